/** Builds the sentences that the log, the summary and the comment share. */
import { count, joined, plural, safe, type SafeText } from '../safe/text.ts';
import type { CategoryCount, FileCount, MatchLocation, DisclosedMatches } from './disclose.ts';
import { MAX_SHARD_FAULTS, MAX_SUFFIXES } from './report-limits.ts';
import type { Enforcement, Report, ReportedManifest } from './report.ts';
import { totalsOf, uncheckedFiles } from './report.ts';

const MANIFEST = [safe`manifest`, safe`manifests`] as const;
const ROW = [safe`row`, safe`rows`] as const;
const ITEM = [safe`item`, safe`items`] as const;

/** Returns a text such as `3 manifests, 1,204 rows, 2,408 items`. */
export function totalsInWords({ manifests }: Pick<Report, 'manifests'>): SafeText {
  const totals = totalsOf(manifests);
  return safe`${plural(totals.manifests, ...MANIFEST)}, ${rowsInWords(totals)}`;
}

/** Returns a text such as `1,204 rows, 1 item`. */
export function rowsInWords({ rows, items }: Pick<ReportedManifest, 'rows' | 'items'>): SafeText {
  return safe`${plural(rows, ...ROW)}, ${plural(items, ...ITEM)}`;
}

/** What is shown instead of totals for a manifest that was not checked. */
export const NOT_CHECKED: Readonly<Record<Exclude<ReportedManifest['state'], 'checked'>, SafeText>> = {
  failed: safe`could not be checked`,
  unchecked: safe`not checked (listed as unchecked in the settings)`
};

/** What a run checks. */
export const SCOPE_IN_WORDS: Readonly<Record<Report['scope'], SafeText>> = {
  added: safe`what the change adds`,
  all: safe`all manifests`
};

/** Returns the result in one sentence, and a second one if only the built-in list was used. */
export function headline(report: Report): SafeText {
  return safe`${firstSentence(report)}${builtinAlone(report)}`;
}

function builtinAlone({ mode }: Report): SafeText {
  if (mode !== 'builtin') return safe``;
  return safe` Only the built-in list of withdrawn models and datasets was used; no denylist service was asked.`;
}

function firstSentence(report: Report): SafeText {
  const what = report.scope === 'added' ? safe`item that this change adds` : safe`item`;
  switch (report.verdict) {
    case 'clean':
      return cleanSentence(report, what);
    case 'listed': {
      const restricted = report.matches.sealed.level !== 'nothing';
      const category = restricted ? safe`, in a restricted category` : safe``;
      return safe`At least one ${what} is on the denylist${category}.`;
    }
    case 'incomplete':
      return safe`Not everything could be checked, so this is not a pass.`;
  }
}

/** Returns the sentence for a pass. It also states what the pass does not cover. */
function cleanSentence(report: Report, what: SafeText): SafeText {
  const { exceptionsUsed, notRead, byHash } = report;
  const unchecked = uncheckedFiles(report);
  const files = plural(unchecked, safe`file`, safe`files`);
  const except = unchecked === 0 ? safe`` : safe` except in ${files} that the settings leave unchecked`;
  const excepted =
    exceptionsUsed === 0
      ? safe``
      : safe`, apart from what ${plural(exceptionsUsed, safe`exception`, safe`exceptions`)} in the settings ${exceptionsUsed === 1 ? safe`allows` : safe`allow`}`;
  if (totalsOf(report.manifests).manifests > 0) {
    return safe`Every ${what} was checked${except}, and none is on the denylist${excepted}.`;
  }
  // Digests of other files are compared too.
  if (exceptionsUsed > 0 || byHash > 0 || notRead.length > 0) {
    const none = unchecked === 0 ? safe`No manifest is in scope` : safe`The settings leave ${files} unchecked`;
    return safe`${none}; other files were checked by their digests, and none is on the denylist${excepted}.`;
  }
  return unchecked === 0
    ? safe`No manifest is in scope, so nothing had to be checked.`
    : safe`Nothing was checked: the settings leave ${files} unchecked.`;
}

/** Returns the only line that a shard prints in public. It does not depend on the content of the shard. */
export function veiledLine({ shard, verdict }: Report): SafeText {
  const which = shard === null ? safe`This part` : safe`Shard ${shard.index} of ${shard.of}`;
  return safe`${which}: ${verdict}. The job that combines the shards gives the verdict of the whole run.`;
}

/** Returns that line and the faults. A veiled report has only faults that do not depend on the shard's content. */
export function veiledLines(report: Report): readonly SafeText[] {
  return [veiledLine(report), ...faultLines(report, MAX_SHARD_FAULTS)];
}

/** Returns what the report says about matches: at most `limit` lines for each kind, and one that counts the rest. */
export function matchLines(report: Report, limit: number): readonly SafeText[] {
  const { sealed, locatable } = report.matches;
  return [...saidLines(sealed, limit), ...saidLines(locatable, limit)];
}

function saidLines(said: DisclosedMatches, limit: number): readonly SafeText[] {
  switch (said.level) {
    case 'nothing':
    case 'presence':
      return [];
    case 'counts':
      return capped(said.counts, limit, countLine);
    case 'files':
      return capped(said.files, limit, fileLine);
    case 'rows':
      return groupLines(groupsOf(said.places), limit, said.more);
  }
}

function countLine({ category, matches }: CategoryCount): SafeText {
  return safe`${category}: ${plural(matches, safe`match`, safe`matches`)}`;
}

function fileLine({ category, matches, manifest }: FileCount): SafeText {
  return safe`${category}: ${manifest}, ${plural(matches, safe`match`, safe`matches`)}`;
}

/** Returns a number that is consecutive only for consecutive rows. */
function rowNumber({ row }: MatchLocation): number {
  return row === 'file' ? -2 : row;
}

/** Consecutive rows with the same file, category and match id. */
interface RowGroup {
  readonly place: MatchLocation;
  last: number;
  matches: number;
}

function groupsOf(places: readonly MatchLocation[]): readonly RowGroup[] {
  const alike = new Map<string, MatchLocation[]>();
  for (const place of places) {
    const key = `${String(place.manifest)}\n${place.category}\n${String(place.matchId)}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [place]);
    else same.push(place);
  }
  return [...alike.values()].flatMap(same => {
    const groups: RowGroup[] = [];
    for (const place of same.sort((a, b) => rowNumber(a) - rowNumber(b))) {
      const group = groups.at(-1);
      const row = rowNumber(place);
      if (group === undefined || row > group.last + 1) groups.push({ place, last: row, matches: 1 });
      else {
        group.last = row;
        group.matches++;
      }
    }
    return groups;
  });
}

function groupLines(groups: readonly RowGroup[], limit: number, more: number): readonly SafeText[] {
  const hidden = groups.slice(limit).reduce((sum, { matches }) => sum + matches, 0);
  return capped(groups.slice(0, limit), limit, groupLine, hidden + more);
}

function groupLine({ place: { category, manifest, row, matchId }, last }: RowGroup): SafeText {
  const rows = row === 'file' ? safe`the file itself` : last === row ? safe`row ${row}` : safe`rows ${row}–${last}`;
  return safe`${category}: ${manifest}, ${rows}${matchId === null ? safe`` : safe` (match id ${matchId})`}`;
}

/** Returns the first `limit` elements as lines, and a last line that counts the other elements and `more`. */
export function capped<T>(all: readonly T[], limit: number, line: (one: T) => SafeText, more = 0): readonly SafeText[] {
  const shown = all.slice(0, limit).map(line);
  const rest = all.length - shown.length + more;
  return rest > 0 ? [...shown, safe`and ${count(rest)} more`] : shown;
}

/** Returns one line for each fault, and a last line that counts those past `limit`. */
export function faultLines({ faults }: Report, limit: number): readonly SafeText[] {
  return capped(faults, limit, ({ reason, text, manifest }) => {
    return manifest === null ? safe`${reason}: ${text}` : safe`${reason}: ${manifest}: ${text}`;
  });
}

/** Returns a sentence that says whether the author of the change could bypass this run (specification, rule 4). */
export function enforcementLine(enforcement: Enforcement): SafeText {
  switch (enforcement) {
    case 'enforces':
      return safe`This run enforces: the change under test cannot edit its workflow.`;
    case 'informs':
      return safe`This run is advisory: the change under test can edit its workflow. Only \`pull_request_target\` or an organisation's required workflow enforces.`;
    case 'detects':
      return safe`This run only detects problems: the data is already pushed or published. To block a release, make the publishing job depend on this one.`;
    case 'local':
      return safe`This run is local. The check on GitHub is the one that counts.`;
  }
}

/** Returns the size of a list in words. @param size the number of entries, to the nearest power of ten */
export function roughSize(size: SafeText): SafeText {
  return safe`about ${size} ${String(size) === '1' ? safe`entry` : safe`entries`}`;
}

/** Returns how the denylist was used, and one line for each list with its version, date and size. */
export function listLines({ mode, lists, faults }: Report): readonly SafeText[] {
  const named = lists.map(({ name, version, updated, signedBy, size }) => {
    const when = updated === null ? safe`undated` : safe`updated ${updated}`;
    const signed = signedBy === undefined ? safe`` : safe`, signed by key ${signedBy}`;
    return safe`${name}, version ${version}, ${when}${signed}${size === null ? safe`` : safe`, ${roughSize(size)}`}`;
  });
  const failed = faults.some(({ reason }) => reason === 'no-credentials' || /^denylist-/.test(reason));
  switch (mode) {
    case 'not asked':
      return [
        failed ? safe`the denylist service could not be used` : safe`the denylist service was not asked`,
        ...named
      ];
    case 'search':
      return [safe`search mode: the service offers no lists to download, so there is no version to show`, ...named];
    case 'builtin':
      return [safe`only the built-in list`, ...named];
    case 'lists':
      return named;
  }
}

/** Returns how many files and archive members were not read, by suffix; null if there are none. */
export function notReadLine({ notRead, byHash, unreadMembers: { digested, leftAlone } }: Report): SafeText | null {
  const kinds = (files: Report['notRead']) => {
    return joined(
      capped(files, MAX_SUFFIXES, ({ suffix, files: number }) => safe`${count(number)} ${suffix}`),
      ', '
    );
  };
  const parts = [
    ...(notRead.length === 0 ? [] : [safe`not read (neither a manifest nor text): ${kinds(notRead)}`]),
    ...(byHash === 0
      ? []
      : [safe`compared only by the hash in a pointer (content stored elsewhere): ${count(byHash)}`]),
    ...(digested.length === 0 ? [] : [safe`in archives, compared only by digest (unknown format): ${kinds(digested)}`]),
    ...(leftAlone === 0 ? [] : [safe`in archives, not read (tool files or source code): ${count(leftAlone)}`])
  ];
  return parts.length === 0 ? null : joined(parts, '; ');
}
