import { describe, expect, test } from '@jest/globals';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { found } from './manifest-support.ts';

const U = 'https://h.example/';
const CSV = Buffer.from(`id,url\n1,${U}1\n2,${U}2\n`);
const ITEMS = [`${U}1`, `${U}2`];

const zstd = (bytes: Uint8Array) => zstdCompressSync(bytes);
const checked = (bytes: Uint8Array) =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_compressionLevel]: 19 } });
const skippable = (content: Uint8Array, number = 0) => {
  const header = Buffer.from([0x50 + number, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
};
const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes);

/** A frame of one raw block, whose header is made by hand. */
function frame(descriptor: readonly number[], content: Uint8Array): Buffer {
  const block = Buffer.alloc(3);
  block.writeUIntLE((content.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...descriptor]), block, content]);
}

const LARGE = Buffer.from(Array.from({ length: 30_000 }, (_, i) => `${Math.imul(i, 2654435761)},${U}${i}\n`).join(''));

describe('Zstandard', () => {
  const readable: readonly (readonly [string, string, Buffer])[] = [
    ['one frame', 'a.csv.zst', zstd(CSV)],
    ['a frame with a checksum', 'a.csv.zstd', checked(CSV)],
    ['several frames', 'a.csv.zst', Buffer.concat([zstd(CSV.subarray(0, 12)), checked(CSV.subarray(12))])],
    ['skippable frames', 'a.csv.zst', Buffer.concat([skippable(Buffer.alloc(9)), zstd(CSV), skippable(CSV, 15)])],
    ['an empty frame', 'a.csv.zst', Buffer.concat([zstd(Buffer.alloc(0)), zstd(CSV)])],
    ['a frame of a raw block', 'a.csv.zst', frame([0x20, CSV.length], CSV)],
    ['a frame under .csv', 'a.csv', zstd(CSV)],
    ['a frame under no suffix', 'part-00000', zstd(CSV)],
    ['a frame in gzip', 'a.csv.zst.gz', gzipSync(zstd(CSV))],
    ['gzip in a frame', 'a.csv.gz.zst', zstd(gzipSync(CSV))]
  ];
  test.each(readable)('%s is read whole, in chunks of any size', async (_name, path, bytes) => {
    for (const chunk of [1, 10, 1 << 20]) {
      const { items, error, totals } = await found(path, bytes, { chunk });
      expect(error).toBeNull();
      expect([...new Set(items)]).toEqual(ITEMS);
      expect(totals).toMatchObject({ lineBased: false });
    }
  });

  test('blocks and windows of real size are read', async () => {
    for (const bytes of [zstd(LARGE), checked(LARGE)]) {
      expect((await found('a.csv.zst', bytes, { chunk: 1000 })).items).toHaveLength(30_000);
    }
  });

  const broken: readonly (readonly [string, Buffer])[] = [
    ['cut off in its data', zstd(LARGE).subarray(0, 60_000)],
    ['cut off in its header', zstd(CSV).subarray(0, 5)],
    ['cut off in its checksum', checked(CSV).subarray(0, -2)],
    ['cut off in a skippable frame', skippable(CSV).subarray(0, -2)],
    ['followed by other data', Buffer.concat([zstd(CSV), Buffer.from('tail')])],
    ['followed by zeros', Buffer.concat([zstd(CSV), Buffer.alloc(8)])],
    ['with a wrong checksum', damaged(checked(CSV), -1)],
    ['with a size that is not its own', frame([0x20, CSV.length + 1], CSV)],
    ['no Zstandard at all', CSV],
    ['empty', Buffer.alloc(0)],
    ['four deep', zstd(zstd(zstd(zstd(CSV))))]
  ];
  test.each(broken)('%s is unreadable', async (_name, bytes) => {
    for (const chunk of [7, 1 << 20]) {
      expect((await found('a.csv.zst', bytes, { chunk })).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test.each([
    ['a window of 256 MiB', frame([0x00, 18 << 3], CSV)],
    ['one segment of 1 GiB', frame([0xa0, 0, 0, 0, 0x40], CSV)],
    ['a dictionary', frame([0x21, 7, CSV.length], CSV)]
  ])('%s is unsupported', async (_name, bytes) => {
    expect((await found('a.csv.zst', bytes)).error).toMatchObject({ reason: 'manifest-unsupported' });
  });

  test('a bomb is too large, long before it is unpacked', async () => {
    const bomb = Buffer.concat(Array.from({ length: 30 }, () => zstd(Buffer.alloc(32 << 20, 0x20))));
    expect((await found('a.csv.zst', bomb)).error).toMatchObject({ reason: 'manifest-too-large' });
  });
});

describe('Brotli', () => {
  test('is read by its name, in chunks of any size', async () => {
    for (const chunk of [1, 10, 1 << 20]) {
      for (const [path, bytes] of [
        ['a.csv.br', brotli(CSV)],
        ['a.csv.br.gz', gzipSync(brotli(CSV))],
        ['a.csv.gz.br', brotli(gzipSync(CSV))]
      ] as const) {
        const { items, error } = await found(path, bytes, { chunk });
        expect(error).toBeNull();
        expect(items).toEqual(ITEMS);
      }
    }
    expect((await found('a.csv.br', brotli(LARGE), { chunk: 1000 })).items).toHaveLength(30_000);
  });

  test.each([
    ['cut off', brotli(LARGE).subarray(0, -3)],
    ['followed by other data', Buffer.concat([brotli(CSV), Buffer.from('tail')])],
    ['no Brotli at all', Buffer.from('not compressed')],
    ['empty', Buffer.alloc(0)]
  ])('%s is unreadable', async (_name, bytes) => {
    for (const chunk of [7, 1 << 20]) {
      expect((await found('a.csv.br', bytes, { chunk })).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('a bomb is too large', async () => {
    expect((await found('a.csv.br', brotli(Buffer.alloc(64 << 20, 0x0a)))).error).toMatchObject({
      reason: 'manifest-too-large'
    });
  });
});

test('compression that is not read says so by its name', async () => {
  const { error } = await found('a.csv.lz4', Buffer.concat([Buffer.from([0x04, 0x22, 0x4d, 0x18]), LARGE]));
  expect(error).toMatchObject({ reason: 'manifest-unsupported' });
  expect(String(error?.text)).toMatch(/^LZ4 files are not read: compress it with gzip/);
});

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length + at] = (copy[copy.length + at] ?? 0) ^ 1;
  return copy;
}
