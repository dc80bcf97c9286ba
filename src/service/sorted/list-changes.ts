/** What changed between the versions of a list: enough to bring a client up to date, without whole copies of versions. */

/** The change from one version to the next. Both arrays are ascending, each number once. */
export interface Change {
  /** The checksum of the version before the change, in base64. */
  readonly before: string;
  readonly removed: Uint32Array;
  readonly added: Uint32Array;
}

/** Joins consecutive changes to one. */
export function netChange(changes: readonly Change[]): Omit<Change, 'before'> {
  const removed = together(changes.map(change => change.removed));
  const added = together(changes.map(change => change.added));
  // Between two additions of a number it is removed, so the counts differ by one at most.
  return { removed: without(removed, added), added: without(added, removed) };
}

/** Returns all numbers, ascending; some several times. */
function together(arrays: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(arrays.reduce((length, array) => length + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return arrays.length > 1 ? all.sort() : all;
}

/** Returns the numbers that are more often in `some` than in `others`. */
function without(some: Uint32Array, others: Uint32Array): Uint32Array {
  const left = new Uint32Array(some.length);
  let length = 0;
  let other = 0;
  for (const number of some) {
    while (other < others.length && (others[other] ?? 0) < number) other++;
    if (others[other] === number) other++;
    else left[length++] = number;
  }
  return left.slice(0, length);
}

/**
 * Returns the indices that removed numbers had in the list before.
 *
 * @param ranks how many numbers of the list now are below each removed one
 */
export function removedIndices({ removed, added }: Omit<Change, 'before'>, ranks: Uint32Array): Uint32Array {
  let addedBelow = 0;
  return removed.map((number, index) => {
    while (addedBelow < added.length && (added[addedBelow] ?? 0) < number) addedBelow++;
    return (ranks[index] ?? 0) - addedBelow + index;
  });
}

/** Collects the numbers that only one of two ascending sequences has, until there are too many. */
export class ChangeCollector {
  readonly #most: number;
  readonly #removed: number[] = [];
  readonly #added: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get isTooLong(): boolean {
    return this.#removed.length + this.#added.length > this.#most;
  }

  remove(number: number): void {
    this.#removed.push(number);
  }

  add(number: number): void {
    this.#added.push(number);
  }

  /** @param before the checksum of the version before */
  take(before: string): Change {
    return { before, removed: Uint32Array.from(this.#removed), added: Uint32Array.from(this.#added) };
  }
}
