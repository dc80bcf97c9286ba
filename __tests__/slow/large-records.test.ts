/** Files of records that are large, or have very many or very strange records. */
import { hash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { withoutChunks } from '../../src/manifest/warc/http-body.ts';
import { bunzip2 } from '../../src/manifest/compression/bunzip2.ts';
import { avroBlock, avroBytes, avroFile, avroHeader } from '../avro-support.ts';
import { BZIP2, CSV } from '../compressed-support.ts';
import { zip } from '../container-support.ts';
import { chunked, found } from '../manifest-support.ts';
import { inChunks, warcRecord, warcResponse } from '../warc-support.ts';

const U = 'https://h.example/';

test('tens of thousands of records of a web archive are read, each with its row', async () => {
  const count = 30_000;
  const records = Array.from({ length: count }, (_, i) => warcRecord({ content: `${U}${i}` }));
  const { error, at, items, totals } = await found('a.warc', Buffer.concat(records), { chunk: 1 << 16 });
  expect([error, totals]).toMatchObject([null, { rows: count }]);
  expect(at[items.indexOf(`${U}${count - 1}`)]).toBe(`${count}:0`);
});

test('a captured archive of more than 16 MiB, which needs several passes, is read', async () => {
  const filler = Buffer.alloc(17 << 20, `${'x'.repeat(99)}\n`);
  const content = zip([
    { name: 'a.txt', content: `${U}1`, method: 0 },
    { name: 'b.txt', content: filler, method: 0 }
  ]);
  const page = warcResponse(`${U}page`, { 'Content-Type': 'text/html' }, `<a href="${U}1">`);
  const bytes = Buffer.concat([warcRecord({ content: 'x' }), warcResponse(`${U}zip`, {}, content), page]);
  const { error, at, items } = await found('a.warc', bytes, { chunk: 1 << 16 });
  expect(error).toBeNull();
  expect(items.flatMap((item, i) => (item === `${U}1` ? [at[i]] : []))).toEqual(['3:0', '2:0']);
});

test('a body with a chunk for each of its bytes is passed on in pieces of usual size', async () => {
  const body = inChunks('x'.repeat(1 << 20), 1);
  const sizes: number[] = [];
  for await (const piece of withoutChunks(chunked(body, 1 << 16), () => undefined)) {
    sizes.push(piece.length);
  }
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1 << 20);
  expect(sizes.length).toBeLessThan(100);
});

test('long headers of a record are bounded, and read in linear work', async () => {
  const folded = warcRecord({ headers: { a: `x\r\n ${'y\r\n '.repeat(200_000)}${U}1` } });
  expect((await found('a.warc', folded, { chunk: 100 })).items).toEqual([`${U}1`]);
  const links = warcResponse(`${U}${'a'.repeat(900_000)}`, { Link: '<a>,'.repeat(200_000) }, '');
  expect((await found('a.warc', links)).error?.reason).toBe('manifest-too-large');
});

test('a text of CBOR whose parts are too large together is too large', async () => {
  const part = Buffer.concat([Buffer.from('7a00100000', 'hex'), Buffer.alloc(1 << 20, 'a')]);
  const bytes = Buffer.concat([Buffer.from('7f', 'hex'), ...Array.from({ length: 17 }, () => part)]);
  expect((await found('a.cbor', bytes, { chunk: 1 << 16 })).error?.reason).toBe('manifest-too-large');
});

test('bytes of MessagePack of more than 16 MiB, such as tensors, are digested as they pass', async () => {
  const pattern = Uint8Array.from({ length: 997 }, (_, i) => i * i * 7 + i);
  const tensor = Buffer.alloc(17 << 20, pattern);
  tensor.write(`\0${U}inside\0`, 5 << 20, 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(tensor.length);
  const map = (head: string, value: Uint8Array) => Buffer.concat([Buffer.from(`82a161${head}`, 'hex'), size, value]);
  const after = Buffer.concat([Buffer.from('a162b3', 'hex'), Buffer.from(`${U}2`)]);
  for (const chunk of [99_991, 1 << 20]) {
    const { error, items, at } = await found('a.msgpack', Buffer.concat([map('c6', tensor), after]), { chunk });
    expect(error).toBeNull();
    expect(items).toEqual(expect.arrayContaining([hash('md5', tensor), `${U}inside`, `${U}2`]));
    expect(new Set(at)).toEqual(new Set(['1:0']));
  }
  for (const bytes of [map('c6', tensor), map('c6', tensor.subarray(0, -1))]) {
    expect((await found('a.msgpack', bytes, { chunk: 1 << 20 })).error?.reason).toBe('manifest-unreadable');
  }
  const text = Buffer.alloc(17 << 20, 'some words ');
  for (const head of ['c6', 'db']) {
    const { error } = await found('a.msgpack', Buffer.concat([map(head, text), after]), { chunk: 1 << 20 });
    expect(error?.reason).toBe('manifest-too-large');
  }
});

test('tens of thousands of blocks of Avro, and a block of many megabytes, are read', async () => {
  const block = avroBlock(1, avroBytes(`${U}1`));
  const blocks = Array.from({ length: 20_000 }, () => block);
  const many = await found('a.avro', Buffer.concat([avroHeader({ 'avro.schema': '"string"' }), ...blocks]));
  expect([many.error, many.totals]).toMatchObject([null, { rows: 20_000 }]);
  const text = avroBytes(`${U}2 ${'x'.repeat(1 << 20)}`);
  const large = avroFile('string', 21, Buffer.concat([...Array.from({ length: 20 }, () => text), avroBytes(`${U}3`)]));
  const { error, at, items } = await found('a.avro', large, { chunk: 1 << 16 });
  expect([error, at[items.indexOf(`${U}3`)]]).toEqual([null, '21:0']);
});

test('tens of thousands of streams of bzip2, of any size of blocks, are read', async () => {
  const streams = Array.from({ length: 10_000 }, () => [BZIP2.empty, BZIP2.csv, BZIP2.several]).flat();
  let bytes = 0;
  for await (const piece of bunzip2(chunked(Buffer.concat(streams), 1 << 16))) bytes += piece.length;
  expect(bytes).toBe(20_000 * CSV.length);
});
