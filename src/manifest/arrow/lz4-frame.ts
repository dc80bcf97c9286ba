/** Decompresses a frame of LZ4, in which Arrow stores compressed buffers. Its checksums are not compared. */
import { safe } from '../../safe/text.ts';
import { lz4Block } from '../parquet/lz4.ts';
import { damaged } from './arrow-fault.ts';

const MAGIC = 0x184d2204;
const HEADER_BYTES = 7;

/** The flags of a frame: its version, and which fields it has. */
const VERSION_BITS = 0xc0;
const VERSION = 0x40;
const IS_INDEPENDENT = 0x20;
const HAS_BLOCK_CHECKSUMS = 0x10;
const HAS_SIZE = 0x08;
const HAS_CHECKSUM = 0x04;
const HAS_DICTIONARY = 0x01;

/** Set in the size of a block that is not compressed. */
const STORED = 0x80000000;

/** Fills `into`; throws unless `bytes` are one frame of exactly that size. */
export function unlz4Frame(bytes: Uint8Array, into: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw broken();
  const flags = bytes[4]!;
  if ((flags & VERSION_BITS) !== VERSION || (flags & HAS_DICTIONARY) !== 0) throw broken();
  let at = HEADER_BYTES + ((flags & HAS_SIZE) === 0 ? 0 : 8);
  const after = (flags & HAS_BLOCK_CHECKSUMS) === 0 ? 0 : 4;
  let to = 0;
  for (;;) {
    if (at + 4 > bytes.length) throw broken();
    const size = view.getUint32(at, true);
    at += 4;
    if (size === 0) break;
    const end = at + (size % STORED);
    if (end + after > bytes.length) throw broken();
    if (size >= STORED) {
      if (end - at > into.length - to) throw broken();
      into.set(bytes.subarray(at, end), to);
      to += end - at;
    } else {
      const earliest = (flags & IS_INDEPENDENT) === 0 ? 0 : to;
      to = lz4Block(bytes, at, end, into, to, into.length, earliest);
    }
    at = end + after;
  }
  if (to !== into.length || at + ((flags & HAS_CHECKSUM) === 0 ? 0 : 4) !== bytes.length) throw broken();
}

function broken() {
  return damaged(safe`its LZ4 compression is damaged`);
}
