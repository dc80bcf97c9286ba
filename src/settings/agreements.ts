/** Applies what maintainers agreed to let pass, for how long, and makes the report's notes about it. */
import { isSealed, type ThreatType } from '../safe/threat-types.ts';
import { excusing, isMatched, splitPatterns } from '../manifest/kind/patterns.ts';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { instant, matchIdText, quotedGlob, quotedWords, safe, type SafeText } from '../safe/text.ts';
import { matchKeyOf } from './match-key.ts';
import { type Agreed, expiresSoon, isCurrent, type Settings } from './settings.ts';

export interface Agreements {
  /** The key of match ids; null without a secret. */
  readonly matchKey: Uint8Array | null;
  /** Returns true if a match is excepted. Sealed categories never are. It records which exceptions were used. */
  readonly excepted: (matchId: string, threatTypes: readonly ThreatType[]) => boolean;
  /** Returns true if a path need not be checked. */
  readonly unchecked: (path: string) => boolean;
  /** The patterns of such paths, as written. */
  readonly uncheckedPaths: readonly string[];
  /** The match ids of the exceptions used so far. */
  readonly used: () => readonly string[];
  /** Notes for the report: entries that were used, have ended or end within 14 days, and exceptions without a match. */
  readonly notes: (facts: NoteFacts) => readonly SafeText[];
}

/** What the notes depend on. */
export interface NoteFacts {
  /** Whether whoever reads the report may also read the settings, and so the reasons in them. */
  readonly showsReasons: boolean;
  /** Whether the whole tree was checked without a fault, so that an exception without a match is of no use. */
  readonly isWhole: boolean;
}

/** What the key of match ids is made from. */
export interface MatchSecrets {
  readonly matchKey: string | null;
  readonly denylistToken: string | null;
  /** Inputs of the Action, or environment variables of a terminal. */
  readonly from: 'inputs' | 'environment';
}

/** What applies without a settings file. */
export const NO_AGREEMENTS: Agreements = {
  matchKey: null,
  excepted: () => false,
  unchecked: () => false,
  uncheckedPaths: [],
  used: () => [],
  notes: () => []
};

const SECRETS = {
  inputs: safe`neither the input match-key nor denylist-token is given`,
  environment: safe`neither DENYLIST_MATCH_KEY nor DENYLIST_TOKEN is set`
} as const;

/**
 * Returns the agreements that apply today.
 *
 * @throws GateError `settings-invalid` if there are exceptions but no key for match ids
 */
export function agreements(settings: Settings, secrets: MatchSecrets, now: Date): Agreements {
  const matchKey = matchKeyOf(secrets.matchKey, secrets.denylistToken);
  if (settings.exceptions.length > 0 && matchKey === null) {
    const text = safe`the settings contain exceptions, but ${SECRETS[secrets.from]}, so there are no match ids; give one of them, or remove the exceptions`;
    throw new GateError('settings-invalid', text);
  }
  const exceptions = settings.exceptions.filter(entry => isCurrent(entry, now));
  const unchecked = settings.unchecked
    .filter(entry => isCurrent(entry, now))
    .map(entry => ({ ...entry, patterns: excusing(splitPatterns(entry.path)) }));
  const used = new Set<string>();
  const usedPaths = new Set<string>();
  return {
    matchKey,
    excepted(matchId, threatTypes) {
      if (threatTypes.some(isSealed) || !exceptions.some(({ id }) => id === matchId)) return false;
      used.add(matchId);
      return true;
    },
    unchecked(file) {
      const entry = unchecked.find(({ patterns }) => isMatched(patterns, file));
      if (entry !== undefined) usedPaths.add(entry.path);
      return entry !== undefined;
    },
    uncheckedPaths: unchecked.map(({ path }) => path),
    used: () => [...used],
    notes: facts => notesOf(settings, { used, usedPaths, now }, facts)
  };
}

/** Match ids of exceptions and globs of unchecked files that were used, and the time of the run. */
interface Use {
  readonly used: ReadonlySet<string>;
  readonly usedPaths: ReadonlySet<string>;
  readonly now: Date;
}

function notesOf(
  { exceptions, unchecked }: Pick<Settings, 'exceptions' | 'unchecked'>,
  { used, usedPaths, now }: Use,
  { showsReasons, isWhole }: NoteFacts
): readonly SafeText[] {
  const notes = (entry: Agreed, name: SafeText, isUsed: boolean, why: SafeText) => {
    const date = day(entry.expires);
    if (!isCurrent(entry, now)) return [safe`${name} ended on ${date} and has no effect.`];
    return [
      ...(isUsed ? [safe`${name} was used${showsReasons ? safe`: ${why}, until ${date}` : safe``}.`] : []),
      ...(expiresSoon(entry, now) ? [safe`${name} ends on ${date}.`] : [])
    ];
  };
  return [
    ...exceptions.flatMap(entry => {
      const name = safe`The exception ${matchIdText(entry.id)}`;
      const isUsed = used.has(entry.id);
      const isIdle = isWhole && !isUsed && isCurrent(entry, now);
      return [
        ...notes(entry, name, isUsed, safe`${words(entry.reason)}, approved by ${words(entry.approvedBy)}`),
        ...(isIdle ? [safe`${name} matched nothing in the whole tree.`] : [])
      ];
    }),
    ...unchecked.flatMap(entry => {
      const name = safe`The unchecked entry ${nameOf(entry.path)}`;
      return notes(entry, name, usedPaths.has(entry.path), words(entry.reason));
    })
  ];
}

/** Returns the note for an exception that was used, where only its id is known. */
export function usedNote(matchId: string): SafeText {
  return safe`The exception ${matchIdText(matchId)} was used.`;
}

function words(text: string): SafeText {
  return quotedWords(text, safe`(see the settings)`);
}

function nameOf(glob: string): SafeText {
  return quotedGlob(byteText(glob), safe`for a path that reads like an address`);
}

function day(date: Date): SafeText {
  return instant(date, 'day');
}
