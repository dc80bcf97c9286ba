/** Reads the cells of a column that fills URL templates: like those of any other column, and as parts of URLs. */
import { isUtf8 } from 'node:buffer';
import type { ItemCollector } from '../../item/collect.ts';
import { filled, type Template, trimmed } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { Integer } from './annotations.ts';
import type { CellSink } from './cells.ts';
import { damaged } from './parquet-fault.ts';
import type { HeldColumn, HeldCursor } from '../bytes/held-values.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import type { Leaf } from './schema.ts';
import type { ParquetBudget } from './parquet-budget.ts';

/** A template that a column completes; its other columns were read before. */
export interface Filling {
  readonly template: Template;
  /** The number of this column among the template columns. */
  readonly column: number;
  readonly others: readonly { readonly column: number; readonly cursors: readonly HeldCursor[] }[];
}

/** The uses of the cells of one column of one row group. */
export interface CellUse {
  readonly collector: ItemCollector;
  readonly budget: ParquetBudget;
  readonly fillings: readonly Filling[];
  /** Keeps its values for columns that are read later; null where none of those needs them. */
  readonly held: HeldColumn | null;
}

export class TemplateCells implements CellSink {
  readonly #leaf: Leaf;
  readonly #own: CellSink | null;
  readonly #use: CellUse;
  /** The number of kept columns that each value is combined with. */
  readonly #compared: number;
  /** By the number of the template column. */
  readonly #values: (Uint8Array | undefined)[] = [];
  #read = 0;
  /** The number of bytes of URLs that the current value has filled. */
  #made = 0;

  /** @param own reads the cells like those of any other column; null where that is not needed */
  constructor(leaf: Leaf, own: CellSink | null, use: CellUse) {
    this.#leaf = leaf;
    this.#own = own;
    this.#use = use;
    this.#compared = use.fillings.flatMap(({ others }) => others.flatMap(({ cursors }) => cursors)).length;
  }

  get full(): boolean {
    return this.#use.collector.full;
  }

  /** Every cell counts, since each is next to other values. */
  get items(): number {
    return this.#use.collector.items + this.#read;
  }

  /** Every cell is needed by itself. */
  simple(): number {
    return 0;
  }

  // eslint-disable-next-line require-yield -- there is nothing to wait for
  *judged(): Generator<void, null> {
    return null;
  }

  passed(): void {
    // Nothing was judged.
  }

  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#own?.cell(bytes, start, end, row);
    this.#part(bytes.subarray(start, end), row);
  }

  repeatable(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#use.budget.spend(end - start + 1);
    this.cell(bytes, start, end, row);
  }

  #part(cell: Uint8Array, row: number): void {
    this.#read++;
    const value = this.#text(cell);
    if (value.length === 0) return;
    if (value.length > MAX_STRING_BYTES) throw tooLong();
    this.#made = 0;
    this.#use.budget.spend(this.#compared);
    for (const filling of this.#use.fillings) {
      if (!filling.others.every(({ cursors }) => cursors.some(cursor => cursor.has(row)))) continue;
      this.#values.length = 0;
      this.#values[filling.column] = value;
      this.#fill(filling, 0, row);
    }
    this.#use.held?.add(value, row);
  }

  #text(cell: Uint8Array): Uint8Array {
    const { reads, holds } = this.#leaf;
    if (reads !== null && reads !== 'bytes') return decimal(cell, reads);
    const value = trimmed(cell);
    if (holds === 'text' || (isUtf8(value) && value.every(byte => byte >= 0x20))) return value;
    throw new GateError(
      'manifest-unsupported',
      safe`a URL template of the settings uses this column, and one of its values is not text: store the column as strings, name another in the template, or list the file under unchecked in the settings, with a reason and an expiry date`
    );
  }

  /** Emits the URL of every combination of one value per column, from the column at `at` on. */
  #fill(filling: Filling, at: number, row: number): void {
    const other = filling.others[at];
    if (other === undefined) {
      const url = filled(filling.template, this.#values);
      if (url === null) return;
      this.#made += url.length;
      if (this.#made > MAX_STRING_BYTES) throw tooLong();
      this.#use.budget.spend(url.length + 1);
      this.#use.collector.string(url, 0, url.length, row, 0, false);
      return;
    }
    for (const cursor of other.cursors) {
      if (!cursor.has(row)) continue;
      for (const value of cursor.values()) {
        this.#values[other.column] = value;
        this.#fill(filling, at + 1, row);
      }
    }
  }
}

/** @throws GateError where the value has more bits than its type: programs cut off different bits */
function decimal(cell: Uint8Array, { bits, signed }: Integer): Uint8Array {
  let stored = 0n;
  for (let i = cell.length - 1; i >= 0; i--) stored = stored * 256n + BigInt(cell[i]!);
  const value = signed ? BigInt.asIntN(cell.length * 8, stored) : stored;
  if (value !== (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value))) {
    throw damaged(safe`a value does not fit the ${bits} bits of its type; write the file again`);
  }
  return Buffer.from(String(value), 'latin1');
}

function tooLong(): GateError {
  return new GateError(
    'manifest-too-large',
    safe`the URLs that a value forms with the URL templates of the settings have more than ${count(MAX_STRING_BYTES)} bytes; shorten it, or the lists next to it`
  );
}
