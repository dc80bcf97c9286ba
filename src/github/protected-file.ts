/**
 * Reads a file of another repository, such as an organisation's settings, from where nobody can change it alone: from a
 * fixed commit, or from the tip of a protected branch.
 */
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { objectId, quoted, safe, type SafeText } from '../safe/text.ts';
import { type Answer, type GitHubApi, impossibleAnswer, unanswered } from './api.ts';
import { fieldAt } from './json-field.ts';
import { isBranchName, isObjectId, isRepositoryName } from './names.ts';

export interface RemoteFile {
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly path: string;
  /** A branch without `refs/heads/`, or a whole commit id. */
  readonly ref: string;
}

/** A file as it was read. */
export interface FetchedFile {
  readonly commit: string;
  readonly bytes: Uint8Array;
}

type Api = Pick<GitHubApi, 'request'>;
type Failure = Extract<Answer, { kind: 'failed' }>;

/** Parses `OWNER/REPO/PATH@REF`. Returns null for anything else. */
export function parseRemoteFile(text: string): RemoteFile | null {
  const [, repository, path = '', ref = ''] = /^([^/]+\/[^/]+)\/(.+)@(?:refs\/heads\/)?([^@]+)$/.exec(text) ?? [];
  return isRepositoryName(repository) && isFilePath(path) && isBranchName(ref) ? { repository, path, ref } : null;
}

/** Checks for the path of a file in a repository. */
export function isFilePath(path: string): boolean {
  return !path.includes('\0') && path.split('/').every(part => part !== '' && part !== '.' && part !== '..');
}

/** Returns `OWNER/REPO/PATH` as messages show it. */
export function remoteName({ repository, path }: RemoteFile): SafeText {
  return quoted(byteText(`${repository}/${path}`), safe`the file`);
}

/**
 * Reads a file of up to 1 MB. Of a larger one the API returns no content.
 *
 * @throws GateError `usage` for a branch that is not protected or a file that does not exist; `github-unavailable`
 */
export async function protectedFile(api: Api, file: RemoteFile): Promise<FetchedFile> {
  const commit = isObjectId(file.ref) ? file.ref : await protectedTip(api, file);
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  const answer = await api.request(route, { ...placeOf(file), path: file.path, ref: commit });
  const name = remoteName(file);
  if (answer.kind === 'failed') throw refused(answer, name, safe`the commit ${objectId(commit)} has no such file`);
  const type = fieldAt(answer.data, 'type');
  const size = fieldAt(answer.data, 'size');
  if (type !== 'file') throw wrong(safe`${name} is not a file`);
  const content = fieldAt(answer.data, 'content');
  const encoding = fieldAt(answer.data, 'encoding');
  if (encoding === 'none') throw wrong(safe`${name} is larger than 1 MB`);
  const bytes = typeof content === 'string' && encoding === 'base64' ? Buffer.from(content, 'base64') : null;
  if (bytes === null || bytes.length !== size) throw impossibleAnswer(name);
  return { commit, bytes };
}

/** Returns the tip of a branch to which nobody can push without a review. @throws GateError `usage` */
async function protectedTip(api: Api, file: RemoteFile): Promise<string> {
  const branch = { ...placeOf(file), branch: file.ref };
  const name = branchName(file);
  const answer = await api.request('GET /repos/{owner}/{repo}/branches/{branch}', branch);
  if (answer.kind === 'failed') throw refused(answer, name, safe`the repository has no such branch`);
  const commit = fieldAt(answer.data, 'commit', 'sha');
  // After a branch is renamed, GitHub answers for its new name.
  if (!isObjectId(commit) || fieldAt(answer.data, 'name') !== file.ref) throw impossibleAnswer(name);
  const isProtected = fieldAt(answer.data, 'protected') === true;
  if (isProtected && fieldAt(answer.data, 'protection', 'enabled') === true) return commit;
  // Every ruleset makes a branch `protected`, also one that has rules for names only.
  if (isProtected && (await hasGuardingRule(api, file))) return commit;
  throw wrong(
    safe`${name} is not protected, so one person could change the settings; protect it with a rule that requires a pull request, or give a whole commit id`
  );
}

/** Rules that prevent a direct push. */
const GUARDING: readonly unknown[] = ['pull_request', 'update'];

async function hasGuardingRule(api: Api, file: RemoteFile): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  const answer = await api.request(route, { ...placeOf(file), branch: file.ref, per_page: 100 });
  if (answer.kind === 'failed') throw refused(answer, branchName(file), safe`its rules cannot be read`);
  return Array.isArray(answer.data) && answer.data.some(rule => GUARDING.includes(fieldAt(rule, 'type')));
}

function branchName({ repository, ref }: RemoteFile): SafeText {
  return safe`the branch ${quoted(byteText(ref), safe`(not shown)`)} of ${quoted(byteText(repository), safe`the repository`)}`;
}

function placeOf({ repository }: RemoteFile): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** @param missing what it means that GitHub finds nothing */
function refused(answer: Failure, name: SafeText, missing: SafeText): GateError {
  if (answer.status !== 404) return unanswered(answer, name, safe`contents: read for that repository`);
  return wrong(
    safe`GitHub does not show ${name} (status 404): ${missing}, or the repository is private and the input github-token may not read it`
  );
}

function wrong(what: SafeText): GateError {
  return new GateError('usage', safe`the input settings: ${what}`);
}
