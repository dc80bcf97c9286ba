/**
 * Reads what a downloader fetches: host, path and query by the WHATWG URL Standard. It keeps escapes and empty segments
 * that the canonical form does not.
 */
import { byteTable } from '../text/byte-table.ts';
import { lowerByte } from '../text/letter-case.ts';
import type { SplitUrl } from './canonical.ts';
import { portEnd } from '../text/port.ts';
import { COLON, DOT, HASH, QUESTION, SLASH } from '../text/ascii.ts';

/** Bytes that `new URL` does not change and that end no part. A URL of only these bytes needs no `new URL`. */
const PLAIN_HOST = byteTable(/[A-Za-z0-9._-]/);
const PLAIN_PATH = byteTable(/[A-Za-z0-9!$%&'()*+,./:;=@[\]_|~-]/);
const PLAIN_QUERY = byteTable(/[A-Za-z0-9!$%&()*+,./:;=?@[\]_|~^`{}-]/);

export class WhatwgReader implements SplitUrl {
  bytes: Uint8Array = new Uint8Array(4096);
  readonly start = 0;
  hostEnd = 0;
  pathEnd = 0;
  end = 0;
  address = false;

  /**
   * Reads a URL.
   *
   * @param text without blanks around it
   * @param start where the whole URL begins
   * @param rest where its authority begins
   * @param special whether it has a special scheme, such as `http`
   * @returns false if it has no such reading, or none with a host
   */
  read(text: Uint8Array, start: number, rest: number, end: number, special: boolean): boolean {
    if (special && this.#readPlain(text, rest, end)) return true;
    const decoded = Buffer.from(text.subarray(special ? rest : start, end)).toString('utf8');
    const url = parse(special ? `http://${decoded}` : decoded);
    if (url === null || url.hostname === '') return false;
    this.#reserve(url.href.length * 3);
    const written = Buffer.from(`${url.hostname}${url.pathname}${url.search}`);
    this.bytes.set(written);
    this.hostEnd = Buffer.byteLength(url.hostname);
    this.pathEnd = this.hostEnd + Buffer.byteLength(url.pathname);
    this.end = written.length;
    this.address = url.hostname.startsWith('[') || /^\d+$/.test(url.hostname.slice(url.hostname.lastIndexOf('.') + 1));
    return true;
  }

  /** Reads a URL in which the standard changes only the case of the host. Returns false if it may change more. */
  #readPlain(text: Uint8Array, start: number, end: number): boolean {
    this.#reserve(end - start + 1);
    const out = this.bytes;
    let i = start;
    let label = start;
    for (; i < end && PLAIN_HOST[text[i]!] === 1; i++) {
      const byte = text[i]!;
      if (byte === DOT) label = i + 1;
      out[i - start] = lowerByte(byte);
    }
    // A last label that begins with a digit may be an address, an empty one may be dropped.
    if (i === label || text[label]! <= 0x39) return false;
    this.hostEnd = i - start;
    if (i < end && text[i] === COLON) i = portEnd(text, i + 1, end);
    if (i < 0) return false;
    if (i < end && text[i] !== SLASH && text[i] !== QUESTION && text[i] !== HASH) return false;
    this.address = false;
    return this.#readPath(text, i, end);
  }

  #readPath(text: Uint8Array, start: number, end: number): boolean {
    const out = this.bytes;
    let to = this.hostEnd;
    let i = start;
    if (i === end || text[i] !== SLASH) out[to++] = SLASH;
    for (; i < end && PLAIN_PATH[text[i]!] === 1; i++) {
      // `/.` and `/%2e` may be dot segments.
      if (out[to - 1] === SLASH && to > this.hostEnd && isDot(text, i, end)) return false;
      out[to++] = text[i]!;
    }
    this.pathEnd = to;
    if (i < end && text[i] === QUESTION) for (; i < end && PLAIN_QUERY[text[i]!] === 1; i++) out[to++] = text[i]!;
    this.end = to;
    return i === end || text[i] === HASH;
  }

  #reserve(size: number): void {
    if (size > this.bytes.length) this.bytes = new Uint8Array(size * 2);
  }
}

function isDot(text: Uint8Array, at: number, end: number): boolean {
  if (text[at] === DOT) return true;
  return at + 2 < end && text[at] === 0x25 && text[at + 1] === 0x32 && (text[at + 2]! | 0x20) === 0x65;
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
