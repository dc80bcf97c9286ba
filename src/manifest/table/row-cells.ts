/** Collects the cells of a row of delimited text, and emits them as strings once the row is complete. */
import { mayBeAddress } from '../../item/text/data-address.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { isAlphanumeric } from '../../item/text/entities.ts';
import { beginsWithScheme, type Dialect, isSeparator, SEMICOLON } from './dialect.ts';
import { MAX_ROW_CELLS } from '../bytes/manifest-limits.ts';
import { readEmbeddedJson } from '../json/json-scanner.ts';
import { formulaTexts, mayBeFormula } from './formula.ts';
import { RowTemplates } from './row-templates.ts';
import { AMPERSAND, CR, HASH, LF, QUOTE } from '../../item/text/ascii.ts';

/** The numbers stored for each cell: its start, its end and its line. */
const FIELDS = 3;

export class RowCells {
  readonly #collector: ItemCollector;
  readonly #dialect: Dialect;
  readonly #templates: RowTemplates | null;
  #bounds = new Float64Array(64 * FIELDS);
  #length = 0;
  #scratch = new Uint8Array(4096);

  /** Whether a cell of the row may be a page. */
  #markup = false;

  constructor(collector: ItemCollector, dialect: Dialect) {
    this.#collector = collector;
    this.#dialect = dialect;
    this.#templates = collector.templates === null ? null : new RowTemplates(collector.templates, collector);
  }

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  /**
   * Emits the cells of simple rows from `start` on: without doubled quotes, markup or JSON, and if the dialect has no
   * other reading of them.
   *
   * @param rows has the line of the first row, and afterwards that of the first row that was not read
   * @returns where that row begins
   */
  simpleRows(bytes: Uint8Array, start: number, end: number, rows: { line: number }): number {
    const { delimiter, second, undivided } = this.#dialect;
    if (this.#templates !== null || second >= 0 || undivided || delimiter === SEMICOLON) return start;
    return this.#collector.simpleRows(bytes, start, end, rows, delimiter);
  }

  /** Adds the next cell as it is in the text, with its quotes. */
  add(start: number, end: number, line: number): void {
    if (this.#length === MAX_ROW_CELLS) {
      throw new GateError(
        'manifest-too-large',
        safe`line ${count(line)} has more than ${count(MAX_ROW_CELLS)} cells; split it`,
        { line }
      );
    }
    const at = this.#length * FIELDS;
    if (at === this.#bounds.length) {
      const larger = new Float64Array(at * 2);
      larger.set(this.#bounds);
      this.#bounds = larger;
    }
    this.#bounds[at] = start;
    this.#bounds[at + 1] = end;
    this.#bounds[at + 2] = line;
    this.#length++;
  }

  /**
   * Emits every cell as RFC 4180 says: quotes removed, doubled quotes made single.
   *
   * @param markup whether there is an angle bracket in the row
   */
  emit(bytes: Uint8Array, markup: boolean): void {
    this.#markup = markup;
    for (let cell = 0; cell < this.#length; cell++) {
      const start = this.#bounds[cell * FIELDS]!;
      const end = this.#bounds[cell * FIELDS + 1]!;
      const line = this.#bounds[cell * FIELDS + 2]!;
      if (end === start) continue;
      if (bytes[start] !== QUOTE) this.#string(bytes, start, end, line, cell + 1);
      else this.#quoted(bytes, start, end, line, cell + 1);
    }
    this.#joined(bytes);
    this.#templates?.row(this.#length, this.#bounds[2]!, cell => this.#text(bytes, cell));
  }

  /** Emits the cells joined to one string, as a program reads them that splits the row elsewhere. */
  #joined(bytes: Uint8Array): void {
    const { delimiter, undivided } = this.#dialect;
    if (delimiter === SEMICOLON) this.#references(bytes);
    if (!undivided || this.#length < 2) return;
    const [start, end] = [this.#bounds[0]!, this.#bounds[this.#length * FIELDS - 2]!];
    if (!beginsWithScheme(bytes, start, end) || bytes.subarray(start, end).some(isBlankOrQuote)) return;
    this.#string(bytes, start, end, this.#bounds[2]!, 1);
  }

  /** Emits cells joined where the semicolon between them ends an HTML character reference. */
  #references(bytes: Uint8Array): void {
    let first = 0;
    for (let cell = 0; cell < this.#length; cell++) {
      const end = this.#bounds[cell * FIELDS + 1]!;
      if (cell + 1 < this.#length && endsInReference(bytes, this.#bounds[cell * FIELDS]!, end, cell > first)) continue;
      const at = first * FIELDS;
      if (cell > first) this.#string(bytes, this.#bounds[at]!, end, this.#bounds[at + 2]!, first + 1);
      first = cell + 1;
    }
  }

  /** Returns the text of a cell as RFC 4180 says. */
  #text(bytes: Uint8Array, cell: number): Uint8Array {
    const start = this.#bounds[cell * FIELDS]!;
    const end = this.#bounds[cell * FIELDS + 1]!;
    if (bytes[start] !== QUOTE || end === start) return bytes.subarray(start, end);
    return this.#scratch.subarray(0, this.#unquote(bytes, start, end));
  }

  /** Emits the text between `start` and `end` as one string, and as cells in which quotes have no meaning. */
  emitLiterally(bytes: Uint8Array, start: number, end: number, line: number, column: number): void {
    this.emitWhole(bytes, start, end, line, column);
    let cell = start;
    let row = line;
    for (let i = start; i <= end; i++) {
      const byte = i < end ? bytes[i]! : LF;
      if (byte !== this.#dialect.delimiter && byte !== LF && byte !== CR) continue;
      this.#trimmed(bytes, cell, i, row, column);
      cell = i + 1;
      if (byte === this.#dialect.delimiter) column++;
      else if (byte === LF || bytes[i + 1] !== LF) {
        row++;
        column = 1;
      }
    }
  }

  emitWhole(bytes: Uint8Array, start: number, end: number, line: number, column: number): void {
    if (end > start) this.#collector.string(bytes, start, end, line, column, true);
  }

  #trimmed(bytes: Uint8Array, start: number, end: number, line: number, column: number): void {
    while (start < end && isBlankOrQuote(bytes[start]!)) start++;
    while (start < end && isBlankOrQuote(bytes[end - 1]!)) end--;
    if (end > start) this.#collector.string(bytes, start, end, line, column, true);
  }

  #quoted(bytes: Uint8Array, start: number, end: number, line: number, column: number): void {
    let close = start + 1;
    while (close < end && bytes[close] !== QUOTE) close++;
    if (close === end - 1) {
      this.#string(bytes, start + 1, close, line, column);
      return;
    }
    const length = this.#unquote(bytes, start, end);
    this.#string(this.#scratch, 0, length, line, column);
  }

  /**
   * Writes the cell to the scratch buffer: the quoted part with `""` made single, then the text after the closing quote
   * unchanged.
   */
  #unquote(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > this.#scratch.length) this.#scratch = new Uint8Array((end - start) * 2);
    const scratch = this.#scratch;
    let to = 0;
    let quoted = true;
    for (let i = start + 1; i < end; i++) {
      const byte = bytes[i]!;
      if (quoted && byte === QUOTE) {
        if (i + 1 === end || bytes[i + 1] !== QUOTE) {
          quoted = false;
          continue;
        }
        i++;
      }
      scratch[to++] = byte;
    }
    return to;
  }

  /** Emits the texts that a formula makes in a spreadsheet. */
  #formula(formula: Uint8Array, line: number, column: number): void {
    for (const made of formulaTexts(Buffer.from(formula).toString('utf8'))) {
      const text = Buffer.from(made, 'utf8');
      this.#collector.string(text, 0, text.length, line, column, false);
    }
  }

  #string(bytes: Uint8Array, start: number, end: number, line: number, column: number): void {
    if (end === start) return;
    this.#collector.string(bytes, start, end, line, column, true);
    readEmbeddedJson(bytes, start, end, line, column, this.#collector);
    if (mayBeFormula(bytes, start, end)) this.#formula(bytes.subarray(start, end), line, column);
    if (this.#markup || mayBeAddress(bytes, start, end)) this.#collector.page(bytes, start, end, line, column);
    const { second } = this.#dialect;
    if (second < 0 || !contains(bytes, start, end, second)) return;
    // The part of a URL in front of a delimiter is one of its readings: as a separate item it would count as added.
    const first = isSeparator(second) && beginsWithScheme(bytes, start, end) ? start : -1;
    let piece = start;
    for (let i = start; i <= end; i++) {
      if (i < end && bytes[i] !== second) continue;
      if (i > piece && piece !== first) this.#collector.string(bytes, piece, i, line, column, true);
      piece = i + 1;
    }
  }
}

/**
 * Returns true if the semicolon after a cell ends a character reference.
 *
 * @param begun whether a reference ended just in front of the cell; the cell may continue it: `&amp;#46;`
 */
function endsInReference(bytes: Uint8Array, start: number, end: number, begun: boolean): boolean {
  let at = end;
  while (at > start && (isAlphanumeric(bytes[at - 1]!) || bytes[at - 1] === HASH)) at--;
  return at < end && (at > start ? bytes[at - 1] === AMPERSAND : begun);
}

function isBlankOrQuote(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === QUOTE;
}

function contains(bytes: Uint8Array, start: number, end: number, wanted: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === wanted) return true;
  return false;
}
