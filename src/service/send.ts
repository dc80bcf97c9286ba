/** Sends answers: compressed if the client takes that, long ones part by part as fast as the client reads them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './respond.ts';
import type { LongAnswer } from './sorted/whole-list.ts';

const compress = promisify(gzip);

/** Shorter answers are not worth compressing. */
const LEAST_COMPRESSED = 1024;

/** Returns true if a client takes answers in gzip. */
export function takesGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(headers['accept-encoding'] ?? ''));
}

/** Returns true once the answer was sent to its end, or false if the client has gone before. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<boolean> {
  const { status, body, headers = {} } = answer;
  const isLong = typeof body !== 'string';
  const isGzip = isLong ? body.isGzip : takesGzip(request) && body.length > LEAST_COMPRESSED;
  const bytes = isLong ? null : isGzip ? await compress(body) : Buffer.from(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': isLong ? body.length : (bytes?.length ?? 0),
    'cache-control': 'no-store',
    vary: 'accept-encoding',
    ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
    ...headers
  });
  const isHead = request.method === 'HEAD';
  if (isLong && !isHead) return await stream(body, response);
  await new Promise<void>(resolve => {
    response.once('close', resolve);
    response.end(isHead ? undefined : bytes);
  });
  return response.writableFinished;
}

/** A fault ends the connection before the promised length, so that no client takes a part for the whole. */
async function stream(body: LongAnswer, response: ServerResponse): Promise<boolean> {
  try {
    await pipeline(Readable.from(body.chunks(), { objectMode: false }), response);
    return true;
  } catch {
    response.destroy();
    return false;
  }
}
