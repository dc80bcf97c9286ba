/** The only HTTP client of the denylist service, with deadline, retries and size limits. */
import type { Dispatcher } from 'undici';
import Agent from 'undici/lib/dispatcher/agent.js';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { badResponse } from './bad-response.ts';
import { BodyFault, parseBody } from './body.ts';
import {
  MAX_ANSWER_BYTES,
  MAX_ANSWER_VALUES,
  MAX_CONNECTIONS,
  MAX_CONNECT_MS,
  MAX_RETRIES
} from './denylist-limits.ts';
import { exchange, type Outcome } from './exchange.ts';
import { CLOCK, type Clock } from './clock.ts';
import { type Caller, failureOf } from './failure.ts';
import { Patience, type PatienceLimits, patienceSeconds } from './patience.ts';
import type { Endpoint } from './bad-response.ts';
import { type ProxySettings, proxyFor } from './proxy.ts';
import { retryDelay } from './retry.ts';

export interface ClientOptions {
  /** As `parseDenylistUrl` returns it. */
  readonly url: URL;
  readonly token: string | null;
  /** Whether a person runs this from a terminal. */
  readonly local?: boolean;
  readonly limits: PatienceLimits;
  /** Fires at the deadline of the run. */
  readonly signal: AbortSignal;
  readonly proxy: ProxySettings;
  /** Default: the system clock. */
  readonly clock?: Clock;
  /** For Google's service: the token is a key in a header of its own, and JSON has to be asked for. */
  readonly isGoogle?: boolean;
  /** How often a request that failed is tried again. */
  readonly retries?: number;
}

export class DenylistClient implements AsyncDisposable {
  readonly #origin: string;
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #caller: Caller;
  readonly #dispatcher: Dispatcher;
  readonly #patience: Patience;
  readonly #waiting: (() => void)[] = [];
  readonly #isGoogle: boolean;
  readonly #retries: number;
  #free = MAX_CONNECTIONS;

  private constructor(options: ClientOptions, patience: Patience, dispatcher: Dispatcher) {
    const { url, token, local = false, isGoogle = false, retries = MAX_RETRIES } = options;
    this.#isGoogle = isGoogle;
    this.#retries = retries;
    this.#origin = url.origin;
    this.#base = url.pathname.replace(/\/+$/, '');
    this.#caller = { withToken: token !== null, local };
    this.#headers = {
      accept: 'application/json',
      'accept-encoding': 'gzip',
      'user-agent': 'dataset-release-gate',
      ...(token === null
        ? {}
        : isGoogle
          ? { 'x-goog-api-key': sendable(token) }
          : { authorization: `Bearer ${sendable(token)}` })
    };
    this.#patience = patience;
    this.#dispatcher = dispatcher;
  }

  /** @throws GateError `usage` if the token cannot be sent or the proxy setting is not a URL */
  static async open(options: ClientOptions): Promise<DenylistClient> {
    const patience = new Patience(patienceSeconds(options.limits), options.signal, options.clock ?? CLOCK);
    const proxy = proxyFor(options.url, options.proxy);
    return new DenylistClient(options, patience, await dispatcherFor(proxy, patience.milliseconds));
  }

  /**
   * Asks for one JSON message.
   *
   * @param path below the base URL, with its query
   * @returns the parsed JSON; undefined for the 404 that means "no lists"
   * @throws GateError `no-credentials` or a `denylist-…` reason
   */
  async get(endpoint: Endpoint, path: string): Promise<unknown> {
    await this.#acquire();
    this.#patience.begin();
    try {
      const message = await this.#askWithRetries(endpoint, path);
      this.#patience.progress();
      return message;
    } finally {
      this.#patience.end();
      this.#release();
    }
  }

  /** Returns the bytes of the request target for a path. */
  targetLength(path: string): number {
    return this.#base.length + path.length + (this.#isGoogle ? ALT_JSON.length + 1 : 0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #askWithRetries(endpoint: Endpoint, path: string): Promise<unknown> {
    const { signal, milliseconds, clock } = this.#patience;
    let before: GateError | null = null;
    for (let retry = 1; ; retry++) {
      const start = clock.now();
      const outcome = await this.#try(endpoint, path);
      if (outcome.kind === 'answer' && outcome.status === 200) return this.#message(endpoint, outcome);
      if (outcome.kind === 'answer' && outcome.status === 404 && endpoint === 'the list of lists') return undefined;
      // A retry cut short by the deadline says less than the fault that caused the retry.
      if (before !== null && signal.aborted && clock.now() - start < milliseconds / 2) throw before;
      const { error, retry: when, after } = failureOf(endpoint, outcome, this.#caller);
      if (when === 'never' || (retry > this.#retries && (when === 'passing' || this.#retries === 0))) throw error;
      const delay = retryDelay(retry, milliseconds, Math.random(), after);
      if (signal.aborted || delay >= this.#patience.remaining) throw error;
      // This wait fails only if the time is over.
      await clock.wait(delay, signal).catch(() => {
        throw error;
      });
      before = error;
    }
  }

  #try(endpoint: Endpoint, path: string): Promise<Outcome> {
    return exchange(this.#dispatcher, {
      origin: this.#origin,
      path: this.#base + path + (this.#isGoogle ? `${path.includes('?') ? '&' : '?'}${ALT_JSON}` : ''),
      headers: this.#headers,
      maxBytes: MAX_ANSWER_BYTES[endpoint],
      signal: this.#patience.signal
    });
  }

  async #message(endpoint: Endpoint, outcome: Outcome & { readonly kind: 'answer' }): Promise<unknown> {
    try {
      const limits = { bytes: MAX_ANSWER_BYTES[endpoint], values: MAX_ANSWER_VALUES[endpoint] };
      return await parseBody(outcome.headers, outcome.body, limits);
    } catch (cause) {
      throw cause instanceof BodyFault ? badResponse(endpoint, cause.text, cause) : cause;
    }
  }

  async #acquire(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  #release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}

/** Asks Google's service for JSON. */
const ALT_JSON = 'alt=json';

async function dispatcherFor(proxy: URL | null, milliseconds: number): Promise<Dispatcher> {
  const connect = { timeout: Math.min(MAX_CONNECT_MS, milliseconds) };
  const options = { connections: MAX_CONNECTIONS, headersTimeout: milliseconds, bodyTimeout: milliseconds };
  if (proxy === null) return new Agent({ ...options, connect });
  // The proxy agent needs all of undici, which is loaded only here.
  const { ProxyAgent } = await import('undici');
  return new ProxyAgent({ ...options, uri: proxy.href, proxyTls: connect, requestTls: connect });
}

function sendable(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new GateError(
    'usage',
    safe`the denylist token contains blanks, line breaks or characters that are not ASCII; it must be the bare token`
  );
}
