/** Reads the record batches and dictionary batches of a file, column by column. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { damaged } from './arrow-fault.ts';
import type { Schema } from './arrow-field.ts';
import { type BatchHeader, type Cursor, pass, readBatchHeader, takeBuffers } from './batch-header.ts';
import type { Body } from './batch-body.ts';
import { ColumnBuffers } from './column-buffers.ts';
import { ColumnReader, type ColumnTools } from './column-reader.ts';
import type { FlatTable } from './flat-table.ts';

export class BatchReader {
  /** The number of rows so far. */
  rows = 0;
  /** The first fault in a column, which does not stop the others. */
  fault: GateError | null = null;
  readonly #schema: Schema;
  readonly #tools: ColumnTools;
  #batches = 0;
  /** Used for every column of records, so that large ones do not wait for the garbage collector. */
  #scratch = new Uint8Array(0);

  constructor(schema: Schema, tools: ColumnTools) {
    this.#schema = schema;
    this.#tools = tools;
  }

  async *records(header: BatchHeader, body: Body): AsyncGenerator<ItemBatch, void> {
    this.#batches++;
    const before = this.rows;
    this.rows += header.length;
    if (!Number.isSafeInteger(this.rows)) throw damaged(safe`it has an impossible number of rows`);
    this.#checkCounts(header);
    const cursor = { node: 0, buffer: 0, variadic: 0 };
    for (const [index, field] of this.#schema.fields.entries()) {
      const start = { ...cursor };
      pass(field, header, cursor);
      if (!field.isRead) continue;
      try {
        const buffers = await this.#buffers(header, body, start.buffer, cursor.buffer, size => this.#room(size));
        if (header.lengths[start.node] !== header.length) throw unequal();
        const reader = new ColumnReader(this.#tools, header, buffers, index + 1, start);
        for (const _ of reader.read(field, { count: header.length, before, of: null })) {
          yield* this.#tools.collector.passOn();
        }
      } catch (error) {
        this.#addFault(error, index + 1);
      }
      // The memory of the column is used again.
      yield* this.#tools.collector.passOn();
    }
  }

  async *dictionary(table: FlatTable, body: Body): AsyncGenerator<ItemBatch, void> {
    const { dictionaries, collector } = this.#tools;
    const dictionary = dictionaries.get(table.id(0));
    const data = table.table(1);
    if (data === null) throw damaged(safe`a dictionary has no values`);
    if (!dictionary.field.isRead) return;
    dictionaries.checkFlat(dictionary);
    const header = readBatchHeader(data, body.size);
    if (table.byte(2) === 0) {
      for (const _ of dictionaries.readRest(dictionary)) yield* collector.passOn();
      dictionary.clear();
    }
    const cursor = { node: 0, buffer: 0, variadic: 0 };
    const own = takeBuffers(dictionary.field, header, cursor);
    if (header.lengths.length !== 1 || header.offsets.length !== own) throw unequal();
    const buffers = await this.#buffers(header, body, 0, own, size => new Uint8Array(size));
    const reader = new ColumnReader(this.#tools, header, buffers, dictionary.column, cursor);
    const values = reader.values(dictionary.field.layout, 0, 0, own, header.lengths[0] ?? 0);
    if (values !== null) dictionaries.add(dictionary, values, buffers.memory);
  }

  /** Loads the buffers from `from` to `to`. */
  async #buffers(
    header: BatchHeader,
    body: Body,
    from: number,
    to: number,
    room: (size: number) => Uint8Array
  ): Promise<ColumnBuffers> {
    const { offsets, sizes } = header;
    let start = Infinity;
    let end = 0;
    let total = 0;
    for (let i = from; i < to; i++) {
      const size = sizes[i]!;
      // Writers differ in where they say that an empty buffer is.
      if (size === 0) continue;
      start = Math.min(start, offsets[i]!);
      end = Math.max(end, offsets[i]! + size);
      total += size;
    }
    if (total === 0) return new ColumnBuffers(new Uint8Array(0), 0, header, this.#tools.budget);
    if (total > end - start) throw damaged(safe`its buffers overlap`);
    const region = await body.region(start, end, room);
    this.#tools.budget.stored(body.position);
    return new ColumnBuffers(region, start, header, this.#tools.budget);
  }

  #room(size: number): Uint8Array {
    if (this.#scratch.length < size) this.#scratch = new Uint8Array(size);
    return this.#scratch.subarray(0, size);
  }

  #checkCounts(header: BatchHeader): void {
    const cursor: Cursor = { node: 0, buffer: 0, variadic: 0 };
    for (const field of this.#schema.fields) pass(field, header, cursor);
    const { lengths, offsets, variadic } = header;
    if (cursor.node !== lengths.length || cursor.buffer !== offsets.length || cursor.variadic !== variadic.length) {
      throw unequal();
    }
  }

  #addFault(error: unknown, column: number): void {
    this.#tools.collector.watch.checkDeadline();
    if (!(error instanceof GateError)) throw error;
    const where = safe`record batch ${count(this.#batches)}, column ${count(column)}`;
    const fault = new GateError(error.reason, safe`${where}: ${error.text}`, { cause: error });
    if (error.reason === 'manifest-too-large') throw fault;
    this.fault ??= fault;
  }
}

function unequal(): GateError {
  return damaged(safe`a record batch does not match the schema`);
}
