/** What the parts of a message say: headers, lines of quoted-printable, and base64. */
import type { Reading } from '../../item/batch/further.ts';
import { looksLikeProse } from '../kind/encoding.ts';
import type { HeldLines } from './held-lines.ts';

const TAB = 0x09;
const BLANK = 0x20;
const DASH = 0x2d;
const EQUALS = 0x3d;
const LETTER_F = 0x46;
const LOW_LINE = 0x5f;

/** What is read as one: a header, lines of which each but the last ends in a soft line break, or a part in base64. */
export interface WaitingText {
  readonly kind: 'header' | 'body' | 'base64';
  readonly lines: HeldLines;
  /** That of the first of them. */
  readonly row: number;
  /** Whether it may be in quoted-printable. */
  readonly quoted: boolean;
}

export interface TextReading {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly reading: Reading;
}

/** What a text says, and each of its lines as it is stored. */
export function* readings({ kind, lines, row, quoted }: WaitingText): Generator<TextReading, void> {
  if (kind === 'base64') return yield* inBase64(lines, row);
  const meant = kind === 'header' ? inHeader(lines) : [];
  if (quoted) meant.push(inQuotedPrintable(lines));
  for (const bytes of meant) yield { bytes, row, reading: bytes === meant[0] ? 'first' : 'further' };
  let at = row;
  for (const bytes of lines) yield { bytes, row: at++, reading: 'further' };
}

/**
 * A part in base64, the lines of which were read: up to each line that may end it, and where there is one the whole of it
 * too, in which no reader minds such a line.
 */
function* inBase64(lines: HeldLines, row: number): Generator<TextReading, void> {
  const all = lines.joined();
  let stretch: Stretch = { start: 0, lines: 0, row };
  let stretches = 0;
  let at = row;
  let end = 0;
  for (const line of lines) {
    end += line.length;
    at++;
    if (line.length > 0 && openingOf(line, 0, line.length) === null) stretch.lines++;
    else {
      if (stretch.lines > 0) stretches++;
      yield* inStretch(all.subarray(stretch.start, end - line.length), stretch);
      stretch = { start: end, lines: 0, row: at };
    }
  }
  yield* inStretch(all.subarray(stretch.start, end), stretch);
  if (stretches === 0 || (stretches === 1 && stretch.lines === 0)) return;
  const whole = fromBase64(all);
  if (looksLikeProse(whole)) yield { bytes: whole, row, reading: 'further' };
}

/** Lines of a part in base64, none of which may end it. */
interface Stretch {
  readonly start: number;
  lines: number;
  /** That of the first of them. */
  readonly row: number;
}

/** The base64 itself, which may be a picture's, and what it says where that is text. */
function* inStretch(bytes: Buffer, { lines, row }: Stretch): Generator<TextReading, void> {
  if (lines === 0) return;
  if (lines > 1) yield { bytes, row, reading: 'first' };
  const meant = fromBase64(bytes);
  if (looksLikeProse(meant)) yield { bytes: meant, row, reading: lines > 1 ? 'further' : 'first' };
}

/** Whatever is no base64 counts for nothing, what the alphabet for URLs adds too. */
function fromBase64(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/[-_]+/g, ''), 'base64');
}

function inHeader(lines: HeldLines): Buffer[] {
  const folded = unfolded(lines);
  const words = withoutEncodedWords(lines.joined().toString('latin1'));
  return words === null ? [folded] : [folded, Buffer.from(words, 'latin1')];
}

function inQuotedPrintable(lines: HeldLines): Buffer {
  return withoutEscapes(joined(lines, withoutBreak), false);
}

/** With what a line begins where it may stand between two parts or messages. */
export type Opening = 'dashes' | 'mail';

export function openingOf(bytes: Uint8Array, start: number, end: number): Opening | null {
  if (bytes[start] === DASH) return bytes[start + 1] === DASH && end > start + 2 ? 'dashes' : null;
  return bytes[start] === LETTER_F && latin1(bytes, start, Math.min(start + 5, end)) === 'From ' ? 'mail' : null;
}

export function unfolded(lines: HeldLines): Buffer {
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

/** Whether a line of quoted-printable goes on in the next one. */
export function isSoft(bytes: Uint8Array, start: number, end: number): boolean {
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

/** A stretch of a line, one character a byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('latin1');
}
