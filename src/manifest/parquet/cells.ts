/** Reads a cell of bytes: the items of its text, the hash that it may be, and its digests if it may be media. */
import { isUtf8 } from 'node:buffer';
import { mayBeAddress } from '../../item/text/data-address.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { ValuePlace } from '../../item/screen/item-screen.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { VariantPart } from './annotations.ts';
import type { Leaf } from './schema.ts';
import type { ParquetBudget } from './parquet-budget.ts';
import { collectStrings } from '../bytes/byte-strings.ts';
import { HEAD_BYTES } from '../bytes/peek.ts';
import { looksLikeText } from '../kind/encoding.ts';
import { LESS } from '../../item/text/ascii.ts';
import { collectBinary, collectText } from '../record/cell.ts';
import { readVariant, readVariantNames } from '../record/variant.ts';

/** Receives the cells of a column. */
export interface CellSink {
  /** True if the items so far should be taken, or the reader should pause, before more is read. */
  readonly full: boolean;
  /** Increases with every cell that must be read again where it is repeated. */
  readonly items: number;
  /**
   * Reads cells that each follow their length (four bytes, little-endian), one in each row from `row` on, up to the first
   * that `cell` has to read.
   *
   * @param values where the first begins, and afterwards where the first that was not read begins
   * @returns how many
   */
  simple(bytes: Uint8Array, values: ValuePlace, end: number, count: number, row: number): number;
  /**
   * Judges the entries of a dictionary, like `ItemCollector.judged`; null if `repeatable` has to read them all. Stops
   * wherever the items so far should be taken.
   */
  judged(bytes: Uint8Array, end: number, count: number): Generator<void, Uint8Array | null>;
  /** Counts items that `judged` found to be in no list, and against the limits the bytes of cells that are not read. */
  passed(items: number, bytes: number): void;
  /** Reads the cell `bytes[start, end)` of the 1-based `row`. */
  cell(bytes: Uint8Array, start: number, end: number, row: number): void;
  /**
   * Like `cell`, for bytes that are used by many cells or built from others: they count against the limits each time.
   */
  repeatable(bytes: Uint8Array, start: number, end: number, row: number): void;
}

/** The column of cells, and what they contain. */
export type CellColumn = Pick<Leaf, 'column' | 'holds' | 'size'> & Partial<Pick<Leaf, 'variant'>>;

export class Cells implements CellSink {
  readonly #collector: ItemCollector;
  readonly #leaf: CellColumn;
  readonly #budget: ParquetBudget;
  /** Whether a cell may have an angle bracket, as pages have; null if that is not known. */
  #markup: boolean | null = null;
  /** Whether cells of the page may be handed over many at a time. */
  #simple = false;
  /** The first fault of a cell. The next cells are read, so that it hides nothing. */
  fault: GateError | null = null;

  constructor(collector: ItemCollector, leaf: CellColumn, budget: ParquetBudget) {
    this.#collector = collector;
    this.#leaf = leaf;
    this.#budget = budget;
  }

  get full(): boolean {
    return this.#collector.full || this.#collector.watch.due;
  }

  get items(): number {
    return this.#collector.items;
  }

  /** Takes the bytes that the next cells are made from. Once it is called, it has to be called for all. */
  begin(bytes: Uint8Array): void {
    this.#markup = this.#markup === true || bytes.includes(LESS);
    const { holds, variant = null } = this.#leaf;
    this.#simple = holds === 'text' && variant === null;
  }

  simple(bytes: Uint8Array, values: ValuePlace, end: number, count: number, row: number): number {
    if (!this.#simple) return 0;
    const read = this.#collector.simpleValues(bytes, values, end, count, row, this.#leaf.column);
    if (read < 0) this.#simple = false;
    return Math.max(read, 0);
  }

  *judged(bytes: Uint8Array, end: number, count: number): Generator<void, Uint8Array | null> {
    return this.#simple ? yield* this.#collector.judged(bytes, end, count) : null;
  }

  passed(items: number, bytes: number): void {
    this.#budget.spend(bytes);
    this.#collector.passed(items);
  }

  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (start === end) return;
    const { variant = null } = this.#leaf;
    if (variant !== null) this.#variant(variant, bytes, start, end, row);
    if (variant?.certain !== true) this.#plain(this.#leaf, bytes, start, end, row);
  }

  #plain({ holds, column, size }: CellColumn, bytes: Uint8Array, start: number, end: number, row: number): void {
    // Hot path: most cells are short and ASCII, and for those a view would cost more than the loop.
    const wellFormed = isShortAscii(bytes, start, end) || isUtf8(bytes.subarray(start, end));
    // A cell that is annotated as text but is not UTF-8 may be media.
    if (holds === 'text' || wellFormed || looksLikeText(bytes.subarray(start, Math.min(end, start + HEAD_BYTES)))) {
      const mayBePage = this.#markup !== false || mayBeAddress(bytes, start, end);
      collectText(bytes, start, end, row, column, this.#collector, mayBePage);
    }
    if (holds === 'binary' || (holds === 'text' && !wellFormed)) {
      collectBinary(bytes.subarray(start, end), size > 0 || !wellFormed, row, column, this.#collector);
    }
  }

  #variant({ part, certain }: VariantPart, bytes: Uint8Array, start: number, end: number, row: number): void {
    const { column } = this.#leaf;
    const text = (from: number, to: number) => {
      collectText(bytes, from, to, row, column, this.#collector);
      if (part === 'names' && (this.#collector.templates?.column(bytes, from, to) ?? -1) >= 0)
        this.fault ??= keyInTemplate();
    };
    const binary = (from: number, to: number) => {
      this.#plain({ holds: 'binary', column, size: 0 }, bytes, from, to, row);
    };
    try {
      this.#collector.watch.worked(end - start);
      if (part === 'names') readVariantNames(bytes, start, end, text);
      else readVariant(bytes, start, end, { text, binary });
    } catch (error) {
      if (!(error instanceof GateError) || error.reason === 'manifest-too-large') throw error;
      if (!certain) return;
      this.fault ??= error;
      collectStrings(bytes.subarray(start, end), this.#collector, row);
    }
  }

  repeatable(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#budget.spend(end - start + 1);
    this.cell(bytes, start, end, row);
  }
}

function keyInTemplate(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`a URL template of the settings uses a key of this VARIANT, which is not read as a part of a URL: store it in a column, name another in the template, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}

/** Longer cells are checked by Node, which is faster then. */
const SHORT = 512;

function isShortAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > SHORT) return false;
  for (let i = start; i < end; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}
