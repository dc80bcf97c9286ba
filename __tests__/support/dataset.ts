/** A dataset repository on a local GitHub, a reference denylist service, and the packaged Action run on both. */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalGitHub } from '../../src/demo/local-github.ts';
import { type Service, type ServiceOptions, startService } from '../../src/service/server.ts';
import { NAME, Source, TOKEN } from '../github-scene.ts';
import { type ActionRan, runAction } from './action.ts';
import { findLeaks, type Leak } from './leaks.ts';

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A URL that stands nowhere else, and the entry under which it is listed. */
export function secretUrl(): { readonly url: string; readonly entry: string } {
  const name = () => `x${randomBytes(6).toString('hex')}`;
  const entry = `${name()}.listed.example/${name()}/${name()}.jpg`;
  return { url: `https://${entry}`, entry };
}

export interface DatasetOptions {
  /** Lines of the denylist; the service runs in list mode unless `search`. */
  readonly list: readonly string[];
  readonly search?: boolean;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly denylistToken?: string;
  /** What large file storage holds, by SHA-256 in hex. */
  readonly lfs?: Map<string, Buffer>;
  readonly login?: string | null;
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly started?: (child: ChildProcess) => void;
}

export class Dataset implements AsyncDisposable {
  readonly source: Source;
  readonly github: LocalGitHub;
  readonly service: Service;
  readonly pulls = new Map<number, string>();
  readonly #options: DatasetOptions;
  readonly #listFile: string;

  private constructor(
    source: Source,
    github: LocalGitHub,
    service: Service,
    options: DatasetOptions,
    listFile: string
  ) {
    this.source = source;
    this.github = github;
    this.service = service;
    this.#options = options;
    this.#listFile = listFile;
  }

  /** @param base what the default branch holds */
  static async open(base: Files, options: DatasetOptions): Promise<Dataset> {
    const source = await Source.make();
    await source.commit(base);
    const listFile = join(tmpdir(), `list-${randomBytes(6).toString('hex')}.txt`);
    await writeFile(listFile, options.list.join('\n'));
    const { search: searchOnly = false, denylistToken: token = null, login, visibility, lfs } = options;
    const serving: ServiceOptions = { lists: [listFile], port: 0, token, searchOnly, log: () => undefined };
    const service = await startService(serving);
    const pulls = new Map<number, string>();
    const repository = {
      directory: source.directory,
      pulls,
      ...(visibility === undefined ? {} : { visibility }),
      ...(lfs === undefined ? {} : { lfs })
    };
    const github = await LocalGitHub.start({
      repositories: new Map([[NAME, repository]]),
      token: TOKEN,
      ...(login === undefined ? {} : { login })
    });
    const dataset = new Dataset(source, github, service, options, listFile);
    repository.pulls = dataset.pulls;
    return dataset;
  }

  /** Makes pull request `number` one commit on top of `from`; returns its payload. */
  async propose(files: Files, { number = 1, from = 'main' } = {}): Promise<PullRequest> {
    await this.source.git('switch', '--quiet', '--force-create', `topic-${number}`, from);
    const head = await this.source.commit(files);
    await this.source.git('update-ref', `refs/pull/${number}/head`, head);
    await this.source.git('switch', '--quiet', 'main');
    this.pulls.set(number, 'main');
    return { number, head };
  }

  /** Runs the Action on a pull request. */
  async judge(
    { number, head }: PullRequest,
    options: RunOptions & { readonly event?: string } = {}
  ): Promise<ActionRan> {
    const full = { full_name: NAME };
    const pull_request = { number, base: { ref: 'main', repo: full }, head: { ref: 'topic', sha: head, repo: full } };
    return await this.run(options.event ?? 'pull_request_target', { number, pull_request }, options);
  }

  /** Runs the Action on any event. */
  async run(
    eventName: string,
    payload: object,
    { inputs = {}, env = {}, started }: RunOptions = {}
  ): Promise<ActionRan> {
    const { visibility = 'public', denylistToken = '' } = this.#options;
    const repository = { full_name: NAME, default_branch: 'main', visibility, private: visibility !== 'public' };
    const ran = await runAction({
      eventName,
      event: { repository, ...payload },
      inputs: {
        'denylist-url': this.service.url.href,
        'denylist-token': denylistToken,
        'github-token': TOKEN,
        ...inputs
      },
      env: {
        GITHUB_REPOSITORY: NAME,
        GITHUB_SERVER_URL: this.github.url,
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_GRAPHQL_URL: this.github.graphqlUrl,
        GITHUB_WORKFLOW_REF: `${NAME}/.github/workflows/gate.yml@refs/heads/main`,
        ...env
      },
      ...(started === undefined ? {} : { started })
    });
    const asked = this.github.requests.map(({ method, path, headers, body }) => {
      return `${method} ${path}\n${JSON.stringify(headers)}\n${body.toString('latin1')}`;
    });
    return { ...ran, surfaces: { ...ran.surfaces, 'requests to GitHub': asked.join('\n') } };
  }

  get comments(): readonly string[] {
    return this.github.comments.map(({ body }) => body);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.service.close();
    await this.github[Symbol.asyncDispose]();
    await this.source[Symbol.asyncDispose]();
    await rm(this.#listFile, { force: true });
  }
}

export interface PullRequest {
  readonly number: number;
  readonly head: string;
}

/** What a run said of a URL, and what it left behind; both have to be empty. */
export function exposures(
  url: string,
  ran: ActionRan
): { readonly leaks: readonly Leak[]; readonly left: readonly string[] } {
  return { leaks: findLeaks({ url }, ran.surfaces), left: ran.tempLeftovers };
}

export const NOTHING_EXPOSED = { leaks: [], left: [] };
