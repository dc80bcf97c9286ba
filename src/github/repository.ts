/** Reads commits, trees and blobs from a bare partial clone in a private directory. Nothing is ever checked out. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { quoted, safe } from '../safe/text.ts';
import { writeAuthorities } from './certificates.ts';
import { type Environment, Git, isRecentGit } from './git.ts';
import type { LargeObject } from './lfs-batch.ts';
import { largeFile } from './lfs-folder.ts';
import { type LargeContent, LfsStore } from './lfs.ts';
import { isObjectId } from './names.ts';
import { type Blob, ObjectReader } from './objects.ts';
import { BACK_OFF, Server, remoteUrl, succeeded } from './server-url.ts';
import { type Change, type TreeEntry, parseChanges, parseIndex, parseTree } from './tree.ts';

/** A commit to fetch: the tip of a branch, or a commit by its id (an annotated tag's id means its commit). */
export type WantedCommit =
  { readonly kind: 'branch'; readonly branch: string } | { readonly kind: 'commit'; readonly oid: string };

export interface RepositoryOptions {
  /** `GITHUB_SERVER_URL`. */
  readonly server: URL;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly token: string;
  /** An existing directory in which the private one is created. */
  readonly tempRoot: string;
  /** The environment with git's allow-listed variables (`PATH`, proxies, certificates). */
  readonly environment: Environment;
  /** Aborting it ends every child process, and every method throws its reason. */
  readonly signal: AbortSignal;
  /** Milliseconds to wait after each failed transfer. There is one more attempt than entries. */
  readonly backOff?: readonly number[];
}

/** Numbers of commits. Git uses the last one for the whole history. */
const HISTORY_DEPTHS = [1_000, 30_000, 0x7fffffff] as const;

export class Repository implements AsyncDisposable {
  readonly #git: Git;
  readonly #objects: ObjectReader;
  readonly #server: Server | null;
  readonly #large: Large;
  readonly #remove: () => void;
  readonly #fetched = new Set<string>();

  private constructor(git: Git, server: Server | null, large: Large, remove: () => void) {
    this.#git = git;
    this.#objects = new ObjectReader(git);
    this.#server = server;
    this.#large = large;
    this.#remove = remove;
  }

  /** Creates an empty repository that fetches from the server. It is removed on disposal and on exit. */
  static async create(options: RepositoryOptions): Promise<Repository> {
    const { server, repository, token, tempRoot, environment, signal, backOff = BACK_OFF } = options;
    const url = remoteUrl(server, repository);
    const directory = await mkdtemp(join(tempRoot, 'gate-')).catch((cause: unknown) => {
      throw new GateError(
        'internal',
        safe`could not create a private directory for the repository; check that the folder for temporary files is writable`,
        { cause }
      );
    });
    const git = new Git({ environment, gitDirectory: directory, directory, home: directory, signal });
    const remove = () => {
      process.off('exit', remove);
      git.kill();
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    };
    process.on('exit', remove);
    try {
      await assertRecentGit(git);
      succeeded(await git.run(['init', '--quiet', '--bare', '--template=']));
      const remote = { url, token, authorities: await writeAuthorities(environment, directory) };
      const store = new LfsStore({ remote, environment, backOff, signal });
      const large = { object: (wanted: LargeObject) => store.object(wanted), close: () => store.close() };
      return new Repository(git, new Server(git, { remote, backOff, signal }), large, remove);
    } catch (fault) {
      remove();
      throw fault;
    }
  }

  /**
   * Opens an existing clone. Nothing is written to it or fetched for it.
   *
   * @throws GateError `usage` if `directory` is in no repository that git agrees to read
   */
  static async openLocal(
    directory: string,
    { environment, signal }: { readonly environment: Environment; readonly signal: AbortSignal }
  ): Promise<Repository> {
    const shared = { environment, directory, home: devNull, signal };
    const searching = new Git({ ...shared, gitDirectory: null });
    await assertRecentGit(searching);
    const found = await searching.run(['rev-parse', '--absolute-git-dir']);
    if (/dubious ownership|unsafe repository/.test(found.complaint)) {
      throw new GateError(
        'usage',
        safe`the clone belongs to another user, and git refuses to read it; see git's setting safe.directory`
      );
    }
    if (found.code !== 0) {
      const name = quoted(byteText(directory), safe`the folder`);
      throw new GateError(
        'usage',
        safe`${name} is not in a git repository. To check files on disk, give their paths, without --base, --head and --staged`
      );
    }
    const git = new Git({ ...shared, gitDirectory: found.output.toString().replace(/\n$/, '') });
    const common = succeeded(await git.run(['rev-parse', '--path-format=absolute', '--git-common-dir']));
    const folder = common.output.toString().replace(/\n$/, '');
    const large = { object: (wanted: LargeObject) => largeFile(folder, wanted), close: async () => undefined };
    return new Repository(git, null, large, () => git.kill());
  }

  /** Returns the top folder of the work tree that contains `directory`; null if the repository has none. */
  static async topOf(
    directory: string,
    { environment, signal }: { readonly environment: Environment; readonly signal: AbortSignal }
  ): Promise<string | null> {
    const git = new Git({ environment, directory, home: devNull, signal, gitDirectory: null });
    const found = await git.run(['rev-parse', '--show-toplevel']);
    return found.code === 0 ? found.output.toString().replace(/\n$/, '') : null;
  }

  /**
   * Returns every file, link and submodule of the index, as the next commit would contain them.
   *
   * @param index the file of another index; null for the clone's own
   * @throws GateError `usage` while a merge is not resolved
   */
  async staged(index: string | null): Promise<readonly TreeEntry[]> {
    const args = ['ls-files', '--stage', '-z', '--full-name', '--', ':/'];
    return parseIndex(succeeded(await this.#git.run(args, index === null ? {} : { index })).output);
  }

  /** Returns the commit of a user's revision (`HEAD~2`, a branch, an id); null if git knows none. */
  async revision(text: string): Promise<string | null> {
    const found = await this.#git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${text}^{commit}`]);
    const oid = found.output.toString().trim();
    return found.code === 0 && isObjectId(oid) ? oid : null;
  }

  /**
   * Returns the merge base of two commits; null if they have no common ancestor. With a server, the history is first
   * fetched step by step. A base found early may not be the newest common ancestor; then more counts as changed.
   */
  async mergeBase(one: string, other: string): Promise<string | null> {
    const commits = [checked(one), checked(other)] as const;
    if (this.#server === null) return await this.#commonAncestor(...commits);
    for (const depth of HISTORY_DEPTHS) {
      if (!(await this.#server.fetchHistory(commits, depth))) {
        throw new GateError(
          'github-unavailable',
          safe`the server does not have the history of one of its commits; run the job again`
        );
      }
      const found = await this.#commonAncestor(...commits);
      if (found !== null || !(await this.#isShallow())) return found;
    }
    throw new GateError(
      'github-unavailable',
      safe`the server does not have the whole history of base and head; run the job again`
    );
  }

  async #isShallow(): Promise<boolean> {
    const { output } = succeeded(await this.#git.run(['rev-parse', '--is-shallow-repository']));
    return output.toString().trim() !== 'false';
  }

  async #commonAncestor(one: string, other: string): Promise<string | null> {
    const found = await this.#git.run(['merge-base', one, other]);
    if (found.code === 1 && found.output.length === 0) return null;
    return checked(succeeded(found).output.toString().trim());
  }

  /**
   * Fetches commits with their trees, without history or blobs, in one request if the server has them all.
   *
   * @returns their ids in the order of `wants`; null for a branch or an object that the server does not have
   */
  async fetch(wants: readonly WantedCommit[]): Promise<readonly (string | null)[]> {
    const oids: (string | null)[] = [];
    for (const want of wants) oids.push(await this.#resolve(want));
    return await this.#fetchCommits(oids);
  }

  /** Like `fetch`, for one commit. */
  async fetchOne(want: WantedCommit): Promise<string | null> {
    return (await this.fetch([want]))[0] ?? null;
  }

  /** Returns where `refs/pull/<number>/head` points on the server; null if it does not exist. */
  async pullRequestHead(number: number): Promise<string | null> {
    return await this.#remote().pullRequestHead(number);
  }

  /** Returns the branch that the server's `HEAD` points to; null if there is none. */
  async defaultBranch(): Promise<string | null> {
    return await this.#remote().defaultBranch();
  }

  /** Returns every file, link and submodule of a commit. */
  async tree(commit: string): Promise<readonly TreeEntry[]> {
    const result = await this.#git.run(['ls-tree', '-r', '-z', '--full-tree', checked(commit)]);
    return parseTree(succeeded(result).output);
  }

  /** Returns the paths that differ between two commits. With `base` null, every path of `head` counts as added. */
  async changes(base: string | null, head: string): Promise<readonly Change[]> {
    if (base === null) {
      return (await this.tree(head)).map(({ path, mode, oid }) => ({ path, before: null, after: { mode, oid } }));
    }
    const options = ['-r', '-z', '--raw', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '--no-abbrev'];
    const result = await this.#git.run(['diff-tree', ...options, checked(base), checked(head)]);
    return parseChanges(succeeded(result).output);
  }

  /** Fetches the blobs that are missing, in as few requests as possible. In a local clone it does nothing. */
  async fetchBlobs(oids: Iterable<string>): Promise<void> {
    if (this.#server === null) return;
    const missing = [...new Set(oids)].filter(oid => !this.#fetched.has(oid)).map(checked);
    if (!(await this.#server.fetchBlobs(missing))) {
      throw new GateError(
        'github-unavailable',
        safe`the server does not have a file of one of its own commits; run the job again`
      );
    }
    for (const oid of missing) this.#fetched.add(oid);
  }

  /** Streams a blob; one at a time. @throws GateError `github-unavailable` if it does not exist */
  async blob(oid: string): Promise<Blob> {
    return await this.#objects.blob(checked(oid));
  }

  /** Returns the sizes of present blobs, in order. @throws GateError `github-unavailable` if one is missing */
  async sizes(oids: readonly string[]): Promise<readonly number[]> {
    if (oids.length === 0) return [];
    const input = oids.map(oid => `${checked(oid)}\n`).join('');
    const result = await this.#git.run(['cat-file', '--batch-check=%(objectsize)'], { input });
    const sizes = succeeded(result).output.toString('latin1').trim().split('\n');
    return sizes.map(size => {
      if (/^\d+$/.test(size)) return Number(size);
      throw new GateError('github-unavailable', safe`an object that was fetched is not in the repository; try again`);
    });
  }

  /** Returns Git LFS content; `oid` and `size` come from its pointer. */
  large(object: LargeObject): LargeContent {
    return this.#large.object(object);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#objects.close();
    await this.#large.close();
    this.#remove();
  }

  async #resolve(want: WantedCommit): Promise<string | null> {
    return want.kind === 'commit' ? checked(want.oid) : await this.#remote().branchTip(want.branch);
  }

  async #fetchCommits(oids: readonly (string | null)[]): Promise<readonly (string | null)[]> {
    const known = oids.filter(oid => oid !== null);
    if (await this.#remote().fetchCommits(known)) return await this.#peel(oids);
    if (oids.length === 1) return [null];
    const found: (string | null)[] = [];
    for (const oid of oids) found.push(...(oid === null ? [null] : await this.#fetchCommits([oid])));
    return found;
  }

  /** Resolves each object to a commit with `cat-file`: a tag gives its commit; other objects give null. */
  async #peel(oids: readonly (string | null)[]): Promise<readonly (string | null)[]> {
    const input = oids.map(oid => (oid === null ? '\n' : `${oid}^{commit}\n`)).join('');
    const { output } = succeeded(await this.#git.run(['cat-file', '--batch-check'], { input }));
    const lines = output.toString('latin1').split('\n');
    return oids.map((_, i) => /^([0-9a-f]+) commit \d+$/.exec(lines[i] ?? '')?.[1] ?? null);
  }

  #remote(): Server {
    if (this.#server === null) throw new GateError('internal', safe`nothing is fetched for a local clone`);
    return this.#server;
  }
}

/** Where Git LFS content comes from. */
interface Large {
  readonly object: (object: LargeObject) => LargeContent;
  readonly close: () => Promise<void>;
}

async function assertRecentGit(git: Git): Promise<void> {
  const { output } = await git.run(['version']);
  if (!isRecentGit(output.toString('latin1'))) {
    throw new GateError('github-unavailable', safe`the git on PATH is too old; the gate needs git 2.31 or newer`);
  }
}

function checked(oid: string): string {
  if (!isObjectId(oid)) throw new GateError('internal', safe`an object id was not checked`);
  return oid;
}
