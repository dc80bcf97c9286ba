/** Builds the expressions of a URL that are looked up (Safe Browsing's host-suffix and path-prefix combinations). */
import { hash } from 'node:crypto';
import { Canonicalizer, DECODE_FIRST, type SplitUrl } from './canonical.ts';
import { restOf } from '../text/scheme.ts';

/** Receives expressions one by one, as slices of a buffer that the next one may overwrite. */
export interface ExpressionSink {
  add(bytes: Uint8Array, start: number, end: number): void;
  /** True if further expressions are ignored, so that no more need be read. */
  readonly full?: boolean;
  /** A reading begins: all expressions that follow belong to it. Omitted if readings do not matter. */
  reading?(url: SplitUrl): void;
}

/** Path ends and host starts of one URL. Hot path, so they are allocated once. */
const pathEnds = new Int32Array(6);
const hostStarts = new Int32Array(5);

/** Passes on the expressions of a URL, at most 30: up to five hosts, each with up to six paths. */
export function emitExpressions(url: SplitUrl, sink: ExpressionSink): void {
  sink.reading?.(url);
  const paths = findPathEnds(url);
  const hosts = findHostStarts(url);
  for (let host = 0; host < hosts; host++) {
    for (let path = 0; path < paths; path++) sink.add(url.bytes, hostStarts[host]!, pathEnds[path]!);
  }
}

/** Like `emitExpressions`, for a further reading. It skips the expressions that end within the first `known` bytes. */
export function emitFurther(url: SplitUrl, known: number, sink: ExpressionSink): void {
  sink.reading?.(url);
  const paths = findPathEnds(url);
  const hosts = findHostStarts(url);
  for (let path = 0; path < paths; path++) {
    const end = pathEnds[path]!;
    if (end <= url.start + known) continue;
    for (let host = 0; host < hosts; host++) sink.add(url.bytes, hostStarts[host]!, end);
  }
}

/** Passes on the expressions of a URL's hosts with its path up to `end`. */
export function emitPath(url: SplitUrl, end: number, sink: ExpressionSink): void {
  const hosts = findHostStarts(url);
  for (let host = 0; host < hosts; host++) sink.add(url.bytes, hostStarts[host]!, end);
}

function findPathEnds({ bytes, hostEnd, pathEnd, end }: SplitUrl): number {
  let count = 0;
  // A question mark with nothing after it is not part of the expression.
  if (end > pathEnd + 1) pathEnds[count++] = end;
  pathEnds[count++] = pathEnd;
  let prefixes = 0;
  for (let i = hostEnd; i < pathEnd - 1 && prefixes < 4; i++) {
    if (bytes[i] !== 0x2f) continue;
    pathEnds[count++] = i + 1;
    prefixes++;
  }
  return count;
}

function findHostStarts({ bytes, start, hostEnd, address }: SplitUrl): number {
  let count = 0;
  hostStarts[count++] = start;
  if (address) return count;
  let labels = 1;
  for (let i = hostEnd - 1; i > start && labels < 6; i--) {
    if (bytes[i] !== 0x2e) continue;
    if (labels++ > 1) hostStarts[count++] = i + 1;
  }
  return count;
}

/** Returns where the exact expression of a URL ends. A question mark with nothing after it is not part of it. */
export function exactEnd({ pathEnd, end }: SplitUrl): number {
  return end > pathEnd + 1 ? end : pathEnd;
}

/** Returns the 32-byte digest of an expression. */
export function expressionDigest(expression: Uint8Array): Buffer {
  return hash('sha256', expression, 'buffer');
}

/**
 * Returns the canonical form of a URL, `scheme://host/path?query`. Without a scheme it is `http`.
 *
 * @returns null if the text has no host
 */
export function canonicalUrl(text: Uint8Array): Uint8Array | null {
  const { bytes, scheme, start } = restOf(text);
  const canonical = new Canonicalizer();
  if (!canonical.read(bytes, start, bytes.length, DECODE_FIRST)) return null;
  return Buffer.concat([Buffer.from(`${scheme}://`), canonical.bytes.subarray(0, canonical.end)]);
}

/** Returns every expression of a URL in its canonical form; none if it has no host. */
export function expressionsOf(text: Uint8Array): Uint8Array[] {
  const expressions: Uint8Array[] = [];
  const { bytes, start } = restOf(text);
  const canonical = new Canonicalizer();
  if (canonical.read(bytes, start, bytes.length, DECODE_FIRST)) {
    emitExpressions(canonical, { add: (from, first, end) => void expressions.push(from.slice(first, end)) });
  }
  return expressions;
}

/** Allocated once, because lists have millions of entries. */
const listEntry = new Canonicalizer();

/**
 * Returns the expression of a denylist entry: a URL or a host/path pattern in canonical form, without its scheme.
 *
 * @returns null if the entry has no host
 */
export function listEntryExpression(entry: Uint8Array | string): Uint8Array | null {
  const { bytes, start } = restOf(typeof entry === 'string' ? Buffer.from(entry) : entry);
  if (!listEntry.read(bytes, start, bytes.length, DECODE_FIRST)) return null;
  findPathEnds(listEntry);
  return listEntry.bytes.slice(0, pathEnds[0]);
}
