/** Finds the commits that a run compares, and the one with its settings (event table, specification section 3). */
import { GateError } from '../safe/errors.ts';
import { objectId, safe } from '../safe/text.ts';
import type { GitHubApi } from './api.ts';
import type { EventPlan } from './event.ts';
import type { Repository } from './repository.ts';

/** An event with something to check. */
export type LivePlan = Exclude<EventPlan, { kind: 'deleted-ref' }>;

/** Commits, all of them fetched. */
export interface Revisions {
  readonly scope: 'added' | 'all';
  readonly head: string;
  /** The commit that `head` is compared with; null: none, so every item counts as added. */
  readonly base: string | null;
  /** The base branch's tip, if it can differ from `base` (the rule on stale branches); null if there is none. */
  readonly tip: string | null;
  /** The commit with the settings file; null if the repository has no default branch. */
  readonly settings: string | null;
}

type Api = Pick<GitHubApi, 'mergeBase' | 'baseBranch'>;

/**
 * Finds and fetches the commits that an event asks for.
 *
 * @param scope the input: with `auto` the event decides
 * @throws GateError `head-moved` or `github-unavailable`
 */
export async function resolveRevisions(
  plan: LivePlan,
  scope: 'auto' | 'added' | 'all',
  repository: Repository,
  api: Api
): Promise<Revisions> {
  switch (plan.kind) {
    case 'pull-request':
    case 'merge-group':
      return await ofProposal(plan, scope === 'all', repository, api);
    case 'push':
      return await ofPush(plan, scope === 'all', repository, api);
    case 'whole-tree': {
      const branch = await defaultBranch(plan.defaultBranch, repository);
      const { head, settings } = await headAndSettings(plan.head, branch, repository);
      return { scope: scope === 'added' ? 'added' : 'all', head, base: null, tip: null, settings };
    }
  }
}

/** Checks whether the pull request now has another head or base branch than the run checked. */
export async function headMoved(plan: LivePlan, repository: Repository, api: Api): Promise<boolean> {
  if (plan.kind !== 'pull-request') return false;
  if ((await repository.pullRequestHead(plan.number)) !== plan.head) return true;
  return (await api.baseBranch(plan.number)) !== plan.baseBranch;
}

type Proposal = Extract<EventPlan, { kind: 'pull-request' | 'merge-group' }>;

async function ofProposal(plan: Proposal, all: boolean, repository: Repository, api: Api): Promise<Revisions> {
  const [tip = null, head = null] = await repository.fetch([
    { kind: 'branch', branch: plan.baseBranch },
    { kind: 'commit', oid: plan.head }
  ]);
  if (tip === null || head === null) {
    if (await headMoved(plan, repository, api)) throw movedAway();
    throw tip === null ? noBranch() : noCommit(plan.head);
  }
  if (all) return { scope: 'all', head, base: null, tip: null, settings: tip };
  return { scope: 'added', head, base: await mergeBase(tip, head, repository, api), tip, settings: tip };
}

async function ofPush(
  plan: Extract<EventPlan, { kind: 'push' }>,
  all: boolean,
  repository: Repository,
  api: Api
): Promise<Revisions> {
  const scope = all ? ('all' as const) : ('added' as const);
  if (plan.before !== null) {
    const wants = [plan.head, plan.before].map(oid => ({ kind: 'commit', oid }) as const);
    const [head = null, before = null] = await repository.fetch(wants);
    if (head === null) throw noCommit(plan.head);
    if (before !== null) return { scope, head, base: all ? null : before, tip: null, settings: before };
  }
  const branch = await defaultBranch(plan.defaultBranch, repository);
  const { head, settings } = await headAndSettings(plan.head, branch, repository);
  // For a branch that lost its history, and for the default branch itself, everything counts as added.
  const isNew = plan.before === null && plan.branch !== branch;
  if (all || !isNew || settings === null) return { scope, head, base: null, tip: null, settings };
  return { scope, head, base: await mergeBase(settings, head, repository, api), tip: settings, settings };
}

async function mergeBase(tip: string, head: string, repository: Repository, api: Api): Promise<string | null> {
  const base = await baseOf(tip, head, repository, api);
  if (base === null || base === tip || base === head) return base;
  if ((await repository.fetchOne({ kind: 'commit', oid: base })) !== base) throw noCommit(base);
  return base;
}

async function baseOf(tip: string, head: string, repository: Repository, api: Api): Promise<string | null> {
  const answer = await api.mergeBase(tip, head);
  switch (answer.kind) {
    case 'found':
      // That head adds nothing is not believed: git's history proves it.
      return answer.oid === head && tip !== head ? await repository.mergeBase(tip, head) : answer.oid;
    case 'none':
      return null;
    case 'unanswered':
      return await repository.mergeBase(tip, head);
  }
}

/** Returns the server's default branch: the payload's (which may be stale), else the one that `HEAD` points to. */
async function defaultBranch(stated: string | null, repository: Repository): Promise<string | null> {
  if (stated !== null && (await repository.fetchOne({ kind: 'branch', branch: stated })) !== null) return stated;
  return await repository.defaultBranch();
}

async function headAndSettings(
  oid: string,
  branch: string | null,
  repository: Repository
): Promise<{ readonly head: string; readonly settings: string | null }> {
  const commit = { kind: 'commit', oid } as const;
  const wants = branch === null ? [commit] : [commit, { kind: 'branch', branch } as const];
  const [head = null, settings = null] = await repository.fetch(wants);
  if (head === null) throw noCommit(oid);
  // Without the settings the defaults would apply, which may be less strict.
  if (branch !== null && settings === null) throw noBranch();
  return { head, settings };
}

function movedAway(): GateError {
  return new GateError('head-moved', safe`the pull request changed before it was checked; see its newest run`);
}

function noBranch(): GateError {
  return new GateError('github-unavailable', safe`the server no longer has the base branch; run the job again`);
}

function noCommit(oid: string): GateError {
  return new GateError(
    'github-unavailable',
    safe`the server does not have the commit ${objectId(oid)}; run the job again`
  );
}
