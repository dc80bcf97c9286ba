/** Matches as reports get them, before they are reduced to what may be shown. */
import type { SafeText } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';

/** Matches, of which there may be millions: all calls may get the same object. */
export interface Matches {
  forEach(found: (match: LocatedMatch) => void): void;
}

/** A match as the check found it, or several matches in one manifest whose rows were not kept. */
export interface LocatedMatch {
  readonly manifest: SafeText;
  /** 1, or the number of matches without a row. */
  readonly times: number;
  /** The manifest's path if rows are lines and the path may be used in an annotation; null otherwise. */
  readonly annotatable: SafeText | null;
  /** `file` if it is the file itself; null if it was not kept. */
  readonly row: number | 'file' | null;
  readonly threatTypes: readonly ThreatType[];
  readonly matchId: SafeText | null;
}
