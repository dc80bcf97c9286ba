/**
 * Finds the rows that must not be shown: a row with a sealed match is a finding aid, even if it is named for another
 * match in it.
 */
import { isSealed } from '../safe/threat-types.ts';
import type { LocatedMatch, Matches } from './located-match.ts';

export class SealedRows {
  /** Row numbers by manifest. */
  readonly #rows = new Map<string, GrowingRows>();
  /** Manifests with a sealed match that is the file itself, or whose row is not known. */
  readonly #files = new Set<string>();

  /** @param matches gone through up to two times */
  constructor(matches: Matches) {
    if (!isMixed(matches)) return;
    matches.forEach(({ manifest, row, threatTypes }) => {
      if (!threatTypes.some(isSealed)) return;
      const name = String(manifest);
      if (row === null || row === 'file') this.#files.add(name);
      else rowsOf(this.#rows, name).add(row);
    });
    for (const rows of this.#rows.values()) rows.sort();
  }

  /** Returns true if the match is sealed, or in a row with one that is. */
  has({ manifest, row, threatTypes }: LocatedMatch): boolean {
    if (threatTypes.some(isSealed)) return true;
    if (this.#rows.size === 0 && this.#files.size === 0) return false;
    const name = String(manifest);
    return this.#files.has(name) || (typeof row === 'number' && this.#rows.get(name)?.has(row) === true);
  }
}

/** Returns true if some matches are sealed and others are not. */
function isMixed(matches: Matches): boolean {
  let [sealed, locatable] = [false, false];
  matches.forEach(({ threatTypes }) => {
    if (threatTypes.some(isSealed)) sealed = true;
    else locatable = true;
  });
  return sealed && locatable;
}

function rowsOf(all: Map<string, GrowingRows>, name: string): GrowingRows {
  const known = all.get(name);
  if (known !== undefined) return known;
  const rows = new GrowingRows();
  all.set(name, rows);
  return rows;
}

/** Row numbers in four bytes each. */
class GrowingRows {
  #rows = new Uint32Array(64);
  #length = 0;

  add(row: number): void {
    if (this.#length > 0 && this.#rows[this.#length - 1] === row) return;
    if (this.#length === this.#rows.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[this.#length++] = row;
  }

  /** To be called once, before `has`. */
  sort(): void {
    this.#rows = this.#rows.subarray(0, this.#length).sort();
  }

  has(row: number): boolean {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return this.#rows[low] === row;
  }
}
