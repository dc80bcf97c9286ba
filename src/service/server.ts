/** The reference service: section 6 of the specification over node:http, from list files. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { describe, GateError } from '../safe/errors.ts';
import { quoted, type SafeText, safe } from '../safe/text.ts';
import { type Client, ClientTokens } from './client-tokens.ts';
import { type ListRules, ListStore, versionKey } from './list-store.ts';
import { type Answer, respond } from './respond.ts';
import { send, takesGzip } from './send.ts';
import { MAX_TARGET_BYTES } from './service-limits.ts';

/** How often files are checked, in milliseconds. A change counts once it is stable for this long. */
const CHECK_INTERVAL = 1000;

/** A stop waits this many milliseconds for requests under way. */
const STOP_TIMEOUT = 5000;

export interface ServiceOptions extends ListRules {
  /** Paths of list files. A list is named after its file. */
  readonly lists: readonly string[];
  /** Default: loopback only. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
  /** What clients must send as `Authorization: Bearer`; null: no token is needed. */
  readonly token: string | null;
  /** A file with the tokens of several clients, instead of one token. */
  readonly tokensFile?: string | null;
  /** Offers no lists, so that every lookup is a search. */
  readonly searchOnly?: boolean;
  /** How often files are checked, in milliseconds. */
  readonly lookInterval?: number;
  readonly log: (line: SafeText) => void;
}

export interface Service extends AsyncDisposable {
  /** The base URL. */
  readonly url: URL;
  /** Reads every list file again, at once. */
  reload(): Promise<void>;
  /** Lets requests under way finish, then stops. */
  close(): Promise<void>;
}

/** @throws GateError `usage` for a wrong list file or a port that is not available */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { token, host = '127.0.0.1', tokensFile = null } = options;
  const clients = tokensFile === null ? null : await ClientTokens.open(tokensFile, options.log);
  const store = await ListStore.open({ ...options, files: options.lists, key: versionKey(clients?.secret ?? token) });
  const served = { store, clients };
  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
    void serve(request, response, served, options);
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
  });
  const port = await listen(server, host, options.port);
  const checking = watchFiles(served, options.lookInterval ?? CHECK_INTERVAL);
  const close = async () => {
    clearInterval(checking);
    const timer = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT);
    await new Promise<void>(resolve => server.close(() => resolve()));
    clearTimeout(timer);
    await store[Symbol.asyncDispose]();
  };
  const reload = async () => {
    await clients?.refresh();
    await store.reload();
  };
  const url = new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  return { url, reload, close, [Symbol.asyncDispose]: close };
}

/** What is read from files. */
interface Served {
  readonly store: ListStore;
  /** Null if there are no tokens with names. */
  readonly clients: ClientTokens | null;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  options: ServiceOptions
): Promise<void> {
  const started = performance.now();
  request.resume();
  const client = served.clients?.find(tokenOf(request)) ?? null;
  const answer = await answerTo(request, served, client, options).catch((error: unknown) => {
    options.log(safe`an answer failed: ${describe(error).text}`);
    return failure(503, 'the service cannot read its lists');
  });
  await send(request, response, answer);
  if (typeof answer.body !== 'string') await answer.body.release();
  const milliseconds = Math.round(performance.now() - started);
  options.log(safe`${answer.route} ${answer.status} ${milliseconds} ms${clientOf(client)}${fetchedOf(answer)}`);
}

function clientOf(client: Client | null): SafeText {
  if (client === null) return safe``;
  return client.isEnded ? safe` ${client.name} (its token has ended)` : safe` ${client.name}`;
}

/** Names the list and the version that were sent: the record of who fetched which version. */
function fetchedOf({ list }: Answer): SafeText {
  return list === undefined ? safe`` : safe` list ${quoted(list.name, OTHER)} version ${quoted(list.version, OTHER)}`;
}

const OTHER = safe`(not shown)`;

async function answerTo(
  request: IncomingMessage,
  { store, clients }: Served,
  client: Client | null,
  options: ServiceOptions
): Promise<Answer> {
  const target = request.url ?? '/';
  if (Buffer.byteLength(target) > MAX_TARGET_BYTES) return failure(414, 'the request line is too long');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return failure(405, 'only GET is served', { allow: 'GET, HEAD' });
  }
  if (!URL.canParse(target, 'http://service.invalid')) return failure(400, 'the request line is not a URL');
  const { pathname: path, searchParams: query } = new URL(target, 'http://service.invalid');
  if (path === '/healthz') return health(store.isGood && clients?.isGood !== false);
  const isAllowed =
    clients === null ? isAuthorized(tokenOf(request), options.token) : client !== null && !client.isEnded;
  if (!isAllowed) return failure(401, 'a bearer token is needed', { 'www-authenticate': 'Bearer' });
  return await respond({ path, query, gzip: takesGzip(request) }, store, options.searchOnly ?? false);
}

/** Reports a refused file: the old list is still served, but somebody has to look at it. */
function health(isGood: boolean): Answer {
  if (isGood) return { route: 'health', status: 200, body: '{"status":"ok"}' };
  return { ...failure(503, 'a file was refused; the log says why'), route: 'health' };
}

function failure(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { route: 'refused', status, body: JSON.stringify({ error: { code: status, message } }), headers };
}

/** Returns the token that a client sent, empty if none. */
function tokenOf({ headers }: IncomingMessage): string {
  return /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** Compares digests, so that neither time nor length reveals anything about the token. */
function isAuthorized(given: string, token: string | null): boolean {
  if (token === null) return true;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/** Checks the files repeatedly, one check at a time. */
function watchFiles({ store, clients }: Served, interval: number): NodeJS.Timeout {
  let checking = false;
  const timer = setInterval(() => {
    if (checking) return;
    checking = true;
    const check = async () => {
      await clients?.refresh();
      await store.refresh();
    };
    void check().finally(() => {
      checking = false;
    });
  }, interval);
  return timer.unref();
}

async function listen(server: ReturnType<typeof createServer>, host: string, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (cause) {
    throw new GateError('usage', whyNot(codeOf(cause), port), { cause });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function codeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
}

function whyNot(code: unknown, port: number): SafeText {
  switch (code) {
    case 'EADDRINUSE':
      return safe`port ${port} is in use; choose another one with --port`;
    case 'EACCES':
      return safe`port ${port} needs more rights; choose one above 1023 with --port`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return safe`the address in --host does not belong to this machine; use for example 127.0.0.1`;
    default:
      return safe`the service cannot listen on port ${port}; choose other values for --port and --host`;
  }
}
