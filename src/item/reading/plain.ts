/**
 * Checks whether a URL has only one reading. Most URLs are plain: the canonical form and what a downloader fetches are
 * the same bytes, nothing is disguised and nothing is wrapped. Hot path: one pass, no strings.
 */
import type { SplitUrl } from './canonical.ts';
import { ENCODED_START, mayBeEncoded } from './encoded-start.ts';
import { parseIpv4 } from '../text/ip-address.ts';
import { portEnd } from '../text/port.ts';
import { mayBeWrappingPath, mayHaveFurtherReadings } from './known-hosts.ts';
import { AMPERSAND, COLON, DOT, EQUALS, HASH, HYPHEN, QUESTION, SLASH } from '../text/ascii.ts';

const PLAIN = 0;
const LOOK = 1;
const ODD = 2;

const CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (/[A-Za-z0-9_+!$~-]/.test(char)) return PLAIN;
  return /[/:.=&?#()]/.test(char) ? LOOK : ODD;
});

/** A byte of a host name in lower case, else 0. */
const HOST: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  return /[A-Za-z0-9.-]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

/** Reads plain URLs. Their canonical form is the text with its host in lower case, without port and fragment. */
export class PlainUrl implements SplitUrl {
  bytes: Uint8Array;
  start = 0;
  hostEnd = 0;
  pathEnd = 0;
  end = 0;
  address = false;
  /** Where the path begins in the text, once the host is read; -1 if no path follows or the host is not plain. */
  path = -1;

  readonly #isService: typeof mayHaveFurtherReadings;

  /**
   * @param bytes where canonical forms are written; `room` gives the size that one needs
   * @param isService checks for a host whose URLs have more readings
   */
  constructor(bytes: Uint8Array, isService: typeof mayHaveFurtherReadings = mayHaveFurtherReadings) {
    this.bytes = bytes;
    this.#isService = isService;
  }

  /** Returns the most bytes that the canonical form of a text of `size` bytes takes. */
  static room(size: number): number {
    return size + 1;
  }

  /**
   * Returns true if `text[start, end)`, a special URL without its scheme and `//`, has only one reading. If in doubt,
   * it returns false. The canonical form is written to `bytes` from `at` on.
   */
  read(text: Uint8Array, start: number, end: number, at: number): boolean {
    const out = this.bytes;
    this.path = -1;
    let to = at;
    let i = start;
    let last = DOT;
    let label = at;
    for (; i < end; i++) {
      const byte = HOST[text[i]!]!;
      if (byte === 0 || (byte === DOT && last === DOT)) break;
      out[to++] = last = byte;
      if (byte === DOT) label = to;
    }
    // An empty last label, or no label.
    if (last < 0x30 || out[at] === HYPHEN) return false;
    if (this.#isService(out, at, to)) return false;
    this.address = last <= 0x39;
    if (last <= 0x66 && parseIpv4(out, at, to) >= 0 !== this.address) return false;
    // Downloaders read `0x` as 0, refuse a number that ends no address, and check such a host's punycode.
    if (this.address ? !isDottedDecimal(out, at, to) : out[label]! <= 0x39) return false;
    this.start = at;
    this.hostEnd = to;
    if (i < end && text[i] === COLON) {
      const port = i + 1;
      i = portEnd(text, port, end);
      if (i <= port) return false;
    }
    if (i === end || text[i] !== SLASH) {
      if (i < end && text[i] !== QUESTION && text[i] !== HASH) return false;
      out[to++] = SLASH;
    } else if (mayBeWrappingPath(text, i, end)) return false;
    else this.path = i;
    return isWordEnd(text[end - 1]!) && this.readRest(text, i, end, to);
  }

  /** Reads path, query and fragment, and writes the canonical form from `at` on. */
  readRest(text: Uint8Array, start: number, end: number, at: number): boolean {
    const out = this.bytes;
    let to = at;
    let query = -1;
    let stop = -1;
    for (let i = start; i < end; i++) {
      const byte = text[i]!;
      const kind = CLASS[byte]!;
      if (kind !== PLAIN) {
        if (kind === ODD) return false;
        const next = i + 1 < end ? text[i + 1]! : 0x41;
        switch (byte) {
          case SLASH:
            if (next === SLASH || next === DOT) return false;
            break;
          case QUESTION:
            if (query < 0 && stop < 0) query = to;
            break;
          case HASH:
            if (stop < 0) stop = to;
            break;
          case AMPERSAND:
            // `&#…` and `&amp` are character references.
            if (next === HASH || (next === 0x61 && text[i + 2] === 0x6d && text[i + 3] === 0x70)) return false;
            break;
          case DOT:
            // A query value with a dot may be a host.
            if (query >= 0 || stop >= 0) return false;
            break;
          case EQUALS:
            break;
          default:
            // A bracket may belong to the sentence.
            return false;
        }
        if (ENCODED_START[next] !== 0 && byte !== DOT && mayBeEncoded(text, i + 1, end)) return false;
      }
      out[to++] = byte;
    }
    this.end = stop < 0 ? to : stop;
    this.pathEnd = query < 0 ? this.end : query;
    return true;
  }
}

function isAlphanumeric(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

/** Checks whether an IPv4 address in `bytes[start, end)` is already in canonical form. */
function isDottedDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  let numbers = 1;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === DOT) {
      numbers++;
      digits = 0;
      continue;
    }
    if (byte > 0x39 || (digits > 0 && bytes[i - digits] === 0x30)) return false;
    digits++;
  }
  return numbers === 4;
}

/** Checks whether a URL may end in this byte. Other bytes may be punctuation of the sentence. */
export function isWordEnd(byte: number): boolean {
  return isAlphanumeric(byte) || byte === SLASH || byte === 0x3d || byte === 0x2d || byte === 0x2b;
}
