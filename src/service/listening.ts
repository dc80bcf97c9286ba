/** Listens on a port or a Unix socket, with limits on half-open and slow clients. */
import { once } from 'node:events';
import { chmod, lstat, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import {
  MAX_ANSWER_MS,
  MAX_CONNECTIONS,
  MAX_HEADER_BYTES,
  MAX_IDLE_MS,
  MAX_REQUEST_MS,
  MAX_STOP_MS
} from './service-limits.ts';

/** A port of an address, or the path of a socket. */
export type Place = { readonly host: string; readonly port: number } | { readonly socket: string };

/** Limits on connections. Tests make them small. */
export interface Bounds {
  readonly connections: number;
  /** Milliseconds until a request is complete. */
  readonly requestMs: number;
  /** Milliseconds in which something must be sent or received. */
  readonly idleMs: number;
  /** Milliseconds until an answer is read. */
  readonly answerMs: number;
}

const BOUNDS: Bounds = {
  connections: MAX_CONNECTIONS,
  requestMs: MAX_REQUEST_MS,
  idleMs: MAX_IDLE_MS,
  answerMs: MAX_ANSWER_MS
};

export interface Listening {
  /** 0 for a socket. */
  readonly port: number;
  connections(): Promise<number>;
  /** Lets requests under way finish, then stops. */
  close(): Promise<void>;
}

/** @throws GateError `usage` if the place is not available */
export async function listenAt(place: Place, serve: RequestListener, bounds: Bounds = BOUNDS): Promise<Listening> {
  const { requestMs, idleMs, answerMs } = bounds;
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: requestMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(requestMs, 1000)
    },
    (request, response) => {
      const timer = setTimeout(() => response.destroy(), answerMs);
      response.once('close', () => clearTimeout(timer));
      serve(request, response);
    }
  );
  server.maxConnections = bounds.connections;
  // Node closes a socket that is silent for so long, unless `timeout` has a listener.
  server.timeout = idleMs;
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    else socket.destroy();
  });
  const port = 'socket' in place ? await listenOnSocket(server, place.socket) : await listenOnPort(server, place);
  const close = async () => {
    const timer = setTimeout(() => server.closeAllConnections(), MAX_STOP_MS);
    await new Promise<void>(resolve => server.close(() => resolve()));
    clearTimeout(timer);
  };
  const connections = () =>
    new Promise<number>((resolve, reject) => {
      server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
    });
  return { port, connections, close };
}

async function listenOnPort(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    throw new GateError('usage', whyNot(codeOf(cause), port), { cause });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** The owner and the group may connect, so that a proxy of the group can. */
const SOCKET_MODE = 0o660;

async function listenOnSocket(server: Server, path: string): Promise<number> {
  try {
    await removeDeadSocket(path);
    const before = process.umask(0o117);
    try {
      server.listen(path);
      await once(server, 'listening');
    } finally {
      process.umask(before);
    }
    await chmod(path, SOCKET_MODE);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError(
      'usage',
      safe`the service cannot listen on the socket of --unix; check the path and its folder`,
      {
        cause
      }
    );
  }
  return 0;
}

/** A process that was killed leaves its socket, on which nobody answers. */
async function removeDeadSocket(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return;
  if (!found.isSocket()) throw new GateError('usage', safe`the path of --unix is not a socket`);
  const isAlive = await new Promise<boolean>(resolve => {
    const socket = connect(path, () => resolve(true)).on('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (isAlive) throw new GateError('usage', safe`another process listens on the socket of --unix`);
  await rm(path);
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
