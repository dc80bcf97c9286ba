/** A denylist service on a real socket. A test can replace any of its answers. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';
import { encodeRice } from '../../src/service/sorted/rice-encode.ts';
import { answerFaults, requestFaults } from './contract.ts';

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest();
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

const CANARY = 'https://gate-canary.invalid/';

const digests = {
  url: sha256('gate-canary.invalid/'),
  content: sha256(`sha256:${sha256(CANARY).toString('hex')}`),
  urlMd5: sha256(`url-md5:${md5(CANARY)}`)
};

export const canaries = { ...digests, listed: Object.values(digests) };

/** A listed digest, which must not be in any error. */
export const listed = sha256('listed.example/secret/path');

export const prefixOf = (digest: Buffer) => digest.readUInt32BE(0);

export interface ScriptedList {
  readonly name: string;
  readonly digests: readonly Buffer[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

export const listOf = (name: string, subjects?: readonly string[], digests?: readonly Buffer[]): ScriptedList => ({
  name,
  digests: digests ?? [canaries.url, canaries.content, canaries.urlMd5, listed],
  metadata: { threatTypes: ['CSAM'], ...(subjects ? { subjects } : {}), updateTime: new Date().toISOString() }
});

/** Returns the message for a whole list. */
export function wholeList(name: string, numbers: Iterable<number>): Record<string, unknown> {
  const prefixes = Uint32Array.from(new Set(numbers)).sort();
  return {
    name,
    version: Buffer.from('v1').toString('base64'),
    partialUpdate: false,
    additionsFourBytes: encodeRice(prefixes),
    sha256Checksum: checksumOf(prefixes)
  };
}

export function checksumOf(prefixes: Iterable<number>): string {
  const bytes = [...prefixes].map(prefix => Buffer.from([prefix >>> 24, prefix >>> 16, prefix >>> 8, prefix]));
  return sha256(Buffer.concat(bytes)).toString('base64');
}

export function searchAnswer(lists: readonly ScriptedList[], query: URLSearchParams): Record<string, unknown> {
  const asked = query.getAll('hashPrefixes').map(text => Buffer.from(text, 'base64').readUInt32BE(0));
  const known = new Map(lists.flatMap(list => list.digests).map(digest => [digest.toString('hex'), digest]));
  const fullHashes = [...known.values()].filter(digest => asked.includes(prefixOf(digest)));
  const isCanary = (digest: Buffer) => canaries.listed.some(canary => canary.equals(digest));
  return {
    fullHashes: fullHashes.map(fullHash => ({
      fullHash: fullHash.toString('base64'),
      fullHashDetails: [{ threatType: 'CSAM', ...(isCanary(fullHash) ? { attributes: ['CANARY'] } : {}) }]
    })),
    cacheDuration: '300s'
  };
}

export interface Asked {
  readonly route: 'lists' | 'list' | 'search' | 'other';
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** How often this route was requested, including this request. */
  readonly times: number;
}

export const json = (
  response: ServerResponse,
  message: unknown,
  status = 200,
  headers: Record<string, string> = {}
) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof message === 'string' ? message : JSON.stringify(message));
};

export interface Scripted extends AsyncDisposable {
  readonly url: URL;
  readonly requests: { readonly target: string; readonly headers: IncomingMessage['headers'] }[];
}

/**
 * Its disposal fails if a request, or an answer that was not replaced, violates the published document.
 *
 * @param script answers and returns true, or returns false for the normal answer
 */
export async function scriptedService(
  lists: readonly ScriptedList[] | null,
  script: (asked: Asked) => boolean = () => false
): Promise<Scripted> {
  const requests: { target: string; headers: IncomingMessage['headers'] }[] = [];
  const counts = new Map<string, number>();
  const faults: string[] = [];
  const listener: RequestListener = (request, response) => {
    const target = request.url ?? '';
    requests.push({ target, headers: request.headers });
    const below = target.slice(Math.max(0, target.indexOf('/v5/')));
    faults.push(...requestFaults(request.method ?? '', below));
    const url = new URL(target, 'http://service.invalid');
    const route = routeOf(url.pathname);
    const times = (counts.get(route) ?? 0) + 1;
    counts.set(route, times);
    if (script({ route, url, request, response, times })) return;
    const [status, message] = rightAnswer(lists, route, url);
    faults.push(...answerFaults(below, status, 'application/json', JSON.stringify(message)));
    json(response, message, status);
  };
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${portOf(server.address())}`),
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      if (faults.length > 0) throw new Error(`docs/denylist-api.yaml is broken: ${faults.join('; ')}`);
    }
  };
}

function rightAnswer(
  lists: readonly ScriptedList[] | null,
  route: Asked['route'],
  { pathname, searchParams }: URL
): readonly [number, Record<string, unknown>] {
  if (route === 'search') return [200, searchAnswer(lists ?? [listOf('all')], searchParams)];
  const list = lists?.find(({ name }) => pathname.endsWith(`/v5/hashList/${encodeURIComponent(name)}`));
  if (route === 'lists' && lists !== null) {
    return [200, { hashLists: lists.map(({ name, metadata }) => ({ name, metadata })) }];
  }
  if (list !== undefined) return [200, wholeList(list.name, list.digests.map(prefixOf))];
  return [404, { error: { code: 404, message: 'there is nothing here' } }];
}

/** Starts a server below HTTP: a test decides what happens with each connection. */
export async function rawServer(
  each: (socket: Socket) => void
): Promise<{ readonly url: URL; readonly port: number } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server = createSocketServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    each(socket);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise(resolve => server.close(resolve));
    }
  };
}

function routeOf(path: string): Asked['route'] {
  if (path.endsWith('/v5/hashLists')) return 'lists';
  if (path.includes('/v5/hashList/')) return 'list';
  return path.endsWith('/v5/hashes:search') ? 'search' : 'other';
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}
