/** Reads one column of a table. A row that is not exactly like the first one is refused: its cells may have shifted. */
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { quoted, type SafeText, safe } from '../safe/text.ts';
import { HASH, LF, QUOTE } from '../item/text/ascii.ts';
import { latin1 } from '../item/text/latin1.ts';
import { scanPieces } from '../manifest/bytes/pending.ts';
import { DelimitedScanner, type RowSink } from '../manifest/table/delimited.ts';
import { TAB } from '../manifest/table/dialect.ts';
import type { EntrySink } from './entry-writer.ts';

export interface TableShape {
  /** A byte. */
  readonly delimiter: number;
  /** Names or numbers (from 1) of the columns to read; of several names for one column, the first that exists. */
  readonly columns: readonly (readonly (string | number)[])[];
  /** Whether the first row has names; only needed where all columns are numbers. */
  readonly header: boolean;
  /** Whether lines that begin with `#` are comments. */
  readonly comments: boolean;
}

/** Receives the cells of the wanted columns, without blanks around them. */
export type CellsReader = (cells: readonly string[], line: number, sink: EntrySink) => void;

const OTHER_CELLS = safe`its row has more or fewer cells than the first row, so its columns may have shifted`;
const BAD_QUOTES = safe`its row has a quote in a place where none may be, so its cells are not certain`;
const EMPTY_ROWS = safe`rows with an empty cell in the column`;

/** Reads a table; returns the number of lines. */
export async function* readColumns(
  text: AsyncIterable<Uint8Array>,
  shape: TableShape,
  sink: EntrySink,
  read: CellsReader
): AsyncGenerator<void, number> {
  const rows = new ColumnRows(shape, sink, read);
  const scanner = new DelimitedScanner(rows, shape.delimiter, false);
  yield* scanPieces(text, scanner);
  return scanner.rows;
}

class ColumnRows implements RowSink {
  readonly #shape: TableShape;
  readonly #sink: EntrySink;
  readonly #read: CellsReader;
  /** Start and end of each cell. */
  readonly #bounds: number[] = [];
  #line = 0;
  /** Cells of the first row; 0 before it. */
  #width = 0;
  /** Indices of the wanted columns. */
  #wanted: readonly number[] = [];

  constructor(shape: TableShape, sink: EntrySink, read: CellsReader) {
    this.#shape = shape;
    this.#sink = sink;
    this.#read = read;
  }

  get length(): number {
    return this.#bounds.length / 2;
  }

  clear(): void {
    this.#bounds.length = 0;
  }

  add(start: number, end: number, line: number): void {
    if (this.#bounds.length === 0) this.#line = line;
    this.#bounds.push(start, end);
  }

  emit(bytes: Uint8Array): void {
    const [start = 0, firstEnd = 0] = this.#bounds;
    const end = this.#bounds.at(-1) ?? 0;
    if (this.length === 1 && latin1(bytes, start, firstEnd).trim() === '') return;
    if (this.#shape.comments && bytes[start] === HASH) {
      // A quote in a comment would hide the lines up to the next quote.
      if (bytes.subarray(start, end).includes(LF)) this.#sink.refuse(BAD_QUOTES, this.#line);
      return;
    }
    if (!this.#quotesAreRight(bytes)) return this.#refuseRow(BAD_QUOTES);
    if (this.#width === 0) {
      this.#width = this.length;
      this.#wanted = this.#shape.columns.map(names => this.#find(names, bytes));
      if (this.#hasHeader) return;
    }
    if (this.length !== this.#width) return this.#sink.refuse(OTHER_CELLS, this.#line);
    const cells = this.#wanted.map(column => this.#cell(bytes, column));
    if (cells.some(cell => cell === '')) this.#sink.leaveOut(EMPTY_ROWS);
    else this.#read(cells, this.#line, this.#sink);
  }

  /** Rows with doubtful quotes are refused in `emit`, or the quotes of tab-separated text mean nothing. */
  emitLiterally(): void {}

  emitWhole(): void {}

  get #hasHeader(): boolean {
    return this.#shape.header || this.#shape.columns.some(names => names.some(name => typeof name === 'string'));
  }

  #refuseRow(why: SafeText): void {
    if (this.#width === 0) {
      throw new GateError('manifest-unreadable', safe`the first row of the table has quotes in the wrong places`);
    }
    this.#sink.refuse(why, this.#line);
  }

  /** Returns the index of a column in the first row. */
  #find(names: readonly (string | number)[], bytes: Uint8Array): number {
    for (const name of names) {
      if (typeof name === 'number') {
        if (name <= this.length) return name - 1;
        continue;
      }
      const same = Array.from({ length: this.length }, (_, index) => index).filter(
        index => this.#cell(bytes, index).toLowerCase() === name.toLowerCase()
      );
      if (same.length > 1) throw new GateError('usage', safe`two columns have the name ${shown(name)}; give a number`);
      if (same[0] !== undefined) return same[0];
    }
    throw new GateError(
      'usage',
      safe`the first row of the table has no column ${shown(names[0] ?? '')}; give its name as in the first row, or its number from 1`
    );
  }

  #cell(bytes: Uint8Array, column: number): string {
    const [start = 0, end = 0] = this.#bounds.slice(column * 2, column * 2 + 2);
    const text = latin1(bytes, start, end);
    const isQuoted = text.startsWith('"') && text.endsWith('"') && text.length > 1;
    return (isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text).trim();
  }

  #quotesAreRight(bytes: Uint8Array): boolean {
    const { delimiter } = this.#shape;
    for (let cell = 0; cell < this.#bounds.length; cell += 2) {
      const start = this.#bounds[cell] ?? 0;
      const end = this.#bounds[cell + 1] ?? 0;
      const quote = bytes.subarray(start, end).indexOf(QUOTE);
      if (quote < 0) continue;
      const text = latin1(bytes, start, end);
      // Programs that write tabs rarely quote: there a quote is a letter, unless it would join cells or lines.
      const right = delimiter === TAB ? !/[\t\n\r]/.test(text) : /^"[^"]*(?:""[^"]*)*"$/.test(text);
      if (!right) return false;
    }
    return true;
  }
}

function shown(name: string | number): SafeText {
  return typeof name === 'number' ? safe`${name}` : quoted(byteText(name), safe`(not shown)`);
}
