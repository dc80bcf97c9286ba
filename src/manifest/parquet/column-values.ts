/**
 * Decodes the values of a page, in each of Parquet's encodings of bytes and integers. Hot path: cells are read in
 * place.
 */
import { u32 } from '../../item/text/little-endian.ts';
import { safe } from '../../safe/text.ts';
import { MAX_BLOCK_BYTES } from '../../item/screen/screen-limits.ts';
import type { ValuePlace } from '../../item/screen/item-screen.ts';
import type { CellSink } from './cells.ts';
import { DeltaLengths } from './delta-lengths.ts';
import { DeltaIntegers } from './delta-integers.ts';
import type { Dictionary } from './dictionary.ts';
import { cannotRead, damaged } from './parquet-fault.ts';
import { isPadding } from './padding.ts';
import { Runs } from './runs.ts';
import type { Leaf } from './schema.ts';

/** The values of one page, from first to last. */
export interface Values {
  /** Reads up to `count` values, one in each row from `row` on; at least one, and at most a batch. Returns how many. */
  read(count: number, row: number): number;
  /** Throws if any values are left. */
  finish(): void;
}

/** Parquet's numbers of the encodings. */
export const PLAIN = 0;
export const PLAIN_DICTIONARY = 2;
const DELTA_BINARY_PACKED = 5;
const DELTA_LENGTH_BYTE_ARRAY = 6;
const DELTA_BYTE_ARRAY = 7;
const RLE_DICTIONARY = 8;
export const BYTE_STREAM_SPLIT = 9;

/**
 * Returns the reader of `bytes[start, end)`.
 *
 * @param dictionary of the column chunk; null where this page precedes it
 */
export function valuesIn(
  bytes: Uint8Array,
  start: number,
  end: number,
  encoding: number,
  { leaf, cells, dictionary }: { readonly leaf: Leaf; readonly cells: CellSink; readonly dictionary: Dictionary | null }
): Values {
  if (start === end) return new NoValues();
  const isInteger = leaf.holds === 'integer';
  switch (encoding) {
    case PLAIN:
      return new PlainValues(bytes, start, end, leaf.size, cells);
    case PLAIN_DICTIONARY:
    case RLE_DICTIONARY:
      if (dictionary === null) throw damaged(safe`its dictionary is missing; write the file again`);
      return new DictionaryValues(bytes, start, end, dictionary, cells);
    case DELTA_BINARY_PACKED:
      if (!isInteger) break;
      return new DeltaIntegerValues(bytes.subarray(start, end), leaf.size === 4 ? 4 : 8, cells);
    case DELTA_LENGTH_BYTE_ARRAY:
      if (isInteger) break;
      return new DeltaLengthValues(bytes, start, end, cells);
    case DELTA_BYTE_ARRAY:
      if (isInteger) break;
      return new DeltaValues(bytes, start, end, leaf.size, cells);
    case BYTE_STREAM_SPLIT:
      return new SplitValues(bytes, start, end, leaf.size, cells);
    default:
  }
  throw cannotRead(safe`encoding ${encoding} of ${isInteger ? 'integers' : 'strings'}`);
}

/** A page that is empty, or whose slots are all null. */
class NoValues implements Values {
  read(): number {
    throw wrongCount();
  }

  finish(): void {
    // No values can be left.
  }
}

/** Each value after its length, or all values of the same size. */
class PlainValues implements Values {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #size: number;
  readonly #cells: CellSink;
  /** Where the next value begins. */
  readonly #place: ValuePlace;

  constructor(bytes: Uint8Array, start: number, end: number, size: number, cells: CellSink) {
    this.#bytes = bytes;
    this.#place = { at: start, window: MAX_BLOCK_BYTES };
    this.#end = end;
    this.#size = size;
    this.#cells = cells;
  }

  read(count: number, row: number): number {
    const [bytes, place, fixed] = [this.#bytes, this.#place, this.#size];
    for (let i = 0; i < count;) {
      if (fixed === 0) i += this.#cells.simple(bytes, place, this.#end, count - i, row + i);
      if (i === count) break;
      const start = fixed > 0 ? place.at : place.at + 4;
      if (start > this.#end) throw wrongCount();
      const size = fixed > 0 ? fixed : u32(bytes, place.at);
      if (size > this.#end - start) throw wrongCount();
      place.at = start + size;
      this.#cells.cell(bytes, start, place.at, row + i);
      i++;
      if (this.#cells.full) return i;
    }
    return count;
  }

  finish(): void {
    if (!isPadding(this.#bytes, this.#place.at, this.#end)) throw wrongCount();
  }
}

/** Indices into the dictionary. */
class DictionaryValues implements Values {
  readonly #indices: Runs;
  readonly #dictionary: Dictionary;
  readonly #cells: CellSink;

  constructor(bytes: Uint8Array, start: number, end: number, dictionary: Dictionary, cells: CellSink) {
    const width = bytes[start]!;
    if (width > 32) throw damaged(safe`a dictionary index has more than 32 bits; write the file again`);
    this.#indices = new Runs(bytes, start + 1, end, width);
    this.#dictionary = dictionary;
    this.#cells = cells;
  }

  read(count: number, row: number): number {
    const indices = this.#indices;
    const dictionary = this.#dictionary;
    for (let i = 0; i < count;) {
      const alike = Math.min(indices.alike, count - i);
      const entry = indices.take();
      if (dictionary.pass(entry, alike, this.#cells)) {
        indices.skip(alike - 1);
        i += alike;
      } else {
        dictionary.read(entry, row + i, this.#cells);
        i++;
      }
      if (this.#cells.full) return i;
    }
    return count;
  }

  finish(): void {
    // The last group of eight is padded.
  }
}

/** First all lengths, then all bytes. */
class DeltaLengthValues implements Values {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #lengths: DeltaLengths;
  readonly #cells: CellSink;
  #at: number;

  constructor(bytes: Uint8Array, start: number, end: number, cells: CellSink) {
    this.#bytes = bytes;
    this.#end = end;
    this.#lengths = new DeltaLengths(bytes, start, end);
    this.#at = this.#lengths.stop;
    this.#cells = cells;
  }

  read(count: number, row: number): number {
    for (let i = 0; i < count;) {
      const start = this.#at;
      const size = this.#lengths.take();
      if (size > this.#end - start) throw wrongCount();
      this.#at = start + size;
      this.#cells.repeatable(this.#bytes, start, this.#at, row + i);
      i++;
      if (this.#cells.full) return i;
    }
    return count;
  }

  finish(): void {
    if (!isPadding(this.#bytes, this.#at, this.#end)) throw wrongCount();
  }
}

/** The first integer, then the difference of each to the previous one. */
class DeltaIntegerValues implements Values {
  readonly #integers: DeltaIntegers;
  readonly #cells: CellSink;

  constructor(bytes: Uint8Array, size: 4 | 8, cells: CellSink) {
    this.#integers = new DeltaIntegers(bytes, size);
    this.#cells = cells;
  }

  read(count: number, row: number): number {
    const { value } = this.#integers;
    for (let i = 0; i < count;) {
      this.#integers.take();
      this.#cells.repeatable(value, 0, value.length, row + i);
      i++;
      if (this.#cells.full) return i;
    }
    return count;
  }

  finish(): void {
    this.#integers.finish();
  }
}

/** How many bytes each value shares with the previous one, then the rest of each with lengths as above. */
class DeltaValues implements Values {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #size: number;
  readonly #shared: DeltaLengths;
  readonly #lengths: DeltaLengths;
  readonly #cells: CellSink;
  #at: number;
  #value: Uint8Array = new Uint8Array(256);
  #length = 0;

  constructor(bytes: Uint8Array, start: number, end: number, size: number, cells: CellSink) {
    this.#bytes = bytes;
    this.#end = end;
    this.#size = size;
    this.#shared = new DeltaLengths(bytes, start, end);
    this.#lengths = new DeltaLengths(bytes, this.#shared.stop, end);
    this.#at = this.#lengths.stop;
    this.#cells = cells;
  }

  read(count: number, row: number): number {
    for (let i = 0; i < count;) {
      this.#next();
      this.#cells.repeatable(this.#value, 0, this.#length, row + i);
      i++;
      if (this.#cells.full) return i;
    }
    return count;
  }

  finish(): void {
    if (!isPadding(this.#bytes, this.#at, this.#end)) throw wrongCount();
  }

  #next(): void {
    const shared = this.#shared.take();
    const size = this.#lengths.take();
    const length = shared + size;
    if (shared > this.#length || size > this.#end - this.#at) throw wrongCount();
    if (this.#size > 0 && length !== this.#size) throw wrongCount();
    if (length > this.#value.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#value.subarray(0, shared));
      this.#value = larger;
    }
    this.#value.set(this.#bytes.subarray(this.#at, this.#at + size), shared);
    this.#at += size;
    this.#length = length;
  }
}

/** The first bytes of all values, then the second bytes of all values, and so on. */
class SplitValues implements Values {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #count: number;
  readonly #value: Uint8Array;
  readonly #cells: CellSink;
  #taken = 0;

  constructor(bytes: Uint8Array, start: number, end: number, size: number, cells: CellSink) {
    if (size === 0) throw cannotRead(safe`encoding ${BYTE_STREAM_SPLIT} of strings`);
    if ((end - start) % size !== 0) throw wrongCount();
    this.#bytes = bytes;
    this.#start = start;
    this.#count = (end - start) / size;
    this.#value = new Uint8Array(size);
    this.#cells = cells;
  }

  read(count: number, row: number): number {
    for (let i = 0; i < count;) {
      if (this.#taken === this.#count) throw wrongCount();
      const value = this.#value;
      for (let k = 0; k < value.length; k++) value[k] = this.#bytes[this.#start + k * this.#count + this.#taken]!;
      this.#taken++;
      this.#cells.cell(value, 0, value.length, row + i);
      i++;
      if (this.#cells.full) return i;
    }
    return count;
  }

  finish(): void {
    if (this.#taken !== this.#count) throw wrongCount();
  }
}

function wrongCount() {
  return damaged(safe`a page does not match its header; write the file again`);
}
