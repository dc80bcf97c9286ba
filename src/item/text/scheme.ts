/** Finds where a URL's scheme ends and its authority begins. */
import { withoutBreaks } from './blanks.ts';
import { MAX_SCHEME_BYTES } from './item-limits.ts';
import { decodeFully } from './percent.ts';
import { BACKSLASH, COLON, SLASH } from './ascii.ts';
import { latin1 } from './latin1.ts';

/** Bytes of a scheme name. */
const NAME: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+.-]/.test(String.fromCharCode(byte)) ? 1 : 0
);

export function isNameByte(byte: number): boolean {
  return NAME[byte] === 1;
}

export function isLetter(byte: number): boolean {
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

export function isSlash(byte: number): boolean {
  return byte === SLASH || byte === BACKSLASH;
}

/** Returns the index of the colon after a scheme name that begins at `start`, or -1. */
export function schemeColon(text: Uint8Array, start: number, end: number): number {
  if (start >= end || !isLetter(text[start]!)) return -1;
  const stop = Math.min(end, start + MAX_SCHEME_BYTES);
  let i = start + 1;
  while (i < stop && NAME[text[i]!] === 1) i++;
  return i < stop && text[i] === COLON ? i : -1;
}

/** WHATWG's special schemes, and `hxxp`, with which people defuse `http`. Slashes after them are optional. */
const SPECIAL: ReadonlySet<string> = new Set(['http', 'https', 'ftp', 'ws', 'wss', 'hxxp', 'hxxps']);

/** Checks whether downloaders follow the scheme `text[start, colon)` with any number of slashes after it. */
export function isSpecialScheme(text: Uint8Array, start: number, colon: number): boolean {
  const length = colon - start;
  if (length < 2 || length > 5) return false;
  if (length >= 4 && (text[start]! | 0x20) === 0x68 && (text[start + 3]! | 0x20) === 0x70) {
    const middle = text[start + 1]! | 0x20;
    if (middle !== (text[start + 2]! | 0x20) || (middle !== 0x74 && middle !== 0x78)) return false;
    return length === 4 || (text[start + 4]! | 0x20) === 0x73;
  }
  const first = text[start]! | 0x20;
  return (first === 0x66 || first === 0x77) && SPECIAL.has(nameOf(text, start, colon));
}

/** Returns a scheme name in lower case. */
export function nameOf(text: Uint8Array, start: number, colon: number): string {
  return latin1(text, start, colon).toLowerCase();
}

/** Reads what comes before a text's authority. Hot path, so the last answer is kept in one object. */
export class SchemeReader {
  /** Index of the authority. */
  rest = 0;
  /** Index of the scheme's colon, -1 if there is none. */
  colon = -1;
  /** Whether the authority is read as for `http`: after a special scheme, after `//`, or without a scheme. */
  special = true;
  /** Whether a backslash is before the authority. It may begin an escape, such as `https:\u0062.example`. */
  backslash = false;

  /** Reads the beginning of `text[start, end)`. Returns false if it is an opaque scheme (`data:`). */
  read(text: Uint8Array, start: number, end: number): boolean {
    this.rest = start;
    this.special = true;
    this.backslash = false;
    this.colon = schemeColon(text, start, end);
    let at = this.colon < 0 ? start : this.colon + 1;
    if (this.colon >= 0 && !isSpecialScheme(text, start, this.colon)) {
      if (text[at] !== SLASH || text[at + 1] !== SLASH || at + 1 >= end) {
        // `host:8080/path` has a port, `data:text` a scheme.
        this.colon = -1;
        return isPort(text, at, end);
      }
      this.special = false;
      this.rest = at + 2;
      return true;
    }
    if (this.colon < 0 && !(end - start > 2 && isSlash(text[start]!) && isSlash(text[start + 1]!))) return true;
    for (; at < end && isSlash(text[at]!); at++) if (text[at] === BACKSLASH) this.backslash = true;
    this.rest = at;
    return true;
  }
}

function isPort(text: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end && text[i]! >= 0x30 && text[i]! <= 0x39) i++;
  if (i > start + 5) return false;
  return i === end || text[i] === SLASH || text[i] === 0x3f || text[i] === 0x23 || text[i] === BACKSLASH;
}

/** Returns a URL's scheme (`http` if it has none) and where the text after `//` begins. Decodes a fully escaped URL. */
export function restOf(text: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly scheme: string;
  readonly start: number;
} {
  const broken = text.includes(9) || text.includes(10) || text.includes(13);
  let bytes = broken ? withoutBreaks(text) : text;
  while (bytes.length > 0 && bytes[0]! <= 0x20) bytes = bytes.subarray(1);
  const reader = new SchemeReader();
  reader.read(bytes, 0, bytes.length);
  if (reader.colon < 0 && bytes.includes(0x25)) {
    const decoded = new Uint8Array(bytes.length);
    const length = decodeFully(bytes, 0, bytes.length, decoded, 0);
    const colon = schemeColon(decoded, 0, length);
    if (colon > 0 && decoded[colon + 1] === SLASH && decoded[colon + 2] === SLASH) {
      bytes = decoded.subarray(0, length);
      reader.read(bytes, 0, length);
    }
  }
  const name = reader.colon < 0 ? 'http' : nameOf(bytes, 0, reader.colon).replace(/^hxxp/, 'http');
  // More slashes and backslashes would belong to the path, not to the host.
  const slashes = bytes[reader.colon + 1] === SLASH && bytes[reader.colon + 2] === SLASH;
  return { bytes, scheme: name, start: slashes ? reader.colon + 3 : reader.rest };
}
