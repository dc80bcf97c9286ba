/** Decodes DELTA_BINARY_PACKED integers of 32 bits: the lengths of strings in the delta encodings. */
import { safe } from '../../safe/text.ts';
import { MAX_DELTA_BLOCK_VALUES, MAX_DELTA_MINIBLOCKS } from '../bytes/parquet-limits.ts';
import { damaged } from './parquet-fault.ts';

export class DeltaLengths {
  /** How many lengths there are. */
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;
  readonly #blockSize: number;
  readonly #miniblocks: number;
  readonly #firstBlock: number;
  #at: number;
  #value: number;
  #taken = 0;
  #minDelta = 0;
  /** The position of the widths of the current block, and its next miniblock and value. */
  #widths = 0;
  #miniblock = 0;
  #leftInMiniblock = 0;
  #width = 0;
  #bit = 0;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    this.#blockSize = this.#varint();
    this.#miniblocks = this.#varint();
    this.count = this.#varint();
    this.#value = this.#signed();
    const whole = this.#blockSize / this.#miniblocks;
    if (
      this.#blockSize > MAX_DELTA_BLOCK_VALUES ||
      this.#miniblocks > MAX_DELTA_MINIBLOCKS ||
      whole === 0 ||
      whole % 8 !== 0
    ) {
      throw broken();
    }
    this.#miniblock = this.#miniblocks;
    this.#firstBlock = this.#at;
  }

  /** The position after the last block. */
  get stop(): number {
    const at = this.#at;
    this.#at = this.#firstBlock;
    const size = this.#blockSize / this.#miniblocks;
    for (let left = this.count - 1; left > 0;) {
      this.#signed();
      const widths = this.#advance(this.#miniblocks);
      for (let i = 0; i < this.#miniblocks && left > 0; i++) {
        this.#advance((this.#bytes[widths + i]! * size) / 8);
        left -= size;
      }
    }
    const stop = this.#at;
    this.#at = at;
    return stop;
  }

  /** Returns the next length, which is never negative. */
  take(): number {
    if (this.#taken === this.count) throw broken();
    if (this.#taken++ > 0) {
      if (this.#leftInMiniblock === 0) this.#nextMiniblock();
      this.#leftInMiniblock--;
      this.#value = (this.#value + this.#minDelta + this.#packed()) | 0;
    }
    if (this.#value < 0) throw broken();
    return this.#value;
  }

  #nextMiniblock(): void {
    if (this.#miniblock === this.#miniblocks) {
      this.#minDelta = this.#signed();
      this.#widths = this.#advance(this.#miniblocks);
      this.#miniblock = 0;
    }
    this.#width = this.#bytes[this.#widths + this.#miniblock++]!;
    if (this.#width > 32) throw broken();
    const size = this.#blockSize / this.#miniblocks;
    this.#bit = this.#advance((this.#width * size) / 8) * 8;
    this.#leftInMiniblock = size;
  }

  #packed(): number {
    const width = this.#width;
    if (width === 0) return 0;
    const shift = this.#bit % 8;
    let at = (this.#bit - shift) / 8;
    this.#bit += width;
    let value = this.#bytes[at]! >>> shift;
    for (let bits = 8 - shift; bits < width; bits += 8) value += this.#bytes[++at]! * 2 ** bits;
    return value % 2 ** width;
  }

  #advance(size: number): number {
    if (size > this.#end - this.#at) throw broken();
    const at = this.#at;
    this.#at += size;
    return at;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.#bytes[this.#advance(1)]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte >= 0x80) continue;
      if (value > Number.MAX_SAFE_INTEGER) throw broken();
      return value;
    }
    throw broken();
  }

  #signed(): number {
    const zigzag = this.#varint();
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
  }
}

function broken() {
  return damaged(safe`the delta encoding of a page is damaged; write the file again`);
}
