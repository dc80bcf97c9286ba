/** Decompresses LZ4: one raw block, or blocks in Hadoop's framing, as in Parquet's older codec of that name. */
import { safe } from '../../safe/text.ts';
import { damaged } from './parquet-fault.ts';

/** Decompresses one block into `into[0, size)`; throws unless the output has exactly `size` bytes. */
export function unlz4(bytes: Uint8Array, into: Uint8Array, size: number): void {
  if (lz4Block(bytes, 0, bytes.length, into, 0, size, 0) !== size) throw broken();
}

/**
 * Decompresses the older codec: `size, compressed size` (big-endian) in front of each block; some writers write one raw
 * block.
 */
export function unlz4Hadoop(bytes: Uint8Array, into: Uint8Array, size: number): void {
  if (isHadoop(bytes, size)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let to = 0;
    for (let at = 0; at < bytes.length;) {
      const start = at + FRAME_HEADER;
      const end = start + view.getUint32(at + 4);
      const stop = to + view.getUint32(at);
      if (lz4Block(bytes, start, end, into, to, stop, to) !== stop) throw broken();
      to = stop;
      at = end;
    }
  } else unlz4(bytes, into, size);
}

const FRAME_HEADER = 8;

/** Returns true if the sizes in front of the blocks add up to both sizes of the page. */
function isHadoop(bytes: Uint8Array, size: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let whole = 0;
  let at = 0;
  while (at + FRAME_HEADER <= bytes.length) {
    whole += view.getUint32(at);
    at += FRAME_HEADER + view.getUint32(at + 4);
  }
  return at === bytes.length && whole === size;
}

/**
 * Decompresses `bytes[from, end)` into `into[start, limit)` and returns where it stopped.
 *
 * @param earliest where the output that a match may repeat begins; before `start` if blocks depend on each other
 */
export function lz4Block(
  bytes: Uint8Array,
  from: number,
  end: number,
  into: Uint8Array,
  start: number,
  limit: number,
  earliest: number
): number {
  let at = from;
  let to = start;
  /** Lengths of 15 and more continue in bytes of 255 and a smaller last one. */
  const longer = (length: number): number => {
    if (length < 15) return length;
    for (;;) {
      if (at >= end) throw broken();
      const byte = bytes[at++]!;
      length += byte;
      if (byte < 255) return length;
    }
  };
  while (at < end) {
    const token = bytes[at++]!;
    const literals = longer(token >> 4);
    if (literals > end - at || literals > limit - to) throw broken();
    if (literals <= 16) for (let i = 0; i < literals; i++) into[to + i] = bytes[at + i]!;
    else into.set(bytes.subarray(at, at + literals), to);
    at += literals;
    to += literals;
    // The last sequence has no match.
    if (at === end) break;
    if (at + 2 > end) throw broken();
    const offset = bytes[at]! | (bytes[at + 1]! << 8);
    at += 2;
    const length = longer(token & 15) + 4;
    if (offset === 0 || offset > to - earliest || length > limit - to) throw broken();
    for (let i = to, stop = to + length; i < stop; i++) into[i] = into[i - offset]!;
    to += length;
  }
  return to;
}

function broken() {
  return damaged(safe`its LZ4 compression is damaged; write the file again`);
}
