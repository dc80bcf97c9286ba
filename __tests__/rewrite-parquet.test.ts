import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer, type ParquetWriteOptions } from 'hyparquet-writer';
import * as zlib from 'node:zlib';
import { unsnappy } from '../src/manifest/parquet/snappy.ts';
import { unlz4, unlz4Hadoop } from '../src/manifest/parquet/lz4.ts';
import { compress } from '../src/manifest/parquet-rewrite/compress-page.ts';
import { type ListedCell, ListedCells } from '../src/manifest/rewrite/listed-cells.ts';
import { Tally } from '../src/manifest/rewrite/rewrite.ts';
import { rewriteManifest } from '../src/manifest/rewrite-manifest.ts';
import { Watch } from '../src/safe/watch.ts';
import { found, LIMITS, sourceOf } from './manifest-support.ts';
import { lz4, lz4Hadoop } from './support/lz4-block.ts';
import {
  dictionaryPage,
  levels,
  oneColumn,
  type Page,
  page,
  parquet,
  plain,
  strings
} from './support/parquet-by-hand.ts';
import { runsOf } from './support/runs.ts';

const LISTED = 'https://listed.example/x';
const U = 'https://h.example/';

type Options = Omit<ParquetWriteOptions, 'writer' | 'columnData'>;

async function placesIn(bytes: Uint8Array): Promise<readonly ListedCell[]> {
  const { items, at, error } = await found('a.parquet', bytes, { chunk: 4099 });
  if (error !== null) throw error;
  return at.flatMap((place, i) => {
    const [row = 0, column = 0] = place.split(':').map(Number);
    return items[i] === LISTED ? [{ row, column }] : [];
  });
}

/** The file without the rows in which the listed URL stands, and which rows these are. */
async function cleaned(bytes: Uint8Array, chunk = 997) {
  const places = await placesIn(bytes);
  const tally = new Tally();
  const chunks: Uint8Array[] = [];
  const manifest = { path: 'a.parquet', source: sourceOf(bytes, { chunk }), limits: LIMITS, watch: Watch.none() };
  for await (const piece of rewriteManifest(manifest, ListedCells.of(places), tally)) chunks.push(piece);
  const removed = new Set(places.map(({ row }) => row));
  expect(tally).toMatchObject({ removed: removed.size, removedByReader: removed.size });
  const out = new Uint8Array(Buffer.concat(chunks));
  expect(await placesIn(out)).toEqual([]);
  const { totals } = await found('a.parquet', out);
  expect(totals).toMatchObject({ kind: 'read', rows: tally.kept });
  return { out, removed, tally };
}

const compressors: NonNullable<Options['compressors']> = {
  GZIP: zlib.gzipSync,
  BROTLI: bytes => zlib.brotliCompressSync(bytes),
  ...(typeof zlib.zstdCompressSync === 'function' ? { ZSTD: (bytes: Uint8Array) => zlib.zstdCompressSync(bytes) } : {}),
  LZ4_RAW: lz4,
  LZ4: bytes => lz4Hadoop(bytes, 1000)
};
const decompressors = {
  GZIP: (bytes: Uint8Array) => zlib.gunzipSync(bytes),
  BROTLI: (bytes: Uint8Array) => zlib.brotliDecompressSync(bytes),
  ZSTD: (bytes: Uint8Array) => zlib.zstdDecompressSync(bytes),
  LZ4_RAW: (bytes: Uint8Array, size: number) => into(size, out => unlz4(bytes, out, size)),
  LZ4: (bytes: Uint8Array, size: number) => into(size, out => unlz4Hadoop(bytes, out, size))
};
const CODECS = ['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)] as readonly ParquetWriteOptions['codec'][];

function into(size: number, fill: (out: Uint8Array) => void): Uint8Array {
  const out = new Uint8Array(size);
  fill(out);
  return out;
}

function buffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function rowsOf(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: buffer(bytes), compressors: decompressors });
}

/** The codec of a row group that loses rows. */
const WRITTEN: Readonly<Record<string, string>> = { LZ4: 'GZIP', LZ4_RAW: 'GZIP' };

/** Everything that has to stay: rows but for the removed ones, schema, metadata, codecs (GZIP for LZ4). */
async function expectRest(bytes: Uint8Array, out: Uint8Array, removed: ReadonlySet<number>): Promise<void> {
  const before = parquetMetadata(buffer(bytes));
  const after = parquetMetadata(buffer(out));
  const { schema, version, created_by: createdBy, key_value_metadata: metadata } = before;
  expect(after).toMatchObject({ version, created_by: createdBy });
  expect(after.schema).toEqual(schema);
  expect(after.key_value_metadata).toEqual(metadata);
  const rows = await rowsOf(bytes);
  const rest = await rowsOf(out);
  expect(rest).toEqual(rows.filter((_, i) => !removed.has(i + 1)));
  let first = 1;
  const kept = before.row_groups.flatMap(({ num_rows: size, columns }) => {
    const all = Array.from({ length: Number(size) }, (_, i) => first + i);
    first += Number(size);
    if (all.every(row => removed.has(row))) return [];
    const loses = all.some(row => removed.has(row));
    return [columns.map(({ meta_data: meta }) => (loses && WRITTEN[meta!.codec]) || meta!.codec)];
  });
  expect(after.row_groups.map(({ columns }) => columns.map(column => column.meta_data?.codec))).toEqual(kept);
}

const element = (name: string, fields: Partial<SchemaElement>): SchemaElement => ({ name, ...fields });
const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const ENCODINGS = {
  url: ['PLAIN', 'RLE_DICTIONARY', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'],
  small: ['PLAIN', 'RLE_DICTIONARY', 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'],
  large: ['PLAIN', 'RLE_DICTIONARY', 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'],
  ratio: ['PLAIN', 'RLE_DICTIONARY', 'BYTE_STREAM_SPLIT'],
  flag: ['PLAIN', 'RLE'],
  hash: ['PLAIN', 'RLE_DICTIONARY', 'BYTE_STREAM_SPLIT']
} as const;

const schema: SchemaElement[] = [
  element('root', { num_children: 8 }),
  element('url', { repetition_type: 'OPTIONAL', ...TEXT, field_id: 7 }),
  element('small', { repetition_type: 'OPTIONAL', type: 'INT32' }),
  element('large', { repetition_type: 'REQUIRED', type: 'INT64' }),
  element('ratio', { repetition_type: 'OPTIONAL', type: 'DOUBLE' }),
  element('flag', { repetition_type: 'OPTIONAL', type: 'BOOLEAN' }),
  element('hash', { repetition_type: 'REQUIRED', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 5 }),
  element('links', { repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 }),
  element('list', { repetition_type: 'REPEATED', num_children: 1 }),
  element('element', { repetition_type: 'OPTIONAL', ...TEXT }),
  element('meta', { repetition_type: 'OPTIONAL', num_children: 2 }),
  element('page', { repetition_type: 'OPTIONAL', ...TEXT }),
  element('n', { repetition_type: 'OPTIONAL', type: 'INT32' })
];

const url = fc.oneof(
  { weight: 1, arbitrary: fc.constant(LISTED) },
  { weight: 6, arbitrary: fc.nat(20).map(i => `${U}${i}`) },
  { weight: 2, arbitrary: fc.constantFrom('', 'no address', 'naïve 📷') }
);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5 });
const row = fc.record({
  url: orNull(url),
  small: orNull(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  large: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  ratio: orNull(fc.double({ noNaN: true })),
  flag: orNull(fc.boolean()),
  hash: fc.uint8Array({ minLength: 5, maxLength: 5 }),
  links: orNull(fc.array(orNull(url), { maxLength: 3 })),
  meta: orNull(fc.record({ page: orNull(url), n: orNull(fc.integer({ min: -5, max: 5 })) }))
});

const table = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 60 }),
  encodings: fc.record(
    Object.fromEntries(Object.entries(ENCODINGS).map(([name, all]) => [name, fc.constantFrom(...all)]))
  ),
  codecs: fc.array(fc.constantFrom(...CODECS), { minLength: 8, maxLength: 8 }),
  rowGroupSize: fc.integer({ min: 1, max: 40 }),
  pageSize: fc.integer({ min: 40, max: 500 }),
  indexes: fc.boolean()
});

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

function written({ rows, encodings, codecs, rowGroupSize, pageSize, indexes }: Table): Uint8Array {
  const names = ['url', 'small', 'large', 'ratio', 'flag', 'hash', 'links', 'meta'] as const;
  const columnData = names.map((name, i) => ({
    name,
    data: rows.map(each => each[name]),
    codec: codecs[i],
    ...(name in encodings ? { encoding: encodings[name] } : {}),
    columnIndex: indexes,
    bloomFilter: indexes && name === 'url'
  }));
  const options = {
    schema,
    compressors,
    rowGroupSize,
    pageSize,
    createdBy: 'someone 1.0',
    kvMetadata: [{ key: 'k', value: 'v' }]
  };
  return new Uint8Array(parquetWriteBuffer({ columnData: columnData as ColumnSource[], ...options }));
}

describe('a table', () => {
  test('is left with its other rows, and with schema, codecs and metadata, whatever its columns and encodings', async () => {
    let removedAny = 0;
    await fc.assert(
      fc.asyncProperty(table, async given => {
        const bytes = written(given);
        const { out, removed } = await cleaned(bytes);
        if (removed.size > 0) removedAny++;
        await expectRest(bytes, out, removed);
        expect(Buffer.from(out).includes(LISTED)).toBe(false);
      }),
      { numRuns: runsOf(100) }
    );
    expect(removedAny).toBeGreaterThan(runsOf(100) / 4);
  });

  test('keeps the row groups that lose nothing byte for byte', async () => {
    const data = Array.from({ length: 100 }, (_, i) => (i === 42 ? LISTED : `${U}${i}`));
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'x', data },
          { name: 'n', data: data.map((_, i) => i) }
        ],
        rowGroupSize: 20
      })
    );
    const { out } = await cleaned(bytes);
    const chunksOf = (file: Uint8Array) =>
      parquetMetadata(buffer(file)).row_groups.map(({ columns }) =>
        columns.map(({ meta_data: meta }) => {
          const start = Number(meta!.dictionary_page_offset ?? meta!.data_page_offset);
          return Buffer.from(file.subarray(start, start + Number(meta!.total_compressed_size))).toString('base64');
        })
      );
    const [before, after] = [chunksOf(bytes), chunksOf(out)];
    expect(after).toHaveLength(5);
    for (const group of [0, 1, 3, 4]) expect(after[group]).toEqual(before[group]);
    expect(after[2]).not.toEqual(before[2]);
  });

  test('all of whose rows are listed is left with its schema', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'x', data: [LISTED, LISTED] }] }));
    const { out } = await cleaned(bytes);
    expect(await rowsOf(out)).toEqual([]);
    expect(parquetMetadata(buffer(out)).schema).toEqual(parquetMetadata(buffer(bytes)).schema);
  });

  test('inside gzip is rewritten inside gzip', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'x', data: [LISTED, 'a'] }] }));
    const chunks: Uint8Array[] = [];
    const manifest = {
      path: 'a.parquet.gz',
      source: sourceOf(zlib.gzipSync(bytes)),
      limits: LIMITS,
      watch: Watch.none()
    };
    for await (const piece of rewriteManifest(manifest, ListedCells.of([{ row: 1, column: 1 }]), new Tally()))
      chunks.push(piece);
    expect(await rowsOf(zlib.gunzipSync(Buffer.concat(chunks)))).toEqual([{ x: 'a' }]);
  });
});

describe('pages of version 1', () => {
  const file = (values: number, body: Uint8Array, bits = 3) =>
    parquet({
      schema: [strings('x', 1)],
      rowGroups: [{ rows: values, columns: [{ values, pages: [page(values, body, 0, body, bits)] }] }]
    });

  test.each([
    ['in runs', levels(2, 1, 4, 0, 2, 1), 3],
    ['in packed bits', levels(3, 0b1001), 3],
    ['in the deprecated order of bits', Uint8Array.of(0b10010000), 4]
  ])('with levels %s are rewritten', async (_name, bits, encoding) => {
    const bytes = file(4, Buffer.concat([bits, plain(LISTED, `${U}b`)]), encoding);
    const { out } = await cleaned(bytes);
    expect(await rowsOf(out)).toEqual([{ x: null }, { x: null }, { x: `${U}b` }]);
  });

  test('lose rows that go on from page to page', async () => {
    const nested = [{ field_1: 6, field_3: 2, field_4: 'x', field_6: 0 }];
    // Repetition 0 1 0, then 1 0: rows of two, two and one strings, of which the second is listed across the pages.
    const one = Buffer.concat([levels(3, 0b010), levels(6, 1), plain(`${U}a`, `${U}b`, `${U}c`)]);
    const two = Buffer.concat([levels(3, 0b01), levels(4, 1), plain(LISTED, `${U}d`)]);
    const columns = [{ values: 5, pages: [page(3, one), page(2, two)] }];
    const { out, removed } = await cleaned(parquet({ schema: nested, rowGroups: [{ rows: 3, columns }] }));
    expect([...removed]).toEqual([2]);
    expect(await rowsOf(out)).toEqual([{ x: [`${U}a`, `${U}b`] }, { x: [`${U}d`] }]);
  });
});

describe('a dictionary', () => {
  test('loses the entry of a removed row, and keeps its other numbers right', async () => {
    const pages = [
      dictionaryPage(3, plain(`${U}a`, LISTED, `${U}c`)),
      page(4, Uint8Array.of(2, 3, 0b00_10_01_00, 0), 8),
      page(1, plain(`${U}p`))
    ];
    const { out } = await cleaned(oneColumn(5, pages));
    expect(await rowsOf(out)).toEqual([{ x: `${U}a` }, { x: `${U}c` }, { x: `${U}a` }, { x: `${U}p` }]);
    expect(Buffer.from(out).includes(LISTED)).toBe(false);
  });

  test('of which something listed may be an entry that no row uses is refused', async () => {
    const pages = [dictionaryPage(2, plain(`${U}a`, LISTED)), page(3, Uint8Array.of(1, 3, 0b000), 8)];
    await expect(cleaned(oneColumn(3, pages))).rejects.toMatchObject({
      reason: 'manifest-unsupported',
      message: expect.stringContaining('dictionary')
    });
  });
});

describe('files as their writers write them', () => {
  const zeros = Buffer.alloc(8);
  const padded = (...values: string[]) => Buffer.concat([plain(...values), zeros]);
  const group = (rows: number, pages: readonly Page[], metadata = {}) => ({
    rows,
    columns: [{ values: rows, pages, metadata }]
  });
  const schema = [strings('x')];
  const two = group(2, [page(2, plain(`${U}a`, LISTED))]);

  test.each([
    ['zeros behind the values of a page', oneColumn(2, [page(2, padded(`${U}a`, LISTED))])],
    [
      'zeros behind a dictionary',
      oneColumn(2, [dictionaryPage(2, padded(`${U}a`, LISTED)), page(2, Uint8Array.of(1, 3, 0b10), 8)])
    ],
    ['a footer that tells of no rows', parquet({ schema, rowGroups: [two], footer: { field_3: 0n } })],
    [
      'a row group without rows that has an empty dictionary',
      parquet({ schema, rowGroups: [group(0, [dictionaryPage(0, plain())], { field_9: 0n, field_11: 4n }), two] })
    ],
    ['a row group without pages', parquet({ schema, rowGroups: [group(0, []), two] })],
    [
      'another mark at its beginning',
      Buffer.concat([Buffer.from('XXXX'), oneColumn(2, two.columns[0]!.pages).subarray(4)])
    ]
  ])('%s: loses its listed row', async (_name, bytes) => {
    const { out } = await cleaned(bytes);
    expect(await rowsOf(out)).toEqual([{ x: `${U}a` }]);
  });
});

test('a file whose metadata is listed is refused', async () => {
  const bytes = parquetWriteBuffer({
    columnData: [{ name: 'x', data: ['a'] }],
    kvMetadata: [{ key: 'k', value: LISTED }]
  });
  await expect(cleaned(new Uint8Array(bytes))).rejects.toMatchObject({
    reason: 'manifest-unsupported',
    message: expect.stringContaining('metadata')
  });
});

describe('what is compressed', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom('https://h.example/', 'abc', '\0\0\0\0\0\0\0\0\0\0', 'x'.repeat(300)), { maxLength: 60 })
      .map(parts => Buffer.from(parts.join('')))
  );
  const ways: readonly (readonly [string, number, (bytes: Uint8Array, size: number) => Uint8Array])[] = [
    ['Snappy', 1, (packed, size) => into(size, out => unsnappy(packed, out, size))],
    ['GZIP', 2, decompressors.GZIP],
    ['GZIP in place of LZ4', 7, decompressors.GZIP],
    ['GZIP in place of LZ4 in Hadoop’s framing', 5, decompressors.GZIP]
  ];

  test.each(ways)('by %s comes out as it was', (_name, codec, undo) => {
    fc.assert(
      fc.property(bytes, original => {
        expect(Buffer.from(undo(compress(codec, original), original.length))).toEqual(Buffer.from(original));
      }),
      { numRuns: runsOf(200) }
    );
  });

  test.each(ways)('by %s is smaller where it repeats, and hardly larger where it does not', (_name, codec, undo) => {
    const repeating = Buffer.from('https://h.example/image.jpg\n'.repeat(20_000));
    expect(compress(codec, repeating).length).toBeLessThan(repeating.length / 15);
    const noise = zlib.deflateRawSync(Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * i * 31) % 251)));
    const packed = compress(codec, noise);
    expect(packed.length).toBeLessThan(noise.length * 1.02 + 64);
    expect(Buffer.from(undo(packed, noise.length))).toEqual(noise);
  });
});
