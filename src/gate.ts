/** The gate on GitHub, from the event to the report. It reads top to bottom as the data flows. */
import { agreements, type Agreements } from './settings/agreements.ts';
import { changedSettings } from './changed-settings.ts';
import { checksumsOf } from './subject/checksums.ts';
import { check } from './check.ts';
import type { CheckResult } from './subject/check-result.ts';
import type { LocatedFault } from './subject/run-faults.ts';
import type { Subject } from './subject/contents.ts';
import { compose, passes, placesOf, reasonOf, type RunFacts } from './compose.ts';
import { Deadline, patienceOf } from './deadline.ts';
import { BUILTIN, parseDenylistUrl } from './denylist/denylist-url.ts';
import { NOTHING_FOUND } from './match/decide.ts';
import { proxySettings } from './denylist/proxy.ts';
import type { GitHubApi } from './github/api.ts';
import { type EventPlan, guaranteeOf, parseEvent, type Visibility, visibilityOf } from './github/event.ts';
import { cacheRights, cacheSeconds } from './github/list-cache.ts';
import { Repository } from './github/repository.ts';
import { headMoved, resolveRevisions, type LivePlan, type Revisions } from './github/revisions.ts';
import type { Inputs } from './inputs.ts';
import { KeptLists } from './lists/kept-lists.ts';
import type { openDenylist } from './denylist/open.ts';
import { LazyDenylist } from './lists/lazy-denylist.ts';
import { selector } from './manifest/format/select.ts';
import { findUnmatched, givenPatterns, type GivenPatterns } from './settings/matched-patterns.ts';
import { matchKeyOf } from './settings/match-key.ts';
import { assertRecipients, type EncryptedContent } from './report/encrypted.ts';
import { pacedProgress } from './progress.ts';
import { levelsFor } from './report/disclose.ts';
import type { Report } from './report/report.ts';
import { type Checksum, plainStatement, statementOf } from './report/statement.ts';
import { describe, type Fault, GateError, type Reason } from './safe/errors.ts';
import { instant, objectId, safe, type SafeText } from './safe/text.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts';
import { settingsAt } from './settings/settings-file.ts';
import { reportedEvent, revisionTexts, scopeNotes, type SettingsFile, subjectText } from './run-texts.ts';
import { Shard } from './subject/shard.ts';
import { sealRecord } from './shard/shard-record.ts';
import { subjectOf } from './subject/subject.ts';
import { VERSION } from './report/version.ts';

/** What the runner provides for a run. */
export interface Context {
  readonly eventName: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly workflowRef: string;
  readonly serverUrl: URL;
  /** An existing directory for temporary files. */
  readonly tempRoot: string;
  /** Prints lines of progress during the run. */
  readonly say: (line: SafeText) => void;
  /** The environment with git's and the proxy's variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Path of the packaged cache thread. */
  readonly cacheProgram: string;
}

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
  /** Who may read the encrypted report; empty: it is not written. */
  readonly recipients: readonly string[];
}

/**
 * Judges the event's change. Faults after reading the inputs become part of the result.
 *
 * @param connect opens GitHub's API with a token, until the signal fires
 * @param stop ends the run early, with its reason
 */
export async function gate(
  inputs: Inputs,
  context: Context,
  connect: (token: string, signal: AbortSignal) => GitHubApi,
  stop: AbortSignal
): Promise<GateResult> {
  using deadline = new Deadline(DEFAULT_SETTINGS.limits.totalSeconds, stop);
  const run = new Run(inputs, context, connect(inputs.githubToken, deadline.signal));
  try {
    await run.judge(deadline);
  } catch (error) {
    run.faults.push({ ...describe(deadline.signal.aborted ? deadline.signal.reason : error), manifest: null });
  }
  // A stopped run is never a pass, at whatever point it was stopped.
  if (stop.aborted && run.faults.length === 0) run.faults.push({ ...describe(stop.reason), manifest: null });
  return run.result();
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
      exceptionsUsed: 0,
      trial: false,
      builtinAlone: false,
      shard: null,
      notes: [],
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
    recipients: []
  };
}

/**
 * What is known so far about one run. `judge` fills it in step by step, so a fault leaves a report of everything before
 * it.
 */
class Run {
  readonly faults: LocatedFault[] = [];
  readonly #inputs: Inputs;
  readonly #context: Context;
  readonly #api: GitHubApi;
  #plan: EventPlan | null = null;
  #revisions: Revisions | null = null;
  #kept: KeptLists | null = null;
  /** Null: base has no settings file. */
  #settings: Settings | null = null;
  #checked: CheckResult = NOTHING_CHECKED;
  #visibility: Visibility = 'unknown';
  #checksums: readonly Checksum[] = [];
  #reportRecipients: readonly string[] = [];
  /** Match ids of the exceptions that were used. */
  #exceptionsUsed: readonly string[] = [];
  readonly #notes: SafeText[] = [];

  constructor(inputs: Inputs, context: Context, api: GitHubApi) {
    this.#inputs = inputs;
    this.#context = context;
    this.#api = api;
  }

  async judge(deadline: Deadline): Promise<void> {
    const { eventName, payload, tempRoot, environment, serverUrl: server, repository: name } = this.#context;
    const denylistUrl = this.#denylistUrl();
    if (this.#inputs.githubToken === '') {
      const text = safe`the input github-token is empty; pass \${{ github.token }} with contents: read`;
      throw new GateError('no-credentials', text);
    }
    const plan = (this.#plan = parseEvent(eventName, payload, this.#context));
    if (plan.kind === 'deleted-ref') return;
    const { signal } = deadline;
    const token = this.#inputs.githubToken;
    await using repository = await Repository.create({
      server,
      repository: name,
      token,
      tempRoot,
      environment,
      signal
    });
    this.#visibility = await this.#api.confirmed(visibilityOf(payload));
    const revisions = (this.#revisions = await resolveRevisions(plan, this.#inputs.scope, repository, this.#api));
    const isReady = await this.#attempt(signal, () => this.#readSettings(repository, revisions));
    deadline.set((this.#settings ?? DEFAULT_SETTINGS).limits.totalSeconds);
    await using kept = (this.#kept = this.#keptLists(denylistUrl, signal));
    if (isReady) {
      await this.#attempt(signal, async () => {
        this.#checked = await this.#check(denylistUrl, repository, revisions, deadline);
        this.faults.push(...this.#checked.faults);
      });
    }
    // After the deadline no more requests are sent, and the result already says why the run ended.
    if (this.#checked.ended) return;
    await this.#checkMoved(plan, repository);
    // Last, so that a slow cache takes no time from the check.
    await kept?.keep();
  }

  /** Runs a step. A failure becomes a fault, and the run goes on to check whether the pull request moved. */
  async #attempt(signal: AbortSignal, step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      if (signal.aborted) throw error;
      this.faults.push({ ...describe(error), manifest: null });
      return false;
    }
  }

  async #readSettings(repository: Repository, { settings }: Revisions): Promise<void> {
    if (settings !== null) this.#settings = await settingsAt(repository, settings, this.#inputs.settings);
    await this.#readyReport();
  }

  result(): GateResult {
    const facts = this.#facts();
    const report = compose(this.#checked, this.faults, facts, this.#settings ?? DEFAULT_SETTINGS);
    const moved = this.faults.some(({ reason }) => reason === 'head-moved');
    const commentable = !moved && this.#inputs.shard === null;
    const number = this.#plan?.kind === 'pull-request' && commentable ? this.#plan.number : null;
    const reason = reasonOf(this.faults);
    const { verdict, gateVersion } = report;
    const commit = this.#revisions === null ? null : objectId(this.#revisions.head);
    const locations = { verdict, reason, commit, gateVersion, ...placesOf(this.#checked) };
    const recipients = this.#reportRecipients;
    const statement = this.#statementFiles(report);
    return { report, reason, passes: passes(report), pullRequest: number, locations, statement, recipients };
  }

  async #check(
    url: URL | null,
    repository: Repository,
    revisions: Revisions,
    { signal, watch }: Deadline
  ): Promise<CheckResult> {
    const settings = this.#settings ?? DEFAULT_SETTINGS;
    const matchKey = matchKeyOf(this.#inputs.matchKey, this.#inputs.denylistToken);
    const agreed = agreements(settings, matchKey !== null, new Date());
    const subject = await subjectOf(repository, revisions);
    await this.#checkSettings(repository, revisions, subject);
    const given = givenPatterns(settings, this.#inputs.manifests);
    await this.#checkPatterns(given, agreed, repository, revisions);
    const { listAgeHours, listEntries } = settings.limits;
    const service = {
      token: this.#inputs.denylistToken,
      listNames: this.#inputs.denylistLists,
      noProgressSeconds: patienceOf(settings.limits),
      listAgeHours,
      listEntries,
      proxy: proxySettings(this.#context.environment),
      signal
    };
    const open = url === null ? null : { ...service, url };
    await using denylist =
      open === null ? null : new LazyDenylist(known => openService({ ...open, known }), this.#kept);
    const result = await check(subject, {
      settings,
      select: selector(given?.manifests ?? null),
      openDenylist: denylist?.open ?? null,
      matchKey,
      excepted: agreed.excepted,
      unchecked: agreed.unchecked,
      scope: revisions.scope,
      shard: this.#shard(),
      // The size of a shard's part is not printed.
      progress: this.#inputs.shard === null ? pacedProgress(this.#context.say) : () => undefined,
      signal,
      watch
    });
    const isClean = result.decision.listed.length === 0 && result.faults.length === 0 && this.faults.length === 0;
    if (isClean && this.#inputs.statementFile !== null) this.#checksums = await checksumsOf(result, subject.contents);
    this.#exceptionsUsed = agreed.used();
    this.#notes.push(...agreed.notes());
    return result;
  }

  /**
   * Checks the patterns. A fault here does not end the run: files that the patterns do not select may contain listed
   * hashes.
   */
  async #checkPatterns(
    given: GivenPatterns | null,
    { uncheckedPaths }: Agreements,
    repository: Repository,
    { head, base }: Revisions
  ): Promise<void> {
    const commits = base === null ? [head] : [head, base];
    const trees = commits.map(commit => () => repository.tree(commit));
    const { fault, notes } = await findUnmatched(given, uncheckedPaths, trees);
    if (fault !== null) this.faults.push({ ...fault, manifest: null });
    this.#notes.push(...notes);
  }

  /**
   * Returns the lists of earlier runs; null if the event or the inputs do not allow it, or without a token to seal
   * them.
   */
  #keptLists(service: URL | null, signal: AbortSignal): KeptLists | null {
    const { cache, denylistToken: token } = this.#inputs;
    const { eventName, ref, tempRoot, environment, cacheProgram: program } = this.#context;
    const defaultBranch = this.#plan !== null && 'defaultBranch' in this.#plan ? this.#plan.defaultBranch : null;
    const rights = cacheRights(eventName, ref, defaultBranch);
    if (service === null || !cache || token === null || !rights.restore) return null;
    const { totalSeconds } = (this.#settings ?? DEFAULT_SETTINGS).limits;
    const seconds = cacheSeconds(totalSeconds);
    return new KeptLists({ token, service }, { program, rights, tempRoot, environment, seconds, signal });
  }

  /** Returns null for the built-in list alone. */
  #denylistUrl(): URL | null {
    const { denylistUrl, denylistLists } = this.#inputs;
    if (denylistUrl !== BUILTIN) return parseDenylistUrl(denylistUrl);
    if (denylistLists === null) return null;
    throw new GateError(
      'usage',
      safe`the input denylist-lists selects lists of a service, but denylist-url: builtin uses no service`
    );
  }

  #shard(): Shard | null {
    const { shard, denylistToken } = this.#inputs;
    if (shard === null) return null;
    if (denylistToken === null) {
      throw new GateError('usage', safe`the input shard needs denylist-token, which is the key for dividing the work`);
    }
    return new Shard(shard, denylistToken);
  }

  #statementFiles(report: Report): readonly Uint8Array[] | null {
    const { shard, denylistToken: token, statementFile } = this.#inputs;
    if (statementFile === null || this.#revisions === null) return null;
    const statement = statementOf(report, objectId(this.#revisions.head), instant(new Date()));
    if (shard === null || token === null) return plainStatement(statement, this.#checksums);
    const levels = levelsFor(this.#visibility, (this.#settings ?? DEFAULT_SETTINGS).disclosure);
    const { repository } = this.#context;
    const parts = { repository, statement, shard, levels, checked: this.#checked, faults: this.faults };
    return [sealRecord({ ...parts, exceptions: this.#exceptionsUsed, checksums: this.#checksums }, token)];
  }

  #settingsFile(): SettingsFile {
    return { path: this.#inputs.settings, present: this.#settings !== null };
  }

  /** Checks the recipients. The encrypted report is written in every run that gets this far. */
  async #readyReport(): Promise<void> {
    const { reportRecipients } = this.#settings ?? DEFAULT_SETTINGS;
    await assertRecipients(reportRecipients);
    if (this.#inputs.reportFile === null) return;
    if (reportRecipients.length === 0) {
      const text = safe`the input report-file needs report-recipients in the settings file of the base branch`;
      throw new GateError('usage', text);
    }
    this.#reportRecipients = reportRecipients;
  }

  /** Checks that the judged commit is still the one that would be merged. */
  async #checkMoved(plan: LivePlan, repository: Repository): Promise<void> {
    if (!(await headMoved(plan, repository, this.#api))) return;
    const text = safe`the pull request changed while it was checked; see its newest run`;
    this.faults.push({ reason: 'head-moved', text, manifest: null });
  }

  async #checkSettings(repository: Repository, revisions: Revisions, subject: Subject): Promise<void> {
    // A whole tree is not a change.
    if (this.#plan?.kind === 'whole-tree') return;
    const { edited, fault } = await changedSettings(repository, revisions, subject, this.#inputs);
    if (edited) this.#notes.push(safe`This change edits the gate's settings. It was checked with the old ones.`);
    if (fault !== null) this.faults.push({ ...fault, manifest: null });
  }

  #facts(): RunFacts {
    const { eventName, repository, workflowRef } = this.#context;
    return {
      subject: this.#plan === null ? null : subjectText(this.#plan),
      scope: this.#revisions?.scope ?? 'added',
      revisions: this.#revisions === null ? [] : revisionTexts(this.#revisions, this.#settingsFile()),
      visibility: this.#visibility,
      enforcement: guaranteeOf(eventName, { repository, workflowRef }),
      event: this.#plan === null ? 'unknown' : reportedEvent(this.#plan),
      exceptionsUsed: this.#exceptionsUsed.length,
      trial: this.#inputs.enforcement === 'report',
      builtinAlone: this.#inputs.denylistUrl === BUILTIN,
      shard: this.#inputs.shard,
      notes: [...this.#notes, ...(this.#revisions === null ? [] : scopeNotes(this.#revisions))],
      gateVersion: VERSION
    };
  }
}

/** The client is loaded only when the service is opened, so that a run which ends earlier starts fast. */
const openService: typeof openDenylist = async options => (await import('./denylist/open.ts')).openDenylist(options);
