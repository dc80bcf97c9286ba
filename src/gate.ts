/** The gate on GitHub, from the event to the report. It reads top to bottom as the data flows. */
import { agreements, type Agreements } from './settings/agreements.ts';
import { changedSettings } from './changed-settings.ts';
import { checksumsOf } from './subject/checksums.ts';
import { check } from './check.ts';
import type { Subject } from './subject/contents.ts';
import { Deadline } from './deadline.ts';
import { BUILTIN, parseDenylistUrl } from './denylist/denylist-url.ts';
import { proxySettings } from './denylist/proxy.ts';
import type { GitHubApi } from './github/api.ts';
import { parseEvent, visibilityOf } from './github/event.ts';
import { cacheRights, cacheSeconds } from './github/list-cache.ts';
import { Repository } from './github/repository.ts';
import { headMoved, resolveRevisions, type LivePlan, type Revisions } from './github/revisions.ts';
import { type GateResult, resultOf, RunSoFar } from './gate-result.ts';
import type { Context, Inputs } from './inputs.ts';
import { KeptLists } from './lists/kept-lists.ts';
import { LazyDenylist, openService } from './lists/lazy-denylist.ts';
import { selector } from './manifest/format/select.ts';
import { findUnmatched, givenPatterns, type GivenPatterns } from './settings/matched-patterns.ts';
import { encrypterFor } from './report/encrypted.ts';
import { pacedProgress } from './progress.ts';
import { describe, GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';
import { DEFAULT_SETTINGS } from './settings/settings.ts';
import { findSettings, ignoredNote } from './settings/settings-place.ts';
import { settingsFileName } from './settings/settings-rows.ts';
import { Shard } from './subject/shard.ts';
import { subjectOf } from './subject/subject.ts';

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
  const known = new RunSoFar();
  const run = new Run({ inputs, context, api: connect(inputs.githubToken, deadline.signal), deadline }, known);
  try {
    await run.judge();
  } catch (error) {
    known.add(describe(deadline.signal.aborted ? deadline.signal.reason : error));
  }
  // A stopped run is never a pass, at whatever point it was stopped.
  if (stop.aborted && known.faults.length === 0) known.add(describe(stop.reason));
  return resultOf(known, inputs, context);
}

/** What one run works with. */
interface Means {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly api: GitHubApi;
  readonly deadline: Deadline;
}

/** The steps of one run. What they find out goes into `RunSoFar`. */
class Run {
  readonly #inputs: Inputs;
  readonly #context: Context;
  readonly #api: GitHubApi;
  readonly #deadline: Deadline;
  readonly #known: RunSoFar;

  constructor({ inputs, context, api, deadline }: Means, known: RunSoFar) {
    this.#inputs = inputs;
    this.#context = context;
    this.#api = api;
    this.#deadline = deadline;
    this.#known = known;
  }

  async judge(): Promise<void> {
    const { eventName, payload, tempRoot, environment, serverUrl: server, repository: name } = this.#context;
    const denylistUrl = this.#denylistUrl();
    if (this.#inputs.githubToken === '') {
      const text = safe`the input github-token is empty; pass \${{ github.token }} with contents: read`;
      throw new GateError('no-credentials', text);
    }
    const plan = (this.#known.plan = parseEvent(eventName, payload, this.#context));
    if (plan.kind === 'deleted-ref') return;
    const { signal } = this.#deadline;
    const token = this.#inputs.githubToken;
    await using repository = await Repository.create({
      server,
      repository: name,
      token,
      tempRoot,
      environment,
      signal
    });
    this.#known.visibility = await this.#api.confirmed(visibilityOf(payload));
    const revisions = await resolveRevisions(plan, this.#inputs.scope, repository, this.#api);
    this.#known.revisions = revisions;
    const isReady = await this.#attempt(() => this.#readSettings(repository, revisions));
    this.#deadline.set(this.#known.settings.limits.totalSeconds);
    await using kept = this.#keptLists(denylistUrl);
    if (isReady) {
      await this.#attempt(async () => await this.#check(denylistUrl, kept, repository, revisions));
    }
    // After the deadline no more requests are sent, and the result already says why the run ended.
    if (this.#known.checked.ended) return;
    await this.#checkMoved(plan, repository);
    // Last, so that a slow cache takes no time from the check.
    await kept?.keep();
  }

  /** Runs a step. A failure becomes a fault, and the run goes on to check whether the pull request moved. */
  async #attempt(step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      if (this.#deadline.signal.aborted) throw error;
      this.#known.add(describe(error));
      return false;
    }
  }

  async #readSettings(repository: Repository, { settings: commit }: Revisions): Promise<void> {
    const found = await findSettings(this.#inputs.settings, { repository, commit }, this.#api);
    this.#known.settingsFound = found;
    this.#known.notes.push(...ignoredNote(safe`the repository's own settings`, found.ignored));
    await this.#readyReport();
  }

  async #check(url: URL | null, kept: KeptLists | null, repository: Repository, revisions: Revisions): Promise<void> {
    const known = this.#known;
    const { settings } = known;
    const agreed = agreements(settings, { ...this.#inputs, from: 'inputs' }, new Date());
    const subject = await subjectOf(repository, revisions);
    await this.#checkSettings(repository, revisions, subject);
    const given = givenPatterns(settings, this.#inputs.manifests);
    await this.#checkPatterns(given, agreed, repository, revisions);
    await using denylist = url === null ? null : this.#service(url, kept);
    const result = await check(subject, {
      settings,
      select: selector(given.manifests, given.more),
      openDenylist: denylist?.open ?? null,
      agreed,
      scope: revisions.scope,
      shard: this.#shard(),
      // The size of a shard's part is not printed.
      progress: this.#inputs.shard === null ? pacedProgress(this.#context.say) : () => undefined,
      deadline: this.#deadline
    });
    known.checked = result;
    known.faults.push(...result.faults);
    known.exceptionsUsed = agreed.used();
    const isWhole = revisions.scope === 'all' && revisions.base === null && known.faults.length === 0;
    known.notes.push(
      ...agreed.notes({
        // An organisation's settings may be in a private repository.
        showsReasons: known.settingsFound?.shared === null,
        isWhole: isWhole && this.#inputs.shard === null
      })
    );
    const isClean = result.decision.listed.length === 0 && known.faults.length === 0;
    if (isClean && this.#inputs.statementFile !== null) known.checksums = await checksumsOf(result, subject.contents);
  }

  #service(url: URL, kept: KeptLists | null): LazyDenylist {
    const { denylistToken: token, denylistLists: listNames } = this.#inputs;
    const { signal } = this.#deadline;
    const proxy = proxySettings(this.#context.environment);
    return new LazyDenylist(known => {
      // What was read from GitHub took time, too: the service may use half of what is left.
      const limits = { ...this.#known.settings.limits, totalSeconds: this.#deadline.secondsLeft };
      return openService({ url, token, listNames, limits, proxy, signal, known });
    }, kept);
  }

  /** Checks the patterns. A fault here does not end the run: files not selected may also contain listed hashes. */
  async #checkPatterns(
    given: GivenPatterns,
    { uncheckedPaths }: Agreements,
    repository: Repository,
    { head, base }: Revisions
  ): Promise<void> {
    const commits = base === null ? [head] : [head, base];
    const trees = commits.map(commit => () => repository.tree(commit));
    const { fault, notes } = await findUnmatched(given, uncheckedPaths, trees);
    if (fault !== null) this.#known.add(fault);
    this.#known.notes.push(...notes);
  }

  /** Returns the lists of earlier runs; null if the event or inputs forbid it, or if there is no token to seal them. */
  #keptLists(service: URL | null): KeptLists | null {
    const { cache, denylistToken: token } = this.#inputs;
    const { eventName, ref, tempRoot, environment, cacheProgram: program } = this.#context;
    const { plan, settings } = this.#known;
    const { signal } = this.#deadline;
    const defaultBranch = plan !== null && 'defaultBranch' in plan ? plan.defaultBranch : null;
    const rights = cacheRights(eventName, ref, defaultBranch);
    if (service === null || !cache || token === null || !rights.restore) return null;
    const seconds = cacheSeconds(settings.limits.totalSeconds);
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

  /** Checks the recipients, also where they are not used. The encrypted report is written in every run that gets this far. */
  async #readyReport(): Promise<void> {
    const { reportRecipients } = this.#known.settings;
    const encrypt = reportRecipients.length === 0 ? null : await encrypterFor(reportRecipients);
    if (this.#inputs.reportFile === null) return;
    if (encrypt === null) {
      const text = safe`the input report-file needs report-recipients in ${settingsFileName(this.#inputs.settings)}`;
      throw new GateError('usage', text);
    }
    this.#known.encrypt = encrypt;
  }

  /** Checks that the judged commit is still the one that would be merged. */
  async #checkMoved(plan: LivePlan, repository: Repository): Promise<void> {
    if (!(await headMoved(plan, repository, this.#api))) return;
    const text = safe`the pull request changed while it was checked; see its newest run`;
    this.#known.add({ reason: 'head-moved', text });
  }

  async #checkSettings(repository: Repository, revisions: Revisions, subject: Subject): Promise<void> {
    // A whole tree is not a change.
    if (this.#known.plan?.kind === 'whole-tree') return;
    const shared = this.#known.settingsFound?.shared ?? null;
    const { edited, fault, notes } = await changedSettings({ repository, revisions, subject }, shared, this.#inputs);
    if (edited) this.#known.notes.push(safe`This change edits the gate's settings. It was checked with the old ones.`);
    this.#known.notes.push(...notes);
    if (fault !== null) this.#known.add(fault);
  }
}
