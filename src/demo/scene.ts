/** Sets up the demo: a temporary dataset with a pull request, a local GitHub and the reference service. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Service, startService } from '../service/server.ts';
import { LocalGitHub } from './local-github.ts';

const execute = promisify(execFile);

export const REPOSITORY = 'demo/dataset';
export const PULL_REQUEST = 1;
export const TOKEN = 'demo-token';

/** Files by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export class Scene implements AsyncDisposable {
  readonly directory: string;
  readonly github: LocalGitHub;
  readonly denylist: Service;
  readonly #work: string;

  private constructor(directory: string, github: LocalGitHub, denylist: Service) {
    this.directory = directory;
    this.github = github;
    this.denylist = denylist;
    this.#work = join(directory, 'work');
  }

  /**
   * @param base the files of the default branch
   * @param list the denylist, in the reference service's format
   */
  static async set(base: Files, list: string): Promise<Scene> {
    const directory = await mkdtemp(join(tmpdir(), 'gate-demo-'));
    const work = join(directory, 'work');
    await mkdir(work);
    await git(directory, 'init', '--quiet', '--initial-branch=main', 'work');
    await commit(work, base, 'Publish the first links');
    const listFile = join(directory, 'demo-list.txt');
    await writeFile(listFile, list);
    const denylist = await startService({ lists: [listFile], port: 0, token: TOKEN, log: () => undefined });
    const repository = { directory: join(work, '.git'), pulls: new Map([[PULL_REQUEST, 'main']]) };
    const github = await LocalGitHub.start({ repositories: new Map([[REPOSITORY, repository]]), token: TOKEN });
    return new Scene(directory, github, denylist);
  }

  /** Replaces the pull request's branch by one commit on the default branch and returns the commit. */
  async propose(files: Files, subject: string): Promise<string> {
    await git(this.#work, 'switch', '--quiet', '--force-create', 'more-links', 'main');
    await commit(this.#work, files, subject);
    const head = (await git(this.#work, 'rev-parse', 'HEAD')).trim();
    await git(this.#work, 'update-ref', `refs/pull/${PULL_REQUEST}/head`, head);
    return head;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.github[Symbol.asyncDispose](), this.denylist.close()]);
    await rm(this.directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function commit(work: string, files: Files, subject: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), content);
  }
  await git(work, 'add', '--all');
  await git(work, 'commit', '--quiet', `--message=${subject}`);
}

async function git(directory: string, ...args: readonly string[]): Promise<string> {
  const who = { NAME: 'Demo', EMAIL: 'demo@dataset.example' };
  const { stdout } = await execute('git', args, {
    cwd: directory,
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_AUTHOR_NAME: who.NAME,
      GIT_AUTHOR_EMAIL: who.EMAIL,
      GIT_COMMITTER_NAME: who.NAME,
      GIT_COMMITTER_EMAIL: who.EMAIL
    }
  });
  return stdout;
}
