/** GitHub's cache service on loopback: version 1, as on GitHub Enterprise Server, and version 2, as on github.com. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CacheEntry {
  readonly key: string;
  archive: Buffer;
}

type Fields = Readonly<Record<string, unknown>>;

const TWIRP = '/twirp/github.actions.results.api.v1.CacheService/';
const REST = '/_apis/artifactcache/';

export class CacheService implements AsyncDisposable {
  /** Finished entries; the newest is the last. */
  entries: CacheEntry[] = [];
  /** Method, path and body of every request, without the bodies of uploads. */
  readonly requests: string[] = [];
  /** If not null, every request gets this status; 0 means no answer. */
  fault: number | null = null;
  /** Called for every request. */
  asked: () => void = () => undefined;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #uploads = new Map<string, { readonly key: string; chunks: Buffer[] }>();

  static async start(): Promise<CacheService> {
    const service = new CacheService();
    await new Promise<void>(resolve => service.#server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Returns the variables that a runner sets for a step. */
  environment(version: 1 | 2): Record<string, string> {
    if (version === 1) return { ACTIONS_CACHE_URL: this.url, ACTIONS_RUNTIME_TOKEN: 'cache-token' };
    return {
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: 'cache-token',
      GITHUB_SERVER_URL: 'https://github.com'
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const isText = String(request.headers['content-type']).includes('json');
    this.requests.push(`${method} ${path} ${isText ? String(body) : ''}`);
    this.asked();
    if (this.fault === 0) return;
    if (this.fault !== null) return send(response, this.fault, { msg: 'a message that nobody should print' });
    if (path.startsWith('/archives/')) return this.#download(response, Number(path.slice('/archives/'.length)));
    if (path.startsWith('/uploads/')) return this.#chunk(response, path.slice('/uploads/'.length), body, 201);
    if (path.startsWith(TWIRP)) return this.#twirp(response, path.slice(TWIRP.length), JSON.parse(String(body)));
    this.#rest(response, method, new URL(path.slice(REST.length), 'http://cache.invalid/'), body);
  }

  #twirp(response: ServerResponse, method: string, message: Fields): void {
    const key = String(message['key']);
    if (method === 'GetCacheEntryDownloadURL') {
      const prefixes = (message['restore_keys'] ?? message['restoreKeys'] ?? []) as string[];
      const found = this.#find([key, ...prefixes]);
      if (found === null) return send(response, 200, { ok: false });
      const signed_download_url = `${this.url}archives/${found}`;
      return send(response, 200, { ok: true, signed_download_url, matched_key: this.entries[found]?.key });
    }
    if (method === 'CreateCacheEntry') {
      const id = this.#begin(key);
      return send(
        response,
        200,
        id === null ? { ok: false } : { ok: true, signed_upload_url: `${this.url}uploads/${id}` }
      );
    }
    this.#finish(key);
    send(response, 200, { ok: true, entry_id: '1' });
  }

  #rest(response: ServerResponse, method: string, { pathname, searchParams }: URL, body: Buffer): void {
    if (method === 'GET') {
      const found = this.#find((searchParams.get('keys') ?? '').split(','));
      if (found === null) return send(response, 204, null);
      const archiveLocation = `${this.url}archives/${found}`;
      return send(response, 200, { archiveLocation, cacheKey: this.entries[found]?.key });
    }
    const [, id] = /^\/caches\/(.+)$/.exec(pathname) ?? [];
    if (method === 'PATCH') return this.#chunk(response, id ?? '', body, 204);
    if (id !== undefined) {
      this.#finish(this.#uploads.get(id)?.key ?? '');
      return send(response, 204, null);
    }
    const cacheId = this.#begin(String((JSON.parse(String(body)) as Fields)['key']));
    send(response, cacheId === null ? 409 : 201, cacheId === null ? {} : { cacheId });
  }

  /** Returns the newest entry of the first key or prefix that has an entry. */
  #find(keys: readonly string[]): number | null {
    for (const key of keys) {
      const found = this.entries.findLastIndex(entry => entry.key.startsWith(key));
      if (found !== -1) return found;
    }
    return null;
  }

  #begin(key: string): number | null {
    if (this.entries.some(entry => entry.key === key)) return null;
    const id = this.#uploads.size + 1;
    this.#uploads.set(String(id), { key, chunks: [] });
    return id;
  }

  #chunk(response: ServerResponse, id: string, body: Buffer, status: number): void {
    this.#uploads.get(id)?.chunks.push(body);
    response.writeHead(status, { etag: '"1"', 'last-modified': new Date().toUTCString(), 'content-length': 0 }).end();
  }

  #finish(key: string): void {
    const upload = [...this.#uploads.values()].findLast(each => each.key === key);
    if (upload !== undefined) this.entries.push({ key, archive: Buffer.concat(upload.chunks) });
  }

  #download(response: ServerResponse, index: number): void {
    const archive = this.entries[index]?.archive ?? Buffer.alloc(0);
    response.writeHead(200, { 'content-length': archive.length }).end(archive);
  }
}

function send(response: ServerResponse, status: number, message: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(message === null ? undefined : JSON.stringify(message));
}
