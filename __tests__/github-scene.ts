/** A real repository on disk, and a local GitHub that serves it. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { LocalGitHub, type LocalGitHubOptions } from '../src/demo/local-github.ts';
import { GitHubApi } from '../src/github/api.ts';
import { Repository } from '../src/github/repository.ts';
import { assertDescribed } from './support/github-contract.ts';

const exec = promisify(execFile);

export const NAME = 'tester/dataset';
export const TOKEN = 'ghs_scene4f1c9e2b';

const AUTHOR = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'tester',
  GIT_AUTHOR_EMAIL: 'tester@site.example',
  GIT_COMMITTER_NAME: 'tester',
  GIT_COMMITTER_EMAIL: 'tester@site.example'
};

/** Prevents git from starting its maintenance after a commit. */
const CONFIG = `[core]
\trepositoryformatversion = 0
\tbare = false
[maintenance]
\tauto = false
`;

/** A repository with a working tree and the default branch `main`. */
export class Source implements AsyncDisposable {
  readonly root: string;
  #recorded = 0;

  constructor(root: string) {
    this.root = root;
  }

  /** Writes the files of `git init`, which saves a process for every scenario. */
  static async make(): Promise<Source> {
    const source = new Source(await mkdtemp(join(tmpdir(), 'scene-')));
    for (const folder of ['objects', 'refs/heads']) await mkdir(join(source.directory, folder), { recursive: true });
    await writeFile(join(source.directory, 'HEAD'), 'ref: refs/heads/main\n');
    await writeFile(join(source.directory, 'config'), CONFIG);
    return source;
  }

  /** Returns another repository with the same content, without a working tree. */
  async copy(): Promise<Source> {
    const source = new Source(await mkdtemp(join(tmpdir(), 'scene-')));
    await cp(this.directory, source.directory, { recursive: true });
    return source;
  }

  get directory(): string {
    return join(this.root, '.git');
  }

  async git(...args: readonly string[]): Promise<string> {
    const { stdout } = await exec('git', args, { cwd: this.root, env: AUTHOR, maxBuffer: 1 << 26 });
    return stdout.trim();
  }

  /** Runs git with standard input. */
  async feed(input: string | Uint8Array, ...args: readonly string[]): Promise<string> {
    const running = exec('git', args, { cwd: this.root, env: AUTHOR });
    running.child.stdin?.end(input);
    return (await running).stdout.trim();
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), content);
  }

  /** Commits files; null deletes a file. Returns the id of the commit. */
  async commit(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<string> {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) await rm(join(this.root, path));
      else await this.write(path, content);
    }
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return await this.head();
  }

  /** Returns the commit that is checked out. */
  async head(): Promise<string> {
    const [, ref] = /^ref: (.*)$/m.exec(await readFile(join(this.directory, 'HEAD'), 'utf8')) ?? [];
    return (await readFile(join(this.directory, ref ?? 'HEAD'), 'utf8')).trim();
  }

  /** Like `commit`, but in one process and without the working tree. `refs` then point to the new commit. */
  async record(files: Files, from: string | null, refs: readonly [string, ...string[]]): Promise<string> {
    const [first, ...others] = refs;
    const parts: (string | Uint8Array)[] = [
      `commit ${first}\nmark :1\ncommitter tester <tester@site.example> ${1_700_000_000 + this.#recorded++} +0000\n`,
      `data 6\nchange\n${from === null ? '' : `from ${from}^0\n`}`
    ];
    for (const [path, content] of Object.entries(files)) {
      if (content === null) parts.push(`D ${inQuotes(path)}\n`);
      else {
        const isLink = typeof content === 'object' && 'link' in content;
        const bytes = Buffer.from(isLink ? content.link : content);
        parts.push(`M ${isLink ? '120000' : '100644'} inline ${inQuotes(path)}\ndata ${bytes.length}\n`, bytes, '\n');
      }
    }
    parts.push(...others.map(ref => `reset ${ref}\nfrom :1\n\n`), 'get-mark :1\ndone\n');
    const stream = Buffer.concat(parts.map(part => Buffer.from(part)));
    // git would start another process to unpack a pack with few objects.
    return await this.feed(stream, '-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--force', '--done');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** The changes of a commit, by path; null deletes a file. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** Returns a path in the notation of `git fast-import`. */
function inQuotes(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** A source repository, a local GitHub that serves it, and the gate's access to both. */
export class Scene implements AsyncDisposable {
  readonly source: Source;
  readonly github: LocalGitHub;
  readonly pulls: Map<number, string>;

  constructor(source: Source, github: LocalGitHub, pulls: Map<number, string>) {
    this.source = source;
    this.github = github;
    this.pulls = pulls;
  }

  /** @param source by default a new one; it is removed with the scene */
  static async open(options: Pick<LocalGitHubOptions, 'login'> & { readonly source?: Source } = {}): Promise<Scene> {
    const { source = await Source.make(), ...others } = options;
    const pulls = new Map<number, string>();
    const repositories = new Map([[NAME, { directory: source.directory, pulls }]]);
    return new Scene(source, await LocalGitHub.start({ repositories, token: TOKEN, ...others }), pulls);
  }

  api(signal = new AbortController().signal): GitHubApi {
    const { apiUrl, graphqlUrl } = this.github;
    return new GitHubApi({ apiUrl, graphqlUrl, repository: NAME, token: TOKEN, signal, backOff: [1, 1, 1] });
  }

  async repository({ token = TOKEN, signal = new AbortController().signal, environment = process.env } = {}) {
    const server = new URL(this.github.url);
    const backOff = [1, 1];
    return await Repository.create({
      server,
      repository: NAME,
      token,
      tempRoot: tmpdir(),
      environment,
      signal,
      backOff
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    assertDescribed(this.github.requests);
    await this.github[Symbol.asyncDispose]();
    await this.source[Symbol.asyncDispose]();
  }
}
