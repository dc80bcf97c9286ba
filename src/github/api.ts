/** A small client for GitHub's REST and GraphQL API. Answers are checked before they are used. */
import type { getOctokit } from '@actions/github';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { type Visibility, visibilityOf } from './event.ts';
import { MAX_API_MS } from './github-limits.ts';
import { fieldAt } from './json-field.ts';
import { isBranchName, isObjectId, isRepositoryName } from './names.ts';

export interface ApiOptions {
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`; empty: derived from `apiUrl`. */
  readonly graphqlUrl: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Milliseconds to wait after each failed request. There is one more attempt than entries. */
  readonly backOff?: readonly number[];
}

/** An answer, or the status of a refusal (0: no answer). */
export type Answer =
  | { readonly kind: 'answered'; readonly data: unknown; readonly more: boolean }
  | { readonly kind: 'failed'; readonly status: number; readonly message: string; readonly cause: unknown };

/** `none`: no common ancestor. `unanswered`: GitHub does not say, for example if the comparison is too large. */
export type MergeBase =
  { readonly kind: 'found'; readonly oid: string } | { readonly kind: 'none' } | { readonly kind: 'unanswered' };

/** An issue comment. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface CommentPage {
  readonly comments: readonly Comment[];
  readonly more: boolean;
}

type Octokit = ReturnType<typeof getOctokit>;
type Parameters = Readonly<Record<string, string | number>>;

const BACK_OFF = [1_000, 4_000, 9_000] as const;

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

export class GitHubApi {
  readonly #options: ApiOptions;
  readonly #place: { readonly owner: string; readonly repo: string };
  #octokit: Promise<Octokit> | null = null;

  constructor(options: ApiOptions) {
    if (!isRepositoryName(options.repository)) {
      throw new GateError('usage', safe`GITHUB_REPOSITORY is not of the form OWNER/REPO`);
    }
    const [owner = '', repo = ''] = options.repository.split('/');
    this.#options = options;
    this.#place = { owner, repo };
  }

  /** Returns the merge base of two commits. @throws GateError `github-unavailable` for an impossible answer */
  async mergeBase(base: string, head: string): Promise<MergeBase> {
    const basehead = `${base}...${head}`;
    // If this fails, git can find the merge base.
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const answer = await this.request(route, { basehead, per_page: 1 }, 1);
    if (answer.kind === 'failed') {
      if (answer.status === 404 && /no common ancestor/i.test(answer.message)) return { kind: 'none' };
      return { kind: 'unanswered' };
    }
    const oid = fieldAt(answer.data, 'merge_base_commit', 'sha');
    if (!isObjectId(oid)) throw impossibleAnswer(safe`the comparison of base and head`);
    return contradicts(answer.data, oid, { base, head }) ? { kind: 'unanswered' } : { kind: 'found', oid };
  }

  /** Returns the name of the branch that a pull request targets. */
  async baseBranch(pullRequest: number): Promise<string> {
    const answer = await this.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pullRequest });
    if (answer.kind === 'failed') throw unanswered(answer, safe`the pull request`, safe`pull-requests: read`);
    const branch = fieldAt(answer.data, 'base', 'ref');
    if (!isBranchName(branch)) throw impossibleAnswer(safe`the pull request`);
    return branch;
  }

  /**
   * Confirms that the repository is private, as the event says: a run is repeated with the event of the first one. The
   * answer that discloses less counts, and an error is `unknown`. A 404 confirms it, since GitHub hides only private
   * repositories.
   */
  async confirmed(stated: Visibility): Promise<Visibility> {
    if (stated !== 'private') return stated;
    const answer = await this.request('GET /repos/{owner}/{repo}', {});
    if (answer.kind === 'failed') return answer.status === 404 ? stated : 'unknown';
    const answered = visibilityOf({ repository: answer.data });
    return answered === 'unknown' ? stated : answered;
  }

  /** Returns the token's user; null if GitHub does not say. */
  async viewer(): Promise<string | null> {
    const answer = await this.request(`POST ${this.#graphqlUrl()}`, { query: 'query { viewer { login } }' }, 1);
    const login = answer.kind === 'answered' ? fieldAt(answer.data, 'data', 'viewer', 'login') : undefined;
    return typeof login === 'string' && login !== '' ? login : null;
  }

  /** Returns one page of 100 comments of an issue or pull request, oldest first. Pages count from 1. */
  async comments(issue: number, page: number): Promise<CommentPage | Extract<Answer, { kind: 'failed' }>> {
    const place = { issue_number: issue, per_page: 100, page };
    const answer = await this.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', place);
    if (answer.kind === 'failed') return answer;
    const data = Array.isArray(answer.data) ? answer.data : [];
    return { comments: data.flatMap(parseComment), more: answer.more || data.length === 100 };
  }

  /**
   * Sends a request, and repeats it after a temporary fault. A placeholder in the route such as `{issue_number}` is
   * filled from `parameters`; the other parameters become the query or the body.
   *
   * @throws only the reason of the run's signal
   */
  async request(route: string, parameters: Parameters, retries = Infinity): Promise<Answer> {
    const { signal, backOff = BACK_OFF } = this.#options;
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#attempt(route, parameters);
      const pause = attempt < retries ? backOff[attempt] : undefined;
      if (answer.kind === 'answered' || pause === undefined || !mayPass(answer.status)) return answer;
      await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }

  async #attempt(route: string, parameters: Parameters): Promise<Answer> {
    const { signal } = this.#options;
    signal.throwIfAborted();
    try {
      const octokit = await (this.#octokit ??= this.#connect());
      const place = route.includes('{owner}') ? this.#place : {};
      const limits = { signal: AbortSignal.any([signal, AbortSignal.timeout(MAX_API_MS)]), log: SILENT };
      const response = await octokit.request(route, { ...place, ...parameters, request: limits });
      const more = /rel="next"/.test(response.headers.link ?? '');
      return { kind: 'answered', data: response.data, more };
    } catch (cause) {
      signal.throwIfAborted();
      const status = fieldAt(cause, 'response') === undefined ? 0 : Number(fieldAt(cause, 'status') ?? 0);
      const message = fieldAt(cause, 'response', 'data', 'message');
      return { kind: 'failed', status, message: typeof message === 'string' ? message : '', cause };
    }
  }

  /** Octokit is large, so it is loaded at the first request. */
  async #connect(): Promise<Octokit> {
    const { getOctokit } = await import('@actions/github');
    const { apiUrl, token } = this.#options;
    return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log: SILENT });
  }

  #graphqlUrl(): string {
    const { apiUrl, graphqlUrl } = this.#options;
    return graphqlUrl !== '' ? graphqlUrl : `${apiUrl.replace(/\/+$/, '').replace(/\/v3$/, '')}/graphql`;
  }
}

/** Returns true for a comparison of other commits, or one whose numbers of commits do not fit its merge base. */
function contradicts(
  answer: unknown,
  mergeBase: string,
  asked: { readonly base: string; readonly head: string }
): boolean {
  const from = fieldAt(answer, 'base_commit', 'sha');
  const ahead = fieldAt(answer, 'ahead_by');
  const behind = fieldAt(answer, 'behind_by');
  return (
    (from !== undefined && from !== asked.base) ||
    (ahead !== undefined && (ahead === 0) !== (mergeBase === asked.head)) ||
    (behind !== undefined && (behind === 0) !== (mergeBase === asked.base))
  );
}

function mayPass(status: number): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

function parseComment(value: unknown): readonly Comment[] {
  const id = fieldAt(value, 'id');
  const author = fieldAt(value, 'user', 'login');
  const body = fieldAt(value, 'body');
  const isComment = typeof id === 'number' && typeof author === 'string' && typeof body === 'string';
  return isComment ? [{ id, author, body }] : [];
}

/** Returns the error for a request that failed. @param permission what the token needs */
export function unanswered(
  answer: Extract<Answer, { kind: 'failed' }>,
  what: SafeText,
  permission: SafeText
): GateError {
  const { status, message, cause } = answer;
  if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
    const text = safe`GitHub limits the requests of this token (status ${status}); run the job again in an hour`;
    return new GateError('github-unavailable', text, { cause });
  }
  if (status === 401 || status === 403 || status === 404) {
    const text = safe`GitHub did not answer for ${what} (status ${status}); the job needs the permission ${permission}`;
    return new GateError('github-unavailable', text, { cause });
  }
  const how = status === 0 ? safe`could not connect` : safe`status ${status}`;
  return new GateError('github-unavailable', safe`GitHub did not answer for ${what} (${how}); run the job again`, {
    cause
  });
}

/** Returns the error for an answer that the API does not document. */
export function impossibleAnswer(what: SafeText): GateError {
  return new GateError('github-unavailable', safe`GitHub's answer for ${what} is not what its API documents`);
}
