/** Writes Parquet's hybrid of run lengths and bit packing. */
import { varint } from './thrift-fields.ts';

/** The shortest run that is stored as a run. */
const LEAST_RUN = 8;

/** The number of values in a packed group. */
const GROUP = 8;

/** Writes `values[0, count)` with `width` bits each. */
export function hybrid(values: Uint8Array | Uint32Array, count: number, width: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let packedFrom = 0;
  for (let at = 0; at < count;) {
    let end = at + 1;
    while (end < count && values[end] === values[at]) end++;
    // All groups except the very last are complete, so a packed group takes values from the run.
    const borrowed = (GROUP - ((at - packedFrom) % GROUP)) % GROUP;
    if (end - at - borrowed >= LEAST_RUN) {
      parts.push(...packed(values, packedFrom, at + borrowed, width));
      parts.push(varint((end - at - borrowed) * 2), littleEndian(values[at]!, (width + 7) >> 3));
      packedFrom = end;
    }
    at = end;
  }
  return Buffer.concat([...parts, ...packed(values, packedFrom, count, width)]);
}

function packed(values: Uint8Array | Uint32Array, from: number, to: number, width: number): readonly Uint8Array[] {
  const groups = Math.ceil((to - from) / GROUP);
  if (groups === 0) return [];
  const bytes = new Uint8Array(groups * width);
  let bit = 0;
  for (let i = from; i < to; i++) {
    let value = values[i]!;
    for (let left = width; left > 0;) {
      const shift = bit & 7;
      const taken = Math.min(8 - shift, left);
      bytes[bit >> 3]! |= (value & ((1 << taken) - 1)) << shift;
      value >>>= taken;
      bit += taken;
      left -= taken;
    }
  }
  return [varint(groups * 2 + 1), bytes];
}

function littleEndian(value: number, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 255);
}
