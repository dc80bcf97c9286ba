/** Stores what was found, place by place, without an object for each: a million rows may link to one listed host. */
import { WHOLE_FILE } from '../item/batch/batch.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { Location, Locations } from './locations.ts';

/** What a candidate was found to be. */
export interface Named {
  /** Empty for a URL that cannot be canonicalized. */
  readonly threatTypes: readonly ThreatType[];
  /** Null if there is no key for match ids. */
  readonly matchId: string | null;
}

/** What candidates were found to be, by their numbers. */
export interface Names {
  get(candidate: number): Named | undefined;
  /** Each different one at least once. */
  values(): Iterable<Named>;
}

/** Names in four bytes for each candidate: many are found to be the same. */
export class NameList implements Names {
  /** By candidate: the number of its name plus one; 0 for none. */
  readonly #numbers: Uint32Array;
  readonly #names: Named[] = [];
  readonly #known = new Map<string, number>();

  /** @param candidates how many there are */
  constructor(candidates: number) {
    this.#numbers = new Uint32Array(candidates);
  }

  set(candidate: number, name: Named): void {
    const key = [name.matchId ?? '', ...name.threatTypes].join();
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.#names.push(name);
      this.#known.set(key, number);
    }
    this.#numbers[candidate] = number;
  }

  get(candidate: number): Named | undefined {
    return this.#names[(this.#numbers[candidate] ?? 0) - 1];
  }

  values(): Iterable<Named> {
    return this.#names;
  }
}

/** An added item at one place that is listed or cannot be canonicalized. */
export interface Finding extends Location, Named {
  /** Whether it is the file itself; then it has neither row nor column. */
  readonly isFile: boolean;
}

/** Findings in a manifest whose rows were not kept. */
export interface FurtherFindings extends Named {
  readonly manifest: number;
  readonly times: number;
}

export class Findings {
  /** Number of findings, including those without a row. */
  readonly length: number;
  readonly #places: Locations;
  readonly #named: Names;
  readonly #listed: boolean;

  /** @param listed whether these are the listed items, or the ones that cannot be canonicalized */
  constructor(places: Locations, named: Names, listed: boolean) {
    this.#places = places;
    this.#named = named;
    this.#listed = listed;
    let length = 0;
    this.each(() => void length++);
    for (const { times } of this.further()) length += times;
    this.length = length;
  }

  /**
   * Calls `found` with the findings with a known row, in reading order, until it returns false. All calls get the same
   * object.
   */
  each(found: (finding: Finding) => boolean | void): void {
    // Stryker disable next-line ConditionalExpression: only saves a loop that finds nothing
    if (this.names.length === 0) return;
    const finding = new Current();
    this.#places.each((candidate, manifest, row, column) => {
      const name = this.#nameOf(candidate);
      if (name === undefined) return true;
      finding.set(name, manifest, row, column);
      return found(finding);
    });
  }

  /** Yields the findings without a row. */
  *further(): Generator<FurtherFindings, void> {
    for (const { candidate, manifest, times } of this.#places.further()) {
      const name = this.#nameOf(candidate);
      if (name !== undefined) yield { manifest, times, ...name };
    }
  }

  /** Each different finding, however many places it has. */
  get names(): readonly Named[] {
    return [...this.#named.values()].filter(name => this.#has(name));
  }

  #nameOf(candidate: number): Named | undefined {
    const name = this.#named.get(candidate);
    return name !== undefined && this.#has(name) ? name : undefined;
  }

  #has({ threatTypes }: Named): boolean {
    return threatTypes.length > 0 === this.#listed;
  }
}

/** The finding at hand. */
class Current implements Finding {
  manifest = 0;
  row = 0;
  column = 0;
  isFile = false;
  threatTypes: readonly ThreatType[] = [];
  matchId: string | null = null;

  set({ threatTypes, matchId }: Named, manifest: number, row: number, column: number): void {
    this.manifest = manifest;
    this.row = row;
    this.isFile = column === WHOLE_FILE;
    this.column = this.isFile ? 0 : column;
    this.threatTypes = threatTypes;
    this.matchId = matchId;
  }
}
