/**
 * A set of 4-byte prefixes: one sorted typed array (10 million take 40 MB), an index by the upper bits, and a bitmap of
 * more upper bits, which rejects most prefixes at the first look.
 */
import { createHash } from 'node:crypto';
import { endianness } from 'node:os';

/** Upper bits that number a bucket. Small lists use few, so that the index fits into the processor's nearest cache. */
const SMALL_INDEX_BITS = 8;
const LARGE_INDEX_BITS = 16;

/** About one bit in this many is set, for lists that the largest map allows. */
const SPARSE = 16;
/** A map of this many upper bits takes 1 MiB. */
const LARGE_MAP_BITS = 23;

export class PrefixSet {
  readonly #prefixes: Uint32Array;
  /** Prefixes with the upper bits `b` are from `#starts[b]` up to `#starts[b + 1]`. */
  readonly #starts: Uint32Array;
  /** Number of lower bits that a bucket's number leaves out. */
  readonly #shift: number;
  readonly #map: Uint32Array;
  readonly #mapShift: number;

  /** @param prefixes ascending, each once */
  constructor(prefixes: Uint32Array) {
    this.#prefixes = prefixes;
    const mapBits = Math.min(LARGE_MAP_BITS, Math.max(SMALL_INDEX_BITS, 32 - Math.clz32(prefixes.length * SPARSE)));
    this.#mapShift = 32 - mapBits;
    this.#map = new Uint32Array((1 << mapBits) / 32);
    const bits = Math.min(LARGE_INDEX_BITS, Math.max(SMALL_INDEX_BITS, 32 - Math.clz32(prefixes.length)));
    this.#shift = 32 - bits;
    this.#starts = new Uint32Array((1 << bits) + 1);
    this.#fill();
  }

  #fill(): void {
    const [prefixes, starts, map] = [this.#prefixes, this.#starts, this.#map];
    let bucket = 0;
    for (let i = 0; i < prefixes.length; i++) {
      const prefix = prefixes[i]!;
      const bit = prefix >>> this.#mapShift;
      map[bit >>> 5]! |= 1 << (bit & 31);
      for (const own = prefix >>> this.#shift; bucket < own;) starts[++bucket] = i;
    }
    starts.fill(prefixes.length, bucket + 1);
  }

  get size(): number {
    return this.#prefixes.length;
  }

  each(found: (prefix: number) => void): void {
    for (const prefix of this.#prefixes) found(prefix);
  }

  has(prefix: number): boolean {
    const bit = prefix >>> this.#mapShift;
    if ((this.#map[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    const bucket = prefix >>> this.#shift;
    let low = this.#starts[bucket]!;
    let high = this.#starts[bucket + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#prefixes[middle]!;
      if (there === prefix) return true;
      if (there < prefix) low = middle + 1;
      else high = middle;
    }
    return false;
  }
}

/** Returns the prefix of the digest that begins at `offset`. */
export function prefixAt(digests: Uint8Array, offset: number): number {
  const high = (digests[offset]! << 8) | digests[offset + 1]!;
  const low = (digests[offset + 2]! << 8) | digests[offset + 3]!;
  return high * 0x10000 + low;
}

/** Prefixes hashed at a time. */
const CHUNK = 1 << 16;

/** Returns the SHA-256 of the prefixes in big-endian form, one after another. */
export function checksum(prefixes: Uint32Array): Buffer {
  const hash = createHash('sha256');
  for (let start = 0; start < prefixes.length; start += CHUNK) {
    const bytes = Buffer.from(prefixes.slice(start, start + CHUNK).buffer);
    hash.update(endianness() === 'LE' ? bytes.swap32() : bytes);
  }
  return hash.digest();
}
