/**
 * Removes rows from delimited text. A row is removed as a whole, even if its quoted cells make it span several lines.
 */
import { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { Watch } from '../../safe/watch.ts';
import { DelimitedScanner, type RowSink } from '../table/delimited.ts';
import { type Dialect, detectDialect } from '../table/dialect.ts';
import type { PeekedBytes } from '../bytes/peek.ts';
import type { Scanner } from '../bytes/pending.ts';
import { RowCells } from '../table/row-cells.ts';
import { RecordFilter, keptRecords } from './rewrite-records.ts';
import { rewriteText } from './rewrite-text.ts';
import type { ListedCells } from './listed-cells.ts';
import type { Tally } from './rewrite.ts';
import { sampleOf } from '../kind/encoding.ts';

/** @param preferred the delimiter with which the table is read */
export function rewriteDelimited(
  preferred: number,
  content: PeekedBytes,
  listed: ListedCells,
  tally: Tally
): AsyncGenerator<Uint8Array, void> {
  const dialect = detectDialect(sampleOf(content.head), content.whole, preferred);
  const filter = new RecordFilter(listed, tally);
  const hasHeader = namesColumns(content, dialect);
  return rewriteText(content, text => keptRecords(text, new Rows(dialect, filter, hasHeader), filter));
}

/** Finds rows with the same scanner that reads them. */
class Rows implements Scanner {
  readonly #scanner: DelimitedScanner;
  readonly #filter: RecordFilter;
  readonly #begun: Begun[] = [];
  #header: boolean;

  /** @param hasHeader whether the first row has the column names, so that it cannot be removed */
  constructor({ delimiter }: Dialect, filter: RecordFilter, hasHeader: boolean) {
    this.#scanner = new DelimitedScanner(sinkOf(this.#begun), delimiter, true);
    this.#filter = filter;
    this.#header = hasHeader;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    this.#begun.length = 0;
    const stop = this.#scanner.scan(bytes, start, end, final);
    this.#begun.forEach(({ at, line }, i) => {
      const next = this.#begun[i + 1] ?? { at: stop, line: this.#scanner.rows + 1 };
      if (this.#header && this.#filter.isListed(line, next.line - 1)) throw headerListed();
      this.#header = false;
      this.#filter.record(bytes, at, next.at, line, next.line - 1);
    });
    this.#filter.secure(bytes);
    return stop;
  }
}

/** The start of a row. */
interface Begun {
  readonly at: number;
  readonly line: number;
}

/** Receives each row as one string and ignores cells. */
function sinkOf(begun: Begun[]): RowSink {
  const nothing = () => undefined;
  return {
    length: 0,
    clear: nothing,
    add: nothing,
    emit: nothing,
    emitLiterally: nothing,
    emitWhole: (_bytes, at, _end, line) => begun.push({ at, line })
  };
}

/**
 * Returns true if the first row has the column names. It does not if each of its columns with an item also has an item
 * further down, as in a table without a header.
 */
function namesColumns({ head, whole }: PeekedBytes, dialect: Dialect): boolean {
  const sample = sampleOf(head);
  const begun: Begun[] = [];
  const collector = new ItemCollector(Watch.none());
  for (const cells of [sinkOf(begun), new RowCells(collector, dialect)]) {
    new DelimitedScanner(cells, dialect.delimiter, true).scan(sample, 0, sample.length, whole);
  }
  const second = begun[1]?.line ?? Infinity;
  const items = collector.take();
  const above = new Set<number>();
  const below = new Set<number>();
  for (let item = 0; item < items.length; item++) {
    (items.row(item) < second ? above : below).add(items.column(item));
  }
  return begun.length > 1 && [...above].some(column => !below.has(column));
}

function headerListed(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`its header (the row with the column names) contains a listed item and cannot be removed; rename the columns`
  );
}
