/** bzip2: what its own program writes is read, and whatever is damaged is refused. */
import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { bunzip2 } from '../src/manifest/compression/bunzip2.ts';
import { GateError } from '../src/safe/errors.ts';
import { BZIP2, CSV, MANY } from './compressed-support.ts';
import { tar, zip } from './container-support.ts';
import { chunked, found } from './manifest-support.ts';

const U = 'https://h.example/';
const ITEMS = [`${U}1`, `${U}2`];

async function undone(bytes: Uint8Array, chunk = 1 << 20) {
  const pieces: Uint8Array[] = [];
  let reason: string | null = null;
  try {
    for await (const piece of bunzip2(chunked(bytes, chunk))) pieces.push(piece);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    ({ reason } = error);
  }
  return { content: Buffer.concat(pieces), reason, most: Math.max(0, ...pieces.map(({ length }) => length)) };
}

/** Writes bits, the highest first. */
class Bits {
  #text = '';

  add(value: number, bits: number): this {
    this.#text += value.toString(2).padStart(bits, '0');
    return this;
  }

  bytes(): Buffer {
    const whole = this.#text.padEnd(Math.ceil(this.#text.length / 8) * 8, '0');
    return Buffer.from((whole.match(/.{8}/g) ?? []).map(byte => parseInt(byte, 2)));
  }
}

interface Block {
  readonly level?: string;
  readonly randomized?: number;
  readonly first?: number;
  readonly tables?: number;
  readonly selectors?: readonly number[];
  readonly lengths?: readonly number[];
  /** Codes of two bits: 0 and 1 are runs, 2 is the end of the block. */
  readonly symbols?: readonly number[];
  readonly checksum?: number;
  /** The checksum of the stream. */
  readonly combined?: number;
}

/** Returns a file with one block of the byte `a`, whose parts can be wrong. */
function blockOf({ level = '9', randomized = 0, first = 0, tables = 2, ...parts }: Block): Buffer {
  const { selectors = [0], lengths = [2, 2, 2], symbols = [0, 2], checksum = 0x19939b6b } = parts;
  const { combined = checksum } = parts;
  const bits = new Bits();
  for (const byte of Buffer.from(`BZh${level}1AY&SY`, 'latin1')) bits.add(byte, 8);
  bits.add(checksum, 32).add(randomized, 1).add(first, 24);
  bits.add(1 << 9, 16).add(1 << 14, 16);
  bits.add(tables, 3).add(selectors.length, 15);
  for (const position of selectors) bits.add((1 << (position + 1)) - 2, position + 1);
  for (let table = 0; table < tables; table++) {
    let last = lengths[0] ?? 0;
    bits.add(last, 5);
    for (const length of lengths) {
      for (; last !== length; last += Math.sign(length - last)) bits.add(length > last ? 0b10 : 0b11, 2);
      bits.add(0, 1);
    }
  }
  for (const symbol of symbols) bits.add(symbol, 2);
  for (const byte of Buffer.from('177245385090', 'hex')) bits.add(byte, 8);
  return bits.add(combined, 32).bytes();
}

/** Returns the checksum of bzip2, bit by bit. */
function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return ~crc >>> 0;
}

describe('bzip2', () => {
  test.each([
    ['one stream', 'a.csv.bz2', BZIP2.csv],
    ['one stream by another name', 'a.csv.bzip2', BZIP2.csv],
    ['one stream under .csv', 'a.csv', BZIP2.csv],
    ['one stream under no suffix', 'part-00000', BZIP2.csv],
    ['several streams', 'a.csv.bz2', BZIP2.several],
    ['one stream in gzip', 'a.csv.bz2.gz', gzipSync(BZIP2.csv)],
    ['a member of a tar archive', 'a.tar', tar([{ name: 'a.csv.bz2', content: BZIP2.csv }])],
    ['a method of zip', 'a.zip', zip([{ name: 'a.csv', content: CSV, method: 12, packed: BZIP2.csv }])]
  ])('%s is read whole, in chunks of any size', async (_name, path, bytes) => {
    for (const chunk of [1, 10, 1 << 20]) {
      const { items, error } = await found(path, bytes, { chunk });
      expect(error).toBeNull();
      expect([...new Set(items)]).toEqual(ITEMS);
    }
  });

  test('several blocks and runs are read, and content is handed over in pieces', async () => {
    for (const chunk of [1, 700, 1 << 20]) {
      const { content, reason, most } = await undone(BZIP2.blocks, chunk);
      expect(reason).toBeNull();
      expect(content.equals(MANY)).toBe(true);
      expect(most).toBeLessThanOrEqual(1 << 16);
    }
    const runs = ['aaa', 'bbbb', 'ccccc', 'd'.repeat(259), 'e'.repeat(260), 'f'.repeat(1000)].join('');
    expect((await undone(BZIP2.runs)).content.toString()).toBe(`${runs}\n${U}1\n`);
  });

  test('an empty file is a file without items', async () => {
    expect(await undone(BZIP2.empty)).toEqual({ content: Buffer.alloc(0), reason: null, most: 0 });
    expect(await found('a.csv.bz2', BZIP2.empty)).toMatchObject({ items: [], error: null });
  });

  test('a file cut off anywhere is unreadable', async () => {
    for (let size = 0; size < BZIP2.csv.length; size++) {
      const { error } = await found('a.csv.bz2', BZIP2.csv.subarray(0, size));
      expect([size, error?.reason]).toEqual([size, 'manifest-unreadable']);
    }
    for (const size of [100, 300, 500, 700]) {
      expect((await undone(BZIP2.blocks.subarray(0, size))).reason).toBe('manifest-unreadable');
    }
  });

  test('one wrong bit ends in a reason, or changes nothing', async () => {
    for (const [bytes, content] of [[BZIP2.csv, CSV] as const, [BZIP2.several, CSV] as const]) {
      for (let bit = 0; bit < 8 * bytes.length; bit++) {
        const damaged = Buffer.from(bytes);
        damaged[bit >> 3]! ^= 1 << (bit & 7);
        const result = await undone(damaged);
        if (result.reason === null) expect(result.content.equals(content)).toBe(true);
        else expect(result.reason).toMatch(/^manifest-un(readable|supported)$/);
      }
    }
  });

  test.each([
    ['followed by text', Buffer.concat([BZIP2.csv, Buffer.from('tail')])],
    ['followed by one zero', Buffer.concat([BZIP2.csv, Buffer.alloc(1)])],
    ['followed by part of itself', Buffer.concat([BZIP2.csv, BZIP2.csv.subarray(0, 11)])],
    ['behind a byte', Buffer.concat([Buffer.alloc(1), BZIP2.csv])],
    ['not compressed at all', CSV]
  ])('a file %s is unreadable', async (_name, bytes) => {
    for (const chunk of [1, 1 << 20]) {
      expect((await found('a.csv.bz2', bytes, { chunk })).error).toMatchObject({ reason: 'manifest-unreadable' });
    }
  });

  test('the file that the next test damages is read', async () => {
    expect(await undone(blockOf({}))).toMatchObject({ content: Buffer.from('a'), reason: null });
  });

  test.each<readonly [string, Block]>([
    ['no size of blocks', { level: '0' }],
    ['a first byte behind the last', { first: 1 }],
    ['one table', { tables: 1 }],
    ['seven tables', { tables: 7 }],
    ['no groups', { selectors: [] }],
    ['a table that does not exist', { selectors: [2] }],
    ['a code without bits', { lengths: [2, 2, 0] }],
    ['a code of 21 bits', { lengths: [2, 2, 21] }],
    ['a code that is not used', { symbols: [0, 3] }],
    ['more symbols than groups', { symbols: Array.from({ length: 50 }, (_, i) => i % 2) }],
    ['no symbols', { symbols: [2] }],
    ['an endless run', { symbols: [...Array.from({ length: 40 }, () => 1), 2] }],
    ['a run of four without a number', { symbols: [1, 0, 2], checksum: 0x881233a6 }],
    ['another checksum', { checksum: 1 }],
    ['another checksum of the stream', { combined: 0x19939b6a }]
  ])('a block with %s is unreadable', async (_name, block) => {
    expect((await undone(blockOf(block))).reason).toBe('manifest-unreadable');
  });

  test('a block that is larger than its stream says is unreadable, also behind one of larger blocks', async () => {
    // 131,070 bytes: four, and the number of further ones, 97, over and over.
    const symbols = [...Array.from({ length: 16 }, () => 1), 2];
    const checksum = crcOf(Buffer.alloc((131_070 / 5) * 101, 'a'));
    expect((await undone(blockOf({ symbols, checksum }))).reason).toBeNull();
    const small = blockOf({ level: '1', symbols, checksum });
    expect((await undone(Buffer.concat([blockOf({}), small]))).reason).toBe('manifest-unreadable');
  });

  test('a randomized block is not supported', async () => {
    expect((await undone(blockOf({ randomized: 1 }))).reason).toBe('manifest-unsupported');
  });

  test('a bomb is too large, long before it is unpacked', async () => {
    const run = blockOf({ symbols: [...Array.from({ length: 18 }, () => 1), 2] });
    const bomb = Buffer.concat(Array.from({ length: 30 }, () => run.subarray(0, run.length - 10)));
    const { error } = await found('a.csv.bz2', bomb, { limits: { manifestBytes: 1 << 20, expansion: 1000 } });
    expect(error).toMatchObject({ reason: 'manifest-too-large' });
  });
});
