/** Avro: every text, key and bytes of every type is read, and damaged files are refused. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { avroBlock, avroBytes, avroFile, avroHeader, avroLong, SYNC } from './avro-support.ts';
import { BZIP2, CSV, XZ } from './compressed-support.ts';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';
const PICTURE = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(3000, 0x9d)]);
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const concat = (...parts: readonly Uint8Array[]) => Buffer.concat(parts);

const LINK = {
  type: 'record',
  name: 'Link',
  namespace: 'a.b',
  doc: `see ${U}doc`,
  fields: [
    { name: 'id', type: 'long' },
    { name: 'url', type: 'string' },
    { name: 'note', type: ['null', 'string'], default: null },
    { name: 'picture', type: 'bytes' }
  ]
};
const link = (id: number, url: string, note: string | null, picture: Uint8Array) =>
  concat(
    avroLong(id),
    avroBytes(url),
    note === null ? avroLong(0) : concat(avroLong(1), avroBytes(note)),
    avroBytes(picture)
  );
const first = link(1, `${U}1`, null, PICTURE);
const second = link(-2, `${U}2`, `and ${U}3`, Buffer.alloc(0));
const whole = concat(avroFile(LINK, 2, concat(first, second)), avroBlock(1, link(3, `${U}4`, '', Buffer.of(0xff))));

describe('Avro', () => {
  test.each(['a.avro', 'part-0', 'a.csv', 'load.py'])('%s is read record by record, with columns', async path => {
    for (const chunk of [1, 7, 1 << 20]) {
      const { items, digests, at, error, totals } = await found(path, whole, { chunk });
      expect(error).toBeNull();
      expect(totals).toMatchObject({ kind: 'read', format: 'Avro', rows: 3, lineBased: false });
      const places = new Map(items.map((item, i) => [item, at[i]]));
      expect(['doc', '1', '2', '3', '4'].map(id => places.get(U + id))).toEqual(['0:0', '1:2', '2:2', '2:3', '3:2']);
      expect(places.get(md5(PICTURE))).toBe('1:4');
      expect([...items, ...digests]).toContain(md5(whole));
    }
  });

  const text = avroBytes(`${U}1`);
  const url = (record: unknown, ...content: readonly Uint8Array[]) => avroFile(record, 1, concat(...content));
  const node = {
    type: 'record',
    name: 'Node',
    fields: [
      { name: 'v', type: 'string' },
      { name: 'n', type: ['null', 'Node'] }
    ]
  };
  const types: readonly (readonly [string, Buffer])[] = [
    ['a text', url('string', text)],
    ['bytes that are text', url('bytes', text)],
    ['bytes with a URL', url('bytes', avroBytes(concat(PICTURE, Buffer.from(`\0${U}1\0`))))],
    ['bytes of a fixed size', url({ type: 'fixed', name: 'F', size: 19 }, Buffer.from(`${U}1`))],
    ['a list', url({ type: 'array', items: 'string' }, avroLong(2), avroBytes('a'), text, avroLong(0))],
    [
      'a list in blocks with sizes',
      url(
        { type: 'array', items: 'string' },
        avroLong(-1),
        avroLong(2),
        avroBytes('a'),
        avroLong(-1),
        avroLong(20),
        text,
        avroLong(0)
      )
    ],
    [
      'a list in a list',
      url(
        { type: 'array', items: { type: 'array', items: 'string' } },
        avroLong(1),
        avroLong(1),
        text,
        avroLong(0),
        avroLong(0)
      )
    ],
    ['a value of a map', url({ type: 'map', values: 'string' }, avroLong(1), avroBytes('k'), text, avroLong(0))],
    ['a key of a map', url({ type: 'map', values: 'null' }, avroLong(1), text, avroLong(0))],
    ['a map of bytes', url({ type: 'map', values: 'bytes' }, avroLong(1), avroBytes('k'), text, avroLong(0))],
    [
      'a union in a union',
      url(
        ['null', { type: 'array', items: ['int', 'string'] }],
        avroLong(1),
        avroLong(1),
        avroLong(1),
        text,
        avroLong(0)
      )
    ],
    ['a symbol of an enum', url({ type: 'enum', name: 'E', symbols: ['a', `${U}1`] }, avroLong(1))],
    ['a record inside a record', url(node, avroBytes('a'), avroLong(1), text, avroLong(0))],
    ['a type with attributes', url({ type: { type: 'string', logicalType: 'uuid' } }, text)],
    [
      'numbers around it',
      url(
        {
          type: 'record',
          name: 'R',
          fields: ['boolean', 'int', 'long', 'float', 'double', 'null', 'string', 'double'].map((type, i) => ({
            name: `f${i}`,
            type
          }))
        },
        Buffer.of(1),
        avroLong(-5),
        avroLong(2n ** 62n),
        Buffer.alloc(4),
        Buffer.alloc(8),
        text,
        Buffer.alloc(8)
      )
    ],
    [
      'a field named like a type elsewhere',
      url(
        {
          type: 'record',
          name: 'x.R',
          fields: [
            { name: 'a', type: { type: 'fixed', name: 'F', size: 1 } },
            { name: 'b', type: 'F' },
            { name: 'c', type: 'x.F' },
            { name: 's', type: 'string' }
          ]
        },
        Buffer.alloc(3),
        text
      )
    ],
    [
      'an entry of the header',
      concat(avroHeader({ 'avro.schema': '"int"', note: `${U}1` }), avroBlock(1, avroLong(1)))
    ],
    ['JSON in a text', url('string', avroBytes(JSON.stringify({ a: `${U}1` }).replaceAll('/', '\\/')))]
  ];
  test.each(types)('%s is read', async (_name, bytes) => {
    for (const chunk of [1, 1 << 20]) {
      const { error, has } = await lookedUp('a.avro', bytes, chunk);
      expect([error, has('h.example/1')]).toEqual([null, true]);
    }
  });

  const hash = createHash('sha256').update('x').digest();
  test.each([
    ['bytes', 'bytes', avroBytes(hash)],
    ['a fixed size', { type: 'fixed', name: 'F', size: 32 }, hash]
  ])('a content hash in %s is a hash', async (_name, schema, content) => {
    expect((await found('a.avro', avroFile(schema, 1, content))).items.join()).toContain(hash.toString('hex'));
  });

  test('keys mean the same as in JSON', async () => {
    const fields = ['base_model', 'id'].map(name => ({ name, type: 'string' }));
    const bytes = avroFile({ type: 'record', name: 'R', fields }, 1, concat(avroBytes('org/model'), avroBytes(' ab ')));
    const { items } = await found('a.avro', bytes, { templates: [`${U}{id}/{n}`, `${U}v/{id}`] });
    expect(items).toEqual(expect.arrayContaining(['https://huggingface.co/org/model', `${U}v/ab`]));
  });

  test('integers of any size fill URL templates', async () => {
    const bytes = avroFile(
      { type: 'record', name: 'R', fields: [{ name: 'id', type: 'long' }] },
      1,
      avroLong(-(2n ** 63n))
    );
    expect((await found('a.avro', bytes, { templates: [`${U}{id}`] })).items).toContain(`${U}-9223372036854775808`);
  });

  const content = concat(first, second);
  const snappy = concat(
    avroLong(0).subarray(1),
    Buffer.of((content.length & 127) | 128, content.length >> 7),
    Buffer.of(61 << 2, (content.length - 1) & 255, (content.length - 1) >> 8),
    content
  );
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  const packed: readonly (readonly [codec: string, block: Buffer])[] = [
    ['null', content],
    ['deflate', deflateRawSync(content)],
    ['snappy', concat(snappy, checksum)],
    ['zstandard', zstdCompressSync(content)]
  ];
  test.each(packed)('blocks in %s are read', async (codec, block) => {
    for (const chunk of [1, 1 << 20]) {
      const { error, items } = await found('a.avro', avroFile(LINK, 2, block, codec), { chunk });
      expect(error).toBeNull();
      expect(items).toEqual(expect.arrayContaining([`${U}1`, `${U}2`, md5(PICTURE)]));
    }
  });

  test.each([
    ['bzip2', BZIP2.csv],
    ['xz', XZ.csv]
  ])('blocks in %s are read', async (codec, block) => {
    const schema = { type: 'fixed', name: 'F', size: CSV.length };
    const { error, items } = await found('a.avro', avroFile(schema, 1, block, codec));
    expect([error, items]).toEqual([null, [`${U}1`, `${U}2`]]);
  });

  test('compressed files are read', async () => {
    expect((await found('a.avro.gz', gzipSync(whole))).items).toContain(`${U}1`);
  });

  test.each([
    ['of another codec', avroFile('string', 1, text, 'lzo')],
    ['of a codec named like a property', avroFile('string', 1, text, 'toString')]
  ])('a file %s is not supported', async (_name, bytes) => {
    expect((await found('a.avro', bytes)).error?.reason).toBe('manifest-unsupported');
  });
});

describe('a damaged Avro file', () => {
  const block = avroBlock(1, first);
  const header = avroHeader({ 'avro.schema': JSON.stringify(LINK) });
  const withSchema = (schema: string) => concat(avroHeader({ 'avro.schema': schema, note: U }), block);
  const withBlock = (rows: number, content: Uint8Array, ...after: readonly Uint8Array[]) =>
    concat(header, block, avroLong(rows), avroLong(content.length), content, ...after);
  const deep = (depth: number) => `${'{"type":"array","items":'.repeat(depth)}"int"${'}'.repeat(depth)}`;
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['cut off in the header', whole.subarray(0, 200)],
    ['cut off in a block', whole.subarray(0, whole.length - 30)],
    ['cut off in its last mark', whole.subarray(0, whole.length - 1)],
    ['with another mark', withBlock(1, first, Buffer.alloc(16))],
    ['with a block that has more than its records', withBlock(1, concat(first, Buffer.of(0)), SYNC)],
    ['with a block that has less than its records', withBlock(2, first, SYNC)],
    ['with a negative number of records', withBlock(-1, first, SYNC)],
    ['with a negative length', withBlock(1, concat(avroLong(1), avroLong(-5)), SYNC)],
    ['with a number of eleven bytes', withBlock(1, Buffer.alloc(20, 0xff), SYNC)],
    ['with a type that is not in its union', withBlock(1, concat(avroLong(1), avroBytes(''), avroLong(2)), SYNC)],
    ['without a schema', concat(avroHeader({ note: U }), block)],
    ['with a schema that is not JSON', withSchema('{')],
    ['with a type that is not defined', withSchema('"Other"')],
    ['with a type of no kind', withSchema('{"type": 7}')],
    ['with a record without fields', withSchema('{"type": "record", "name": "a"}')],
    ['with a fixed size that is none', withSchema('{"type": "fixed", "name": "a", "size": -1}')],
    [
      'with two types of one name',
      withSchema('[{"type":"fixed","name":"a","size":1},{"type":"fixed","name":"a","size":2}]')
    ],
    ['with a schema that is nested deep', withSchema(deep(100))],
    ['with a schema that is nested very deep', withSchema(deep(20_000))],
    ['with a record inside itself', withSchema('{"type":"record","name":"a","fields":[{"name":"a","type":"a"}]}')]
  ];
  test.each(broken)('%s is unreadable, and what can be read is looked up', async (_name, bytes) => {
    for (const chunk of [5, 1 << 20]) {
      const { error, items, digests } = await found('a.avro', bytes, { chunk });
      expect(error?.reason).toBe('manifest-unreadable');
      expect(items.some(item => item.startsWith(U))).toBe(true);
      expect([...digests, ...items]).toContain(md5(bytes));
    }
  });

  test('a fault in one block hides nothing in the others', async () => {
    const bytes = concat(
      withBlock(1, concat(avroLong(1), avroLong(-5), Buffer.from(` ${U}inside`)), SYNC),
      avroBlock(1, second)
    );
    const { error, items, at } = await found('a.avro', bytes);
    expect(error?.reason).toBe('manifest-unreadable');
    expect(items).toEqual(expect.arrayContaining([`${U}1`, `${U}inside`, `${U}2`]));
    expect(at[items.indexOf(`${U}2`)]).toBe('3:2');
  });

  test.each([
    ['deflate', deflateRawSync(first).subarray(0, -3)],
    ['deflate', concat(deflateRawSync(first), Buffer.of(1))],
    [
      'snappy',
      concat(
        Buffer.of(
          (first.length & 127) | 128,
          first.length >> 7,
          61 << 2,
          (first.length - 1) & 255,
          (first.length - 1) >> 8
        ),
        first,
        Buffer.alloc(4)
      )
    ],
    ['snappy', Buffer.alloc(3)],
    ['zstandard', zstdCompressSync(first).subarray(0, -3)],
    ['bzip2', BZIP2.csv.subarray(0, -3)]
  ])('with a damaged block in %s is unreadable', async (codec, content) => {
    const { error } = await found('a.avro', avroFile(LINK, 1, content, codec));
    expect(error?.reason).toBe('manifest-unreadable');
  });

  test.each([
    ['a schema of two megabytes', avroFile({ type: 'string', doc: 'x'.repeat(2 << 20) }, 0, Buffer.alloc(0))],
    ['a text that claims a gigabyte', avroFile('string', 1, concat(avroLong(2 ** 30), Buffer.alloc(100)))],
    [
      'a block in Snappy that claims a gigabyte',
      avroFile('string', 1, Buffer.from('8080808004ffffffffffff', 'hex'), 'snappy')
    ]
  ])('%s is too large', async (_name, bytes) => {
    expect((await found('a.avro', bytes)).error?.reason).toBe('manifest-too-large');
  });

  test('values without bytes take no time, however many there are', async () => {
    const nothing = {
      type: 'record',
      name: 'N',
      fields: Array.from({ length: 50 }, (_, i) => ({ name: `f${i}`, type: 'null' }))
    };
    const many = avroLong(2n ** 50n);
    const list = avroFile({ type: 'array', items: nothing }, 1, concat(many, many, many, avroLong(0)));
    expect((await found('a.avro', list)).error).toBeNull();
    expect((await found('a.avro', avroFile(nothing, 2 ** 40, Buffer.alloc(0)))).totals).toMatchObject({
      rows: 2 ** 40
    });
  });

  test('a list that goes deeper than any program is unreadable', async () => {
    const node = { type: 'record', name: 'Node', fields: [{ name: 'n', type: ['null', 'Node'] }] };
    const { error } = await found('a.avro', avroFile(node, 1, Buffer.alloc(1 << 20, avroLong(1))));
    expect(error?.reason).toBe('manifest-unreadable');
  });
});
