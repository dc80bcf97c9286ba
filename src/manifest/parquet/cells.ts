/** Reads a cell of bytes: the items of its text, the hash that it may be, and its digests if it may be media. */
import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { readEmbeddedJson } from '../json/json-scanner.ts';
import type { Leaf } from './schema.ts';
import type { ParquetBudget } from './parquet-budget.ts';
import { looksLikeText } from '../kind/encoding.ts';

/** Content hashes by their size in bytes. */
const HASH_NAMES: ReadonlyMap<number, string> = new Map([
  [16, 'md5'],
  [20, 'sha1'],
  [32, 'sha256'],
  [64, 'sha512']
]);

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

  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (start === end) return;
    const { holds } = this.#leaf;
    // Hot path: most cells are short and ASCII, and for those a view would cost more than the loop.
    const wellFormed = isShortAscii(bytes, start, end) || isUtf8(bytes.subarray(start, end));
    // A cell that is annotated as text but is not UTF-8 may be media.
    if (holds === 'text' || wellFormed || looksLikeText(bytes.subarray(start, end))) this.#text(bytes, start, end, row);
    if (holds === 'binary' || (holds === 'text' && !wellFormed)) {
      this.#binary(bytes.subarray(start, end), wellFormed, row);
    }
  }

  repeatable(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#budget.spend(end - start + 1);
    this.cell(bytes, start, end, row);
  }

  #text(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (end - start > MAX_STRING_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`a cell has more than ${mebibytes(MAX_STRING_BYTES)} of text; split it`
      );
    }
    this.#collector.string(bytes, start, end, row, this.#leaf.column, false);
    readEmbeddedJson(bytes, start, end, row, this.#leaf.column, this.#collector);
  }

  #binary(cell: Uint8Array, wellFormed: boolean, row: number): void {
    const name = HASH_NAMES.get(cell.length);
    if (name !== undefined && (this.#leaf.size > 0 || !wellFormed)) {
      this.#item(`${name}:${Buffer.from(cell.buffer, cell.byteOffset, cell.length).toString('hex')}`, row);
    }
    for (const algorithm of HASH_NAMES.values()) this.#item(`${algorithm}:${hash(algorithm, cell, 'hex')}`, row);
  }

  #item(text: string, row: number): void {
    const bytes = Buffer.from(text, 'latin1');
    this.#collector.string(bytes, 0, bytes.length, row, this.#leaf.column, false);
  }
}

/** Longer cells are checked by Node, which is faster then. */
const SHORT = 512;

function isShortAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > SHORT) return false;
  for (let i = start; i < end; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}
