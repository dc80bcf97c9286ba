/**
 * Finds which readings the change adds: the readings at head minus those at base, as sets over all changed files. A
 * reading that base has but the base branch's tip no longer has is added too: merging a stale branch would bring it
 * back.
 */
import type { ItemBatch } from '../item/batch/batch.ts';
import type { ItemReader } from '../item/item-reader.ts';
import type { Candidates } from './candidates.ts';
import { Numbers } from '../item/digest/numbers.ts';

/** The candidate readings that a tree contains. A file counts once it was read to its end. */
export class OldCandidates {
  readonly #candidates: Candidates;
  readonly #held: Uint8Array;
  /** The last file in which a reading was found. */
  readonly #seenIn: Uint32Array;
  readonly #found = new Numbers();
  #file = 0;
  #size = 0;

  /** @param candidates the complete set of candidates */
  constructor(candidates: Candidates) {
    this.#candidates = candidates;
    this.#held = new Uint8Array(candidates.readings);
    this.#seenIn = new Uint32Array(candidates.readings);
  }

  /** Starts a file. What was found in the previous file is dropped, unless it was kept. */
  begin(): void {
    this.#file++;
    this.#found.clear();
  }

  consider(batch: ItemBatch, reader: ItemReader): void {
    const found = (reading: number) => {
      if (this.#held[reading] === 1 || this.#seenIn[reading] === this.#file) return;
      this.#seenIn[reading] = this.#file;
      this.#found.push(reading);
    };
    // Stryker disable next-line EqualityOperator: there is no item after the last one
    for (let item = 0; item < batch.length; item++) this.#candidates.find(batch, item, reader, found);
  }

  /** Keeps what was found, because the file was read to its end. */
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

/** Returns true if a reading counts as added. */
export type IsAdded = (reading: number) => boolean;

/**
 * @param base what base contains; null if there is no base: then everything is added
 * @param tip what the base branch's tip contains; null if base is that tip
 */
export function isAdded(base: OldCandidates | null, tip: OldCandidates | null): IsAdded {
  return reading => !(base !== null && base.has(reading) && (tip === null || tip.has(reading)));
}
