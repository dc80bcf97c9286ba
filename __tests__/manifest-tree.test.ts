/** MessagePack and CBOR: every text, key and bytes is read, and damaged files are refused. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zip } from './container-support.ts';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';
const PICTURE = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(300, 0x9d)]);
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const concat = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** A way to write values. `size` writes what precedes text, bytes, a list or a map with this many parts. */
interface Writer {
  readonly suffix: string;
  readonly format: string;
  readonly text: (text: string) => Buffer;
  readonly bytes: (bytes: Uint8Array) => Buffer;
  readonly list: (...values: readonly Buffer[]) => Buffer;
  readonly map: (...values: readonly Buffer[]) => Buffer;
  readonly integer: (value: number) => Buffer;
}

const u16 = (value: number) => Buffer.of(value >> 8, value & 255);

const MSGPACK: Writer = {
  suffix: 'msgpack',
  format: 'MessagePack',
  text: text => concat(Buffer.of(0xda), u16(Buffer.byteLength(text)), Buffer.from(text)),
  bytes: bytes => concat(Buffer.of(0xc5), u16(bytes.length), bytes),
  list: (...values) => concat(Buffer.of(0x90 + values.length), ...values),
  map: (...values) => concat(Buffer.of(0x80 + values.length / 2), ...values),
  integer: value => concat(Buffer.of(0xcd), u16(value))
};

const CBOR: Writer = {
  suffix: 'cbor',
  format: 'CBOR',
  text: text => concat(Buffer.of(0x79), u16(Buffer.byteLength(text)), Buffer.from(text)),
  bytes: bytes => concat(Buffer.of(0x59), u16(bytes.length), bytes),
  list: (...values) => concat(Buffer.of(0x80 + values.length), ...values),
  map: (...values) => concat(Buffer.of(0xa0 + values.length / 2), ...values),
  integer: value => concat(Buffer.of(0x19), u16(value))
};

describe.each([MSGPACK, CBOR])('$format', ({ suffix, format, text, bytes, list, map, integer }) => {
  const path = `a.${suffix}`;
  const rows = [
    map(text('id'), integer(1), text('url'), text(`${U}1`)),
    map(text('url'), text(`${U}2`), text('picture'), bytes(PICTURE)),
    map(text(`${U}key`), list(text('x'), list(text(`${U}3`))))
  ];

  test.each([
    ['one list', list(...rows)],
    ['a sequence', concat(...rows)]
  ])('%s is read row by row', async (_name, whole) => {
    for (const chunk of [1, 7, 1 << 20]) {
      const { items, digests, at, error, totals } = await found(path, whole, { chunk });
      expect(error).toBeNull();
      expect(totals).toMatchObject({ kind: 'read', format, rows: 3, lineBased: false });
      const places = new Map(items.map((item, i) => [item, at[i]]));
      expect(['1', '2', 'key', '3'].map(id => places.get(U + id))).toEqual(['1:0', '2:0', '3:0', '3:0']);
      expect(places.get(md5(PICTURE))).toBe('2:0');
      expect([...items, ...digests]).toContain(md5(whole));
    }
  });

  test('compressed and packed files are read', async () => {
    expect((await found(`${path}.gz`, gzipSync(list(...rows)))).items).toContain(`${U}1`);
    expect((await found('a.zip', zip([{ name: path, content: list(...rows) }]))).items).toContain(`${U}1`);
  });

  test('one that looks like text is read, and digested too', async () => {
    const whole = text(`${U}1 ${'and so on '.repeat(20)}`);
    const { items, digests, totals } = await found(path, whole);
    expect(totals).toMatchObject({ format });
    expect([...items, ...digests]).toEqual(expect.arrayContaining([`${U}1`, md5(whole)]));
  });

  test('keys mean the same as in JSON', async () => {
    const whole = list(
      map(text('base_model'), text('org/model'), text('id'), integer(345), text('name'), text('b')),
      map(text('name'), text('c'), text('id'), list(integer(1), text('z')))
    );
    const { items } = await found(path, whole, { templates: [`${U}v/{id}/{name}`, `${U}w/{id}`] });
    const expected = ['https://huggingface.co/org/model', `${U}v/345/b`, `${U}w/1`, `${U}w/z`];
    expect(items).toEqual(expect.arrayContaining(expected));
  });

  test('bytes of the size of a hash are one, and JSON in a text is read', async () => {
    const hash = createHash('sha256').update('x').digest();
    expect((await found(path, bytes(hash))).items.join()).toContain(hash.toString('hex'));
    const json = JSON.stringify({ a: `${U}1` }).replaceAll('/', '\\/');
    expect((await lookedUp(path, text(json))).has('h.example/1')).toBe(true);
  });

  test('an empty file has no rows', async () => {
    expect((await found(path, '')).totals).toMatchObject({ rows: 0, items: 0 });
  });

  test('a file cut off anywhere is unreadable, unless it ends between values', async () => {
    const whole = list(...rows);
    for (let size = 1; size < whole.length; size += size < 50 ? 1 : 7) {
      const { error, items, digests } = await found(path, whole.subarray(0, size), { chunk: 50 });
      expect([size, error?.reason]).toEqual([size, 'manifest-unreadable']);
      expect([...digests, ...items]).toContain(md5(whole.subarray(0, size)));
      if (size > 60) expect(items).toContain(`${U}1`);
    }
  });

  test('what follows a fault is searched for URLs', async () => {
    const { error, items } = await found(
      path,
      concat(rows[0] ?? Buffer.alloc(0), hex('c1 ff fc'), rows[1] ?? Buffer.alloc(0))
    );
    expect(error?.reason).toBe('manifest-unreadable');
    expect(['1', '2'].map(id => items.some(item => item.startsWith(U + id)))).toEqual([true, true]);
  });

  test.each([`url: ${U}1\n`, JSON.stringify({ url: `${U}1` })])(
    'text under its name is unreadable: %s',
    async content => {
      const { error, items } = await found(path, content);
      expect(error?.reason).toBe('manifest-unreadable');
      expect(items.some(item => item.startsWith(`${U}1`))).toBe(true);
    }
  );

  test('a text in an old encoding under its name is searched for URLs', async () => {
    const { items } = await found(path, Buffer.from(`caf\xe9 ${U}1 and more\n`, 'latin1'));
    expect(items.some(item => item.startsWith(`${U}1`))).toBe(true);
  });

  test('lists deeper than any program reads are unreadable, a few thousand are read', async () => {
    const one = list(Buffer.alloc(0)).subarray(0, 1);
    const deep = (depth: number) => concat(Buffer.alloc(depth, one), text(`${U}1`));
    expect((await found(path, deep(1 << 17))).error?.reason).toBe('manifest-unreadable');
    const { error, items } = await found(path, deep(60_000));
    expect([error, items]).toEqual([null, [`${U}1`]]);
  });
});

const url = (head: string) => concat(hex(head), Buffer.from(`${U}1`));

describe('MessagePack', () => {
  test.each([
    ['a short text', url('b3')],
    ['a text with a size of 8 bits', url('d9 13')],
    ['a text with a size of 32 bits', url('db 00000013')],
    ['bytes with a size of 8 bits', url('c4 13')],
    ['bytes with a size of 32 bits', url('c6 00000013')],
    ['an extension with a size of 8 bits', url('c7 13 05')],
    ['an extension with a size of 16 bits', url('c8 0013 05')],
    ['an extension with a size of 32 bits', url('c9 00000013 05')],
    ['a list with a size of 16 bits', url('dc 0002 c0 b3')],
    ['a list with a size of 32 bits', url('dd 00000002 c3 b3')],
    ['a map with a size of 16 bits', url('de 0001 c2 b3')],
    ['a map with a size of 32 bits', url('df 00000001 01 b3')],
    [
      'numbers in front of it',
      url(
        '00 7f ff ca00000000 cb0000000000000000 cc00 cd0000 ce00000000 cf0000000000000000 d000 d10000 d200000000 d30000000000000000 b3'
      )
    ],
    [
      'extensions of fixed sizes in front of it',
      url('d40100 d5010000 d60100000000 d7010000000000000000 d80100000000000000000000000000000000 b3')
    ]
  ])('%s is read', async (_name, bytes) => {
    for (const chunk of [1, 1 << 20]) {
      const { error, has } = await lookedUp('a.mpk', bytes, chunk);
      expect([error, has('h.example/1')]).toEqual([null, true]);
    }
  });

  test('a type that it does not have is unreadable, and a text of a gigabyte is too large', async () => {
    expect((await found('a.mpk', hex('c1'))).error?.reason).toBe('manifest-unreadable');
    expect((await found('a.mpk', hex('db 40000000 00'))).error?.reason).toBe('manifest-too-large');
  });

  test('bytes that an older program wrote as text are digested', async () => {
    const hash = createHash('md5').update('x').digest();
    const { items } = await found('a.mpk', concat(hex('da 0010'), hash));
    expect(items.join()).toContain(hash.toString('hex'));
  });
});

describe('CBOR', () => {
  test.each([
    ['a short text', url('81 73')],
    ['a text with a size of 8 bits', url('81 78 13')],
    ['a text with a size of 32 bits', url('81 7a 00000013')],
    ['a text with a size of 64 bits', url('81 7b 0000000000000013')],
    ['short bytes', url('81 53')],
    [
      'a text in parts',
      concat(hex('81 7f 65'), Buffer.from('https'), hex('60 6e'), Buffer.from('://h.example/1'), hex('ff'))
    ],
    [
      'bytes in parts',
      concat(hex('81 5f 45'), Buffer.from('https'), hex('4e'), Buffer.from('://h.example/1'), hex('ff'))
    ],
    ['a list without a size', concat(url('9f f6 73'), hex('ff'))],
    ['a map without a size', concat(url('bf 01 73'), hex('ff'))],
    ['a list in a list without a size', concat(url('9f 9f 73'), hex('ff 80 ff'))],
    ['a tagged text', url('d8 20 73')],
    ['a file that describes itself', url('d9 d9f7 73')],
    [
      'numbers in front of it',
      url(
        '00 17 1800 190000 1a00000000 1b0000000000000000 20 3b0000000000000000 f4 f5 f6 f7 f820 f90000 fa00000000 fb0000000000000000 73'
      )
    ]
  ])('%s is read', async (_name, bytes) => {
    for (const chunk of [1, 1 << 20]) {
      const { error, has } = await lookedUp('a.cbor', bytes, chunk);
      expect([error, has('h.example/1')]).toEqual([null, true]);
    }
  });

  test.each([
    ['a length that is reserved', '1c'],
    ['a number without a size', '1f'],
    ['an end of nothing', 'ff'],
    ['an end of a list with a size', '81 ff'],
    ['an end after a key', 'bf 01 ff'],
    ['an end after a tag', '9f c1 ff'],
    ['a tag of nothing', 'c1'],
    ['a number among the parts of a text', '7f 01 ff'],
    ['bytes among the parts of a text', '7f 41 00 ff'],
    ['parts among the parts of a text', '7f 7f ff ff'],
    ['a text whose parts do not end', '7f 61 61'],
    ['a list that does not end', '9f 01']
  ])('%s is unreadable', async (_name, bytes) => {
    expect((await found('a.cbor', hex(bytes))).error?.reason).toBe('manifest-unreadable');
  });

  test.each([
    ['a text of a gigabyte', hex('81 7a 40000000 00')],
    ['a text of as many bytes as a number can have', hex('7b ffffffffffffffff 00')]
  ])('%s is too large', async (_name, bytes) => {
    expect((await found('a.cbor', bytes, { chunk: 1 << 16 })).error?.reason).toBe('manifest-too-large');
  });
});
