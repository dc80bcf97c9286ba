/**
 * Set membership of items by fingerprint: 128 bits under a key drawn anew in every run, so that nobody can craft two
 * items that collide and hide one behind the other (specification, section 4).
 */
import { hash, randomBytes } from 'node:crypto';
import { type ItemBatch, open } from './batch.ts';

/** Bytes of the random key before each item's kind and text. */
const KEY_BYTES = 32;

/** Makes fingerprints under one random key. */
export class Fingerprinter {
  #buffer: Uint8Array = new Uint8Array(4096);

  constructor() {
    this.#buffer.set(randomBytes(KEY_BYTES));
  }

  /** The fingerprint of item `index` (its kind and its decoded text as written), as a string of 16 Latin-1 characters. */
  of(batch: ItemBatch, index: number): string {
    const { bytes, ends, kinds } = open(batch);
    const start = index === 0 ? 0 : ends[index - 1]!;
    const size = ends[index]! - start;
    this.#reserve(KEY_BYTES + 1 + size);
    this.#buffer[KEY_BYTES] = kinds[index]!;
    this.#buffer.set(bytes.subarray(start, start + size), KEY_BYTES + 1);
    return hash('sha256', this.#buffer.subarray(0, KEY_BYTES + 1 + size), 'buffer').toString('latin1', 0, 16);
  }

  #reserve(size: number): void {
    if (size <= this.#buffer.length) return;
    const larger = new Uint8Array(size * 2);
    larger.set(this.#buffer);
    this.#buffer = larger;
  }
}
