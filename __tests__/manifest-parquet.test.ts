import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer, type ParquetWriteOptions } from 'hyparquet-writer';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { chunked, found, foundAt, sourceOf } from './manifest-support.ts';
import type { Source } from '../src/manifest/bytes/source.ts';
import { lz4, lz4Hadoop } from './support/lz4-block.ts';
import {
  type Column,
  type Fields,
  type Page,
  dictionaryPage,
  levels,
  oneColumn,
  page,
  parquet,
  plain,
  strings,
  thrift,
  uint32
} from './support/parquet-by-hand.ts';
import { runsOf } from './support/runs.ts';

const U = 'https://h.example/';

type Options = Omit<ParquetWriteOptions, 'writer' | 'columnData'>;

function written(columnData: ColumnSource[], options: Options = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

function urls(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${U}${i}/${(i * 2654435761) % 99991}.jpg`);
}

/** `row:column item`, sorted, without items that are in no row. */
async function cells(bytes: Uint8Array, chunk = 1 << 16): Promise<readonly string[]> {
  const { items, at, error } = await found('a.parquet', bytes, { chunk });
  if (error !== null) throw error;
  return items.map((item, i) => `${at[i]} ${item}`).filter(item => !item.startsWith('0:'));
}

function digests(bytes: Uint8Array): readonly string[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].map(name => hash(name, bytes, 'hex'));
}

describe('a table', () => {
  const compressors: Options['compressors'] = {
    GZIP: zlib.gzipSync,
    BROTLI: bytes => zlib.brotliCompressSync(bytes),
    ZSTD: bytes => zlib.zstdCompressSync(bytes),
    LZ4_RAW: lz4,
    LZ4: bytes => lz4Hadoop(bytes, 1000)
  };
  const CODECS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'LZ4_RAW', 'LZ4'] as const;
  const ENCODINGS = ['PLAIN', 'RLE_DICTIONARY', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'] as const;
  const data = [...urls(900), null, '', null, ...urls(700)];
  const expected = data.flatMap((url, i) => (url ? [`${i + 1}:1 ${url}`] : []));

  const both = CODECS.flatMap(codec => ENCODINGS.map(encoding => [codec, encoding] as const));
  test.each(both)('in %s and %s is read whole, with rows', async (codec, encoding) => {
    if (codec === 'ZSTD' && typeof zlib.zstdCompressSync !== 'function') return;
    const bytes = written([{ name: 'x', data, type: 'STRING', encoding }], {
      codec,
      compressors,
      pageSize: 9000,
      rowGroupSize: [100, 1000]
    });
    expect(await cells(bytes)).toEqual(expected);
    expect(await cells(bytes, 997)).toEqual(expected);
  });

  test('of older LZ4, where writers put one raw block without framing, is read', async () => {
    const bytes = written([{ name: 'x', data, type: 'STRING' }], { codec: 'LZ4', compressors: { LZ4: lz4 } });
    expect(await cells(bytes)).toEqual(expected);
  });

  test('in Zstandard is read where Node can, and is reported where it cannot', async () => {
    const body = plain(`${U}a`, `${U}a`, `${U}a`);
    const stored = Buffer.from('KLUv/SBF9QAAuBMAAABodHRwczovL2guZXhhbXBsZS9hAQBXczYB', 'base64');
    const { items, error } = await found('a.parquet', oneColumn(3, [page(3, body, 0, stored)], { codec: 6 }));
    if (typeof zlib.zstdDecompressSync === 'function') expect(items).toEqual([`${U}a`, `${U}a`, `${U}a`]);
    else expect(error).toMatchObject({ reason: 'manifest-unsupported', message: expect.stringContaining('22.15') });
  });

  test('with one value for all rows reports each row', async () => {
    const bytes = written([{ name: 'x', data: Array.from({ length: 20000 }, () => `${U}same`) }]);
    const all = await cells(bytes);
    expect(all).toHaveLength(20000);
    expect(all.at(-1)).toBe(`20000:1 ${U}same`);
  });

  test('in the layout of LAION yields the URL and the text of each row', async () => {
    const file = readFileSync(new URL('./fixtures/parquet/laion.json', import.meta.url), 'utf8');
    const { columns, rows } = JSON.parse(file);
    const columnData = columns.map(({ name, type }: { name: string; type: ColumnSource['type'] }, i: number) => {
      const cast = (cell: unknown) => (type === 'INT64' && typeof cell === 'string' ? BigInt(cell) : cell);
      return { name, type, data: rows.map((row: readonly unknown[]) => cast(row[i])) };
    });
    const { items, at, totals, error } = await found('part-00000.snappy.parquet', written(columnData));
    expect(error).toBeNull();
    expect(totals).toMatchObject({ format: 'Parquet', rows: rows.length, lineBased: false });
    const placed = items.map((item, i) => `${at[i]} ${item}`);
    rows.forEach((row: readonly unknown[], i: number) => expect(placed).toContain(`${i + 1}:1 ${String(row[0])}`));
    expect(placed).toContain(`3:2 ${U}in-the-caption`);
    expect(placed).toHaveLength(rows.length + 1);
  });

  test('yields exactly the data that its writer was given', async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.nat(30).map(i => `${U}${i}`),
      fc.string({ maxLength: 5 }).map(text => `${U}${encodeURIComponent(text)}`)
    );
    const table = fc.array(cell, { minLength: 1, maxLength: 60 });
    const how = fc.record({
      encoding: fc.constantFrom(...ENCODINGS),
      rowGroupSize: fc.integer({ min: 1, max: 40 }),
      pageSize: fc.integer({ min: 40, max: 500 }),
      codec: fc.constantFrom('UNCOMPRESSED' as const, 'SNAPPY' as const)
    });
    await fc.assert(
      fc.asyncProperty(table, how, fc.integer({ min: 1, max: 99 }), async (data, { encoding, ...options }, chunk) => {
        const bytes = written([{ name: 'x', data, type: 'STRING', encoding }], options);
        expect(await cells(bytes, chunk)).toEqual(data.flatMap((url, i) => (url ? [`${i + 1}:1 ${url}`] : [])));
      }),
      { numRuns: runsOf(150) }
    );
  });
});

describe('nested columns', () => {
  const group = (name: string, fields: object) => ({ name, ...fields });
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

  test('lists, structs and maps are read to their leaves, keys too', async () => {
    const data = [
      { links: [`${U}a`, `${U}b`], meta: { page: `${U}c`, n: 1 }, by: [{ key: `${U}k`, value: `${U}v` }] },
      { links: null, meta: null, by: null },
      { links: [], meta: { page: null, n: 2 }, by: [] },
      {
        links: [null, `${U}d`],
        meta: { page: `${U}e`, n: 3 },
        by: [
          { key: 'x', value: `${U}f` },
          { key: `${U}g`, value: null }
        ]
      }
    ];
    const schema: Options['schema'] = [
      { name: 'root', num_children: 3 },
      { name: 'links', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', ...text },
      { name: 'meta', repetition_type: 'OPTIONAL', num_children: 2 },
      { name: 'page', repetition_type: 'OPTIONAL', ...text },
      { name: 'n', repetition_type: 'OPTIONAL', type: 'INT32' },
      { name: 'by', repetition_type: 'OPTIONAL', converted_type: 'MAP', num_children: 1 },
      { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
      { name: 'key', repetition_type: 'REQUIRED', ...text },
      { name: 'value', repetition_type: 'OPTIONAL', ...text }
    ];
    const columns = (['links', 'meta', 'by'] as const).map(name => group(name, { data: data.map(row => row[name]) }));
    const bytes = parquetWriteBuffer({ columnData: columns as ColumnSource[], schema, rowGroupSize: 3 });
    const expected = [
      ...[`1:1 ${U}a`, `1:1 ${U}b`, `1:2 ${U}c`, `1:4 ${U}k`, `1:5 ${U}v`],
      ...[`4:1 ${U}d`, `4:2 ${U}e`, `4:4 ${U}g`, `4:5 ${U}f`]
    ];
    expect([...(await cells(new Uint8Array(bytes)))].sort()).toEqual(expected.sort());
  });

  test('a list of numbers counts its rows, also from page to page', async () => {
    const body = (runs: readonly number[]) => Buffer.concat([levels(...runs), Buffer.alloc(16)]);
    // Repetition 0 1 1 1, then 1 0 1 1.
    const pages = [page(4, body([2, 0, 6, 1])), page(4, body([2, 1, 2, 0, 4, 1]))];
    const schema = [{ field_1: 1, field_3: 2, field_4: 'x' }];
    const column = { type: 1, values: 8, pages: pages.map(withDefinitions) };
    const file = (rows: number) => parquet({ schema, rowGroups: [{ rows, columns: [column] }] });
    expect((await found('a.parquet', file(2))).error).toBeNull();
    expect((await found('a.parquet', file(3))).error).toMatchObject({ reason: 'manifest-unreadable' });
  });
});

/** Puts definition levels of 1 for four slots after the repetition levels. */
function withDefinitions({ body }: { readonly body: Uint8Array }) {
  const at = 4 + body[0]!;
  return page(4, Buffer.concat([body.subarray(0, at), levels(8, 1), body.subarray(at)]));
}

describe('pages of version 1', () => {
  const optional = [strings('x', 1)];
  const file = (values: number, body: Uint8Array, bits = 3) =>
    parquet({
      schema: optional,
      rowGroups: [{ rows: values, columns: [{ values, pages: [page(values, body, 0, body, bits)] }] }]
    });

  test('are read with their levels in runs', async () => {
    const body = Buffer.concat([levels(2, 1, 4, 0, 2, 1), plain(`${U}a`, `${U}b`)]);
    expect(await cells(file(4, body))).toEqual([`1:1 ${U}a`, `4:1 ${U}b`]);
  });

  test('are read with their levels in packed bits', async () => {
    const body = Buffer.concat([levels(3, 0b1001), plain(`${U}a`, `${U}b`)]);
    expect(await cells(file(4, body))).toEqual([`1:1 ${U}a`, `4:1 ${U}b`]);
  });

  test('are read with their levels in the deprecated order of bits', async () => {
    const body = Buffer.concat([Uint8Array.of(0b10010000), plain(`${U}a`, `${U}b`)]);
    expect(await cells(file(4, body, 4))).toEqual([`1:1 ${U}a`, `4:1 ${U}b`]);
  });

  test('may follow a dictionary with an entry that no row uses; it is read too', async () => {
    const pages = [dictionaryPage(3, plain(`${U}a`, `${U}unused`, 'x')), page(3, Uint8Array.of(1, 3, 0b000), 8)];
    expect(await cells(oneColumn(3, pages))).toEqual([`1:1 ${U}a`, `2:1 ${U}a`, `3:1 ${U}a`, `1:1 ${U}unused`]);
  });
});

describe('files built by hand', () => {
  const twoPages = [page(1, plain(`${U}a`)), page(2, plain(`${U}b`, `${U}c`))];
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['of two pages', oneColumn(3, twoPages)],
    [
      'with a dictionary',
      oneColumn(2, [dictionaryPage(2, plain(`${U}a`, `${U}b`)), page(2, Uint8Array.of(1, 3, 2), 8)])
    ]
  ];
  test.each(files)('%s are the same to another reader', async (_name, bytes) => {
    const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
    expect(await cells(bytes)).toEqual(rows.map(({ x }, i) => `${i + 1}:1 ${x}`));
  });
});

describe('binary cells', () => {
  const media = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from(`JFIF\0${U}inside`), 0, 1, 2, 0xfe]);

  test('yield their digests and are not searched', async () => {
    const bytes = written([{ name: 'image', data: [media, null, media], type: 'BYTE_ARRAY' }]);
    const expected = [1, 3].flatMap(row => digests(media).map(digest => `${row}:1 ${digest}`));
    expect(await cells(bytes)).toEqual(expected);
  });

  test('that are text are read as text too, annotated or not', async () => {
    const text = Buffer.from(`see ${U}a`);
    const bytes = written([{ name: 'x', data: [text], type: 'BYTE_ARRAY', encoding: 'PLAIN' }]);
    expect(await cells(bytes)).toEqual([`1:1 ${U}a`, ...digests(text).map(digest => `1:1 ${digest}`)]);
  });

  test('hide nothing after a byte that is not UTF-8', async () => {
    const text = Buffer.concat([Buffer.from(`${U}a `), Uint8Array.of(0xe9)]);
    const items = await cells(oneColumn(1, [page(1, plain(text))]));
    expect(items.some(item => item.startsWith(`1:1 ${U}a`))).toBe(true);
    expect(items).toEqual(expect.arrayContaining(digests(text).map(digest => `1:1 ${digest}`)));
  });

  test.each([
    [16, 'md5'],
    [20, 'sha1'],
    [32, 'sha256'],
    [64, 'sha512']
  ])('of %i bytes are content hashes', async size => {
    const digest = Buffer.from(Array.from({ length: size }, (_, i) => (i * 37 + 200) % 256));
    for (const encoding of ['PLAIN', 'BYTE_STREAM_SPLIT'] as const) {
      const bytes = written([{ name: 'x', data: [digest, digest], encoding }], {
        schema: [
          { name: 'root', num_children: 1 },
          { name: 'x', type: 'FIXED_LEN_BYTE_ARRAY', type_length: size, repetition_type: 'REQUIRED' }
        ]
      });
      expect(await cells(bytes)).toContain(`2:1 ${digest.toString('hex')}`);
    }
    const bare = written([{ name: 'x', data: [digest], type: 'BYTE_ARRAY' }]);
    expect(await cells(bare)).toContain(`1:1 ${digest.toString('hex')}`);
  });
});

describe('names and metadata', () => {
  test('are read, in no row', async () => {
    const bytes = written([{ name: `${U}column`, data: ['a'] }], {
      kvMetadata: [
        { key: `${U}key`, value: `{"homepage": "${U}home"}` },
        { key: 'ARROW:schema', value: Buffer.from(`\x10\0\0\0${U}field\0\0`).toString('base64') }
      ],
      createdBy: 'parquet-mr version 1.12.3 (build f8dced182c4c1fbdec6ccb3185537b5a01e6ed6b)'
    });
    const { items, at } = await found('a.parquet', bytes);
    expect(items).toEqual([`${U}column`, `${U}key`, `${U}home`, `${U}field`]);
    expect(at).toEqual(['0:1', '0:0', '0:0', '0:0']);
  });

  test('hide no escapes of JSON, nor do cells', async () => {
    const json = '{"url": "https:\\/\\/h.exam\\nple\\/1"}';
    const data = { name: 'x', data: [json] };
    const columns: readonly ColumnSource[] = [data, { ...data, type: 'JSON' }, { ...data, type: 'BYTE_ARRAY' }];
    for (const column of columns)
      expect((await found('a.parquet', written([column]))).items).toContain('https://h.exam\nple/1');
    const bytes = written([{ name: 'x', data: ['a'] }], { kvMetadata: [{ key: 'huggingface', value: json }] });
    expect((await found('a.parquet', bytes)).items).toContain('https://h.exam\nple/1');
  });

  test.each(['before the pages', 'behind the pages'])('a URL %s, which no page covers, is looked up', async where => {
    const text = Buffer.from(`\0${U}hidden\0`);
    const data = Buffer.from(written([{ name: 'x', data: ['a'], columnIndex: true }]));
    const footer = data.length - 8 - data.readUInt32LE(data.length - 8);
    const bytes =
      where === 'behind the pages'
        ? Buffer.concat([data.subarray(0, footer), text, data.subarray(footer)])
        : parquet({
            schema: [strings('x')],
            rowGroups: [{ rows: 1, columns: [{ values: 1, pages: [page(1, plain('a'))] }] }],
            before: text
          });
    const { items, at, error } = await found('a.parquet', bytes, { chunk: 61 });
    expect([error, items, at]).toEqual([null, [`${U}hidden`], ['0:0']]);
  });

  test('statistics, which cut values short, add nothing', async () => {
    const bytes = written([{ name: 'x', data: [`${U}long/enough/to/be/cut/short`], columnIndex: true }]);
    const { items } = await found('a.parquet', bytes);
    expect(items).toEqual([`${U}long/enough/to/be/cut/short`]);
  });
});

describe('a file that is not small', () => {});

describe('a source that can read its end alone', () => {
  const note = { key: 'k', value: `${U}k ${'x '.repeat(1 << 17)}` };

  test.each([
    ['a short footer', []],
    ['a footer longer than what is read at first', [note]]
  ])('is not passed over for %s', async (_name, kvMetadata) => {
    const file = written([{ name: 'x', data: urls(50) }], { kvMetadata });
    const [passes, tails]: [number[], number[]] = [[], []];
    const source: Source = {
      size: file.length,
      open() {
        passes.push(file.length);
        return chunked(file, 99);
      },
      tail: async length => {
        tails.push(length);
        return file.subarray(file.length - length);
      }
    };
    const { items, error } = await foundAt('a.parquet', source);
    expect(error).toBeNull();
    expect(items).toEqual((await found('a.parquet', file)).items);
    // One to see what it is, one to read.
    expect(passes).toHaveLength(2);
    expect(tails).toHaveLength(kvMetadata.length + 1);
  });

  test('is at fault where that is shorter than it was', async () => {
    const file = written([{ name: 'x', data: urls(3) }]);
    const tail = async (length: number) => file.subarray(file.length - length, -1);
    const { error, items } = await foundAt('a.parquet', { ...sourceOf(file), tail });
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(items).toEqual([]);
  });
});

describe('files as real writers write them', () => {
  const FASTPARQUET =
    'UEFSMRUAFXwVfCwVBBUAFQYVBgAAFwAAAGh0dHBzOi8vYS5leGFtcGxlLzEuanBnFwAAAGh0dHBzOi8vYi5leGFtcGxlLzIuanBnAAAAAAAAAAAVAhksSAZzY2hlbWEVAgAVDCUAGAN1cmwAFgQZHBkcJggcFQwZJQAGGRgDdXJsFQAWBBaeARaeASYIAAAWngEWBAAoLWZhc3RwYXJxdWV0LXB5dGhvbiB2ZXJzaW9uIDIwMjQuNS4wIChidWlsZCAwKQByAAAAUEFSMQ==';
  const EMPTY_PYARROW =
    'UEFSMRUEFQAVAEwVABUAAAAVAhksSAZzY2hlbWEVAgAVDCUCGAN1cmwAFgAZHBkcJggcFQwZJQAGGRgDdXJsFQAWABYaFhomACYIAAAWGhYAACggcGFycXVldC1jcHAtYXJyb3cgdmVyc2lvbiAyMC4wLjAAZAAAAFBBUjE=';
  const good = page(1, plain(`${U}a`));
  const url = (i: number) => ({ rows: 1, columns: [{ values: 1, pages: [page(1, plain(`${U}${i}`))] }] });
  const group = (column: Partial<Column>, rows = 0) => ({ rows, columns: [{ values: rows, pages: [], ...column }] });
  const schema = [strings('x')];
  const padded = (...values: string[]) => Buffer.concat([plain(...values), Buffer.alloc(8)]);
  const optional = [strings('x', 1)];
  const entries = dictionaryPage(2, padded(`${U}0`, `${U}1`));
  const sized: Column = {
    type: 7,
    values: 1,
    pages: [
      dictionaryPage(1, Buffer.concat([Buffer.from(`${U}0`), Buffer.alloc(8)])),
      page(1, Uint8Array.of(1, 2, 0), 8)
    ]
  };
  /** A row with one value, and one with two. */
  const repeated = Buffer.concat([levels(4, 0, 2, 1), levels(6, 2), plain(`${U}0`, `${U}1`, `${U}2`)]);
  /** A page of version 2 whose levels have no bytes. */
  const bare: Page = {
    header: {
      ...{ field_1: 3, field_2: plain(`${U}0`).length, field_3: plain(`${U}0`).length },
      field_8: { field_1: 1, field_2: 0, field_3: 1, field_4: 0, field_5: 0, field_6: 0, field_7: false }
    },
    body: plain(`${U}0`)
  };

  const read: readonly (readonly [string, Uint8Array, readonly number[]])[] = [
    ['eight zeros behind the values of a page', oneColumn(2, [page(2, padded(`${U}0`, `${U}1`))]), [0, 1]],
    ['zeros behind a dictionary', oneColumn(2, [entries, page(2, Uint8Array.of(1, 3, 2), 8)]), [0, 1]],
    [
      'zeros behind a dictionary of values of one size',
      parquet({
        schema: [{ field_1: 7, field_2: 19, field_3: 0, field_4: 'x' }],
        rowGroups: [{ rows: 1, columns: [sized] }]
      }),
      [0]
    ],
    ['a row group without rows before another', parquet({ schema, rowGroups: [group({}), url(0)] }), [0]],
    [
      'a row group without rows that has an empty dictionary and no place for data',
      parquet({
        schema,
        rowGroups: [group({ pages: [dictionaryPage(0, plain())], metadata: { field_9: 0n, field_11: 4n } }), url(0)]
      }),
      [0]
    ],
    ['an empty page between others', oneColumn(2, [url(0), url(1)].flatMap(pageOf).flatMap(withEmpty)), [0, 1]],
    [
      'an empty page without levels of a column that may be null',
      parquet({
        schema: optional,
        rowGroups: [{ rows: 0, columns: [{ values: 0, pages: [page(0, plain())] }] }, ...[]]
      }),
      []
    ],
    [
      'a footer that tells of no rows',
      parquet({ schema, rowGroups: [url(0), url(1)], footer: { field_3: 0n } }),
      [0, 1]
    ],
    [
      'levels of version 2 without bytes',
      parquet({ schema: optional, rowGroups: [{ rows: 1, columns: [{ values: 1, pages: [bare] }] }] }),
      [0]
    ],
    [
      'a dictionary whose place the footer tells as zero, or not at all',
      oneColumn(1, [entries, page(1, Uint8Array.of(1, 2, 1), 8)], { metadata: { field_11: 0n } }),
      [1]
    ],
    ['rows without any column', parquet({ schema: [], children: 0, rowGroups: [{ rows: 3, columns: [] }] }), []],
    [
      'repeated values without the annotation of a list',
      parquet({
        schema: [{ field_3: 1, field_4: 'all', field_5: 1 }, strings('x', 2)],
        children: 1,
        rowGroups: [{ rows: 2, columns: [{ values: 3, pages: [page(3, repeated)] }] }]
      }),
      [0, 1, 2]
    ],
    ['nothing that says what wrote it', parquet({ schema, rowGroups: [url(0)] }), [0]],
    ['no row group', parquet({ schema, rowGroups: [] }), []],
    ['another mark at its beginning', Buffer.concat([Buffer.from('XXXX'), oneColumn(1, [good]).subarray(4)]), []]
  ];
  function pageOf({ columns }: ReturnType<typeof url>): readonly Page[] {
    return columns.flatMap(({ pages }) => pages);
  }
  function withEmpty(one: Page): readonly Page[] {
    return [page(0, plain()), one, page(0, plain())];
  }

  test.each(read)('%s: read', async (_name, bytes, numbers) => {
    const { items, error } = await found('a.parquet', bytes);
    expect(error).toBeNull();
    for (const i of numbers) expect(items).toContain(`${U}${i}`);
  });

  test('pages of fastparquet end in zeros: read', async () => {
    const { items, totals, error } = await found('a.parquet', Buffer.from(FASTPARQUET, 'base64'));
    expect(error).toBeNull();
    expect(totals).toMatchObject({ rows: 2 });
    expect(items).toEqual(expect.arrayContaining(['https://a.example/1.jpg', 'https://b.example/2.jpg']));
  });

  test('an empty table of pyarrow: read', async () => {
    const { totals, error } = await found('a.parquet', Buffer.from(EMPTY_PYARROW, 'base64'));
    expect(error).toBeNull();
    expect(totals).toMatchObject({ rows: 0, items: 0 });
  });

  test('a chunk end that is too early by the size of its dictionary header, as in parquet-mr 1.2.8: read', async () => {
    const pages = [entries, page(2, Uint8Array.of(1, 3, 2), 8)];
    const size = BigInt(pages.reduce((sum, { body, header }) => sum + body.length + thrift(header).length, 0));
    const metadata = { field_7: size - BigInt(thrift(entries.header).length) };
    const rowGroups = [{ rows: 2, columns: [{ values: 2, pages, metadata }] }, url(2)];
    const { items, error } = await found('a.parquet', parquet({ schema, rowGroups }));
    expect(error).toBeNull();
    expect(items).toEqual([0, 1, 2].map(i => `${U}${i}`));
  });

  test('bytes after the last value other than zeros are still a fault, and so is another row count in the footer', async () => {
    const behind = Buffer.concat([plain(`${U}0`), Buffer.alloc(7), Buffer.of(1)]);
    const faults = [
      oneColumn(1, [page(1, behind)]),
      oneColumn(1, [dictionaryPage(1, behind), page(1, Uint8Array.of(1, 2, 0), 8)]),
      parquet({ schema, rowGroups: [url(0), url(1)], footer: { field_3: 1n } }),
      parquet({ schema, rowGroups: [url(0)], footer: { field_3: 2n } })
    ];
    for (const bytes of faults) {
      expect((await found('a.parquet', bytes)).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  const broken: readonly (readonly [string, Partial<Column>, string])[] = [
    ['an offset past the file', { metadata: { field_9: 2n ** 40n } }, 'manifest-unreadable'],
    ['a type that is not that of the schema', { type: 1 }, 'manifest-unreadable'],
    ['an unknown codec', { codec: 9 }, 'manifest-unsupported'],
    ['data in another file', { entry: { field_1: 'b.parquet' } }, 'manifest-unsupported'],
    ['encryption', { entry: { field_8: { field_1: {} } } }, 'manifest-unsupported'],
    ['a page that is cut off', { pages: [page(1, uint32(99))] }, 'manifest-unreadable'],
    ['damaged compression', { codec: 2 }, 'manifest-unreadable'],
    ['an unknown encoding', { pages: [page(1, plain(`${U}9`), 10)] }, 'manifest-unsupported'],
    ['too few values', { values: 1, pages: [page(0, plain())] }, 'manifest-unreadable']
  ];
  test.each(broken)('%s in one row group does not hide the items of the others', async (_name, column, reason) => {
    const pages = [page(1, plain(`${U}9`))];
    const rowGroups = [url(0), group({ pages, ...column }, 1), url(2)];
    const { items, error } = await found('a.parquet', parquet({ schema, rowGroups }));
    expect(error).toMatchObject({ reason });
    expect(items).toEqual(expect.arrayContaining([`${U}0`, `${U}2`]));
  });

  test('two row groups with the same bytes fail, and hide nothing', async () => {
    const rowGroups = [url(0), { ...url(1), columns: [{ ...url(1).columns[0]!, metadata: { field_9: 4n } }] }, url(2)];
    const { items, error } = await found('a.parquet', parquet({ schema, rowGroups }));
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(items).toEqual(expect.arrayContaining([`${U}0`, `${U}2`]));
  });
});

describe('what cannot be read', () => {
  const good = page(1, plain(`${U}a`));
  const withColumn = (column: Partial<Column>) => oneColumn(1, [good], column);
  const withFooter = (footer: Fields) =>
    parquet({ schema: [strings('x')], rowGroups: [{ rows: 1, columns: [{ values: 1, pages: [good] }] }], footer });

  const unsupported: readonly (readonly [string, Uint8Array])[] = [
    ['an encrypted footer', Buffer.concat([Buffer.from('PARE'), Buffer.alloc(40), uint32(20), Buffer.from('PARE')])],
    ['encrypted columns', withFooter({ field_8: { field_1: {} } })],
    ['LZO', withColumn({ codec: 3 })],
    ['an unknown codec', withColumn({ codec: 8 })],
    ['an unknown encoding', oneColumn(1, [page(1, plain(`${U}a`), 10)])],
    ['an encoding that strings do not have', oneColumn(1, [page(1, plain(`${U}a`), 5)])],
    ['data in another file', withColumn({ entry: { field_1: 'part-0.parquet' } })],
    ['an unknown type', parquet({ schema: [{ field_1: 9, field_3: 0, field_4: 'x' }], rowGroups: [] })]
  ];
  test.each(unsupported)('%s fails, and the message says what it is', async (_name, bytes) => {
    expect((await found('a.parquet', bytes)).error).toMatchObject({ reason: 'manifest-unsupported' });
  });

  const unreadable: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['too many rows in the footer', withFooter({ field_3: 2n }), /2 rows/],
    ['a type that is not that of the schema', withColumn({ type: 1 }), /row group 1/],
    ['fewer values than declared', oneColumn(2, [page(1, plain(`${U}a`))]), /row group 1, column 1: 1 rows/],
    ['more values than declared', oneColumn(1, [good, good]), /row group 1, column 1/],
    ['fewer values in a page', oneColumn(2, [page(2, plain(`${U}a`))]), /row group 1, column 1/],
    ['more values in a page', oneColumn(1, [page(1, plain(`${U}a`, `${U}b`))]), /row group 1, column 1/],
    ['a length past the page', oneColumn(1, [page(1, uint32(2 ** 32 - 1))]), /row group 1, column 1/],
    ['an offset past the file', withColumn({ metadata: { field_9: 2n ** 40n } }), /row group 1/],
    ['a size past the file', withColumn({ metadata: { field_7: 2n ** 40n } }), /row group 1/],
    ['a negative size', withColumn({ metadata: { field_7: -1n } }), /row group 1/],
    ['columns that overlap', overlapping(), /row group 2/],
    ['no dictionary', oneColumn(1, [page(1, Uint8Array.of(0, 2), 8)]), /dictionary is missing/],
    [
      'an index past the dictionary',
      oneColumn(1, [dictionaryPage(1, plain('a')), page(1, Uint8Array.of(8, 2, 9), 8)]),
      /past the end of its dictionary/
    ],
    ['a missing schema child', parquet({ schema: [strings('x')], children: 2, rowGroups: [] }), /schema/],
    ['damaged Snappy', oneColumn(1, [page(1, plain('abc'), 0, Uint8Array.of(7, 0xff))], { codec: 1 }), /Snappy/],
    ['damaged gzip', oneColumn(1, [page(1, plain('abc'), 0, Buffer.from('abc'))], { codec: 2 }), /compression/],
    ['damaged LZ4', oneColumn(1, [page(1, plain('abc'), 0, Uint8Array.of(0xf0))], { codec: 7 }), /LZ4/]
  ];
  test.each(unreadable)('%s is unreadable, and the message has the row group', async (_name, bytes, text) => {
    const { error } = await found('a.parquet', bytes);
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(String(error?.text)).toMatch(text);
  });

  function overlapping(): Uint8Array {
    const group = (start: bigint) => ({
      rows: 1,
      columns: [{ values: 1, pages: [good], metadata: { field_9: start } }]
    });
    return parquet({ schema: [strings('x')], rowGroups: [group(4n), group(4n)] });
  }

  test('a page that decompresses to more than its header says fails', async () => {
    const body = plain('a'.repeat(500000));
    for (const [codec, compress] of [
      [2, zlib.gzipSync],
      [4, (bytes: Uint8Array) => zlib.brotliCompressSync(bytes)]
    ] as const) {
      const bytes = oneColumn(1, [page(1, body.subarray(0, 1000), 0, compress(body))], { codec });
      expect((await found('a.parquet', bytes)).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('the message contains nothing from the file', async () => {
    for (const [, bytes] of [...unsupported, ...unreadable]) {
      expect(String((await found('a.parquet', bytes)).error)).not.toContain('example');
    }
  });
});

describe('hostile files', () => {
  test('of a few bytes do not allocate the memory that a header claims', async () => {
    for (const list of [0x19, 0x29, 0x49, 0x59]) {
      const footer = Uint8Array.of(list, 0xfc, 0xff, 0xff, 0xff, 0x0f);
      const bytes = Buffer.concat([Buffer.from('PAR1'), footer, uint32(footer.length), Buffer.from('PAR1')]);
      expect((await found('a.parquet', bytes)).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('that are nested endlessly are unreadable', async () => {
    const footer = Buffer.concat([Buffer.alloc(60000, 0x1c), Buffer.alloc(60000)]);
    const bytes = Buffer.concat([Buffer.from('PAR1'), footer, uint32(footer.length), Buffer.from('PAR1')]);
    expect((await found('a.parquet', bytes)).error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test('that repeat one long value endlessly are soon too large', async () => {
    const url = `${U}${'a'.repeat(60000)}`;
    // One run of 2^27 times entry 0.
    const body = Uint8Array.of(0, 0x80, 0x80, 0x80, 0x80, 0x01);
    const bytes = oneColumn(2 ** 27, [dictionaryPage(1, plain(url)), page(2 ** 27, body, 8)]);
    expect((await found('a.parquet', bytes)).error).toMatchObject({ reason: 'manifest-too-large' });
  });

  test('that repeat an empty value endlessly are soon read', async () => {
    const body = Uint8Array.of(0, 0x80, 0x80, 0x80, 0x80, 0x01);
    const bytes = oneColumn(2 ** 27, [dictionaryPage(1, plain('nothing')), page(2 ** 27, body, 8)]);
    expect((await found('a.parquet', bytes)).totals).toMatchObject({ rows: 2 ** 27 });
  });

  test.each([
    ['page', 1, 2 ** 27],
    ['dictionary', 2, 2 ** 26]
  ])(
    'whose %s is larger than memory allows are too large, whatever the settings allow',
    async (what, version, most) => {
      const limits = { manifestBytes: 2 ** 50, expansion: 2 ** 50 };
      const pageOf = (size: number) => {
        const { header, body } = version === 1 ? page(1, plain('a')) : dictionaryPage(1, plain('a'));
        return { header: { ...header, field_2: size }, body };
      };
      for (const size of [most + 1, 2 ** 31 - 1]) {
        const pages = what === 'page' ? [pageOf(size)] : [pageOf(size), page(1, Uint8Array.of(0), 8)];
        const { error } = await found('a.parquet', oneColumn(1, pages, { codec: 2 }), { limits });
        expect(error).toMatchObject({ reason: 'manifest-too-large' });
        expect(error?.message).toMatch(
          new RegExp(`a ${what} needs [\\d,]+ bytes of memory, and the limit is ${most.toLocaleString('en')}:`)
        );
      }
    }
  );

  const table: ColumnSource[] = [
    { name: 'x', data: [...urls(12), null, ...urls(3)], type: 'STRING' },
    { name: 'y', data: urls(16), type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' },
    { name: 'n', data: Array.from({ length: 16 }, (_, i) => i), type: 'INT32' }
  ];
  const base = written(table, { rowGroupSize: 8, statistics: false });

  test('cut off after any byte are unreadable', async () => {
    for (let end = 4; end < base.length; end++) {
      const { error } = await found('a.parquet', base.subarray(0, end));
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('damaged in any way end in a result or a reason', async () => {
    const plainBase = written(table, { rowGroupSize: 8, codec: 'UNCOMPRESSED' });
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
    const which = fc.constantFrom(base, plainBase);
    await fc.assert(
      fc.asyncProperty(which, fc.array(change, { minLength: 1, maxLength: 4 }), async (from, changes) => {
        const bytes = Uint8Array.from(from);
        for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 9)) + 4] = byte;
        const { error, totals } = await found('a.parquet', bytes);
        expect(error === null).toBe(totals !== null);
        if (error !== null) expect(error.reason).toMatch(/^manifest-/);
      }),
      { numRuns: runsOf(800) }
    );
  });
});
