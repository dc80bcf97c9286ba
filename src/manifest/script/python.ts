/**
 * Reads Python: string literals decoded and joined as the compiler does, everything else as lines. After a syntax error
 * the rest is read as lines: a script that does not run is still text.
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
import { madeBy, type MadeText } from './python-resolver.ts';
import { ValueMaker } from './python-values.ts';

/** Reads Python in UTF-8; returns the number of lines. */
export function readPython(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, scriptPieces);
}

function* scriptPieces(document: Buffer, watch: Watch): Generator<Piece, void> {
  const names = new Names(new ValueMaker());
  const strange = yield* pythonPieces(document, names, watch);
  const [, before = '', encoding] = DECLARATION.exec(document.toString('latin1')) ?? [];
  if (encoding !== undefined && !ENCODINGS.test(encoding)) {
    throw unreadable(before === '' ? 1 : 2, safe`its encoding is not supported; save the script as UTF-8`);
  }
  if (strange !== null) throw unreadable(strange, UNKNOWN_NAME);
  const fault = names.fault ?? names.maker.fault;
  if (fault !== null) throw fault;
}

/** The message for the line that `pythonPieces` returns. */
export const UNKNOWN_NAME = safe`a link contains a character by its name, \\N{…}; write the character itself`;

/** Matches the encoding that one of the first two lines declares (PEP 263). */
const DECLARATION = /^((?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?)[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;

/** Encodings in which ASCII bytes are always ASCII characters, and never part of another character. */
const ENCODINGS =
  /^(?:utf[-_]?8(?:[-_][-\w]+)?|(?:us[-_])?ascii|(?:iso[-_]?)?8859(?:[-_]\d+)+(?:-\w+)?|latin[-_]?\d+(?:-\w+)?|(?:windows[-_]|cp)125\d|cp(?:437|85\d|86[0-35-9])|koi8[-_][rtu]|mac[-_]?roman|euc[-_]?(?:jp|kr|cn)|gb2312)$/i;

/**
 * Yields the strings of a script, joined as in the language, and the texts that it builds from them. Returns the line
 * of the first link with a `\N{…}` escape of an unknown name; null where there is none.
 *
 * @param names the names of earlier scripts, if any; the caller throws its faults
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

function madePiece({ at, text, first }: MadeText, lines: Lines): Piece {
  return {
    bytes: Buffer.from(text, 'latin1'),
    row: lines.at(at),
    lines: false,
    reading: first ? 'first' : 'further'
  };
}

/** Yields literals, adjacent ones also joined, and the lines between them. */
function* literalPieces(document: Buffer, python: PythonText, lines: Lines): Generator<Piece, number | null> {
  let done = 0;
  let neighbours: Neighbours | null = null;
  /** The adjacent literals of one line: outside brackets only these are joined. */
  let ofLine: Neighbours | null = null;
  let strange: number | null = null;
  for (const literal of python.literals()) {
    const continues = neighbours !== null && python.neighbour(done) === literal.start;
    if (!continues || python.endsLine(done, literal.start)) {
      if (ofLine !== null && (continues || ofLine !== neighbours)) yield* ofLine.joined();
      ofLine = null;
    }
    if (!continues) {
      if (neighbours !== null) strange ??= yield* neighbours.joined();
      neighbours = null;
    }
    yield* linePieces(document, done, literal.start, lines.at(done));
    const value = python.value(literal);
    const row = lines.at(literal.start);
    yield { ...value, row: lines.at(literal.from), reading: continues ? 'further' : 'first' };
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

/** Joins adjacent literals. */
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
      // The first is not copied, because most literals have no neighbour.
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

  /** Yields the joined string; returns its line if it may be a link that is not completely known. */
  *joined(): Generator<Piece, number | null> {
    const bytes = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#used);
    const strange = bytes.includes('\\N{');
    if (this.#count < 2 && !strange) return null;
    yield { bytes, row: this.#row, lines: this.#starts.subarray(0, this.#line), reading: 'further' };
    return strange && bytes.includes('//') ? this.#row : null;
  }
}
