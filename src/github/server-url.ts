/** Sends git's requests to the server: fetches exactly the given objects, and reads where a few refs point. */
import { setTimeout as sleep } from 'node:timers/promises';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { type Git, type GitResult, REMOTE, type Remote } from './git.ts';
import { MAX_OBJECTS_PER_FETCH } from './github-limits.ts';
import { isBranchName, isObjectId, isRepositoryName } from './names.ts';

/** Milliseconds to wait after each failed transfer. There is one more attempt than entries. */
export const BACK_OFF = [1_000, 4_000] as const;

/** The objects to fetch are passed on stdin, so that no name is in the arguments. */
const FETCH = fetchWith('blob:none');

function fetchWith(filter: 'blob:none' | 'tree:0'): readonly string[] {
  return [
    ...['fetch', `--filter=${filter}`, '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'],
    ...['--recurse-submodules=no', '--quiet', '--stdin']
  ];
}

export interface ServerOptions {
  readonly remote: Remote;
  readonly backOff: readonly number[];
  readonly signal: AbortSignal;
}

export class Server {
  readonly #git: Git;
  readonly #options: ServerOptions;

  constructor(git: Git, options: ServerOptions) {
    this.#git = git;
    this.#options = options;
  }

  /** Fetches commits and their trees, without history or blobs. Returns false if the server lacks one of them. */
  async fetchCommits(refspecs: readonly string[]): Promise<boolean> {
    return await this.#fetch([...FETCH, '--depth=1', REMOTE], refspecs);
  }

  /** Fetches the last `depth` commits of histories, without trees or blobs. Returns false if one is missing. */
  async fetchHistory(oids: readonly string[], depth: number): Promise<boolean> {
    return await this.#fetch([...fetchWith('tree:0'), `--depth=${Math.trunc(depth)}`, REMOTE], oids);
  }

  /** Fetches blobs. Returns false if the server lacks one of them. */
  async fetchBlobs(oids: readonly string[]): Promise<boolean> {
    for (let i = 0; i < oids.length; i += MAX_OBJECTS_PER_FETCH) {
      if (!(await this.#fetch([...FETCH, REMOTE], oids.slice(i, i + MAX_OBJECTS_PER_FETCH)))) return false;
    }
    return true;
  }

  /** Returns where `refs/pull/<number>/head` points; null if it does not exist. */
  async pullRequestHead(number: number): Promise<string | null> {
    const name = `refs/pull/${Math.trunc(number)}/head`;
    return tipOf(await this.#refs([name]), name);
  }

  /**
   * Returns the tip of a branch; null if it does not exist. All branches are listed, so that no name is in the
   * arguments. Also, a fetch by name would take `refs/heads/refs/heads/x` if `refs/heads/x` does not exist.
   */
  async branchTip(branch: string): Promise<string | null> {
    return tipOf(await this.#refs(['--heads']), `refs/heads/${branch}`);
  }

  /**
   * Returns the branch that `HEAD` points to; null if there is none.
   *
   * @throws GateError `github-unavailable` for a name that no branch can have
   */
  async defaultBranch(): Promise<string | null> {
    const lines = await this.#refs(['--symref', 'HEAD']);
    const [, name] = lines.map(line => /^ref: (.*)\tHEAD$/.exec(line)).find(found => found !== null) ?? [];
    if (name === undefined || tipOf(lines, 'HEAD') === null) return null;
    const branch = Buffer.from(name, 'latin1')
      .toString()
      .replace(/^refs\/heads\//, '');
    if (name.startsWith('refs/heads/') && isBranchName(branch)) return branch;
    throw new GateError('github-unavailable', safe`the name of the default branch cannot be read`);
  }

  /** Returns the lines of `ls-remote`, one character per byte. */
  async #refs([option, ...patterns]: readonly [string, ...string[]]): Promise<readonly string[]> {
    const args = option.startsWith('--') ? [option, REMOTE, ...patterns] : [REMOTE, option, ...patterns];
    const { output } = succeeded(await this.#transfer(['ls-remote', ...args], ''));
    return output.toString('latin1').split('\n');
  }

  async #fetch(args: readonly string[], refspecs: readonly string[]): Promise<boolean> {
    if (refspecs.length === 0) return true;
    const result = await this.#transfer(args, refspecs.map(spec => `${spec}\n`).join(''));
    if (saysMissing(result)) return false;
    succeeded(result);
    return true;
  }

  /** Runs a command that talks to the server, and repeats it after a temporary fault. */
  async #transfer(args: readonly string[], input: string): Promise<GitResult> {
    const { remote, backOff, signal } = this.#options;
    for (let attempt = 0; ; attempt++) {
      const result = await this.#git.run(args, { remote, input });
      if (result.code === 0 || saysMissing(result)) return result;
      if (saysDenied(result)) throw denied();
      const pause = backOff[attempt];
      if (pause === undefined) return result;
      await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

function tipOf(lines: readonly string[], ref: string): string | null {
  const end = `\t${byteText(ref)}`;
  const oids = lines.filter(line => line.endsWith(end)).map(line => line.slice(0, -end.length));
  return oids.find(isObjectId) ?? null;
}

/** Returns the address that git fetches from. @throws GateError `usage` */
export function remoteUrl(server: URL, repository: string): URL {
  if (!isRepositoryName(repository))
    throw new GateError('usage', safe`GITHUB_REPOSITORY is not of the form OWNER/REPO`);
  const isPlain = server.username === '' && server.password === '' && server.search === '' && server.hash === '';
  if (!isPlain || (server.protocol !== 'https:' && server.protocol !== 'http:')) {
    throw new GateError('usage', safe`GITHUB_SERVER_URL is not a plain https address`);
  }
  return new URL(`${server.href.replace(/\/+$/, '')}/${repository}`);
}

/** Returns the result of a successful command. @throws GateError `github-unavailable` */
export function succeeded(result: GitResult): GitResult {
  if (result.code === 0) return result;
  throw new GateError(
    'github-unavailable',
    safe`git could not read the repository (exit code ${result.code}); run the job again, and check GitHub's status page`
  );
}

/** Checks for git's own messages only: lines from the server begin with `remote:`. */
function saysMissing({ code, complaint }: GitResult): boolean {
  const missing =
    /^(?:fatal|error): .*(?:not our ref|couldn't find remote ref|no such remote ref|unadvertised object)/im;
  return code !== 0 && missing.test(complaint);
}

function saysDenied({ complaint }: GitResult): boolean {
  const fault = /^(?:fatal|error): .*(?:authentication failed|could not read (?:user|pass)|returned error: 40[134])/im;
  return fault.test(complaint) || /^fatal: repository .* not found$/im.test(complaint);
}

function denied(): GateError {
  return new GateError(
    'github-unavailable',
    safe`GitHub refuses to let this token read the repository; the job needs the permission contents: read`
  );
}
