/**
 * Finds URLs inside a URL: what an archive, proxy, resizer, translator or redirect wraps, one level deep. It removes
 * only as many escapes as needed, because the inner URL may wrap something itself.
 */
import { decodeBase64, isBase64Letter } from '../text/base64.ts';
import { byteTable } from '../text/byte-table.ts';
import { hasTail, hostEnd, isHost } from '../text/host-shape.ts';
import { MAX_BASE64_SEGMENTS, MAX_ESCAPE_LAYERS } from '../text/item-limits.ts';
import { decodeFully, decodeHex, decodeOnce } from '../text/percent.ts';
import { beginsAsJson, jsonStrings } from './json-values.ts';
import { mayBeBase64, mayBeHex } from './encoded-start.ts';
import { isSlash, isSpecialScheme } from '../text/scheme.ts';
import { beginsDisguised, beginsWhole } from '../text/url-start.ts';
import { wrappedByHost } from './wrappers.ts';
import { AT, COLON, COMMA, DOT, EQUALS, HASH, PERCENT, PIPE, QUESTION, SEMICOLON, SLASH } from '../text/ascii.ts';
import { latin1 } from '../text/latin1.ts';

/** A URL that wraps something. */
export interface Wrapping {
  readonly text: Uint8Array;
  /** Where its authority begins. */
  readonly rest: number;
  /** Its canonical host, path and query. */
  readonly host: string;
  readonly path: string;
  /** Whether it may be a list: then text after a blank or a delimiter is not inside the URL. */
  readonly listed: boolean;
  /** Whether it is the end of a longer URL, in which all of its schemes were already found. */
  readonly tail: boolean;
}

/** What a URL wraps. */
export interface WrappedUrl {
  readonly text: Uint8Array;
  /** Whether it is the unchanged end of the wrapping URL. */
  readonly tail: boolean;
}

/**
 * Returns the URLs that a URL wraps.
 *
 * @param most the most URLs to return
 * @param bytes the most bytes of them, so that a text of only schemes costs no more than its length
 * @returns the URLs, and whether they are all
 */
export function unwrap(
  url: Wrapping,
  most: number,
  bytes: number
): { readonly found: readonly WrappedUrl[]; readonly all: boolean } {
  const found = new WrappedUrls(most, bytes, url);
  const { rest } = url;
  const text = url.text.subarray(0, url.listed ? wordEnd(url.text, rest) : url.text.length);
  const query = indexOf(text, QUESTION, HASH, rest);
  pathTails(text, rest, query, found);
  values(text, query, found);
  const written = () => latin1(text, indexOf(text, SLASH, QUESTION, rest));
  for (const wrapped of wrappedByHost(url.host, url.path, written)) found.add(Buffer.from(wrapped, 'latin1'));
  return { found: found.all, all: !found.full };
}

class WrappedUrls {
  readonly all: WrappedUrl[] = [];
  readonly listed: boolean;
  readonly tail: boolean;
  /** How many segments were decoded together with those after them, as one text in base64. */
  tails = 0;
  readonly #most: number;
  /** Bytes that may still be added. */
  #bytes: number;

  constructor(most: number, bytes: number, { listed, tail }: Wrapping) {
    this.#most = most;
    this.#bytes = bytes;
    this.listed = listed;
    this.tail = tail;
  }

  get full(): boolean {
    return this.all.length >= this.#most || this.#bytes < 0 || this.tails > MAX_BASE64_SEGMENTS;
  }

  add(text: Uint8Array, tail = false): void {
    if (this.full || text.length <= 3) return;
    this.#bytes -= text.length;
    if (this.#bytes >= 0) this.all.push({ text, tail });
  }

  /** Adds what was encoded: a URL, or the strings of JSON. */
  addDecoded(text: Uint8Array): void {
    if (!beginsAsJson(text)) this.add(text);
    else for (const inside of jsonStrings(text)) if (isUrl(inside)) this.add(inside);
  }
}

function indexOf(text: Uint8Array, byte: number, other: number, start: number): number {
  let i = start;
  while (i < text.length && text[i] !== byte && text[i] !== other) i++;
  return i;
}

const WORD_ENDS = byteTable(/[<>"`]/);
const VALUE_ENDS = byteTable(/[&;#?]/);

function wordEnd(text: Uint8Array, start: number): number {
  let i = start;
  while (i < text.length && text[i]! > 0x20 && WORD_ENDS[text[i]!] !== 1) i++;
  return i;
}

function isDelimiter(byte: number): boolean {
  return byte === COMMA || byte === SEMICOLON || byte === PIPE;
}

/** Finds schemes anywhere after the host, and segments that hide one. */
function pathTails(text: Uint8Array, rest: number, query: number, found: WrappedUrls): void {
  for (let i = rest; i < text.length && !found.full; i++) {
    const byte = text[i]!;
    if (byte === COLON) {
      const start = schemeStart(text, rest, i);
      if (
        start >= 0 &&
        !found.tail &&
        i + 1 < text.length &&
        isSlash(text[i + 1]!) &&
        !(found.listed && isDelimiter(text[start - 1]!))
      )
        tail(text, start, text.length, rest, found);
    } else if (byte === PERCENT && i < query) {
      const start = schemeStart(text, rest, i);
      if (start >= 0 && beginsDisguised(text, start, text.length)) {
        tail(text, start, text.length, rest, found);
        // Its own slashes are escaped, so an unescaped one may end it: `…/RU=https%3A%2F%2Fa.example%2F/RK=2`.
        const end = indexOf(text, SLASH, QUESTION, i);
        if (end < text.length) tail(text, start, end, rest, found);
      }
    } else if ((byte === SLASH || byte === COMMA || byte === HASH) && i + 1 < text.length) {
      if (text[i + 1] === PERCENT && beginsDisguised(text, i + 1, text.length))
        found.add(uncovered(text.subarray(i + 1)));
      if (i < query && mayBeBase64(text, i + 1, query)) base64Tail(text, i + 1, query, found);
      else if (i < query && mayBeHex(text, i + 1, query)) found.add(decodeHex(text.subarray(i + 1, query)));
    }
  }
}

/** Adds the URL that begins at `start`. After `plain/`, imgproxy puts the format of the picture after an `@`. */
function tail(text: Uint8Array, start: number, end: number, rest: number, found: WrappedUrls): void {
  const url = text.subarray(start, end);
  found.add(uncovered(url), end === text.length && !url.includes(PERCENT));
  const isPlain = start - PLAIN.length >= rest && PLAIN.every((byte, i) => text[start - PLAIN.length + i] === byte);
  const format = isPlain ? url.lastIndexOf(AT) : -1;
  if (format > 0) found.add(uncovered(url.subarray(0, format)));
}

const PLAIN: Uint8Array = Buffer.from('/plain/');

/** Returns the start of the `http`, `https` or `ftp` that ends at `end`, or -1. */
function schemeStart(text: Uint8Array, rest: number, end: number): number {
  for (const length of [5, 4, 3]) {
    if (end - length >= rest && isSpecialScheme(text, end - length, end)) return end - length;
  }
  return -1;
}

/** Decodes one segment in base64, and the rest of the path: `/` is a base64 letter too, and some split long ones. */
function base64Tail(text: Uint8Array, start: number, end: number, found: WrappedUrls): void {
  const stop = base64Part(text, start, end, found);
  if (text[stop] !== SLASH || ++found.tails > MAX_BASE64_SEGMENTS) return;
  let last = stop;
  while (last < end && isBase64Letter(text[last]!)) last++;
  found.addDecoded(decodeBase64(text.subarray(start, last)));
  found.addDecoded(decodeBase64(text.subarray(start, last).filter(byte => byte !== SLASH)));
}

/** Decodes base64 and, as in a token, what follows JSON in it after a full stop. Returns where the first part ends. */
function base64Part(text: Uint8Array, start: number, end: number, found: WrappedUrls): number {
  const stop = base64End(text, start, end);
  const decoded = decodeBase64(text.subarray(start, stop));
  found.addDecoded(decoded);
  if (stop < end && text[stop] === DOT && beginsAsJson(decoded)) {
    found.addDecoded(decodeBase64(text.subarray(stop + 1, base64End(text, stop + 1, end))));
  }
  return stop;
}

function base64End(text: Uint8Array, start: number, end: number): number {
  let stop = start;
  while (stop < end && isBase64Letter(text[stop]!) && text[stop] !== SLASH) stop++;
  return stop;
}

/** Reads the values of a query or fragment, whatever their names. */
function values(text: Uint8Array, query: number, found: WrappedUrls): void {
  for (let i = query + 1; i < text.length && !found.full; i++) {
    let end = i;
    let equals = -1;
    while (end < text.length && VALUE_ENDS[text[end]!] !== 1) {
      if (text[end] === EQUALS && equals < 0) equals = end;
      end++;
    }
    value(text.subarray(i, end), found);
    if (equals >= 0) value(text.subarray(equals + 1, end), found);
    i = end;
  }
}

function value(raw: Uint8Array, found: WrappedUrls): void {
  if (raw.length < 4) return;
  const text = uncovered(raw);
  if (isUrl(text)) found.add(text);
  else if (beginsAsJson(text)) found.addDecoded(text);
  else if (mayBeHex(text, 0, text.length)) found.add(decodeHex(text));
  else if (mayBeBase64(text, 0, text.length)) base64Part(text, 0, text.length, found);
}

function isUrl(text: Uint8Array): boolean {
  if (beginsWhole(text, 0, text.length)) return true;
  const from = text[0] === SLASH && text[1] === SLASH ? 2 : 0;
  const end = hostEnd(text, from, text.length);
  if (!isHost(text, from, end, text.length, 'prose')) return false;
  return end === text.length || hasTail(text, end, text.length);
}

/** Removes the layers of escapes that hide a text's scheme, or all of them if no scheme appears. */
function uncovered(raw: Uint8Array): Uint8Array {
  let text = raw;
  if (isBare(text)) return text;
  for (let layer = 0; layer < MAX_ESCAPE_LAYERS && text.includes(PERCENT); layer++) {
    const next = new Uint8Array(text.length);
    const length = decodeOnce(text, 0, text.length, next, 0);
    if (length === text.length) return text;
    text = next.subarray(0, length);
    if (isBare(text)) return text;
  }
  const all = new Uint8Array(text.length);
  return all.subarray(0, decodeFully(text, 0, text.length, all, 0));
}

/** Checks whether a text shows a scheme, a host or JSON without further decoding. */
function isBare(text: Uint8Array): boolean {
  if (beginsAsJson(text)) return true;
  let i = 0;
  while (i < text.length && text[i] !== PERCENT) i++;
  const clear = text.subarray(0, i);
  const colon = clear.indexOf(COLON);
  if (colon > 0 && isSpecialScheme(clear, 0, colon) && clear.length > colon + 1 && isSlash(clear[colon + 1]!))
    return true;
  return hasTail(clear, hostEnd(clear, 0, clear.length), clear.length) && isUrl(clear);
}
