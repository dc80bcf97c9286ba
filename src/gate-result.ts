/** What is known about a run of the gate, and the result made of it. */
import type { CheckResult } from './subject/check-result.ts';
import type { LocatedFault } from './subject/run-faults.ts';
import { compose, passes, placesOf, reasonOf, type RunFacts } from './compose.ts';
import { BUILTIN } from './denylist/denylist-url.ts';
import { type EventPlan, guaranteeOf, type Visibility } from './github/event.ts';
import type { Revisions } from './github/revisions.ts';
import type { Context, Inputs } from './inputs.ts';
import { NOTHING_FOUND } from './match/decide.ts';
import { levelsFor } from './report/disclose.ts';
import type { EncryptedContent, EncryptReport } from './report/encrypted.ts';
import { OWN_SETTINGS_FILE, type Report, type ReportedEvent } from './report/report.ts';
import { type Checksum, plainStatement, statementOf } from './report/statement.ts';
import { VERSION } from './report/version.ts';
import type { Fault, Reason } from './safe/errors.ts';
import { actionUrl, instant, objectId, safe, type SafeText, shortObjectId } from './safe/text.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts';
import type { FoundSettings } from './settings/settings-place.ts';
import { settingsFileName, settingsRows } from './settings/settings-rows.ts';
import { sealRecord } from './shard/seal-record.ts';

export interface GateResult {
  readonly report: Report;
  readonly reason: Reason | null;
  /** Whether the job passes: with a proven `clean`, or with what a trial run lets pass. */
  readonly passes: boolean;
  /** The pull request whose comment follows this run; null if there is none, or if the comment must not change. */
  readonly pullRequest: number | null;
  /** Only for the encrypted report. */
  readonly locations: EncryptedContent | null;
  /** The statement and its checksum files; null if there is nothing to state. */
  readonly statement: readonly Uint8Array[] | null;
  /** Encrypts it; null: it is not written. */
  readonly encrypt: EncryptReport | null;
}

const NOTHING_CHECKED: CheckResult = {
  manifests: [],
  entries: 0,
  notRead: new Map(),
  byHash: 0,
  unreadMembers: { digested: new Map(), leftAlone: 0 },
  decision: NOTHING_FOUND,
  faults: [],
  ended: false,
  mode: 'not asked',
  lists: []
};

/** What is known about a run so far. The run fills it in step by step, so a fault leaves a report of everything before it. */
export class RunSoFar {
  readonly faults: LocatedFault[] = [];
  readonly notes: SafeText[] = [];
  plan: EventPlan | null = null;
  revisions: Revisions | null = null;
  visibility: Visibility = 'unknown';
  /** Null: they could not be read. */
  settingsFound: FoundSettings | null = null;
  checked: CheckResult = NOTHING_CHECKED;
  checksums: readonly Checksum[] = [];
  /** Encrypts the report with the places; null: it is not written. */
  encrypt: EncryptReport | null = null;
  /** Match ids of the exceptions that were used. */
  exceptionsUsed: readonly string[] = [];

  get settings(): Settings {
    return this.settingsFound?.settings ?? DEFAULT_SETTINGS;
  }

  /** Adds a fault that belongs to no manifest. */
  add(fault: Omit<LocatedFault, 'manifest'>): void {
    this.faults.push({ ...fault, manifest: null });
  }
}

/** Returns the result of a run, at whatever point it ended. */
export function resultOf(run: RunSoFar, inputs: Inputs, context: Context): GateResult {
  const { checked, faults, plan, encrypt } = run;
  const report = compose(checked, faults, factsOf(run, inputs, context), run.settings);
  const moved = faults.some(({ reason }) => reason === 'head-moved');
  const commentable = !moved && inputs.shard === null;
  const reason = reasonOf(faults);
  const { verdict, gateVersion } = report;
  const commit = run.revisions === null ? null : objectId(run.revisions.head);
  return {
    report,
    reason,
    passes: passes(report),
    pullRequest: plan?.kind === 'pull-request' && commentable ? plan.number : null,
    locations: { verdict, reason, commit, gateVersion, ...placesOf(checked) },
    statement: statementFiles(run, report, inputs, context.repository),
    encrypt
  };
}

/** Returns the result of a run that failed before its inputs and environment were read. */
export function failedResult(fault: Fault): GateResult {
  const faults = [{ ...fault, manifest: null }];
  const report = compose(
    NOTHING_CHECKED,
    faults,
    {
      subject: null,
      scope: 'added',
      revisions: [],
      visibility: 'unknown',
      enforcement: 'detects',
      event: 'unknown',
      settingsFile: OWN_SETTINGS_FILE,
      exceptionsUsed: 0,
      trial: false,
      builtinAlone: false,
      shard: null,
      notes: [],
      guidesUrl: null,
      gateVersion: VERSION
    },
    DEFAULT_SETTINGS
  );
  return {
    report,
    reason: fault.reason,
    passes: false,
    pullRequest: null,
    locations: null,
    statement: null,
    encrypt: null
  };
}

function statementFiles(
  { revisions, checked, faults, checksums, exceptionsUsed, visibility, settings }: RunSoFar,
  report: Report,
  { shard, denylistToken: token, statementFile, manifests }: Inputs,
  repository: string
): readonly Uint8Array[] | null {
  if (statementFile === null || revisions === null) return null;
  const statement = statementOf(report, objectId(revisions.head), instant(new Date()));
  if (shard === null || token === null) return plainStatement(statement, checksums);
  const levels = levelsFor(visibility, settings.disclosure);
  const { base } = revisions;
  const rules = [settings, manifests];
  const checks = { repository, base, rules, statement, shard, levels };
  return [sealRecord({ ...checks, checked, faults, exceptions: exceptionsUsed, checksums }, token)];
}

function factsOf(
  run: RunSoFar,
  inputs: Inputs,
  { eventName, repository, workflowRef, environment }: Context
): RunFacts {
  const { plan, revisions } = run;
  return {
    subject: plan === null ? null : subjectText(plan),
    scope: revisions?.scope ?? 'added',
    revisions:
      revisions === null ? [] : revisionTexts(revisions, settingsRows(revisions, inputs.settings, run.settingsFound)),
    visibility: run.visibility,
    enforcement: guaranteeOf(eventName, { repository, workflowRef }),
    event: plan === null ? 'unknown' : reportedEvent(plan),
    settingsFile: settingsFileName(inputs.settings),
    exceptionsUsed: run.exceptionsUsed.length,
    trial: inputs.enforcement === 'report',
    builtinAlone: inputs.denylistUrl === BUILTIN,
    shard: inputs.shard,
    notes: [...run.notes, ...(revisions === null ? [] : scopeNotes(revisions))],
    guidesUrl: guidesUrl(environment),
    gateVersion: VERSION
  };
}

/** Returns the address of the guides in the Action's own repository; null if the runner does not name it. */
function guidesUrl(environment: Context['environment']): SafeText | null {
  const action = actionUrl({
    server: environment['GITHUB_SERVER_URL'] ?? '',
    repository: environment['GITHUB_ACTION_REPOSITORY'] ?? '',
    ref: environment['GITHUB_ACTION_REF'] ?? ''
  });
  return action === null ? null : safe`${action}/docs`;
}

/** Returns the compared commits, and where the settings came from. */
function revisionTexts({ head, base, tip }: Revisions, settings: Report['revisions']): Report['revisions'] {
  const row = (name: SafeText, oid: string | null) =>
    oid === null ? [] : [{ name, value: safe`\`${objectId(oid)}\``, short: commit(oid) }];
  return [
    ...row(safe`Head`, head),
    ...row(safe`Base`, base),
    ...(tip === base ? [] : row(safe`Tip of the base branch`, tip)),
    ...settings
  ];
}

/** Returns notes about what a comparison covers. */
function scopeNotes({ scope, base }: Revisions): readonly SafeText[] {
  if (scope === 'all') return [];
  return base === null
    ? [safe`There is no base to compare with, so every item counts as added.`]
    : [safe`Existing content was not checked. A run with scope \`all\` checks it too.`];
}

/** Returns the event, in the words of the report's first line. */
function subjectText(plan: EventPlan): SafeText {
  switch (plan.kind) {
    case 'pull-request':
      return safe`pull request #${plan.number}`;
    case 'merge-group':
      return safe`merge queue entry`;
    case 'push':
      return safe`push to a branch`;
    case 'whole-tree':
      return plan.event === 'tag' ? safe`pushed tag` : safe`event ${plan.event}`;
    case 'deleted-ref':
      return safe`deleted ref`;
  }
}

/** Returns the event, as far as the advice depends on it. */
function reportedEvent(plan: EventPlan): ReportedEvent {
  switch (plan.kind) {
    case 'pull-request':
    case 'merge-group':
    case 'push':
      return plan.kind;
    case 'whole-tree':
      return plan.event === 'tag' || plan.event === 'release' ? 'release' : 'audit';
    case 'deleted-ref':
      return 'unknown';
  }
}

function commit(oid: string): SafeText {
  return safe`\`${shortObjectId(oid)}\``;
}
