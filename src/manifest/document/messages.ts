/**
 * Reads mail (RFC 5322) and saved pages (MHTML): folded headers with encoded words (RFC 2047), and parts in
 * quoted-printable or base64 (RFC 2045), including forwarded messages. Each line as it is stored is also a reading.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe } from '../../safe/text.ts';
import { LineScanner } from '../bytes/lines.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { scanPieces, type Scanner } from '../bytes/pending.ts';
import { MAX_BOUNDARIES, MAX_BOUNDARY_BYTES, MAX_FLOWED_BYTES, MAX_HEADER_NAME_BYTES } from './document-limits.ts';
import { HeldLines } from './held-lines.ts';
import { MessagePages } from './message-pages.ts';
import {
  isFlowed,
  isSoft,
  type Opening,
  openingKind,
  readings,
  unfolded,
  type WaitingText
} from './message-readings.ts';
import { BLANK, EQUALS, TAB } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads a message in UTF-8; returns the number of lines. */
export async function* readMessage(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const scanner = new MessageScanner(collector);
  const faults: unknown[] = [];
  try {
    for await (const _ of scanPieces(text, scanner)) yield* scanner.read();
  } catch (fault) {
    faults.push(fault);
  }
  // What precedes a fault counts.
  yield* scanner.read();
  if (faults.length > 0) throw faults[0];
  if (scanner.fault !== null) throw scanner.fault;
  return scanner.rows;
}

/**
 * Splits a message into parts. Only a boundary from a Content-Type and, in a mailbox, a line `From ` certainly end a
 * part. After other lines of dashes, and after an empty line, there may be headers, of a forwarded message or of a
 * boundary that was not recognised: then both the old and the new encoding apply.
 */
class MessageScanner implements Scanner {
  /** The first fault of a part. */
  fault: GateError | null = null;
  readonly #scanner = new LineScanner((bytes, start, end) => this.#line(bytes, start, end));
  readonly #collector: ItemCollector;
  readonly #boundaries = new Set<string>();
  #isMailbox = false;
  #inHeader = true;
  /** True if headers may begin on this line. */
  #mayBegin = false;
  /** True after the first header with quoted-printable: to decode other text in this way adds nothing wrong. */
  #quoted = false;
  /** True after the first header with `DelSp=yes`. */
  #flowed = false;
  readonly #pages = new MessagePages();
  /** Lines that belong together: of a header, in quoted-printable or flowed. */
  #lines = new HeldLines();
  #row = 0;
  /** True if the last of them continues on the next line. */
  #soft = false;
  #namesBase64 = false;
  /** The current part in base64. An empty line marks a place where the part may end. */
  #encoded: HeldLines | null = null;
  #encodedRow = 0;
  #waiting: WaitingText[] = [];

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  get rows(): number {
    return this.#scanner.rows;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    const stop = this.#scanner.scan(bytes, start, end, final);
    if (final) this.#endPart();
    return stop;
  }

  #line(bytes: Uint8Array, start: number, end: number): void {
    const opening = openingKind(bytes, start, end);
    if (opening !== null && this.#endsPart(opening, bytes, start, end)) {
      this.#endPart();
      this.#inHeader = true;
      this.#collector.string(bytes, start, end, this.rows, 0, false);
      return;
    }
    const continues = this.#continues(bytes, start, end);
    if (!continues) {
      this.#flush();
      if (!this.#inHeader) this.#inHeader = this.#mayBegin && beginsHeaders(bytes, start, end);
      else if (opening !== 'mail' && !isHeader(bytes, start, end)) this.#endHeader();
    }
    this.#mayBegin = end === start || opening !== null;
    this.#pageLine(bytes, start, end);
    if (this.#encoded !== null) this.#encodedLine(this.#encoded, bytes, start, end);
    const isOne = continues || (this.#inHeader && opening === null) || this.#isDecoded(bytes, start, end);
    if (isOne) this.#add(bytes, start, end);
    else this.#collector.string(bytes, start, end, this.rows, 0, false);
  }

  /** Returns true if a line of a part has to be decoded. */
  #isDecoded(bytes: Uint8Array, start: number, end: number): boolean {
    return (this.#quoted && isEscaped(bytes, start, end)) || (this.#flowed && isFlowed(bytes, start, end));
  }

  #pageLine(bytes: Uint8Array, start: number, end: number): void {
    if (this.#pages.size > MAX_STRING_BYTES) {
      this.#tooLarge(this.rows);
      this.#pages.end();
    } else this.#pages.line(bytes, start, end);
  }

  #endsPart(opening: Opening, bytes: Uint8Array, start: number, end: number): boolean {
    if (opening === 'dashes') return this.#boundaries.size > 0 && this.#isBoundary(bytes, start, end);
    this.#isMailbox ||= this.rows === 1;
    return this.#isMailbox;
  }

  #isBoundary(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start > MAX_BOUNDARY_BYTES + 8) return false;
    const written = latin1(bytes, start + 2, end).trimEnd();
    return this.#boundaries.has(written) || (written.endsWith('--') && this.#boundaries.has(written.slice(0, -2)));
  }

  /**
   * Returns true if a line continues the previous ones. In headers this is only so if neither begins a relevant header.
   */
  #continues(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#lines.length === 0) return false;
    if (!this.#inHeader) return this.#soft;
    if (bytes[start] === BLANK || bytes[start] === TAB) return true;
    return this.#soft && end > start && !isOfContent(bytes, start, end);
  }

  #endHeader(): void {
    this.#inHeader = false;
    this.#pages.begin(this.rows);
    if (this.#namesBase64 && this.#encoded === null) {
      this.#encoded = new HeldLines();
      this.#encodedRow = this.rows;
    }
    this.#namesBase64 = false;
  }

  #encodedLine(encoded: HeldLines, bytes: Uint8Array, start: number, end: number): void {
    if (encoded.size > MAX_STRING_BYTES) {
      this.#tooLarge(this.#encodedRow);
      this.#endEncoded();
    } else encoded.add(bytes, start, end);
  }

  #add(bytes: Uint8Array, start: number, end: number): void {
    if (this.#lines.length === 0) this.#row = this.rows;
    if (this.#lines.size > (this.#flowed ? MAX_FLOWED_BYTES : MAX_STRING_BYTES)) {
      this.#tooLarge(this.#row);
      this.#flush();
      this.#row = this.rows;
    }
    this.#lines.add(bytes, start, end);
    this.#soft =
      (this.#quoted && isSoft(bytes, start, end)) || (this.#flowed && !this.#inHeader && isFlowed(bytes, start, end));
  }

  #tooLarge(row: number): void {
    const most = this.#flowed ? MAX_FLOWED_BYTES : MAX_STRING_BYTES;
    this.fault ??= new GateError(
      'manifest-too-large',
      safe`line ${count(row)} begins a part or header of more than ${mebibytes(most)}; split it`,
      { line: row }
    );
  }

  #flush(): void {
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = new HeldLines();
    this.#soft = false;
    if (this.#inHeader) this.#readHeader(lines);
    const kind = this.#inHeader ? 'header' : 'body';
    this.#waiting.push({ kind, lines, row: this.#row, quoted: this.#quoted, flowed: this.#flowed });
  }

  /** Reads how a header says to decode what follows. */
  #readHeader(lines: HeldLines): void {
    if (!isOfContent(lines.joined(), 0, lines.joined().length)) return;
    const written = tidy(unfolded(lines).toString('latin1'));
    const [, encoding] = /^content-transfer-encoding:"?(quoted-printable|base64)\b/i.exec(written) ?? [];
    if (encoding !== undefined) {
      this.#namesBase64 = encoding.toLowerCase() === 'base64';
      this.#quoted ||= !this.#namesBase64;
    }
    this.#pages.header(written, this.#row);
    this.#flowed ||= /\bdelsp\s*=\s*"?yes/i.test(written);
    // Text inside a base64 part defines no boundaries.
    if (this.#encoded !== null || !/^content-type:/i.test(written)) return;
    for (const boundary of boundariesIn(written)) {
      if (this.#boundaries.size < MAX_BOUNDARIES) this.#boundaries.add(boundary);
    }
  }

  #endPart(): void {
    this.#flush();
    this.#endEncoded();
    this.#pages.end();
    this.#namesBase64 = false;
  }

  #endEncoded(): void {
    const lines = this.#encoded;
    this.#encoded = null;
    if (lines !== null)
      this.#waiting.push({ kind: 'base64', lines, row: this.#encodedRow, quoted: false, flowed: this.#flowed });
  }

  /** Reads the waiting texts, with pauses: a part may have a million lines. */
  async *read(): AsyncGenerator<ItemBatch, void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const text of waiting) {
      for (const { bytes, row, reading } of readings(text)) {
        if (this.#collector.full) yield* this.#collector.passOn();
        this.#collector.reading(bytes, row, false, reading);
        if (this.#collector.watch.due) await this.#collector.watch.pause();
      }
    }
    for (const { bytes, row } of this.#pages.take()) this.#collector.page(bytes, 0, bytes.length, row, 0);
    yield* this.#collector.passOn();
  }
}

/** Returns a header without blanks around its colon and, unless it is a link, without comments (RFC 5322, section 3.2.2). */
function tidy(header: string): string {
  const isLink = /^content-(?:location|base)/i.test(header);
  const bare = isLink ? header : header.replace(COMMENT, found => (found.startsWith('"') ? found : ''));
  return bare.replace(/[ \t]*:[ \t]*/, ':');
}

/** Matches a comment, or a quoted string, in which there is none. */
const COMMENT = /"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)/g;

/** Yields the boundaries in a Content-Type header. */
function* boundariesIn(header: string): Generator<string, void> {
  for (const [, quoted, bare] of header.matchAll(
    /\bboundary[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){1,200})"|([^\s;"]{1,200}))/gi
  )) {
    const boundary = (quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '').trimEnd();
    if (boundary !== '') yield boundary;
  }
}

/** Returns true if a line after other text may be a header, which text rarely looks like. */
function beginsHeaders(bytes: Uint8Array, start: number, end: number): boolean {
  return /^[!-9;-~]+:(?:[ \t]|$)|^content-[a-z-]+:/i.test(latin1(bytes, start, Math.min(end, start + 80)));
}

/** Returns true if a line among headers is a header. */
function isHeader(bytes: Uint8Array, start: number, end: number): boolean {
  return /^[!-9;-~]+[ \t]*:/.test(latin1(bytes, start, Math.min(end, start + MAX_HEADER_NAME_BYTES)));
}

/** Returns true if a header says how to read what follows. */
function isOfContent(bytes: Uint8Array, start: number, end: number): boolean {
  return /^content-(?:type|transfer-encoding|location|base)[ \t]*:/i.test(
    latin1(bytes, start, Math.min(end, start + MAX_HEADER_NAME_BYTES))
  );
}

function isEscaped(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.subarray(start, end).includes(EQUALS);
}
