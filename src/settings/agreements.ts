/** Applies what maintainers agreed to let pass, for how long, and makes the report's notes about it. */
import { isSealed, type ThreatType } from '../safe/threat-types.ts';
import { excusing, isMatched, splitPatterns } from '../manifest/kind/patterns.ts';
import { GateError } from '../safe/errors.ts';
import { instant, matchIdText, quotedGlob, safe, type SafeText } from '../safe/text.ts';
import { matchKeyOf } from './match-key.ts';
import { expiresSoon, isCurrent, type Settings } from './settings.ts';

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
  /** Notes for the report: exceptions that were used, and entries that end within 14 days. */
  readonly notes: () => readonly SafeText[];
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
  const unchecked = settings.unchecked.filter(entry => isCurrent(entry, now));
  const uncheckedPatterns = unchecked.map(({ path }) => excusing(splitPatterns(path)));
  const used = new Set<string>();
  return {
    matchKey,
    excepted(matchId, threatTypes) {
      if (threatTypes.some(isSealed) || !exceptions.some(({ id }) => id === matchId)) return false;
      used.add(matchId);
      return true;
    },
    unchecked: path => uncheckedPatterns.some(patterns => isMatched(patterns, path)),
    uncheckedPaths: unchecked.map(({ path }) => path),
    used: () => [...used],
    notes: () => [
      ...[...used].map(usedNote),
      ...exceptions
        .filter(entry => expiresSoon(entry, now))
        .map(({ id, expires }) => safe`The exception ${matchIdText(id)} ends on ${day(expires)}.`),
      ...unchecked
        .filter(entry => expiresSoon(entry, now))
        .map(({ path, expires }) => safe`The unchecked entry ${nameOf(path)} ends on ${day(expires)}.`)
    ]
  };
}

/** Returns the note for an exception that was used. */
export function usedNote(matchId: string): SafeText {
  return safe`The exception ${matchIdText(matchId)} was used.`;
}

function nameOf(glob: string): SafeText {
  return quotedGlob(Buffer.from(glob).toString('latin1'), safe`for a path that reads like an address`);
}

function day(date: Date): SafeText {
  return instant(date, 'day');
}
