/** DELTA_BINARY_PACKED integers of 32 or 64 bits, as PLAIN stores them. */
import { safe } from '../safe/text.ts';
import { damaged } from './parquet-fault.ts';

const MAX_BLOCK = 1 << 24;
const MAX_MINIBLOCKS = 1 << 16;

/** @param size bytes of each integer, 4 or 8 */
export function deltaIntegers(bytes: Uint8Array, count: number, size: 4 | 8): Uint8Array {
  const bits = size * 8;
  const reader = new BitReader(bytes);
  const blockSize = Number(reader.varint());
  const miniblocks = Number(reader.varint());
  const stored = Number(reader.varint());
  const whole = blockSize / miniblocks;
  if (stored !== count || blockSize > MAX_BLOCK || miniblocks > MAX_MINIBLOCKS || whole === 0 || whole % 8 !== 0) {
    throw broken();
  }
  const out = Buffer.alloc(count * size);
  let value = reader.zigzag();
  let written = 0;
  const write = () => {
    value = BigInt.asIntN(bits, value);
    if (size === 4) out.writeInt32LE(Number(value), written * 4);
    else out.writeBigInt64LE(value, written * 8);
    written++;
  };
  write();
  while (written < count) {
    const least = reader.zigzag();
    const widths = reader.bytes(miniblocks);
    for (let i = 0; i < miniblocks && written < count; i++) {
      const width = widths[i]!;
      if (width > bits) throw broken();
      const packed = new BitReader(reader.bytes((width * whole) / 8));
      for (let k = 0; k < whole && written < count; k++) {
        value += least + packed.bits(width);
        write();
      }
    }
  }
  return out;
}

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Bits of the byte before `#at` that were not taken. */
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

  /** The next `width` bits, the lowest first. */
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
