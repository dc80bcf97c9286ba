import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { chunked, found, foundIn } from './manifest-support.ts';

const U = 'https://h.example/';
const CSV = Buffer.from(`id,url\n1,${U}1\n2,${U}2\n`);
const ONE = gzipSync(CSV.subarray(0, 12));
const TWO = gzipSync(CSV.subarray(12));
const ZEROS = Buffer.alloc(700);

describe('gzip', () => {
  const readable: readonly (readonly [string, string, Buffer])[] = [
    ['one member', 'a.csv.gz', gzipSync(CSV)],
    ['several members', 'a.csv.gz', Buffer.concat([ONE, TWO])],
    ['zero padding at the end', 'a.csv.gz', Buffer.concat([ONE, TWO, ZEROS])],
    ['zero padding between members', 'a.csv.gz', Buffer.concat([ONE, ZEROS, TWO])],
    ['an empty member', 'a.csv.gz', Buffer.concat([gzipSync(''), ONE, TWO])],
    ['gzip in gzip', 'a.csv.gz', gzipSync(gzipSync(CSV))],
    ['gzip under .csv', 'a.csv', gzipSync(CSV)],
    ['gzip under no suffix', 'part-00000', gzipSync(CSV)],
    ['upper case', 'A.CSV.GZ', gzipSync(CSV)]
  ];
  test.each(readable)('%s is read whole, in chunks of any size', async (_name, path, bytes) => {
    for (const chunk of [1, 10, ONE.length, 1 << 20]) {
      const { items, error, totals } = await found(path, bytes, { chunk });
      expect(error).toBeNull();
      expect(new Set(items)).toEqual(new Set([`${U}1`, `${U}2`]));
      expect(totals).toMatchObject({ kind: 'read', rows: 3, lineBased: false });
    }
  });

  const broken: readonly (readonly [string, string, Buffer])[] = [
    ['cut off in the data', 'a.csv.gz', gzipSync(CSV).subarray(0, 30)],
    ['cut off in the checksum', 'a.csv.gz', gzipSync(CSV).subarray(0, -3)],
    ['cut off in the header', 'a.csv.gz', gzipSync(CSV).subarray(0, 3)],
    ['followed by other data', 'a.csv.gz', Buffer.concat([gzipSync(CSV), Buffer.from('tail')])],
    ['followed by zeros and other data', 'a.csv.gz', Buffer.concat([gzipSync(CSV), ZEROS, Buffer.from('tail')])],
    ['followed by half a member', 'a.csv.gz', Buffer.concat([ONE, TWO.subarray(0, 15)])],
    ['followed by one byte', 'a.csv.gz', Buffer.concat([gzipSync(CSV), Buffer.from([0x1f])])],
    ['with a wrong checksum', 'a.csv.gz', damaged(gzipSync(CSV), -6)],
    ['not gzip at all', 'a.csv.gz', CSV],
    ['empty', 'a.csv.gz', Buffer.alloc(0)],
    ['four deep', 'a.csv.gz', gzipSync(gzipSync(gzipSync(gzipSync(CSV))))]
  ];
  test.each(broken)('%s is unreadable', async (_name, path, bytes) => {
    for (const chunk of [1, 26, 1 << 20]) {
      const { error } = await found(path, bytes, { chunk });
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('compressing anything adds and hides nothing', async () => {
    const line = fc.constantFrom(`${U}1`, `${U}2,x`, '"a', 'b"', '', 'text', '{"a":1}', '\u0000');
    const members = fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(members, fc.integer({ min: 1, max: 60 }), async (parts, chunk) => {
        const texts = parts.map(lines => Buffer.from(lines.map(text => `${text}\n`).join('')));
        const plain = await found('a.csv', Buffer.concat(texts));
        const packed = await found('a.csv.gz', Buffer.concat(texts.map(text => gzipSync(text))), { chunk });
        expect([packed.items, packed.at, packed.error]).toEqual([plain.items, plain.at, plain.error]);
      }),
      { numRuns: 60 }
    );
  });
});

describe('limits and books', () => {
  const limits = { manifestBytes: 1 << 30, expansion: 1000 };

  test('up to 16 MiB any ratio is allowed', async () => {
    const { error } = await found('a.txt.gz', gzipSync(Buffer.alloc(16 << 20, 0x0a)), {
      limits: { ...limits, expansion: 2 }
    });
    expect(error).toBeNull();
  });

  test('more bytes than the limit, plain or packed, are too large', async () => {
    const text = `${U}1\n`.repeat(100);
    const small = { manifestBytes: 1000, expansion: 1000 };
    expect((await found('a.txt', text, { limits: small })).error).toMatchObject({ reason: 'manifest-too-large' });
    expect((await found('a.txt.gz', gzipSync(text), { limits: small })).error).toMatchObject({
      reason: 'manifest-too-large'
    });
    expect((await found('a.txt', text, { limits: { ...small, manifestBytes: text.length } })).error).toBeNull();
  });

  test('fewer or more bytes than are stored are unreadable, and what was found is kept', async () => {
    for (const size of [CSV.length + 1, CSV.length - 1]) {
      const { error, items } = await found('a.csv', CSV, { size });
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
      expect(items).toHaveLength(2);
    }
    expect((await found('a.bin', Buffer.alloc(50), { size: 60 })).error).toMatchObject({
      reason: 'manifest-unreadable'
    });
  });

  test('what came before a cut in the compressed bytes is read to its last byte', async () => {
    const random = Array.from({ length: 4000 }, (_, i) => `${String(Math.imul(i, 2654435761))} ${U}${String(i)}`).join(
      '\n'
    );
    const packed = gzipSync(random);
    const { items, error } = await found('a.txt.gz', packed.subarray(0, -4), { chunk: 1000 });
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(items).toContain(`${U}3999`);
  });

  test('a fault of the source passes through decompression, and the source is closed', async () => {
    let closed = false;
    async function* failing() {
      try {
        yield* chunked(gzipSync(Buffer.alloc(200_000, 0x61)).subarray(0, 100), 50);
        throw new RangeError('from the source');
      } finally {
        closed = true;
      }
    }
    await expect(foundIn('a.csv.gz', failing(), { size: 100 })).rejects.toThrow(RangeError);
    expect(closed).toBe(true);
  });
});

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = copy.length + at;
  copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
}
