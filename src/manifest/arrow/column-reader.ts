/** Reads the cells of one column of a record batch, with the fields in it, and finds the row of each. */
import type { ItemCollector } from '../../item/collect.ts';
import { safe } from '../../safe/text.ts';
import { Cells } from '../parquet/cells.ts';
import type { ParquetBudget } from '../parquet/parquet-budget.ts';
import { cannotRead, damaged } from './arrow-fault.ts';
import type { DictionaryUse, Field, Layout } from './arrow-field.ts';
import { type BatchHeader, type Cursor, pass, takeBuffers } from './batch-header.ts';
import { cellColumn } from './cell-column.ts';
import type { ColumnBuffers } from './column-buffers.ts';
import type { Dictionaries } from './dictionaries.ts';
import { badOffsets, isSet, leafValues, type LeafValues, Offsets, tooShort, validityIn } from './leaf-values.ts';

/** What all columns of a file share. */
export interface ColumnTools {
  readonly collector: ItemCollector;
  readonly budget: ParquetBudget;
  readonly dictionaries: Dictionaries;
}

/** The rows of the values of a field. */
export interface Rows {
  /** The number of values that have a row. */
  readonly count: number;
  /** The number of rows before the batch. */
  readonly before: number;
  /** The 1-based row in the batch for each value, 0 for a value that no row has; null where values and rows are the same. */
  readonly of: Uint32Array | null;
}

/** Values between two looks at the deadline, where values may have no bytes. */
const STEP = 1 << 14;

export class ColumnReader {
  readonly #tools: ColumnTools;
  readonly #header: BatchHeader;
  readonly #buffers: ColumnBuffers;
  /** 1-based. */
  readonly #column: number;
  readonly #cursor: Cursor;

  /** @param cursor moves past the fields that are read */
  constructor(tools: ColumnTools, header: BatchHeader, buffers: ColumnBuffers, column: number, cursor: Cursor) {
    this.#tools = tools;
    this.#header = header;
    this.#buffers = buffers;
    this.#column = column;
    this.#cursor = cursor;
  }

  /** Reads a field. Stops wherever the items so far should be taken, or the deadline looked at. */
  *read(field: Field, rows: Rows): Generator<void, void> {
    if (!field.isRead) {
      pass(field, this.#header, this.#cursor);
      return;
    }
    const { layout, dictionary } = field;
    const node = this.#cursor.node++;
    const length = this.#header.lengths[node] ?? -1;
    if (length < rows.count) throw damaged(safe`a record batch does not match the schema`);
    const first = this.#cursor.buffer;
    const own = takeBuffers(field, this.#header, this.#cursor);
    this.#cursor.buffer = first + own;
    if (dictionary !== null) {
      yield* this.#entries(dictionary, field, { first, node, rows });
    } else if (layout.kind === 'unread') {
      throw cannotRead(safe`text in a list view or in runs of equal values`);
    } else if (layout.kind === 'struct') {
      for (const child of field.children) yield* this.read(child, rows);
    } else if (layout.kind === 'union') {
      yield* this.#union(field, layout, first, rows);
    } else if (layout.kind === 'list' || layout.kind === 'fixed-list') {
      const [child] = field.children;
      const inside = yield* this.#rowsInList(layout, first, rows);
      if (child !== undefined) yield* this.read(child, inside);
    } else {
      const values = this.values(layout, node, first, own, rows.count);
      if (values !== null) yield* this.#cells(values, field, rows);
    }
  }

  /** Returns the values of a field that is not nested; null if they are of no interest. */
  values(layout: Layout, node: number, first: number, own: number, length: number): LeafValues | null {
    const validity = validityIn(this.#buffers.buffer(first), length, this.#header.nulls[node] ?? 0);
    const buffers = Array.from({ length: own - 1 }, (_, index) => this.#buffers.buffer(first + 1 + index));
    return leafValues(layout, { length, validity, buffers });
  }

  *#cells(values: LeafValues, field: Field, rows: Rows): Generator<void, void> {
    const { collector, budget } = this.#tools;
    const cells = new Cells(collector, cellColumn(field, this.#column), budget);
    const { count, before, of } = rows;
    for (let i = 0; i < count; i++) {
      if (i % STEP === 0) yield* this.#step();
      const row = of === null ? i + 1 : of[i]!;
      if (!values.find(i) || row === 0) continue;
      if (values.isShared) cells.repeatable(values.bytes, values.start, values.end, before + row);
      else cells.cell(values.bytes, values.start, values.end, before + row);
      if (cells.full) yield;
    }
  }

  *#entries(
    { id, width, isSigned }: DictionaryUse,
    field: Field,
    { first, node, rows }: { readonly first: number; readonly node: number; readonly rows: Rows }
  ): Generator<void, void> {
    const { collector, budget, dictionaries } = this.#tools;
    const dictionary = dictionaries.get(id);
    dictionaries.checkFlat(dictionary);
    const cells = new Cells(collector, cellColumn(field, this.#column), budget);
    const { count, before, of } = rows;
    const validity = validityIn(this.#buffers.buffer(first), count, this.#header.nulls[node] ?? 0);
    const indices = this.#buffers.buffer(first + 1);
    if (indices.length < count * width) throw tooShort();
    const view = new DataView(indices.buffer, indices.byteOffset, indices.length);
    for (let i = 0; i < count; i++) {
      if (i % STEP === 0) yield* this.#step();
      const row = of === null ? i + 1 : of[i]!;
      if (row === 0 || (validity !== null && !isSet(validity, i))) continue;
      dictionary.read(indexAt(view, i * width, width, isSigned), before + row, cells);
      if (cells.full) yield;
    }
  }

  /** Finds the rows of the values in lists. */
  *#rowsInList(
    layout: Extract<Layout, { readonly kind: 'list' | 'fixed-list' }>,
    first: number,
    { count, before, of }: Rows
  ): Generator<void, Rows> {
    const node = this.#cursor.node;
    const inside = this.#header.lengths[node] ?? 0;
    const offsets = layout.kind === 'list' ? new Offsets(this.#buffers.buffer(first + 1), layout.width, count) : null;
    const size = layout.kind === 'list' ? 0 : layout.size;
    const total = count === 0 ? 0 : offsets === null ? count * size : offsets.at(count);
    if (total > inside) throw badOffsets();
    if (total === 0) return { count: 0, before, of: null };
    this.#buffers.allocate(total * Uint32Array.BYTES_PER_ELEMENT);
    const rows = new Uint32Array(total);
    for (let i = 0; i < count; i++) {
      if (i % STEP === 0) yield* this.#step();
      const start = offsets === null ? i * size : offsets.at(i);
      const end = offsets === null ? start + size : offsets.at(i + 1);
      if (end < start || end > total) throw badOffsets();
      rows.fill(of === null ? i + 1 : of[i]!, start, end);
    }
    return { count: total, before, of: rows };
  }

  *#union(
    { children }: Field,
    layout: Extract<Layout, { readonly kind: 'union' }>,
    first: number,
    rows: Rows
  ): Generator<void, void> {
    const { isDense, ids } = layout;
    const start = first + (layout.hasNulls ? 1 : 0);
    const types = this.#buffers.buffer(start);
    const places = isDense ? this.#buffers.buffer(start + 1) : null;
    if (types.length < rows.count || (places !== null && places.length < rows.count * 4)) throw tooShort();
    for (const [index, child] of children.entries()) {
      const id = (ids[index] ?? index) & 0xff;
      if (child.isRead) yield* this.read(child, yield* this.#rowsInUnion(id, types, places, rows));
      else pass(child, this.#header, this.#cursor);
    }
  }

  /** Finds the rows of the values of one type of a union. */
  *#rowsInUnion(
    id: number,
    types: Uint8Array,
    places: Uint8Array | null,
    { count, before, of }: Rows
  ): Generator<void, Rows> {
    const inside = this.#header.lengths[this.#cursor.node] ?? 0;
    const total = places === null ? count : inside;
    if (total === 0) return { count: 0, before, of: null };
    this.#buffers.allocate(total * Uint32Array.BYTES_PER_ELEMENT);
    const rows = new Uint32Array(total);
    const view = places && new DataView(places.buffer, places.byteOffset, places.length);
    for (let i = 0; i < count; i++) {
      if (i % STEP === 0) yield* this.#step();
      if (types[i] !== id) continue;
      const place = view === null ? i : view.getInt32(i * 4, true);
      if (place < 0 || place >= total) throw badOffsets();
      rows[place] = of === null ? i + 1 : of[i]!;
    }
    return { count: total, before, of: rows };
  }

  *#step(): Generator<void, void> {
    this.#tools.collector.watch.worked(STEP);
    if (this.#tools.collector.watch.due) yield;
  }
}

function indexAt(view: DataView, at: number, width: number, isSigned: boolean): number {
  if (width === 1) return isSigned ? view.getInt8(at) : view.getUint8(at);
  if (width === 2) return isSigned ? view.getInt16(at, true) : view.getUint16(at, true);
  if (width === 4) return isSigned ? view.getInt32(at, true) : view.getUint32(at, true);
  return Number(isSigned ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
}
