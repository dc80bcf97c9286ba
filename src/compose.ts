/**
 * Turns the result of the check into a report: names are quoted, matches are reduced to what may be disclosed, and
 * nothing else gets through.
 */
import type { CheckResult } from './subject/check-result.ts';
import type { Finding } from './match/findings.ts';
import type { LocatedFault } from './subject/run-faults.ts';
import type { ManifestResult } from './subject/tally.ts';
import { type Disclosed, disclose, levelsFor, type Visibility } from './report/disclose.ts';
import type { LocatedMatch, Matches } from './report/located-match.ts';
import type { EncryptedContent, ReportedLocation } from './report/encrypted.ts';
import { MAX_PLACES } from './report/report-limits.ts';
import type { Enforcement, Report, ReportedEvent, ReportedFault, Verdict } from './report/report.ts';
import { foremost, type Reason } from './safe/errors.ts';
import { count, escapedName, instant, matchIdText, plainPath, quoted, safe, type SafeText } from './safe/text.ts';
import type { Settings } from './settings/settings.ts';
import { isSealed, type ThreatType } from './safe/threat-types.ts';

/** What is known about a run in addition to the check's result. */
export interface RunFacts {
  readonly subject: SafeText | null;
  readonly scope: 'added' | 'all';
  readonly revisions: Report['revisions'];
  readonly visibility: Visibility;
  readonly enforcement: Enforcement;
  readonly event: ReportedEvent;
  readonly settingsFile: SafeText;
  readonly exceptionsUsed: number;
  readonly trial: boolean;
  /** Whether only the built-in list is used. */
  readonly builtinAlone: boolean;
  /** Null if the run is not one of several shards. */
  readonly shard: Report['shard'];
  readonly notes: readonly SafeText[];
  readonly guidesUrl: SafeText | null;
  readonly gateVersion: SafeText;
}

/** Returns the verdict: `listed` outranks `incomplete`; with neither it is `clean`. */
export function verdictOf(result: CheckResult, faults: readonly LocatedFault[]): Verdict {
  if (result.decision.listed.length > 0) return 'listed';
  return faults.length > 0 ? 'incomplete' : 'clean';
}

/** Returns the reason of section 9; null if nothing was incomplete. */
export function reasonOf(faults: readonly LocatedFault[]): Reason | null {
  return foremost(
    faults.map(({ reason }) => reason),
    null
  );
}

/** Returns true if the job passes: with a proven `clean`, or with what a trial run lets pass. */
export function passes(report: Report): boolean {
  return report.verdict === 'clean' || report.trial === 'passes';
}

/** Returns true if a run with `enforcement: report` passes: no sealed match, and no mistake in its setup. */
function trialPasses(result: CheckResult, faults: readonly LocatedFault[]): boolean {
  const sealed = result.decision.listed.names.some(({ threatTypes }) => threatTypes.some(isSealed));
  return !sealed && !faults.some(({ reason }) => reason === 'usage' || reason === 'settings-invalid');
}

export function compose(
  result: CheckResult,
  faults: readonly LocatedFault[],
  facts: RunFacts,
  settings: Settings
): Report {
  // A red job among many must not reveal where the match is.
  const veiled = facts.shard !== null && facts.visibility !== 'private';
  const names = result.manifests.map(({ path }, index) => quoted(path, safe`manifest #${index + 1}`));
  const nameOf = (manifest: number) => names[manifest] ?? safe`manifest #${manifest + 1}`;
  return {
    verdict: verdictOf(result, faults),
    matches: disclosed(result, nameOf, facts.visibility, settings),
    faults: faults
      .filter(fault => !veiled || !isOfContent(fault))
      .map(({ reason, text, manifest, path: other = '', line }): ReportedFault => {
        const path = plainPath(manifest === null ? other : (result.manifests[manifest]?.path ?? ''));
        const name = manifest === null ? null : nameOf(manifest);
        const place = { ...(path === null ? {} : { annotatable: path }), ...(line === undefined ? {} : { line }) };
        return { reason, text, manifest: name, ...place };
      }),
    trial: facts.trial ? (trialPasses(result, faults) ? 'passes' : 'fails') : 'no',
    enforcement: facts.enforcement,
    event: facts.event,
    isPrivate: facts.visibility === 'private',
    settingsFile: facts.settingsFile,
    exceptionsUsed: facts.exceptionsUsed,
    subject: facts.subject,
    scope: facts.scope,
    revisions: facts.revisions,
    manifests: result.manifests.flatMap(({ state, counted, format, rows, items }, index) => {
      return state === 'other' ? [] : [{ name: nameOf(index), state, counted, format: safe`${format}`, rows, items }];
    }),
    entries: result.entries,
    notRead: bySuffix(result.notRead),
    byHash: result.byHash,
    unreadMembers: {
      digested: bySuffix(result.unreadMembers.digested),
      leftAlone: result.unreadMembers.leftAlone
    },
    mode: facts.builtinAlone ? 'builtin' : result.mode,
    lists: result.lists.map(({ name, version, updated, signedBy, size }) => {
      const signed = signedBy === undefined ? {} : { signedBy };
      return { name, version, updated: updated === null ? null : instant(updated), ...signed, size: magnitude(size) };
    }),
    notes: facts.notes,
    shard: facts.shard,
    veiled,
    guidesUrl: facts.guidesUrl,
    gateVersion: facts.gateVersion
  };
}

/** Rounds a number of entries to the nearest power of ten: an exact count would reveal single changes. */
export function magnitude(size: number): SafeText {
  return count(size < 1 ? 0 : 10 ** Math.round(Math.log10(size)));
}

function bySuffix(files: ReadonlyMap<string, number>): Report['notRead'] {
  return [...files].map(([suffix, number]) => ({ suffix: suffixText(suffix), files: number }));
}

/** Returns a suffix, or what is counted in its place, as reports show it. */
export function suffixText(suffix: string): SafeText {
  switch (suffix) {
    case '(none)':
      return safe`without suffix`;
    case '(link)':
      return safe`symlink`;
    default:
      return quoted(suffix, safe`other`);
  }
}

/** Checks whether a fault depends on the run's content. Others (such as a missing token) are equal in all shards. */
function isOfContent({ reason, manifest }: LocatedFault): boolean {
  return manifest !== null || /^(?:manifest|content|url)-/.test(reason);
}

function disclosed(
  { decision, manifests }: CheckResult,
  nameOf: (manifest: number) => SafeText,
  visibility: Visibility,
  settings: Settings
): Disclosed {
  const match = new ListedMatch(nameOf, manifests);
  const matches: Matches = {
    forEach(found) {
      decision.listed.each(finding => {
        found(match.of(finding));
      });
      for (const { manifest, times, threatTypes } of decision.listed.further()) {
        found({ manifest: nameOf(manifest), times, annotatable: null, row: null, threatTypes, matchId: null });
      }
    }
  };
  return disclose(matches, levelsFor(visibility, settings.disclosure));
}

/** The match at hand. What only a few matches need is made when it is asked for. */
class ListedMatch implements LocatedMatch {
  readonly times = 1;
  manifest = safe``;
  row: number | 'file' = 0;
  threatTypes: readonly ThreatType[] = [];
  readonly #nameOf: (manifest: number) => SafeText;
  readonly #pathOf: (manifest: number) => SafeText | null;
  #index = 0;
  #id: string | null = null;

  constructor(nameOf: (manifest: number) => SafeText, manifests: CheckResult['manifests']) {
    this.#nameOf = nameOf;
    // Computed once per file: one file may have a million matches.
    this.#pathOf = onceEach(index => annotatable(manifests[index]));
  }

  of({ manifest, row, isFile, threatTypes, matchId }: Finding): this {
    this.manifest = this.#nameOf(manifest);
    this.row = isFile ? 'file' : row;
    this.threatTypes = threatTypes;
    this.#index = manifest;
    this.#id = matchId;
    return this;
  }

  get annotatable(): SafeText | null {
    return this.#pathOf(this.#index);
  }

  get matchId(): SafeText | null {
    return this.#id === null ? null : matchIdText(this.#id);
  }
}

/** Returns places of matches and of URLs without a canonical form, as many as the encrypted report can contain. */
export function placesOf({ decision, manifests }: CheckResult): Pick<EncryptedContent, 'places' | 'more'> {
  const places: ReportedLocation[] = [];
  const nameOf = onceEach(index => escapedName(manifests[index]?.path ?? '') ?? safe`manifest #${index + 1}`);
  let shown = 0;
  for (const findings of [decision.listed, decision.unparseable]) {
    findings.each(({ manifest, row, column, isFile, threatTypes, matchId }) => {
      if (shown === MAX_PLACES) return false;
      shown++;
      const file = nameOf(manifest);
      const categories = threatTypes.length === 0 ? [safe`url-unparseable`] : threatTypes.map(type => safe`${type}`);
      const id = matchId === null ? null : matchIdText(matchId);
      for (const category of categories) {
        places.push({ file, row: isFile ? null : row, column: column === 0 ? null : column, category, matchId: id });
      }
      return true;
    });
  }
  return { places, more: decision.listed.length + decision.unparseable.length - shown };
}

/** Returns a function that calls `make` at most once per index. */
function onceEach<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>();
  return index => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const fresh = make(index);
    made.set(index, fresh);
    return fresh;
  };
}

function annotatable(manifest: ManifestResult | undefined): SafeText | null {
  return manifest?.lineBased === true ? plainPath(manifest.path) : null;
}
