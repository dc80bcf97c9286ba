/**
 * Writes Snappy and LZ4 blocks. Both use the same search for repetitions: the last position with the same four bytes.
 */

/** The largest offset in both formats, which have two bytes for it. */
const MAX_OFFSET = 65535;

/** LZ4 requires literals at the end of a block; Snappy allows them. */
const LITERAL_END = 12;

const HASH_BITS = 14;

/**
 * Receives literals `bytes[from, to)`, then `length` bytes to copy from `offset` bytes before; a length of 0 ends the
 * block.
 */
type Sequence = (from: number, to: number, offset: number, length: number) => void;

function sequences(bytes: Uint8Array, emit: Sequence): void {
  // Positions plus one.
  const seen = new Int32Array(1 << HASH_BITS);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - LITERAL_END;
  let literals = 0;
  for (let at = 0; at < end;) {
    const four = view.getUint32(at, true);
    const slot = Math.imul(four, 2654435761) >>> (32 - HASH_BITS);
    const before = seen[slot]! - 1;
    seen[slot] = at + 1;
    if (before < 0 || at - before > MAX_OFFSET || view.getUint32(before, true) !== four) {
      // The longer nothing repeats, the larger the steps.
      at += 1 + ((at - literals) >> 6);
      continue;
    }
    let length = 4;
    while (at + length < end && bytes[before + length] === bytes[at + length]) length++;
    emit(literals, at, at - before, length);
    at += length;
    literals = at;
  }
  emit(literals, bytes.length, 0, 0);
}

/** Returns a buffer that is large enough for data that does not compress. */
function roomFor({ length }: Uint8Array): Uint8Array {
  return new Uint8Array(length + Math.ceil(length / 6) + 64);
}

export function snappy(bytes: Uint8Array): Uint8Array {
  const out = roomFor(bytes);
  let to = 0;
  for (let left = bytes.length; ; left = Math.floor(left / 128)) {
    out[to++] = left < 128 ? left : (left % 128) + 128;
    if (left < 128) break;
  }
  sequences(bytes, (from, end, offset, length) => {
    const literals = end - from;
    if (literals > 0) {
      const last = literals - 1;
      const extra = last < 60 ? 0 : last < 1 << 8 ? 1 : last < 1 << 16 ? 2 : last < 1 << 24 ? 3 : 4;
      out[to++] = (extra === 0 ? last : 59 + extra) << 2;
      for (let i = 0; i < extra; i++) out[to++] = (last >>> (8 * i)) & 255;
      out.set(bytes.subarray(from, end), to);
      to += literals;
    }
    for (let left = length; left > 0; left -= 64) {
      out[to++] = ((Math.min(left, 64) - 1) << 2) | 2;
      out[to++] = offset & 255;
      out[to++] = offset >> 8;
    }
  });
  return out.subarray(0, to);
}

/** Writes one raw block. */
export function lz4(bytes: Uint8Array): Uint8Array {
  const out = roomFor(bytes);
  let to = 0;
  const longer = (length: number): void => {
    if (length < 15) return;
    let left = length - 15;
    for (; left >= 255; left -= 255) out[to++] = 255;
    out[to++] = left;
  };
  sequences(bytes, (from, end, offset, length) => {
    const literals = end - from;
    const match = Math.max(0, length - 4);
    out[to++] = (Math.min(literals, 15) << 4) | Math.min(match, 15);
    longer(literals);
    out.set(bytes.subarray(from, end), to);
    to += literals;
    if (length === 0) return;
    out[to++] = offset & 255;
    out[to++] = offset >> 8;
    longer(match);
  });
  return out.subarray(0, to);
}
