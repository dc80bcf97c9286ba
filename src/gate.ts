/** The gate on GitHub, from the event to the report. Reads top to bottom as the data flows. */
import { agreements } from './agreements.ts';
import { check, type CheckResult, type LocatedFault, type TreeFile } from './check.ts';
import { compose, passes, reasonOf, type RunFacts } from './compose.ts';
import { Deadline } from './deadline.ts';
import { parseDenylistUrl } from './denylist/denylist-url.ts';
import { proxySettings } from './denylist/proxy.ts';
import type { GitHubApi } from './github/api.ts';
import { type EventPlan, guaranteeOf, parseEvent, type Visibility, visibilityOf } from './github/event.ts';
import { Repository } from './github/repository.ts';
import { headMoved, resolveRevisions, type LivePlan, type Revisions } from './github/revisions.ts';
import type { Inputs } from './inputs.ts';
import { LazyDenylist } from './lazy-denylist.ts';
import { selector } from './manifest/select.ts';
import { matchKeyOf } from './match-key.ts';
import type { Report } from './report/report.ts';
import { describe, type Fault, GateError, type Reason } from './safe/errors.ts';
import { objectId, quoted, safe, type SafeText } from './safe/text.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { settingsAt } from './settings-file.ts';
import { subjectOf } from './subject.ts';
import { VERSION } from './version.ts';

/** What the runner says of a run. */
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
  /** Where git's and the proxy's variables are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface GateResult {
  readonly report: Report;
  readonly reason: Reason | null;
  /** Whether the job passes: a proven `clean`, or what a trial run lets pass. */
  readonly passes: boolean;
  /** The pull request whose comment follows this run; null where there is none, or where it has to be left alone. */
  readonly pullRequest: number | null;
}

/**
 * Judges the change that the event names. What goes wrong after the inputs were read is part of the result.
 *
 * @param connect opens GitHub's API with a token, until the signal
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
  return run.result();
}

const NOTHING_CHECKED: CheckResult = {
  manifests: [],
  entries: 0,
  notRead: new Map(),
  decision: { listed: [], unparseable: [] },
  faults: [],
  mode: 'not asked',
  lists: []
};

/** The result of a run that ended before its inputs and its environment were understood. */
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
      trial: false,
      notes: [],
      gateVersion: VERSION
    },
    DEFAULT_SETTINGS
  );
  return { report, reason: fault.reason, passes: false, pullRequest: null };
}

/** What is known so far of one run; `judge` fills it in, so that a fault leaves a report of all that came before. */
class Run {
  readonly faults: LocatedFault[] = [];
  readonly #inputs: Inputs;
  readonly #context: Context;
  readonly #api: GitHubApi;
  #plan: EventPlan | null = null;
  #revisions: Revisions | null = null;
  #settings: Settings = DEFAULT_SETTINGS;
  #checked: CheckResult = NOTHING_CHECKED;
  #visibility: Visibility = 'unknown';
  #moved = false;
  readonly #notes: SafeText[] = [];

  constructor(inputs: Inputs, context: Context, api: GitHubApi) {
    this.#inputs = inputs;
    this.#context = context;
    this.#api = api;
  }

  async judge(deadline: Deadline): Promise<void> {
    const { eventName, payload, tempRoot, environment, serverUrl: server, repository: name } = this.#context;
    const denylistUrl = parseDenylistUrl(this.#inputs.denylistUrl);
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
    if (revisions.settings !== null) {
      this.#settings = await settingsAt(repository, revisions.settings, this.#inputs.settings);
    }
    deadline.set(this.#settings.limits.totalSeconds);
    this.#checked = await this.#check(denylistUrl, repository, revisions, signal);
    this.faults.push(...this.#checked.faults);
    await this.#lookAgain(plan, repository);
  }

  result(): GateResult {
    const facts = this.#facts();
    const report = compose(this.#checked, this.faults, facts, this.#settings);
    const number = this.#plan?.kind === 'pull-request' && !this.#moved ? this.#plan.number : null;
    return { report, reason: reasonOf(this.faults), passes: passes(report), pullRequest: number };
  }

  async #check(url: URL, repository: Repository, revisions: Revisions, signal: AbortSignal): Promise<CheckResult> {
    const settings = this.#settings;
    if (settings.urlTemplates.length > 0 || settings.reportRecipients.length > 0) {
      const text = safe`the settings hold url-templates or report-recipients, which this version does not offer yet`;
      throw new GateError('settings-invalid', text);
    }
    const matchKey = matchKeyOf(this.#inputs.matchKey, this.#inputs.denylistToken);
    const agreed = agreements(settings, matchKey !== null, new Date());
    const subject = await subjectOf(repository, revisions);
    this.#noteSettingsEdited(subject.head, subject.base ?? []);
    const { denylistSeconds, listAgeHours } = settings.limits;
    await using denylist = new LazyDenylist({
      url,
      token: this.#inputs.denylistToken,
      listNames: this.#inputs.denylistLists,
      noProgressSeconds: denylistSeconds,
      listAgeHours,
      proxy: proxySettings(this.#context.environment),
      signal
    });
    const result = await check(subject, {
      settings,
      select: selector(settings.manifests ?? this.#inputs.manifests),
      openDenylist: denylist.open,
      matchKey,
      excepted: agreed.excepted,
      unchecked: agreed.unchecked,
      signal
    });
    this.#notes.push(...agreed.notes());
    return result;
  }

  /** What was judged has to be what would be merged. */
  async #lookAgain(plan: LivePlan, repository: Repository): Promise<void> {
    this.#moved = await headMoved(plan, repository, this.#api);
    if (!this.#moved) return;
    const text = safe`the pull request has another head or base branch than was checked; its newest run counts`;
    this.faults.push({ reason: 'head-moved', text, manifest: null });
  }

  #noteSettingsEdited(head: readonly TreeFile[], base: readonly TreeFile[]): void {
    if (this.#revisions?.base === null) return;
    const path = Buffer.from(this.#inputs.settings).toString('latin1');
    if (head.some(file => file.path === path) || base.some(file => file.path === path)) {
      this.#notes.push(safe`This change edits the settings of the gate; it was judged under the old ones.`);
    }
  }

  #facts(): RunFacts {
    const { eventName, repository, workflowRef } = this.#context;
    return {
      subject: this.#plan === null ? null : subjectText(this.#plan),
      scope: this.#revisions?.scope ?? 'added',
      revisions: this.#revisions === null ? [] : this.#revisionTexts(this.#revisions),
      visibility: this.#visibility,
      enforcement: guaranteeOf(eventName, { repository, workflowRef }),
      trial: this.#inputs.enforcement === 'report',
      notes: [...this.#notes, ...this.#scopeNotes()],
      gateVersion: VERSION
    };
  }

  #revisionTexts({ head, base, tip, settings }: Revisions): Report['revisions'] {
    const row = (name: SafeText, oid: string | null) => (oid === null ? [] : [{ name, value: commit(oid) }]);
    const settingsAt = settings === null || settings === tip ? safe`` : safe` at ${commit(settings)}`;
    return [
      ...row(safe`Head`, head),
      ...row(safe`Base`, base),
      ...row(safe`Tip of the base branch`, tip),
      { name: safe`Settings`, value: safe`${quotedPath(this.#inputs.settings)} of the base${settingsAt}` }
    ];
  }

  #scopeNotes(): readonly SafeText[] {
    if (this.#revisions === null || this.#revisions.scope === 'all') return [];
    return this.#revisions.base === null
      ? [safe`There is no base to compare with, so every item counts as added.`]
      : [safe`What base already held was not judged; a run with scope \`all\` does that.`];
  }
}

function commit(oid: string): SafeText {
  return safe`\`${objectId(oid)}\``;
}

function quotedPath(path: string): SafeText {
  return quoted(Buffer.from(path).toString('latin1'), safe`the settings file`);
}

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
