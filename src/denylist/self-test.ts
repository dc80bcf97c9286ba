/**
 * Checks that a service is alive (specification, section 6). Every list contains the canaries, so every run notices a
 * dead, empty, wrong or old list.
 */
import { GateError } from '../safe/errors.ts';
import { joined, type SafeText, safe } from '../safe/text.ts';
import { isFuture } from './list-info.ts';
import { type Denylist, type FullHashes, type LocalList, type ExpressionKind, SUBJECTS } from './lookup.ts';
import { prefixAt } from './prefix-set.ts';

/** The digests of the canaries as the whole matcher made them; null if it made none. */
export interface Canaries {
  readonly url: Uint8Array | null;
  readonly content: Uint8Array | null;
  readonly urlMd5: Uint8Array | null;
  /** The digests in the lists, including those that the matcher does not have to make. */
  readonly listed: readonly Uint8Array[];
}

/** Returns the subjects whose canary must come back: always the URL, others only if a list declares them. */
export function requiredCanaries(denylist: Denylist): readonly ExpressionKind[] {
  if (denylist.mode === 'search') return ['url', 'content'];
  const declared = new Set(denylist.lists.flatMap(({ subjects }) => subjects));
  return SUBJECTS.filter(subject => subject === 'url' || declared.has(subject));
}

/** Returns the prefixes that every run has to ask for. */
export function canaryPrefixes(denylist: Denylist, canaries: Canaries): readonly number[] {
  if (denylist.parts !== undefined) return denylist.parts.flatMap(part => canaryPrefixes(part, canaries));
  const digests = requiredCanaries(denylist).map(subject => digestOf(subject, canaries));
  return digests.flatMap(digest => (digest === null ? [] : [prefixAt(digest, 0)]));
}

/**
 * Checks that every list is alive and new enough, and that the service answers.
 *
 * @throws GateError `denylist-self-test`
 */
export function assertSelfTest(denylist: Denylist, canaries: Canaries, answers: FullHashes): void {
  const faults =
    answers.parts === undefined
      ? serviceFaults(denylist, canaries, answers)
      : answers.parts.flatMap(part => serviceFaults(part.denylist, canaries, part.answers));
  if (faults.length === 0) return;
  const shown = joined(faults.slice(0, 8), '; ');
  throw new GateError(
    'denylist-self-test',
    safe`the denylist service did not pass the self-test, so its answers cannot be trusted: ${shown}. Ask its operator; every list must contain the gate's canaries`
  );
}

function serviceFaults(denylist: Denylist, canaries: Canaries, answers: FullHashes): readonly SafeText[] {
  return [
    ...denylist.lists.flatMap(list => listFaults(list, canaries)),
    ...denylist.lists.flatMap(list => sizeFaults(list, canaries, denylist.listEntries)),
    ...requiredCanaries(denylist).flatMap(subject => answerFaults(subject, canaries, answers)),
    ...denylist.outdated.map(ageFault)
  ];
}

/** Returns the number of entries without the canaries, which every service adds itself. */
export function ownEntries(list: LocalList, canaries: Canaries['listed']): number {
  const present = new Set(canaries.map(digest => prefixAt(digest, 0)).filter(prefix => list.has(prefix)));
  return list.size - present.size;
}

/** Checks the number of entries. A list of only canaries is empty. */
function sizeFaults(list: LocalList, canaries: Canaries, least: number): readonly SafeText[] {
  const entries = ownEntries(list, canaries.listed);
  if (entries >= least) return [];
  if (entries === 0) return [safe`list ${list.name} contains only canaries`];
  return [safe`list ${list.name} has fewer entries than limits.list-entries requires`];
}

function listFaults(list: LocalList, canaries: Canaries): readonly SafeText[] {
  // Every list contains the URL canary, whatever subjects it declares.
  const missing = SUBJECTS.filter(subject => {
    if (subject !== 'url' && !list.subjects.includes(subject)) return false;
    const digest = digestOf(subject, canaries);
    return digest === null || !list.has(prefixAt(digest, 0));
  });
  return missing.map(subject => safe`list ${list.name} does not contain the canary for ${NAMES[subject]}`);
}

function answerFaults(subject: ExpressionKind, canaries: Canaries, answers: FullHashes): readonly SafeText[] {
  const digest = digestOf(subject, canaries);
  if (digest === null) return [safe`the gate's own matcher does not produce the canary for ${NAMES[subject]}`];
  if (answers.get(digest, 0).some(({ canary }) => canary)) return [];
  return [safe`the hash search does not return the canary for ${NAMES[subject]}`];
}

function ageFault({ name, updated }: LocalList): SafeText {
  if (updated !== null && isFuture(updated)) {
    return safe`list ${name} has a date in the future, so its age is unknown, and ${AGE_LIMIT} requires one`;
  }
  const what = updated === null ? safe`has no date` : safe`is too old`;
  return safe`list ${name} ${what}, and ${AGE_LIMIT} requires a newer list`;
}

/** The key of the settings, and the option of `verify`. */
const AGE_LIMIT = safe`its age limit (limits.list-age-hours, --max-age-hours)`;

const NAMES = { url: 'URLs', content: 'content hashes', 'url-md5': 'MD5s of URLs' } as const;

function digestOf(subject: ExpressionKind, canaries: Canaries): Uint8Array | null {
  switch (subject) {
    case 'url':
      return canaries.url;
    case 'content':
      return canaries.content;
    case 'url-md5':
      return canaries.urlMd5;
  }
}
