/**
 * A local GitHub on loopback, for the demo and the tests: repositories over smart HTTP, and the few REST and GraphQL
 * requests that the gate sends. Every request is recorded. The API is below `/api/v3`, as on GitHub Enterprise.
 */
import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { GitBackend } from './git-backend.ts';
import { branchAnswer, type BranchSource } from './local-branches.ts';

/** `directory` is the repository on disk (bare, or the `.git` folder). */
export interface LocalRepository extends BranchSource {
  readonly visibility?: 'public' | 'private' | 'internal';
  /** Base branches of pull requests by number; may be changed while the server runs. */
  readonly pulls?: Map<number, string>;
  /** Content in Git LFS by its SHA-256 in hex. */
  readonly lfs?: ReadonlyMap<string, Uint8Array>;
}

export interface LocalComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
}

export interface RecordedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Returns an answer to send instead of the usual one; null for the usual one. */
export type Override = (request: RecordedRequest) => {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
} | null;

export interface LocalGitHubOptions {
  /** By `owner/repo`. */
  readonly repositories: ReadonlyMap<string, LocalRepository>;
  /** The only accepted token. */
  readonly token: string;
  /** The token's user; null: GraphQL does not answer that. */
  readonly login?: string | null;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export class LocalGitHub implements AsyncDisposable {
  /** `GITHUB_SERVER_URL`. */
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** All requests, in order. */
  readonly requests: RecordedRequest[] = [];
  readonly comments: LocalComment[] = [];
  /** Called before every answer. */
  fault: Override = () => null;
  readonly #server: Server;
  readonly #git = new GitBackend(process.env['PATH']);
  readonly #options: LocalGitHubOptions;

  private constructor(server: Server, port: number, options: LocalGitHubOptions) {
    this.url = `http://127.0.0.1:${port}`;
    this.apiUrl = `${this.url}/api/v3`;
    this.graphqlUrl = `${this.url}/api/graphql`;
    this.#server = server;
    this.#options = options;
  }

  static async start(options: LocalGitHubOptions): Promise<LocalGitHub> {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const github = new LocalGitHub(server, portOf(server.address()), options);
    server.on('request', (request, response) => {
      github.#serve(request, response).catch(() => response.destroy());
    });
    return github;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded = await record(request);
    this.requests.push(recorded);
    const fault = this.fault(recorded);
    if (fault !== null) return send(response, { body: { message: 'injected' }, ...fault });
    const path = new URL(recorded.path, this.url).pathname;
    if (path.startsWith('/lfs/')) return this.#sendLarge(recorded, path.slice('/lfs/'.length), response);
    const [, lfs] = /^\/([^/]+\/[^/]+)\.git\/info\/lfs\/objects\/batch$/.exec(path) ?? [];
    if (lfs !== undefined) return send(response, this.#answerBatch(recorded, lfs));
    if (path.startsWith('/api/')) return send(response, await this.#answerApi(recorded, path.slice('/api'.length)));
    await this.#answerGit(recorded, path, request, response);
  }

  async #answerGit(
    recorded: RecordedRequest,
    path: string,
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const [, name = '', service] = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack)$/.exec(path) ?? [];
    const repository = this.#options.repositories.get(name);
    if (!this.#isLetIn(recorded)) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="GitHub"' }).end();
    } else if (repository === undefined) {
      response.writeHead(404).end();
    } else if (service === 'info/refs') {
      await this.#git.advertise(repository.directory, request, response);
    } else {
      await this.#git.answer(repository.directory, recorded.body, request, response);
    }
  }

  /** Answers Git LFS: where the requested objects are. The links contain the key needed to fetch them. */
  #answerBatch(recorded: RecordedRequest, name: string): Reply {
    if (!this.#isLetIn(recorded)) return { status: 401, body: { message: 'Bad credentials' } };
    const store = this.#options.repositories.get(name)?.lfs;
    if (store === undefined) return NOT_FOUND;
    const objects = largeObjects(recorded).map(({ oid, size }) => {
      if (!store.has(oid)) return { oid, size, error: { code: 404, message: 'Object does not exist' } };
      const download = { href: `${this.url}/lfs/${name}/${oid}`, header: { 'X-Lfs-Key': LFS_KEY } };
      return { oid, size, authenticated: true, actions: { download } };
    });
    const headers = { 'Content-Type': 'application/vnd.git-lfs+json' };
    return { status: 200, body: { transfer: 'basic', objects, hash_algo: 'sha256' }, headers };
  }

  #sendLarge({ headers }: RecordedRequest, path: string, response: ServerResponse): void {
    const [, name = '', oid = ''] = /^([^/]+\/[^/]+)\/([0-9a-f]{64})$/.exec(path) ?? [];
    const content = this.#options.repositories.get(name)?.lfs?.get(oid);
    if (content === undefined || headers['x-lfs-key'] !== LFS_KEY) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Length': content.length }).end(content);
  }

  async #answerApi(recorded: RecordedRequest, path: string): Promise<Reply> {
    if (!this.#isLetIn(recorded)) return { status: 401, body: { message: 'Bad credentials' } };
    if (path === '/graphql' && recorded.method === 'POST') return this.#answerGraphql();
    const [, name = '', rest = ''] = /^\/v3\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path) ?? [];
    const repository = this.#options.repositories.get(name);
    if (repository === undefined) return NOT_FOUND;
    const [, compared] = /^\/compare\/(.+)$/.exec(rest) ?? [];
    const [, pull] = /^\/pulls\/(\d+)$/.exec(rest) ?? [];
    if (recorded.method === 'GET') {
      if (rest === '') return describe(name, repository);
      if (compared !== undefined) return await this.#compare(repository, decodeURIComponent(compared));
      if (pull !== undefined) return describePull(repository, Number(pull));
      if (!rest.startsWith('/issues/')) return await this.#answerBranches(recorded, repository, rest);
    }
    return this.#answerComments(recorded, rest);
  }

  async #answerBranches({ path }: RecordedRequest, repository: LocalRepository, rest: string): Promise<Reply> {
    const asked = new URL(path, this.url);
    asked.pathname = rest;
    const body = await branchAnswer(this.#git, repository, asked);
    return body === null ? NOT_FOUND : { status: 200, body };
  }

  async #compare({ directory }: LocalRepository, basehead: string): Promise<Reply> {
    const [, base = '', head = ''] = /^([0-9a-f]{40})\.\.\.([0-9a-f]{40})$/.exec(basehead) ?? [];
    if (base === '') return NOT_FOUND;
    try {
      const sha = await this.#git.mergeBase(directory, base, head);
      return { status: 200, body: { merge_base_commit: { sha }, commits: [], files: [] } };
    } catch (fault) {
      // Exit code 1 means no common ancestor; any other means that a commit is missing.
      if (typeof fault !== 'object' || fault === null || Reflect.get(fault, 'code') !== 1) return NOT_FOUND;
      return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } };
    }
  }

  #answerGraphql(): Reply {
    const { login = 'github-actions[bot]' } = this.#options;
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
    return { status: 200, body: login === null ? { data: null, errors } : { data: { viewer: { login } } } };
  }

  #answerComments(recorded: RecordedRequest, rest: string): Reply {
    const [, issue] = /^\/issues\/(\d+)\/comments$/.exec(rest) ?? [];
    const [, id] = /^\/issues\/comments\/(\d+)$/.exec(rest) ?? [];
    if (issue !== undefined && recorded.method === 'GET') return this.#listComments(recorded, Number(issue));
    const body = textOf(recorded);
    if (body === null || body.length > 65_536) return { status: 422, body: { message: 'Validation Failed' } };
    if (issue !== undefined && recorded.method === 'POST') {
      const author = this.#options.login ?? 'github-actions[bot]';
      const comment = { id: 1_000 + this.comments.length, issue: Number(issue), author, body };
      this.comments.push(comment);
      return { status: 201, body: asJson(comment) };
    }
    const comment = this.comments.find(one => String(one.id) === id);
    if (comment === undefined || recorded.method !== 'PATCH') return NOT_FOUND;
    comment.body = body;
    return { status: 200, body: asJson(comment) };
  }

  #listComments(recorded: RecordedRequest, issue: number): Reply {
    const url = new URL(recorded.path, this.url);
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const page = Number(url.searchParams.get('page') ?? 1);
    const all = this.comments.filter(comment => comment.issue === issue);
    url.searchParams.set('page', String(page + 1));
    const headers = all.length > page * size ? { Link: `<${url.href}>; rel="next"` } : {};
    return { status: 200, body: all.slice((page - 1) * size, page * size).map(asJson), headers };
  }

  #isLetIn({ headers: { authorization = '' } }: RecordedRequest): boolean {
    const { token } = this.#options;
    const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    return [basic, `token ${token}`, `Bearer ${token}`].includes(authorization);
  }
}

const LFS_KEY = 'handed out with the link';

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(request, 'end');
  const raw = Buffer.concat(chunks);
  const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function describe(name: string, { visibility = 'public' }: LocalRepository): Reply {
  return { status: 200, body: { full_name: name, visibility, private: visibility !== 'public' } };
}

function describePull({ pulls }: LocalRepository, number: number): Reply {
  const ref = pulls?.get(number);
  return ref === undefined ? NOT_FOUND : { status: 200, body: { number, base: { ref } } };
}

function asJson({ id, author, body }: LocalComment): unknown {
  return { id, user: { login: author }, body };
}

function textOf({ body }: RecordedRequest): string | null {
  try {
    const parsed: unknown = JSON.parse(body.toString());
    const text: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'body') : null;
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

function largeObjects({ body }: RecordedRequest): readonly { readonly oid: string; readonly size: number }[] {
  const parsed: unknown = JSON.parse(body.toString());
  const objects: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'objects') : [];
  return (Array.isArray(objects) ? objects : []).map((object: object) => ({
    oid: String(Reflect.get(object, 'oid')),
    size: Number(Reflect.get(object, 'size'))
  }));
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
