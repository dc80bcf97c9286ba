/** BSON: every text, key and bytes of every type is read, and damaged documents are refused. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';
const PICTURE = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(300, 0x9d)]);
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const concat = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);

const i32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const cstring = (text: string) => concat(Buffer.from(text), Buffer.alloc(1));
const string = (text: string) => concat(i32(Buffer.byteLength(text) + 1), cstring(text));
const element = (type: number, key: string, value: Uint8Array) => concat(Buffer.of(type), cstring(key), value);
const document = (...elements: readonly Uint8Array[]) => {
  const content = concat(...elements);
  return concat(i32(content.length + 5), content, Buffer.alloc(1));
};
const text = (key: string, value: string) => element(2, key, string(value));
const binary = (key: string, value: Uint8Array, subtype = 0) =>
  element(5, key, concat(i32(value.length), Buffer.of(subtype), value));

const rows = [
  document(element(7, '_id', Buffer.alloc(12, 7)), text('url', `${U}1`), element(16, 'n', i32(5))),
  document(text('url', `${U}2`), binary('picture', PICTURE)),
  document(element(3, `${U}key`, document(element(4, 'list', document(text('0', 'x'), text('1', `${U}3`))))))
];
const whole = concat(...rows);

describe('BSON', () => {
  test('is read document by document', async () => {
    for (const chunk of [1, 7, 1 << 20]) {
      const { items, digests, at, error, totals } = await found('dump/links.bson', whole, { chunk });
      expect(error).toBeNull();
      expect(totals).toMatchObject({ kind: 'read', format: 'BSON', rows: 3, lineBased: false });
      const places = new Map(items.map((item, i) => [item, at[i]]));
      expect(['1', '2', 'key', '3'].map(id => places.get(U + id))).toEqual(['1:0', '2:0', '3:0', '3:0']);
      expect(places.get(md5(PICTURE))).toBe('2:0');
      expect(digests).toContain(md5(whole));
    }
    expect((await found('links.bson.gz', gzipSync(whole))).items).toContain(`${U}1`);
    expect((await found('a.bson', '')).totals).toMatchObject({ rows: 0 });
  });

  const types: readonly (readonly [string, Buffer])[] = [
    ['code', element(13, 'a', string(`${U}1`))],
    ['a symbol', element(14, 'a', string(`${U}1`))],
    [
      'code with variables',
      element(15, 'a', concat(i32(4 + 10 + 32), string('f(x);'), Buffer.alloc(0), document(text('x', `${U}1`))))
    ],
    ['the code in front of variables', element(15, 'a', concat(i32(4 + 24 + 5), string(`${U}1`), document()))],
    ['a regular expression', element(11, 'a', concat(cstring(`${U}1`), cstring('i')))],
    ['the options of a regular expression', element(11, 'a', concat(cstring('x'), cstring(`${U}1`)))],
    ['a pointer', element(12, 'a', concat(string(`${U}1`), Buffer.alloc(12)))],
    ['bytes that are text', binary('a', Buffer.from(`${U}1`))],
    ['bytes with two sizes', binary('a', concat(i32(19), Buffer.from(`${U}1`)), 2)],
    ['a key that is no index in a list', element(4, 'a', document(text(`${U}1`, 'x')))],
    [
      'all types without text in front of it',
      concat(
        ...[1, 6, 8, 9, 10, 17, 18, 19, 0x7f, 0xff].map((type, i) =>
          element(type, `k${i}`, Buffer.alloc([8, 0, 1, 8, 0, 8, 8, 16, 0, 0][i] ?? 0))
        ),
        text('a', `${U}1`)
      )
    ],
    ['the second of two values with one key', concat(text('a', 'x'), text('a', `${U}1`))]
  ];
  test.each(types)('%s is read', async (_name, elements) => {
    const { error, has } = await lookedUp('a.bson', document(elements));
    expect([error, has('h.example/1')]).toEqual([null, true]);
  });

  test('keys mean the same as in JSON', async () => {
    const bytes = document(
      text('base_model', 'org/model'),
      element(18, 'id', Buffer.from('ffffffffffffff7f', 'hex')),
      text('n', 'b')
    );
    const { items } = await found('a.bson', bytes, { templates: [`${U}{id}/{n}`] });
    expect(items).toEqual(expect.arrayContaining(['https://huggingface.co/org/model', `${U}9223372036854775807/b`]));
  });

  const first = rows[0] ?? Buffer.alloc(0);
  const sized = (size: number, ...elements: readonly Uint8Array[]) => {
    const bytes = document(...elements);
    bytes.writeInt32LE(size);
    return bytes;
  };
  const inner = (size: number) => element(3, 'd', sized(size, text('url', `${U}2`)));
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['cut off', whole.subarray(0, whole.length - 1)],
    ['cut off in a size', whole.subarray(0, first.length + 2)],
    ['followed by other data', concat(first, PICTURE)],
    ['with a negative size', concat(first, i32(-5), Buffer.alloc(9))],
    ['with a size that is too small', concat(first, i32(4))],
    [
      'without its last zero',
      concat(first, Buffer.from(document(text('a', 'b')).map((byte, i, all) => (i === all.length - 1 ? 1 : byte))))
    ],
    ['with a document in it that is too large', concat(first, document(inner(500)))],
    ['with a document in it that ends where the outer one ends', concat(first, document(inner(35)))],
    ['with a document in it that is too small', concat(first, document(inner(20)))],
    ['with a document in it of a negative size', concat(first, document(inner(-1)))],
    ['with a text that is too large', concat(first, document(element(2, 'a', concat(i32(500), cstring(`${U}2`)))))],
    ['with a text of a negative size', concat(first, document(element(2, 'a', concat(i32(-1), cstring('x')))))],
    ['with a text without its end', concat(first, document(element(2, 'a', concat(i32(3), Buffer.from('abc')))))],
    ['with a key without its end', concat(first, i32(8), Buffer.of(10, 97, 98, 99))],
    ['with an unknown type', concat(first, document(element(0x55, 'a', Buffer.alloc(4)), text('url', `${U}2`)))],
    [
      'with code whose size does not fit',
      concat(first, document(element(15, 'a', concat(i32(99), string('f'), document()))))
    ],
    ['that ends early', concat(first, document(Buffer.alloc(3)))]
  ];
  test.each(broken)('%s is unreadable, and what can be read is looked up', async (_name, bytes) => {
    for (const chunk of [5, 1 << 20]) {
      const { error, items, digests } = await found('a.bson', bytes, { chunk });
      expect(error?.reason).toBe('manifest-unreadable');
      expect(items).toContain(`${U}1`);
      expect([...digests, ...items]).toContain(md5(bytes));
    }
  });

  test('a fault in one document hides nothing in it nor in the others', async () => {
    const bad = document(element(0x55, 'a', Buffer.alloc(4)), text('url', `${U}inside`));
    const { error, items, at } = await found('a.bson', concat(first, bad, rows[1] ?? first));
    expect(error?.reason).toBe('manifest-unreadable');
    expect(items).toEqual(expect.arrayContaining([`${U}1`, `${U}inside`, `${U}2`]));
    expect(at[items.indexOf(`${U}2`)]).toBe('3:0');
  });

  test('a document of a gigabyte is too large, and one that is nested very deep is unreadable', async () => {
    expect((await found('a.bson', concat(i32(1 << 30), Buffer.alloc(9)))).error?.reason).toBe('manifest-too-large');
    const depth = 70_000;
    const bytes = Buffer.alloc(depth * 8 + 5);
    for (let i = 0; i <= depth; i++) {
      bytes.writeInt32LE(bytes.length - i * 8 + (i === 0 ? 0 : 0), i * 7);
      if (i < depth) bytes.set([3, 97, 0], i * 7 + 4);
    }
    expect((await found('a.bson', bytes)).error?.reason).toBe('manifest-unreadable');
  });
});
