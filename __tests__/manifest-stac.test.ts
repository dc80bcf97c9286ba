/** Relative links of STAC are resolved against the link of their object to itself. */
import { describe, expect, test } from '@jest/globals';
import { MAX_WAITING_LINKS } from '../src/manifest/json/json-limits.ts';
import { found, lookedUp } from './manifest-support.ts';

const SELF = { rel: 'self', href: 'https://h.example/c/i.json' };
const ROOT = { rel: 'root', href: '../catalog.json' };
const REST = { type: 'Feature', stac_version: '1.0.0' };
const assets = { a: { href: './q.tif' } };
const ITEM = { ...REST, links: [ROOT, SELF], assets };

async function resolves(path: string, text: string, expressions: readonly string[]) {
  for (const chunk of [1, 1 << 20]) {
    const { has, error } = await lookedUp(path, text, chunk);
    expect([chunk, error, expressions.filter(each => !has(each))]).toEqual([chunk, null, []]);
  }
}

describe('relative links are resolved', () => {
  test.each<readonly [string, string, unknown]>([
    ['of an item', 'item.json', ITEM],
    ['whose base comes last', 'item.json', { ...REST, assets, links: [{ href: ROOT.href, rel: 'root' }, { ...SELF }] }],
    [
      'of an item whose link to itself has other keys',
      'a.json',
      { ...ITEM, links: [ROOT, { type: 'a', ...SELF, b: [] }] }
    ],
    ['of a collection of items', 'items.json', { type: 'FeatureCollection', features: [{ id: 1 }, ITEM] }],
    [
      'of an item without a base in a collection with one',
      'a.json',
      { features: [{ assets, links: [ROOT] }], links: [SELF] }
    ],
    ['of an array of items', 'a.json', [{ assets: { a: { href: 'x.tif' } } }, ITEM]],
    [
      'of alternatives',
      'a.json',
      { links: [SELF, ROOT], assets: { a: { href: 's3://b/k', alternate: { b: { href: 'q.tif' } } } } }
    ],
    ['of JSON in a string', 'a.json', { item: JSON.stringify(ITEM) }]
  ])('%s', async (_promise, path, value) => {
    await resolves(path, JSON.stringify(value), ['h.example/c/q.tif', 'h.example/catalog.json']);
  });

  test('in every line of JSON Lines, with its row', async () => {
    const lines = [ITEM, { ...ITEM, links: [{ rel: 'self', href: 'https://g.example/x/y' }] }];
    const { items, at } = await found('a.jsonl', lines.map(line => `${JSON.stringify(line)}\n`).join(''));
    expect(at[items.indexOf('https://h.example/c/q.tif')]).toBe('1:0');
    expect(at[items.indexOf('https://g.example/x/q.tif')]).toBe('2:0');
  });

  test('in a cell of a table', async () => {
    await resolves('a.csv', `id,item\n1,"${JSON.stringify(ITEM).replaceAll('"', '""')}"\n`, ['h.example/c/q.tif']);
  });
});

test('links without a base, and bases of other objects, add nothing', async () => {
  const others = [{ assets }, { links: [SELF] }, { rel: 'self', href: 'https://g.example/' }];
  expect((await found('a.json', JSON.stringify(others))).items).toEqual([SELF.href, 'https://g.example/']);
});

test('more links than can wait are a fault only if a base follows', async () => {
  const many = `{"assets":[${'{"href":"a"},'.repeat(MAX_WAITING_LINKS + 1)}0]`;
  expect((await found('a.json', `${many}}`)).error).toBeNull();
  const { error } = await found('a.json', `${many},"links":[${JSON.stringify(SELF)}]}`);
  expect(error).toMatchObject({ reason: 'manifest-too-large' });
  const first = `{"links":[${JSON.stringify(SELF)}],${many.slice(1)}}`;
  const { error: none, items } = await found('a.json', first);
  expect([none, items.length]).toEqual([null, 1 + MAX_WAITING_LINKS + 1]);
});
