import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ColumnSource, parquetWriteBuffer, type ParquetWriteOptions } from 'hyparquet-writer';
import * as zlib from 'node:zlib';
import { found, type Options as FindOptions } from './manifest-support.ts';
import {
  type Column,
  type Fields,
  dictionaryPage,
  levels,
  page,
  parquet,
  plain,
  strings,
  thrift,
  uint32
} from './support/parquet-by-hand.ts';
import { runsOf } from './support/runs.ts';

const ID = 'https://v.example/watch?v={id}';
const SPLIT = 'https://{host}/{path}';

type Options = Omit<ParquetWriteOptions, 'writer' | 'columnData'>;

function written(columnData: ColumnSource[], options: Options = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

/** `row url` of each filled template; such a URL is in no column. */
async function fills(
  bytes: Uint8Array,
  templates: readonly string[],
  options: FindOptions = {}
): Promise<readonly string[]> {
  const { items, at, error } = await found('a.parquet', bytes, { templates, chunk: 1 << 16, ...options });
  if (error !== null) throw error;
  return items.flatMap((item, i) => {
    const [row, column] = (at[i] ?? '').split(':');
    return column === '0' && row !== '0' ? [`${row} ${item}`] : [];
  });
}

async function reasonOf(bytes: Uint8Array, templates: readonly string[] = [ID], options: FindOptions = {}) {
  const { error, items } = await found('a.parquet', bytes, { templates, ...options });
  return { reason: error?.reason ?? null, text: String(error?.text), items };
}

/** A file of required columns, each of one page of `values` slots, in as many row groups as there are lists of pages. */
function byHand(schema: readonly Fields[], rowGroups: readonly (readonly Column[])[], rows: number): Uint8Array {
  return parquet({ schema, rowGroups: rowGroups.map(columns => ({ rows, columns })) });
}

/** A required column, of which the fields give the type, the size and the annotations. */
function required(name: string, { field_1, field_2, ...annotations }: Fields): Fields {
  return { field_1, field_2, field_3: 0, field_4: name, ...annotations };
}

function int64(...values: readonly bigint[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, i) => bytes.writeBigInt64LE(BigInt.asIntN(64, value), i * 8));
  return bytes;
}

/** Limits that are reached early, and limits that are never reached here. */
const TIGHT = { limits: { manifestBytes: 1 << 20, expansion: 1000 } };
const ROOM = { limits: { manifestBytes: 1 << 30, expansion: 1 << 20 } };

/** A run of `count` times the small number `value`. */
function run(count: number, value: number): readonly number[] {
  return [((count * 2) & 0x7f) | 0x80, (count * 2) >> 7, value];
}

const INT32 = 1;
const INT64 = 2;

describe('a column that a template uses', () => {
  const ids = ['a1', null, '', ' b2 ', 'c3', 'a1'];
  const filled = ['1 https://v.example/watch?v=a1', '4 https://v.example/watch?v=b2', '5 https://v.example/watch?v=c3'];
  const numbers = [7, null, -1, 2147483647, -2147483648, 0, 7, 8, 9];
  const asText = (values: readonly (number | bigint | null)[]) =>
    values.flatMap((value, i) => (value === null ? [] : [`${i + 1} https://v.example/watch?v=${value}`]));
  const big = [1n, null, 9007199254740993n, -9223372036854775808n, 9223372036854775807n, -5n, 1n];
  const MANY = Array.from({ length: 5000 }, (_, i) =>
    i % 7 === 0 ? null : ((i * 2654435761) % 4294967296) - 2147483648
  );
  const manyBig = MANY.map(value => (value === null ? null : BigInt(value) * 4000000007n));

  test.each(['PLAIN', 'RLE_DICTIONARY', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'] as const)(
    'of strings in %s fills it',
    async encoding => {
      const bytes = written([{ name: 'id', data: ids, type: 'STRING', encoding }], { rowGroupSize: 4 });
      expect(await fills(bytes, [ID])).toEqual([...filled, '6 https://v.example/watch?v=a1']);
    }
  );

  test.each(['PLAIN', 'RLE_DICTIONARY', 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'] as const)(
    'of integers in %s fills it with decimal digits',
    async encoding => {
      const how = { rowGroupSize: 1500, pageSize: 900 };
      for (const data of [numbers, MANY]) {
        expect(await fills(written([{ name: 'id', data, type: 'INT32', encoding }], how), [ID])).toEqual(asText(data));
      }
      for (const data of [big, manyBig]) {
        expect(await fills(written([{ name: 'id', data, type: 'INT64', encoding }], how), [ID])).toEqual(asText(data));
      }
    }
  );

  test.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP'] as const)('is read in %s', async codec => {
    const compressors = { GZIP: zlib.gzipSync };
    const bytes = written([{ name: 'id', data: MANY, type: 'INT32' }], { codec, compressors });
    expect(await fills(bytes, [ID])).toEqual(asText(MANY));
  });

  const annotated: readonly (readonly [string, Fields, Uint8Array, string])[] = [
    ['UINT_8', { field_1: INT32, field_6: 11 }, uint32(255), '255'],
    ['UINT_32', { field_1: INT32, field_6: 13 }, uint32(2 ** 32 - 1), '4294967295'],
    ['UINT_64', { field_1: INT64, field_6: 14 }, int64(2n ** 64n - 1n), '18446744073709551615'],
    ['INT_16', { field_1: INT32, field_6: 16 }, uint32(2 ** 32 - 2), '-2'],
    ['INT_64', { field_1: INT64, field_6: 18 }, int64(-2n), '-2'],
    [
      'INTEGER(32, unsigned) in both annotations',
      { field_1: INT32, field_6: 13, field_10: { field_10: { field_1: 32, field_2: false } } },
      uint32(2 ** 32 - 1),
      '4294967295'
    ],
    [
      'INTEGER(64, unsigned)',
      { field_1: INT64, field_10: { field_10: { field_1: 64, field_2: false } } },
      int64(-1n),
      '18446744073709551615'
    ],
    ['nothing', { field_1: INT64 }, int64(-1n), '-1'],
    ['bytes of no annotation', { field_1: 6 }, plain('abc'), 'abc'],
    ['bytes of one size', { field_1: 7, field_2: 4 }, Buffer.from('ab\0\0'), 'ab']
  ];
  test.each(annotated)('annotated as %s is read in that way', async (_name, fields, body, text) => {
    const column = { type: Number(fields.field_1), values: 1, pages: [page(1, body)] };
    const bytes = byHand([required('id', fields)], [[column]], 1);
    expect(await fills(bytes, [ID])).toEqual([`1 https://v.example/watch?v=${text}`]);
  });

  test('is found by its name alone; blanks around it are ignored', async () => {
    const columns: ColumnSource[] = [
      { name: ' id ', data: [1], type: 'INT32' },
      { name: 'ID', data: [2], type: 'INT32' },
      { name: 'ids', data: [3], type: 'INT32' }
    ];
    expect(await fills(written(columns), [ID])).toEqual(['1 https://v.example/watch?v=1']);
  });

  test('is still read for its own items', async () => {
    const data = ['https://h.example/a', 'x'];
    const { items } = await found('a.parquet', written([{ name: 'id', data }]), { templates: [ID] });
    expect(items).toContain('https://h.example/a');
    expect(items).toContain('https://v.example/watch?v=https://h.example/a');
  });

  test('does not fill a template with a dictionary entry that no row uses', async () => {
    const unused = Buffer.from('v.co/abc');
    const pages = [dictionaryPage(2, Buffer.concat([int64(5n), unused])), page(2, Uint8Array.of(1, 4, 0), 8)];
    const bytes = byHand([required('id', { field_1: INT64 })], [[{ type: INT64, values: 2, pages }]], 2);
    const { items } = await found('a.parquet', bytes, { templates: [ID] });
    expect(items).toEqual(Array(2).fill('https://v.example/watch?v=5'));
  });

  test('is skipped where the file lacks another column that the template needs', async () => {
    const broken = { type: INT32, values: 1, pages: [page(1, Uint8Array.of(1))] };
    const bytes = byHand([{ field_1: INT32, field_3: 0, field_4: 'id' }], [[broken]], 1);
    expect(await fills(bytes, ['https://{host}/{id}'])).toEqual([]);
    expect((await found('a.parquet', bytes)).error).toBeNull();
    expect(await reasonOf(bytes)).toMatchObject({ reason: 'manifest-unreadable' });
  });
});

describe('several columns', () => {
  const columns: ColumnSource[] = [
    { name: 'path', data: ['p', 'q', null, 's', 't'], type: 'STRING' },
    { name: 'score', data: [1.5, 2.5, 3.5, 4.5, 5.5], type: 'DOUBLE' },
    { name: 'n', data: [1, 2, 3, null, 5], type: 'INT32' },
    { name: 'host', data: ['a.example', null, 'c.example', 'd.example', 'e.example'], type: 'STRING' }
  ];
  const expected = ['1 https://a.example/p', '4 https://d.example/s', '5 https://e.example/t'];

  test.each([[1], [2], [3], [5]])('fill a template together, row by row, in row groups of %i', async rowGroupSize => {
    const bytes = written(columns, { rowGroupSize });
    expect(await fills(bytes, [SPLIT])).toEqual(expected);
    expect(await fills(written([...columns].reverse(), { rowGroupSize }), [SPLIT])).toEqual(expected);
  });

  test('fill several templates, which may share columns and use one twice', async () => {
    const templates = [SPLIT, 'https://{host}/{n}/{path}/{n}', 'https://n.example/{n}', 'https://{missing}/{n}'];
    expect([...(await fills(written(columns), templates))].sort()).toEqual(
      [
        ...expected,
        ...['1 https://a.example/1/p/1', '5 https://e.example/5/t/5'],
        ...[1, 2, 3, 5].map(n => `${n} https://n.example/${n}`)
      ].sort()
    );
  });

  test('fill it also where all row groups of one column precede those of the other', async () => {
    const pages = ['a.example', 'b.example', 'p', 'q'].map(text => page(1, plain(text)));
    const sizes = pages.map(({ header, body }) => thrift(header).length + body.length);
    const chunk = (index: number, stored: Column['pages']) => ({
      values: 1,
      pages: stored,
      metadata: {
        field_7: BigInt(sizes[index] ?? 0),
        field_9: BigInt(sizes.slice(0, index).reduce((sum, size) => sum + size, 4))
      }
    });
    // The first chunk stores the pages of all.
    const rowGroups = [
      [chunk(0, pages), chunk(2, [])],
      [chunk(1, []), chunk(3, [])]
    ];
    const bytes = byHand([strings('host'), strings('path')], rowGroups, 1);
    expect(await fills(bytes, [SPLIT])).toEqual(['1 https://a.example/p', '2 https://b.example/q']);
  });

  test('of one name fill it each', async () => {
    const schema = [required('id', { field_1: INT32 }), strings('host'), strings('id')];
    const columns = [
      { type: INT32, values: 1, pages: [page(1, uint32(1))] },
      { values: 1, pages: [page(1, plain('a.example'))] },
      { values: 1, pages: [page(1, plain('x'))] }
    ];
    expect(await fills(byHand(schema, [columns, columns], 1), ['https://{host}/{id}'])).toEqual(
      [1, 2].flatMap(row => [`${row} https://a.example/1`, `${row} https://a.example/x`])
    );
  });
});

describe('nested columns', () => {
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
  const schema: Options['schema'] = [
    { name: 'root', num_children: 4 },
    { name: 'host', repetition_type: 'OPTIONAL', ...text },
    { name: 'ids', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', type: 'INT64' },
    { name: 'video', repetition_type: 'OPTIONAL', num_children: 2 },
    { name: 'path', repetition_type: 'OPTIONAL', ...text },
    { name: 'x', repetition_type: 'OPTIONAL', type: 'INT32' },
    { name: 'shots', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
    { name: 'shot', repetition_type: 'OPTIONAL', type: 'INT32' },
    { name: 'size', repetition_type: 'OPTIONAL', type: 'INT32' }
  ];
  const rows = [
    { host: 'a.example', ids: [1n, 2n], video: { path: 'p', x: 1 }, shots: [{ shot: 5, size: 1 }] },
    { host: null, ids: null, video: null, shots: null },
    { host: 'c.example', ids: [], video: { path: null, x: 2 }, shots: [] },
    {
      host: 'd.example',
      ids: [null, 3n],
      video: { path: 'q', x: null },
      shots: [
        { shot: 6, size: 2 },
        { shot: null, size: 3 },
        { shot: 7, size: null }
      ]
    }
  ];
  const columns = (['host', 'ids', 'video', 'shots'] as const).map(name => ({
    name,
    data: rows.map(row => row[name])
  }));
  const bytes = written(columns, { schema, rowGroupSize: 3 });

  test.each<readonly [string, string, readonly string[]]>([
    ['a struct by the names of its fields', SPLIT, ['1 https://a.example/p', '4 https://d.example/q']],
    [
      'a list by its name, element by element',
      'https://{host}/{ids}',
      ['1 https://a.example/1', '1 https://a.example/2', '4 https://d.example/3']
    ],
    [
      'a list by the name inside it',
      'https://e.example/{shot}',
      [5, 6, 7].map(shot => `${shot > 5 ? 4 : 1} https://e.example/${shot}`)
    ],
    [
      'a list of structs with every choice of one row',
      'https://e.example/{shot}x{size}',
      ['1 https://e.example/5x1', ...['6x2', '6x3', '7x2', '7x3'].map(choice => `4 https://e.example/${choice}`)]
    ],
    [
      'everything in a row together',
      'https://{host}/{path}/{ids}/{shot}',
      [...[1, 2].map(id => `1 https://a.example/p/${id}/5`), ...[6, 7].map(shot => `4 https://d.example/q/3/${shot}`)]
    ]
  ])('fill from %s', async (_name, template, expected) => {
    expect([...(await fills(bytes, [template]))].sort()).toEqual([...expected].sort());
  });

  test.each(['video', 'shots', 'list'])('that a template uses as a whole (%s) are unsupported', async name => {
    const { reason, text: said } = await reasonOf(bytes, [`https://e.example/{${name}}`]);
    expect(reason).toBe('manifest-unsupported');
    expect(said).toMatch(/column [35] fills a URL template/);
  });
});

describe('what cannot be a part of a URL', () => {
  const one = (fields: Fields, body: Uint8Array) => {
    const column = { type: Number(fields.field_1), values: 1, pages: [page(1, body)] };
    const link = { values: 1, pages: [page(1, plain('https://h.example/found'))] };
    return byHand([required('id', fields), strings('link')], [[column, link]], 1);
  };
  const unsupported: readonly (readonly [string, Uint8Array])[] = [
    ['a float', one({ field_1: 4 }, Buffer.alloc(4))],
    ['a double', one({ field_1: 5 }, Buffer.alloc(8))],
    ['a boolean', one({ field_1: 0 }, Buffer.alloc(1))],
    ['a time of 96 bits', one({ field_1: 3 }, Buffer.alloc(12))],
    ['a date', one({ field_1: INT32, field_6: 6 }, uint32(1))],
    ['a time stamp', one({ field_1: INT64, field_10: { field_8: { field_1: true } } }, int64(1n))],
    ['a decimal as an integer', one({ field_1: INT64, field_6: 5 }, int64(1n))],
    ['a decimal in bytes', one({ field_1: 7, field_2: 2, field_6: 5 }, Buffer.alloc(2))],
    ['a UUID', one({ field_1: 7, field_2: 16, field_10: { field_14: {} } }, Buffer.alloc(16, 0x61))],
    ['bytes that are no text', one({ field_1: 6 }, plain(Uint8Array.of(0xff, 0, 1, 0xfe)))],
    [
      'an integer whose two annotations contradict each other',
      one({ field_1: INT32, field_6: 17, field_10: { field_10: { field_1: 32, field_2: false } } }, uint32(2 ** 31))
    ],
    ['an integer of more bits than are stored', one({ field_1: INT32, field_6: 18 }, uint32(1))]
  ];
  test.each(unsupported)('%s is unsupported, with advice, and hides nothing else', async (name, bytes) => {
    const { reason, text, items } = await reasonOf(bytes);
    expect(reason).toBe('manifest-unsupported');
    expect(text).toMatch(/URL template.*unchecked in the settings/);
    expect(text).toMatch(/column 1\b/);
    if (name !== 'bytes that are no text') expect(items).toContain('https://h.example/found');
    expect((await found('a.parquet', bytes)).error).toBeNull();
  });

  test('does not matter where the template needs a column that the file lacks', async () => {
    for (const [, bytes] of unsupported) expect(await fills(bytes, ['https://{host}/{id}'])).toEqual([]);
  });
});

describe('hostile files', () => {
  const integer = (name: string, fields: Fields = {}) => ({ field_1: INT32, field_3: 0, field_4: name, ...fields });
  const delta = (...bytes: readonly number[]) => Uint8Array.from(bytes);
  const idPage = (values: number, body: Uint8Array, encoding = 0) => {
    const column = { type: INT32, values, pages: [page(values, body, encoding)] };
    return byHand([integer('id')], [[column]], values);
  };

  const unreadable: readonly (readonly [string, Uint8Array])[] = [
    ['fewer integers than the page tells', idPage(2, uint32(1))],
    ['more integers than the page tells', idPage(1, Buffer.alloc(8, 1))],
    ['half an integer', idPage(1, Buffer.alloc(3))],
    ['fewer delta-encoded integers', idPage(2, delta(128, 1, 4, 1, 0), 5)],
    ['more delta-encoded integers', idPage(1, delta(128, 1, 4, 2, 0, 0, 0, 0, 0, 0), 5)],
    ['blocks of no size', idPage(2, delta(0, 4, 2, 0, 0), 5)],
    ['blocks of no miniblocks', idPage(2, delta(128, 1, 0, 2, 0, 0), 5)],
    ['a delta of more bits than the type', idPage(2, delta(128, 1, 4, 2, 0, 0, 33, 0, 0, 0, ...Buffer.alloc(132)), 5)],
    ['deltas that are cut off', idPage(9, delta(128, 1, 4, 9, 0, 0, 8, 0, 0, 0, 1, 2), 5)],
    ['a varint without end', idPage(1, Buffer.alloc(20, 0xff), 5)],
    ['integers split into uneven parts', idPage(1, Buffer.alloc(5), 9)],
    ['no dictionary', idPage(1, Uint8Array.of(0, 2), 8)],
    [
      'an integer past its type',
      byHand([integer('id', { field_6: 11 })], [[{ type: INT32, values: 1, pages: [page(1, uint32(256))] }]], 1)
    ],
    [
      'an integer past its signed type',
      byHand([integer('id', { field_6: 15 })], [[{ type: INT32, values: 1, pages: [page(1, uint32(128))] }]], 1)
    ]
  ];
  test.each(unreadable)('with %s are unreadable, and the message has the column', async (_name, bytes) => {
    const { reason, text } = await reasonOf(bytes);
    expect(reason).toBe('manifest-unreadable');
    expect(text).toMatch(/row group 1, column 1/);
    expect(text).not.toContain('example');
  });

  test.each([6, 7])('with integers in an encoding of strings (%i) are unsupported', async encoding => {
    expect(await reasonOf(idPage(1, uint32(1), encoding))).toMatchObject({ reason: 'manifest-unsupported' });
  });

  test('that repeat one id endlessly are soon too large', async () => {
    const body = Uint8Array.of(0, 0x80, 0x80, 0x80, 0x80, 0x01);
    const pages = [dictionaryPage(1, uint32(7)), page(2 ** 27, body, 8)];
    const bytes = byHand([integer('id')], [[{ type: INT32, values: 2 ** 27, pages }]], 2 ** 27);
    expect(await reasonOf(bytes, [ID], TIGHT)).toMatchObject({ reason: 'manifest-too-large' });
  });

  test('that pack millions of ids into no bytes are soon too large', async () => {
    // One block of 2^24 deltas of no bits, and another, up to 2^27.
    const header = [0x80, 0x80, 0x80, 0x08, 1, 0x80, 0x80, 0x80, 0x40, 0];
    const bytes = idPage(2 ** 27, delta(...header, ...Buffer.alloc(16)), 5);
    expect(await reasonOf(bytes, [ID], TIGHT)).toMatchObject({ reason: 'manifest-too-large' });
  });

  /** Two columns, one of which is kept, in row groups of a given number of rows. */
  const split = (rowGroups: number, rows: number) => {
    const column = (text: string) => {
      const pages = [dictionaryPage(1, plain(text)), page(rows, Uint8Array.of(0, ...run(rows, 0)), 8)];
      return { values: rows, pages };
    };
    const columns = [column('p'.repeat(30000)), column('h.example')];
    return byHand([strings('path'), strings('host')], Array<Column[]>(rowGroups).fill(columns), rows);
  };

  test('whose kept columns need too much memory are too large, with advice', async () => {
    // The slow tests read as many rows in small row groups as are too many in one.
    const small = runsOf(23);
    expect(await fills(split(small, 100), [SPLIT], ROOM)).toHaveLength(small * 100);
    const { reason, text } = await reasonOf(split(1, 2300), [SPLIT], ROOM);
    expect(reason).toBe('manifest-too-large');
    expect(text).toMatch(/row group 1, column 1: .*smaller row groups/);
  });

  /** Two lists of a given number of integers in one row. */
  const lists = (size: number) => {
    // The first element begins the row, the others continue it.
    const body = [levels(...run(1, 0), ...run(size - 1, 1)), levels(...run(size, 1)), Buffer.alloc(size * 4, 1)];
    const column = { type: INT32, values: size, pages: [page(size, Buffer.concat(body))] };
    const schema = ['a', 'b'].map(name => ({ field_1: INT32, field_3: 2, field_4: name }));
    return byHand(schema, [[column, column]], 1);
  };

  test('whose lists make more URLs of one value than memory allows are too large', async () => {
    const template = `https://e.example/${'x'.repeat(3000)}/{a}/{b}`;
    const { reason, text } = await reasonOf(lists(8000), [template], ROOM);
    expect(reason).toBe('manifest-too-large');
    expect(text).toMatch(/column 2: the URLs that a value forms with the URL templates/);
  });

  test('whose lists make more URLs of one row than the limits allow are too large', async () => {
    expect(await fills(lists(100), ['https://e.example/{a}/{b}'])).toHaveLength(10_000);
    const { reason, text } = await reasonOf(lists(300), ['https://e.example/{a}/{b}'], TIGHT);
    expect(reason).toBe('manifest-too-large');
    expect(text).toMatch(/column 2: .*limits.manifest-mib/);
  });

  test('of a great many columns of one name are too large, not slow', async () => {
    const names = Array.from({ length: 300 }, (_, i) => integer(i % 2 === 0 ? 'a' : 'b'));
    const columns = names.map(() => ({ type: INT32, values: 1, pages: [page(1, uint32(1))] }));
    expect(await reasonOf(byHand(names, [columns], 1), ['https://e.example/{a}/{b}'])).toMatchObject({
      reason: 'manifest-too-large'
    });
  });

  test('damaged in any way end in a result or a reason', async () => {
    const table: ColumnSource[] = [
      {
        name: 'id',
        data: Array.from({ length: 40 }, (_, i) => (i % 5 ? i * 977 : null)),
        type: 'INT32',
        encoding: 'DELTA_BINARY_PACKED'
      },
      { name: 'host', data: Array.from({ length: 40 }, (_, i) => `h${i % 3}.example`), type: 'STRING' },
      { name: 'path', data: Array.from({ length: 40 }, (_, i) => BigInt(i)), type: 'INT64' }
    ];
    const from = written(table, { rowGroupSize: 15, codec: 'UNCOMPRESSED' });
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async changes => {
        const bytes = Uint8Array.from(from);
        for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 9)) + 4] = byte;
        const { error, totals } = await found('a.parquet', bytes, {
          templates: [ID, SPLIT, 'https://{host}/{id}/{path}']
        });
        expect(error === null).toBe(totals !== null);
        if (error !== null) expect(error.reason).toMatch(/^manifest-/);
      }),
      { numRuns: runsOf(400) }
    );
  });
});

test('a table fills the same URLs in the same rows as Parquet and as CSV', async () => {
  const name = fc.constantFrom('id', 'host', 'path', 'n', 'other');
  const textCell = fc.oneof(
    fc.constantFrom(null, '', ' ', 'a1', 'b.example', 'p/q'),
    fc.stringMatching(/^[a-z0-9./ ]{0,6}$/)
  );
  const column = fc.oneof(
    fc.record({
      type: fc.constant('STRING' as const),
      data: fc.array(textCell, { minLength: 12, maxLength: 12 }),
      encoding: fc.constantFrom('PLAIN', 'RLE_DICTIONARY', 'DELTA_BYTE_ARRAY' as const)
    }),
    fc.record({
      type: fc.constant('INT32' as const),
      data: fc.array(fc.option(fc.integer()), { minLength: 12, maxLength: 12 }),
      encoding: fc.constantFrom('PLAIN', 'RLE_DICTIONARY', 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT' as const)
    }),
    fc.record({
      type: fc.constant('INT64' as const),
      data: fc.array(fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })), {
        minLength: 12,
        maxLength: 12
      }),
      encoding: fc.constantFrom('PLAIN', 'RLE_DICTIONARY', 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT' as const)
    })
  );
  const table = fc.uniqueArray(fc.tuple(name, column), { selector: ([own]) => own, minLength: 1 });
  const how = fc.record({ rowGroupSize: fc.integer({ min: 1, max: 13 }), pageSize: fc.integer({ min: 20, max: 200 }) });
  const templates = [ID, SPLIT, 'https://v.example/{n}/{id}', 'https://v.example/{n}/{n}?{path}'];
  const filled = (items: readonly string[]) => [...items].filter(item => item.includes('://')).sort();
  await fc.assert(
    fc.asyncProperty(table, how, async (columns, options) => {
      const parquetBytes = written(
        columns.map(([own, { data, type, encoding }]) => ({ name: own, data, type, encoding })),
        options
      );
      const cells = (row: number) => columns.map(([, { data }]) => String(data[row] ?? '')).join(',');
      const csv = [columns.map(([own]) => own).join(','), ...Array.from({ length: 12 }, (_, row) => cells(row))].join(
        '\n'
      );
      const fromCsv = await found('a.csv', csv, { templates });
      // The header is line 1.
      const expected = fromCsv.items.map((item, i) => `${Number.parseInt(fromCsv.at[i] ?? '') - 1} ${item}`);
      const inParquet = await found('a.parquet', parquetBytes, { templates });
      expect(inParquet.error).toBeNull();
      const got = inParquet.items.map((item, i) => `${Number.parseInt(inParquet.at[i] ?? '')} ${item}`);
      expect(filled(got)).toEqual(filled(expected));
    }),
    { numRuns: runsOf(150) }
  );
});
