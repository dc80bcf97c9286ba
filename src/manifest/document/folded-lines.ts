/**
 * Reads iCalendar, vCard and LDIF. A line continues where the next one begins with a blank, which is removed (RFC 5545,
 * section 3.1; RFC 6350, section 3.2; RFC 2849, note 2). Values may be in base64, those of older contacts in quoted-printable. Each line
 * as it is stored is also a reading.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { looksLikeProse } from '../kind/encoding.ts';
import { linePieces, type Piece, readPieces } from '../bytes/pieces.ts';
import { BACKSLASH, BLANK, COLON, EQUALS, TAB } from '../../item/text/ascii.ts';
import { MAX_PARAMETER_BYTES } from './document-limits.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads iCalendar, vCard or LDIF in UTF-8; returns the number of lines. */
export function readFolded(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, foldedPieces);
}

function* foldedPieces(document: Buffer): Generator<Piece, void> {
  let lines: Piece[] = [];
  let quoted = false;
  for (const line of linePieces(document, 0, document.length, 1)) {
    const continues =
      line.bytes[0] === BLANK || line.bytes[0] === TAB || (quoted && lines.at(-1)?.bytes.at(-1) === EQUALS);
    if (!continues) {
      yield* readings(lines, quoted);
      lines = [];
      quoted = isQuoted(line.bytes);
    }
    lines.push(line);
  }
  yield* readings(lines, quoted);
}

/** Returns true if a property says that its value is in quoted-printable, as in vCard 2.1. */
function isQuoted(line: Uint8Array): boolean {
  const colon = line.indexOf(COLON);
  return colon >= 0 && /;[^:]*quoted-printable/i.test(latin1(line, 0, colon));
}

/** Decodes a value in base64; returns null where the result is not text, or where the property is not in base64. */
function fromBase64(line: Buffer): Buffer | null {
  const begin = line.subarray(0, MAX_PARAMETER_BYTES).toString('latin1');
  const named = LDIF_VALUE.exec(begin)?.[0];
  if (named !== undefined) return prose(line.subarray(named.length));
  const [before = '', parameters = ''] = /^[^:;]*;((?:[^":]|"[^"]*")*):/.exec(begin) ?? [];
  if (!/(?:^|;)[ \t]*(?:encoding[ \t]*=[ \t]*"?)?(?:b|base64)"?[ \t]*(?:;|$)/i.test(parameters)) return null;
  return prose(line.subarray(before.length));
}

/** The name of a value in base64 in LDIF, with its options. */
const LDIF_VALUE = /^[A-Za-z0-9][\w.;-]*::[ \t]*/;

/** Decodes base64; returns null where the result is not text. */
function prose(base64: Buffer): Buffer | null {
  const value = Buffer.from(base64.toString('latin1'), 'base64');
  return looksLikeProse(value) ? value : null;
}

/** Yields the readings of a logical line: its value, and each of its stored lines. */
function* readings(lines: readonly Piece[], quoted: boolean): Generator<Piece, void> {
  const [first, ...more] = lines;
  if (first === undefined) return;
  const whole = Buffer.concat([first.bytes, ...more.map(({ bytes }) => unfolded(bytes))]);
  const further: Uint8Array[] = more.length > 0 ? lines.map(({ bytes }) => bytes) : [];
  if (whole.includes(BACKSLASH)) further.push(withoutEscapes(whole));
  const decoded = fromBase64(whole);
  if (decoded !== null) further.push(decoded);
  if (quoted) further.push(withoutQuotes(Buffer.concat(lines.map(({ bytes }, index) => softBreak(bytes, index)))));
  const { row, lines: ends } = first;
  yield { bytes: whole, row, lines: ends, reading: further.length > 0 ? 'first' : 'only' };
  for (const bytes of further) yield { bytes, row, lines: ends, reading: 'further' };
}

function unfolded(line: Uint8Array): Uint8Array {
  return line[0] === BLANK || line[0] === TAB ? line.subarray(1) : line;
}

function softBreak(line: Uint8Array, index: number): Uint8Array {
  const rest = index === 0 ? line : unfolded(line);
  return rest.at(-1) === EQUALS ? rest.subarray(0, -1) : rest;
}

function withoutEscapes(text: Buffer): Buffer {
  const written = text.toString('latin1');
  return Buffer.from(
    written.replace(/\\([\\;,:"nN])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char)),
    'latin1'
  );
}

function withoutQuotes(text: Buffer): Buffer {
  const written = text.toString('latin1');
  return Buffer.from(
    written.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1'
  );
}
