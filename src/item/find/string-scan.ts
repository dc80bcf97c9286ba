/** Scans one string byte by byte, for URLs and for the content hashes between them. */
import type { Watch } from '../../safe/watch.ts';
import { isBreak, skipBlanks, trimBlanks, wideBlank, withoutBreaks } from '../text/blanks.ts';
import type { BatchBuilder } from '../batch/batch.ts';
import { decodeText, type EmbeddedText } from './embedded-text.ts';
import { dataBody, isDataBefore, readBase64, readEscaped, SHORTEST_BASE64 } from './embedded.ts';
import { isReference } from '../text/entities.ts';
import { isDefused, isEscape } from '../text/escapes.ts';
import { pairsEnd, scanHashes } from '../reading/hashes.ts';
import { afterUserInfo, HostReader } from '../text/host-reader.ts';
import { hasTail, isHost, isHostByte } from '../text/host-shape.ts';
import { parseIpv4, parseIpv6 } from '../text/ip-address.ts';
import { MAX_ADDRESS_BYTES, MAX_URL_BYTES, MAX_WHOLE_URL_BYTES } from '../text/item-limits.ts';
import { countUpTo, lineEnds, type LineEnds, type TextPlace } from '../text/text-line-ends.ts';
import { HEX } from '../text/percent.ts';
import { isSlash, schemeColon } from '../text/scheme.ts';
import { isCover } from '../text/uncover.ts';
import { beginsWhole, disguisedStart, startsUrl, urlStartBefore } from '../text/url-start.ts';
import { isWideDot, wideEnd, wideStart } from '../text/wide.ts';
import { AMPERSAND, AT, BACKSLASH, CLOSE_BRACKET, COLON, DOT, OPEN_BRACKET, SLASH, TAB } from '../text/ascii.ts';

/** Work that a closer look costs. */
const LOOK_WORK = 16;

/** Bytes at which the scan looks closer (1), or does if a wide full stop begins there (2). */
const STOP: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  ':.%&\\'.includes(char(byte)) ? 1 : byte === 0xe3 || byte === 0xef ? 2 : 0
);

function isStop(bytes: Uint8Array, at: number): boolean {
  const stop = STOP[bytes[at]!]!;
  return stop === 1 || (stop === 2 && isWideDot(bytes, at));
}

/** Used for one string after another. */
const host = new HostReader();

/** What ends a URL in text (1), what may end it (2: delimiter before another URL, 3: not ASCII), and an escape (4). */
const ENDING: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte <= 0x20 || byte === 0x7f || '<>"`'.includes(char(byte))) return 1;
  if (',;|]'.includes(char(byte))) return 2;
  return byte >= 0x80 ? 3 : byte === BACKSLASH ? 4 : 0;
});

function char(byte: number): string {
  return String.fromCharCode(byte);
}

/** Checks whether a string begins like a URL or has a byte that a URL needs. */
export function mayHoldUrl(bytes: Uint8Array, start: number, end: number): boolean {
  if (isSlash(bytes[start]!) && start + 1 < end && isSlash(bytes[start + 1]!)) return true;
  for (let i = start; i < end; i++) if (STOP[bytes[i]!] !== 0 && isStop(bytes, i)) return true;
  return false;
}

/** The scan of one string that needs a closer look. */
export class Scan {
  /** Whether the text has escapes of programming languages. */
  hasEscapes = false;
  /** Texts in base64 of `data:` URLs, which are still to be scanned. */
  readonly texts: EmbeddedText[] = [];
  readonly #bytes: Uint8Array;
  /** Marks the bytes that were escapes in the earlier text: only items that touch one are new; null if all are new. */
  readonly #decoded: Uint8Array | null;
  readonly #column: number;
  readonly #lines: LineEnds;
  readonly #found: BatchBuilder;
  readonly #watch: Watch;
  #row: number;
  readonly #start: number;
  /** Where the bodies of `data:` URLs begin. */
  #bodies: Set<number> | null = null;
  /** Line ends are counted up to here. */
  #counted: number;
  #end = 0;
  /** End of the previous item. Nothing before it is scanned again. */
  #done = 0;
  /** No host begins before this, but hashes may. */
  #floor = 0;
  /** The byte before `#floor`, with escapes removed. */
  #last = 0;
  /** Where the next item is, as one of the methods below found it. */
  #from = 0;
  #to = 0;
  /** Where the text begins, after blanks. */
  #first = 0;
  /** Whether the whole text begins as a URL, and where that ends. */
  #whole = false;
  #wholeEnd = 0;
  /** From `#runFrom` to `#run` there are only bytes of a host name. */
  #runFrom = 0;
  #run = 0;
  /** Where the scan continues. */
  #at = 0;
  /** Whether the item at `#from` will be added once the hashes before it are. */
  #met = false;
  /** Where a stopped search for hashes continues, else -1. */
  #hashed = -1;
  /** Returns true to stop; `step` then continues from there. */
  #stops: (() => boolean) | null = null;

  constructor(
    bytes: Uint8Array,
    start: number,
    decoded: Uint8Array | null,
    { row, column, lines }: TextPlace,
    found: BatchBuilder,
    watch: Watch
  ) {
    this.#bytes = bytes;
    this.#decoded = decoded;
    this.#row = row;
    this.#column = column;
    this.#lines = lines;
    this.#found = found;
    this.#watch = watch;
    this.#start = this.#counted = start;
  }

  /** Scans a string without a URL. */
  hashes(start: number, end: number): void {
    this.beginHashes(start, end);
    this.step(null);
  }

  /** Scans a string. */
  run(start: number, end: number): void {
    this.begin(start, end);
    this.step(null);
  }

  /** Starts like `hashes`; `step` does the rest. */
  beginHashes(start: number, end: number): void {
    this.#done = start;
    this.#at = this.#end = end;
  }

  /** Starts like `run`; `step` does the rest. */
  begin(start: number, end: number): void {
    const bytes = this.#bytes;
    this.#end = end;
    this.#first = this.#done = this.#at = start;
    this.#whole = beginsWhole(bytes, start, end);
    this.#wholeEnd = this.#whole ? wholeEnd(bytes, start, Math.min(end, start + MAX_WHOLE_URL_BYTES)) : start;
    if (this.#whole) this.#add('url', start, this.#wholeEnd);
    if (this.#cell(start)) this.#at = this.#done = end;
  }

  /**
   * Continues to the end, or until `stops` returns true; it always makes some progress.
   *
   * @returns true at the end
   */
  step(stops: (() => boolean) | null): boolean {
    this.#stops = stops;
    const bytes = this.#bytes;
    const end = this.#end;
    for (let i = this.#at; i < end;) {
      if (!this.#met) {
        if (STOP[bytes[i]!] === 0 || !isStop(bytes, i)) {
          i++;
          continue;
        }
        if (i > this.#at && stops?.() === true) {
          this.#at = i;
          return false;
        }
        const isItem = this.#item(i);
        this.#watch.worked(LOOK_WORK + Math.max(0, this.#to - i));
        if (!isItem) {
          i = Math.max(i + 1, this.#to);
          continue;
        }
        this.#met = true;
        this.#at = i;
      }
      if (!this.#hashes(this.#from)) return false;
      this.#met = false;
      const isWhole = this.#whole && this.#from === this.#first && this.#to === this.#wholeEnd;
      if (!isWhole) this.#add('url', this.#from, this.#to);
      this.#dataInside(this.#from, this.#to);
      this.#listed(i, this.#to);
      this.#done = this.#to;
      i = this.#to;
    }
    this.#at = end;
    return (this.#whole && this.#done === this.#first) || this.#hashes(end);
  }

  /** Reads a whole cell that is one host or `//host/…`, or a list of them. Returns true if that was the whole cell. */
  #cell(start: number): boolean {
    const bytes = this.#bytes;
    const slashes = slashesEnd(bytes, start, this.#end);
    const from = slashes > start + 1 ? afterUserInfo(bytes, slashes, this.#end) : start;
    if (from > start) {
      this.#brokenLink(start);
      const to = addressEnd(bytes, from, this.#end);
      if (to >= 0) {
        this.#add('url', start, this.#pieceEnd(to, true));
        return false;
      }
    }
    if (!host.read(bytes, from, this.#end, 'cell')) return false;
    if (host.to < this.#end && !host.tail && !isDelimiter(bytes[host.to]!)) return false;
    const stop = this.#pieceEnd(host.to, true);
    if (stop < this.#end && !isDelimiter(bytes[stop]!) && stop - start < MAX_URL_BYTES) return false;
    this.#add('url', start, stop);
    this.#done = stop;
    return stop === this.#end;
  }

  /** Adds a whole cell `//host/…` with tabs or line ends inside, which downloaders remove. */
  #brokenLink(start: number): void {
    const bytes = this.#bytes;
    const end = Math.min(this.#end, start + MAX_WHOLE_URL_BYTES);
    const stop = listEnd(bytes, start, start, end);
    const link = withoutBreaks(bytes.subarray(start, stop));
    if (link.length === stop - start || link.includes(0x20)) return;
    const from = afterUserInfo(link, slashesEnd(link, 0, link.length), link.length);
    if (addressEnd(link, from, link.length) < 0) {
      if (!host.read(link, from, link.length, 'cell') || (host.to < link.length && !host.tail)) return;
    }
    this.#add('url', start, stop);
  }

  /** Adds hosts without a scheme after a URL's delimiters: the delimiters may belong to the URL or to a list. */
  #listed(start: number, end: number): void {
    const bytes = this.#bytes;
    for (let i = start; i < end; i++) {
      if (ENDING[bytes[i]!] !== 2 || bytes[i] === CLOSE_BRACKET) continue;
      if (!host.read(bytes, i + 1, end, 'prose')) continue;
      const stop = host.tail ? Math.min(end, this.#pieceEnd(host.to, true)) : host.to;
      this.#add('url', i + 1, stop);
      i = stop - 1;
    }
  }

  /** Examines the byte at `at`. Returns true if an item is at `#from` to `#to`; else the scan continues at `#to`. */
  #item(at: number): boolean {
    const bytes = this.#bytes;
    this.#to = 0;
    if (at < this.#done) return false;
    if (bytes[at] === DOT || bytes[at] === COLON) this.hasEscapes ||= isDefused(bytes, at);
    if (bytes[at] === DOT) return this.#host(at);
    if (bytes[at]! >= 0x80) return this.#wideHost(at);
    if (bytes[at] === BACKSLASH) {
      this.hasEscapes ||= isEscape(bytes, at, this.#end);
      return false;
    }
    if (at > this.#start && (bytes[at - 1]! | 0x20) === 0x61) this.#data(at);
    if (bytes[at] === COLON) {
      this.#from = urlStartBefore(bytes, at, this.#done, this.#end);
      if (this.#from < 0) return this.#disguised(at) || this.#pairs(at);
      this.#to = this.#pieceEnd(at + 3, false);
      return true;
    }
    return this.#disguised(at) || (isCover(bytes, at, this.#end) && this.#host(at));
  }

  /** Reads a URL whose scheme contains escapes or character references, the first of them at `at`. */
  #disguised(at: number): boolean {
    this.#from = disguisedStart(this.#bytes, at, this.#done, this.#end);
    if (this.#from < 0) return false;
    this.#to = this.#pieceEnd(at + 1, false);
    return true;
  }

  /** Adds a hash in pairs of digits whose first colon is at `at`. Always returns false, because it is not a URL. */
  #pairs(at: number): boolean {
    const stop = pairsEnd(this.#bytes, at, this.#done, this.#end);
    if (stop < 0) return false;
    this.#hashes(at - 2, null);
    this.#add('hash', at - 2, stop);
    this.#done = this.#to = stop;
    return false;
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
    const found = host.read(bytes, from, this.#end, 'prose', known);
    if (known === from) [this.#runFrom, this.#run] = [from, host.run];
    this.#to = this.#floor = host.next;
    this.#last = host.last;
    if (!this.#isSeparate(from, before)) return false;
    // `見example.test` is one word in languages without blanks.
    if (!found) return host.to > at && this.#asciiHost(asciiStart(bytes, from, at), at);
    this.#from = from;
    this.#to = host.tail ? this.#pieceEnd(host.to, true) : host.to;
    return true;
  }

  /** Reads a host in ASCII whose full stop is at `at`. */
  #asciiHost(from: number, at: number): boolean {
    const bytes = this.#bytes;
    let to = at;
    while (to < host.to && bytes[to]! < 0x80) to++;
    if (!isHost(bytes, from, to, this.#end, 'prose')) return false;
    this.#from = from;
    this.#to = this.#floor = to;
    return true;
  }

  /** Reads `example．test/x`, whose wide full stop is at `at`. */
  #wideHost(at: number): boolean {
    const bytes = this.#bytes;
    const from = wideStart(bytes, Math.max(this.#done, this.#floor), at);
    const to = wideEnd(bytes, at, this.#end);
    this.#to = this.#floor = to;
    const before = from > this.#done ? bytes[from - 1]! : 0x20;
    if (from === at || !host.read(bytes, from, this.#end, 'prose')) return false;
    if (!host.tail || !this.#isSeparate(from, before)) return false;
    this.#from = from;
    this.#to = this.#pieceEnd(host.to, true);
    return true;
  }

  /** Checks that the host at `from` is not part of a path or an e-mail address, and not the name of a function. */
  #isSeparate(from: number, before: number): boolean {
    const bytes = this.#bytes;
    if (host.after === AT) {
      // User and password, or an e-mail address.
      this.#to = this.#floor = Math.max(host.next, host.to + 1);
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

  /** Returns where the URL ends, or where it gets too long. `from` is a byte inside it. */
  #pieceEnd(from: number, bare: boolean): number {
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
        if (startsUrl(bytes, i + 1, this.#end) || (bare && this.#startsHost(i + 1))) break;
      } else if (bytes[i + 1] === 0x28 && startsUrl(bytes, i + 2, this.#end)) break;
    }
    return i;
  }

  #startsHost(at: number): boolean {
    return host.read(this.#bytes, at, this.#end, 'prose');
  }

  /** Adds the hashes between `#done` and `end`. Returns false if `stops` stopped it first. */
  #hashes(end: number, stops = this.#stops): boolean {
    if (end - this.#done < 22) return true;
    const at = scanHashes(
      this.#bytes,
      this.#done,
      end,
      (from, to) => this.#add('hash', from, to),
      from => this.#base64(from, end),
      stops,
      Math.max(this.#done, this.#hashed)
    );
    this.#hashed = at < end ? at : -1;
    return at >= end;
  }

  /** Adds the digests of media in base64 that begins at `from`. Returns where it ends; -1 if there is none. */
  #base64(from: number, end: number): number {
    if (this.#bodies?.has(from)) return -1;
    return readBase64(this.#bytes, from, end, true, this.#watch, digest => this.#digest(digest, from, end));
  }

  /** Adds the digests of the content of a `data:` URL whose colon is at `at`, if there is one. */
  #data(at: number): void {
    const [bytes, end] = [this.#bytes, this.#end];
    if (!isDataBefore(bytes, at, this.#start)) return;
    const body = dataBody(bytes, at, end);
    if (body === null || this.#bodies?.has(body.start)) return;
    (this.#bodies ??= new Set()).add(body.start);
    // Hashes before it come first, because rows are counted forward.
    if (at - 4 > this.#done) {
      this.#hashes(at - 4, null);
      this.#done = at - 4;
    }
    const emit = (digest: Buffer) => this.#digest(digest, at, end);
    if (body.base64) this.#text(at, body.start, readBase64(bytes, body.start, end, false, this.#watch, emit));
    else readEscaped(bytes, body.start, end, this.#watch, emit);
  }

  /** Keeps the text, if it is one, of the `data:` URL whose colon is at `at`. */
  #text(at: number, start: number, end: number): void {
    if (!this.#isNew(at, end)) return;
    this.#watch.worked(end - start);
    const bytes = decodeText(this.#bytes, start, end);
    if (bytes !== null) this.texts.push({ bytes, row: this.#rowOf(at) });
  }

  /** Reads `data:` URLs inside another URL. */
  #dataInside(from: number, to: number): void {
    if (to - from < SHORTEST_BASE64) return;
    const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, to);
    for (let at = text.indexOf('data', from); at >= 0; at = text.indexOf('data', at + 4)) this.#data(at + 4);
  }

  /** Adds a digest of bytes that begin at `start` in the text. */
  #digest(hex: Buffer, start: number, end: number): void {
    if (!this.#isNew(start, end)) return;
    this.#found.add('hash', hex, 0, hex.length, this.#rowOf(start), this.#column);
  }

  #add(kind: 'url' | 'hash', start: number, end: number): void {
    if (!this.#isNew(start, end)) return;
    this.#found.add(kind, this.#bytes, start, end, this.#rowOf(start), this.#column);
  }

  #isNew(start: number, end: number): boolean {
    return this.#decoded === null || this.#decoded.subarray(Math.max(0, start - 1), end + 1).includes(1);
  }

  #rowOf(start: number): number {
    let row = this.#row;
    if (this.#lines === true) {
      this.#row = row += lineEnds(this.#bytes, this.#counted, start, this.#decoded);
      this.#counted = Math.max(this.#counted, start);
    } else if (this.#lines !== false) row += countUpTo(this.#lines, start);
    return row;
  }
}

/** Returns where a text that begins as a URL ends. If its scheme is disguised, all of the text is the URL. */
function wholeEnd(bytes: Uint8Array, start: number, end: number): number {
  const colon = schemeColon(bytes, start, end);
  return colon < 0 ? end : listEnd(bytes, start, colon, end);
}

/**
 * Returns where a whole URL ends. A line that begins with another URL is not part of it; a line that continues it is.
 *
 * @param from no earlier line begins with a URL
 */
function listEnd(bytes: Uint8Array, start: number, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (!isBreak(bytes[i]!)) continue;
    const next = skipBlanks(bytes, i, end);
    const begins = schemeColon(bytes, next, end) >= 0 || (bytes[next] === SLASH && bytes[i - 1] !== SLASH);
    if (begins && startsUrl(bytes, next, end)) return trimBlanks(bytes, start, i);
    i = next - 1;
  }
  return end;
}

/** Returns where an IPv6 address in brackets or an IPv4 address (with a port or path) in any spelling ends; else -1. */
function addressEnd(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === OPEN_BRACKET) {
    const close = bytes.subarray(start, Math.min(end, start + MAX_ADDRESS_BYTES)).indexOf(CLOSE_BRACKET) + start;
    return close > start && parseIpv6(bytes, start + 1, close) !== null ? close + 1 : -1;
  }
  let to = start;
  while (to < end && to - start < MAX_ADDRESS_BYTES && isAddressByte(bytes[to]!)) to++;
  const dots = bytes[to - 1] === DOT ? to - 1 : to;
  return hasTail(bytes, to, end) && parseIpv4(bytes, start, dots) >= 0 ? to : -1;
}

function isAddressByte(byte: number): boolean {
  return HEX[byte] !== 255 || byte === DOT || (byte | 0x20) === 0x78;
}

/** Checks whether the semicolon at `at` ends a character reference, and not a URL. */
function closesReference(bytes: Uint8Array, at: number, floor: number): boolean {
  const lowest = Math.max(floor - 12, at - 12, 0);
  for (let i = at - 1; i >= lowest; i--) {
    if (bytes[i] === AMPERSAND) return isReference(bytes, i, at + 1);
    if (bytes[i] !== 0x23 && (bytes[i]! < 0x30 || !isHostByte(bytes, i))) return false;
  }
  return false;
}

function isDelimiter(byte: number): boolean {
  return byte === 0x2c || byte === 0x3b || byte === 0x7c || byte === TAB;
}

/** Returns where a run of slashes of either kind ends. Tab, CR and LF in it are ignored. */
function slashesEnd(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let i = start; i < end; i++) {
    if (isSlash(bytes[i]!)) to = i + 1;
    else if (!isBreak(bytes[i]!)) break;
  }
  return to;
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
