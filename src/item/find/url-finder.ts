/** Finds the URL, with a scheme or without one, around a byte that only URLs need. */
import { wideBlank } from '../text/blanks.ts';
import { isReference } from '../text/entities.ts';
import { isBracketed, isEscape } from '../text/escapes.ts';
import { type HostLook, lookForHost } from '../text/host-reader.ts';
import { isHost, isHostByte } from '../text/host-shape.ts';
import { MAX_REFERENCE_BYTES, MAX_URL_BYTES } from '../text/item-limits.ts';
import { isSlash } from '../text/scheme.ts';
import { isEncodedChar } from '../text/uncover.ts';
import { disguisedStart, startsUrl, urlStartBefore } from '../text/url-start.ts';
import { isWideDot, wideEnd, wideStart } from '../text/wide.ts';
import { AMPERSAND, AT, BACKSLASH, CLOSE_BRACKET, COLON, DOT, SLASH } from '../text/ascii.ts';

/** Bytes at which the scan looks closer (1), or does if a wide full stop begins there (2). */
export const STOP: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  ':.%&\\'.includes(char(byte)) ? 1 : byte === 0xe3 || byte === 0xef ? 2 : 0
);

/** Checks whether a URL may be around the byte at `at`. */
export function isStop(bytes: Uint8Array, at: number): boolean {
  const stop = STOP[bytes[at]!]!;
  return stop === 1 || (stop === 2 && isWideDot(bytes, at));
}

/** What ends a URL in text (1), what may end it (2: delimiter before another URL, 3: not ASCII), and an escape (4). */
const ENDING: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte <= 0x20 || byte === 0x7f || '<>"`'.includes(char(byte))) return 1;
  if (',;|]'.includes(char(byte))) return 2;
  return byte >= 0x80 ? 3 : byte === BACKSLASH ? 4 : 0;
});

function char(byte: number): string {
  return String.fromCharCode(byte);
}

/** Checks whether the byte separates URLs in a list, and may be part of one. */
export function isListDelimiter(byte: number): boolean {
  return ENDING[byte] === 2 && byte !== CLOSE_BRACKET;
}

/** Goes forward through one string. `find` answers with `from` and `to`, because an object for each URL costs too much. */
export class UrlFinder {
  /** Where the URL that `find` found begins. */
  from = 0;
  /** Where it ends; if none was found, the search continues here or at the next byte, whichever is later. */
  to = 0;
  /** Whether the bytes seen so far have escapes of programming languages. */
  hasEscapes = false;
  readonly #bytes: Uint8Array;
  readonly #end: number;
  /** No URL begins before this: it is the end of the previous item. */
  #done = 0;
  /** No host without a scheme begins before this. */
  #floor = 0;
  /** The byte before `#floor`, with escapes removed. */
  #last = 0;
  /** From `#runFrom` to `#run` there are only bytes of a host name. */
  #runFrom = 0;
  #run = 0;

  constructor(bytes: Uint8Array, end: number) {
    this.#bytes = bytes;
    this.#end = end;
  }

  /**
   * Looks for a URL that begins at `done` or later and whose first colon, full stop, escape or reference is at `at`.
   *
   * @returns whether there is one, at `from` to `to`
   */
  find(at: number, done: number): boolean {
    const bytes = this.#bytes;
    const byte = bytes[at]!;
    this.#done = done;
    this.to = at;
    if (byte >= 0x80) return this.#wideHost(at);
    if (byte === DOT || byte === COLON) this.hasEscapes ||= isBracketed(bytes, at);
    if (byte === DOT) return this.#host(at);
    if (byte === BACKSLASH) {
      this.hasEscapes ||= isEscape(bytes, at, this.#end);
      return false;
    }
    if (byte !== COLON) return this.#disguised(at) || (isEncodedChar(bytes, at, this.#end) && this.#host(at));
    this.from = urlStartBefore(bytes, at, done, this.#end);
    if (this.from < 0) return this.#disguised(at);
    this.to = this.urlEnd(at + 3, false);
    return true;
  }

  /** Reads a URL whose scheme contains escapes or character references, the first of them at `at`. */
  #disguised(at: number): boolean {
    this.from = disguisedStart(this.#bytes, at, this.#done, this.#end);
    if (this.from < 0) return false;
    this.to = this.urlEnd(at + 1, false);
    return true;
  }

  /** Reads a URL without a scheme in running text. Its first full stop, escape or reference is at `at`. */
  #host(at: number): boolean {
    const bytes = this.#bytes;
    const floor = Math.max(this.#done, this.#floor);
    let from = at;
    while (from > floor && isHostByte(bytes, from - 1)) from--;
    const before = from === this.#floor ? this.#last : from > this.#done ? bytes[from - 1]! : 0x20;
    // In a long run of non-ASCII letters each full stop is examined, but the end of the run is found only once.
    const known = from >= this.#runFrom && from < this.#run ? this.#run : from;
    const host = lookForHost(bytes, from, this.#end, 'prose', known);
    if (known === from) [this.#runFrom, this.#run] = [from, host.run];
    this.to = this.#floor = host.next;
    this.#last = host.last;
    if (!this.#isSeparate(host, from, before)) return false;
    // `見example.test` is one word in languages without blanks.
    if (!host.found) return host.to > at && this.#asciiHost(asciiStart(bytes, from, at), at, host.to);
    this.from = from;
    this.to = host.tail ? this.urlEnd(host.to, true) : host.to;
    return true;
  }

  /** Reads a host in ASCII whose full stop is at `at` and which ends at `end` or earlier. */
  #asciiHost(from: number, at: number, end: number): boolean {
    const bytes = this.#bytes;
    let to = at;
    while (to < end && bytes[to]! < 0x80) to++;
    if (!isHost(bytes, from, to, this.#end, 'prose')) return false;
    this.from = from;
    this.to = this.#floor = to;
    return true;
  }

  /** Reads `example．test/x`, whose wide full stop is at `at`. */
  #wideHost(at: number): boolean {
    const bytes = this.#bytes;
    const from = wideStart(bytes, Math.max(this.#done, this.#floor), at);
    const to = wideEnd(bytes, at, this.#end);
    this.to = this.#floor = to;
    const before = from > this.#done ? bytes[from - 1]! : 0x20;
    if (from === at) return false;
    const host = lookForHost(bytes, from, this.#end, 'prose');
    if (!host.found || !host.tail || !this.#isSeparate(host, from, before)) return false;
    this.from = from;
    this.to = this.urlEnd(host.to, true);
    return true;
  }

  /** Checks that the host at `from` is not part of a path or an e-mail address, and not the name of a function. */
  #isSeparate(host: HostLook, from: number, before: number): boolean {
    const bytes = this.#bytes;
    if (host.after === AT) {
      // User and password, or an e-mail address.
      this.to = this.#floor = Math.max(host.next, host.to + 1);
      this.#last = AT;
      return false;
    }
    if (before === AT) return host.tail && hasPath(bytes, host.to, this.#end);
    if (host.after === 0x28 || before === 0x5c || before === 0x24) return false;
    if (host.slashes) return opens(before);
    if (before !== SLASH) return true;
    return (
      from - 2 >= this.#done && bytes[from - 2] === SLASH && opens(from - 2 > this.#done ? bytes[from - 3]! : 0x20)
    );
  }

  /**
   * Returns where the URL ends, or where it gets too long.
   *
   * @param from a byte inside it
   * @param bare whether it has no scheme, so that another host without one may follow
   */
  urlEnd(from: number, bare: boolean): number {
    const bytes = this.#bytes;
    const limit = Math.min(this.#end, from + MAX_URL_BYTES);
    let i = from;
    for (; i < limit; i++) {
      const ending = ENDING[bytes[i]!]!;
      if (ending === 0) continue;
      if (ending === 1) break;
      if (ending === 4) this.hasEscapes ||= isEscape(bytes, i, this.#end);
      else if (ending === 3) {
        if (wideBlank(bytes, i) > 0) break;
      } else if (bytes[i] !== CLOSE_BRACKET) {
        if (bytes[i] === 0x3b && closesReference(bytes, i, from)) continue;
        if (startsUrl(bytes, i + 1, this.#end) || (bare && lookForHost(bytes, i + 1, this.#end, 'prose').found)) break;
      } else if (bytes[i + 1] === 0x28 && startsUrl(bytes, i + 2, this.#end)) break;
    }
    return i;
  }
}

/** Checks whether the semicolon at `at` ends a character reference, and not a URL. */
function closesReference(bytes: Uint8Array, at: number, floor: number): boolean {
  const lowest = Math.max(floor - MAX_REFERENCE_BYTES, at - MAX_REFERENCE_BYTES, 0);
  for (let i = at - 1; i >= lowest; i--) {
    if (bytes[i] === AMPERSAND) return isReference(bytes, i, at + 1);
    if (bytes[i] !== 0x23 && (bytes[i]! < 0x30 || !isHostByte(bytes, i))) return false;
  }
  return false;
}

/** Checks whether `//host` may follow this byte. */
function opens(byte: number): boolean {
  return byte <= 0x20 || '"\'(=>[]:,;|'.includes(char(byte));
}

/** Checks whether a path begins at `at`, or after a port there. */
function hasPath(bytes: Uint8Array, at: number, end: number): boolean {
  let i = at;
  if (bytes[i] === COLON) for (i++; i < end && bytes[i]! >= 0x30 && bytes[i]! <= 0x39;) i++;
  return i + 1 < end && isSlash(bytes[i]!) && bytes[i + 1]! > 0x20;
}

/** Returns where the run of ASCII bytes before `at` begins. */
function asciiStart(bytes: Uint8Array, start: number, at: number): number {
  let from = at;
  while (from > start && bytes[from - 1]! < 0x80) from--;
  return from;
}
