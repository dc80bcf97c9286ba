/** Converts the values of a page from any encoding to PLAIN, and selects some of them. */
import { u32 } from '../../item/text/little-endian.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { MAX_PAGE_BYTES } from '../bytes/parquet-limits.ts';
import { DeltaLengths } from '../parquet/delta-lengths.ts';
import { deltaIntegers } from '../parquet/delta-integers.ts';
import { cannotRead, damaged } from '../parquet/parquet-fault.ts';
import { isPadding } from '../parquet/padding.ts';
import { Runs } from '../parquet/runs.ts';
import { BYTE_ARRAY } from '../parquet/annotations.ts';
import type { Leaf } from '../parquet/schema.ts';
import { BYTE_STREAM_SPLIT, PLAIN } from '../parquet/column-values.ts';

const RLE = 3;
const DELTA_BINARY_PACKED = 5;
const DELTA_LENGTH_BYTE_ARRAY = 6;
const DELTA_BYTE_ARRAY = 7;

const BOOLEAN = 0;

/** The size of a value by physical type; 0 where values have different sizes, or less than a byte. */
const SIZES = [0, 4, 8, 12, 4, 8, 0];

/** Returns the size of each value of the column; 0 for strings and booleans. */
export function valueSize({ type, size }: Leaf): number {
  return SIZES[type] ?? size;
}

/** Values in the form of PLAIN; booleans have one byte each. */
export interface PlainValues {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Returns the `count` values in `bytes[start, end)`. */
export function plainValues(page: PlainValues, count: number, encoding: number, leaf: Leaf): PlainValues {
  const size = valueSize(leaf);
  if (count === 0) return { bytes: page.bytes, start: page.start, end: page.start };
  if (leaf.type === BOOLEAN) return whole(booleans(page, count, encoding));
  switch (encoding) {
    case PLAIN:
      return size > 0 ? { ...page, end: fixedEnd(page, count * size) } : page;
    case DELTA_BINARY_PACKED:
      if (size !== 4 && size !== 8) break;
      return whole(deltaIntegers(page.bytes.subarray(page.start, page.end), count, size));
    case BYTE_STREAM_SPLIT:
      if (size === 0) break;
      return whole(unsplit(page, count, size));
    case DELTA_LENGTH_BYTE_ARRAY:
    case DELTA_BYTE_ARRAY:
      return whole(deltaStrings(page, count, encoding, leaf));
    default:
  }
  throw cannotRead(safe`encoding ${encoding} of this type`);
}

/** Returns the selected values of `count` values, again in the form of PLAIN: those with `keep[i]` 1. */
export function keptValues(values: PlainValues, count: number, keep: Uint8Array, leaf: Leaf): Uint8Array {
  if (leaf.type === BOOLEAN) return packedBooleans(values.bytes, count, keep);
  const { bytes, end } = values;
  const fixed = valueSize(leaf);
  const out = new Uint8Array(end - values.start);
  let to = 0;
  let run = values.start;
  let at = values.start;
  const copy = (upTo: number) => {
    out.set(bytes.subarray(run, upTo), to);
    to += upTo - run;
  };
  for (let i = 0; i < count; i++) {
    const next = at + (fixed > 0 ? fixed : stringSize(bytes, at, end));
    if (next > end) throw wrongCount();
    if (keep[i] === 0) {
      copy(at);
      run = next;
    }
    at = next;
  }
  if (!isPadding(bytes, at, end)) throw wrongCount();
  copy(at);
  return out.subarray(0, to);
}

/** Returns the size of the string at `at`, including the length in front of it. */
export function stringSize(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) throw wrongCount();
  return 4 + u32(bytes, at);
}

/** Returns the end of values with `size` bytes in total. */
function fixedEnd({ bytes, start, end }: PlainValues, size: number): number {
  if (start + size > end || !isPadding(bytes, start + size, end)) throw wrongCount();
  return start + size;
}

function whole(bytes: Uint8Array): PlainValues {
  return { bytes, start: 0, end: bytes.length };
}

function booleans({ bytes, start, end }: PlainValues, count: number, encoding: number): Uint8Array {
  if (encoding === PLAIN) {
    if (Math.ceil(count / 8) > end - start) throw wrongCount();
    return Uint8Array.from({ length: count }, (_, i) => (bytes[start + (i >> 3)]! >> (i & 7)) & 1);
  }
  if (encoding !== RLE) throw cannotRead(safe`encoding ${encoding} of booleans`);
  // They follow a length of four bytes.
  const runs = new Runs(bytes, start + 4, end, 1);
  return Uint8Array.from({ length: count }, () => runs.take());
}

function packedBooleans(values: Uint8Array, count: number, keep: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil(count / 8));
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (keep[i] === 0) continue;
    out[kept >> 3]! |= values[i]! << (kept & 7);
    kept++;
  }
  return out.subarray(0, Math.ceil(kept / 8));
}

/** Decodes the first bytes of all values, then the second bytes of all values, and so on. */
function unsplit({ bytes, start, end }: PlainValues, count: number, size: number): Uint8Array {
  if (end - start !== count * size) throw wrongCount();
  const out = new Uint8Array(count * size);
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < count; i++) out[i * size + k] = bytes[start + k * count + i]!;
  }
  return out;
}

/**
 * Decodes lengths, then bytes. In DELTA_BYTE_ARRAY each value begins with bytes of the previous one, and their number
 * comes first.
 */
function deltaStrings({ bytes, start, end }: PlainValues, count: number, encoding: number, leaf: Leaf): Uint8Array {
  const shared = encoding === DELTA_BYTE_ARRAY ? new DeltaLengths(bytes, start, end) : null;
  const lengths = new DeltaLengths(bytes, shared?.stop ?? start, end);
  const out = new Growing();
  let at = lengths.stop;
  let before = 0;
  let beforeEnd = 0;
  for (let i = 0; i < count; i++) {
    const prefix = shared?.take() ?? 0;
    const suffix = lengths.take();
    if (prefix > beforeEnd - before || suffix > end - at) throw wrongCount();
    if (leaf.type === BYTE_ARRAY) out.uint32(prefix + suffix);
    else if (prefix + suffix !== leaf.size) throw wrongCount();
    const from = out.length;
    out.copyOwn(before, before + prefix);
    out.append(bytes.subarray(at, at + suffix));
    at += suffix;
    before = from;
    beforeEnd = out.length;
  }
  if (at !== end) throw wrongCount();
  return out.bytes.subarray(0, out.length);
}

class Growing {
  bytes: Uint8Array = new Uint8Array(1 << 16);
  length = 0;

  append(piece: Uint8Array): void {
    this.#reserve(piece.length);
    this.bytes.set(piece, this.length);
    this.length += piece.length;
  }

  copyOwn(start: number, end: number): void {
    this.#reserve(end - start);
    this.bytes.copyWithin(this.length, start, end);
    this.length += end - start;
  }

  uint32(value: number): void {
    this.append(Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24));
  }

  #reserve(size: number): void {
    const needed = this.length + size;
    if (needed <= this.bytes.length) return;
    if (needed > MAX_PAGE_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`a page has more than ${mebibytes(MAX_PAGE_BYTES)} of strings: write the file with smaller pages`
      );
    }
    const larger = new Uint8Array(needed * 2);
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

function wrongCount(): GateError {
  return damaged(safe`a page does not match its header; write the file again`);
}
