/** Expressions: what of a URL is looked up (Safe Browsing's host-suffix and path-prefix combinations). */
import { hash } from 'node:crypto';
import { Canonicalizer, DECODE_FIRST, type SplitUrl } from './canonical.ts';
import { restOf } from '../text/scheme.ts';

/** Takes expressions one by one, as slices of a buffer that the next one may overwrite. */
export interface ExpressionSink {
  add(bytes: Uint8Array, start: number, end: number): void;
  /** A reading begins: what is added from here on is of it. Left out where readings are not told apart. */
  reading?(url: SplitUrl): void;
}

/** Ends of the paths and starts of the hosts of one URL; hot path, so allocated once. */
const pathEnds = new Int32Array(6);
const hostStarts = new Int32Array(5);

/** Hands over the at most 30 expressions of a URL: up to five hosts, each with up to six paths. */
export function emitExpressions(url: SplitUrl, sink: ExpressionSink): void {
  sink.reading?.(url);
  const paths = findPathEnds(url);
  const hosts = findHostStarts(url);
  for (let host = 0; host < hosts; host++) {
    for (let path = 0; path < paths; path++) sink.add(url.bytes, hostStarts[host]!, pathEnds[path]!);
  }
}

/** As `emitExpressions`, of a further reading without the expressions that end in its first `known` bytes. */
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

/** Hands over the expressions of a URL's hosts with its path up to `end`. */
export function emitPath(url: SplitUrl, end: number, sink: ExpressionSink): void {
  const hosts = findHostStarts(url);
  for (let host = 0; host < hosts; host++) sink.add(url.bytes, hostStarts[host]!, end);
}

function findPathEnds({ bytes, hostEnd, pathEnd, end }: SplitUrl): number {
  let count = 0;
  // A question mark with nothing behind it is no part of the expression.
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

/** Where the exact expression of a URL ends: a question mark with nothing behind it is no part of it. */
export function exactEnd({ pathEnd, end }: SplitUrl): number {
  return end > pathEnd + 1 ? end : pathEnd;
}

/** The digest of an expression: 32 bytes. */
export function expressionDigest(expression: Uint8Array): Buffer {
  return hash('sha256', expression, 'buffer');
}

/**
 * The canonical form of a URL, `scheme://host/path?query`; without a scheme, `http` is meant.
 *
 * @returns null where the text has no host
 */
export function canonicalUrl(text: Uint8Array): Uint8Array | null {
  const { bytes, scheme, start } = restOf(text);
  const canonical = new Canonicalizer();
  if (!canonical.read(bytes, start, bytes.length, DECODE_FIRST)) return null;
  return Buffer.concat([Buffer.from(`${scheme}://`), canonical.bytes.subarray(0, canonical.end)]);
}

/** Every expression of a URL under its canonical form; none where it has no host. */
export function expressionsOf(text: Uint8Array): Uint8Array[] {
  const expressions: Uint8Array[] = [];
  const { bytes, start } = restOf(text);
  const canonical = new Canonicalizer();
  if (canonical.read(bytes, start, bytes.length, DECODE_FIRST)) {
    emitExpressions(canonical, { add: (from, first, end) => void expressions.push(from.slice(first, end)) });
  }
  return expressions;
}

/** Lists have millions of entries, so that this is allocated once. */
const listEntry = new Canonicalizer();

/**
 * The expression that a denylist entry stands for: a URL or a host/path pattern in canonical form, without its scheme.
 *
 * @returns null where the entry has no host
 */
export function listEntryExpression(entry: Uint8Array | string): Uint8Array | null {
  const { bytes, start } = restOf(typeof entry === 'string' ? Buffer.from(entry) : entry);
  if (!listEntry.read(bytes, start, bytes.length, DECODE_FIRST)) return null;
  findPathEnds(listEntry);
  return listEntry.bytes.slice(0, pathEnds[0]);
}
