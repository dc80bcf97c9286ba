/** What `--denylist` names, once, several times or never, and which lists count. */
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { clean } from '../src/command/clean.ts';
import { scan } from '../src/command/scan.ts';
import { startService } from '../src/service/server.ts';
import { recorder } from './support/contract.ts';

let folder = '';
let printed = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'named-'));
  printed = '';
  const write = (text: unknown) => {
    printed += String(text);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(write);
  jest.spyOn(process.stderr, 'write').mockImplementation(write);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

const run = (args: readonly string[], env = {}) => scan(args, env, new AbortController().signal);
const named = (...lists: readonly string[]) => lists.flatMap(list => ['--denylist', list]);
const ONE = 'CSAM\tone.example/\n';
const TWO = 'CSAM\ttwo.example/\n';

describe('scan with several --denylist', () => {
  test.each(['one', 'two'])('finds what the list of %s.example alone holds', async host => {
    const lists = [await file('a.tsv', ONE), await file('b.tsv', TWO)];
    const links = await file('links.csv', `https://${host}.example/1.jpg\n`);
    expect(await run([...named(...lists), links])).toBe(1);
    expect(await run([...named(...lists.reverse()), links])).toBe(1);
  });

  test('takes two files of the same name, and says both', async () => {
    const lists = [await file('a/list.tsv', ONE), await file('b/list.tsv', TWO)];
    expect(await run([...named(...lists), await file('links.csv', 'https://two.example/1.jpg\n')])).toBe(1);
    expect(printed).toMatch(/`list`, version .*`list-2`, version /);
  });

  test('takes a service and a file, each in its mode', async () => {
    await using service = await startService({
      lists: [await file('a.tsv', ONE)],
      port: 0,
      token: null,
      searchOnly: true,
      log: () => undefined
    });
    const lists = [service.url.href, await file('b.tsv', TWO)];
    for (const host of ['one', 'two']) {
      expect(await run([...named(...lists), await file('links.csv', `https://${host}.example/1\n`)])).toBe(1);
    }
    expect(await run([...named(...lists), await file('links.csv', 'https://three.example/1\n')])).toBe(0);
  });

  test('is incomplete where one of them is dead', async () => {
    await using service = await startService({
      lists: [await file('a.tsv', ONE)],
      port: 0,
      token: 'x',
      log: () => undefined
    });
    const lists = [await file('b.tsv', TWO), service.url.href];
    expect(await run([...named(...lists), await file('links.csv', 'https://three.example/1\n')])).toBe(2);
    expect(printed).toMatch(/no-credentials/);
  });

  test('refuses all of them where one is junk', async () => {
    const lists = [await file('b.tsv', TWO), await file('a.tsv', '# nothing\n')];
    await expect(run([...named(...lists), await file('links.csv', 'https://three.example/1\n')])).rejects.toThrow(
      /`a\.tsv` is refused: it has no entries/
    );
  });

  test('names the one that is neither a URL nor a file', async () => {
    const args = [...named(await file('b.tsv', TWO), join(folder, 'absent.tsv')), folder];
    await expect(run(args)).rejects.toMatchObject({
      reason: 'usage',
      message: expect.stringMatching(/^--denylist `.*absent\.tsv` is neither/)
    });
    await expect(run([...named('http://192.0.2.1/'), folder])).rejects.toThrow(/^--denylist is not the base URL/);
  });
});

describe('scan without --denylist', () => {
  const WITHDRAWN = 'https://huggingface.co/datasets/laion/laion2B-en\n';

  test.each([
    [0, 'https://one.example/\n', 'Verdict: clean'],
    [1, WITHDRAWN, 'Verdict: listed'],
    [2, '"', 'Verdict: incomplete']
  ])('uses the built-in list alone and ends with %s, and the verdict says so', async (code, content, verdict) => {
    expect(await run([await file('links.csv', content)])).toBe(code);
    expect(printed).toMatch(new RegExp(`${verdict}.*Only the built-in list of withdrawn models and datasets was used`));
    expect(printed).toMatch(/withdrawn \(built in\), version .* about 10+ entries/);
  });

  test('does not say so where a list is named', async () => {
    expect(await run([...named(await file('a.tsv', ONE)), await file('links.csv', WITHDRAWN)])).toBe(1);
    expect(printed).not.toMatch(/Only the built-in/);
  });
});

test.each([
  [1, '1 entry'],
  [3, '1 entry'],
  [4, '10 entries'],
  [120, '100 entries']
])('the report gives the size of a list of %s as a power of ten, without its canaries', async (length, size) => {
  const list = await file('a.tsv', Array.from({ length }, (_, i) => `CSAM\tsite${i}.example/\n`).join(''));
  expect(await run([...named(list), await file('links.csv', 'https://three.example/1\n')])).toBe(0);
  expect(printed).toMatch(new RegExp(`\`a\`, version \`.*\`, updated [^;]*Z, about ${size}(?:;|$)`, 'm'));
});

describe('a list file with a threat type that the gate does not know', () => {
  const OWN = 'OUR_RULE\tone.example/\n';
  const LINKS = 'id,url\n1,https://one.example/1.jpg\n2,https://fine.example/2.jpg\n';
  const ALLOWED = ['--allow-type', 'OUR_RULE'];

  test('is refused by scan and clean, which say how to allow it', async () => {
    const args = [...named(await file('a.tsv', OWN)), await file('links.csv', LINKS)];
    const refusal = /line 1: its threat type is not a known one; .* --allow-type/;
    await expect(run(args)).rejects.toThrow(refusal);
    await expect(clean(args, {}, new AbortController().signal)).rejects.toThrow(refusal);
  });

  test('is used by scan and clean with --allow-type, as a restricted category', async () => {
    const args = [...ALLOWED, ...named(await file('a.tsv', OWN)), await file('links.csv', LINKS)];
    expect(await run(args)).toBe(1);
    expect(printed).toMatch(/in a restricted category/);
    expect(await clean(args, {}, new AbortController().signal)).toBe(0);
    expect(printed).toMatch(/rows removed: 1, rows kept: 2/);
  });

  test('cannot be allowed under a name in small letters', async () => {
    const args = ['--allow-type', 'our rule', ...named(await file('a.tsv', OWN)), await file('links.csv', LINKS)];
    await expect(run(args)).rejects.toThrow(/--allow-type must be a threat type in capitals/);
  });
});

describe('clean', () => {
  test.each([true, false])(
    'asks for no prefix twice, over several files and the second look (search mode: %s)',
    async searchOnly => {
      const list = await file('a.tsv', 'CSAM\tone.example/\nCSAM\ttwo.example/\n');
      await utimes(list, 1, 1);
      await using service = await startService({
        lists: [list],
        port: 0,
        token: null,
        searchOnly,
        log: () => undefined
      });
      await using between = await recorder(service.url);
      const ROWS = 'id,url\n1,https://one.example/1.jpg\n2,https://fine.example/2.jpg\n';
      const files = [await file('1.csv', ROWS), await file('2.csv', ROWS.replace('2.jpg', '3.jpg'))];
      const signal = new AbortController().signal;
      expect(await clean([...named(between.url.href), ...files], {}, signal)).toBe(0);
      expect(printed.match(/rows removed: 1, rows kept: 2/g) ?? printed).toHaveLength(2);
      const asked = between.targets.flatMap(target => new URL(target, service.url).searchParams.getAll('hashPrefixes'));
      expect(asked.length).toBeGreaterThan(searchOnly ? 6 : 2);
      expect(new Set(asked).size).toBe(asked.length);
    }
  );
});
