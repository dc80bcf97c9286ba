/**
 * Decodes a block of bzip2. The format has no standard: this follows the documentation and the checks of libbzip2 1.0.8
 * (https://sourceware.org/bzip2/). Hot path.
 */
import type { BitReader } from './bits.ts';

/** The longest code of a symbol, in bits. */
const CODE_BITS = 20;
/** Symbols that are coded with the same table. */
const GROUP = 50;
const TABLES = 6;
/** Symbols at most: the two of run lengths, 255 positions, and the end. */
const SYMBOLS = 258;
/** Groups that a block of the largest size can have; some programs write a few more, which are not used. */
const SELECTORS = 2 + 900_000 / GROUP;

/** Bytes of the content that follow each other. */
const OUTPUT_BYTES = 1 << 16;

/** The codes of one table, by their length. */
interface Codes {
  /** The first number of `CODE_BITS` bits that does not begin with a code of this length or a shorter one. */
  readonly limits: Uint32Array;
  /** What to subtract from a code of this length to get its index in `symbols`. */
  readonly bases: Int32Array;
  readonly symbols: Uint16Array;
}

export class Bzip2Block {
  /** The bytes of the block in the low bits, and the position of the byte that follows each in the others. */
  #entries = new Uint32Array(0);
  readonly #selectors = new Uint8Array(SELECTORS);
  #size = 0;
  #first = 0;

  /**
   * Reads a block after its checksum; returns false if it is damaged.
   *
   * @param limit bytes of a block at most, before the runs in it are expanded
   */
  read(bits: BitReader, limit: number): boolean {
    if (limit > this.#entries.length) this.#entries = new Uint32Array(limit);
    this.#first = bits.take(24);
    const used = usedBytes(bits);
    const tables = bits.take(3);
    const selectors = bits.take(15);
    if (used.length === 0 || tables < 2 || tables > TABLES || selectors < 1) return false;
    if (!this.#readSelectors(bits, tables, selectors)) return false;
    const codes: Codes[] = [];
    for (let table = 0; table < tables; table++) {
      const lengths = codeLengths(bits, used.length + 2);
      if (lengths === null) return false;
      codes.push(codesOf(lengths));
    }
    const counts = new Uint32Array(256);
    if (!this.#readSymbols(bits, codes, Math.min(selectors, SELECTORS), used, counts) || this.#size > limit)
      return false;
    if (bits.isOver || this.#first >= this.#size) return false;
    this.#link(counts);
    return true;
  }

  /** Yields the content of the block. Returns false if it is damaged. */
  *content(): Generator<Uint8Array, boolean> {
    const entries = this.#entries;
    // Five bytes become 259 at most.
    let bytes = new Uint8Array(Math.min(OUTPUT_BYTES, this.#size * 52));
    let length = 0;
    let last = -1;
    let run = 0;
    let at = entries[this.#first]! >>> 8;
    for (let left = this.#size; left > 0; left--) {
      const entry = entries[at]!;
      at = entry >>> 8;
      let repeat = 1;
      let byte = entry & 0xff;
      if (run === 4) {
        // After four equal bytes comes the number of further ones.
        repeat = byte;
        byte = last;
        run = 0;
      } else {
        run = byte === last ? run + 1 : 1;
      }
      last = run === 0 ? -1 : byte;
      for (; repeat > 0; repeat--) {
        bytes[length++] = byte;
        if (length < OUTPUT_BYTES) continue;
        yield bytes;
        bytes = new Uint8Array(OUTPUT_BYTES);
        length = 0;
      }
    }
    if (length > 0) yield bytes.subarray(0, length);
    return run !== 4;
  }

  /** Reads which table each group of symbols uses, in move-to-front coding. */
  #readSelectors(bits: BitReader, tables: number, count: number): boolean {
    const order = Uint8Array.from({ length: tables }, (_, table) => table);
    for (let i = 0; i < count; i++) {
      let position = 0;
      while (bits.take(1) === 1) if (++position === tables) return false;
      const table = order[position]!;
      order.copyWithin(1, 0, position);
      order[0] = table;
      if (i < SELECTORS) this.#selectors[i] = table;
    }
    return true;
  }

  /** Reads the bytes in the order of the transform: in move-to-front coding, with runs of the byte at the front. */
  #readSymbols(
    bits: BitReader,
    tables: readonly Codes[],
    selectors: number,
    order: Uint8Array,
    counts: Uint32Array
  ): boolean {
    const entries = this.#entries;
    const end = order.length + 1;
    let size = 0;
    let group = -1;
    let left = 0;
    let codes = tables[0]!;
    let run = 0;
    let weight = 1;
    for (;;) {
      if (left === 0) {
        if (++group === selectors) return false;
        codes = tables[this.#selectors[group]!]!;
        left = GROUP;
      }
      left--;
      const symbol = symbolIn(bits, codes);
      if (symbol < 0) return false;
      if (symbol <= 1) {
        if (weight > entries.length) return false;
        run += weight << symbol;
        weight *= 2;
        continue;
      }
      if (run > 0) {
        const byte = order[0]!;
        if (run > entries.length - size) return false;
        counts[byte]! += run;
        entries.fill(byte, size, size + run);
        size += run;
        run = 0;
        weight = 1;
      }
      if (symbol === end) break;
      const byte = order[symbol - 1]!;
      order.copyWithin(1, 0, symbol - 1);
      order[0] = byte;
      if (size === entries.length) return false;
      counts[byte]!++;
      entries[size++] = byte;
    }
    this.#size = size;
    return true;
  }

  /** Finds the byte that follows each byte: the inverse of the Burrows-Wheeler transform. */
  #link(counts: Uint32Array): void {
    const entries = this.#entries;
    const next = new Uint32Array(256);
    let sum = 0;
    for (let byte = 0; byte < 256; byte++) {
      next[byte] = sum;
      sum += counts[byte]!;
    }
    for (let i = 0; i < this.#size; i++) entries[next[entries[i]! & 0xff]!++]! |= i << 8;
  }
}

/** Returns the bytes that occur in the block, in order. */
function usedBytes(bits: BitReader): Uint8Array {
  const ranges = bits.take(16);
  const used: number[] = [];
  for (let range = 0; range < 16; range++) {
    if (((ranges >> (15 - range)) & 1) === 0) continue;
    const members = bits.take(16);
    for (let i = 0; i < 16; i++) if (((members >> (15 - i)) & 1) === 1) used.push(range * 16 + i);
  }
  return Uint8Array.from(used);
}

/** Returns the length of the code of each symbol, or null. */
function codeLengths(bits: BitReader, symbols: number): Uint8Array | null {
  const lengths = new Uint8Array(symbols);
  let length = bits.take(5);
  for (let symbol = 0; symbol < symbols; symbol++) {
    for (;;) {
      if (length < 1 || length > CODE_BITS) return null;
      if (bits.take(1) === 0) break;
      length += bits.take(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return lengths;
}

function codesOf(lengths: Uint8Array): Codes {
  const limits = new Uint32Array(CODE_BITS + 1);
  const bases = new Int32Array(CODE_BITS + 1);
  const symbols = new Uint16Array(SYMBOLS);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= CODE_BITS; length++) {
    bases[length] = code - index;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[index++] = symbol;
      code++;
    }
    limits[length] = code * 2 ** (CODE_BITS - length);
    code *= 2;
  }
  return { limits, bases, symbols };
}

/** Reads a symbol; returns -1 if there is none with such a code. */
function symbolIn(bits: BitReader, { limits, bases, symbols }: Codes): number {
  const next = bits.peek(CODE_BITS);
  for (let length = 1; length <= CODE_BITS; length++) {
    if (next >= limits[length]!) continue;
    bits.skip(length);
    return symbols[(next >>> (CODE_BITS - length)) - bases[length]!] ?? -1;
  }
  return -1;
}
