/** Clients with tokens of their own: only they are served, and the operator knows who fetched which version. */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClientTokens } from '../src/service/client-tokens.ts';
import { startService } from '../src/service/server.ts';
import { runCli } from './support/action.ts';

const ONE = 'token-of-the-university';
const TWO = 'token-of-the-company-1';
const ENDED = 'token-that-has-ended-1';
const FILE = `# name\ttoken\tlast day\nuniversity\t${ONE}\n\ncompany\t${TWO}\t9999-12-31\nold\t${ENDED}\t2020-01-31\n`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clients-test-'));
  await writeFile(join(folder, 'main.tsv'), 'CSAM\tsecret-host.example/\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function tokensFile(content: string): Promise<string> {
  const path = join(folder, 'tokens');
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
  return path;
}

async function start() {
  const lines: string[] = [];
  const service = await startService({
    lists: [join(folder, 'main.tsv')],
    port: 0,
    token: null,
    tokensFile: await tokensFile(FILE),
    lookInterval: 20,
    log: line => void lines.push(String(line))
  });
  const status = async (path: string, token: string | null) => {
    const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
    const answer = await fetch(new URL(path, service.url), { headers });
    await answer.arrayBuffer();
    return answer.status;
  };
  const logged = async (line: RegExp) => {
    for (let i = 0; i < 500 && !lines.some(text => line.test(text)); i++) await wait(10);
    expect(lines.join('\n')).toMatch(line);
  };
  return Object.assign(service, { lines, status, logged });
}

test.each<[string, string | null, number]>([
  ['a client with a token', ONE, 200],
  ['a client whose token ends later', TWO, 200],
  ['a client whose token has ended', ENDED, 401],
  ['a client with a part of a token', ONE.slice(1), 401],
  ['a client with the name of another', 'university', 401],
  ['a client without a token', null, 401]
])('%s gets %s: status %i', async (_, token, status) => {
  await using service = await start();
  expect(await service.status('/v5/hashLists', token)).toBe(status);
});

test('a token may be used until the end of its last day in UTC', async () => {
  const tokens = await ClientTokens.open(await tokensFile(`a\t${ONE}\t2027-01-31\n`), () => undefined);
  expect(tokens.find(ONE, Date.parse('2027-01-31T23:59:59Z'))?.isEnded).toBe(false);
  expect(tokens.find(ONE, Date.parse('2027-02-01T00:00:00Z'))?.isEnded).toBe(true);
});

test('the log says who fetched which version, and has no token, query or entry', async () => {
  await using service = await start();
  await service.status('/v5/hashList/main?version=abc', ONE);
  await service.status('/v5/hashes:search?hashPrefixes=AAAAAA', TWO);
  await service.status('/v5/hashLists', ENDED);
  await service.logged(/token has ended/);
  expect(service.lines.map(line => line.replace(/\d+ ms/, 'n ms').replace(/version `[\w-]{16}`/, 'version V'))).toEqual(
    [
      'list `main.tsv`: 1 entry',
      'hashList 200 n ms `university` list `main` version V',
      'hashes:search 200 n ms `company`',
      'refused 401 n ms `old` (its token has ended)'
    ]
  );
});

test('a changed file is read again: new tokens work at once and removed ones no longer', async () => {
  await using service = await start();
  await tokensFile(`university\t${ONE}-new\nuniversity\t${TWO}\n`);
  await service.logged(/the tokens were read again: 2 tokens/);
  expect(await Promise.all([ONE, `${ONE}-new`, TWO].map(token => service.status('/v5/hashLists', token)))).toEqual([
    401, 200, 200
  ]);
});

test('a wrong new file leaves the old tokens in use, and health is 503 until a good one was read', async () => {
  await using service = await start();
  await tokensFile(`${FILE}wrong line\n`);
  await service.logged(/the tokens were not updated: the file of --tokens-file is refused: line 6 is not a name/);
  expect(await service.status('/v5/hashLists', ONE)).toBe(200);
  expect(await service.status('/healthz', null)).toBe(503);
  await tokensFile(FILE);
  await service.logged(/the tokens were read again: 3 tokens/);
  expect(await service.status('/healthz', null)).toBe(200);
});

describe('serve refuses a file of tokens with', () => {
  test.each<[string, string, RegExp]>([
    ['no tokens', '# none\n', /it has no tokens/],
    ['a short token', 'a\tshort\n', /line 1 is not a name/],
    ['a blank in a token', `a\t${ONE} x\n`, /line 1 is not a name/],
    ['no name', `${ONE}\n`, /line 1 is not a name/],
    ['a day that does not exist', `a\t${ONE}\t2027-13-31\n`, /line 1 is not a name/],
    ['a day that its month does not have', `a\t${ONE}\t2027-02-30\n`, /line 1 is not a name/],
    ['a cell too many', `a\t${ONE}\t2027-01-31\tx\n`, /line 1 is not a name/],
    ['a token twice', `a\t${ONE}\nb\t${ONE}\n`, /line 2 has the token of an earlier line/]
  ])('%s', async (_, content, why) => {
    const path = await tokensFile(content);
    const ran = await runCli(['serve', '--list', join(folder, 'main.tsv'), '--port', '0', '--tokens-file', path]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(why) });
    expect(ran.stderr).not.toContain(ONE);
  });

  test('another token beside it', async () => {
    const path = await tokensFile(FILE);
    const args = ['--list', join(folder, 'main.tsv'), '--token-file', path, '--tokens-file', path];
    const ran = await runCli(['serve', '--port', '0', ...args]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(/--token-file or --tokens-file, not both/) });
  });
});
