/** Writes the gate's one comment on a pull request. This is best effort: it returns a result and never throws. */
import { createHash } from 'node:crypto';
import { MAX_COMMENT_CHARACTERS } from '../safe/output-limits.ts';
import type { SafeText } from '../safe/text.ts';
import type { Answer, Comment, GitHubApi } from './api.ts';
import { MAX_COMMENT_ATTEMPTS, MAX_COMMENT_PAGES } from './github-limits.ts';

/** The author when the workflow's own token is used. GraphQL need not answer for that token. */
const WORKFLOW_BOT = 'github-actions[bot]';

/** What distinguishes the comments of several gates. */
export interface CommentIdentity {
  /** `GITHUB_WORKFLOW_REF`: `OWNER/REPO/PATH@REF`. */
  readonly workflowRef: string;
  /** `GITHUB_JOB`. It is the same for all jobs of a matrix, and for all callers of a reusable workflow. */
  readonly job: string;
  /** The inputs that decide what is checked: steps and jobs that differ here never overwrite each other's comment. */
  readonly checks: {
    readonly manifests: readonly string[] | null;
    readonly scope: string;
    readonly settings: {
      readonly own: string;
      readonly shared: { readonly repository: string; readonly path: string } | null;
    };
    readonly denylistUrl: string;
    readonly denylistLists: readonly string[] | null;
  };
  /** The input `comment-id`, for gates that differ in nothing else. */
  readonly id: string;
}

/** Returns the invisible mark by which a gate finds its comment again. It contains no ref, so it survives a push. */
export function commentMarker({ workflowRef, job, checks, id }: CommentIdentity): string {
  const { manifests, scope, settings, denylistUrl, denylistLists } = checks;
  // Without the ref, so that the comment survives a newer version of an organisation's settings.
  const file = settings.shared === null ? settings.own : `${settings.shared.repository}/${settings.shared.path}`;
  const parts = [workflowOf(workflowRef), job, manifests, scope, file, denylistUrl, denylistLists, id];
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  return `<!-- dataset-release-gate:${digest} -->`;
}

/** Returns `OWNER/REPO/PATH`. A required workflow of an organisation can have the same path as the repository's own. */
function workflowOf(workflowRef: string): string {
  return workflowRef.replace(/@(?:refs\/.*|[^@/]*)$/s, '');
}

export interface CommentOptions {
  /** The pull request's number. */
  readonly issue: number;
  /** From `commentMarker`. */
  readonly marker: string;
  /** Returns the text. @param previous the text of the comment that it replaces; null if there is none */
  readonly body: (previous: string | null) => SafeText;
  /** `always` writes a comment if there is none; `existing` only edits one. */
  readonly when: 'always' | 'existing';
}

/** `refused`: a missing permission, a fork's token or a locked conversation; `status` 0 means no answer. */
export type CommentResult =
  | { readonly kind: 'posted' | 'updated' | 'unchanged' | 'skipped' }
  | { readonly kind: 'refused'; readonly status: number };

/** Writes the comment, or edits the existing one. */
export async function publishComment(
  api: Pick<GitHubApi, 'viewer' | 'comments' | 'request'>,
  options: CommentOptions
): Promise<CommentResult> {
  try {
    const author = (await api.viewer()) ?? WORKFLOW_BOT;
    return await findAndWrite(api, { ...options, author }, MAX_COMMENT_ATTEMPTS);
  } catch {
    return { kind: 'refused', status: 0 };
  }
}

interface Writing extends CommentOptions {
  readonly author: string;
}

async function findAndWrite(
  api: Pick<GitHubApi, 'comments' | 'request'>,
  writing: Writing,
  attempts: number
): Promise<CommentResult> {
  const { issue, marker, when } = writing;
  const found = await findComment(api, writing);
  if (found !== null && 'kind' in found) return { kind: 'refused', status: found.status };
  const text = `${marker}\n${String(writing.body(found?.body ?? null))}`;
  if (text.length >= MAX_COMMENT_CHARACTERS) return { kind: 'refused', status: 0 };
  if (found !== null) {
    if (found.body === text) return { kind: 'unchanged' };
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return resultOf(await api.request(route, { comment_id: found.id, body: text }), 'updated');
  }
  if (when === 'existing') return { kind: 'skipped' };
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const answer = await api.request(route, { issue_number: issue, body: text }, 0);
  // A failed request may have arrived, so the comment is looked for before it is sent again.
  const mayPass = answer.kind === 'failed' && (answer.status === 0 || answer.status >= 500);
  return mayPass && attempts > 1 ? await findAndWrite(api, writing, attempts - 1) : resultOf(answer, 'posted');
}

/** Finds the gate's oldest comment with the marker. Others can copy a marker, but not the author. */
async function findComment(
  api: Pick<GitHubApi, 'comments'>,
  { issue, marker, author }: Writing
): Promise<Comment | Extract<Answer, { kind: 'failed' }> | null> {
  for (let page = 1; page <= MAX_COMMENT_PAGES; page++) {
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
