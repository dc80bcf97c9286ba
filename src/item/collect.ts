/** Where readers hand over decoded strings: what is an item in them is found and added to the batch under way. */
import { BatchBuilder, type ItemBatch } from './batch.ts';
import { findItems } from './find.ts';

/** Past this many items or bytes a batch is worth passing on. */
const FULL_ITEMS = 8192;
const FULL_BYTES = 1 << 20;

export class ItemCollector {
  readonly #builder = new BatchBuilder();
  #items = 0;

  /** Items found so far, over all batches. */
  get items(): number {
    return this.#items;
  }

  /** Whether the batch under way should be taken before more is read. */
  get full(): boolean {
    return this.#builder.length >= FULL_ITEMS || this.#builder.size >= FULL_BYTES;
  }

  /**
   * Finds the items of one decoded string (a cell, a line, a JSON string or key): `bytes[start, end)` in UTF-8.
   *
   * @param row 1-based; with `lines`, the line on which the string begins: items behind a line feed stand further down
   * @param column 1-based, 0 where the format has none
   */
  string(bytes: Uint8Array, start: number, end: number, row: number, column: number, lines: boolean): void {
    const before = this.#builder.length;
    findItems(bytes, start, end, row, column, lines, this.#builder);
    this.#items += this.#builder.length - before;
  }

  /** The items since the last call. */
  take(): ItemBatch {
    return this.#builder.take();
  }
}
