/** Writes the sections of a sorted list. */
import { createHash } from 'node:crypto';
import { Numbers } from '../../item/digest/numbers.ts';
import { BLOCK_NUMBERS, bytesOf, type Section } from './number-section.ts';
import type { Draft } from './list-storage.ts';

/** Writes sections, and digests all that is written. */
export class SectionWriter {
  readonly #draft: Draft;
  readonly #hash = createHash('sha256');

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  async section(write: () => Promise<void>): Promise<Section> {
    const start = this.#draft.size;
    await write();
    return { start, length: this.#draft.size - start };
  }

  numbers(numbers: Uint32Array): Promise<Section> {
    return this.section(() => this.append(bytesOf(numbers)));
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    await this.#draft.append(bytes);
  }

  digest(): Buffer {
    return this.#hash.digest();
  }
}

/** Sets aside the prefixes of records, each once, together with further ones. */
export class PrefixWriter {
  readonly #aside: Draft;
  readonly #more: Uint32Array;
  readonly #hash = createHash('sha256');
  readonly #waiting = new Numbers();
  #taken = 0;
  /** The first of the further prefixes that is not taken yet. */
  #next: number;
  #first = 0;
  #last = -1;

  constructor(aside: Draft, more: Uint32Array) {
    this.#aside = aside;
    this.#more = more;
    this.#next = more[0] ?? Infinity;
  }

  /** @param prefix not below those before */
  add(prefix: number): void {
    for (; this.#next <= prefix; this.#next = this.#more[++this.#taken] ?? Infinity) this.#push(this.#next);
    this.#push(prefix);
  }

  /** Writes the waiting prefixes if there are at least `least` of them. */
  async flush(least: number): Promise<void> {
    if (this.#waiting.length < least) return;
    const bytes = bytesOf(this.#waiting.view());
    this.#waiting.clear();
    this.#hash.update(bytes);
    await this.#aside.append(bytes);
  }

  async end(): Promise<Summary> {
    for (; this.#taken < this.#more.length; this.#taken++) {
      this.#push(this.#more[this.#taken] ?? 0);
      await this.flush(BLOCK_NUMBERS * 16);
    }
    await this.flush(0);
    const section = { start: 0, length: this.#aside.size };
    return { checksum: this.#hash.digest('base64'), first: this.#first, last: this.#last, section };
  }

  #push(prefix: number): void {
    if (prefix === this.#last) return;
    if (this.#last < 0) this.#first = prefix;
    this.#last = prefix;
    this.#waiting.push(prefix);
  }
}

interface Summary {
  readonly checksum: string;
  readonly first: number;
  readonly last: number;
  readonly section: Section;
}
