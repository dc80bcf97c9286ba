/** Decodes Parquet's hybrid of run lengths and bit packing, for levels and dictionary indices. */
import { safe } from '../../safe/text.ts';
import { MAX_UNPACKED_VALUES } from '../bytes/parquet-limits.ts';
import { damaged } from './parquet-fault.ts';

export class Runs {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #width: number;
  readonly #range: number;
  #at: number;
  /** The number of values left in the current run. */
  #left = 0;
  #repeated = false;
  #value = 0;
  /** The bit position of the next packed value. */
  #bit = 0;

  /** @param width bits of each value, at most 32 */
  constructor(bytes: Uint8Array, start: number, end: number, width: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    this.#width = width;
    this.#range = 2 ** width;
  }

  /** The number of next values that are known to be equal, at least one; `take` and `skip` move past them. */
  get alike(): number {
    if (this.#left === 0) this.#nextRun();
    return this.#repeated ? this.#left : 1;
  }

  /** Returns the next value. */
  take(): number {
    if (this.#left === 0) this.#nextRun();
    this.#left--;
    return this.#repeated ? this.#value : this.#packed();
  }

  /** Skips equal values of the current run. */
  skip(values: number): void {
    this.#left -= values;
  }

  /** Returns how many of the next `values` are zero. */
  zeros(values: number): number {
    let zeros = 0;
    for (let left = values; left > 0;) {
      const alike = Math.min(left, this.alike);
      if (this.take() === 0) zeros += alike;
      this.skip(alike - 1);
      left -= alike;
    }
    return zeros;
  }

  #nextRun(): void {
    while (this.#left === 0) {
      const header = this.#varint();
      this.#repeated = header % 2 === 0;
      const count = Math.floor(header / 2);
      if (this.#repeated) {
        this.#value = this.#littleEndian((this.#width + 7) >> 3);
        this.#left = count;
      } else this.#packedRun(count);
    }
  }

  /** Begins a run of packed groups of eight values; some writers cut off the last group. */
  #packedRun(groups: number): void {
    const size = Math.min(groups * this.#width, this.#end - this.#at);
    this.#bit = this.#at * 8;
    this.#at += size;
    this.#left = this.#width === 0 ? groups * 8 : Math.min(groups * 8, Math.floor((size * 8) / this.#width));
  }

  #packed(): number {
    const width = this.#width;
    if (width === 0) return 0;
    const bytes = this.#bytes;
    const shift = this.#bit % 8;
    let at = (this.#bit - shift) / 8;
    this.#bit += width;
    let value = bytes[at]! >>> shift;
    for (let bits = 8 - shift; bits < width; bits += 8) value += bytes[++at]! * 2 ** bits;
    return value % this.#range;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#littleEndian(1);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw tooShort();
  }

  #littleEndian(width: number): number {
    if (width > this.#end - this.#at) throw tooShort();
    let value = 0;
    for (let i = 0; i < width; i++) value += this.#bytes[this.#at++]! * 2 ** (8 * i);
    return value;
  }
}

/** Decodes the deprecated packing of levels, most significant bit first; it takes `ceil(values * width / 8)` bytes. */
export function msbFirst(bytes: Uint8Array, start: number, values: number, width: number): Runs {
  const size = Math.ceil((values * width) / 8);
  if (size > bytes.length - start || values > MAX_UNPACKED_VALUES) throw tooShort();
  // Written as one packed run of whole bytes after a header of five bytes.
  const unpacked = new Uint8Array(5 + values);
  let header = Math.ceil(values / 8) * 2 + 1;
  for (let i = 0; i < 5; i++, header = Math.floor(header / 128)) unpacked[i] = (header % 128) + (i < 4 ? 128 : 0);
  for (let i = 0; i < values; i++) {
    let value = 0;
    for (let bit = i * width; bit < (i + 1) * width; bit++) {
      value = value * 2 + ((bytes[start + (bit >> 3)]! >> (7 - (bit & 7))) & 1);
    }
    unpacked[5 + i] = value;
  }
  return new Runs(unpacked, 0, unpacked.length, 8);
}

function tooShort() {
  return damaged(safe`a page has fewer values than its header says; write the file again`);
}
