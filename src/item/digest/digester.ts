/** Digests one item after another, each expression once per item, with node or JavaScript: see `sha256.ts`. */
import { KINDS, type OpenedBatch } from '../batch/batch.ts';
import type { ExpressionSink } from '../reading/expressions.ts';
import { emitHash } from '../reading/hash-expressions.ts';
import { UrlReader } from '../reading/readings.ts';
import { MAX_DIGESTS, MAX_URL_BYTES } from '../text/item-limits.ts';
import { sha256Into } from './sha256.ts';

/** Bytes of a digest. */
export const DIGEST_BYTES = 32;

export interface DigestOptions {
  /** Whether a list in use contains `url-md5:` entries. */
  readonly urlMd5: boolean;
}

/** Slots of the table that finds duplicates, of which at most half are used. */
const SLOTS = MAX_DIGESTS * 2;

/** Digests expressions one after another into one buffer. */
export class Digester implements ExpressionSink {
  /** `count` digests of 32 bytes. Those of the last item begin at number `first`. */
  digests: Buffer;
  count = 0;
  first = 0;
  readonly #urls: UrlReader;
  /** Whether to skip expressions that the item already has. A plain URL never has one twice. */
  #distinct = false;
  /** Numbers of the item's digests, by their first bytes. Numbers of earlier items count as empty. */
  readonly #slots = new Int32Array(SLOTS).fill(-1);

  /** @param room how many digests to allocate space for at first */
  constructor(room: number, { urlMd5 }: DigestOptions) {
    this.digests = Buffer.alloc(room * DIGEST_BYTES);
    this.#urls = new UrlReader(this, urlMd5);
  }

  /** Forgets the digests so far. Call it between items. */
  clear(): void {
    if (this.count < MAX_DIGESTS) return;
    this.count = 0;
    this.#slots.fill(-1);
  }

  /**
   * Digests every expression of item `item`.
   *
   * @returns false if it is a URL in which no reading finds a host, is too long, or has too many expressions
   */
  digest({ bytes, ends, kinds }: OpenedBatch, item: number): boolean {
    const start = item === 0 ? 0 : ends[item - 1]!;
    const end = ends[item]!;
    this.first = this.count;
    this.#distinct = false;
    if (KINDS[kinds[item]!] !== 'url') emitHash(bytes, start, end, this);
    else if (!this.#urls.readPlain(bytes, start, end)) {
      this.#distinct = true;
      if (!this.#urls.readAll(bytes, start, end)) return false;
    }
    return !this.full && (KINDS[kinds[item]!] !== 'url' || end - start < MAX_URL_BYTES);
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.full) return;
    const at = this.count * DIGEST_BYTES;
    if (at + DIGEST_BYTES > this.digests.length) {
      const larger = Buffer.alloc(this.digests.length * 2);
      larger.set(this.digests);
      this.digests = larger;
    }
    sha256Into(bytes, start, end, this.digests, at);
    if (!this.#distinct || this.#isNew(at)) this.count++;
  }

  /** Returns true if the current item has the most expressions allowed. */
  get full(): boolean {
    return this.count - this.first >= MAX_DIGESTS;
  }

  #isNew(at: number): boolean {
    const { digests, first } = this;
    let slot = digests.readUInt16LE(at) % SLOTS;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number < first || number >= this.count) break;
      if (equal(digests, number * DIGEST_BYTES, at)) return false;
      slot = (slot + 1) % SLOTS;
    }
    this.#slots[slot] = this.count;
    return true;
  }
}

function equal(digests: Uint8Array, one: number, other: number): boolean {
  for (let i = 0; i < DIGEST_BYTES; i++) if (digests[one + i] !== digests[other + i]) return false;
  return true;
}
