/** Reduces matches to what the report may show (specification, section 8). */
import type { ThreatType } from '../safe/threat-types.ts';
import type { SafeText } from '../safe/text.ts';
import type { LocatedMatch, Matches } from './located-match.ts';
import { MAX_PLACES } from './report-limits.ts';
import { SealedRows } from './sealed-rows.ts';

/** How much is shown, from least to most: that there is a match, its category, its file, its row. */
export const LEVELS = ['presence', 'counts', 'files', 'rows'] as const;
export type DisclosureLevel = (typeof LEVELS)[number];

export type Visibility = 'public' | 'private' | 'internal' | 'unknown';

export interface CategoryCount {
  readonly category: ThreatType;
  readonly matches: number;
}

export interface FileCount extends CategoryCount {
  readonly manifest: SafeText;
}

export interface MatchLocation {
  readonly category: ThreatType;
  readonly manifest: SafeText;
  readonly annotatable: SafeText | null;
  readonly row: number | 'file';
  readonly matchId: SafeText | null;
}

/** What may be shown of the matches of one kind. */
export type DisclosedMatches =
  | { readonly level: 'nothing' }
  | { readonly level: 'presence' }
  | { readonly level: 'counts'; readonly counts: readonly CategoryCount[] }
  | { readonly level: 'files'; readonly files: readonly FileCount[] }
  | { readonly level: 'rows'; readonly places: readonly MatchLocation[]; readonly more: number };

export interface Disclosed {
  readonly sealed: DisclosedMatches;
  readonly locatable: DisclosedMatches;
}

/** Returns the levels that apply: settings can show less anywhere, but more only in private repositories. */
export function levelsFor(
  visibility: Visibility,
  settings: { readonly sealed: DisclosureLevel | null; readonly locatable: DisclosureLevel | null }
): { readonly sealed: DisclosureLevel; readonly locatable: DisclosureLevel } {
  const isPrivate = visibility === 'private';
  return {
    sealed: isPrivate ? (settings.sealed ?? 'files') : 'presence',
    locatable: settings.locatable ?? 'rows'
  };
}

/**
 * Splits matches into sealed and locatable ones and reduces both. A match with any sealed category is sealed, and so is
 * every match in its row.
 *
 * @param matches gone through several times
 */
export function disclose(
  matches: Matches,
  levels: { readonly sealed: DisclosureLevel; readonly locatable: DisclosureLevel }
): Disclosed {
  const sealed = new Reducer(levels.sealed);
  const locatable = new Reducer(levels.locatable);
  const rows = new SealedRows(matches);
  matches.forEach(match => {
    (rows.has(match) ? sealed : locatable).add(match);
  });
  return { sealed: sealed.said, locatable: locatable.said };
}

/** Takes matches one by one, since there may be millions, and keeps only what may be shown. */
class Reducer {
  readonly #level: DisclosureLevel;
  readonly #places: MatchLocation[] = [];
  readonly #counts = new Map<ThreatType, CategoryCount & { matches: number }>();
  readonly #files = new Map<SafeText, Map<ThreatType, FileCount & { matches: number }>>();
  #any = false;
  #more = 0;

  constructor(level: DisclosureLevel) {
    this.#level = level;
  }

  add(match: LocatedMatch): void {
    this.#any = true;
    const { manifest, row, times } = match;
    for (const category of match.threatTypes) {
      switch (this.#level) {
        // Stryker disable next-line ConditionalExpression,StringLiteral: without this case nothing is kept either
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
          if (row === null || this.#places.length >= MAX_PLACES) this.#more += times;
          else {
            const { annotatable, matchId } = match;
            this.#places.push({ category, manifest, annotatable, row, matchId });
          }
      }
    }
  }

  get said(): DisclosedMatches {
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
