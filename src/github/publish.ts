/** The one comment of the gate on a pull request. Publishing is best effort: it reports how it went and never throws. */
import { createHash } from 'node:crypto';
import type { SafeText } from '../safe/text.ts';
import type { Answer, Comment, GitHubApi } from './api.ts';

/** GitHub takes fewer characters than this in a comment. */
const BODY_LIMIT = 65_536;

/** The author under the workflow's own token, which GraphQL need not answer for. */
const WORKFLOW_BOT = 'github-actions[bot]';

const ATTEMPTS = 3;
const PAGES = 1_000;

/** What tells one gate's comment from another's. */
export interface CommentIdentity {
  /** `GITHUB_WORKFLOW_REF`: `OWNER/REPO/PATH@REF`. */
  readonly workflowRef: string;
  /** `GITHUB_JOB`: the same for all jobs of a matrix, and of a reusable workflow for all that call it. */
  readonly job: string;
  /** The inputs that say what is checked: steps and jobs that differ here never write into each other's comment. */
  readonly checks: {
    readonly manifests: readonly string[] | null;
    readonly scope: string;
    readonly settings: string;
    readonly denylistUrl: string;
    readonly denylistLists: readonly string[] | null;
  };
  /** The input `comment-id`, for those that differ in nothing else. */
  readonly id: string;
}

/** The mark, unseen by readers, by which a gate finds its comment again. The ref is no part of it, so that it outlives a push. */
export function commentMarker({ workflowRef, job, checks, id }: CommentIdentity): string {
  const { manifests, scope, settings, denylistUrl, denylistLists } = checks;
  const parts = [workflowOf(workflowRef), job, manifests, scope, settings, denylistUrl, denylistLists, id];
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  return `<!-- dataset-release-gate:${digest} -->`;
}

/** `OWNER/REPO/PATH`: a workflow that an organisation requires is not the repository's own of the same path. */
function workflowOf(workflowRef: string): string {
  return workflowRef.replace(/@(?:refs\/.*|[^@/]*)$/s, '');
}

export interface CommentOptions {
  /** The pull request's number. */
  readonly issue: number;
  /** From `commentMarker`. */
  readonly marker: string;
  readonly body: SafeText;
  /** `always` writes a comment where there is none; `existing` only edits one. */
  readonly when: 'always' | 'existing';
}

/** `refused`: a missing permission, a fork's token, a locked conversation; `status` 0 means no answer at all. */
export type CommentResult =
  | { readonly kind: 'posted' | 'updated' | 'unchanged' | 'skipped' }
  | { readonly kind: 'refused'; readonly status: number };

/** Writes the comment, or edits the one that is there. */
export async function publishComment(
  api: Pick<GitHubApi, 'viewer' | 'comments' | 'request'>,
  options: CommentOptions
): Promise<CommentResult> {
  const body = `${options.marker}\n${String(options.body)}`;
  if (body.length >= BODY_LIMIT) return { kind: 'refused', status: 0 };
  try {
    const author = (await api.viewer()) ?? WORKFLOW_BOT;
    return await findAndWrite(api, { ...options, author, text: body }, ATTEMPTS);
  } catch {
    return { kind: 'refused', status: 0 };
  }
}

interface Writing extends CommentOptions {
  readonly author: string;
  readonly text: string;
}

async function findAndWrite(
  api: Pick<GitHubApi, 'comments' | 'request'>,
  writing: Writing,
  attempts: number
): Promise<CommentResult> {
  const { issue, text, when } = writing;
  const found = await findComment(api, writing);
  if (found !== null && 'kind' in found) return { kind: 'refused', status: found.status };
  if (found !== null) {
    if (found.body === text) return { kind: 'unchanged' };
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return resultOf(await api.request(route, { comment_id: found.id, body: text }), 'updated');
  }
  if (when === 'existing') return { kind: 'skipped' };
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const answer = await api.request(route, { issue_number: issue, body: text }, 0);
  // What failed may have arrived all the same, so it is looked for before it is sent again.
  const mayPass = answer.kind === 'failed' && (answer.status === 0 || answer.status >= 500);
  return mayPass && attempts > 1 ? await findAndWrite(api, writing, attempts - 1) : resultOf(answer, 'posted');
}

/** The oldest comment with the marker that the gate itself wrote: others can copy a marker, not an author. */
async function findComment(
  api: Pick<GitHubApi, 'comments'>,
  { issue, marker, author }: Writing
): Promise<Comment | Extract<Answer, { kind: 'failed' }> | null> {
  for (let page = 1; page <= PAGES; page++) {
    const answer = await api.comments(issue, page);
    if ('kind' in answer) return answer;
    const own = answer.comments.find(comment => comment.author === author && comment.body.startsWith(marker));
    if (own !== undefined) return own;
    if (!answer.more) break;
  }
  return null;
}

function resultOf(answer: Answer, done: 'posted' | 'updated'): CommentResult {
  return answer.kind === 'answered' ? { kind: done } : { kind: 'refused', status: answer.status };
}
