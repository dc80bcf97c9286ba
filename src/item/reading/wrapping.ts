/**
 * Reads URLs that wrap one plain URL as an escaped value of their query (`/image?url=https%3A%2F%2Fa.example%2Fb&w=64`),
 * as many picture services do. Hot path: one pass, no strings.
 */
import type { SplitUrl } from './canonical.ts';
import { emitExpressions, emitFurther, type ExpressionSink } from './expressions.ts';
import { mayHaveFurtherReadings, mayWrapOtherwise } from './known-hosts.ts';
import { isWordEnd, PlainUrl } from './plain.ts';
import { mayBeEncoded } from './encoded-start.ts';
import { byteTable } from '../text/byte-table.ts';
import { HEX } from '../text/percent.ts';
import { AMPERSAND, COLON, DOT, EQUALS, HASH, PERCENT, QUESTION, SLASH } from '../text/ascii.ts';

/** Bytes of a parameter's name, and of its value. */
const NAME: Uint8Array = byteTable(/[A-Za-z0-9_-]/);
const VALUE: Uint8Array = byteTable(/[A-Za-z0-9_.~!$+-]/);

/** Bytes that a value contains as escapes. */
const MARKS: Uint8Array = byteTable(/[:/?=&]/);

/** The parameter that some services wrap in without a scheme too. */
const URL_NAME: Uint8Array = Buffer.from('url');

/** How character references begin that need no semicolon, after the ampersand. */
const REFERENCE: Uint8Array = Buffer.from('amp');

/** The scheme of a wrapped URL, which may have an `s` before the colon. */
const SCHEME: Uint8Array = Buffer.from('http');
const SLASHES = 2;

/** A URL with a special scheme such as `http`. */
export interface WrittenUrl {
  readonly text: Uint8Array;
  readonly start: number;
  /** After the scheme's name. */
  readonly colon: number;
  /** Where its authority begins. */
  readonly rest: number;
}

class Written implements SplitUrl {
  readonly bytes: Uint8Array;
  start = 0;
  hostEnd = 0;
  pathEnd = 0;
  end = 0;
  address = false;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export class WrappingUrl {
  readonly #outer: PlainUrl;
  readonly #inner: PlainUrl;
  /** As a downloader fetches it: with its escapes. */
  readonly #fetched: Written;
  /** Where the wrapped URL is in the bytes, and its scheme's colon. */
  #from = 0;
  #to = 0;
  #colon = 0;

  /** @param bytes where the readings are written; `room` gives the size that they need */
  constructor(bytes: Uint8Array) {
    this.#outer = new PlainUrl(bytes, mayWrapOtherwise);
    this.#inner = new PlainUrl(bytes);
    this.#fetched = new Written(bytes);
  }

  /** Returns the most bytes that the readings of a text of `size` bytes take. */
  static room(size: number): number {
    return 3 * PlainUrl.room(size);
  }

  /** Where the written readings end. */
  get end(): number {
    return this.#inner.end;
  }

  /**
   * Returns true if `text[start, end)`, a special URL without its scheme and `//`, wraps one plain URL and has no other
   * readings. If in doubt, it returns false. The readings are written to the bytes from `at` on.
   */
  read(text: Uint8Array, start: number, end: number, at: number): boolean {
    let query = start;
    while (query < end && text[query] !== QUESTION && text[query] !== HASH) query++;
    if (query === end || text[query] === HASH || !isWordEnd(text[end - 1]!)) return false;
    const outer = this.#outer;
    if (!outer.read(text, start, query, at) || !this.#readQuery(text, query, end)) return false;
    const fetched = this.#fetched;
    const out = outer.bytes;
    const path = outer.pathEnd - at;
    fetched.start = outer.end;
    fetched.hostEnd = outer.end + outer.hostEnd - at;
    fetched.pathEnd = outer.end + path;
    fetched.end = fetched.pathEnd + end - query;
    fetched.address = outer.address;
    out.copyWithin(fetched.start, at, outer.pathEnd);
    for (let i = query; i < end; i++) out[fetched.pathEnd + i - query] = text[i]!;
    return this.#readInner(fetched.end);
  }

  /** Calls `found` for both URLs, with the end of each and with its canonical form in the bytes. */
  eachText(
    url: WrittenUrl,
    end: number,
    found: (url: WrittenUrl, end: number, from: number, to: number) => void
  ): void {
    const [outer, inner, colon] = [this.#outer, this.#inner, this.#colon];
    found(url, end, outer.start, outer.end);
    const wrapped = { text: outer.bytes, start: this.#from, colon, rest: colon + 1 + SLASHES };
    found(wrapped, this.#to, inner.start, inner.end);
  }

  /** Passes on the expressions of the last URL read; some may come twice. */
  emit(sink: ExpressionSink): void {
    const fetched = this.#fetched;
    emitExpressions(this.#outer, sink);
    emitFurther(fetched, fetched.pathEnd - fetched.start, sink);
    emitExpressions(this.#inner, sink);
  }

  /** Reads the parameters, and writes them without escapes. */
  #readQuery(text: Uint8Array, query: number, end: number): boolean {
    const out = this.#outer.bytes;
    let to = this.#outer.end;
    this.#from = -1;
    // Some services find a URL without a scheme, too.
    const isService = mayHaveFurtherReadings(out, this.#outer.start, this.#outer.hostEnd);
    for (let i = query; i < end;) {
      out[to++] = text[i]!;
      const name = ++i;
      while (i < end && NAME[text[i]!] === 1) out[to++] = text[i++]!;
      if (i === name || text[i] !== EQUALS || i === end || mayBeEncoded(text, name, end)) return false;
      if (isAt(REFERENCE, text, name)) return false;
      const isUrl = i - name === URL_NAME.length && isAt(URL_NAME, text, name);
      out[to++] = EQUALS;
      const value = ++i;
      if (mayBeEncoded(text, value, end)) return false;
      const from = to;
      let plain = true;
      let dots = false;
      for (; i < end && text[i] !== AMPERSAND; i++) {
        let byte = text[i]!;
        if (byte === PERCENT) {
          if (i + 2 >= end) return false;
          byte = escaped(text, i);
          if (byte < 0 || MARKS[byte] === 0 || (isService && byte === AMPERSAND)) return false;
          plain = false;
          i += 2;
        } else if (VALUE[byte] === 0) return false;
        else if (byte === DOT) dots = true;
        out[to++] = byte;
      }
      if (plain) {
        if (dots || (isService && isUrl)) return false;
        continue;
      }
      if (this.#from >= 0) return false;
      this.#from = from;
      this.#to = to;
    }
    this.#outer.end = to;
    return this.#from >= 0;
  }

  /** Reads the wrapped URL, and writes its canonical form from `at` on. */
  #readInner(at: number): boolean {
    const bytes = this.#outer.bytes;
    const [from, to] = [this.#from, this.#to];
    if (!isAt(SCHEME, bytes, from)) return false;
    const colon = from + SCHEME.length + (bytes[from + SCHEME.length] === 0x73 ? 1 : 0);
    if (bytes[colon] !== COLON || bytes[colon + 1] !== SLASH || bytes[colon + 2] !== SLASH) return false;
    this.#colon = colon;
    const rest = colon + 1 + SLASHES;
    return rest < to && this.#inner.read(bytes, rest, to, at);
  }
}

/** Returns the byte of the escape at `at`; -1 if it is none. */
function escaped(text: Uint8Array, at: number): number {
  const [high, low] = [HEX[text[at + 1]!]!, HEX[text[at + 2]!]!];
  return high === 255 || low === 255 ? -1 : (high << 4) | low;
}

function isAt(word: Uint8Array, text: Uint8Array, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (text[at + i] !== word[i]) return false;
  return true;
}
