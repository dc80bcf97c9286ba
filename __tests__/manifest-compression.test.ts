import { describe, expect, test } from '@jest/globals';
import { createHook } from 'node:async_hooks';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { unxz } from '../src/manifest/compression/unxz.ts';
import { unzstd } from '../src/manifest/compression/zstd.ts';
import { GateError } from '../src/safe/errors.ts';
import { CSV, LZMA, MANY, XZ } from './compressed-support.ts';
import { chunked, found } from './manifest-support.ts';

const U = 'https://h.example/';
const ITEMS = [`${U}1`, `${U}2`];

const zstd = (bytes: Uint8Array) => zstdCompressSync(bytes);
const checked = (bytes: Uint8Array) =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_compressionLevel]: 19 } });
const skippable = (content: Uint8Array, number = 0) => {
  const header = Buffer.from([0x50 + number, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
};
const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** A frame of one raw block, whose header is made by hand. */
function frame(descriptor: readonly number[], content: Uint8Array): Buffer {
  const block = Buffer.alloc(3);
  block.writeUIntLE((content.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...descriptor]), block, content]);
}

type Undo = (stored: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** What comes out, and whether it came to its end. */
async function undone(
  undo: Undo,
  bytes: Uint8Array,
  chunk = bytes.length
): Promise<{ content: Buffer; reason: string | null }> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of undo(chunked(bytes, Math.max(1, chunk)))) pieces.push(piece);
    return { content: Buffer.concat(pieces), reason: null };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { content: Buffer.concat(pieces), reason: error.reason };
  }
}

const ROWS = 10_000;

/** Of several blocks. */
const LARGE = Buffer.from(Array.from({ length: ROWS }, (_, i) => `${Math.imul(i, 2654435761)},${U}${i}\n`).join(''));

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
    ['a frame for each byte', 'a.csv.zst', Buffer.concat([...CSV].map(byte => zstd(Uint8Array.of(byte))))],
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
      expect((await found('a.csv.zst', bytes, { chunk: 1000 })).items).toHaveLength(ROWS);
    }
  });

  const broken: readonly (readonly [string, Buffer])[] = [
    ['cut off in its data', zstd(LARGE).subarray(0, 30_000)],
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
    ['other data', Buffer.from('tail')],
    ['a frame cut off', zstd(LARGE).subarray(0, 5)],
    ['a frame with a wrong checksum', damaged(checked(Buffer.alloc(0)), -1)],
    ['a skippable frame cut off', skippable(CSV).subarray(0, -2)],
    ['a dictionary', frame([0x21, 7, CSV.length], CSV)]
  ])('frames in front of %s are read all the same', async (_name, bytes) => {
    for (const chunk of [7, 1 << 20]) {
      const { content, reason } = await undone(unzstd, Buffer.concat([zstd(CSV), zstd(LARGE), bytes]), chunk);
      expect(reason).not.toBeNull();
      expect(content.equals(Buffer.concat([CSV, LARGE]))).toBe(true);
    }
  });

  test('many tiny frames take one decompressor', async () => {
    let made = 0;
    const hook = createHook({ init: (_id, type) => (made += type === 'ZLIB' ? 1 : 0) }).enable();
    const empty = zstd(Buffer.alloc(0));
    const between = [empty, skippable(Buffer.alloc(0)), frame([0x20, 1], Buffer.from('\n'))];
    const bytes = Buffer.concat([zstd(CSV), ...Array(1000).fill(between).flat(), zstd(CSV)]);
    made = 0;
    const { content, reason } = await undone(unzstd, bytes);
    hook.disable();
    expect(reason).toBeNull();
    expect(content.equals(Buffer.concat([CSV, Buffer.alloc(1000, 0x0a), CSV]))).toBe(true);
    expect(made).toBe(1);
  });

  test('skippable frames alone are an empty file', async () => {
    expect(await found('a.csv.zst', skippable(Buffer.from('id,url')))).toMatchObject({ items: [], error: null });
  });

  test.each([
    ['a window of 256 MiB', frame([0x00, 18 << 3], CSV)],
    ['one segment of 1 GiB', frame([0xa0, 0, 0, 0, 0x40], CSV)],
    ['a dictionary', frame([0x21, 7, CSV.length], CSV)]
  ])('%s is unsupported', async (_name, bytes) => {
    expect((await found('a.csv.zst', bytes)).error).toMatchObject({ reason: 'manifest-unsupported' });
  });

  test('a bomb is too large, long before it is unpacked', async () => {
    const part = zstd(Buffer.alloc(8 << 20, 0x20));
    const bomb = Buffer.concat(Array.from({ length: 30 }, () => part));
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
    expect((await found('a.csv.br', brotli(LARGE), { chunk: 1000 })).items).toHaveLength(ROWS);
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
    expect((await found('a.csv.br', brotli(Buffer.alloc(24 << 20, 0x0a)))).error).toMatchObject({
      reason: 'manifest-too-large'
    });
  });
});

describe('xz', () => {
  const path = 'a.csv.xz';

  test.each([
    ['one stream', path, XZ.csv],
    ['one stream under .csv', 'a.csv', XZ.csv],
    ['one stream under no suffix', 'part-00000', XZ.csv],
    ['two streams', path, Buffer.concat([XZ.head, XZ.tail])],
    ['two streams and an empty one', path, Buffer.concat([XZ.head, XZ.empty, XZ.tail, XZ.empty])],
    ['one stream in gzip', `${path}.gz`, gzipSync(XZ.csv)],
    ['gzip around one stream, unnamed', 'a.csv', gzipSync(XZ.csv)]
  ])('%s is read whole, in chunks of any size', async (_name, name, bytes) => {
    for (const chunk of [1, 10, 1 << 20]) {
      const { items, error, totals } = await found(name, bytes, { chunk });
      expect(error).toBeNull();
      expect([...new Set(items)]).toEqual(ITEMS);
      expect(totals).toMatchObject({ lineBased: false });
    }
  });

  test('several blocks are read, and content is handed over in pieces', async () => {
    for (const chunk of [1, 700, 1 << 20]) {
      const { content, reason } = await undone(unxz, XZ.blocks, chunk);
      expect(reason).toBeNull();
      expect(content.equals(MANY)).toBe(true);
    }
    for await (const piece of unxz(chunked(XZ.blocks, 1 << 20))) expect(piece.length).toBeLessThanOrEqual(1 << 16);
  });

  test('an empty file is a file without items', async () => {
    expect(await undone(unxz, XZ.empty, 1)).toEqual({ content: Buffer.alloc(0), reason: null });
    expect(await found(path, XZ.empty)).toMatchObject({ items: [], error: null });
  });

  test('a file cut off anywhere is unreadable', async () => {
    for (let size = 0; size < XZ.csv.length; size++) {
      expect((await found(path, XZ.csv.subarray(0, size))).error).toMatchObject({ reason: 'manifest-unreadable' });
      const { content, reason } = await undone(unxz, Buffer.concat([XZ.head, XZ.tail.subarray(0, size)]));
      expect(reason).toBe(size === 0 || size >= XZ.tail.length ? null : 'manifest-unreadable');
      expect(CSV.subarray(0, content.length)).toEqual(content);
    }
    for (const size of [100, 300, 500, 700]) {
      expect(await undone(unxz, XZ.blocks.subarray(0, size))).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('one wrong bit ends in a reason, or changes nothing', async () => {
    for (let bit = 0; bit < 8 * XZ.csv.length; bit++) {
      const bytes = Buffer.from(XZ.csv);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      const { items, error } = await found(path, bytes);
      if (error === null) expect(items).toEqual(ITEMS);
      else expect(error.reason).toMatch(/^manifest-un(readable|supported)$/);
    }
  });

  test('a wrong bit between many blocks ends in a reason, or changes nothing', async () => {
    for (let at = 0; at < XZ.blocks.length; at += 7) {
      const bytes = Buffer.from(XZ.blocks);
      bytes[at]! ^= 0x10;
      const { content, reason } = await undone(unxz, bytes);
      if (reason === null) expect(content.equals(MANY)).toBe(true);
      else expect(reason).toBe('manifest-unreadable');
    }
  });

  test.each([
    ['followed by text', Buffer.concat([XZ.csv, Buffer.from('tail')])],
    ['followed by one byte', Buffer.concat([XZ.csv, Buffer.from([1])])],
    ['followed by one zero', Buffer.concat([XZ.csv, Buffer.alloc(1)])],
    ['followed by gzip', Buffer.concat([XZ.csv, gzipSync(CSV)])],
    ['behind gzip', Buffer.concat([gzipSync(CSV), XZ.csv])],
    ['followed by part of itself', Buffer.concat([XZ.csv, XZ.csv.subarray(0, 11)])],
    ['not compressed at all', CSV],
    ['of no bytes', Buffer.alloc(0)]
  ])('a file %s is unreadable', async (_name, bytes) => {
    for (const chunk of [1, 7, 1 << 20]) {
      expect((await found(path, bytes, { chunk })).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('a reader that stops early closes what it read from, and others go on', async () => {
    let closed = false;
    const source = async function* () {
      try {
        yield* chunked(XZ.blocks, 100);
      } finally {
        closed = true;
      }
    };
    const other = unxz(chunked(XZ.blocks, 50));
    const first = await other.next();
    for await (const _ of unxz(source())) break;
    expect(closed).toBe(true);
    const rest: Uint8Array[] = first.done === true ? [] : [first.value];
    for await (const piece of other) rest.push(piece);
    expect(Buffer.concat(rest).equals(MANY)).toBe(true);
  });

  test('a fault of the source is not taken for the end', async () => {
    const fault = new Error('connection reset');
    const source = async function* () {
      yield XZ.csv;
      throw fault;
    };
    const reading = (async () => {
      for await (const _ of unxz(source()));
    })();
    await expect(reading).rejects.toBe(fault);
  });

  test('an archive in it is read, with a member that is compressed in the same way', async () => {
    const { items, error } = await found('a.tar.xz', XZ.tar, { chunk: 10 });
    expect(error).toBeNull();
    expect(items.filter(item => item.startsWith(U))).toEqual([...ITEMS, ...ITEMS]);
    expect((await found('a.txz', XZ.tar)).error).toBeNull();
  });

  test('a bomb is too large', async () => {
    expect((await found(path, XZ.bomb)).error).toMatchObject({ reason: 'manifest-too-large' });
  });

  test.each([
    ['no check', XZ.none],
    ['CRC32', XZ.crc32],
    ['CRC64', XZ.csv],
    ['a dictionary of 64 MiB', XZ.nine],
    ['padding', Buffer.concat([XZ.csv, Buffer.alloc(8)])],
    ['padding between streams', Buffer.concat([XZ.head, Buffer.alloc(4), XZ.tail, Buffer.alloc(12)])]
  ])('%s is read', async (_name, bytes) => {
    for (const chunk of [1, 5, 1 << 20]) {
      expect(await found(path, bytes, { chunk })).toMatchObject({ items: ITEMS, error: null });
    }
  });

  test.each([1, 2, 3, 5, 7])('padding of %i bytes is unreadable', async size => {
    for (const bytes of [
      [XZ.csv, Buffer.alloc(size)],
      [XZ.head, Buffer.alloc(size), XZ.tail]
    ]) {
      expect((await found(path, Buffer.concat(bytes), { chunk: 3 })).error).toMatchObject({
        reason: 'manifest-unreadable'
      });
    }
  });

  test('padding in front is unreadable', async () => {
    expect((await found(path, Buffer.concat([Buffer.alloc(4), XZ.csv]))).error).toMatchObject({
      reason: 'manifest-unreadable'
    });
  });

  test.each([
    ['SHA-256', XZ.sha256, 'integrity check'],
    ['a filter', XZ.filter, 'filter'],
    ['a dictionary of 128 MiB', XZ.wide, '64 MiB']
  ])('%s is unsupported by its name', async (_name, bytes, text) => {
    const { error, items } = await found(path, bytes, { chunk: 7 });
    expect(error).toMatchObject({ reason: 'manifest-unsupported' });
    expect(String(error?.text)).toContain(text);
    expect(items).toEqual([]);
  });

  test('xz in xz is read', async () => {
    expect(await found('a.csv.xz.xz', XZ.twice, { chunk: 7 })).toMatchObject({ items: ITEMS, error: null });
  });

  test('its package keeps the program where it is looked for', async () => {
    const { XzReadableStream } = (await import('xz-decompress')).default;
    await XzReadableStream._getModuleInstance();
    expect(Object.keys(XzReadableStream._moduleInstance.exports).sort()).toEqual([
      'create_context',
      'destroy_context',
      'get_next_output',
      'memory',
      'supply_input'
    ]);
  });
});

test('compression that is not read says so by its name', async () => {
  const { error } = await found('a.csv.lz4', Buffer.concat([Buffer.from([0x04, 0x22, 0x4d, 0x18]), LARGE]));
  expect(error).toMatchObject({ reason: 'manifest-unsupported' });
  expect(String(error?.text)).toMatch(/^LZ4 files are not read: compress it with gzip/);
});

test.each(['a.csv.lzma', 'a.csv', 'a.tar.lzma'])('the old container of LZMA is not read as %s', async path => {
  const { error } = await found(path, LZMA);
  expect(error).toMatchObject({ reason: 'manifest-unsupported' });
  expect(String(error?.text)).toMatch(/^LZMA files are not read: compress it with gzip/);
});

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length + at] = (copy[copy.length + at] ?? 0) ^ 1;
  return copy;
}
