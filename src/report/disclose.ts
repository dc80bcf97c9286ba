/** Reduces matches to what may be said of them in this place (specification, section 8). */
import { isSealed, type ThreatType } from '../safe/threat-types.ts';
import type { SafeText } from '../safe/text.ts';

/** How much is said, from least to most: that there is a match, of which category, in which files, in which rows. */
export const LEVELS = ['presence', 'counts', 'files', 'rows'] as const;
export type Level = (typeof LEVELS)[number];

export type Visibility = 'public' | 'private' | 'internal' | 'unknown';

/** A match as the check found it. */
export interface LocatedMatch {
  readonly manifest: SafeText;
  /** The manifest's path where it may stand in an annotation as it is, and rows are lines. */
  readonly annotatable: SafeText | null;
  readonly row: number;
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
  | { readonly level: 'rows'; readonly places: readonly MatchPlace[] };

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

/** A match of any sealed category is sealed, whatever else it is. */
export function disclose(
  matches: readonly LocatedMatch[],
  levels: { readonly sealed: Level; readonly locatable: Level }
): Disclosed {
  const sealed = matches.filter(({ threatTypes }) => threatTypes.some(isSealed));
  const locatable = matches.filter(({ threatTypes }) => !threatTypes.some(isSealed));
  return { sealed: reduce(sealed, levels.sealed), locatable: reduce(locatable, levels.locatable) };
}

function reduce(matches: readonly LocatedMatch[], level: Level): Said {
  if (matches.length === 0) return { level: 'nothing' };
  const places = matches.flatMap(({ threatTypes, ...place }) => threatTypes.map(category => ({ ...place, category })));
  switch (level) {
    case 'presence':
      return { level };
    case 'counts':
      return {
        level,
        counts: tally(
          places,
          ({ category }) => category,
          ({ category }) => ({ category })
        )
      };
    case 'files':
      return {
        level,
        files: tally(
          places,
          ({ category, manifest }) => `${category}\n${String(manifest)}`,
          ({ category, manifest }) => ({ category, manifest })
        )
      };
    case 'rows':
      return { level, places };
  }
}

function tally<T, K extends object>(
  places: readonly T[],
  keyOf: (place: T) => string,
  kept: (place: T) => K
): (K & { readonly matches: number })[] {
  const groups = new Map<string, K & { matches: number }>();
  for (const place of places) {
    const group = groups.get(keyOf(place)) ?? { ...kept(place), matches: 0 };
    group.matches++;
    groups.set(keyOf(place), group);
  }
  return [...groups.values()];
}
