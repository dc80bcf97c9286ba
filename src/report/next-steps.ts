/** Chooses the advice for a report. */
import { joined, safe, SafeText } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import { type Advice, type ReferTo, type Shown, type Step } from './advice.ts';
import { LOCATABLE_AFTERWARDS, LOCATABLE_ROWS, SEALED_ROWS } from './match-advice.ts';
import { AFTERWARDS_ROWS, HEAD_MOVED, REASON_ROWS, RELEASE_WAITS } from './reason-advice.ts';
import type { DisclosedMatches } from './disclose.ts';
import type { Report } from './report.ts';

/** The parts of a report that the steps depend on. */
export type AdvisedReport = Pick<Report, 'verdict' | 'matches' | 'faults' | 'event' | 'isPrivate' | 'settingsFile'>;

/**
 * Returns the steps for this report, in order; none after a clean run.
 *
 * @param to how the steps refer to a guide
 */
export function nextSteps(situation: AdvisedReport, to: ReferTo = guide => safe`docs/${guide}`): readonly Step[] {
  return rowsFor(situation).map(({ lead, rest }) => ({ lead, rest: rest instanceof SafeText ? rest : rest(to) }));
}

function rowsFor(situation: AdvisedReport): readonly Pick<Advice, 'lead' | 'rest'>[] {
  const { verdict, matches, faults } = situation;
  if (verdict === 'clean') return [];
  const applies = (row: Advice) => isFor(row, situation);
  if (matches.sealed.level !== 'nothing') return SEALED_ROWS.filter(applies);
  const reasons = faults.map(({ reason }) => reason);
  if (reasons.includes('head-moved')) return [HEAD_MOVED];
  const ofReasons = REASON_ROWS.filter(applies);
  if (verdict === 'listed') {
    const afterwards = LOCATABLE_AFTERWARDS.filter(applies);
    return [...LOCATABLE_ROWS.filter(applies), ...ofReasons, ...afterwards, byMistake(situation)];
  }
  const afterwards = situation.event === 'release' ? [RELEASE_WAITS] : AFTERWARDS_ROWS.filter(applies);
  return [...ofReasons, ...afterwards];
}

function isFor({ events, isPrivate, categories, reasons, shown }: Advice, situation: AdvisedReport): boolean {
  const { locatable } = situation.matches;
  return (
    (events?.includes(situation.event) ?? true) &&
    (isPrivate === undefined || isPrivate === situation.isPrivate) &&
    (categories === undefined || categoriesOf(locatable).some(each => categories.includes(each))) &&
    (reasons === undefined || situation.faults.some(({ reason }) => reasons.includes(reason))) &&
    (shown === undefined || shownIn(locatable).some(each => shown.includes(each)))
  );
}

function shownIn(said: DisclosedMatches): readonly Shown[] {
  if (said.level !== 'rows') return ['neither'];
  return said.places.map(({ row }) => (row === 'file' ? 'files' : 'rows'));
}

function categoriesOf(said: DisclosedMatches): readonly ThreatType[] {
  switch (said.level) {
    case 'nothing':
    case 'presence':
      return [];
    case 'counts':
      return said.counts.map(({ category }) => category);
    case 'files':
      return said.files.map(({ category }) => category);
    case 'rows':
      return said.places.map(({ category }) => category);
  }
}

/** The most exceptions that are shown as lines to paste. The list of matches shows the other match ids. */
const PASTED = 3;

/** How a maintainer gets the match id that an exception needs. */
const WITHOUT_IDS = {
  inputs: safe`Until then a maintainer can add an exception, but only if rows are shown and a match-key or denylist-token is given.`,
  environment: safe`Until then a maintainer can add an exception in the settings. For its match id, scan with --locations and set DENYLIST_MATCH_KEY, or DENYLIST_TOKEN if the workflow has no match-key, to the secret of the workflow.`
} as const;

/** Returns the step for an entry that is listed by mistake, with exceptions to paste if match ids are shown. */
function byMistake({ matches: { locatable }, event, settingsFile }: AdvisedReport): Pick<Advice, 'lead' | 'rest'> {
  const places = locatable.level === 'rows' ? locatable.places : [];
  const ids = new Map(places.flatMap(({ matchId }) => (matchId === null ? [] : [[String(matchId), matchId] as const])));
  const lines = [...ids.values()]
    .slice(0, PASTED)
    .map(id => safe`\`- {id: ${id}, reason: "WHY", approved-by: "WHO", expires: YYYY-MM-DD}\``);
  const exception =
    lines.length === 0
      ? WITHOUT_IDS[event === 'clone' || event === 'files' ? 'environment' : 'inputs']
      : safe`Until then a maintainer can add an exception: it covers everything that the same entry of the list matches, and its match id does not reveal the link. Put this under \`exceptions:\` in ${settingsFile}: ${joined(lines, ' ')}`;
  const ask = categoriesOf(locatable).includes('WITHDRAWN')
    ? safe`Ask the operator of the denylist to correct it, or the gate's project for an entry of the built-in list.`
    : safe`Ask the operator of the denylist to correct it.`;
  return {
    lead: safe`Listed by mistake?`,
    rest: to => safe`${ask} ${exception} (${to('settings.md')} explains exceptions.)`
  };
}
