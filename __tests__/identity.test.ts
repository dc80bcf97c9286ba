/** What a change adds is told by readings, and what was read in part holds nothing. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckOptions } from '../src/check.ts';
import { BatchBuilder, type ItemBatch } from '../src/item/batch/batch.ts';
import { ItemCollector } from '../src/item/collect.ts';
import { Fingerprinter } from '../src/item/digest/fingerprint.ts';
import { FingerprintTable } from '../src/item/digest/fingerprint-table.ts';
import { Watch } from '../src/safe/watch.ts';
import { NO_AGREEMENTS } from '../src/settings/agreements.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings.ts';
import { added } from './support/added.ts';
import { Core, type Sides } from './support/core.ts';
import { zip } from './container-support.ts';

const BAD = 'https://evil.example/a';

let core: Core;
beforeAll(async () => {
  core = await Core.open([`CSAM\t${BAD}`, 'CSAM\thost.example/', 'CSAM\tevil.example/a%20b.jpg']);
});
afterAll(() => core[Symbol.asyncDispose]());

const listed = async (sides: Sides, options: Partial<CheckOptions> = {}) =>
  (await core.run(sides, options)).decision.listed.length > 0;

describe('what base holds in a file that cannot be read to its end counts as added', () => {
  const gz = gzipSync(`url\n${BAD}\n`);
  const rows: Readonly<Record<string, Sides>> = {
    'JSON that breaks off': { base: { 'a.json': `[{"url":"${BAD}"` }, head: { 'a.json': `[{"url":"${BAD}"}]` } },
    'JSON Lines with a broken line': {
      base: { 'a.jsonl': `{"url":"${BAD}"}\n{"x":` },
      head: { 'a.jsonl': `{"url":"${BAD}"}\n` }
    },
    'CSV with an open quote': { base: { 'a.csv': `url\n${BAD}\n"x` }, head: { 'a.csv': `url\n${BAD}\n` } },
    'gzip without its trailer': {
      base: { 'a.csv.gz': gz.subarray(0, gz.length - 8) },
      head: { 'a.csv.gz': gz }
    },
    'XML that breaks off': { base: { 'a.xml': `<a>${BAD}</a><b` }, head: { 'a.xml': `<a>${BAD}</a>` } },
    'a zip with a broken member': {
      base: {
        'a.zip': zip([
          { name: 'a.csv', content: `url\n${BAD}\n` },
          { name: 'b.json', content: '[{"x":' }
        ])
      },
      head: { 'a.csv': `url\n${BAD}\n` }
    },
    'a format that is not read': {
      base: { 'a.avro': `Obj\x01${BAD}` },
      head: { 'a.csv': `url\n${BAD}\n` }
    },
    'a symbolic link': { base: { 'b.csv': '-> a.csv' }, head: { 'a.csv': `url\n${BAD}\n` } },
    'a pointer whose content is not to be had': {
      base: {
        'a.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`
      },
      head: { 'a.csv': `url\n${BAD}\n` }
    }
  };

  test.each(Object.entries(rows))('%s', async (_, sides) => {
    expect(await listed(sides)).toBe(true);
  });

  test('a file past limits.manifest-mib', async () => {
    const settings = { ...DEFAULT_SETTINGS, limits: { ...DEFAULT_SETTINGS.limits, manifestBytes: 1 << 20 } };
    const sides = {
      base: { 'a.csv': `url\n${BAD}\n${'x\n'.repeat(1 << 20)}` },
      head: { 'a.csv': `url\n${BAD}\n` }
    };
    expect(await listed(sides)).toBe(false);
    expect(await listed(sides, { settings })).toBe(true);
  });

  test('an unchecked file', async () => {
    const sides = { base: { 'old.csv': `url\n${BAD}\n` }, head: { 'a.csv': `url\n${BAD}\n` } };
    expect(await listed(sides, { agreed: { ...NO_AGREEMENTS, unchecked: path => path === 'old.csv' } })).toBe(true);
  });

  test('and what another file holds that was read to its end does not', async () => {
    const [sound, broken] = [`url\n${BAD}\n`, `[{"url":"${BAD}"`];
    expect(await listed({ base: { 'a.csv': sound, 'b.json': broken }, head: { 'a.csv': sound } })).toBe(false);
    expect(await listed({ base: { 'a.json': broken, 'b.csv': sound }, head: { 'b.csv': sound } })).toBe(false);
  });

  test('and the same holds at the tip of the base branch', async () => {
    const sound = { 'a.csv': `url\n${BAD}\n` };
    expect(await listed({ base: sound, tip: sound, head: sound })).toBe(false);
    expect(await listed({ base: sound, tip: { 'a.csv': 'url\n' }, head: sound })).toBe(true);
    expect(await listed({ base: sound, tip: { 'a.json': `["${BAD}"` }, head: sound })).toBe(true);
  });

  test('and items of head count where the file breaks later', async () => {
    const result = await core.run({ base: {}, head: { 'a.jsonl': `{"url":"${BAD}"}\n{"x":` } });
    expect(result.decision.listed.length).toBe(1);
    expect(result.faults.map(({ reason }) => reason)).toEqual(['manifest-unreadable']);
  });
});

/** The items of texts, each a string of its own. */
function itemsOf(texts: readonly string[]): ItemBatch[] {
  const collector = new ItemCollector(Watch.none());
  texts.forEach((text, index) => {
    const bytes = Buffer.from(text);
    collector.string(bytes, 0, bytes.length, index + 1, 0, false);
  });
  return [collector.take()];
}

const addedTo = async (base: readonly string[], head: readonly string[], urlMd5 = false) =>
  (await added(itemsOf(base), itemsOf(head), { urlMd5 })).added;

describe('a URL adds nothing where base holds a reading with the same host, path and query', () => {
  test.each([
    ['https://x.example/.', 'https://x.example/'],
    ['see https://x.example/a.', 'see https://x.example/a'],
    ['(https://x.example/a)', 'https://x.example/a'],
    ['https://x.example/a, and more', 'https://x.example/a'],
    ['http://x.example/a', 'https://x.example/a'],
    ['https://x.example/a', 'http://user@X.example:8080/a#part'],
    ['https://x.example/a%41', 'https://x.example/aA'],
    ['https://web.archive.org/web/2020/https://x.example/a', 'https://x.example/a'],
    ['https://huggingface.co/o/n/resolve/main/f', 'https://huggingface.co/o/n'],
    [`https://x.example/${'0a'.repeat(16)}`, '0a'.repeat(16)],
    ['foo://:80', 'foo://:80']
  ])('%s, then %s', async (base, head) => {
    expect(await addedTo([base], [head])).toBe(0);
    expect(await addedTo([base], [head], true)).toBe(0);
  });

  test.each([
    ['https://x.example/a', 'https://x.example/b'],
    ['https://x.example/a', 'https://x.example/a?b'],
    ['https://x.example/a?b', 'https://x.example/a'],
    ['https://x.example/a', 'https://y.x.example/a'],
    ['https://y.x.example/a', 'https://x.example/a'],
    ['https://x.example/a', 'https://x.example/a/'],
    ['https://x.example/a', 'https://x.example/A'],
    ['https://x.example/a', 'https://x.example/a%2541'],
    ['https://x.example/a', 'https://web.archive.org/web/2020/https://x.example/a'],
    ['https://huggingface.co/o/n', 'https://huggingface.co/o/n/resolve/main/f'],
    ['0a'.repeat(16), '0b'.repeat(16)],
    ['foo://:80', 'foo://:81']
  ])('but what differs is new: %s, then %s', async (base, head) => {
    expect(await addedTo([base], [head])).toBe(1);
    expect(await addedTo([base], [head], true)).toBe(1);
  });

  test('and a new one under the same listed host is listed', async () => {
    const base = { 'a.csv': 'url\nhttps://host.example/a\n' };
    expect(await listed({ base, head: base })).toBe(false);
    expect(await listed({ base, head: { 'a.csv': 'url\nhttps://host.example/b\n' } })).toBe(true);
    expect(await listed({ base, head: { 'a.csv': 'url\nhttps://host.example/a b\n' } })).toBe(true);
  });

  test('and a match through a reading that base holds is none, where another reading of the same text is new', async () => {
    const head = { 'a.csv': `url\nhttps://web.archive.org/web/2020/${BAD}\n` };
    expect(await listed({ base: { 'a.csv': 'url\n' }, head })).toBe(true);
    expect(await listed({ base: { 'a.csv': `url\n${BAD}\n` }, head })).toBe(false);
  });

  const path = fc.stringMatching(/^[a-z]{1,3}(?:\/[a-zA-Z%_-]{1,4}[a-z]){0,2}$/);
  const url = fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), path).map(([host, rest]) => `${host}.example/${rest}`);

  test('whatever its scheme and the punctuation behind it', async () => {
    const written = fc.tuple(
      url,
      fc.constantFrom('http://', 'https://', '//'),
      fc.constantFrom('', '.', ',', ').', '!')
    );
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 5 }), async urls => {
        const base = urls.map(([text, scheme, end]) => `${scheme}${text}${end}`);
        expect(await addedTo(base, urls.map(([text]) => `https://${text}`).reverse())).toBe(0);
      }),
      { numRuns: 60 }
    );
  });

  test('and of two sets of plain URLs exactly those are new that base does not hold', async () => {
    const plain = fc.stringMatching(/^[ab]{1,2}$/).map(name => `https://x.example/${name}`);
    await fc.assert(
      fc.asyncProperty(fc.array(plain), fc.array(plain), async (base, head) => {
        expect(await addedTo(base, head)).toBe(new Set(head.filter(text => !base.includes(text))).size);
      }),
      { numRuns: 60 }
    );
  });
});

describe('fingerprints', () => {
  const batch = itemsOf(['https://x.example/a'])[0] ?? new BatchBuilder(1).take();

  test('have 128 bits, and a key of their own in every run', () => {
    const [one, other] = [new Fingerprinter(), new Fingerprinter()];
    const first = Uint32Array.from(one.text(batch, 0));
    expect(first.byteLength).toBe(16);
    expect(Uint32Array.from(one.text(batch, 0))).toEqual(first);
    const second = other.text(batch, 0);
    expect([...first].map((word, i) => word === second[i])).toEqual([false, false, false, false]);
  });

  test('are compared in all their bits, and keep their numbers while the table grows', () => {
    const table = new FingerprintTable();
    const words = (i: number) => Uint32Array.of(1, 2 + (i % 3), 3 + (Math.floor(i / 3) % 3), 4 + Math.floor(i / 9));
    for (let i = 0; i < 1000; i++) expect(table.add(words(i))).toBe(i);
    for (let i = 0; i < 1000; i++) expect(table.find(words(i))).toBe(i);
    expect(table.find(Uint32Array.of(1, 2, 3, 3))).toBe(-1);
    expect(table.size).toBe(1000);
  });
});
