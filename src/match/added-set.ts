/**
 * Which candidates does the change add? ADDED = items at head − items at base, as sets over all changed files. What base
 * held but the base branch's tip no longer holds is added too: merging a stale branch would bring it back.
 */
import type { ItemBatch } from '../item/batch.ts';
import type { Fingerprinter } from '../item/fingerprint.ts';
import type { Candidates } from './candidates.ts';

/** Collects which candidates stand in a tree, batch by batch. */
export class Held {
  readonly #candidates: Candidates;
  readonly #fingerprinter: Fingerprinter;
  readonly #held = new Set<number>();

  /** @param fingerprinter the one that the candidates were kept with */
  constructor(candidates: Candidates, fingerprinter: Fingerprinter) {
    this.#candidates = candidates;
    this.#fingerprinter = fingerprinter;
  }

  consider(batch: ItemBatch): void {
    for (let item = 0; item < batch.length; item++) {
      const candidate = this.#candidates.find(this.#fingerprinter.of(batch, item));
      if (candidate !== undefined) this.#held.add(candidate);
    }
  }

  has(candidate: number): boolean {
    return this.#held.has(candidate);
  }

  get size(): number {
    return this.#held.size;
  }
}

/**
 * The numbers of the candidates that count as added.
 *
 * @param base what base holds, null where there is no base: then everything is added
 * @param tip what the base branch's tip holds, null where the base is that tip itself
 */
export function addedCandidates(candidates: Candidates, base: Held | null, tip: Held | null): ReadonlySet<number> {
  const added = new Set<number>();
  for (let candidate = 0; candidate < candidates.size; candidate++) {
    const old = base !== null && base.has(candidate) && (tip === null || tip.has(candidate));
    if (!old) added.add(candidate);
  }
  return added;
}
