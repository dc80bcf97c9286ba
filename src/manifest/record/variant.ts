/**
 * Reads a VARIANT: a value that describes itself, in one column, and the names of the keys in it, in another
 * (https://github.com/apache/parquet-format/blob/master/VariantEncoding.md). Both are read alone: a string of a value is
 * written out in it, and every name is read, whether a value uses it or not.
 */
import { isUtf8 } from 'node:buffer';
import { GateError } from '../../safe/errors.ts';
import { type SafeText, safe } from '../../safe/text.ts';
import { MAX_VARIANT_BYTES, MAX_VARIANT_DEPTH } from './record-limits.ts';

/** Receives what a value contains, as places in its bytes. */
export interface VariantSink {
  text(start: number, end: number): void;
  binary(start: number, end: number): void;
}

/** The kinds of values, in the lowest two bits of their first byte. */
const PRIMITIVE = 0;
const SHORT_STRING = 1;
const OBJECT = 2;

/** Bytes of each primitive type by its number; `BINARY` and `STRING` have a length in front. */
const SIZES = [0, 0, 0, 1, 2, 4, 8, 8, 5, 9, 17, 4, 8, 8, 4, 4, 4, 8, 8, 8, 16] as const;
const BINARY = 15;
const STRING = 16;
const UUID = 20;

/** Bytes of a long number of elements. */
const LARGE = 4;

const VERSION = 1;

/** Reads the value in `bytes[start, end)`. Throws if it does not fill them. */
export function readVariant(bytes: Uint8Array, start: number, end: number, sink: VariantSink): void {
  if (end - start > MAX_VARIANT_BYTES) throw damagedVariant();
  if (new VariantReader(bytes, end, sink).value(start, 0) !== end) throw damagedVariant();
}

/** Calls `name` for each name in `bytes[start, end)`. */
export function readVariantNames(
  bytes: Uint8Array,
  start: number,
  end: number,
  name: (start: number, end: number) => void
): void {
  if (start === end || end - start > MAX_VARIANT_BYTES) throw damagedVariant();
  const header = bytes[start]!;
  if ((header & 15) !== VERSION) throw unknown(safe`version ${header & 15} of VARIANT`);
  const width = (header >> 6) + 1;
  const reader = new VariantReader(bytes, end, { text: name, binary: name });
  const count = reader.uint(start + 1, width);
  const offsets = start + 1 + width;
  const from = offsets + (count + 1) * width;
  if (from > end) throw damagedVariant();
  let last = from + reader.uint(offsets, width);
  if (last !== from) throw damagedVariant();
  for (let i = 1; i <= count; i++) {
    const next = from + reader.uint(offsets + i * width, width);
    if (next < last || next > end) throw damagedVariant();
    reader.text(last, next);
    last = next;
  }
  if (last !== end) throw damagedVariant();
}

class VariantReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #sink: VariantSink;

  constructor(bytes: Uint8Array, end: number, sink: VariantSink) {
    this.#bytes = bytes;
    this.#end = end;
    this.#sink = sink;
  }

  /** Reads the value at `at`; returns its end. */
  value(at: number, depth: number): number {
    if (at >= this.#end || depth > MAX_VARIANT_DEPTH) throw damagedVariant();
    const first = this.#bytes[at]!;
    const header = first >> 2;
    switch (first & 3) {
      case PRIMITIVE:
        return this.#primitive(at + 1, header);
      case SHORT_STRING:
        return this.text(at + 1, at + 1 + header);
      case OBJECT:
        return this.#elements(at + 1, (header & 16) > 0, ((header >> 2) & 3) + 1, (header & 3) + 1, depth);
      default:
        return this.#elements(at + 1, (header & 4) > 0, 0, (header & 3) + 1, depth);
    }
  }

  uint(at: number, width: number): number {
    if (at + width > this.#end) throw damagedVariant();
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + this.#bytes[at + i]!;
    return value;
  }

  text(start: number, end: number): number {
    if (end > this.#end || !isUtf8(this.#bytes.subarray(start, end))) throw damagedVariant();
    if (end > start) this.#sink.text(start, end);
    return end;
  }

  #primitive(at: number, type: number): number {
    const size = SIZES[type];
    if (size === undefined) throw unknown(safe`type ${type} of VARIANT`);
    const start = at + size;
    if (start > this.#end) throw damagedVariant();
    if (type === UUID) this.#sink.binary(at, start);
    if (type !== BINARY && type !== STRING) return start;
    const end = start + this.uint(at, size);
    if (type === STRING) return this.text(start, end);
    if (end > this.#end) throw damagedVariant();
    if (end > start) this.#sink.binary(start, end);
    return end;
  }

  /**
   * Reads an object or array. Its values follow each other without gaps; those of an object may be in another order
   * than its keys.
   *
   * @param idWidth bytes of the number of a key; 0 for an array
   */
  #elements(at: number, isLarge: boolean, idWidth: number, width: number, depth: number): number {
    const count = this.uint(at, isLarge ? LARGE : 1);
    const offsets = at + (isLarge ? LARGE : 1) + count * idWidth;
    const from = offsets + (count + 1) * width;
    const end = from + this.uint(offsets + count * width, width);
    if (end > this.#end || count > end - from) throw damagedVariant();
    const starts = new Uint32Array(count);
    let next = from;
    for (let i = 0; i < count; i++) {
      starts[i] = next - from;
      next = this.value(next, depth + 1);
    }
    if (next !== end) throw damagedVariant();
    this.#checkOffsets(offsets, width, starts);
    return end;
  }

  /** Checks that there is one offset for each value. */
  #checkOffsets(offsets: number, width: number, starts: Uint32Array): void {
    const seen = new Uint8Array(starts.length);
    for (let i = 0; i < starts.length; i++) {
      const offset = this.uint(offsets + i * width, width);
      const index = starts[i] === offset ? i : indexOf(starts, offset);
      if (index < 0 || seen[index] === 1) throw damagedVariant();
      seen[index] = 1;
    }
  }
}

/** Returns the index of a number in an ascending list; -1 where it is not. */
function indexOf(ascending: Uint32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] === wanted) return middle;
    if (ascending[middle]! < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function damagedVariant(): GateError {
  return new GateError('manifest-unreadable', safe`a VARIANT is not encoded as it has to be; write the file again`);
}

function unknown(what: SafeText): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`${what} is not read: store the column as JSON text, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}
