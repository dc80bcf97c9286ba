/** Streams Git LFS content from the repository's server, and verifies size and SHA-256 at its end. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { GateError } from '../safe/errors.ts';
import { count, safe, type SafeText } from '../safe/text.ts';
import type { Environment, Remote } from './git.ts';
import { MAX_LFS_ANSWER_BYTES, MAX_LFS_PAUSE_MS, MAX_LFS_SILENCE_MS } from './github-limits.ts';
import { batchBody, batchUrl, type Download, downloadIn, type LargeObject, LFS_TYPE } from './lfs-batch.ts';

/** Content that can be read several times. Each pass delivers `size` bytes, or throws `content-unavailable`. */
export interface LargeContent {
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

export interface LfsOptions {
  readonly remote: Remote;
  /** The environment variables with the proxy settings. */
  readonly environment: Environment;
  /** Milliseconds to wait after each failed request. There is one more attempt than entries. */
  readonly backOff: readonly number[];
  readonly signal: AbortSignal;
}

export class LfsStore {
  readonly #options: LfsOptions;
  #dispatcher: Promise<Dispatcher> | null = null;

  constructor(options: LfsOptions) {
    this.#options = options;
  }

  object(object: LargeObject): LargeContent {
    return { size: object.size, open: () => verified(this.#bytes(object), object) };
  }

  async close(): Promise<void> {
    await (await this.#dispatcher)?.destroy();
  }

  /** Streams an object. If a transfer is cut off, a new one starts, and the bytes already delivered are skipped. */
  async *#bytes(object: LargeObject): AsyncGenerator<Uint8Array, void> {
    const { backOff, signal } = this.#options;
    let delivered = 0;
    for (let attempt = 0; ; attempt++) {
      try {
        const body = await this.#download(await this.#ask(object), object);
        let skip = delivered;
        for await (const chunk of body) {
          if (!(chunk instanceof Uint8Array)) continue;
          const rest = chunk.subarray(Math.min(skip, chunk.length));
          skip -= chunk.length - rest.length;
          delivered += rest.length;
          if (rest.length > 0) yield rest;
        }
        if (delivered < object.size) throw new MayPass(safe`the transfer was cut off`, null, 0);
        return;
      } catch (error) {
        signal.throwIfAborted();
        const pause = backOff[attempt];
        if (error instanceof GateError) throw error;
        const fault = error instanceof MayPass ? error : new MayPass(safe`the connection failed`, error, 0);
        if (pause === undefined)
          throw unavailable(safe`${fault.text}, and retries failed too; run the job again`, fault);
        await sleep(Math.max(pause, fault.after), undefined, { signal }).catch(() => signal.throwIfAborted());
      }
    }
  }

  async #ask(object: LargeObject): Promise<Download> {
    const { remote, signal } = this.#options;
    const headers = { ...this.#authorization(), accept: LFS_TYPE, 'content-type': LFS_TYPE };
    const url = batchUrl(remote.url);
    const {
      statusCode,
      headers: answered,
      body
    } = await this.#request(url, { method: 'POST', headers, body: batchBody(object) });
    let text = '';
    for await (const chunk of body) {
      text += String(chunk);
      if (text.length > MAX_LFS_ANSWER_BYTES) throw unavailable(safe`the server's answer is too long`, null);
      signal.throwIfAborted();
    }
    assertAnswered(statusCode, answered);
    const download = downloadIn(parsed(text), object, remote.url);
    if (download === null) throw unavailable(safe`the server has no such object; push it with git lfs push`, null);
    return download;
  }

  async #download({ url, headers }: Download, { size }: LargeObject): Promise<AsyncIterable<unknown>> {
    const { remote } = this.#options;
    const given = Object.keys(headers).some(name => name.toLowerCase() === 'authorization');
    // The token is sent only to the repository's own server.
    const own = url.origin === remote.url.origin && !given ? this.#authorization() : {};
    const answer = await this.#request(url, {
      method: 'GET',
      headers: { ...headers, ...own, 'accept-encoding': 'identity' }
    });
    const length = answer.headers['content-length'];
    const encoding = answer.headers['content-encoding'];
    try {
      assertAnswered(answer.statusCode, answer.headers);
      if ((length !== undefined && Number(length) !== size) || (encoding !== undefined && encoding !== 'identity')) {
        throw contentMismatch();
      }
    } catch (error) {
      answer.body.on('error', () => undefined).destroy();
      throw error;
    }
    return answer.body;
  }

  async #request(url: URL, options: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string }) {
    const { signal } = this.#options;
    signal.throwIfAborted();
    const { request } = await import('undici');
    const dispatcher = await (this.#dispatcher ??= this.#connect());
    return await request(url, {
      ...options,
      dispatcher,
      signal,
      headersTimeout: MAX_LFS_SILENCE_MS,
      bodyTimeout: MAX_LFS_SILENCE_MS
    });
  }

  async #connect(): Promise<Dispatcher> {
    const { EnvHttpProxyAgent } = await import('undici');
    const { environment } = this.#options;
    const of = (name: string) => environment[name.toLowerCase()] || environment[name] || '';
    const loopback = 'localhost,127.0.0.1,[::1]';
    return new EnvHttpProxyAgent({
      httpProxy: of('HTTP_PROXY'),
      httpsProxy: of('HTTPS_PROXY'),
      noProxy: [of('NO_PROXY'), loopback].filter(Boolean).join(','),
      connections: 2
    });
  }

  #authorization(): Record<string, string> {
    const credentials = Buffer.from(`x-access-token:${this.#options.remote.token}`).toString('base64');
    return { authorization: `Basic ${credentials}` };
  }
}

/** Passes bytes on. Throws `content-unavailable` if they do not match the object's id. */
export async function* verified(
  bytes: AsyncIterable<Uint8Array>,
  { oid, size }: LargeObject
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > size) throw contentMismatch();
    hash.update(chunk);
    yield chunk;
  }
  if (length !== size || hash.digest('hex') !== oid) throw contentMismatch();
}

/** A fault that another attempt may fix. */
class MayPass extends Error {
  readonly text: SafeText;
  /** Milliseconds that the server asks for. */
  readonly after: number;

  constructor(text: SafeText, cause: unknown, after: number) {
    super(String(text), { cause });
    this.text = text;
    this.after = after;
  }
}

function assertAnswered(status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
  if (status === 200) return;
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = /^\d{1,6}$/.exec(String(headers['retry-after'] ?? ''))?.[0] ?? '0';
    throw new MayPass(
      safe`the server answered with status ${count(status)}`,
      null,
      Math.min(Number(seconds) * 1000, MAX_LFS_PAUSE_MS)
    );
  }
  if (status === 401 || status === 403) {
    const quota = status === 401 ? safe`` : safe`, and the owner's budget for Git LFS must not be used up`;
    throw unavailable(
      safe`the server does not let this token read it (status ${status}); the job needs the permission contents: read${quota}`,
      null
    );
  }
  throw unavailable(safe`the server answered with status ${status}`, null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unavailable(safe`the server's answer is not JSON`, cause);
  }
}

function contentMismatch(): GateError {
  return unavailable(safe`the content on the server does not match its pointer; push the file again`, null);
}

/** Returns the error for Git LFS content that cannot be read. */
export function unavailable(why: SafeText, cause: unknown): GateError {
  return new GateError('content-unavailable', safe`its content in Git LFS was not read: ${why}`, { cause });
}
