/** Builds and parses Git LFS batch requests. https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
import { fieldAt } from './json-field.ts';
import { isLoopback } from '../safe/loopback.ts';

export interface LargeObject {
  /** SHA-256 of the content, 64 lower-case hex digits. */
  readonly oid: string;
  /** Bytes of the content. */
  readonly size: number;
}

/** A request that delivers the object. */
export interface Download {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

export const LFS_TYPE = 'application/vnd.git-lfs+json';

export function batchUrl(repository: URL): URL {
  return new URL(`${repository.href.replace(/(?:\.git)?\/*$/, '')}.git/info/lfs/objects/batch`);
}

export function batchBody({ oid, size }: LargeObject): string {
  return JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid, size }], hash_algo: 'sha256' });
}

/**
 * Returns the download of `object` in the server's answer; null if it offers no usable one.
 *
 * @param repository decides whether `http:` is allowed: only from loopback to loopback
 */
export function downloadIn(answer: unknown, object: LargeObject, repository: URL): Download | null {
  const transfer = fieldAt(answer, 'transfer');
  const offered = fieldAt(answer, 'objects', 0);
  const same = fieldAt(offered, 'oid') === object.oid && fieldAt(offered, 'size') === object.size;
  if ((transfer !== undefined && transfer !== 'basic') || !same || fieldAt(offered, 'error') !== undefined) return null;
  const href = fieldAt(offered, 'actions', 'download', 'href');
  const url = typeof href === 'string' && URL.canParse(href) ? new URL(href) : null;
  const headers = headersOf(fieldAt(offered, 'actions', 'download', 'header'));
  return url === null || headers === null || !isAllowed(url, repository) ? null : { url, headers };
}

function isAllowed(url: URL, repository: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:') return true;
  const plain = url.protocol === 'http:' && repository.protocol === 'http:';
  return plain && isLoopback(url.hostname) && isLoopback(repository.hostname);
}

/** Headers about the connection or the body are set by the client itself. */
const CLIENT_HEADERS =
  /^(?:host|connection|content-.*|transfer-encoding|te|upgrade|expect|keep-alive|accept-encoding|range|proxy-.*)$/i;

function headersOf(value: unknown): Readonly<Record<string, string>> | null {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') return null;
  const headers = Object.entries(value).filter(([name]) => !CLIENT_HEADERS.test(name));
  const sound = headers.every(([name, text]: [string, unknown]) => {
    return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) && typeof text === 'string' && /^[\t\x20-\x7e]*$/.test(text);
  });
  return sound ? Object.fromEntries(headers.map(([name, text]) => [name, String(text)])) : null;
}
