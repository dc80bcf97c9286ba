/** Binary files of records: every string in them is read, bytes are digested, and damaged files are refused. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zip } from './container-support.ts';
import { found, lookedUp } from './manifest-support.ts';
import { checksum, protobuf, protobufNumber, tfRecord } from './record-support.ts';

const U = 'https://h.example/';
const PICTURE = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600', 'hex'),
  Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 7919 + (i >> 3)) % 256))
]);

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

const feature = (...values: readonly (string | Uint8Array)[]) =>
  protobuf(1, ...values.map(value => protobuf(1, value)));
const numbers = protobuf(3, protobuf(1, Buffer.from([1, 2, 3])));
const entry = (key: string, value: Uint8Array) => protobuf(1, protobuf(1, key), protobuf(2, value));
const example = (entries: Readonly<Record<string, Uint8Array>>) =>
  protobuf(1, ...Object.entries(entries).map(([key, value]) => entry(key, value)));

describe('TFRecord', () => {
  const hash = createHash('md5').update('x').digest();
  const first = example({
    url: feature(`${U}1`, `${U}2`),
    label: numbers,
    image: feature(PICTURE),
    [`${U}key`]: feature(JSON.stringify({ url: `${U}3` }).replaceAll('/', '\\/'))
  });
  const second = example({ hash: feature(hash), page: feature(`a <a href="${U}4">b</a>\n${U}5`) });

  test.each(['a.tfrecord', 'a.tfrecords', 'a.tfrec', 'a.tfrecord-00000-of-00010', 'part-0', 'a.csv', 'load.py'])(
    '%s is read record by record, text as cells and bytes by their digests',
    async path => {
      const bytes = tfRecord(first, second);
      for (const chunk of [1, 7, 1 << 20]) {
        const { items, digests, at, error, totals } = await found(path, bytes, { chunk });
        expect(error).toBeNull();
        expect(totals).toMatchObject({ kind: 'read', format: 'TFRecord', rows: 2 });
        expect(items).toEqual(expect.arrayContaining(['1', '2', '4', '5', 'key'].map(id => U + id)));
        expect(items).toContain(md5(PICTURE));
        expect(items).toContain(hash.toString('hex'));
        expect(at[items.indexOf(`${U}2`)]).toBe('1:0');
        expect(at[items.indexOf(`${U}4`)]).toBe('2:0');
        expect(digests).toContain(md5(bytes));
        expect((await lookedUp(path, bytes, chunk)).has('h.example/3')).toBe(true);
      }
    }
  );

  test('what nothing else than an Example can be has only the items of its values', async () => {
    const { items } = await found('a.tfrecord', tfRecord(example({ url: feature(`${U}1`), label: numbers })));
    expect(items).toEqual([`${U}1`]);
  });

  test('lists of features of a SequenceExample are read', async () => {
    const lists = protobuf(2, protobuf(1, protobuf(1, 'f'), protobuf(2, protobuf(1, feature(`${U}1`)))));
    const { items } = await found('a.tfrecord', tfRecord(Buffer.concat([example({ url: feature(`${U}2`) }), lists])));
    expect(items).toEqual([`${U}2`, `${U}1`]);
  });

  const others: readonly (readonly [string, Buffer])[] = [
    ['another message', Buffer.concat([protobufNumber(1, 300), protobuf(9, protobuf(3, protobuf(2, `${U}1`)))])],
    ['text', Buffer.from(`a ${U}1\n`)],
    ['text that is also a message', Buffer.from(`\t${U}1 b`)],
    ['text in Latin-1', Buffer.from(`caf\xe9 ${U}1`, 'latin1')],
    ['JSON', Buffer.from(JSON.stringify({ a: [`${U}1`] }))],
    ['bytes with a URL', Buffer.concat([PICTURE, Buffer.from(`\0${U}1\0`)])],
    ['a message inside a value', example({ inner: feature(protobuf(5, protobuf(4, `${U}1`))) })],
    ['a message in a list of numbers', example({ inner: protobuf(2, protobuf(7, `${U}1`)) })],
    ['messages deeper than any', Array.from({ length: 200 }).reduce<Buffer>(m => protobuf(15, m), Buffer.from(`${U}1`))]
  ];
  test.each(others)('a record of %s is searched', async (_name, record) => {
    const { error, has } = await lookedUp('a.tfrecord', tfRecord(record));
    expect([error, has('h.example/1')]).toEqual([null, true]);
  });

  test.each([
    ['a picture', PICTURE],
    ['a message', Buffer.concat([protobuf(7, PICTURE), protobufNumber(1, 5)])],
    ['a value of another message', PICTURE, protobuf(3, protobuf(2, PICTURE))],
    ['a second value', PICTURE, example({ image: feature('a', PICTURE) })]
  ])('%s is digested', async (_name, bytes, record = bytes) => {
    expect((await found('a.tfrecord', tfRecord(record))).items).toContain(md5(bytes));
  });

  test('compressed and packed files are read', async () => {
    const bytes = tfRecord(first);
    expect((await found('a.tfrecord.gz', gzipSync(bytes))).items).toContain(`${U}1`);
    const packed = await found('a.zip', zip([{ name: 'a.tfrecord', content: bytes }]));
    expect([packed.error, packed.items.includes(`${U}1`)]).toEqual([null, true]);
  });

  test('an empty file and an empty record are read', async () => {
    expect((await found('a.tfrecord', tfRecord(Buffer.alloc(0)))).totals).toMatchObject({
      format: 'TFRecord',
      rows: 1
    });
    expect((await found('a.tfrecord', '')).error).toBeNull();
  });

  test('text under its name is read as text', async () => {
    expect((await found('a.tfrecord', `url\n${U}1\n`)).items).toEqual([`${U}1`]);
  });

  const sized = (size: bigint) => {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(size);
    return Buffer.concat([length, checksum(length)]);
  };
  const whole = tfRecord(first, second);
  const flipped = (at: number) => whole.map((byte, i) => (i === at ? byte ^ 1 : byte));
  const start = tfRecord(first).length;
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['a record that is cut off', whole.subarray(0, start - 2)],
    ['a later record that is cut off', whole.subarray(0, whole.length - 1)],
    ['a length that is cut off', whole.subarray(0, start + 5)],
    ['another byte in a record', flipped(40)],
    ['another byte in a later record', flipped(start + 40)],
    ['another checksum of a record', flipped(start - 1)],
    ['another length', flipped(start)],
    ['another checksum of a length', flipped(start + 9)],
    ['another length at its beginning', flipped(0)],
    ['a length past the end of the file', Buffer.concat([sized(5000n), first])],
    ['a length past the limit and the end', Buffer.concat([sized(2n ** 40n), first])],
    ['an impossible length', Buffer.concat([sized(2n ** 64n - 1n), first])],
    ['other bytes behind it', Buffer.concat([whole, PICTURE])],
    ['zeros behind it', Buffer.concat([whole, Buffer.alloc(64)])]
  ];
  test.each(broken)(
    'with %s is unreadable, what can be read is looked up, and its digests are items',
    async (_, bytes) => {
      for (const chunk of [5, 1 << 20]) {
        const { digests, items, error } = await found('a.tfrecord', bytes, { chunk });
        expect(error?.reason).toBe('manifest-unreadable');
        expect([...digests, ...items]).toContain(md5(bytes));
        expect(items.some(item => item.startsWith(U))).toBe(true);
      }
    }
  );

  test('half a million empty fields are read with pauses', async () => {
    const record = Buffer.alloc(1 << 20, protobuf(1, ''));
    const { error, totals } = await found('a.tfrecord', tfRecord(record, example({ url: feature(`${U}1`) })));
    expect([error, totals]).toMatchObject([null, { rows: 2, items: 1 }]);
  });
});
