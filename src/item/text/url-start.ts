/**
 * Checks whether a URL begins at a position. It looks ahead and back only a bounded distance, so that hostile text
 * costs no more than its length.
 */
import { isBreak, wideBlank, withoutBreaks } from './blanks.ts';
import { MAX_SEARCHED_SCHEME_BYTES } from './item-limits.ts';
import { HEX } from './percent.ts';
import { isLetter, isNameByte, isSlash, isSpecialScheme, schemeColon } from './scheme.ts';
import { isEncodedChar, Uncovered } from './uncover.ts';
import { AT, BACKSLASH, COLON, HASH, QUESTION, SLASH } from './ascii.ts';
import { latin1 } from './latin1.ts';

/** Bytes of a text that are decoded to see its scheme. */
const DISGUISE = 256;

/**
 * Returns the start of the URL whose scheme ends at the colon `colon`, or -1.
 *
 * @param floor nothing before it belongs to the name
 */
export function urlStartBefore(bytes: Uint8Array, colon: number, floor: number, end: number): number {
  if (colon + 2 >= end || !isSlash(bytes[colon + 1]!)) return -1;
  let start = colon;
  const lowest = Math.max(floor, colon - MAX_SEARCHED_SCHEME_BYTES);
  while (start > lowest && isNameByte(bytes[start - 1]!)) start--;
  start = knownStart(bytes, start, colon);
  while (start < colon && !isLetter(bytes[start]!)) start++;
  if (start === colon) return -1;
  if (isSpecialScheme(bytes, start, colon)) return followsSlashes(bytes, colon + 1, end) ? start : -1;
  if (bytes[colon + 1] !== SLASH || bytes[colon + 2] !== SLASH) return -1;
  return hasAuthority(bytes, colon, end) ? start : -1;
}

/** `seehttp://` lacks a blank; `git+https://` is a separate scheme. */
function knownStart(bytes: Uint8Array, start: number, colon: number): number {
  for (const length of [4, 5]) {
    const from = colon - length;
    if (from <= start || (bytes[from]! | 0x20) !== 0x68) continue;
    if (isSpecialScheme(bytes, from, colon) && bytes[from - 1] !== 0x2b && bytes[from - 1] !== 0x2d) return from;
  }
  return start;
}

/**
 * Returns true if a possible host follows the slashes, of either kind, at `at`. `//` followed by nothing, a blank, a
 * quote, an angle bracket, `#`, `?` or a lone `/` is not a URL.
 */
function followsSlashes(bytes: Uint8Array, at: number, end: number): boolean {
  let i = at;
  let forward = 0;
  for (; i < end && isSlash(bytes[i]!); i++) if (bytes[i] === SLASH) forward++;
  if (bytes[at] === SLASH && bytes[at + 1] === SLASH) {
    if (i === end || !isContent(bytes, i)) return forward > 3;
    return forward > 2 || (bytes[i] !== HASH && bytes[i] !== QUESTION);
  }
  if (i === end) return false;
  const byte = bytes[i]!;
  if (byte >= 0x80) return isContent(bytes, i);
  return (
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5b || byte === AT || isEncodedChar(bytes, i, end)
  );
}

/** Returns false for a scheme outside the web with an empty authority (`file:///`, `app://?x`): it is not a URL. */
function hasAuthority(bytes: Uint8Array, colon: number, end: number): boolean {
  let i = colon + 3;
  // A quote may be escaped, as in program text.
  while (i < end && bytes[i] === BACKSLASH) i++;
  return i < end && isContent(bytes, i) && bytes[i] !== SLASH && bytes[i] !== HASH && bytes[i] !== QUESTION;
}

/** Soft hyphens, joiners and variation selectors before a blank or at the end: nothing visible is there. */
function isInvisible(bytes: Uint8Array, at: number): boolean {
  let i = at;
  for (let length = invisible(bytes, i); length > 0; length = invisible(bytes, i)) i += length;
  return i > at && (i >= bytes.length || bytes[i]! <= 0x20 || '"\'`<>),.;:'.includes(String.fromCharCode(bytes[i]!)));
}

/** Returns the length of the invisible character at `at`, 0 if there is none. */
function invisible(bytes: Uint8Array, at: number): number {
  const [first, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (first === 0xc2) return second === 0xad ? 2 : 0;
  if (first === 0xe2 && second === 0x80) return third >= 0x8b && third <= 0x8d ? 3 : 0;
  if (first === 0xe2 && second === 0x81) return third >= 0xa0 && third <= 0xa4 ? 3 : 0;
  return first === 0xef && second === 0xb8 && third >= 0x80 && third <= 0x8f ? 3 : 0;
}

function isContent(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]!;
  if (byte >= 0x80) return wideBlank(bytes, at) === 0 && !isInvisible(bytes, at);
  return byte > 0x20 && byte !== 0x7f && !'"\'`<>'.includes(String.fromCharCode(byte));
}

/** Checks whether another URL begins at `at`, after a delimiter. */
export function startsUrl(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 4 >= end) return false;
  if (bytes[at] === SLASH) return bytes[at + 1] === SLASH && isLetter(bytes[at + 2]!);
  if ((bytes[at]! | 0x20) === 0x77 && bytes[at + 3] === 0x2e) {
    return (bytes[at + 1]! | 0x20) === 0x77 && (bytes[at + 2]! | 0x20) === 0x77;
  }
  if (bytes[at] === 0x25 || bytes[at] === 0x26) return beginsDisguised(bytes, at, end);
  const colon = schemeColon(bytes, at, Math.min(end, at + MAX_SEARCHED_SCHEME_BYTES));
  if (colon >= 0) return urlStartBefore(bytes, colon, at, end) >= 0;
  const mark = at + ((bytes[at + 4]! | 0x20) === 0x73 ? 5 : 4);
  return (
    (bytes[at]! | 0x20) === 0x68 && (bytes[mark] === 0x25 || bytes[mark] === 0x26) && beginsDisguised(bytes, at, end)
  );
}

/** Checks whether a whole string begins with a scheme, ignoring tab, CR and LF and decoding any disguise. */
export function beginsWhole(bytes: Uint8Array, start: number, end: number): boolean {
  const colon = schemeColon(bytes, start, end);
  if (colon >= 0 && colon + 2 < end) {
    if (urlStartBefore(bytes, colon, start, end) === start) return true;
    // `https:host` is fetched as `https://host`.
    if (isSpecialScheme(bytes, start, colon) && isWord(bytes, colon + 1, end)) return true;
  }
  return beginsDisguised(bytes, start, end);
}

/** Checks for a host, possibly after an empty user, with no blank up to the end except tabs and line ends. */
function isWord(bytes: Uint8Array, start: number, end: number): boolean {
  let dot = false;
  for (let i = start; i < end; i++) {
    if (!isContent(bytes, i) && !isBreak(bytes[i]!)) return false;
    if (bytes[i] === 0x2e) dot = true;
  }
  return dot && (isNameByte(bytes[start]!) || bytes[start] === AT);
}

/**
 * Returns the start of the URL whose scheme has its first disguise at `at`, or -1.
 *
 * @param at an escape, a character reference, or a colon with one after it
 * @param floor nothing before it belongs to the name
 */
export function disguisedStart(bytes: Uint8Array, at: number, floor: number, end: number): number {
  if (bytes[at] === COLON ? !isDisguise(bytes[at + 1] ?? 0) : !hidesName(bytes, at, end)) return -1;
  let start = at;
  const lowest = Math.max(floor, at - MAX_SEARCHED_SCHEME_BYTES);
  while (start > lowest && isNameByte(bytes[start - 1]!)) start--;
  start = knownStart(bytes, start, at);
  while (start < at && !isLetter(bytes[start]!)) start++;
  if (bytes[start] === COLON) return -1;
  return beginsDisguised(bytes, start, end) ? start : -1;
}

function isDisguise(byte: number): boolean {
  return byte === 0x25 || byte === 0x26;
}

/** Checks whether the escape or reference at `at` may be a letter or the colon of a scheme. */
function hidesName(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] === 0x26) {
    const name = latin1(bytes, at + 1, Math.min(end, at + 24));
    return /^(?:amp;){0,3}(?:#|colon|tab|newline)/i.test(name);
  }
  let i = at + 1;
  while (i + 1 < end && bytes[i] === 0x32 && bytes[i + 1] === 0x35) i += 2;
  const high = HEX[bytes[i] ?? 0]!;
  const low = HEX[bytes[i + 1] ?? 0]!;
  if (high === 255 || low === 255) return false;
  const byte = (high << 4) | low;
  // An escaped digit may be half of another escape.
  return isLetter(byte) || byte === COLON || (byte >= 0x30 && byte <= 0x39);
}

/** Checks whether a URL begins at `start` once escapes, character references, tabs and line breaks are removed. */
export function beginsDisguised(bytes: Uint8Array, start: number, end: number): boolean {
  if (!mayBeDisguised(bytes, start, end)) return false;
  // A short look comes first: the first letters rule out most texts.
  return isPromising(bytes, start, end) && beginsUncovered(uncover(bytes, start, end, DISGUISE));
}

/** Used for the beginnings of one text after another. */
const beginning = new Uncovered();

/** Removes escapes and references from the first `length` bytes of a text. */
function uncover(bytes: Uint8Array, start: number, end: number, length: number): Uint8Array {
  beginning.read(bytes, start, Math.min(end, start + length));
  return beginning.bytes.subarray(0, beginning.length);
}

function isPromising(bytes: Uint8Array, start: number, end: number): boolean {
  const text = uncover(bytes, start, end, 24);
  let i = 0;
  while (i < text.length && (isNameByte(text[i]!) || text[i]! <= 13)) i++;
  if (i === text.length) return true;
  // A disguise that the short look cut off.
  if (isDisguise(text[i]!)) return /^(?:&[#a-z0-9]*|%[%0-9a-f]*)$/i.test(latin1(text, i));
  return (
    i > 1 &&
    text[i] === COLON &&
    (i + 1 === text.length || isSlash(text[i + 1]!) || isDisguise(text[i + 1]!) || text[i + 1]! <= 13)
  );
}

function beginsUncovered(text: Uint8Array): boolean {
  const joined = withoutBreaks(text);
  const colon = schemeColon(joined, 0, joined.length);
  if (colon < 0 || colon + 3 >= joined.length || urlStartBefore(joined, colon, 0, joined.length) !== 0) return false;
  // Two joined lines of prose are not a scheme name.
  return isSpecialScheme(joined, 0, colon) || schemeColon(text, 0, text.length) === colon;
}

/** Checks whether a scheme's letters, up to its colon, are interrupted by something that can be removed. */
function mayBeDisguised(bytes: Uint8Array, start: number, end: number): boolean {
  const stop = Math.min(end, start + MAX_SEARCHED_SCHEME_BYTES);
  for (let i = start; i < stop; i++) {
    const byte = bytes[i]!;
    if (isRemovable(byte)) return true;
    if (byte === COLON || byte === SLASH) return continuesDisguised(bytes, i + 1, end);
    if (!isNameByte(byte)) return false;
  }
  return false;
}

/** Checks whether a break or cover is at `at`, or after the first slashes there, with more text after it. */
function continuesDisguised(bytes: Uint8Array, at: number, end: number): boolean {
  let i = at;
  while (i < Math.min(end, at + 2) && isSlash(bytes[i]!)) i++;
  return i + 1 < end && isRemovable(bytes[i]!);
}

function isRemovable(byte: number): boolean {
  return isBreak(byte) || isDisguise(byte);
}
