/** Sends one request and returns its outcome, with bounded size. The client decides about retries. */
import type { Dispatcher } from 'undici';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** How far a request got. */
type Stage = 'connecting' | 'asked' | 'answering';

export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly body: Buffer }
  /** Could not connect, or the connection broke before an answer began. */
  | { readonly kind: 'no-connection'; readonly cause: unknown }
  /** The answer was cut off. */
  | { readonly kind: 'truncated'; readonly cause: unknown }
  /** Connected, but no complete answer in time. */
  | { readonly kind: 'no-answer'; readonly cause: unknown }
  /** The answer is not HTTP. */
  | { readonly kind: 'not-http'; readonly cause: unknown }
  | { readonly kind: 'too-long'; readonly cause: unknown };

export interface Exchange {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The most bytes of an answer on the wire. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** Sends one GET request. An answer other than 200 is returned without its body. */
export function exchange(dispatcher: Dispatcher, request: Exchange): Promise<Outcome> {
  return new Promise(resolve => {
    const handler = new Handler(request, resolve);
    const { origin, path, headers } = request;
    try {
      dispatcher.dispatch({ origin, path, method: 'GET', headers: { ...headers } }, handler);
    } catch (error) {
      handler.fail(error);
    }
  });
}

class Handler implements Dispatcher.DispatchHandler {
  readonly #request: Exchange;
  readonly #settle: (outcome: Outcome) => void;
  readonly #abort: () => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | null = null;
  #stage: Stage = 'connecting';
  #settled = false;
  #size = 0;
  #status = 0;
  #headers: Headers = {};

  constructor(request: Exchange, resolve: (outcome: Outcome) => void) {
    this.#request = request;
    this.#abort = () => this.#giveUp();
    this.#settle = outcome => {
      if (this.#settled) return;
      this.#settled = true;
      request.signal.removeEventListener('abort', this.#abort);
      resolve(outcome);
    };
    request.signal.addEventListener('abort', this.#abort, { once: true });
    if (request.signal.aborted) this.#giveUp();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#stage = 'asked';
    if (this.#settled) controller.abort(new Error('too late'));
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return;
    this.#stage = 'answering';
    this.#status = status;
    this.#headers = headers;
    if (Number(headers['content-length']) > this.#request.maxBytes) this.#stop({ kind: 'too-long', cause: null });
    if (status !== 200) this.#finish();
    if (this.#settled) controller.abort(new Error('not read further'));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#request.maxBytes) this.#stop({ kind: 'too-long', cause: null });
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#finish();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  fail(cause: unknown): void {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const notHttp = cause instanceof Error && cause.name === 'HTTPParserError';
    if (/^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/.test(code)) this.#settle({ kind: 'no-answer', cause });
    else if (notHttp || /^UND_ERR_(?:HEADERS_OVERFLOW|RES_)/.test(code)) this.#settle({ kind: 'not-http', cause });
    else this.#settle({ kind: this.#stage === 'answering' ? 'truncated' : 'no-connection', cause });
  }

  #finish(): void {
    const body = Buffer.concat(this.#chunks);
    this.#settle({ kind: 'answer', status: this.#status, headers: this.#headers, body });
  }

  #giveUp(): void {
    this.#stop({ kind: this.#stage === 'connecting' ? 'no-connection' : 'no-answer', cause: null });
  }

  #stop(outcome: Outcome): void {
    this.#settle(outcome);
    this.#controller?.abort(new Error('stopped'));
  }
}
