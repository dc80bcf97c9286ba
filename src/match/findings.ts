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

export class Findings implements Iterable<Finding> {
  /** Number of findings, including those without a row. */
  readonly length: number;
  readonly #places: Locations;
  readonly #named: ReadonlyMap<number, Named>;

  /**
   * @param named by candidate number
   * @param listed whether these are the listed items, or the ones that cannot be canonicalized
   */
  constructor(places: Locations, named: ReadonlyMap<number, Named>, listed: boolean) {
    this.#places = places;
    this.#named = new Map([...named].filter(([, { threatTypes }]) => threatTypes.length > 0 === listed));
    let length = 0;
    for (const _ of this) length++;
    for (const { times } of this.further()) length += times;
    this.length = length;
  }

  /** Yields the findings with a known row, in reading order. */
  *[Symbol.iterator](): Generator<Finding, void> {
    // Stryker disable next-line ConditionalExpression: only saves a loop that finds nothing
    if (this.#named.size === 0) return;
    for (const { candidate, manifest, row, column } of this.#places) {
      const name = this.#named.get(candidate);
      if (name === undefined) continue;
      const isFile = column === WHOLE_FILE;
      yield { manifest, row, column: isFile ? 0 : column, isFile, ...name };
    }
  }

  /** Yields the findings without a row. */
  *further(): Generator<FurtherFindings, void> {
    for (const { candidate, manifest, times } of this.#places.further()) {
      const name = this.#named.get(candidate);
      if (name !== undefined) yield { manifest, times, ...name };
    }
  }

  /** Each different finding once, however many places it has. */
  get names(): Iterable<Named> {
    return this.#named.values();
  }
}
