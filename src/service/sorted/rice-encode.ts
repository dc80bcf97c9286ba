/** Encodes ascending 32-bit numbers with Golomb–Rice codes, as the service sends them (specification, section 6). */

/** The form in an answer. */
export interface RiceDeltas {
  readonly firstValue: number;
  readonly riceParameter: number;
  readonly entriesCount: number;
  /** base64 */
  readonly encodedData: string;
}

/**
 * @param numbers at least one, ascending, each once
 * @param parameter bits of a remainder, 3 to 30; by default the one that gives the shortest code
 */
export function encodeRice(numbers: Uint32Array, parameter?: number): RiceDeltas {
  const firstValue = numbers[0] ?? 0;
  const riceParameter = parameter ?? bestParameter(numbers.length, firstValue, numbers.at(-1) ?? 0);
  const encoder = new RiceEncoder(riceParameter);
  encoder.add(numbers);
  const entriesCount = Math.max(0, numbers.length - 1);
  return { firstValue, riceParameter, entriesCount, encodedData: encoder.end().toString('base64') };
}

/** Returns the logarithm of the mean delta times ln 2, within bounds. */
export function bestParameter(count: number, first: number, last: number): number {
  const best = Math.floor(Math.log2(((last - first) / count) * Math.LN2));
  return Math.min(30, Math.max(3, best));
}

/** Encodes numbers that come piece by piece. Bits are written least significant first within each byte. */
export class RiceEncoder {
  readonly #parameter: number;
  readonly #unit: number;
  #bytes = Buffer.alloc(4096);
  /** Bits that are written. */
  #at = 0;
  /** The number before; null at the beginning. */
  #last: number | null = null;

  constructor(parameter: number) {
    this.#parameter = parameter;
    this.#unit = 2 ** parameter;
  }

  add(numbers: Uint32Array): void {
    for (const number of numbers) {
      if (this.#last !== null) this.#delta(number - this.#last);
      this.#last = number;
    }
  }

  /** Returns the bytes that are complete, in whole groups of three, and forgets them. */
  take(): Buffer {
    const bytes = this.#at >>> 3;
    const taken = Buffer.from(this.#bytes.subarray(0, bytes - (bytes % 3)));
    const left = this.#bytes.subarray(taken.length, bytes + 1);
    this.#bytes.set(left);
    this.#bytes.fill(0, left.length);
    this.#at -= taken.length * 8;
    return taken;
  }

  /** Returns the rest. */
  end(): Buffer {
    return this.#bytes.subarray(0, Math.ceil(this.#at / 8));
  }

  #delta(delta: number): void {
    const quotient = Math.floor(delta / this.#unit);
    this.#reserve(quotient + 1 + this.#parameter);
    for (let left = quotient; left > 0; left -= 24) this.#bits(0xffffff, Math.min(24, left));
    this.#at++;
    this.#bits(delta % this.#unit, this.#parameter);
  }

  #bits(value: number, count: number): void {
    for (let left = count; left > 0;) {
      const place = this.#at & 7;
      const taken = Math.min(8 - place, left);
      const byte = this.#at >>> 3;
      this.#bytes[byte] = (this.#bytes[byte] ?? 0) | ((value & ((1 << taken) - 1)) << place);
      value >>>= taken;
      left -= taken;
      this.#at += taken;
    }
  }

  #reserve(bits: number): void {
    if ((this.#at + bits) >>> 3 < this.#bytes.length) return;
    const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, ((this.#at + bits) >>> 3) + 8));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
