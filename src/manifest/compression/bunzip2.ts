/** Decompresses bzip2 as a stream: one stream or several, and the checksums of each block and each stream. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { BitReader } from './bits.ts';
import { Bzip2Block } from './bzip2-block.ts';

const HEADER = Buffer.from('BZh');
const BLOCK = Buffer.from('314159265359', 'hex');
const END = Buffer.from('177245385090', 'hex');

/** More bytes than any block has: 900,000 symbols of 20 bits, and tables. */
const BLOCK_BYTES = 2_400_000;

/** Checks the magic number, and that a block or the end follows. */
export function isBzip2(head: Uint8Array): boolean {
  const begins = (magic: Uint8Array, at: number) => magic.every((byte, i) => head[at + i] === byte);
  return begins(HEADER, 0) && levelOf(head[3] ?? 0) > 0 && (begins(BLOCK, 4) || begins(END, 4));
}

/**
 * Yields the content of all streams, one after another.
 *
 * @throws GateError `manifest-unreadable` if it is damaged, `manifest-unsupported` for blocks of old versions
 */
export async function* bunzip2(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const source = new ByteReader(stored);
  const bits = new BitReader();
  const block = new Bzip2Block();
  try {
    while (await hasMore(source, bits)) {
      if (HEADER.some(byte => bits.take(8) !== byte)) throw damaged();
      const level = levelOf(bits.take(8));
      if (level === 0) throw damaged();
      yield* streamIn(source, bits, block, level * 100_000);
    }
  } finally {
    await source.close();
  }
}

/** Yields the content of one stream. */
async function* streamIn(
  source: ByteReader,
  bits: BitReader,
  block: Bzip2Block,
  blockBytes: number
): AsyncGenerator<Uint8Array, void> {
  let combined = 0;
  for (;;) {
    await fill(source, bits);
    const magic = Buffer.from(Array.from({ length: 6 }, () => bits.take(8)));
    const checksum = bits.take32();
    if (bits.isOver) throw damaged();
    if (magic.equals(END)) {
      if (combined >>> 0 !== checksum) throw damaged();
      bits.align();
      return;
    }
    if (!magic.equals(BLOCK)) throw damaged();
    if (bits.take(1) === 1) throw randomized();
    if (!block.read(bits, blockBytes)) throw damaged();
    const crc = new Crc();
    const content = block.content();
    let step = content.next();
    for (; step.done !== true; step = content.next()) {
      crc.add(step.value);
      yield step.value;
    }
    if (!step.value || crc.value !== checksum) throw damaged();
    combined = ((combined << 1) | (combined >>> 31)) ^ checksum;
  }
}

async function hasMore(source: ByteReader, bits: BitReader): Promise<boolean> {
  await fill(source, bits);
  return bits.length > 0;
}

/** Makes sure that the next block is there as a whole, so that it can be decoded in one step. */
async function fill(source: ByteReader, bits: BitReader): Promise<void> {
  while (bits.length < BLOCK_BYTES) {
    const chunk = await source.next();
    if (chunk === null) return;
    bits.add(chunk);
  }
}

/** Returns the size of blocks in units of 100,000 bytes; 0 for another byte. */
function levelOf(byte: number): number {
  return byte >= 0x31 && byte <= 0x39 ? byte - 0x30 : 0;
}

/** CRC-32 with the highest bit first, unlike that of zip. */
class Crc {
  #crc = -1;

  add(bytes: Uint8Array): void {
    let crc = this.#crc;
    for (const byte of bytes) crc = (crc << 8) ^ CRC_TABLE[(crc >>> 24) ^ byte]!;
    this.#crc = crc;
  }

  get value(): number {
    return ~this.#crc >>> 0;
  }
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});

function damaged(): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`its bzip2 compression is damaged, cut off or followed by other data; compress the file again`
  );
}

function randomized(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it is compressed by bzip2 before version 0.9.5, whose blocks are not read; compress the file again`
  );
}
