/** Decodes DELTA_BINARY_PACKED integers of 32 or 64 bits to the form of PLAIN. */
import { safe } from '../../safe/text.ts';
import { MAX_DELTA_BLOCK_VALUES, MAX_DELTA_MINIBLOCKS } from '../bytes/parquet-limits.ts';
import { damaged } from './parquet-fault.ts';

/** Decodes one integer after another. Their number comes from a header, so no memory is allocated for it. */
export class DeltaIntegers {
  /** How many integers there are. */
  readonly count: number;
  /** The last integer, overwritten by the next one: little-endian, with the requested size. */
  readonly value: Uint8Array;
  readonly #view: DataView;
  readonly #reader: BitReader;
  readonly #bits: number;
  readonly #miniblocks: number;
  /** The number of integers in a miniblock. */
  readonly #whole: number;
  #taken = 0;
  #last: bigint;
  #least = 0n;
  #widths: Uint8Array = new Uint8Array(0);
  /** The index of the next miniblock in the current block, and the number of integers left in the previous one. */
  #miniblock: number;
  #left = 0;
  #packed = new BitReader(new Uint8Array(0));

  /** @param size bytes of each integer, 4 or 8 */
  constructor(bytes: Uint8Array, size: 4 | 8) {
    this.#bits = size * 8;
    this.#view = new DataView(new ArrayBuffer(size));
    this.value = new Uint8Array(this.#view.buffer);
    this.#reader = new BitReader(bytes);
    const blockSize = Number(this.#reader.varint());
    this.#miniblocks = Number(this.#reader.varint());
    this.count = Number(this.#reader.varint());
    this.#whole = blockSize / this.#miniblocks;
    if (
      blockSize > MAX_DELTA_BLOCK_VALUES ||
      this.#miniblocks > MAX_DELTA_MINIBLOCKS ||
      this.#whole === 0 ||
      this.#whole % 8 !== 0
    ) {
      throw broken();
    }
    this.#last = this.#reader.zigzag();
    this.#miniblock = this.#miniblocks;
  }

  /** Reads the next integer into `value`. */
  take(): void {
    if (this.#taken === this.count) throw broken();
    if (this.#taken++ > 0) {
      if (this.#left === 0) this.#nextMiniblock();
      this.#left--;
      this.#last += this.#least + this.#packed.bits(this.#widths[this.#miniblock - 1]!);
    }
    this.#last = BigInt.asIntN(this.#bits, this.#last);
    if (this.#bits === 32) this.#view.setInt32(0, Number(this.#last), true);
    else this.#view.setBigInt64(0, this.#last, true);
  }

  /** Throws if any integers are left. */
  finish(): void {
    if (this.#taken !== this.count) throw broken();
  }

  #nextMiniblock(): void {
    if (this.#miniblock === this.#miniblocks) {
      this.#least = this.#reader.zigzag();
      this.#widths = this.#reader.bytes(this.#miniblocks);
      this.#miniblock = 0;
    }
    const width = this.#widths[this.#miniblock++]!;
    if (width > this.#bits) throw broken();
    this.#packed = new BitReader(this.#reader.bytes((width * this.#whole) / 8));
    this.#left = this.#whole;
  }
}

/**
 * Returns all integers of a page.
 *
 * @param count the required number of integers
 * @param size bytes of each integer, 4 or 8
 */
export function deltaIntegers(bytes: Uint8Array, count: number, size: 4 | 8): Uint8Array {
  const integers = new DeltaIntegers(bytes, size);
  if (integers.count !== count) throw broken();
  const out = new Uint8Array(count * size);
  for (let i = 0; i < count; i++) {
    integers.take();
    out.set(integers.value, i * size);
  }
  return out;
}

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** The number of unread bits in the byte before `#at`. */
  #left = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bytes(size: number): Uint8Array {
    if (size > this.#bytes.length - this.#at) throw broken();
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.bytes(1)[0]!;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw broken();
  }

  zigzag(): bigint {
    const value = this.varint();
    return (value >> 1n) ^ -(value & 1n);
  }

  /** Returns the next `width` bits, the lowest first. */
  bits(width: number): bigint {
    let value = 0n;
    for (let got = 0; got < width;) {
      if (this.#left === 0) {
        this.bytes(1);
        this.#left = 8;
      }
      const taken = Math.min(this.#left, width - got);
      const piece = (this.#bytes[this.#at - 1]! >> (8 - this.#left)) & ((1 << taken) - 1);
      value |= BigInt(piece) << BigInt(got);
      this.#left -= taken;
      got += taken;
    }
    return value;
  }
}

function broken() {
  return damaged(safe`the delta encoding of a page is damaged; write the file again`);
}
