/** Reads a cell of bytes: the items of its text, the hash that it may be, and its digests if it may be media. */
import { isUtf8 } from 'node:buffer';
import type { ItemCollector } from '../../item/collect.ts';
import type { Leaf } from './schema.ts';
import type { ParquetBudget } from './parquet-budget.ts';
import { HEAD_BYTES } from '../bytes/peek.ts';
import { looksLikeText } from '../kind/encoding.ts';
import { LESS } from '../../item/text/ascii.ts';
import { collectBinary, collectText } from '../record/cell.ts';

/** Receives the cells of a column. */
export interface CellSink {
  /** True if the items so far should be taken before more is read. */
  readonly full: boolean;
  /** Increases with every cell that must be read again where it is repeated. */
  readonly items: number;
  /** Reads the cell `bytes[start, end)` of the 1-based `row`. */
  cell(bytes: Uint8Array, start: number, end: number, row: number): void;
  /**
   * Like `cell`, for bytes that are used by many cells or built from others: they count against the limits each time.
   */
  repeatable(bytes: Uint8Array, start: number, end: number, row: number): void;
}

/** The column of cells, and what they contain. */
export type CellColumn = Pick<Leaf, 'column' | 'holds' | 'size'>;

export class Cells implements CellSink {
  readonly #collector: ItemCollector;
  readonly #leaf: CellColumn;
  readonly #budget: ParquetBudget;
  /** Whether a cell may have an angle bracket, as pages have; null if that is not known. */
  #markup: boolean | null = null;

  constructor(collector: ItemCollector, leaf: CellColumn, budget: ParquetBudget) {
    this.#collector = collector;
    this.#leaf = leaf;
    this.#budget = budget;
  }

  get full(): boolean {
    return this.#collector.full;
  }

  get items(): number {
    return this.#collector.items;
  }

  /** Takes the bytes that the next cells are made from. Once it is called, it has to be called for all. */
  begin(bytes: Uint8Array): void {
    this.#markup = this.#markup === true || bytes.includes(LESS);
  }

  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (start === end) return;
    const { holds, column, size } = this.#leaf;
    // Hot path: most cells are short and ASCII, and for those a view would cost more than the loop.
    const wellFormed = isShortAscii(bytes, start, end) || isUtf8(bytes.subarray(start, end));
    // A cell that is annotated as text but is not UTF-8 may be media.
    if (holds === 'text' || wellFormed || looksLikeText(bytes.subarray(start, Math.min(end, start + HEAD_BYTES)))) {
      const mayBePage = this.#markup !== false || mayBeAddress(bytes[start]!);
      collectText(bytes, start, end, row, column, this.#collector, mayBePage);
    }
    if (holds === 'binary' || (holds === 'text' && !wellFormed)) {
      collectBinary(bytes.subarray(start, end), size > 0 || !wellFormed, row, column, this.#collector);
    }
  }

  repeatable(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#budget.spend(end - start + 1);
    this.cell(bytes, start, end, row);
  }
}

/** Checks for the first byte of `data:`, or a blank before it. */
function mayBeAddress(first: number): boolean {
  return first <= 0x20 || (first | 0x20) === 0x64;
}

/** Longer cells are checked by Node, which is faster then. */
const SHORT = 512;

function isShortAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > SHORT) return false;
  for (let i = start; i < end; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}
