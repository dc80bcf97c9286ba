/**
 * Python: string literals decoded, neighbours joined as the compiler joins them, everything else as lines. What is no
 * Python is read as lines from there on: a script that does not run is still a text.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { safe } from '../../safe/text.ts';
import type { Watch } from '../../safe/watch.ts';
import type { Unescaped } from './string-escapes.ts';
import { hubCalls } from './hub-calls.ts';
import { linePieces, Lines, PAUSE, type Piece, piece, readPieces, unreadable } from '../bytes/pieces.ts';
import { PythonText } from './python-literal.ts';
import { Names } from './python-names.ts';
import { madeBy, type Made } from './python-resolver.ts';
import { Making } from './python-values.ts';

/** Reads Python in UTF-8; returns the number of lines. */
export function readPython(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, scriptPieces);
}

function* scriptPieces(document: Buffer, watch: Watch): Generator<Piece, void> {
  const names = new Names(new Making());
  const strange = yield* pythonPieces(document, names, watch);
  const [, before = '', encoding] = DECLARATION.exec(document.toString('latin1')) ?? [];
  if (encoding !== undefined && !ENCODINGS.test(encoding)) {
    throw unreadable(before === '' ? 1 : 2, safe`an encoding that is not read; save the script as UTF-8`);
  }
  if (strange !== null) throw unreadable(strange, UNKNOWN_NAME);
  const fault = names.fault ?? names.making.fault;
  if (fault !== null) throw fault;
}

/** What is wrong with the line that `pythonPieces` returns. */
export const UNKNOWN_NAME = safe`a link with a character by its name, \\N{…}; write the character itself`;

/** The encoding that one of the first two lines names (PEP 263). */
const DECLARATION = /^((?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?)[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;

/** Encodings in which every byte of ASCII is that of ASCII, and no part of another character. */
const ENCODINGS =
  /^(?:utf[-_]?8(?:[-_][-\w]+)?|(?:us[-_])?ascii|(?:iso[-_]?)?8859(?:[-_]\d+)+(?:-\w+)?|latin[-_]?\d+(?:-\w+)?|(?:windows[-_]|cp)125\d|cp(?:437|85\d|86[0-35-9])|koi8[-_][rtu]|mac[-_]?roman|euc[-_]?(?:jp|kr|cn)|gb2312)$/i;

/**
 * The strings of a script, as the language joins them, and what it puts together of them. Returns the line of the first link
 * that has a character by a name which is not known; null where there is none.
 *
 * @param names those of the scripts before, if any; its faults are the caller's to throw
 */
export function* pythonPieces(document: Buffer, names: Names, watch: Watch): Generator<Piece, number | null> {
  const python = new PythonText(document.toString('latin1'));
  const lines = new Lines(document);
  const strange = yield* literalPieces(document, python, lines);
  for (const made of madeBy(python, names, watch)) yield made === null ? PAUSE : madePiece(made, lines);
  for (const { at, url } of hubCalls(python, 0, name => names.texts(name))) yield piece(url, lines.at(at));
  names.end();
  names.fault ??= python.fault;
  return strange;
}

function madePiece({ at, text, first }: Made, lines: Lines): Piece {
  return {
    bytes: Buffer.from(text, 'latin1'),
    row: lines.at(at),
    lines: false,
    reading: first ? 'first' : 'further'
  };
}

/** Literals, neighbours as the one string that they are, and the lines between. */
function* literalPieces(document: Buffer, python: PythonText, lines: Lines): Generator<Piece, number | null> {
  let done = 0;
  let neighbours: Neighbours | null = null;
  /** Those of one line: outside brackets no more are joined. */
  let ofLine: Neighbours | null = null;
  let strange: number | null = null;
  for (const literal of python.literals()) {
    const goesOn = neighbours !== null && python.neighbour(done) === literal.start;
    if (!goesOn || python.endsLine(done, literal.start)) {
      if (ofLine !== null && (goesOn || ofLine !== neighbours)) yield* ofLine.joined();
      ofLine = null;
    }
    if (!goesOn) {
      if (neighbours !== null) strange ??= yield* neighbours.joined();
      neighbours = null;
    }
    yield* linePieces(document, done, literal.start, lines.at(done));
    const value = python.value(literal);
    const row = lines.at(literal.start);
    yield { ...value, row: lines.at(literal.from), reading: goesOn ? 'further' : 'first' };
    ofLine ??= new Neighbours(row);
    neighbours ??= ofLine;
    neighbours.add(value, row);
    if (ofLine !== neighbours) ofLine.add(value, row);
    done = literal.end;
  }
  if (neighbours !== null) strange ??= yield* neighbours.joined();
  if (ofLine !== null && ofLine !== neighbours) yield* ofLine.joined();
  yield* linePieces(document, done, document.length, lines.at(done));
  return strange;
}

const NO_BYTES = Buffer.alloc(0);
const NO_LINES = new Uint32Array(0);

/** Literals that are one string, as far as they were read. */
class Neighbours {
  readonly #row: number;
  #bytes: Uint8Array = NO_BYTES;
  #used = 0;
  /** Where each line but the first begins. */
  #starts = NO_LINES;
  #line = 0;
  #count = 0;

  constructor(row: number) {
    this.#row = row;
  }

  /** @param row where the literal begins */
  add({ bytes, lines }: Unescaped, row: number): void {
    this.#count++;
    if (this.#used + bytes.length > this.#bytes.length) {
      // The first is not copied, for most have no neighbour.
      const first = this.#used === 0;
      const larger = first ? bytes : Buffer.alloc(2 * (this.#used + bytes.length));
      if (!first) larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
    }
    if (this.#bytes !== bytes) this.#bytes.set(bytes, this.#used);
    const next = row - this.#row + lines.length;
    if (next > this.#starts.length) {
      const starts = new Uint32Array(2 * next);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    while (this.#line < row - this.#row) this.#starts[this.#line++] = this.#used;
    for (const inner of lines) this.#starts[this.#line++] = this.#used + inner;
    this.#used += bytes.length;
  }

  /** Yields them as one; returns their line where they may be a link that is not wholly known. */
  *joined(): Generator<Piece, number | null> {
    const bytes = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#used);
    const strange = bytes.includes('\\N{');
    if (this.#count < 2 && !strange) return null;
    yield { bytes, row: this.#row, lines: this.#starts.subarray(0, this.#line), reading: 'further' };
    return strange && bytes.includes('//') ? this.#row : null;
  }
}
