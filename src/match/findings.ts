/** What was found, place by place, without an object for each: a million rows may link to one listed host. */
import type { ThreatType } from '../safe/threat-types.ts';
import type { Place, Places } from './places.ts';

/** What is found of a candidate. */
export interface Named {
  /** Empty for a URL that cannot be canonicalized. */
  readonly threatTypes: readonly ThreatType[];
  /** Null where no key for match ids is known. */
  readonly matchId: string | null;
}

/** An added item that is listed, or that cannot be canonicalized, at one place. */
export type Finding = Place & Named;

/** Findings in a manifest of which the rows were not kept. */
export interface FurtherFindings extends Named {
  readonly manifest: number;
  readonly times: number;
}

export class Findings implements Iterable<Finding> {
  /** How many there are, those without a row included. */
  readonly length: number;
  readonly #places: Places;
  readonly #named: ReadonlyMap<number, Named>;

  /**
   * @param named by the numbers of their candidates
   * @param listed whether it is about what is listed, or about the rest
   */
  constructor(places: Places, named: ReadonlyMap<number, Named>, listed: boolean) {
    this.#places = places;
    this.#named = new Map([...named].filter(([, { threatTypes }]) => threatTypes.length > 0 === listed));
    let length = 0;
    for (const _ of this) length++;
    for (const { times } of this.further()) length += times;
    this.length = length;
  }

  /** Each of which the row is known, in the order of reading. */
  *[Symbol.iterator](): Generator<Finding, void> {
    // Stryker disable next-line ConditionalExpression: saves the walk, by which nothing would be found
    if (this.#named.size === 0) return;
    for (const { candidate, manifest, row, column } of this.#places) {
      const name = this.#named.get(candidate);
      if (name !== undefined) yield { manifest, row, column, ...name };
    }
  }

  /** The others. */
  *further(): Generator<FurtherFindings, void> {
    for (const { candidate, manifest, times } of this.#places.further()) {
      const name = this.#named.get(candidate);
      if (name !== undefined) yield { manifest, times, ...name };
    }
  }

  /** Each thing that was found, once, however many places it has. */
  get names(): Iterable<Named> {
    return this.#named.values();
  }
}
