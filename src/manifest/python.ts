/**
 * Python: string literals decoded, neighbours joined as the compiler joins them, everything else as lines. What is no
 * Python is read as lines from there on: a script that does not run is still a text.
 */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { safe } from '../safe/text.ts';
import { hubCalls } from './hub-calls.ts';
import { linePieces, Lines, type Piece, piece, readPieces, unreadable } from './pieces.ts';
import { PythonText } from './python-literal.ts';

/** Reads Python in UTF-8; returns the number of lines. */
export function readPython(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, scriptPieces);
}

function* scriptPieces(document: Buffer): Generator<Piece, void> {
  const strange = yield* pythonPieces(document);
  const [, before = '', encoding] = DECLARATION.exec(document.toString('latin1')) ?? [];
  if (encoding !== undefined && !ENCODINGS.test(encoding)) {
    throw unreadable(before === '' ? 1 : 2, safe`an encoding that is not read; save the script as UTF-8`);
  }
  if (strange !== null) throw unreadable(strange, UNKNOWN_NAME);
}

/** What is wrong with the line that `pythonPieces` returns. */
export const UNKNOWN_NAME = safe`a link with a character by its name, \\N{…}; write the character itself`;

/** The encoding that one of the first two lines names (PEP 263). */
const DECLARATION = /^((?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?)[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;

/** Encodings in which every byte of ASCII is that of ASCII, and no part of another character. */
const ENCODINGS =
  /^(?:utf[-_]?8(?:[-_][-\w]+)?|(?:us[-_])?ascii|(?:iso[-_]?)?8859(?:[-_]\d+)+(?:-\w+)?|latin[-_]?\d+(?:-\w+)?|(?:windows[-_]|cp)125\d|cp(?:437|85\d|86[0-35-9])|koi8[-_][rtu]|mac[-_]?roman|euc[-_]?(?:jp|kr|cn)|gb2312)$/i;

/**
 * The strings of a script, as the language joins them. Returns the line of the first link that has a character by a name
 * which is not known; null where there is none.
 */
export function* pythonPieces(document: Buffer): Generator<Piece, number | null> {
  const python = new PythonText(document.toString('latin1'));
  const lines = new Lines(document);
  let done = 0;
  /** Where the neighbours under way begin, and how many they are. */
  let start = 0;
  let count = 0;
  let strange: number | null = null;
  for (const literal of python.literals()) {
    if (count > 0 && python.neighbour(done) !== literal.start) {
      const link = yield* joinedPieces(python, lines, { start, end: done, count });
      strange ??= link;
      count = 0;
    }
    if (count === 0) start = literal.start;
    yield* linePieces(document, done, literal.start, lines.at(done));
    yield { ...python.value(literal), row: lines.at(literal.from), reading: count === 0 ? 'first' : 'further' };
    count++;
    done = literal.end;
  }
  const link = yield* joinedPieces(python, lines, { start, end: done, count });
  strange ??= link;
  yield* linePieces(document, done, document.length, lines.at(done));
  for (const { at, url } of hubCalls(python)) yield piece(url, lines.at(at));
  return strange;
}

/** Literals that are one string. */
interface Neighbours {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Neighbours as the one string that they are; returns its line where it may be a link that is not wholly known. */
function* joinedPieces(
  python: PythonText,
  lines: Lines,
  { start, end, count }: Neighbours
): Generator<Piece, number | null> {
  if (count < 2 && !python.text.slice(start, end).includes('\\N{')) return null;
  const row = lines.at(start);
  const bytes = Buffer.allocUnsafe(end - start);
  const starts = new Uint32Array(lines.at(end) - row);
  let used = 0;
  let line = 0;
  for (const literal of python.literals(start)) {
    if (literal.start >= end) break;
    for (const first = lines.at(literal.start) - row; line < first; line++) starts[line] = used;
    const value = python.value(literal);
    for (const inner of value.lines) starts[line++] = used + inner;
    used += value.bytes.copy(bytes, used);
  }
  const joined = bytes.subarray(0, used);
  yield { bytes: joined, row, lines: starts, reading: 'further' };
  return joined.includes('//') && joined.includes('\\N{') ? row : null;
}
