/** A dataset repository on a local GitHub, a reference denylist service, and the Action run on both. */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalGitHub, type LocalRepository } from '../../src/demo/local-github.ts';
import { gate } from '../../src/gate.ts';
import type { GateResult } from '../../src/gate-result.ts';
import { GitHubApi } from '../../src/github/api.ts';
import { type Context, parseInputs } from '../../src/inputs.ts';
import { renderLog } from '../../src/report/log.ts';
import { renderComment, renderSummary } from '../../src/report/markdown-page.ts';
import type { Reason } from '../../src/safe/errors.ts';
import { joined } from '../../src/safe/text.ts';
import { type Service, type ServiceOptions, startService } from '../../src/service/server.ts';
import { type Files, NAME, Source, TOKEN } from '../github-scene.ts';
import { type ActionRan, PACKAGED, runAction } from './action.ts';
import { assertDescribed } from './github-contract.ts';
import { findLeaks, type Leak } from './leaks.ts';

/** A URL that stands nowhere else, and the entry under which it is listed. */
export function secretUrl(): { readonly url: string; readonly entry: string } {
  const name = () => `x${randomBytes(6).toString('hex')}`;
  const entry = `${name()}.listed.example/${name()}/${name()}.jpg`;
  return { url: `https://${entry}`, entry };
}

/** The repository with the organisation's settings. */
export const POLICIES = 'acme/policies';

export interface DatasetOptions {
  /** Lines of the denylist; the service runs in list mode unless `search`. */
  readonly list: readonly string[];
  readonly search?: boolean;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly denylistToken?: string;
  /** What large file storage holds, by SHA-256 in hex. */
  readonly lfs?: Map<string, Buffer>;
  readonly login?: string | null;
  /** The organisation's repository `acme/policies` and its protected branches. */
  readonly policies?: LocalRepository;
  /** Runs the packaged Action as a child process, rather than the same core here. */
  readonly packaged?: boolean;
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
  #head: string;

  private constructor(
    source: Source,
    github: LocalGitHub,
    service: Service,
    options: DatasetOptions,
    listFile: string,
    head: string
  ) {
    this.source = source;
    this.github = github;
    this.service = service;
    this.#options = options;
    this.#listFile = listFile;
    this.#head = head;
  }

  /** @param base what the default branch holds */
  static async open(base: Files, options: DatasetOptions): Promise<Dataset> {
    const source = await Source.make();
    const head = await source.record(base, null, ['refs/heads/main']);
    const listFile = join(tmpdir(), `list-${randomBytes(6).toString('hex')}.txt`);
    await writeFile(listFile, options.list.join('\n'));
    const { search: searchOnly = false, denylistToken: token = null, login, visibility, lfs, policies } = options;
    // A type that nobody knows is a promise of its own.
    const allowTypes = ['NEW_TYPE', 'SOMETHING_NEW'];
    const serving: ServiceOptions = { lists: [listFile], port: 0, token, searchOnly, allowTypes, log: () => undefined };
    const service = await startService(serving);
    const pulls = new Map<number, string>();
    const repository = {
      directory: source.directory,
      pulls,
      ...(visibility === undefined ? {} : { visibility }),
      ...(lfs === undefined ? {} : { lfs })
    };
    const github = await LocalGitHub.start({
      repositories: new Map<string, LocalRepository>([
        [NAME, repository],
        ...(policies === undefined ? [] : [[POLICIES, policies] as const])
      ]),
      token: TOKEN,
      ...(login === undefined ? {} : { login })
    });
    const dataset = new Dataset(source, github, service, options, listFile, head);
    repository.pulls = dataset.pulls;
    return dataset;
  }

  /** The tip of the default branch. */
  get head(): string {
    return this.#head;
  }

  /** Commits to the default branch; returns its new tip. */
  async commit(files: Files): Promise<string> {
    this.#head = await this.source.record(files, this.#head, ['refs/heads/main']);
    return this.#head;
  }

  /** Makes pull request `number` one commit on top of `from`; returns its payload. */
  async propose(files: Files, { number = 1, from = 'main' } = {}): Promise<PullRequest> {
    const parent = from === 'main' ? this.#head : from;
    const head = await this.source.record(files, parent, [`refs/heads/topic-${number}`, `refs/pull/${number}/head`]);
    this.pulls.set(number, 'main');
    return { number, head };
  }

  /** Runs the Action on a pull request. */
  async judge(pull: PullRequest, options: RunOptions & { readonly event?: string } = {}): Promise<ActionRan> {
    return await this.run(options.event ?? 'pull_request_target', payloadOf(pull), options);
  }

  /** Runs the Action on any event. */
  async run(eventName: string, payload: object, options: RunOptions = {}): Promise<ActionRan> {
    const { started } = options;
    const packaged = (this.#options.packaged ?? false) || started !== undefined;
    const before = this.github.requests.length;
    const ran = await runAction({
      eventName,
      event: this.#event(payload),
      inputs: this.#inputs(options),
      env: {
        GITHUB_REPOSITORY: NAME,
        GITHUB_SERVER_URL: this.github.url,
        GITHUB_API_URL: this.github.apiUrl,
        GITHUB_GRAPHQL_URL: this.github.graphqlUrl,
        GITHUB_WORKFLOW_REF: WORKFLOW_REF,
        ...options.env
      },
      ...(started === undefined ? {} : { started }),
      ...(packaged ? { entry: PACKAGED.action } : {})
    });
    const asked = this.github.requests.slice(before).map(({ method, path, headers, body }) => {
      return `${method} ${path}\n${JSON.stringify(headers)}\n${body.toString('latin1')}`;
    });
    return { ...ran, surfaces: { ...ran.surfaces, 'requests to GitHub': asked.join('\n') } };
  }

  /** Has the core decide on a pull request, in this process; nothing is published. */
  async decide(pull: PullRequest, options: RunOptions & { readonly event?: string } = {}): Promise<Decided> {
    return await this.decideOn(options.event ?? 'pull_request_target', payloadOf(pull), options);
  }

  /** Has the core decide on any event, in this process; nothing is published. */
  async decideOn(eventName: string, payload: object, options: RunOptions = {}): Promise<Decided> {
    const given = this.#inputs(options);
    const { GITHUB_SHA: sha = '', GITHUB_REF: ref = '' } = options.env ?? {};
    const tempRoot = await mkdtemp(join(tmpdir(), 'decide-'));
    const context: Context = {
      eventName,
      payload: this.#event(payload),
      sha,
      ref,
      repository: NAME,
      workflowRef: WORKFLOW_REF,
      serverUrl: new URL(this.github.url),
      tempRoot,
      say: () => undefined,
      environment: { ...process.env, ...options.env },
      cacheProgram: ''
    };
    const { apiUrl, graphqlUrl } = this.github;
    const connect = (token: string, signal: AbortSignal) => {
      return new GitHubApi({ apiUrl, graphqlUrl, repository: NAME, token, signal, backOff: [1, 1, 1] });
    };
    const inputs = parseInputs(name => given[name] ?? '');
    const result = await gate(inputs, context, connect, new AbortController().signal);
    const { report, reason } = result;
    const said = [joined(renderLog(report), '\n'), renderSummary(report), renderComment(report)].map(String);
    const left = await readdir(tempRoot);
    await rm(tempRoot, { recursive: true });
    return { result, verdict: report.verdict, reason, said, left };
  }

  #inputs({ inputs = {} }: RunOptions): Readonly<Record<string, string>> {
    return {
      'denylist-url': this.service.url.href,
      'denylist-token': this.#options.denylistToken ?? '',
      'github-token': TOKEN,
      ...inputs
    };
  }

  #event(payload: object): object {
    const { visibility = 'public' } = this.#options;
    const repository = { full_name: NAME, default_branch: 'main', visibility, private: visibility !== 'public' };
    return { repository, ...payload };
  }

  get comments(): readonly string[] {
    return this.github.comments.map(({ body }) => body);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.service.close();
    await this.github[Symbol.asyncDispose]();
    await this.source[Symbol.asyncDispose]();
    await rm(this.#listFile, { force: true });
    assertDescribed(this.github.requests);
  }
}

/** What the core decided, and what it would say of it. */
export interface Decided {
  readonly result: GateResult;
  readonly verdict: 'clean' | 'listed' | 'incomplete';
  readonly reason: Reason | null;
  /** Log, summary and comment. */
  readonly said: readonly string[];
  /** What is left in the folder for temporary files. */
  readonly left: readonly string[];
}

const WORKFLOW_REF = `${NAME}/.github/workflows/gate.yml@refs/heads/main`;

/** What the event of a pull request holds. */
export function payloadOf({ number, head }: PullRequest): object {
  const full = { full_name: NAME };
  return {
    number,
    pull_request: { number, base: { ref: 'main', repo: full }, head: { ref: 'topic', sha: head, repo: full } }
  };
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
