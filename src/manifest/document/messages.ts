/**
 * Mail (RFC 5322) and saved pages (MHTML): folded headers with encoded words (RFC 2047), and parts in quoted-printable or
 * base64 (RFC 2045). Each line as it is stored is a reading too.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { Reading } from '../../item/batch/further.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { checkLength, MAX_STRING_BYTES, scanPieces, type Scanner } from '../bytes/pending.ts';
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
  const faults: unknown[] = [];
  try {
    for await (const _ of scanPieces(text, scanner)) yield* scanner.read();
  } catch (fault) {
    faults.push(fault);
  }
  // What came before a fault counts.
  yield* scanner.read();
  if (faults.length > 0) throw faults[0];
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

/** What is read as one: a header, a line of quoted-printable or a part in base64. */
interface WaitingText {
  readonly kind: 'header' | 'quoted-printable' | 'base64';
  readonly lines: HeldLines;
  /** That of the first of them. */
  readonly row: number;
}

/** Lines as they are stored, without their ends, in few objects: a part may have a million. */
class HeldLines {
  #bytes = Buffer.alloc(256);
  readonly #ends: number[] = [];

  get length(): number {
    return this.#ends.length;
  }

  /** Memory that they take. */
  get size(): number {
    return this.#used + this.#ends.length * Float64Array.BYTES_PER_ELEMENT;
  }

  get #used(): number {
    return this.#ends.at(-1) ?? 0;
  }

  /** Adds a copy of `bytes[start, end)`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const used = this.#used;
    const to = used + end - start;
    if (to > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], to * 2);
    this.#bytes.set(bytes.subarray(start, end), used);
    this.#ends.push(to);
  }

  /** All of them, with nothing between. */
  joined(): Buffer {
    return this.#bytes.subarray(0, this.#used);
  }

  *[Symbol.iterator](): Generator<Buffer, void> {
    let start = 0;
    for (const end of this.#ends) {
      yield this.#bytes.subarray(start, end);
      start = end;
    }
  }
}

interface TextReading {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly reading: Reading;
}

class MessageScanner implements Scanner {
  rows = 0;
  /** The first that a part is at. */
  fault: GateError | null = null;
  readonly #collector: ItemCollector;
  #state: 'header' | 'body' | 'behind dashes' = 'header';
  #encoding: Encoding = 'plain';
  /** The lines that are one: of a header, of quoted-printable or of a part in base64. */
  #lines = new HeldLines();
  #row = 0;
  #waiting: WaitingText[] = [];

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
    if (this.#lines.size > MAX_STRING_BYTES) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`line ${count(this.#row)}: a part or header of more than 16 MiB; split it`
      );
      this.#flush();
      this.#row = this.rows;
    }
    this.#lines.add(bytes, start, end);
  }

  #flush(): void {
    const lines = this.#lines;
    if (lines.length === 0) return;
    this.#lines = new HeldLines();
    const header = this.#state === 'header';
    if (header) this.#encoding = encodingNamedBy(lines) ?? this.#encoding;
    const kind = header ? 'header' : this.#encoding === 'base64' ? 'base64' : 'quoted-printable';
    this.#waiting.push({ kind, lines, row: this.#row });
  }

  /** Reads what waits, with pauses: a part may have a million lines. */
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
    yield* this.#collector.passOn();
  }
}

/** What a text says, and each of its lines as it is stored. */
function* readings({ kind, lines, row }: WaitingText): Generator<TextReading, void> {
  const meant = kind === 'base64' ? inBase64(lines) : kind === 'header' ? inHeader(lines) : [inQuotedPrintable(lines)];
  for (const bytes of meant) yield { bytes, row, reading: bytes === meant[0] ? 'first' : 'further' };
  let at = row;
  for (const bytes of lines) yield { bytes, row: at++, reading: 'further' };
}

/** The base64 itself, which may be a picture's, and what it says where that is text. */
function inBase64(lines: HeldLines): readonly Buffer[] {
  const encoded = lines.joined();
  const decoded = Buffer.from(encoded.toString('latin1'), 'base64');
  return looksLikeProse(decoded) ? [encoded, decoded] : [encoded];
}

function inHeader(lines: HeldLines): readonly Buffer[] {
  const folded = unfolded(lines);
  const words = withoutEncodedWords(lines.joined().toString('latin1'));
  return words === null ? [folded] : [folded, Buffer.from(words, 'latin1')];
}

function inQuotedPrintable(lines: HeldLines): Buffer {
  return withoutEscapes(joined(lines, withoutBreak), false);
}

/** How a header says that its part is encoded; null where it says nothing of that. */
function encodingNamedBy(lines: HeldLines): Encoding | null {
  const written = unfolded(lines).toString('latin1');
  if (!/^content-transfer-encoding:/i.test(written)) return null;
  const [, name] = /^content-transfer-encoding:\s*"?(quoted-printable|base64)\b/i.exec(written) ?? [];
  if (name === undefined) return 'plain';
  return name.toLowerCase() === 'base64' ? 'base64' : 'quoted-printable';
}

function unfolded(lines: HeldLines): Buffer {
  let first = true;
  return joined(lines, line => {
    if (!first) return withoutBlanks(line);
    first = false;
    return line;
  });
}

/** What `part` says of each line, with nothing between. */
function joined(lines: HeldLines, part: (line: Buffer) => Buffer): Buffer {
  const text = Buffer.alloc(lines.joined().length);
  let used = 0;
  for (const line of lines) used += part(line).copy(text, used);
  return text.subarray(0, used);
}

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
