/** Recognizes content hashes by their shape alone: in real files, columns named `sha256` contain URLs and MD5s. */
import { HEX } from '../text/percent.ts';
import { BACKSLASH, COLON, EQUALS, HYPHEN, PERCENT, SLASH } from '../text/ascii.ts';
import { SEXTET } from '../text/base64.ts';
import { latin1 } from '../text/latin1.ts';

const HEX_DIGITS = 1;
const BASE64 = 2;
const BASE32 = 4;
const WORD = 8;

const CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (!/[A-Za-z0-9+/_-]/.test(char)) return 0;
  const word = /[A-Za-z0-9]/.test(char) ? WORD : 0;
  const hex = /[0-9A-Fa-f]/.test(char) ? HEX_DIGITS : 0;
  return BASE64 | word | hex | (/[A-Za-z2-7]/.test(char) ? BASE32 : 0);
});

/** The shortest text that can be a hash: 16 bytes in base64 without padding, which needs a prefix. */
export const SHORTEST_HASH = 22;
/** The shortest hash in hex or base32, without the two digits that may name its folder. */
export const SHORTEST_WORD = 30;

/** Checks whether `bytes[start, end)` has a run of letters that can be a hash. */
export function mayHoldHash(bytes: Uint8Array, start: number, end: number): boolean {
  return longRun(bytes, start, end) >= 0;
}

/** Reads runs that may be more than a hash. */
export interface RunReader {
  /** Reads any run. */
  run(start: number, end: number): void;
  /** Reads a run longer than a hash, or one that continues on another line. Returns its end, -1 to ignore it. */
  long(start: number): number;
}

/**
 * Calls `found` with the bounds of every hash in `bytes[start, end)`, and `runs` with those of runs of base64 letters.
 *
 * @param stops returns true to stop; called after each run
 * @param at where to begin or continue
 * @returns where to continue; `end` if nothing is left
 */
export function scanHashes(
  bytes: Uint8Array,
  start: number,
  end: number,
  found: (start: number, end: number) => void,
  runs: RunReader | null = null,
  stops: (() => boolean) | null = null,
  at = start
): number {
  for (let from = longRun(bytes, at, end); from >= 0;) {
    let to = from + SHORTEST_HASH;
    while (to < end && CLASS[bytes[to]!] !== 0) to++;
    scanRun(bytes, start, from, to, end, found);
    runs?.run(from, to);
    if (runs !== null && (to - from >= LONG || (to < end && LINE_END[bytes[to]!] === 1))) {
      to = Math.max(to, runs.long(wholeStart(bytes, from, start)));
    }
    if (stops?.() === true) return to;
    from = longRun(bytes, to, end);
  }
  return end;
}

/** No hash is longer, except one in hex of 128 digits. */
const LONG = 64;

/** What ends a line of base64, as it is or as programs write it. There `\\/` is a slash. */
const LINE_END: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  '\r\n\\%'.includes(String.fromCharCode(byte)) ? 1 : 0
);

/** Returns where a run begins whose slashes are escaped, such as `\\/9j\\/4AA…`. It looks back at most `LONG` bytes. */
function wholeStart(bytes: Uint8Array, from: number, floor: number): number {
  let start = from;
  const lowest = Math.max(floor, from - LONG);
  while (start > lowest && (bytes[start - 1] === BACKSLASH ? bytes[start] === SLASH : CLASS[bytes[start - 1]!] !== 0))
    start--;
  return start;
}

/** Returns where the first run long enough for a hash begins, else -1. Without a run it reads one byte in 22. */
function longRun(bytes: Uint8Array, start: number, end: number): number {
  let done = start;
  for (let i = start + SHORTEST_HASH - 1; i < end; i += SHORTEST_HASH) {
    if (CLASS[bytes[i]!] === 0) continue;
    let from = i;
    while (from > done && CLASS[bytes[from - 1]!] !== 0) from--;
    let to = i + 1;
    while (to < end && to < from + SHORTEST_HASH && CLASS[bytes[to]!] !== 0) to++;
    if (to - from >= SHORTEST_HASH) return from;
    done = to;
    i = to;
  }
  return -1;
}

/** Scans a run of base64 letters: for one base64 hash, or for hex and base32 between its `+/_-`. */
function scanRun(
  bytes: Uint8Array,
  floor: number,
  start: number,
  end: number,
  limit: number,
  found: (start: number, end: number) => void
): void {
  if (isInPairs(bytes, start, end)) {
    found(start, end);
    return;
  }
  const from = start + prefixLength(bytes, start, end);
  const prefixed = from > start || hasPrefix(bytes, floor, start);
  let padded = end;
  while (padded < limit && padded < end + 2 && bytes[padded] === EQUALS) padded++;
  if (isBase64(end - from, padded - end, prefixed) && (padded === limit || bytes[padded] !== EQUALS)) {
    found(from, padded);
    return;
  }
  const named = namedStart(bytes, floor, start, end);
  if (named >= 0) {
    found(named, padded);
    return;
  }
  for (let word = longWord(bytes, from, end); word >= 0;) {
    let to = word;
    let classes = HEX_DIGITS | BASE32;
    for (; to < end && (CLASS[bytes[to]!]! & WORD) !== 0; to++) classes &= CLASS[bytes[to]!]!;
    const length = to - word;
    const hex = (classes & HEX_DIGITS) !== 0 && isHexLength(length);
    const base32 = (classes & BASE32) !== 0 && length === 32 && (prefixed || isRandom(bytes, word, to));
    if (hex || base32) found(word, to);
    else if (word - 3 >= start && isInFolder(bytes, word - 3, to) && beginsName(bytes, floor, word - 3))
      found(word - 3, to);
    else if (length > 32) {
      const inner = word + Math.max(markLength(bytes, word, to), escapeLength(bytes, floor, word, to));
      if (inner > word && isHexLength(to - inner) && isHex(bytes, inner, to)) found(inner, to);
    }
    word = longWord(bytes, to, end);
  }
}

/** Like `longRun`, for letters and digits that can be a hash in hex or base32. */
function longWord(bytes: Uint8Array, start: number, end: number): number {
  let done = start;
  for (let i = start + SHORTEST_WORD - 1; i < end; i += SHORTEST_WORD) {
    if ((CLASS[bytes[i]!]! & WORD) === 0) continue;
    let from = i;
    while (from > done && (CLASS[bytes[from - 1]!]! & WORD) !== 0) from--;
    let to = i + 1;
    while (to < end && to < from + SHORTEST_WORD && (CLASS[bytes[to]!]! & WORD) !== 0) to++;
    if (to - from >= SHORTEST_WORD) return from;
    done = to;
    i = to;
  }
  return -1;
}

function isHexLength(length: number): boolean {
  return length === 32 || length === 40 || length === 64 || length === 128;
}

export function isHex(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end && HEX[bytes[i]!] !== 255) i++;
  return i === end;
}

/** What may come before hex in one word: SQL's mark of bytes, a multihash's function and length, or a hash name. */
const MARK = /^(?:0?x|1220|1114|1340|d50110|md5|sha1|sha256|sha512)/i;

function markLength(bytes: Uint8Array, start: number, end: number): number {
  const text = latin1(bytes, start, Math.min(end, start + 6));
  return MARK.exec(text)?.[0].length ?? 0;
}

/** Checks whether base32 letters are not a word: 999 of 1,000 hashes have a digit, and most are in upper case. */
function isRandom(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    if (bytes[i]! < 0x41) digits++;
    else if (bytes[i]! >= 0x61) lower++;
  }
  return digits > 0 || lower === 0;
}

function isBase64(length: number, padding: number, prefixed: boolean): boolean {
  const missing = length === 22 || length === 86 ? 2 : length === 27 || length === 43 ? 1 : 0;
  return missing > 0 && (padding === missing || (prefixed && padding === 0));
}

const PREFIX = /^(?:md5|sha-?1|sha-?256|sha-?512)-/i;

/** Returns the length of the digits before hex that belong to an escape, also to an escaped one (`%2F`, `%252F`). */
function escapeLength(bytes: Uint8Array, floor: number, start: number, end: number): number {
  if (start === floor || bytes[start - 1] !== PERCENT) return 0;
  for (let i = start; ; i += 2) {
    if (isHexLength(end - i - 2)) return i + 2 - start;
    if (bytes[i] !== 0x32 || bytes[i + 1] !== 0x35) return 0;
  }
}

/** Returns the length of an SRI prefix (`sha256-`) at the beginning of a run. */
function prefixLength(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start]! | 0x20;
  if (first !== 0x6d && first !== 0x73) return 0;
  const text = latin1(bytes, start, Math.min(end, start + 9));
  return PREFIX.exec(text)?.[0].length ?? 0;
}

/** Checks whether `md5:`, `sha1:`, `sha256:` or `sha512:` comes before a run. Nothing before `floor` is read. */
function hasPrefix(bytes: Uint8Array, floor: number, start: number): boolean {
  if (start - floor < 4 || (bytes[start - 1] !== 0x3a && bytes[start - 1] !== EQUALS)) return false;
  const text = latin1(bytes, Math.max(floor, start - 8), start - 1);
  return /(?:md5|sha-?1|sha-?256|sha-?512)$/i.test(text);
}

/** Letters of a hash in base64 without padding, and of an MD5 in the form of a UUID. */
const NAMED_LENGTHS: readonly number[] = [22, 27, 43, 86, 36];

/** What may be between a hash and its name, such as in `"sha256": "…"`, `sha-256=:…:`, `ni:///sha-256;…`. */
const BETWEEN: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  ':=;/_-'.includes(String.fromCharCode(byte)) ? 2 : '"\' \t\\({'.includes(String.fromCharCode(byte)) ? 1 : 0
);

/** Bytes before a hash in which its name is searched for. */
const NAME_BYTES = 16;

/** Returns where a hash begins that ends a run of base64 letters and follows the name of its algorithm; -1 if none. */
function namedStart(bytes: Uint8Array, floor: number, start: number, end: number): number {
  for (const length of NAMED_LENGTHS) {
    const at = end - length;
    if (at < start || at === floor || BETWEEN[bytes[at - 1]!] === 0) continue;
    if (isNamed(bytes, floor, at) && (length !== UUID_LENGTH || isUuid(bytes, at, end))) return at;
  }
  return -1;
}

/** Checks whether the name of an algorithm and a separator come before `at`. */
function isNamed(bytes: Uint8Array, floor: number, at: number): boolean {
  const lowest = Math.max(floor, at - NAME_BYTES);
  let to = at;
  let between = 0;
  while (to > lowest && BETWEEN[bytes[to - 1]!] !== 0) between |= BETWEEN[bytes[--to]!]!;
  // Every name ends in a digit.
  if (between < 2 || to - lowest < 3 || bytes[to - 1]! < 0x31 || bytes[to - 1]! > 0x36) return false;
  const text = latin1(bytes, lowest, to);
  return /(?:md-?5|sha[-_]?1|sha[-_]?256|sha[-_]?512)$/i.test(text);
}

/** Characters of a UUID, which may be an MD5. */
export const UUID_LENGTH = 36;

/** Checks for hex of 8, 4, 4, 4 and 12 digits with hyphens between: so some programs write an MD5. */
export function isUuid(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== UUID_LENGTH) return false;
  for (let i = 0; i < UUID_LENGTH; i++) {
    const hyphen = i === 8 || i === 13 || i === 18 || i === 23;
    if (hyphen ? bytes[start + i] !== HYPHEN : HEX[bytes[start + i]!] === 255) return false;
  }
  return true;
}

/** A hash, as base64 or as a UUID. */
interface WholeHash {
  readonly start: number;
  readonly end: number;
  readonly uuid: boolean;
}

/** What may be before a UUID that is a whole string, and after it. */
const UUID_START = /^["'({]*(?:urn:)?(?:uuid:)?["'({]*$/i;
const UUID_END = /^["')}]*$/;

/**
 * Returns the hash that a whole string is and that a longer text shows only after its name: base64 without padding, or
 * an MD5 in the form of a UUID. Null if it is none. Quotes may be around it, and braces or `urn:uuid:` at a UUID.
 */
export function wholeHash(bytes: Uint8Array, start: number, end: number): WholeHash | null {
  const length = end - start;
  if (length < SHORTEST_HASH || length > 88) return null;
  const first = bytes[start]!;
  const quoted = first === 0x22 || first === 0x27;
  const from = quoted ? start + 1 : start;
  const to = quoted && bytes[end - 1] === first ? end - 1 : end;
  if (isBase64(to - from, 0, true) && isRandomBase64(bytes, from, to)) return { start: from, end: to, uuid: false };
  return wholeUuid(bytes, start, end);
}

function wholeUuid(bytes: Uint8Array, start: number, end: number): WholeHash | null {
  let hyphen = start;
  while (hyphen < end && bytes[hyphen] !== HYPHEN) hyphen++;
  const from = hyphen - 8;
  const to = from + UUID_LENGTH;
  if (from < start || to > end || !isUuid(bytes, from, to)) return null;
  const around = latin1(bytes, start, end);
  if (!UUID_START.test(around.slice(0, from - start)) || !UUID_END.test(around.slice(to - start))) return null;
  return { start: from, end: to, uuid: true };
}

/** Checks for base64 that is not a word or a path: letters in both cases, and no bits left at its end. */
function isRandomBase64(bytes: Uint8Array, start: number, end: number): boolean {
  let upper = false;
  let lower = false;
  for (let i = start; i < end; i++) {
    const value = SEXTET[bytes[i]!]!;
    if (value > 63) return false;
    if (value < 26) upper = true;
    else if (value < 52) lower = true;
  }
  const unused = (end - start) % 4 === 2 ? 15 : 3;
  return upper && lower && (SEXTET[bytes[end - 1]!]! & unused) === 0;
}

/** Checks for a hash whose first two digits name a folder: `ab/cdef…`, as DVC and other stores keep files. */
export function isInFolder(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    bytes[start + 2] === SLASH &&
    isHexLength(end - start - 1) &&
    isHex(bytes, start, start + 2) &&
    isHex(bytes, start + 3, end)
  );
}

/** Checks whether the digits at `at` do not continue a word or an escape. Nothing before `floor` is read. */
function beginsName(bytes: Uint8Array, floor: number, at: number): boolean {
  return at === floor || ((CLASS[bytes[at - 1]!]! & WORD) === 0 && bytes[at - 1] !== PERCENT);
}

/** Checks for a hash in pairs with hyphens between them: `E3-B0-…`, as .NET writes bytes. */
export function isInPairs(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start + 2] !== HYPHEN || !isHexLength(((end - start + 1) / 3) * 2)) return false;
  for (let i = start; i < end; i += 3) {
    if (!isHex(bytes, i, i + 2) || (i + 2 < end && bytes[i + 2] !== HYPHEN)) return false;
  }
  return true;
}

/**
 * Returns the end of a hash in pairs (`e3:b0:…`) whose first colon is `colon`, else -1.
 *
 * @param floor nothing before it is read
 */
export function pairsEnd(bytes: Uint8Array, colon: number, floor: number, end: number): number {
  const start = colon - 2;
  if (start < floor || !isHex(bytes, start, colon)) return -1;
  if (start > floor && (bytes[start - 1] === COLON || isWordByte(bytes[start - 1]!))) return -1;
  let i = colon;
  while (i + 2 < end && bytes[i] === COLON && isHex(bytes, i + 1, i + 3)) i += 3;
  const pairs = (i - start + 1) / 3;
  return isHexLength(pairs * 2) && !(i < end && isWordByte(bytes[i]!)) ? i : -1;
}

function isWordByte(byte: number): boolean {
  return (CLASS[byte]! & WORD) !== 0;
}
