/** The values of a page that are handed over many at a time have the items that each has alone. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowsOf } from '../bench/corpus.ts';
import { type ItemBatch, open } from '../src/item/batch/batch.ts';
import { ItemCollector } from '../src/item/collect.ts';
import type { ItemScreen } from '../src/item/screen/item-screen.ts';
import { Cells } from '../src/manifest/parquet/cells.ts';
import { PLAIN, PLAIN_DICTIONARY, type Values, valuesIn } from '../src/manifest/parquet/column-values.ts';
import { Dictionary } from '../src/manifest/parquet/dictionary.ts';
import { ParquetBudget } from '../src/manifest/parquet/parquet-budget.ts';
import type { Leaf } from '../src/manifest/parquet/schema.ts';
import { pageReading } from '../src/manifest/format/page-reading.ts';
import { GateError } from '../src/safe/errors.ts';
import { Watch } from '../src/safe/watch.ts';
import { runsOf } from './support/runs.ts';
import { screenOf } from './support/screened.ts';

const LIMITS = { manifestBytes: 1 << 28, expansion: 1000 };
const COLUMN = 3;
const FIRST_ROW = 7;

/** All items may be listed, so that none is left out. */
const screen = screenOf(() => true);

function pageOf(values: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    values.flatMap(value => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(value.length);
      return [length, value];
    })
  );
}

/** How the bytes of a page are read: as its values, or as a dictionary, each entry of which some rows use. */
type As = { readonly values: number } | { readonly entries: number; readonly uses: readonly number[] };

function leafOf(holds: 'text' | 'binary'): Leaf {
  return {
    ...{ column: COLUMN, name: Buffer.from('url'), type: 6, size: 0, holds, reads: 'bytes', variant: null },
    ...{ maxRepetition: 0, maxDefinition: 0 }
  };
}

/** Reads a page as a column of text does; returns its items with their places, and their number. */
async function read(
  page: Buffer,
  as: As,
  screen: ItemScreen | null,
  holds: 'text' | 'binary' = 'text',
  manifestBytes = LIMITS.manifestBytes
): Promise<readonly string[]> {
  const collector = new ItemCollector(Watch.none(), { pages: pageReading(), screen: () => screen });
  const leaf = leafOf(holds);
  const cells = new Cells(collector, leaf, new ParquetBudget(page.length, { ...LIMITS, manifestBytes }));
  cells.begin(page);
  const found: string[] = [];
  const add = (batch: ItemBatch) => {
    const { bytes, ends, kinds } = open(batch);
    ends.forEach((end, i) => {
      const item = Buffer.from(bytes.subarray(i === 0 ? 0 : ends[i - 1], end)).toString('latin1');
      found.push(`${batch.row(i)}:${batch.column(i)} ${String(kinds[i])} ${item}`);
    });
  };
  const passOn = async () => {
    for await (const batch of collector.passOn()) add(batch);
  };
  const readAll = async (values: Values, count: number) => {
    for (let left = count; left > 0;) {
      left -= values.read(left, FIRST_ROW + count - left);
      if (cells.full) await passOn();
    }
    values.finish();
  };
  if ('values' in as) {
    await readAll(valuesIn(page, 0, page.length, PLAIN, { leaf, cells, dictionary: null }), as.values);
  } else {
    const dictionary = new Dictionary(page, as.entries, 0);
    for (const _ of dictionary.judge(cells)) await passOn();
    const indices = indicesOf(as.uses);
    await readAll(valuesIn(indices, 0, indices.length, PLAIN_DICTIONARY, { leaf, cells, dictionary }), as.uses.length);
    for (const _ of dictionary.readRest(FIRST_ROW, cells)) await passOn();
  }
  add(collector.take());
  return [...found, `${collector.items} items`];
}

/** Writes indices of 16 bits: each run of equal ones once. */
function indicesOf(uses: readonly number[]): Buffer {
  const bytes = [16];
  for (let i = 0; i < uses.length;) {
    let run = 1;
    while (i + run < uses.length && uses[i + run] === uses[i] && run < 63) run++;
    bytes.push(run << 1, (uses[i] ?? 0) & 255, (uses[i] ?? 0) >> 8);
    i += run;
  }
  return Buffer.from(bytes);
}

async function compare(values: readonly Uint8Array[], holds?: 'text' | 'binary'): Promise<void> {
  const page = pageOf(values);
  const as = { values: values.length };
  expect(await read(page, as, screen, holds)).toEqual(await read(page, as, null, holds));
}

const special = fc.constantFrom(
  ...[
    '',
    ' ',
    'a',
    '{"a":"\\u0068ttp://c.example"}',
    '["a"]',
    '"b"',
    ' {"a":"\\u0068ttp://c.example"}',
    'data:text/html,%3Cbase%20href=//h.example/%3E%3Ca%20href=y%3E',
    'data:text/html,x',
    'd\ta\nta:text/html,%3Cbase%20href=//h.example/%3E%3Ca%20href=y%3E',
    'd',
    'dog',
    'DATA:,',
    'dataset'
  ],
  ...[
    '"a b" 12" print',
    '"a" https://q.example/0 "',
    '"\\u0068ttp://q.example/1" x',
    '"data:text/html,%3Cbase%20href=//h.example/%3E%3Ca%20href=y%3E"',
    '"x","DATA:image/svg+xml,%3Csvg%20xml:base=%22//h.example/%22%3E%3Ca%20href=%22y%22/%3E"'
  ],
  ...['http://a.example/1', 'evil.example', 'see https://b.example/2 and', 'http://c.example/ü/3', 'x'.repeat(300)],
  ...['0123456789abcdef0123456789abcdef', 'md5:', 'https:', '//d.example/', 'aHR0cDovL2E=', 'z'.repeat(5000)],
  ...[
    '東京',
    'señor e.example',
    'a <3 b',
    '<base href=//x.example/><a href=y>',
    'http://a.example/<',
    `https://f.example/${'g'.repeat(4080)}`,
    `https://f.example/${'g'.repeat(4076)}`
  ]
);
const value = fc.oneof(special, fc.string({ maxLength: 12 })).map(text => Buffer.from(text));
const bytes = fc.constantFrom(
  Buffer.from('\xff', 'latin1'),
  Buffer.from('a.example\xe9', 'latin1'),
  Buffer.alloc(20, 200)
);

describe('a page of values', () => {
  test.each(['text', 'binary'] as const)('has the same items at the same places with the screen (%s)', async holds => {
    const values = fc.array(fc.oneof({ weight: 30, arbitrary: value }, { weight: 1, arbitrary: bytes }), {
      maxLength: 80
    });
    await fc.assert(
      fc.asyncProperty(values, all => compare(all, holds)),
      { numRuns: runsOf(300) }
    );
  });

  test('of rows as real ones are has the same items, over many blocks and pauses', async () => {
    const rows = [...rowsOf(4000, 3)];
    await compare(rows.map(({ url }) => Buffer.from(url)));
    await compare(rows.map(({ text }) => Buffer.from(text)));
    await compare(
      rows.flatMap(({ url, text, hash }, i) => [url, text, hash, i % 3 === 0 ? '["a"]' : ''].map(Buffer.from))
    );
  });

  test.each([
    ['an escape', '"\\u0068ttp:\\u002f\\u002fq.example\\u002f1"'],
    ['an escape behind sixteen bytes', '"0123456789abcdef \\u0068ttp:\\u002f\\u002fq.example\\u002f1"'],
    ['a context', '"x" {"@context":{"ex":"http:h.example?"},"@id":"ex:p"}'],
    ['a link to itself', '"x" {"rel":"self","href":"http:h.example","links":[{"rel":"item","href":"a"}]}'],
    ['the address of a page', '"data:text/html,%3Cbase%20href=http:h.example%3E%3Ca%20href=p%3E"'],
    ['no JSON', '"ABC" 12" print']
  ])('that begin with a quote and have %s has the same items with the screen', async (what, text) => {
    const values = [text, `${text}x`, 'http://a.example/1'].map(Buffer.from);
    await compare(values);
    const alone = (await read(pageOf([Buffer.from(text)]), { values: 1 }, null)).at(-1);
    expect(alone === '0 items').toBe(what === 'no JSON');
  });

  test('with angle brackets is handed over in parts', () => {
    const collector = new ItemCollector(Watch.none(), { screen: () => screen });
    const texts = Array.from({ length: 300 }, (_, i) => Buffer.from(i % 100 === 50 ? 'a <3 b' : 'http://a.example/'));
    const page = pageOf(texts);
    const place = { at: 0, window: 1 << 16 };
    const parts: number[] = [];
    for (let row = 1; row <= texts.length; row++, place.at += 4 + page.readUInt32LE(place.at)) {
      const read = collector.simpleValues(page, place, page.length, texts.length + 1 - row, row, 1);
      parts.push(read);
      row += read;
      if (row > texts.length) break;
    }
    expect(parts).toEqual([50, 99, 99, 49]);
  });

  test('of simple texts is handed over as a whole, whatever their lengths', () => {
    const collector = new ItemCollector(Watch.none(), { screen: () => screen });
    const texts = Array.from({ length: 300 }, (_, i) => Buffer.from(`${'\u00fc'.repeat(i)}b`));
    const page = pageOf(texts);
    const place = { at: 0, window: 1 << 16 };
    expect(collector.simpleValues(page, place, page.length, texts.length, 1, 1)).toBe(texts.length);
    expect(place.at).toBe(page.length);
  });

  test('is handed over up to as many values as there are rows', () => {
    const collector = new ItemCollector(Watch.none(), { screen: () => screen });
    const page = pageOf(Array.from({ length: 9 }, (_, i) => Buffer.from(`http://a.example/${i}`)));
    const place = { at: 0, window: 1 << 16 };
    const rows: number[] = [];
    for (const [row, count] of [
      [1, 2],
      [5, 1],
      [8, 6]
    ] as const) {
      expect(collector.simpleValues(page, place, page.length, count, row, COLUMN)).toBe(count);
    }
    const batch = collector.take();
    for (let item = 0; item < batch.length; item++) rows.push(batch.row(item));
    expect(rows).toEqual([1, 2, 5, 8, 9, 10, 11, 12, 13]);
  });

  test.each([0xffffffff, 0xfffffff0, 0x80000000])(
    'with a length of %i is damaged, with the screen and without',
    async length => {
      const page = pageOf([Buffer.from('http://a.example/1'), Buffer.from('http://b.example/2'), Buffer.from('c')]);
      page.writeUInt32LE(length, 4 + 'http://a.example/1'.length);
      const place = { at: 0, window: 1 << 16 };
      const collector = new ItemCollector(Watch.none(), { screen: () => screen });
      expect(collector.simpleValues(page, place, page.length, 3, 1, COLUMN)).toBe(1);
      for (const each of [screen, null])
        await expect(read(page, { values: 3 }, each)).rejects.toThrow('does not match');
    }
  );

  test('of more values than wait at a time has the same items', async () => {
    await compare(
      Array.from({ length: 30_000 }, (_, i) => Buffer.from(i % 1000 === 0 ? `http://a.example/${i}` : 'b'))
    );
    await compare(Array.from({ length: 30_000 }, () => Buffer.alloc(0)));
  });

  test('whose last value is not complete is damaged, with the screen and without', async () => {
    const page = pageOf([Buffer.from('http://a.example/1'), Buffer.from('http://b.example/2')]).subarray(0, -1);
    for (const each of [screen, null]) await expect(read(page, { values: 2 }, each)).rejects.toThrow('does not match');
  });

  test('with more values than its header says is damaged, with the screen and without', async () => {
    const page = pageOf([Buffer.from('http://a.example/1'), Buffer.from('http://b.example/2')]);
    for (const each of [screen, null]) await expect(read(page, { values: 1 }, each)).rejects.toThrow('does not match');
  });
});

describe('values that are not simple', () => {
  /** Returns how many bytes are copied for each byte of a dictionary while it is judged. */
  function copiedFor(texts: readonly string[]): number {
    const counted = screenOf(() => false);
    const begin = counted.begin.bind(counted);
    let copied = 0;
    counted.begin = (bytes, start, end) => {
      copied += end - start;
      begin(bytes, start, end);
    };
    const page = pageOf(texts.map(text => Buffer.from(text)));
    const collector = new ItemCollector(Watch.none(), { screen: () => counted });
    const steps = collector.judged(page, page.length, texts.length);
    while (steps.next().done !== true) collector.take();
    return copied / page.length;
  }

  test.each([
    ['angle brackets', ['<']],
    ['angle brackets behind other values', ['x'.repeat(1100), '<']],
    ['angle brackets behind empty values', [...Array.from({ length: 300 }, () => ''), '<']],
    ['JSON', ['{"a":1}']],
    ['JSON behind other values', ['x'.repeat(1100), '{}']],
    ['blanks', [' a']],
    ['lengths past the limit', ['x'.repeat(4097)]]
  ])('with %s are copied at most twice', (_, texts) => {
    expect(copiedFor(Array.from({ length: 20_000 }, (_, i) => texts[i % texts.length] ?? ''))).toBeLessThan(2);
  });

  test('of 60 bytes, a length that is written as an angle bracket, are handed over with the others', () => {
    const collector = new ItemCollector(Watch.none(), { screen: () => screen });
    const texts = Array.from({ length: 300 }, (_, i) => Buffer.from('http://a.example/'.padEnd(20 + (i % 60), 'b')));
    const page = pageOf(texts);
    expect(collector.simpleValues(page, { at: 0, window: 1 << 16 }, page.length, 300, 1, 1)).toBe(300);
  });
});

describe('a dictionary', () => {
  const cases = fc
    .array(fc.oneof({ weight: 30, arbitrary: value }, { weight: 1, arbitrary: bytes }), { minLength: 1, maxLength: 60 })
    .chain(values => fc.tuple(fc.constant(values), fc.array(fc.nat(values.length - 1), { maxLength: 150 })));
  const as = (values: readonly Uint8Array[], uses: readonly number[]) => ({ entries: values.length, uses });
  const itemsOf = (found: readonly string[]) => found.at(-1);

  test('has the same items at the same places with the screen, if all may be listed', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([values, uses]) => {
        const page = pageOf(values);
        expect(await read(page, as(values, uses), screen)).toEqual(await read(page, as(values, uses), null));
      }),
      { numRuns: runsOf(300) }
    );
  });

  test('has as many items with the screen, if none is listed', async () => {
    const nothing = screenOf(() => false);
    await fc.assert(
      fc.asyncProperty(cases, async ([values, uses]) => {
        const page = pageOf(values);
        const [made, due] = [await read(page, as(values, uses), nothing), await read(page, as(values, uses), null)];
        expect(itemsOf(made)).toBe(itemsOf(due));
      }),
      { numRuns: runsOf(300) }
    );
  });

  test('has a listed item in every row that uses it, and no other is read', async () => {
    const listed = createHash('sha256').update('a.example/17').digest().readUInt32BE();
    const one = screenOf(prefix => prefix === listed);
    const values = Array.from({ length: 9000 }, (_, i) => Buffer.from(`http://a.example/${i}`));
    const uses = [1, 17, 17, 17, 2, 8999, 17];
    expect(await read(pageOf(values), as(values, uses), one)).toEqual([
      ...[1, 2, 3, 6].map(i => `${FIRST_ROW + i}:${COLUMN} 0 http://a.example/17`),
      `${values.length + 3} items`
    ]);
  });

  test('needs as much of the limits with the screen as without', async () => {
    const values = ['', 'a', 'http://a.example/1', 'caption', 'http://b.example/2', '<p>'].map(text =>
      Buffer.from(text)
    );
    const uses = [0, 1, 1, 2, 2, 2, 5, 0];
    const isTooLarge = async (screen: ItemScreen | null, bytes: number) =>
      read(pageOf(values), as(values, uses), screen, 'text', bytes).then(
        () => false,
        (error: unknown) => error instanceof GateError && error.reason === 'manifest-too-large'
      );
    const nothing = screenOf(() => false);
    const due: boolean[] = [];
    for (let bytes = 0; bytes < 200; bytes++) {
      due.push(await isTooLarge(null, bytes));
      expect(await isTooLarge(nothing, bytes)).toBe(due.at(-1));
    }
    expect(new Set(due).size).toBe(2);
  });

  test('that is judged when the run is over has no items, because its entries have no rows', () => {
    const over = new Watch(() => {
      throw new Error('over');
    });
    const collector = new ItemCollector(over, { screen: () => screen });
    const page = pageOf(Array.from({ length: 2000 }, (_, i) => Buffer.from(`sha1:${String(i).padStart(40, '0')}`)));
    expect(() => collector.judged(page, page.length, 2000).next()).toThrow('over');
    collector.watch.worked = () => undefined;
    expect(collector.takeFound().length).toBe(0);
  });

  test.each(['caption', 'http://a.example/1'])(
    'whose entry is used without end is read with pauses, and only until the run is over: %s',
    async text => {
      let [clock, isOver] = [0, false];
      const watch = new Watch(
        () => {
          if (isOver) throw new Error('over');
        },
        () => (clock += 10)
      );
      const collector = new ItemCollector(watch, { screen: () => screenOf(() => false) });
      const page = pageOf([Buffer.from(text)]);
      const leaf = leafOf('text');
      const cells = new Cells(collector, leaf, new ParquetBudget(page.length, LIMITS));
      cells.begin(page);
      const dictionary = new Dictionary(page, 1, 0);
      for (const _ of dictionary.judge(cells));
      // One packed run of indices without bits.
      const indices = Buffer.from([0, 0xff, 0xff, 0x07]);
      const values = valuesIn(indices, 0, indices.length, PLAIN_DICTIONARY, { leaf, cells, dictionary });
      expect(values.read(500_000, 1)).toBeLessThan(10_000);
      await watch.pause();
      isOver = true;
      expect(() => values.read(100_000, 1)).toThrow('over');
    }
  );
});
