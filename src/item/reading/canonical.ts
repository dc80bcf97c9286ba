/**
 * Computes the canonical form of a URL as Safe Browsing defines it ("URLs and Hashing"), on bytes. Lenient: nearly
 * every text has a host here. Hot path: typed arrays only; strings are made only for a host with non-ASCII letters.
 */
import { internationalHost } from './idn.ts';
import { embeddedIpv4, parseIpv4, parseIpv6, writeIpv4, writeIpv6 } from '../text/ip-address.ts';
import { lowerByte } from '../text/letter-case.ts';
import { decodeFully, writeEscape } from '../text/percent.ts';
import { DOT, PERCENT, QUESTION, SLASH } from '../text/ascii.ts';

/** A URL as host, path and query one after another. Its expressions are slices of it. */
export interface SplitUrl {
  readonly bytes: Uint8Array;
  /** Where the host begins. */
  readonly start: number;
  readonly hostEnd: number;
  readonly pathEnd: number;
  /** The query is `[pathEnd, end)`, including its `?`. */
  readonly end: number;
  /** Whether the host is an IP address, which has no parent domains. */
  readonly address: boolean;
}

/** Which way an ambiguous text is read. The published test vectors are for `DECODE_FIRST`. */
export type Order = typeof DECODE_FIRST | typeof SPLIT_FIRST | typeof DOTS_FIRST;
/** Decodes escapes before splitting host, path and query; collapses runs of slashes before `..` removes a segment. */
export const DECODE_FIRST = 0;
/** An escaped `/`, `?` or `@` does not separate parts. Downloaders read it so. */
export const SPLIT_FIRST = 1;
/** `..` also removes empty segments. Downloaders read it so. */
export const DOTS_FIRST = 2;

/** Bytes that are written as escapes. */
const ESCAPED: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= 0x20 || byte >= 0x7f || byte === 0x23 || byte === PERCENT ? 1 : 0
);

/** Stores the canonical form of the last URL read. */
export class Canonicalizer implements SplitUrl {
  bytes: Uint8Array = new Uint8Array(4096);
  readonly start = 0;
  hostEnd = 0;
  pathEnd = 0;
  end = 0;
  address = false;
  #decoded: Uint8Array = new Uint8Array(1024);

  /**
   * Reads `text[start, end)`: a URL without its scheme and `//`.
   *
   * @returns false if there is no host
   */
  read(text: Uint8Array, start: number, end: number, order: Order): boolean {
    this.#reserve(end - start);
    const source = this.#decoded;
    const length = copyPlain(text, start, end, source);
    let hostEnd = hostLength(source, 0, length);
    let query = indexOf(source, QUESTION, hostEnd, length);
    let stop = length;
    if (order === SPLIT_FIRST) {
      const whole = hostEnd;
      const rawQuery = query;
      hostEnd = decodeFully(source, 0, whole, source, 0);
      query = decodeFully(source, whole, rawQuery, source, hostEnd);
      stop = decodeFully(source, rawQuery, length, source, query);
    } else if (indexOf(source, PERCENT, 0, length) < length) {
      stop = decodeFully(source, 0, length, source, 0);
      hostEnd = hostLength(source, 0, stop);
      query = indexOf(source, QUESTION, hostEnd, stop);
    }
    this.hostEnd = this.#host(source, hostEnd);
    // Nothing of the URL before is left: it may be long, and each text without a host would copy it.
    this.pathEnd = this.end = 0;
    if (this.hostEnd === 0) return false;
    this.pathEnd = this.#path(source, hostEnd, query, order === DOTS_FIRST);
    this.end = this.pathEnd;
    for (let i = query; i < stop; i++) this.end = this.#write(source[i]!, this.end);
    return true;
  }

  /** Writes the host of the authority `source[0, stop)` and returns its length. */
  #host(source: Uint8Array, stop: number): number {
    let from = 0;
    let to = stop;
    for (let i = to - 1; i >= 0; i--) {
      if (source[i] !== 0x40) continue;
      from = i + 1;
      break;
    }
    to = withoutPort(source, from, to);
    this.address = false;
    if (source[from] === 0x5b && source[to - 1] === 0x5d) {
      const groups = parseIpv6(source, from + 1, to - 1);
      if (groups !== null) {
        this.address = true;
        const inner = embeddedIpv4(groups);
        return inner < 0 ? writeIpv6(groups, this.bytes, 0) : writeIpv4(inner, this.bytes, 0);
      }
    }
    return this.#name(source, from, to);
  }

  /** Writes a host name: lower case, single dots, punycode, and an IPv4 address in dotted decimal. */
  #name(source: Uint8Array, from: number, to: number): number {
    for (let i = from; i < to; i++) {
      if (source[i]! < 0x80) continue;
      const ascii = internationalHost(source.subarray(from, to));
      if (ascii !== null) return this.#name(ascii, 0, ascii.length);
      break;
    }
    const out = this.bytes;
    let length = 0;
    for (let i = from; i < to; i++) {
      const byte = source[i]!;
      if (byte === DOT && (length === 0 || out[length - 1] === DOT)) continue;
      length = this.#write(lowerByte(byte), length);
    }
    if (length > 0 && out[length - 1] === DOT) length--;
    if (length === 0 || out[length - 1]! > 0x66) return length;
    const number = parseIpv4(out, 0, length);
    if (number < 0) return length;
    this.address = true;
    return writeIpv4(number, out, 0);
  }

  /** Writes the path `source[from, to)` after the host and returns its end. */
  #path(source: Uint8Array, from: number, to: number, dotsFirst: boolean): number {
    const out = this.bytes;
    const root = this.hostEnd;
    out[root] = SLASH;
    let end = root + 1;
    for (let i = from < to && source[from] === SLASH ? from + 1 : from; i < to; i++) {
      const segment = i;
      while (i < to && source[i] !== SLASH) i++;
      const size = i - segment;
      if (size === 0 && !dotsFirst) continue;
      if (size === 1 && source[segment] === DOT) continue;
      if (size === 2 && source[segment] === DOT && source[segment + 1] === DOT) {
        if (end > root + 1) end--;
        while (out[end - 1] !== SLASH) end--;
        continue;
      }
      for (let k = segment; k < i; k++) end = this.#write(source[k]!, end);
      if (i < to) out[end++] = SLASH;
    }
    return dotsFirst ? collapse(out, root, end) : end;
  }

  #write(byte: number, at: number): number {
    const out = this.bytes;
    if (ESCAPED[byte] === 1) return writeEscape(byte, out, at);
    out[at] = byte;
    return at + 1;
  }

  #reserve(size: number): void {
    if (size > this.#decoded.length) this.#decoded = new Uint8Array(size * 2);
    // An escape takes three bytes for one, punycode a few for one.
    if (size * 8 + 64 > this.bytes.length) this.bytes = new Uint8Array(size * 16);
  }
}

/** Copies the text up to its fragment, without tab, CR, LF and trailing blanks. Returns the length of the copy. */
function copyPlain(text: Uint8Array, start: number, end: number, into: Uint8Array): number {
  let to = end;
  // Blanks before the host are kept: the host of `http:// a.example/` begins with one.
  while (to > start && text[to - 1]! <= 0x20) to--;
  let length = 0;
  for (let i = start; i < to; i++) {
    const byte = text[i]!;
    if (byte === 0x23) break;
    if (byte > 13 || (byte !== 9 && byte !== 10 && byte !== 13)) into[length++] = byte;
  }
  return length;
}

function hostLength(source: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to && source[i] !== SLASH && source[i] !== QUESTION) i++;
  return i;
}

/** Returns the end of a host without its port and trailing dots. A hostile text may have several of them. */
function withoutPort(source: Uint8Array, from: number, to: number): number {
  for (let stop = to; ;) {
    while (stop > from && source[stop - 1] === DOT) stop--;
    let i = stop;
    while (i > from && source[i - 1]! >= 0x30 && source[i - 1]! <= 0x39) i--;
    if (i === from || source[i - 1] !== 0x3a) return stop;
    stop = i - 1;
  }
}

function indexOf(source: Uint8Array, byte: number, from: number, to: number): number {
  let i = from;
  while (i < to && source[i] !== byte) i++;
  return i;
}

function collapse(out: Uint8Array, from: number, to: number): number {
  let end = from;
  for (let i = from; i < to; i++) {
    if (out[i] === SLASH && end > from && out[end - 1] === SLASH) continue;
    out[end++] = out[i]!;
  }
  return end;
}
