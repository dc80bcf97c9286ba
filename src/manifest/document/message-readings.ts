/** Decodes the parts of a message: headers, lines in quoted-printable, and base64. */
import type { ReadingRole } from '../../item/batch/further.ts';
import { looksLikeProse } from '../kind/encoding.ts';
import type { HeldLines } from './held-lines.ts';
import { BLANK, EQUALS, HYPHEN, TAB } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

const LETTER_F = 0x46;
const LOW_LINE = 0x5f;

/** A text that is decoded as a whole: a header, lines joined by soft line breaks, or a part in base64. */
export interface WaitingText {
  readonly kind: 'header' | 'body' | 'base64';
  readonly lines: HeldLines;
  /** The row of the first line. */
  readonly row: number;
  /** Whether it may be in quoted-printable. */
  readonly quoted: boolean;
  /** Whether a blank may end a line that continues (RFC 3676, with `DelSp=yes`). */
  readonly flowed: boolean;
}

export interface MessageText {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly reading: ReadingRole;
}

/** Yields what a text means, and each of its lines as it is stored. */
export function* readings(text: WaitingText): Generator<MessageText, void> {
  const { kind, lines, row, quoted, flowed } = text;
  if (kind === 'base64') return yield* inBase64(text);
  const meant = kind === 'header' ? inHeader(lines) : [];
  if (flowed && kind === 'body') meant.push(inFlowedLines(lines, quoted));
  if (quoted) meant.push(inQuotedPrintable(lines));
  for (const bytes of meant) yield { bytes, row, reading: bytes === meant[0] ? 'first' : 'further' };
  let at = row;
  for (const bytes of lines) yield { bytes, row: at++, reading: 'further' };
}

/**
 * Decodes a part in base64 whose lines were already read: each section up to a line that may end the part, and, if
 * there are such lines, also the whole part, since some readers ignore them.
 */
function* inBase64({ lines, row, flowed }: WaitingText): Generator<MessageText, void> {
  const all = lines.joined();
  let stretch: Stretch = { start: 0, lines: 0, row };
  let stretches = 0;
  let at = row;
  let end = 0;
  for (const line of lines) {
    end += line.length;
    at++;
    if (line.length > 0 && openingKind(line, 0, line.length) === null) stretch.lines++;
    else {
      if (stretch.lines > 0) stretches++;
      yield* inStretch(all.subarray(stretch.start, end - line.length), stretch, flowed);
      stretch = { start: end, lines: 0, row: at };
    }
  }
  yield* inStretch(all.subarray(stretch.start, end), stretch, flowed);
  if (stretches === 0 || (stretches === 1 && stretch.lines === 0)) return;
  const whole = fromBase64(all);
  if (looksLikeProse(whole)) yield { bytes: whole, row, reading: 'further' };
}

/** Lines of a part in base64 without one that may end it. */
interface Stretch {
  readonly start: number;
  lines: number;
  /** The row of the first line. */
  readonly row: number;
}

/** Yields the base64 itself, which may be a picture, and the decoded text where it is text. */
function* inStretch(bytes: Buffer, { lines, row }: Stretch, flowed: boolean): Generator<MessageText, void> {
  if (lines === 0) return;
  if (lines > 1) yield { bytes, row, reading: 'first' };
  const meant = fromBase64(bytes);
  if (!looksLikeProse(meant)) return;
  yield { bytes: meant, row, reading: lines > 1 ? 'further' : 'first' };
  if (flowed) yield { bytes: Buffer.from(joinedFlow(latin1(meant)), 'latin1'), row, reading: 'further' };
}

/** Decodes base64; ignores all other characters, including those of the URL alphabet. */
export function fromBase64(bytes: Buffer): Buffer {
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

/** Joins lines of which each but the last ends in a blank, which may be escaped. */
function inFlowedLines(lines: HeldLines, quoted: boolean): Buffer {
  const texts = Array.from(lines, line => {
    if (!quoted) return `${latin1(line)}\n`;
    const soft = isSoft(line, 0, line.length);
    return `${latin1(withoutEscapes(withoutBreak(line), false))}${soft ? '' : '\n'}`;
  });
  return Buffer.from(joinedFlow(texts.join('')), 'latin1');
}

/** Removes the blanks that end lines, with the line ends and the marks of quotes and blanks after them. */
function joinedFlow(text: string): string {
  return text.replace(/ \r?\n>* ?/g, '');
}

/** Returns true if a line ends in a blank, which may be escaped. */
export function isFlowed(bytes: Uint8Array, start: number, end: number): boolean {
  return /(?: |=20[ \t]*)$/.test(latin1(bytes, Math.max(start, end - FLOW_BYTES), end));
}

/** Bytes of a line in which a blank at its end is searched for. */
const FLOW_BYTES = 8;

/** How a line begins that may separate two parts or messages. */
export type Opening = 'dashes' | 'mail';

/** Returns how the line may separate parts or messages; null if it does not. */
export function openingKind(bytes: Uint8Array, start: number, end: number): Opening | null {
  if (bytes[start] === HYPHEN) return bytes[start + 1] === HYPHEN && end > start + 2 ? 'dashes' : null;
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

/** Applies `part` to each line and joins the results. */
function joined(lines: HeldLines, part: (line: Buffer) => Buffer): Buffer {
  const text = Buffer.alloc(lines.joined().length);
  let used = 0;
  for (const line of lines) used += part(line).copy(text, used);
  return text.subarray(0, used);
}

/** Returns true if a line in quoted-printable continues on the next one. */
export function isSoft(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[lastOf(bytes, start, end)] === EQUALS;
}

/** Returns the position of the last byte that is not a blank, -1 where there is none. */
function lastOf(bytes: Uint8Array, start: number, end: number): number {
  let last = end - 1;
  while (last >= start && (bytes[last] === BLANK || bytes[last] === TAB)) last--;
  return last >= start ? last : -1;
}

export function withoutBreak(line: Buffer): Buffer {
  const last = lastOf(line, 0, line.length);
  return last >= 0 && line[last] === EQUALS ? line.subarray(0, last) : line;
}

function withoutBlanks(line: Buffer): Buffer {
  let start = 0;
  while (line[start] === BLANK || line[start] === TAB) start++;
  return line.subarray(start);
}

/** The value of each byte as a hexadecimal digit, -1 where it is none. */
const HEX = Int8Array.from({ length: 256 }, (_, byte) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
);

/** Decodes quoted-printable; in headers an underscore is a blank. */
export function withoutEscapes(text: Buffer, header: boolean): Buffer {
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

/** Decodes the encoded words of a header and removes the blanks between them; returns null where there are none. */
function withoutEncodedWords(header: string): string | null {
  const decoded = header.replace(ENCODED_WORD, (_, kind: string, word: string) => {
    const bytes =
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : withoutEscapes(Buffer.from(word, 'latin1'), true);
    return bytes.toString('latin1');
  });
  return decoded === header ? null : decoded;
}
