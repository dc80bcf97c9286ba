/**
 * Produces all readings of an item: as written, without disguises, as a downloader reads it, and what it wraps, to
 * depth 3. A plain URL takes a fast path without any string or object.
 */
import { hash } from 'node:crypto';
import { Canonicalizer, DECODE_FIRST, DOTS_FIRST, type Order, SPLIT_FIRST, type SplitUrl } from './canonical.ts';
import { emitExpressions, type ExpressionSink } from './expressions.ts';
import { emitHash } from './hash-expressions.ts';
import { scanHashes } from './hashes.ts';
import { uncoveredHost } from '../text/host-reader.ts';
import { hfSchemeRepositories, hubRepositories } from './hub.ts';
import { mayHaveFurtherReadings } from './known-hosts.ts';
import { MAX_INNER_URLS, MAX_READINGS, MAX_READING_BYTES } from '../text/item-limits.ts';
import { decodeFully } from '../text/percent.ts';
import { PlainUrl } from './plain.ts';
import { expandedRanges } from './ranges.ts';
import { nameOf, SchemeReader, schemeColon } from '../text/scheme.ts';
import { unwrap } from './unwrap.ts';
import { lowerCase } from '../text/letter-case.ts';
import { shorter, undisguised } from './variants.ts';
import { WhatwgReader } from './whatwg.ts';
import { DOT, PERCENT, SLASH } from '../text/ascii.ts';
import { latin1 } from '../text/latin1.ts';

interface QueuedText {
  readonly text: Uint8Array;
  readonly depth: number;
  /** Whether it is the end of a text that was read before. */
  readonly tail: boolean;
}

/** Reads URLs. One object is used for many, because it owns the buffers. */
export class UrlReader {
  readonly #sink: ExpressionSink;
  readonly #urlMd5: boolean;
  readonly #plain = new PlainUrl(new Uint8Array(1024));
  readonly #canonical = new Canonicalizer();
  readonly #whatwg = new WhatwgReader();
  readonly #scheme = new SchemeReader();
  #queue: QueuedText[] = [];
  #seen = new Set<string>();
  #anyHost = false;
  #tooMany = false;
  /** What hashes are read in. */
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #emitHash = (from: number, to: number) => {
    emitHash(this.#bytes, from, to, this.#sink);
  };
  /** The item as written, until its MD5s are made. */
  #written: Uint8Array | null = null;
  /** Bytes that may still be canonicalized for the current item. A text that may be a reading costs a quarter of that. */
  #budget = 0;

  constructor(sink: ExpressionSink, urlMd5: boolean) {
    this.#sink = sink;
    this.#urlMd5 = urlMd5;
  }

  /** Passes on the expressions of a URL with one reading and no expression twice, and returns true; else false. */
  readPlain(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.#isPlain(bytes, start, end)) return false;
    emitExpressions(this.#plain, this.#sink);
    this.#hashes(bytes, start, end);
    return true;
  }

  #isPlain(bytes: Uint8Array, start: number, end: number): boolean {
    const scheme = this.#scheme;
    if (this.#urlMd5 || !scheme.read(bytes, start, end) || !scheme.special || scheme.backslash) return false;
    const plain = this.#plain;
    if (PlainUrl.room(end - start) > plain.bytes.length) plain.bytes = new Uint8Array(PlainUrl.room(end - start) * 2);
    return plain.read(bytes, scheme.rest, end, 0);
  }

  /**
   * Passes on the expressions of every reading; some may come twice.
   *
   * @returns false if no reading has a host, or if there are too many readings
   */
  readAll(bytes: Uint8Array, start: number, end: number): boolean {
    this.#anyHost = false;
    this.#tooMany = false;
    this.#budget = MAX_READING_BYTES + 4 * (end - start);
    // A cleared set would keep its old tables for a while, because the engine links each to the next one.
    this.#seen = new Set();
    this.#queue = [];
    this.#written = bytes.subarray(start, end);
    this.#hashes(bytes, start, end);
    this.#push(bytes.subarray(start, end), 0);
    // The queue grows during the loop.
    for (let i = 0; i < this.#queue.length; i++) this.#read(this.#queue[i]!);
    this.#queue = [];
    return this.#anyHost && !this.#tooMany;
  }

  /** Content-addressed stores name a file by its hash, so hashes inside a URL are looked up too. */
  #hashes(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    scanHashes(bytes, start, end, this.#emitHash);
  }

  #push(text: Uint8Array, depth: number, tail = false): void {
    this.#budget -= text.length >> 2;
    if (this.#budget < 0 || this.#sink.full === true) this.#tooMany = true;
    if (this.#tooMany) return;
    const tidied = tidy(text);
    const key = latin1(tidied);
    if (tidied.length === 0 || this.#seen.has(key)) return;
    if (this.#queue.length >= MAX_READINGS) {
      this.#tooMany = true;
      return;
    }
    this.#seen.add(key);
    this.#queue.push({ text: tidied, depth, tail });
  }

  #read({ text, depth, tail }: QueuedText): void {
    // The item itself is read the long way even if it is plain, so that both ways can be compared.
    if (depth > 0 && this.#isPlain(text, 0, text.length)) {
      this.#emitUrl(this.#plain);
      return;
    }
    const whole = unescapedWhole(text);
    if (whole !== null) this.#push(whole, depth);
    for (const other of undisguised(text)) this.#push(other, depth);
    for (const each of expandedRanges(text)) {
      this.#push(each, depth);
      if (this.#tooMany) return;
    }
    this.#scheme.read(text, 0, text.length);
    const { rest } = this.#scheme;
    const bare = this.#scheme.colon < 0;
    const uncovered = uncoveredHost(text, rest, bare);
    if (uncovered !== null) this.#push(uncovered, depth);
    this.#emit(text);
    const { bytes, hostEnd, end } = this.#canonical;
    const host = latin1(bytes, 0, hostEnd);
    const path = latin1(bytes, hostEnd, end);
    for (const beginning of shorter(text, rest)) this.#emit(beginning);
    if (bare && rest === 0) this.#pushAfterWord(text, depth);
    if (depth === MAX_INNER_URLS || this.#tooMany) return;
    // What follows a blank or a delimiter in the string itself was already found as a separate item.
    const url = { text, rest, host, path, listed: depth === 0, tail };
    const { found, all } = unwrap(url, MAX_READINGS, MAX_READING_BYTES);
    if (!all) this.#tooMany = true;
    for (const wrapped of found) this.#push(wrapped.text, depth + 1, wrapped.tail);
  }

  /** `見example.test/x`: in languages without blanks, the text before the host may belong to the sentence. */
  #pushAfterWord(text: Uint8Array, depth: number): void {
    const dot = text.indexOf(DOT);
    let start = dot;
    while (start > 0 && text[start - 1]! < 0x80) start--;
    if (start > 0 && start < dot) this.#push(text.subarray(start), depth);
  }

  /** Passes on the expressions of one text: in canonical form, in the other orders, and as a downloader reads it. */
  #emit(text: Uint8Array): void {
    this.#budget -= text.length;
    if (this.#budget < 0 || this.#sink.full === true) this.#tooMany = true;
    if (this.#tooMany) return;
    const scheme = this.#scheme;
    scheme.read(text, 0, text.length);
    const { rest, special } = scheme;
    if (text.includes(PERCENT, rest)) this.#emitOrder(text, rest, SPLIT_FIRST);
    if (climbs(text, rest)) this.#emitOrder(text, rest, DOTS_FIRST);
    const fetched = this.#whatwg.read(text, 0, rest, text.length, special);
    if (fetched) this.#emitUrl(this.#whatwg);
    // Last, because the caller needs the canonical form to be the latest one.
    const canonical = this.#emitOrder(text, rest, DECODE_FIRST);
    if (this.#urlMd5) this.#md5Forms(text, rest, canonical, fetched || canonical);
    if (canonical) this.#emitHub(text);
  }

  #emitOrder(text: Uint8Array, rest: number, order: Order): boolean {
    if (!this.#canonical.read(text, rest, text.length, order)) return false;
    this.#emitUrl(this.#canonical);
    return true;
  }

  #emitUrl(url: SplitUrl): void {
    this.#anyHost = true;
    emitExpressions(url, this.#sink);
  }

  #emitHub(text: Uint8Array): void {
    const { bytes, hostEnd, end } = this.#canonical;
    const scheme = this.#scheme.colon < 0 ? '' : nameOf(text, 0, this.#scheme.colon);
    let repositories: readonly string[] = [];
    if (scheme === 'hf') repositories = hfSchemeRepositories(decoded(text.subarray(this.#scheme.rest)));
    else if (mayHaveFurtherReadings(bytes, 0, hostEnd)) {
      const host = latin1(bytes, 0, hostEnd);
      repositories = hubRepositories(host, latin1(bytes, hostEnd, end));
    }
    for (const repository of repositories) {
      const written = Buffer.from(repository, 'latin1');
      const url = {
        bytes: written,
        start: 0,
        hostEnd: written.indexOf(SLASH),
        pathEnd: written.length,
        end: written.length
      };
      emitExpressions({ ...url, address: false }, this.#sink);
    }
  }

  /**
   * Passes on MD5s of a URL as partners compute them: as written, canonical, and in lower case without its scheme. They
   * belong to the current reading, so a new scheme or port alone adds nothing.
   */
  #md5Forms(text: Uint8Array, rest: number, canonical: boolean, read: boolean): void {
    if (this.#written !== null) this.#md5(this.#written, read);
    this.#written = null;
    this.#md5(text, read);
    this.#md5(lowerCase(text.subarray(rest)), read);
    if (!canonical) return;
    const { bytes, end } = this.#canonical;
    const name = this.#scheme.colon < 0 ? 'http' : nameOf(text, 0, this.#scheme.colon).replace(/^hxxp/, 'http');
    this.#md5(Buffer.concat([Buffer.from(`${name}://`), bytes.subarray(0, end)]), read);
  }

  /** @param read whether this text has a reading; else the expression is a reading of its own */
  #md5(text: Uint8Array, read: boolean): void {
    const bytes = Buffer.from(`url-md5:${hash('md5', text, 'hex')}`);
    const end = bytes.length;
    if (!read) this.#sink.reading?.({ bytes, start: 0, hostEnd: end, pathEnd: end, end, address: false });
    this.#sink.add(bytes, 0, end);
  }
}

/** Returns a copy without blanks around it and without tabs and line breaks inside. */
function tidy(text: Uint8Array): Uint8Array {
  let start = 0;
  let end = text.length;
  while (start < end && text[start]! <= 0x20) start++;
  while (end > start && text[end - 1]! <= 0x20) end--;
  const tidied = new Uint8Array(end - start);
  let to = 0;
  for (let i = start; i < end; i++) {
    const byte = text[i]!;
    if (byte !== 9 && byte !== 10 && byte !== 13) tidied[to++] = byte;
  }
  return tidied.subarray(0, to);
}

/** Decodes a URL that is escaped as a whole. Returns null if the text has a visible scheme or no hidden one. */
function unescapedWhole(text: Uint8Array): Uint8Array | null {
  const colon = schemeColon(text, 0, text.length);
  if ((colon >= 0 && text[colon + 1] === SLASH) || !text.includes(PERCENT)) return null;
  const decoded = new Uint8Array(text.length);
  const length = decodeFully(text, 0, text.length, decoded, 0);
  const found = schemeColon(decoded, 0, length);
  return found >= 0 && decoded[found + 1] === SLASH ? decoded.subarray(0, length) : null;
}

/** Checks whether `..` may remove an empty segment. */
function climbs(text: Uint8Array, rest: number): boolean {
  const written = latin1(text, rest);
  return /\/\/|%2f/i.test(written) && /\.\.|%2e/i.test(written);
}

/** Returns a text without its escapes, one character per byte. */
function decoded(text: Uint8Array): string {
  const bytes = Buffer.alloc(text.length);
  return bytes.toString('latin1', 0, decodeFully(text, 0, text.length, bytes, 0));
}
