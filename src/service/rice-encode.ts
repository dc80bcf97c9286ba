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
export function encodeRice(numbers: Uint32Array, parameter = bestParameter(numbers)): RiceDeltas {
  const writer = new BitWriter(numbers.length * (parameter + 3));
  for (let i = 1; i < numbers.length; i++) {
    const delta = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
    writer.ones(Math.floor(delta / 2 ** parameter));
    writer.zero();
    writer.bits(delta % 2 ** parameter, parameter);
  }
  return {
    firstValue: numbers[0] ?? 0,
    riceParameter: parameter,
    entriesCount: Math.max(0, numbers.length - 1),
    encodedData: writer.take().toString('base64')
  };
}

/** Returns the logarithm of the mean delta times ln 2, within bounds. */
function bestParameter(numbers: Uint32Array): number {
  const range = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  const best = Math.floor(Math.log2((range / numbers.length) * Math.LN2));
  return Math.min(30, Math.max(3, best));
}

/** Writes bits, least significant bit first within each byte. */
class BitWriter {
  #bytes: Buffer;
  #at = 0;

  constructor(bits: number) {
    this.#bytes = Buffer.alloc((bits >>> 3) + 8);
  }

  ones(count: number): void {
    this.#reserve(count);
    for (let i = 0; i < count; i++) this.#set();
  }

  zero(): void {
    this.#reserve(1);
    this.#at++;
  }

  bits(value: number, count: number): void {
    this.#reserve(count);
    for (let i = 0; i < count; i++) {
      if ((value >>> i) & 1) this.#set();
      else this.#at++;
    }
  }

  take(): Buffer {
    return this.#bytes.subarray(0, Math.ceil(this.#at / 8));
  }

  #set(): void {
    const byte = this.#at >>> 3;
    this.#bytes[byte] = (this.#bytes[byte] ?? 0) | (1 << (this.#at & 7));
    this.#at++;
  }

  #reserve(bits: number): void {
    if ((this.#at + bits) >>> 3 < this.#bytes.length) return;
    const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, ((this.#at + bits) >>> 3) + 8));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
