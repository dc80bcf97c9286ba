/** What maintainers agreed to let pass, for how long, and what a report says of it. */
import { isSealed, type ThreatType } from '../safe/threat-types.ts';
import { excusing, isMatched, splitPatterns } from '../manifest/kind/patterns.ts';
import { GateError } from '../safe/errors.ts';
import { instant, matchIdText, quoted, safe, type SafeText } from '../safe/text.ts';
import { expiresSoon, isCurrent, type Settings } from './settings.ts';

export interface Agreements {
  /** Whether a match is excepted; sealed categories never are. It remembers what was used. */
  readonly excepted: (matchId: string, threatTypes: readonly ThreatType[]) => boolean;
  /** Whether a path need not be checked. */
  readonly unchecked: (path: string) => boolean;
  /** The patterns of such paths, as they were written. */
  readonly uncheckedPaths: readonly string[];
  /** The match ids of the exceptions that were used so far. */
  readonly used: () => readonly string[];
  /** What the report has to say: exceptions that were used, and what ends within 14 days. */
  readonly notes: () => readonly SafeText[];
}

/**
 * The agreements of the settings that hold today.
 *
 * @param keyed whether match ids have a key
 * @throws GateError `settings-invalid` where there are exceptions, and no key that makes match ids
 */
export function agreements(settings: Settings, keyed: boolean, now: Date): Agreements {
  if (settings.exceptions.length > 0 && !keyed) {
    const text = safe`the settings hold exceptions, but neither match-key nor denylist-token is given, so there are no match ids`;
    throw new GateError('settings-invalid', text);
  }
  const exceptions = settings.exceptions.filter(entry => isCurrent(entry, now));
  const unchecked = settings.unchecked.filter(entry => isCurrent(entry, now));
  const uncheckedPatterns = unchecked.map(({ path }) => excusing(splitPatterns(path)));
  const used = new Set<string>();
  return {
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

/** What is said of an exception that was used. */
export function usedNote(matchId: string): SafeText {
  return safe`The exception ${matchIdText(matchId)} was used.`;
}

function nameOf(glob: string): SafeText {
  return quoted(Buffer.from(glob).toString('latin1'), safe`for a path that reads like an address`);
}

function day(date: Date): SafeText {
  return instant(date, 'day');
}
