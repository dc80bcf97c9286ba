/**
 * Compares readings and items by fingerprint. Two readings are the same if host, path and query are, and then all their
 * expressions are too. A URL without a reading is compared by its text. Fingerprints have 128 bits and use a new random
 * key in every run, so nobody can craft a collision that hides an item (specification, section 4).
 */
import { randomBytes } from 'node:crypto';
import { type ItemBatch, open } from '../batch/batch.ts';
import type { SplitUrl } from '../reading/canonical.ts';
import { exactEnd } from '../reading/expressions.ts';
import { copyBytes } from '../text/copy-bytes.ts';
import { sha256Into } from './sha256.ts';

/** Four words. The next fingerprint overwrites them. */
export type Fingerprint = Uint32Array;

/** Words of a fingerprint. */
export const FINGERPRINT_WORDS = 4;

/** Bytes of the random key that comes first in every digested message. */
const KEY_BYTES = 32;
/** After the key: the kind, and two numbers. */
const HEAD_BYTES = KEY_BYTES + 9;

/** Kinds: a reading, an item by its text, and numbers that distinguish candidates. */
const READING = 0;
const TEXT = 2;
const NUMBERS = 3;

/** Makes fingerprints under one random key. */
export class Fingerprinter {
  #buffer = Buffer.alloc(4096);
  readonly #digest = new Uint8Array(32);
  /** The first half of the digest. */
  readonly #words: Fingerprint = new Uint32Array(this.#digest.buffer, 0, FINGERPRINT_WORDS);

  constructor() {
    this.#buffer.set(randomBytes(KEY_BYTES));
  }

  /** Returns the fingerprint of a reading: its exact expression, and where host and path end in it. */
  reading(url: SplitUrl): Fingerprint {
    const { bytes, start, hostEnd, pathEnd, address } = url;
    return this.#of(READING + (address ? 1 : 0), hostEnd - start, pathEnd - start, bytes, start, exactEnd(url));
  }

  /** Returns the fingerprint of an item by its kind and its text as written. */
  text(batch: ItemBatch, index: number): Fingerprint {
    const { bytes, ends, kinds } = open(batch);
    return this.#of(TEXT, kinds[index]!, 0, bytes, index === 0 ? 0 : ends[index - 1]!, ends[index]!);
  }

  /** Returns the fingerprint of the first `length` bytes, which are not text, but for example digests. */
  numbers(bytes: Uint8Array, length = bytes.length): Fingerprint {
    return this.#of(NUMBERS, 0, 0, bytes, 0, length);
  }

  #of(kind: number, one: number, other: number, bytes: Uint8Array, start: number, end: number): Fingerprint {
    const size = HEAD_BYTES + end - start;
    if (size > this.#buffer.length) {
      const larger = Buffer.alloc(size * 2);
      this.#buffer.copy(larger, 0, 0, KEY_BYTES);
      this.#buffer = larger;
    }
    const buffer = this.#buffer;
    buffer[KEY_BYTES] = kind;
    buffer.writeUInt32LE(one, KEY_BYTES + 1);
    buffer.writeUInt32LE(other, KEY_BYTES + 5);
    copyBytes(bytes, start, end, buffer, HEAD_BYTES);
    sha256Into(buffer, 0, size, this.#digest, 0);
    return this.#words;
  }
}
