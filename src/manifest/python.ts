/**
 * Python: string literals decoded, neighbours joined as the compiler joins them, everything else as lines. What is no
 * Python is read as lines from there on: a script that does not run is still a text.
 */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { hubCalls } from './hub-reference.ts';
import { literalEnd, type Quoting } from './literal-end.ts';
import { linePieces, Lines, type Piece, piece, readPieces } from './pieces.ts';

/** Reads Python in UTF-8; returns the number of lines. */
export function readPython(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, pythonPieces);
}

/** A string literal: where it stands, and what it says. */
interface Literal {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Whether its line feeds are those of the script. */
  readonly lines: boolean;
}

/** What begins a literal, or a comment in which quotes mean nothing. */
const NEXT = /#|(?:(?<![A-Za-z0-9_])(?:[rf]b?|b[rf]?|[ut]|[ft]r|r[ft]))?("""|'''|"|')/gi;

/** The strings of a script, as the language joins them. */
export function* pythonPieces(document: Buffer): Generator<Piece, void> {
  const text = document.toString('latin1');
  const lines = new Lines(document);
  let done = 0;
  let joined: string[] = [];
  for (const literal of literals(text)) {
    if (joined.length > 0 && !adjacent(text, done, literal.start)) {
      yield* joinedPieces(joined, lines.at(done));
      joined = [];
    }
    yield* linePieces(document, done, literal.start, lines.at(done));
    yield literalPiece(literal, lines.at(literal.start), joined.length === 0);
    joined.push(literal.value);
    done = literal.end;
  }
  yield* joinedPieces(joined, lines.at(done));
  yield* linePieces(document, done, text.length, lines.at(done));
  for (const { at, url } of hubCalls(text)) yield piece(url, lines.at(at));
}

/** The literals of a script. A quote that nothing closes is no literal, and what follows it is looked at again. */
function* literals(text: string): Generator<Literal, void> {
  for (let at = 0; ;) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(text);
    if (next === null) return;
    const start = next.index;
    const from = start + next[0].length;
    const quoting = QUOTINGS.find(({ close }) => close === next[1]);
    if (quoting === undefined) {
      at = lineEndFrom(text, from);
      continue;
    }
    const end = literalEnd(text, from, quoting);
    if (end >= 0) yield literalOf(text.slice(from, end - quoting.close.length), /r/i.test(next[0]), start, end);
    at = end < 0 ? from : end;
  }
}

const QUOTINGS: readonly Quoting[] = (['"""', "'''", '"', "'"] as const).map(close => ({ close, escapes: true }));

function lineEndFrom(text: string, from: number): number {
  const ends = /[\r\n]/g;
  ends.lastIndex = from;
  return ends.test(text) ? ends.lastIndex : text.length;
}

function literalOf(raw: string, isRaw: boolean, start: number, end: number): Literal {
  const value = isRaw || !raw.includes('\\') ? raw : unescaped(raw);
  return { start, end, value, lines: value === raw };
}

function literalPiece({ value, lines }: Literal, row: number, first: boolean): Piece {
  return { bytes: Buffer.from(value, 'latin1'), row, lines, reading: first ? 'first' : 'further' };
}

/** Neighbours as the one string that they are. */
function* joinedPieces(values: readonly string[], row: number): Generator<Piece, void> {
  if (values.length > 1) yield { bytes: Buffer.from(values.join(''), 'latin1'), row, lines: false, reading: 'further' };
}

/** More between two literals than this is more than a comment or two. */
const FAR = 4096;

/** Whether nothing but blanks, comments, line ends and a plus stands between two literals. */
function adjacent(text: string, from: number, to: number): boolean {
  return (
    to - from <= FAR && /^(?:[\s\\]|#[^\r\n]*[\r\n])*(?:\+(?:[\s\\]|#[^\r\n]*[\r\n])*)?$/.test(text.slice(from, to))
  );
}

const ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{1,3})|(\r\n?|\n))/g;

const SIMPLE: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** A literal's text without its escapes, one character a byte of UTF-8; what is no escape stays as it is. */
function unescaped(raw: string): string {
  return raw.replace(
    ESCAPE,
    (escape: string, simple?: string, x?: string, u?: string, long?: string, octal?: string) => {
      if (simple !== undefined) return SIMPLE[simple] ?? simple;
      const hex = x ?? u ?? long;
      if (hex === undefined && octal === undefined) return '';
      const code = hex === undefined ? parseInt(octal ?? '', 8) : parseInt(hex, 16);
      if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return escape;
      return Buffer.from(String.fromCodePoint(code), 'utf8').toString('latin1');
    }
  );
}
