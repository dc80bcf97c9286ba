/**
 * Reads tables as delimited text: RFC 4180 with any one-byte delimiter. Programs disagree about stray quotes, so a row
 * with one is read in several ways, and all results count.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe } from '../../safe/text.ts';
import { type Dialect, TAB } from './dialect.ts';
import { MAX_STRING_BYTES, MAX_TSV_QUOTED_BYTES } from '../bytes/manifest-limits.ts';
import { checkLength, scanAll, type Scanner } from '../bytes/pending.ts';
import { RowCells } from './row-cells.ts';
import { BACKSLASH, CR, LESS, LF, QUOTE } from '../../item/text/ascii.ts';

/** More text is needed to continue. */
const INCOMPLETE = -1;

/** Receives rows, cell by cell. */
export type RowSink = Pick<RowCells, 'length' | 'clear' | 'add' | 'emit' | 'emitLiterally' | 'emitWhole'> &
  Partial<Pick<RowCells, 'simpleRows'>>;

export class DelimitedScanner implements Scanner {
  readonly #cells: RowSink;
  readonly #delimiter: number;
  /** 1 for the bytes with a special meaning in a cell without quotes. */
  readonly #marks: Uint8Array;
  readonly #wholeLines: boolean;
  /** The line on which the current row begins, from 1. */
  #line = 1;
  /** The current line inside the row. */
  #here = 1;
  /** The start of the first cell of the current row with doubtful quoting, -1 where there is none. */
  #doubtful = -1;
  #doubtfulLine = 0;
  #doubtfulColumn = 0;
  /** The line of the open quote; 0 where none is open. */
  #unclosed = 0;
  #rows = 0;
  /** True if there was an angle bracket in the current row. */
  #markup = false;
  readonly #simple = { line: 1 };

  /** @param wholeLines whether each row is also emitted as one string */
  constructor(cells: RowSink, delimiter: number, wholeLines: boolean) {
    this.#cells = cells;
    this.#delimiter = delimiter;
    this.#marks = Uint8Array.from({ length: 256 }, (_, byte) =>
      [delimiter, LF, CR, QUOTE, LESS].includes(byte) ? 1 : 0
    );
    this.#wholeLines = wholeLines;
  }

  /** The number of lines read. */
  get rows(): number {
    return this.#rows;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end) {
      if (!this.#wholeLines) at = this.#simpleRows(bytes, at, end);
      if (at === end) break;
      const next = this.#row(bytes, at, end, final);
      if (next === INCOMPLETE) break;
      at = next;
    }
    this.#checkLength(at, end);
    return at;
  }

  #simpleRows(bytes: Uint8Array, start: number, end: number): number {
    this.#simple.line = this.#line;
    const at = this.#cells.simpleRows?.(bytes, start, end, this.#simple) ?? start;
    if (at > start) {
      this.#line = this.#simple.line;
      this.#rows = this.#line - 1;
    }
    return at;
  }

  /** Reads the row that begins at `start`; returns the start of the next row. */
  #row(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    this.#cells.clear();
    this.#here = this.#line;
    this.#doubtful = -1;
    this.#markup = false;
    this.#unclosed = 0;
    let at = start;
    for (;;) {
      const line = this.#here;
      const quoted = at < end && bytes[at] === QUOTE;
      const stop = quoted ? this.#quotedCell(bytes, at, end, final) : this.#plainCell(bytes, at, at, end);
      if (stop === INCOMPLETE || (stop === end && !final)) return INCOMPLETE;
      this.#cells.add(at, stop, line);
      at = stop + 1;
      if (stop === end || bytes[stop] !== this.#delimiter) break;
    }
    const stop = at - 1;
    if (bytes[stop] === CR && stop + 1 === end && !final) return INCOMPLETE;
    this.#checkLength(start, stop);
    this.#emit(bytes, start, stop);
    if (stop >= end) {
      this.#rows = this.#here;
      if (this.#unclosed > 0) throw this.#neverClosed();
      return end;
    }
    this.#rows = this.#here;
    this.#line = this.#here + 1;
    return bytes[stop] === CR && stop + 1 < end && bytes[stop + 1] === LF ? stop + 2 : stop + 1;
  }

  /** Returns the end of the cell at `cell`; from `at` on, quotes do not close anything. */
  #plainCell(bytes: Uint8Array, cell: number, at: number, end: number): number {
    const marks = this.#marks;
    for (let i = at; i < end; i++) {
      if (marks[bytes[i]!] === 0) continue;
      if (bytes[i] === QUOTE) this.#doubt(cell);
      else if (bytes[i] === LESS && this.#delimiter !== LESS) this.#markup = true;
      else return i;
    }
    return end;
  }

  /** Returns the end of the cell with an opening quote at `cell`. */
  #quotedCell(bytes: Uint8Array, cell: number, end: number, final: boolean): number {
    const opened = this.#here;
    this.#unclosed = opened;
    const reach = this.#delimiter === TAB ? Math.min(end, cell + MAX_TSV_QUOTED_BYTES) : end;
    let breaks = false;
    for (let i = cell + 1; i < reach; i++) {
      const byte = bytes[i]!;
      if (byte === LF) {
        this.#here++;
        breaks = true;
      } else if (byte === CR) {
        // A carriage return without a line feed after it ends a line.
        if (i + 1 < end && bytes[i + 1] !== LF) this.#here++;
        breaks = true;
      } else if (byte === this.#delimiter) {
        breaks = true;
      } else if (byte === QUOTE) {
        if (i + 1 === end && !final) return INCOMPLETE;
        if (i + 1 < end && bytes[i + 1] === QUOTE) i++;
        else return this.#closed(bytes, cell, i, end, breaks, opened);
      } else if (byte === LESS) this.#markup = true;
    }
    if (reach === end && !final) return INCOMPLETE;
    // Not closed: read again from the quote, as if quotes had no meaning; in tab-separated text they often have none.
    this.#here = opened;
    this.#doubt(cell);
    if (this.#delimiter === TAB) {
      this.#unclosed = 0;
      return this.#plainCell(bytes, cell, cell + 1, end);
    }
    this.#here += lineEnds(bytes, cell, end);
    return end;
  }

  /**
   * Returns the end of the cell after the closing quote at `quote`. RFC 4180 allows only a delimiter or the end of the
   * row there.
   */
  #closed(bytes: Uint8Array, cell: number, quote: number, end: number, breaks: boolean, opened: number): number {
    this.#unclosed = 0;
    const after = quote + 1;
    const next = after < end ? bytes[after]! : LF;
    const ends = next === this.#delimiter || next === LF || next === CR;
    const escaped = bytes[quote - 1] === BACKSLASH && quote - 1 > cell;
    if (!ends || escaped || (breaks && this.#delimiter === TAB)) this.#doubt(cell, opened);
    return ends ? after : this.#plainCell(bytes, cell, after, end);
  }

  #doubt(cell: number, line = this.#here): void {
    if (this.#doubtful >= 0) return;
    this.#doubtful = cell;
    this.#doubtfulLine = line;
    this.#doubtfulColumn = this.#cells.length + 1;
  }

  #emit(bytes: Uint8Array, start: number, stop: number): void {
    this.#cells.emit(bytes, this.#markup);
    if (this.#doubtful >= 0) {
      this.#cells.emitLiterally(bytes, this.#doubtful, stop, this.#doubtfulLine, this.#doubtfulColumn);
    }
    if (this.#wholeLines) this.#cells.emitWhole(bytes, start, stop, this.#line, 0);
  }

  #checkLength(start: number, end: number): void {
    if (this.#unclosed === 0) checkLength(start, end, this.#line);
    else if (end - start > MAX_STRING_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`the quoted cell that begins in line ${count(this.#unclosed)} makes a row of more than ${mebibytes(MAX_STRING_BYTES)}; close its quote, or split the row`,
        { line: this.#unclosed }
      );
    }
  }

  #neverClosed(): GateError {
    return new GateError(
      'manifest-unreadable',
      safe`the quote that opens a cell in line ${count(this.#unclosed)} is never closed; close it, or double quotes inside cells`,
      { line: this.#unclosed }
    );
  }
}

function lineEnds(bytes: Uint8Array, start: number, end: number): number {
  let ends = 0;
  for (let i = start; i < end; i++) {
    if (bytes[i] === LF || (bytes[i] === CR && (i + 1 === end || bytes[i + 1] !== LF))) ends++;
  }
  return ends;
}

/**
 * Reads a table in UTF-8; returns the number of lines.
 *
 * @param wholeLines whether each row is also read as one string, for text that may not be a table
 */
export async function* readDelimited(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  dialect: Dialect,
  wholeLines: boolean
): AsyncGenerator<ItemBatch, number> {
  const scanner = new DelimitedScanner(new RowCells(collector, dialect), dialect.delimiter, wholeLines);
  yield* scanAll(text, scanner, collector);
  return scanner.rows;
}
