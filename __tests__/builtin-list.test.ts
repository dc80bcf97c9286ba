import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { prefixAt } from '../src/denylist/prefix-set.ts';
import { BuiltinList, withBuiltin } from '../src/lists/builtin-list.ts';
import { type Denylist, NO_LISTS } from '../src/denylist/lookup.ts';
import { CANARY_EXPRESSIONS } from '../src/item/canary.ts';
import { expressionDigest } from '../src/item/reading/expressions.ts';
import { WITHDRAWN_LIST, WITHDRAWN_VERSION } from '../src/lists/withdrawn-list.ts';
import { foundBy } from './document-support.ts';

const MODEL = 'huggingface.co/runwayml/stable-diffusion-v1-5';

function prefixOf(expression: string): number {
  return Buffer.from(expressionDigest(Buffer.from(expression))).readUInt32BE();
}

/** A service that lists these expressions and remembers what it was asked. */
function service(mode: Denylist['mode'], listed: readonly string[]) {
  const prefixes = new Set(listed.map(prefixOf));
  const asked: number[] = [];
  const denylist: Denylist = {
    mode,
    lists: [],
    outdated: [],
    listEntries: 1,
    urlMd5: false,
    mayBeListed: prefix => mode === 'search' || prefixes.has(prefix),
    lookUp: wanted => {
      asked.push(...wanted);
      const fullHashes = { holdsPrefix: (prefix: number) => prefixes.has(prefix), get: () => [] };
      return Promise.resolve({ fullHashes, fault: null });
    }
  };
  return { denylist, asked };
}

test('docs/withdrawn.md names every entry that has a name, and counts the digests', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/withdrawn.md'), 'utf8');
  const entries = [...WITHDRAWN_LIST.matchAll(/^WITHDRAWN\t(.*)$/gm)].map(([, entry = '']) => entry);
  const names = entries.flatMap(entry => /^huggingface\.co\/(?:datasets\/)?(.*)$/.exec(entry)?.[1] ?? []);
  const digests = [...page.matchAll(/\((\d+) digests\)/g)].reduce((sum, [, number]) => sum + Number(number), 0);
  expect([...page.matchAll(/(?<=`)[\w-]+\/[\w-]+(?=`)/g)].map(String).sort()).toEqual(names.toSorted());
  expect(digests).toBe(entries.length - names.length);
});

describe('the built-in list', () => {
  test('is matched beside the service, which is not asked for what it alone holds', async () => {
    const { denylist, asked } = service('lists', ['a.example/', CANARY_EXPRESSIONS.url]);
    const both = withBuiltin(denylist, await BuiltinList.read());
    const digest = expressionDigest(Buffer.from(MODEL));
    expect(both.mayBeListed(prefixAt(digest, 0))).toBe(true);
    expect(both.mayBeListed(prefixAt(expressionDigest(Buffer.from('b.example/')), 0))).toBe(false);
    const wanted = [MODEL, 'a.example/', CANARY_EXPRESSIONS.url].map(prefixOf).sort((a, b) => a - b);
    const { fullHashes, fault } = await both.lookUp(Uint32Array.from(wanted));
    expect(fault).toBeNull();
    expect(fullHashes.holdsPrefix(prefixOf(MODEL))).toBe(true);
    expect(fullHashes.get(digest, 0)).toEqual([{ threatType: 'WITHDRAWN', canary: false }]);
    expect(asked).toEqual(wanted.filter(prefix => prefix !== prefixOf(MODEL)));
  });

  test('answers alone where there is no service', async () => {
    const alone = withBuiltin(NO_LISTS, await BuiltinList.read());
    const { fullHashes } = await alone.lookUp(new Uint32Array(0));
    expect(fullHashes.get(expressionDigest(Buffer.from(MODEL)), 0)).toHaveLength(1);
    expect(fullHashes.get(expressionDigest(Buffer.from('huggingface.co/org/other')), 0)).toEqual([]);
  });

  test('leaves every question of search mode as it was', async () => {
    const { denylist, asked } = service('search', []);
    await withBuiltin(denylist, await BuiltinList.read()).lookUp(Uint32Array.of(prefixOf(MODEL)));
    expect(asked).toEqual([prefixOf(MODEL)]);
  });

  test('has a new version whenever it changes: if this fails, set WITHDRAWN_VERSION to the day, and change both here', () => {
    const digest = createHash('sha256').update(WITHDRAWN_LIST).digest('hex').slice(0, 16);
    expect({ version: WITHDRAWN_VERSION, digest }).toEqual({ version: '2026-11-26', digest: 'a1a36733dd9f831f' });
  });

  test('says of each entry where it is known from, and when', () => {
    const lines = WITHDRAWN_LIST.split('\n');
    const entries = lines.flatMap((line, at) => (line.startsWith('#') || line === '' ? [] : [at]));
    expect(entries.length).toBeGreaterThan(20);
    for (const at of entries) {
      // Ids in lower case, in which every id is looked up; what may still lead to the material as a ready digest.
      expect(lines[at]).toMatch(
        /^WITHDRAWN\t(?:huggingface\.co\/(?:datasets\/)?[a-z\d.-]+\/[a-z\d.-]+|expr-sha256:[\da-f]{64})$/
      );
      const source = lines.slice(0, at).findLast(line => !line.startsWith('WITHDRAWN'));
      expect(source).toMatch(/^#/);
      const block = lines.slice(0, at).join('\n').split('\n\n').at(-1);
      expect(block).toMatch(/\d{4}-\d\d-\d\d/);
    }
  });

  test('knows the folders of the mirror by which the withdrawn links were handed out', async () => {
    const builtin = await BuiltinList.read();
    const folder = 'the-eye.eu/public/AI/cah/laion5b/embeddings/laion2B-en/';
    expect((await foundBy('md', `[links](https://mystic.${folder})`)).looksUp(folder)).toBe(true);
    expect(builtin.details(expressionDigest(Buffer.from(folder)), 0)).toEqual([
      { threatType: 'WITHDRAWN', canary: false }
    ]);
  });

  test.each([
    ['a card', 'md', '---\nbase_model: runwayml/stable-diffusion-v1-5\n---\n'],
    ['an adapter', 'json', '{"base_model_name_or_path": "runwayml/stable-diffusion-v1-5"}'],
    ['a script', 'py', 'P.from_pretrained("runwayml/stable-diffusion-v1-5")'],
    ['a file inside it', 'txt', 'https://hf.co/runwayml/stable-diffusion-v1-5/resolve/main/v1.ckpt'],
    ['an id in another case', 'md', '---\nbase_model: RunwayML/Stable-Diffusion-V1-5\n---\n'],
    ['another scheme', 'txt', 'hf://runwayml/stable-diffusion-v1-5/v1.ckpt']
  ] as const)('knows a model by %s', async (_, name, text) => {
    expect((await foundBy(name, text)).looksUp(MODEL)).toBe(true);
  });
});
