/**
 * Which readings does the change add? ADDED = readings at head − readings at base, as sets over all changed files. What
 * base held but the base branch's tip no longer holds is added too: merging a stale branch would bring it back.
 */
import type { ItemBatch } from '../item/batch/batch.ts';
import type { ItemReader } from '../item/item-reader.ts';
import type { Candidates } from './candidates.ts';
import { Numbers } from './numbers.ts';

/** Which readings that may be listed stand in a tree. A file counts once it was read to its end. */
export class Held {
  readonly #candidates: Candidates;
  readonly #held: Uint8Array;
  /** The last file in which a reading was found. */
  readonly #seenIn: Uint32Array;
  #found = new Numbers();
  #file = 0;
  #size = 0;

  /** @param candidates all that there will be */
  constructor(candidates: Candidates) {
    this.#candidates = candidates;
    this.#held = new Uint8Array(candidates.readings);
    this.#seenIn = new Uint32Array(candidates.readings);
  }

  /** A file begins; what was found in the one before is forgotten, unless it was kept. */
  begin(): void {
    this.#file++;
    this.#found = new Numbers();
  }

  consider(batch: ItemBatch, reader: ItemReader): void {
    const found = (reading: number) => {
      if (this.#held[reading] === 1 || this.#seenIn[reading] === this.#file) return;
      this.#seenIn[reading] = this.#file;
      this.#found.push(reading);
    };
    // Stryker disable next-line EqualityOperator: past the last one there is nothing to read
    for (let item = 0; item < batch.length; item++) this.#candidates.find(batch, item, reader, found);
  }

  /** The file was read to its end. */
  keep(): void {
    for (const reading of this.#found.view()) this.#held[reading] = 1;
    this.#size += this.#found.length;
  }

  has(reading: number): boolean {
    return this.#held[reading] === 1;
  }

  get size(): number {
    return this.#size;
  }
}

/** Tells whether a reading counts as added. */
export type IsAdded = (reading: number) => boolean;

/**
 * @param base what base holds, null where there is no base: then everything is added
 * @param tip what the base branch's tip holds, null where the base is that tip itself
 */
export function isAdded(base: Held | null, tip: Held | null): IsAdded {
  return reading => !(base !== null && base.has(reading) && (tip === null || tip.has(reading)));
}
