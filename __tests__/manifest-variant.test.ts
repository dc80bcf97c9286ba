/** VARIANT columns of Parquet: every string, key and binary value is found, wherever it is stored. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVariant, readVariantNames } from '../src/manifest/record/variant.ts';
import { Tally } from '../src/manifest/rewrite/rewrite.ts';
import { ListedCells } from '../src/manifest/rewrite/listed-cells.ts';
import { rewriteManifest } from '../src/manifest/rewrite-manifest.ts';
import { GateError } from '../src/safe/errors.ts';
import { Watch } from '../src/safe/watch.ts';
import { type Found, found, LIMITS, lookedUp, sourceOf } from './manifest-support.ts';
import { runsOf } from './support/runs.ts';

const U = 'https://h.example/';
const urlsIn = ({ items, at }: Found) =>
  items.flatMap((item, i) => (item.startsWith(U) ? [`${at[i]?.replace(/:.*/, '')} ${item}`] : [])).sort();

type Shredding = ColumnSource['shredding'];

function written(data: readonly unknown[], shredding?: Shredding): Buffer {
  const column: ColumnSource = { name: 'v', type: 'VARIANT', data: [...data] };
  return Buffer.from(parquetWriteBuffer({ columnData: [shredding === undefined ? column : { ...column, shredding }] }));
}

describe('what DuckDB writes', () => {
  const rows = Array.from({ length: 25 }, (_, i) => i + 1);
  const expected = rows.flatMap(row => {
    if (row % 5 === 0) return [`${row} ${U}text/${row}`];
    if (row % 5 === 1) return ['url', 'list', 'long'].map(name => `${row} ${U}${name}/${row}`);
    return row % 5 === 4 ? ['url', 'key'].map(name => `${row} ${U}${name}/${row}`) : [];
  });

  test.each(['shredded', 'half-shredded', 'unshredded'])('%s, is read in both directions', async name => {
    const bytes = readFileSync(join(import.meta.dirname, `fixtures/variant/${name}.parquet`));
    const result = await found('a.parquet', bytes);
    expect(result.error).toBeNull();
    const urls = urlsIn(result).filter(url => !url.endsWith('/name'));
    expect([...new Set(urls)]).toEqual(expected.sort());
    expect(urlsIn(result).some(url => url.endsWith('/name'))).toBe(true);
    expect(result.items).toContain(hash('md5', Buffer.from('\xff\0https', 'latin1'), 'hex'));
  });
});

describe('what hyparquet-writer writes', () => {
  const data = [
    { url: `${U}1`, tags: [`${U}2`, 'x'.repeat(100) + ` ${U}3`], [`${U}key`]: null },
    `${U}4`,
    undefined,
    [[[`${U}5`]], { a: { b: { c: `${U}6` } } }],
    { url: 7, bytes: Buffer.from([0xff, 0xd8]), tags: 'no list' }
  ];
  const expected = ['1 1', '1 2', '1 3', '2 4', '4 5', '4 6'].map(place => place.replace(' ', ` ${U}`));

  test.each<[string, Shredding]>([
    ['in one column', undefined],
    ['in columns of keys', { url: 'STRING', tags: ['STRING'] }],
    ['in a column of texts', 'STRING'],
    ['in a column of elements', ['STRING']]
  ])('is read %s', async (_name, shredding) => {
    const result = await found('a.parquet', written(data, shredding));
    expect(result.error).toBeNull();
    expect([...new Set(urlsIn(result))].filter(url => !url.endsWith('key'))).toEqual(expected);
    expect(result.items).toContain(`${U}key`);
    expect(result.items).toContain(hash('sha256', Buffer.from([0xff, 0xd8]), 'hex'));
  });

  test('with one damaged value is a fault, and hides no other', async () => {
    const column: ColumnSource = { name: 'v', type: 'VARIANT', data: [...data] };
    const bytes = Buffer.from(parquetWriteBuffer({ columnData: [column], codec: 'UNCOMPRESSED', statistics: false }));
    bytes[bytes.indexOf(`${U}4`) - 1] = 0xfd;
    const { has, error } = await lookedUp('a.parquet', bytes);
    expect([error?.reason, ['1', '4', '6'].filter(name => !has(`h.example/${name}`))]).toEqual([
      'manifest-unreadable',
      []
    ]);
  });

  test('keeps all other rows when one is removed', async () => {
    const ways: readonly Shredding[] = [undefined, { url: 'STRING', tags: ['STRING'] }];
    for (const shredding of ways) {
      const bytes = written(
        data.filter(row => row !== undefined),
        shredding
      );
      const manifest = { path: 'a.parquet', source: sourceOf(bytes), limits: LIMITS, watch: Watch.none() };
      const chunks: Uint8Array[] = [];
      for await (const chunk of rewriteManifest(manifest, ListedCells.of([{ row: 2, column: 2 }]), new Tally()))
        chunks.push(chunk);
      const before = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
      const after = await parquetReadObjects({ file: Uint8Array.from(Buffer.concat(chunks)).buffer });
      expect(after).toEqual(before.filter((_, index) => index !== 1));
    }
  });

  test('is read where the schema does not say that it is a VARIANT', async () => {
    const bytes = written(data);
    const annotation = bytes.lastIndexOf(Buffer.from([0x0c, 0x20]));
    expect(annotation).toBeGreaterThan(0);
    bytes[annotation + 1] = 0x50;
    const { has, error } = await lookedUp('a.parquet', bytes);
    expect([error, ['1', '2', '3', '4', '5', '6', 'key'].filter(name => !has(`h.example/${name}`))]).toEqual([
      null,
      []
    ]);
  });

  test('an ordinary struct with such columns is read as before', async () => {
    const bytes = written([{ a: 1 }]);
    const text = Buffer.from(bytes.toString('latin1').replace('\x0c\x20', '\x0c\x50'), 'latin1');
    expect((await found('a.parquet', text)).error).toBeNull();
  });

  test('any value has every string and key', async () => {
    const links = fc.nat(50).map(n => `${U}${n}`);
    const value = fc.letrec(tie => ({
      any: fc.oneof(
        { depthSize: 'small' },
        links,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map')
      ),
      list: fc.array(tie('any'), { maxLength: 5 }),
      map: fc.dictionary(fc.oneof(links, fc.constantFrom('a', 'b', 'value', 'metadata', 'typed_value')), tie('any'))
    })).any;
    const stringsIn = (part: unknown): string[] => {
      if (typeof part === 'string') return [part];
      if (Array.isArray(part)) return part.flatMap(stringsIn);
      if (typeof part !== 'object' || part === null) return [];
      return Object.entries(part).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
    };
    const shredding = fc.constantFrom<Shredding>(undefined, { a: 'STRING', b: ['STRING'] }, 'STRING', ['INT32']);
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 5 }), shredding, async (values, how) => {
        const result = await found('a.parquet', written(values, how));
        const urls = new Set(values.flatMap(stringsIn).filter(text => text.startsWith(U)));
        expect([result.error, [...urls].filter(url => !result.items.includes(url))]).toEqual([null, []]);
      }),
      { numRuns: runsOf(200) }
    );
  });

  test('a key that fills a URL template is refused, because its value is elsewhere', async () => {
    const templates = ['https://h.example/{video}'];
    const result = await found('a.parquet', written([{ video: 'a', url: `${U}1` }]), { templates });
    expect([result.error?.reason, urlsIn(result)]).toEqual(['manifest-unsupported', [`1 ${U}1`]]);
    expect((await found('a.parquet', written([{ other: 'a' }]), { templates })).error).toBeNull();
  });
});

/** Values byte by byte, from the specification. */
describe('a value', () => {
  const read = (hex: string) => {
    const bytes = Buffer.concat([Buffer.from('ee', 'hex'), Buffer.from(hex.replaceAll(' ', ''), 'hex')]);
    const strings: string[] = [];
    const add = (start: number, end: number) => strings.push(bytes.toString('latin1', start, end));
    readVariant(bytes, 1, bytes.length, { text: add, binary: add });
    return strings;
  };
  const reason = (hex: string) => {
    try {
      return read(hex).join();
    } catch (error) {
      return error instanceof GateError ? error.reason : error;
    }
  };
  const short = (text: string) =>
    `${((text.length << 2) | 1).toString(16).padStart(2, '0')}${Buffer.from(text).toString('hex')}`;

  test.each([
    ['null', '00', []],
    ['booleans', '04', []],
    ['an empty string', '01', []],
    ['a short string', short('abc'), ['abc']],
    ['a long string', '40 03000000 616263', ['abc']],
    ['bytes', '3c 02000000 ff00', ['\xff\0']],
    ['a UUID', '50 30313233343536373839616263646566', ['0123456789abcdef']],
    ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17, 18, 19].map(
      type =>
        [
          `type ${type}`,
          (type << 2).toString(16).padStart(2, '0') +
            '00'.repeat([1, 2, 4, 8, 8, 5, 9, 17, 4, 8, 8, 4, 0, 0, 8, 8, 8][type - 3]!),
          []
        ] as const
    ),
    ['an array', `03 02 00 02 04 ${short('a')} ${short('b')}`, ['a', 'b']],
    ['an array with wide numbers', `1f 02000000 00000000 02000000 04000000 ${short('a')} ${short('b')}`, ['a', 'b']],
    ['an empty array', '03 00 00', []],
    ['an object', `02 02 00 01 00 02 04 ${short('a')} ${short('b')}`, ['a', 'b']],
    ['an object in another order', `02 02 00 01 02 00 04 ${short('a')} ${short('b')}`, ['a', 'b']],
    ['an object with wide numbers', `7a 01000000 00000000 000000 020000 ${short('a')}`, ['a']],
    ['an array in an object', `02 01 00 00 06 03 01 00 02 ${short('a')}`, ['a']]
  ])('%s has its strings', (_name, hex, strings) => expect(read(hex)).toEqual(strings));

  test.each([
    ['is empty', ''],
    ['ends before its string', '0d6162'],
    ['ends before its long string', '40 04000000 616263'],
    ['ends before its bytes', '3c ffffffff ff00'],
    ['ends in a number', '18 00'],
    ['goes on behind its end', '00 00'],
    ['is no UTF-8', '05ff'],
    ['has more elements than bytes', '13 ffffffff 00 00'],
    ['has an offset outside', `03 02 00 09 04 ${short('a')} ${short('b')}`],
    ['has two offsets of one element', `03 02 00 00 04 ${short('a')} ${short('b')}`],
    ['has an offset in an element', `03 02 00 01 04 ${short('a')} ${short('b')}`],
    ['has bytes between elements', `03 01 01 03 00 ${short('a')}`],
    ['has bytes behind its elements', `03 01 00 04 ${short('a')} ${short('b')}`],
    [
      'is deeper than any data',
      Array.from({ length: 600 }).reduce<string>(
        inner =>
          `1f 01000000 00000000 ${Buffer.from(Uint32Array.of(inner.replaceAll(' ', '').length / 2).buffer).toString('hex')} ${inner}`,
        '00'
      )
    ]
  ])('that %s is a fault', (_name, hex) => expect(reason(hex)).toBe('manifest-unreadable'));

  test('of an unknown type is not read', () => expect(reason('54')).toBe('manifest-unsupported'));

  test('is a fault wherever it is cut off', () => {
    const hex = `02 02 00 01 00 09 0e ${short('a')}${short('bcdef')}00 40 03000000 616263`.replaceAll(' ', '');
    for (let length = 0; length < hex.length; length += 2)
      expect(reason(hex.slice(0, length))).toBe('manifest-unreadable');
  });
});

describe('the names of keys', () => {
  const names = (hex: string) => {
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    const found: string[] = [];
    readVariantNames(bytes, 0, bytes.length, (start, end) => found.push(bytes.toString('latin1', start, end)));
    return found;
  };

  test.each([
    ['none', '01 00 00', []],
    ['two', '01 02 00 01 03 616263', ['a', 'bc']],
    ['sorted', '11 02 00 01 03 616263', ['a', 'bc']],
    ['with wide numbers', 'c1 01000000 00000000 02000000 6162', ['ab']]
  ])('%s are read', (_name, hex, expected) => expect(names(hex)).toEqual(expected));

  test.each([
    ['nothing', ''],
    ['no number of names', '01'],
    ['too few offsets', '01 05 00'],
    ['offsets that go back', '01 02 00 02 01 6162'],
    ['an offset outside', '01 01 00 05 6162'],
    ['a first offset that is not 0', '01 01 01 02 6162'],
    ['bytes behind the names', '01 01 00 01 6162'],
    ['no UTF-8', '01 01 00 01 ff']
  ])('%s are a fault', (_name, hex) => expect(() => names(hex)).toThrow(GateError));

  test('of another version are not read', () => expect(() => names('02 00 00')).toThrow(/version 2/));
});
