/** Answers requests: checks the client and its rate, sends the answer, and logs, counts and records it. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe } from '../safe/errors.ts';
import { quoted, type SafeText, safe } from '../safe/text.ts';
import type { AuditRecord } from './audit-record.ts';
import type { Client, ClientTokens } from './client-tokens.ts';
import type { Metrics } from './metrics.ts';
import type { RateLimit } from './rate-limit.ts';
import { type Answer, respond } from './respond.ts';
import type { ServedLists } from './served-lists.ts';
import { send, takesGzip } from './send.ts';
import { MAX_TARGET_BYTES } from './service-limits.ts';

/** What requests are answered from, and where they are recorded. */
export interface Serving {
  readonly lists: ServedLists;
  /** Null if there are no tokens with names. */
  readonly clients: ClientTokens | null;
  /** The token of all clients; null if none is needed. */
  readonly token: string | null;
  readonly rateLimit: RateLimit | null;
  readonly audit: AuditRecord | null;
  readonly metrics: Metrics;
  readonly searchOnly: boolean;
  readonly log: (line: SafeText) => void;
}

/** Returns true if all that is served is as it should be. */
export function isHealthy({ lists, clients, audit }: Serving): boolean {
  return lists.isGood && clients?.isGood !== false && audit?.isGood !== false;
}

export async function serveRequest(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving
): Promise<void> {
  const started = performance.now();
  request.resume();
  const client = serving.clients?.find(tokenOf(request)) ?? null;
  const answer = await answerTo(request, client, serving).catch((error: unknown) => {
    serving.log(safe`an answer failed: ${describe(error).text}`);
    return failure(503, 'the service cannot read its lists');
  });
  const { body, list, route, status } = answer;
  const complete = await send(request, response, answer).finally(async () => {
    if (typeof body !== 'string') await body.release();
  });
  if (list !== undefined && serving.audit !== null && request.method === 'GET') {
    const kind = typeof body === 'string' ? 'changes' : 'whole';
    await serving.audit.add({ client: client?.id ?? null, list: list.name, version: list.version, kind, complete });
  }
  const milliseconds = Math.round(performance.now() - started);
  serving.metrics.count(answer, milliseconds / 1000);
  serving.log(
    safe`${route} ${status} ${milliseconds} ms${clientOf(client)}${fetchedOf(answer)}${complete ? safe`` : CUT}`
  );
}

const CUT = safe` (not read to its end)`;

function clientOf(client: Client | null): SafeText {
  if (client === null) return safe``;
  return client.isEnded ? safe` ${client.name} (its token has ended)` : safe` ${client.name}`;
}

/** Names the list and the version that were sent: the record of who fetched which version. */
function fetchedOf({ list }: Answer): SafeText {
  return list === undefined ? safe`` : safe` list ${quoted(list.name, OTHER)} version ${quoted(list.version, OTHER)}`;
}

const OTHER = safe`(not shown)`;

async function answerTo(request: IncomingMessage, client: Client | null, serving: Serving): Promise<Answer> {
  const target = request.url ?? '/';
  if (Buffer.byteLength(target) > MAX_TARGET_BYTES) return failure(414, 'the request line is too long');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return failure(405, 'only GET is served', { allow: 'GET, HEAD' });
  }
  if (!URL.canParse(target, 'http://service.invalid')) return failure(400, 'the request line is not a URL');
  const { pathname: path, searchParams: query } = new URL(target, 'http://service.invalid');
  if (path === '/healthz') return health(isHealthy(serving));
  const { clients, token, lists, searchOnly, rateLimit } = serving;
  const isAllowed = clients === null ? isAuthorized(tokenOf(request), token) : client !== null && !client.isEnded;
  if (!isAllowed) return failure(401, 'a bearer token is needed', { 'www-authenticate': 'Bearer' });
  const wait = rateLimit?.take(client?.id ?? '') ?? 0;
  if (wait > 0) return failure(429, 'too many requests in a minute', { 'retry-after': String(wait) });
  return await respond({ path, query, gzip: takesGzip(request) }, lists, searchOnly);
}

/** Reports a refused file: the old list is still served, but somebody has to look at it. */
function health(isGood: boolean): Answer {
  if (isGood) return { route: 'health', status: 200, body: '{"status":"ok"}' };
  return { ...failure(503, 'something needs attention; the log says what'), route: 'health' };
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
