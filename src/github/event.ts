/** Plans a run from the event that started it (specification, section 3). */
import { GateError } from '../safe/errors.ts';
import { joined, safe, type SafeText } from '../safe/text.ts';
import { fieldAt } from './json-field.ts';
import { isBranchName, isNullId, isObjectId } from './names.ts';

/** Events for which the whole tree is checked. */
const WHOLE_TREE_EVENTS = ['release', 'schedule', 'workflow_dispatch'] as const;

/** One of them, or the push of a tag. */
export type WholeTreeEvent = 'tag' | (typeof WHOLE_TREE_EVENTS)[number];

/** What an event asks for. Branches are names without `refs/heads/`; commits are object ids. */
export type EventPlan =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly baseBranch: string;
      readonly head: string;
      readonly fromFork: boolean;
    }
  | { readonly kind: 'merge-group'; readonly baseBranch: string; readonly head: string }
  | {
      readonly kind: 'push';
      readonly branch: string;
      /** The branch's commit before the push; null for a new branch. */
      readonly before: string | null;
      readonly head: string;
      readonly defaultBranch: string | null;
    }
  | {
      readonly kind: 'whole-tree';
      readonly event: WholeTreeEvent;
      readonly head: string;
      readonly defaultBranch: string | null;
    }
  | { readonly kind: 'deleted-ref' };

/** What the runner provides in addition to the payload: `GITHUB_SHA` and `GITHUB_REF`. */
export interface EventEnvironment {
  readonly sha: string;
  readonly ref: string;
}

/**
 * Reads the payload of an event.
 *
 * @throws GateError `usage` for an event that the gate does not serve, or a payload without what the event needs
 */
export function parseEvent(name: string, payload: unknown, env: EventEnvironment): EventPlan {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return parsePullRequest(payload);
    case 'merge_group':
      return parseMergeGroup(payload);
    case 'push':
      return parsePush(payload, env);
    default:
      return wholeTree(wholeTreeEvent(name), payload, env);
  }
}

function wholeTreeEvent(name: string): WholeTreeEvent {
  const event = WHOLE_TREE_EVENTS.find(each => each === name);
  if (event !== undefined) return event;
  const others = WHOLE_TREE_EVENTS.map(each => safe`${each}`);
  throw new GateError(
    'usage',
    safe`the gate does not serve this event; it serves pull_request, pull_request_target, merge_group, push, ${joined(others.slice(0, -1), ', ')} and ${joined(others.slice(-1), '')}`
  );
}

function parsePullRequest(payload: unknown): EventPlan {
  const number = fieldAt(payload, 'pull_request', 'number') ?? fieldAt(payload, 'number');
  const baseBranch = fieldAt(payload, 'pull_request', 'base', 'ref');
  const head = fieldAt(payload, 'pull_request', 'head', 'sha');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) throw lacks(safe`pull_request.number`);
  if (!isBranchName(baseBranch)) throw lacks(safe`pull_request.base.ref`);
  if (!isCommit(head)) throw lacks(safe`pull_request.head.sha`);
  const from = fieldAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  const to =
    fieldAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? fieldAt(payload, 'repository', 'full_name');
  // A deleted fork has no name.
  return { kind: 'pull-request', number, baseBranch, head, fromFork: typeof from !== 'string' || from !== to };
}

function parseMergeGroup(payload: unknown): EventPlan {
  const baseBranch = branchOf(fieldAt(payload, 'merge_group', 'base_ref'));
  const head = fieldAt(payload, 'merge_group', 'head_sha');
  if (baseBranch === null) throw lacks(safe`merge_group.base_ref`);
  if (!isCommit(head)) throw lacks(safe`merge_group.head_sha`);
  return { kind: 'merge-group', baseBranch, head };
}

function parsePush(payload: unknown, env: EventEnvironment): EventPlan {
  const ref = fieldAt(payload, 'ref');
  const before = fieldAt(payload, 'before');
  const after = fieldAt(payload, 'after');
  if (!isObjectId(after)) throw lacks(safe`after`);
  // Only the commit decides: a ref that points to one is checked, whatever `deleted` says.
  if (isNullId(after)) return { kind: 'deleted-ref' };
  if (typeof ref === 'string' && ref.startsWith('refs/tags/')) return wholeTree('tag', payload, env);
  const branch = branchOf(ref);
  if (branch === null) throw lacks(safe`ref`);
  if (!isObjectId(before)) throw lacks(safe`before`);
  const defaultBranch = defaultBranchOf(payload);
  return { kind: 'push', branch, before: isNullId(before) ? null : before, head: after, defaultBranch };
}

function wholeTree(event: WholeTreeEvent, payload: unknown, env: EventEnvironment): EventPlan {
  if (!isCommit(env.sha)) throw new GateError('usage', safe`GITHUB_SHA is not a commit id`);
  return { kind: 'whole-tree', event, head: env.sha, defaultBranch: defaultBranchOf(payload) };
}

function isCommit(value: unknown): value is string {
  return isObjectId(value) && !isNullId(value);
}

function branchOf(ref: unknown): string | null {
  if (typeof ref !== 'string' || !ref.startsWith('refs/heads/')) return null;
  const branch = ref.slice('refs/heads/'.length);
  return isBranchName(branch) ? branch : null;
}

function defaultBranchOf(payload: unknown): string | null {
  const branch = fieldAt(payload, 'repository', 'default_branch');
  return isBranchName(branch) ? branch : null;
}

function lacks(field: SafeText): GateError {
  return new GateError(
    'usage',
    safe`the event's payload has no valid ${field}; run the gate on an event of GitHub Actions`
  );
}

/** Who may read the repository. Internal and unknown are treated as public. */
export type Visibility = 'public' | 'private' | 'internal' | 'unknown';

/** Returns the visibility given by an event's payload or by `GET /repos/{owner}/{repo}` (as `{repository}`). */
export function visibilityOf(payload: unknown): Visibility {
  const visibility = fieldAt(payload, 'repository', 'visibility');
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') return visibility;
  const hidden = fieldAt(payload, 'repository', 'private');
  return visibility === undefined && typeof hidden === 'boolean' ? (hidden ? 'private' : 'public') : 'unknown';
}

/**
 * What the run can promise (specification, rule 4). `enforces`: against everyone, because the workflow does not come
 * from the commit under test. `informs`: the workflow comes from it. `detects`: the check runs after the fact.
 */
export type Guarantee = 'enforces' | 'informs' | 'detects';

/** @param env `GITHUB_REPOSITORY` and `GITHUB_WORKFLOW_REF` (`OWNER/REPO/PATH@REF`) */
export function guaranteeOf(
  event: string,
  env: { readonly repository: string; readonly workflowRef: string }
): Guarantee {
  if (event === 'pull_request_target') return 'enforces';
  if (event !== 'pull_request' && event !== 'merge_group') return 'detects';
  const home = /^([^/@]+\/[^/@]+)\/[^@]+@./.exec(env.workflowRef)?.[1];
  // A workflow of another repository is one that an organisation's ruleset requires.
  return home !== undefined && home.toLowerCase() !== env.repository.toLowerCase() ? 'enforces' : 'informs';
}
