/** Turns items into the SHA-256 digests of their expressions, which the denylist is asked about. */
import { type ItemBatch, open } from '../batch/batch.ts';
import { DIGEST_BYTES, Digester, type DigestOptions } from './digester.ts';

/** The digests of a batch's items. Item `i` has the numbers `first(i)` to `first(i + 1)`. */
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

  /** Returns true if item `item` is a URL in which no reading finds a host (`url-unparseable`). */
  unparseable(item: number): boolean {
    return this.#unparseable[item] === 1;
  }
}

/** Digests every expression of every item, each once per item. */
export function digestItems(batch: ItemBatch, options: DigestOptions): DigestBatch {
  const digester = new Digester(batch.length * 12 + 64, options);
  const stops = new Uint32Array(batch.length);
  const unparseable = new Uint8Array(batch.length);
  const opened = open(batch);
  for (let item = 0; item < batch.length; item++) {
    if (!digester.digest(opened, item)) unparseable[item] = 1;
    stops[item] = digester.count;
  }
  return new DigestBatch(digester.digests.subarray(0, digester.count * DIGEST_BYTES), stops, unparseable);
}
