/**
 * Mail (RFC 5322) and saved pages (MHTML): folded headers with encoded words (RFC 2047), and parts in quoted-printable or
 * base64 (RFC 2045). Each line as it is stored is a reading too.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { checkLength, MAX_STRING_BYTES, scanAll, type Scanner } from '../bytes/pending.ts';
import { looksLikeProse } from '../kind/encoding.ts';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
const DASH = 0x2d;
const EQUALS = 0x3d;
const LOW_LINE = 0x5f;

/** Reads a message in UTF-8; returns the number of lines. */
export async function* readMessage(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const scanner = new MessageScanner(collector);
  yield* scanAll(text, scanner, collector);
  if (scanner.fault !== null) throw scanner.fault;
  return scanner.rows;
}

/** Headers by which mail and saved pages are known, behind others. */
const HEADERS =
  /^(?:From [^\r\n]*\r?\n)?(?:[!-9;-~]{1,80}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?(?:MIME-Version|Content-Transfer-Encoding):/i;

/** Whether a text begins as a message does. */
export function looksLikeMessage(sample: Uint8Array): boolean {
  return HEADERS.test(
    Buffer.from(sample.buffer, sample.byteOffset, Math.min(sample.length, 1 << 14)).toString('latin1')
  );
}

type Encoding = 'plain' | 'quoted-printable' | 'base64';

class MessageScanner implements Scanner {
  rows = 0;
  /** The first that a part is at. */
  fault: GateError | null = null;
  readonly #collector: ItemCollector;
  #state: 'header' | 'body' | 'behind dashes' = 'header';
  #encoding: Encoding = 'plain';
  /** The lines that are one: of a header, of quoted-printable or of a part in base64. */
  #lines: Buffer[] = [];
  #size = 0;
  #row = 0;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  /** LF, CR LF and a lone CR end a line. */
  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let line = start;
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte !== LF && byte !== CR) continue;
      if (byte === CR && i + 1 === end && !final) break;
      this.#line(bytes, line, i);
      if (byte === CR && i + 1 < end && bytes[i + 1] === LF) i++;
      line = i + 1;
    }
    checkLength(line, end, this.rows + 1);
    if (!final) return line;
    if (line < end) this.#line(bytes, line, end);
    this.#flush();
    return end;
  }

  #line(bytes: Uint8Array, start: number, end: number): void {
    this.rows++;
    checkLength(start, end, this.rows);
    const empty = end === start;
    if (this.#state === 'behind dashes') this.#state = isHeader(bytes, start, end) || empty ? this.#part() : 'body';
    if (this.#state === 'header') this.#headerLine(bytes, start, end, empty);
    else this.#bodyLine(bytes, start, end);
  }

  /** A part begins, in plain text unless a header says otherwise. */
  #part(): 'header' {
    this.#flush();
    this.#encoding = 'plain';
    return 'header';
  }

  #headerLine(bytes: Uint8Array, start: number, end: number, empty: boolean): void {
    const goesOn = bytes[start] === BLANK || bytes[start] === TAB;
    if (!goesOn) this.#flush();
    if (empty) this.#state = 'body';
    else this.#add(bytes, start, end);
  }

  #bodyLine(bytes: Uint8Array, start: number, end: number): void {
    const dashes = bytes[start] === DASH && bytes[start + 1] === DASH && end > start + 2;
    const mail =
      Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(5, end - start)).toString('latin1') === 'From ';
    if (dashes || mail) {
      // Soft line breaks go on, where these are dashes of the text.
      if (this.#encoding !== 'quoted-printable') this.#flush();
      this.#state = 'behind dashes';
    }
    if (this.#encoding === 'base64' && !dashes && !mail) this.#add(bytes, start, end);
    else if (this.#encoding === 'quoted-printable') {
      this.#add(bytes, start, end);
      if (!isSoft(bytes, start, end)) this.#flush();
    } else this.#collector.string(bytes, start, end, this.rows, 0, false);
  }

  #add(bytes: Uint8Array, start: number, end: number): void {
    if (this.#lines.length === 0) this.#row = this.rows;
    if (this.#size > MAX_STRING_BYTES) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`line ${count(this.#row)}: a part or header of more than 16 MiB; split it`
      );
      this.#flush();
      this.#row = this.rows;
    }
    // A copy: the bytes are used again. Each line takes some memory beside its own.
    this.#lines.push(Buffer.from(bytes.subarray(start, end)));
    this.#size += end - start + LINE_BYTES;
  }

  #flush(): void {
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = [];
    this.#size = 0;
    if (this.#state === 'header') this.#header(lines);
    else if (this.#encoding === 'base64') this.#base64(lines);
    else this.#readings([withoutEscapes(Buffer.concat(lines.map(withoutBreak)), false)], lines);
  }

  #header(lines: readonly Buffer[]): void {
    const folded = Buffer.concat(lines.map((line, index) => (index === 0 ? line : withoutBlanks(line))));
    const written = folded.toString('latin1');
    const [, encoding] = /^content-transfer-encoding:\s*"?(quoted-printable|base64)\b/i.exec(written) ?? [];
    const named = /^content-transfer-encoding:/i.test(written);
    if (named)
      this.#encoding =
        encoding === undefined ? 'plain' : encoding.toLowerCase() === 'base64' ? 'base64' : 'quoted-printable';
    const words = withoutEncodedWords(Buffer.concat(lines).toString('latin1'));
    this.#readings(words === null ? [folded] : [folded, Buffer.from(words, 'latin1')], lines);
  }

  /** What the base64 says where it is text, and the base64 itself, which may be a picture's. */
  #base64(lines: readonly Buffer[]): void {
    const encoded = Buffer.concat(lines);
    const decoded = Buffer.from(encoded.toString('latin1'), 'base64');
    this.#collector.reading(encoded, this.#row, false, 'first');
    if (looksLikeProse(decoded)) this.#collector.reading(decoded, this.#row, false, 'further');
    for (const line of lines) this.#collector.reading(line, this.#row, false, 'further');
  }

  #readings(meant: readonly Buffer[], lines: readonly Buffer[]): void {
    meant.forEach((bytes, index) => {
      this.#collector.reading(bytes, this.#row, false, index === 0 ? 'first' : 'further');
    });
    lines.forEach((bytes, index) => {
      this.#collector.reading(bytes, this.#row + index, false, 'further');
    });
  }
}

/** What a held line takes beside its bytes. */
const LINE_BYTES = 64;

function isHeader(bytes: Uint8Array, start: number, end: number): boolean {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(80, end - start)).toString('latin1');
  return /^[!-9;-~]+:(?:[ \t]|$)/.test(line);
}

/** Whether a line of quoted-printable goes on in the next one. */
function isSoft(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[lastOf(bytes, start, end)] === EQUALS;
}

/** The last byte that is no blank, -1 where there is none. */
function lastOf(bytes: Uint8Array, start: number, end: number): number {
  let last = end - 1;
  while (last >= start && (bytes[last] === BLANK || bytes[last] === TAB)) last--;
  return last >= start ? last : -1;
}

function withoutBreak(line: Buffer): Buffer {
  const last = lastOf(line, 0, line.length);
  return last >= 0 && line[last] === EQUALS ? line.subarray(0, last) : line;
}

function withoutBlanks(line: Buffer): Buffer {
  let start = 0;
  while (line[start] === BLANK || line[start] === TAB) start++;
  return line.subarray(start);
}

/** What each byte is worth as a hexadecimal digit, -1 for what is none. */
const HEX = Int8Array.from({ length: 256 }, (_, byte) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
);

/** Quoted-printable decoded; in headers a low line is a blank. */
function withoutEscapes(text: Buffer, header: boolean): Buffer {
  const decoded = Buffer.alloc(text.length);
  let to = 0;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i]!;
    const high = byte === EQUALS && i + 2 < text.length ? HEX[text[i + 1]!]! : -1;
    const low = high >= 0 ? HEX[text[i + 2]!]! : -1;
    if (low >= 0) {
      decoded[to++] = high * 16 + low;
      i += 2;
    } else decoded[to++] = header && byte === LOW_LINE ? BLANK : byte;
  }
  return decoded.subarray(0, to);
}

const ENCODED_WORD = /=\?[^?\s]{1,75}\?([bq])\?([^?\s]*)\?=(?:[ \t]+(?==\?))?/gi;

/** A header with its encoded words decoded, between which blanks count for nothing; null where it has none. */
function withoutEncodedWords(header: string): string | null {
  const decoded = header.replace(ENCODED_WORD, (_, kind: string, word: string) => {
    const bytes =
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : withoutEscapes(Buffer.from(word, 'latin1'), true);
    return bytes.toString('latin1');
  });
  return decoded === header ? null : decoded;
}
