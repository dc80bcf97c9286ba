/** Checks whether a text without a scheme begins with a host. Versions, file names and abbreviations do not. */
import { isFileSuffix, isTopLevelDomain } from '../../safe/address.ts';
import { parseIpv4 } from './ip-address.ts';
import { wideBlank } from './blanks.ts';
import { DOT } from './ascii.ts';
import { MAX_HOST_CHARACTERS, MAX_LABEL_CHARACTERS } from './item-limits.ts';

/** A whole cell may be any plausible host. In running text only a known top-level domain counts. */
export type Strictness = 'cell' | 'prose';

/** The ASCII letters of a host name. */
const ASCII_HOST: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9_.-]/.test(String.fromCharCode(byte)) ? 1 : 0
);

/** Checks whether an ASCII byte can belong to a host name, dots included. */
export function isAsciiHost(byte: number): boolean {
  return ASCII_HOST[byte] === 1;
}

/** Checks whether a byte can belong to a host name, dots included. */
export function isHostByte(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]!;
  return byte < 0x80 ? ASCII_HOST[byte] === 1 : wideBlank(bytes, at) === 0;
}

/** Returns where the host name that begins at `start` ends. Trailing dots belong to the sentence. */
export function hostEnd(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && isHostByte(bytes, i)) i++;
  return withoutDots(bytes, start, i);
}

export function withoutDots(bytes: Uint8Array, start: number, end: number): number {
  let i = end;
  while (i > start && bytes[i - 1] === DOT) i--;
  return i;
}

/** Checks whether something follows the host that makes it a URL: a path, query, fragment or port. */
export function hasTail(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return false;
  const byte = bytes[at]!;
  if (byte === 0x3a) {
    const next = at + 1 < end ? bytes[at + 1]! : 0;
    if (next >= 0x30 && next <= 0x39) return true;
    // A port may be empty if a path follows. Two slashes follow a scheme.
    return (next === 0x2f || next === 0x5c) && (at + 2 === end || (bytes[at + 2] !== 0x2f && bytes[at + 2] !== 0x5c));
  }
  if (byte === 0x3f || byte === 0x23) return at + 1 < end && bytes[at + 1]! > 0x22;
  return byte === 0x2f || byte === 0x5c || (byte === 0x25 && bytes[at + 1] === 0x32);
}

/**
 * Checks whether `bytes[start, end)` is a host.
 *
 * @param limit where the string ends, to see what follows
 */
export function isHost(bytes: Uint8Array, start: number, end: number, limit: number, strictness: Strictness): boolean {
  if (end - start < 4 || end - start > MAX_HOST_CHARACTERS) return false;
  // Most inputs here are captions and numbers. They are ruled out on bytes, without a string.
  const dot = lastDot(bytes, start, end);
  if (dot < 0) return false;
  if (bytes[dot + 1]! >= 0x30 && bytes[dot + 1]! <= 0x39) {
    return hasTail(bytes, end, limit) && isAddress(bytes, start, end, limit);
  }
  const labels = Buffer.from(bytes.subarray(start, end)).toString('utf8').split('.');
  const last = labels.at(-1) ?? '';
  if (labels.some(label => label === '' || label.length > MAX_LABEL_CHARACTERS)) return false;
  return plausible(labels, last, hasTail(bytes, end, limit), strictness);
}

function lastDot(bytes: Uint8Array, start: number, end: number): number {
  let i = end - 1;
  while (i >= start && bytes[i] !== DOT) i--;
  return i < start ? -1 : i;
}

function plausible(labels: readonly string[], last: string, tail: boolean, strictness: Strictness): boolean {
  if (!/^(?:[A-Za-z]{2,}|xn--[a-z0-9-]+|[^\x00-\x7f]{2,})$/i.test(last)) return false;
  const lower = last.toLowerCase();
  const www = /^www\d?$/i.test(labels[0] ?? '');
  const known = isTopLevelDomain(lower);
  if (isFileSuffix(lower) && !www && (!known || (!tail && labels.length < 3))) return false;
  if (tail) return known || (strictness === 'cell' && !isFileSuffix(lower));
  if (!known) return strictness === 'cell' && (www || labels.length > 2 || lower.length !== last.length);
  if (www || labels.length > 2) return strictness === 'cell' || !isSentence(labels);
  return !isAbbreviation(labels, last, strictness);
}

/** `end.The` and `done.It` lack a blank, `5.in` is a unit; `J.Smith` and `e.g` are names and abbreviations. */
function isAbbreviation(labels: readonly string[], last: string, strictness: Strictness): boolean {
  const first = labels[0] ?? '';
  if (/^\d+$/.test(first)) return last.length < 3;
  const short = first.length < 2 && (strictness === 'prose' || last.length < 3);
  return short || (strictness === 'prose' && isSentence(labels));
}

function isSentence(labels: readonly string[]): boolean {
  return /^[A-Z][a-z]+$/.test(labels.at(-1) ?? '');
}

/** Checks for an IPv4 address with a port or path after it that is not a prefix length (`10.0.0.0/8`) or a ratio. */
function isAddress(bytes: Uint8Array, start: number, end: number, limit: number): boolean {
  let dots = 0;
  for (let i = start, label = start; i <= end; i++) {
    if (i - label > MAX_LABEL_CHARACTERS) return false;
    if (i === end || bytes[i] !== DOT) continue;
    dots++;
    label = i + 1;
  }
  if (dots !== 3 || parseIpv4(bytes, start, end) < 0) return false;
  const digits = Math.min(limit, end + 4);
  let i = end + 1;
  while (i < digits && bytes[i]! >= 0x30 && bytes[i]! <= 0x39) i++;
  return bytes[end] === 0x3a || i === end + 4 || (i < limit && bytes[i]! > 0x2c);
}
