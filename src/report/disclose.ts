/** Reduces matches to what may be said of them in this place (specification, section 8). */
import { isSealed, type ThreatType } from '../safe/threat-types.ts';
import type { SafeText } from '../safe/text.ts';

/** How much is said, from least to most: that there is a match, of which category, in which files, in which rows. */
export const LEVELS = ['presence', 'counts', 'files', 'rows'] as const;
export type Level = (typeof LEVELS)[number];

export type Visibility = 'public' | 'private' | 'internal' | 'unknown';

/** A match as the check found it, or several in one manifest of which the rows were not kept. */
export interface LocatedMatch {
  readonly manifest: SafeText;
  /** 1, or how many there are without a row. */
  readonly times: number;
  /** The manifest's path where it may stand in an annotation as it is, and rows are lines. */
  readonly annotatable: SafeText | null;
  /** Null where it was not kept. */
  readonly row: number | null;
  readonly threatTypes: readonly ThreatType[];
  readonly matchId: SafeText | null;
}

export interface CategoryCount {
  readonly category: ThreatType;
  readonly matches: number;
}

export interface FileCount extends CategoryCount {
  readonly manifest: SafeText;
}

export interface MatchPlace {
  readonly category: ThreatType;
  readonly manifest: SafeText;
  readonly annotatable: SafeText | null;
  readonly row: number;
  readonly matchId: SafeText | null;
}

/** What may be said of the matches of one kind. */
export type Said =
  | { readonly level: 'nothing' }
  | { readonly level: 'presence' }
  | { readonly level: 'counts'; readonly counts: readonly CategoryCount[] }
  | { readonly level: 'files'; readonly files: readonly FileCount[] }
  | { readonly level: 'rows'; readonly places: readonly MatchPlace[]; readonly more: number };

export interface Disclosed {
  readonly sealed: Said;
  readonly locatable: Said;
}

/** The levels that hold: settings may tighten anywhere and loosen on private repositories only. */
export function levelsFor(
  visibility: Visibility,
  settings: { readonly sealed: Level | null; readonly locatable: Level | null }
): { readonly sealed: Level; readonly locatable: Level } {
  const isPrivate = visibility === 'private';
  return {
    sealed: isPrivate ? (settings.sealed ?? 'files') : 'presence',
    locatable: settings.locatable ?? 'rows'
  };
}

/** Places that are named of each kind at most: no page or report shows more. */
export const MOST_PLACES = 10_000;

/** A match of any sealed category is sealed, whatever else it is. */
export function disclose(
  matches: Iterable<LocatedMatch>,
  levels: { readonly sealed: Level; readonly locatable: Level }
): Disclosed {
  const sealed = new Reducer(levels.sealed);
  const locatable = new Reducer(levels.locatable);
  for (const match of matches) (match.threatTypes.some(isSealed) ? sealed : locatable).add(match);
  return { sealed: sealed.said, locatable: locatable.said };
}

/** Takes matches one by one, of which there may be millions, and keeps what may be said. */
class Reducer {
  readonly #level: Level;
  readonly #places: MatchPlace[] = [];
  readonly #counts = new Map<ThreatType, CategoryCount & { matches: number }>();
  readonly #files = new Map<SafeText, Map<ThreatType, FileCount & { matches: number }>>();
  #any = false;
  #more = 0;

  constructor(level: Level) {
    this.#level = level;
  }

  add({ manifest, annotatable, row, threatTypes, matchId, times }: LocatedMatch): void {
    this.#any = true;
    for (const category of threatTypes) {
      switch (this.#level) {
        // Stryker disable next-line ConditionalExpression,StringLiteral: no other case takes it, so it need not be met
        case 'presence':
          break;
        case 'counts':
          grow(this.#counts, category, { category, matches: 0 }, times);
          break;
        case 'files': {
          const counts = this.#files.get(manifest) ?? new Map<ThreatType, FileCount & { matches: number }>();
          this.#files.set(manifest, counts);
          grow(counts, category, { category, manifest, matches: 0 }, times);
          break;
        }
        case 'rows':
          if (row === null || this.#places.length >= MOST_PLACES) this.#more += times;
          else this.#places.push({ category, manifest, annotatable, row, matchId });
      }
    }
  }

  get said(): Said {
    const level = this.#level;
    if (!this.#any) return { level: 'nothing' };
    switch (level) {
      case 'presence':
        return { level };
      case 'counts':
        return { level, counts: [...this.#counts.values()] };
      case 'files':
        return { level, files: [...this.#files.values()].flatMap(counts => [...counts.values()]) };
      case 'rows':
        return { level, places: this.#places, more: this.#more };
    }
  }
}

function grow<K, C extends { matches: number }>(counts: Map<K, C>, key: K, fresh: C, times: number): void {
  const count = counts.get(key) ?? fresh;
  count.matches += times;
  counts.set(key, count);
}
