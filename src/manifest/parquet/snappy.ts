/** Decompresses Snappy in raw blocks. */
import { safe } from '../../safe/text.ts';
import { damaged } from './parquet-fault.ts';
import type { SnappyKernel } from '../compression/snappy-kernel.ts';

/**
 * Decompresses `bytes` into `into[0, size)`; throws unless the output has exactly `size` bytes.
 *
 * @param kernel does most of the work where there is one; then `into` is its output
 */
export function unsnappy(bytes: Uint8Array, into: Uint8Array, size: number, kernel: SnappyKernel | null = null): void {
  let from = 0;
  let declared = 0;
  for (let shift = 0; ; shift += 7) {
    if (from >= bytes.length || shift > 28) throw broken();
    const byte = bytes[from++]!;
    declared += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  if (declared !== size) throw broken();
  let to = 0;
  while (from < bytes.length) {
    if (kernel !== null) {
      kernel.run(bytes, from, to, size);
      from = kernel.from;
      to = kernel.to;
      if (from === bytes.length) break;
    }
    const tag = bytes[from++]!;
    let length = (tag >> 2) + 1;
    const kind = tag & 3;
    if (kind === LITERAL) {
      if (length > 60) {
        const extra = length - 60;
        if (from + extra > bytes.length) throw broken();
        length = littleEndian(bytes, from, extra) + 1;
        from += extra;
      }
      if (length > bytes.length - from || length > size - to) throw broken();
      if (length <= SHORT) for (let i = 0; i < length; i++) into[to + i] = bytes[from + i]!;
      else into.set(bytes.subarray(from, from + length), to);
      from += length;
    } else {
      const width = OFFSET_BYTES[kind]!;
      if (from + width > bytes.length) throw broken();
      let offset: number;
      if (width === 2) offset = bytes[from]! | (bytes[from + 1]! << 8);
      else if (width === 1) {
        length = ((tag >> 2) & 7) + 4;
        offset = bytes[from]! | ((tag >> 5) << 8);
      } else offset = littleEndian(bytes, from, width);
      from += width;
      if (offset === 0 || offset > to || length > size - to) throw broken();
      for (let i = to, end = to + length; i < end; i++) into[i] = into[i - offset]!;
    }
    to += length;
  }
  if (to !== size) throw broken();
}

const LITERAL = 0;
const OFFSET_BYTES = Uint8Array.of(0, 1, 2, 4);

/** Up to this many bytes, copying is cheaper than creating a view. */
const SHORT = 64;

function littleEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value += bytes[at + i]! * 2 ** (8 * i);
  return value;
}

function broken() {
  return damaged(safe`its Snappy compression is damaged; write the file again`);
}
