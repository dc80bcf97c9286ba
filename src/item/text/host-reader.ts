/** Reads hosts without a scheme, both as written and after removing escapes, character references and wide letters. */
import { hasTail, isHost, isHostByte, withoutDots, type Strictness } from './host-shape.ts';
import { MAX_UNCOVERED_BYTES } from './item-limits.ts';
import { isSlash } from './scheme.ts';
import { isEncodedChar, Uncovered } from './uncover.ts';
import { plainHost } from './wide.ts';
import { AT } from './ascii.ts';

/** Bytes that are uncovered at first to see a host. */
const FIRST_LOOK = 64;

/** What is at a position where a host may begin. */
export interface HostLook {
  /** Whether a host begins there. */
  readonly found: boolean;
  /** Where the host ends. */
  readonly to: number;
  /** Whether a path, a port or similar follows. */
  readonly tail: boolean;
  /** Whether slashes hidden by escapes come before it. */
  readonly slashes: boolean;
  /** The byte after it, with escapes removed; a blank at the end of the text. */
  readonly after: number;
  /** If there is no host: where the next one may begin. */
  readonly next: number;
  /** The byte before `next`, with escapes removed. */
  readonly last: number;
  /** Up to here there are only bytes of a host name, as written. */
  readonly run: number;
}

/**
 * Looks for a host at `from`.
 *
 * @param known up to here there are only bytes of a host name
 */
export function lookForHost(
  bytes: Uint8Array,
  from: number,
  end: number,
  strictness: Strictness,
  known = from
): HostLook {
  let run = known;
  while (run < end && isHostByte(bytes, run)) run++;
  if (isEncodedChar(bytes, run, end)) return lookForCoveredHost(bytes, from, end, strictness, run);
  const to = withoutDots(bytes, from, run);
  return {
    found: isHost(bytes, from, to, end, strictness) || isWideHost(bytes, from, to, end, strictness),
    to,
    tail: hasTail(bytes, to, end),
    slashes: false,
    after: to < end ? bytes[to]! : 0x20,
    next: run,
    last: run > 0 ? bytes[run - 1]! : 0x20,
    run
  };
}

/** Used for the hosts of one text after another. */
const uncovered = new Uncovered();

/** Like `lookForHost`, for a host with escapes, references or wide letters, the first of them at `written`. */
function lookForCoveredHost(
  bytes: Uint8Array,
  from: number,
  end: number,
  strictness: Strictness,
  written: number
): HostLook {
  const text = uncovered;
  let look = FIRST_LOOK;
  let { first, run } = uncoverHost(bytes, from, end, look);
  // The view includes what follows the host.
  while (run + 8 >= text.length && look < MAX_UNCOVERED_BYTES && from + look < end) {
    look *= 4;
    ({ first, run } = uncoverHost(bytes, from, end, look));
  }
  const to = withoutDots(text.bytes, first, run);
  const next = first === 1 ? 1 : run + 1;
  const limit = text.length;
  const found =
    first !== 1 &&
    (isHost(text.bytes, first, to, limit, strictness) || isWideHost(text.bytes, first, to, limit, strictness));
  return {
    found,
    to: text.place(to),
    tail: hasTail(text.bytes, to, limit),
    slashes: first > 1,
    after: to < limit ? text.bytes[to]! : 0x20,
    next: text.place(next),
    last: next <= limit ? text.bytes[next - 1]! : 0x20,
    run: written
  };
}

/** Uncovers `look` bytes. Returns where the slashes before a host end in them, and where the host ends. */
function uncoverHost(bytes: Uint8Array, from: number, end: number, look: number): { first: number; run: number } {
  const text = uncovered;
  text.read(bytes, from, Math.min(end, from + look));
  let first = 0;
  while (first < text.length && isSlash(text.bytes[first]!)) first++;
  let run = first;
  while (run < text.length && isHostByte(text.bytes, run)) run++;
  return { first, run };
}

/** Like `isHost`, for a host with wide letters and marks. */
function isWideHost(bytes: Uint8Array, start: number, end: number, limit: number, strictness: Strictness): boolean {
  const plain = plainHost(bytes, start, end);
  if (plain === null) return false;
  const text = Buffer.concat([plain, bytes.subarray(end, Math.min(limit, end + 8))]);
  return isHost(text, 0, plain.length, text.length, strictness);
}

/** Returns where the host begins in an authority: after the last `@` of a possible user and password. */
export function afterUserInfo(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  for (
    let i = start;
    i < end && bytes[i]! > 0x20 && bytes[i] !== 0x3f && bytes[i] !== 0x23 && !isSlash(bytes[i]!);
    i++
  ) {
    if (bytes[i] === AT) from = i + 1;
  }
  return from;
}

/**
 * Decodes escapes and references in the host that begins at `start`, or in slashes before it, and wide letters in a
 * host without a scheme. Returns null if there are none of those.
 */
export function uncoveredHost(text: Uint8Array, start: number, bare: boolean): Uint8Array | null {
  const from = afterUserInfo(text, start, text.length);
  let run = from;
  while (run < text.length && isHostByte(text, run)) run++;
  const covered = isEncodedChar(text, run, text.length);
  let host = text.subarray(from, run);
  if (covered) {
    uncovered.read(text, from, text.length);
    const { bytes, length } = uncovered;
    let to = 0;
    while (to < length && isSlash(bytes[to]!)) to++;
    while (to < length && isHostByte(bytes, to)) to++;
    run = uncovered.place(to);
    host = bytes.subarray(0, to);
  }
  const plain = bare ? plainHost(host, 0, host.length) : null;
  return covered || plain !== null ? Buffer.concat([text.subarray(0, from), plain ?? host, text.subarray(run)]) : null;
}
