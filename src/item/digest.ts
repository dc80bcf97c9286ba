/** Items to the SHA-256 digests of their expressions: what the denylist is asked about. */
import { type ItemBatch, KINDS, open } from './batch.ts';
import type { ExpressionSink } from './expressions.ts';
import { emitHash } from './hashes.ts';
import { UrlReader } from './readings.ts';
import { sha256Into } from './sha256.ts';

/** Bytes of a digest. */
export const DIGEST_BYTES = 32;

export interface DigestOptions {
  /** Whether a list in use holds `url-md5:` entries. */
  readonly urlMd5: boolean;
}

/** The digests of a batch's items: those of item `i` are numbers `first(i)` to `first(i + 1)`. */
export class DigestBatch {
  /** 32 bytes each, one after another. */
  readonly digests: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #unparseable: Uint8Array;

  constructor(digests: Uint8Array, ends: Uint32Array, unparseable: Uint8Array) {
    this.digests = digests;
    this.#ends = ends;
    this.#unparseable = unparseable;
  }

  get length(): number {
    return this.#ends.length;
  }

  first(item: number): number {
    return item === 0 ? 0 : this.#ends[item - 1]!;
  }

  /** Whether item `item` is a URL in which no reading finds a host (`url-unparseable`). */
  unparseable(item: number): boolean {
    return this.#unparseable[item] === 1;
  }
}

/** Digests every expression of every item, each once for an item. */
export function digestItems(batch: ItemBatch, options: DigestOptions): DigestBatch {
  const { bytes, ends, kinds } = open(batch);
  const digester = new Digester(ends.length * 12 + 64);
  const urls = new UrlReader(digester, options.urlMd5);
  const stops = new Uint32Array(ends.length);
  const unparseable = new Uint8Array(ends.length);
  for (let item = 0; item < ends.length; item++) {
    const start = item === 0 ? 0 : ends[item - 1]!;
    const end = ends[item]!;
    digester.begin();
    if (KINDS[kinds[item]!] === 'hash') emitHash(bytes, start, end, digester);
    else if (!urls.readPlain(bytes, start, end)) {
      digester.distinct = true;
      if (!urls.readAll(bytes, start, end) || digester.full) unparseable[item] = 1;
    }
    stops[item] = digester.count;
  }
  return new DigestBatch(digester.take(), stops, unparseable);
}

/** At most so many digests for one item: half of the slots of the table that keeps them apart. */
const MOST_DIGESTS = 8192;
const SLOTS = MOST_DIGESTS * 2;

/** Digests expressions one after another into one buffer. */
class Digester implements ExpressionSink {
  /** Whether to leave out what the item under way has already; a plain URL never has one twice. */
  distinct = false;
  count = 0;
  #digests: Uint8Array;
  #first = 0;
  /** Numbers of the item's digests by their first bytes; those of items before count as empty. */
  readonly #slots = new Int32Array(SLOTS).fill(-1);

  constructor(room: number) {
    this.#digests = new Uint8Array(room * DIGEST_BYTES);
  }

  /** Whether the item under way has more expressions than were digested. */
  get full(): boolean {
    return this.count - this.#first >= MOST_DIGESTS;
  }

  begin(): void {
    this.distinct = false;
    this.#first = this.count;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.full) return;
    const at = this.count * DIGEST_BYTES;
    if (at + DIGEST_BYTES > this.#digests.length) {
      const larger = new Uint8Array(this.#digests.length * 2);
      larger.set(this.#digests);
      this.#digests = larger;
    }
    sha256Into(bytes, start, end, this.#digests, at);
    if (!this.distinct || this.#isNew(at)) this.count++;
  }

  #isNew(at: number): boolean {
    const digests = this.#digests;
    let slot = (digests[at]! | (digests[at + 1]! << 8)) % SLOTS;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number < this.#first || number >= this.count) break;
      if (equal(digests, number * DIGEST_BYTES, at)) return false;
      slot = (slot + 1) % SLOTS;
    }
    this.#slots[slot] = this.count;
    return true;
  }

  take(): Uint8Array {
    return this.#digests.slice(0, this.count * DIGEST_BYTES);
  }
}

function equal(digests: Uint8Array, one: number, other: number): boolean {
  for (let i = 0; i < DIGEST_BYTES; i++) if (digests[one + i] !== digests[other + i]) return false;
  return true;
}
