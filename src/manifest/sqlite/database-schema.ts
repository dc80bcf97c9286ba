/** Reads the table that describes all others (https://www.sqlite.org/schematab.html). */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { collectText } from '../record/cell.ts';
import type { TextEncoding } from './database-header.ts';
import { RecordFields } from './record-fields.ts';
import type { RecordSink } from './tree-records.ts';
import { sqlTexts } from './sql-tokens.ts';
import { damaged, type FirstFault, tooLarge } from './sqlite-fault.ts';
import { MAX_KEPT_COLUMNS, MAX_SCHEMA_ENTRIES, MAX_SQL_BYTES } from './sqlite-limits.ts';
import { type Column, columnsOf } from './table-columns.ts';
import { utf8Of } from './text-value.ts';

/** A table or an index with pages of its own. */
export interface Tree {
  /** Its first page. */
  readonly root: number;
  /** The columns of its records, none if their names and their order are not needed; null for an index. */
  readonly columns: readonly Column[] | null;
  /** The row of the schema that it is in, which is the order of tables. */
  readonly place: number;
}

/** The tree with the schema. */
export const SCHEMA_TREE = 1;

/** The fields of a record of the schema. */
const FIELDS = 5;
const ROOT = 3;

export class DatabaseSchema implements RecordSink {
  readonly #collector: ItemCollector;
  readonly #encoding: TextEncoding;
  readonly #faults: FirstFault;
  readonly #fields = new RecordFields();
  readonly #trees: Tree[] = [];
  #entries = 0;
  #keptColumns = 0;

  constructor(collector: ItemCollector, encoding: TextEncoding, faults: FirstFault) {
    this.#collector = collector;
    this.#encoding = encoding;
    this.#faults = faults;
  }

  /** All tables and indexes, in their order. */
  get trees(): readonly Tree[] {
    return this.#trees.sort((a, b) => a.place - b.place);
  }

  wants(tree: number): boolean {
    return tree === SCHEMA_TREE;
  }

  wantsRowid(): boolean {
    return false;
  }

  *record(bytes: Uint8Array, start: number, end: number, { row }: { readonly row: number }): Generator<void, void> {
    if (++this.#entries > MAX_SCHEMA_ENTRIES) {
      throw tooLarge(safe`it has more than ${count(MAX_SCHEMA_ENTRIES)} tables, indexes and views; split it`);
    }
    const fields = this.#fields;
    const isRecord = fields.read(bytes, start, end) && fields.count >= FIELDS && fields.end(fields.count - 1) <= end;
    if (!isRecord) {
      this.#faults.add(damaged(safe`entry ${count(row)} of its schema is not a record`));
      return;
    }
    const texts: string[] = [];
    for (let i = 0; i < fields.count; i++) {
      const text = utf8Of(bytes.subarray(fields.start(i), fields.end(i)), this.#encoding);
      const isText = fields.kind(i) === 'text';
      texts.push(isText && text.length <= MAX_SQL_BYTES ? Buffer.from(text).toString('utf8') : '');
      if (fields.kind(i) !== 'text' && fields.kind(i) !== 'blob') continue;
      collectText(text, 0, text.length, 0, 0, this.#collector);
      if (text.length > MAX_SQL_BYTES) {
        this.#faults.add(tooLarge(safe`the SQL of a table has more than ${count(MAX_SQL_BYTES)} bytes; shorten it`));
      }
      yield;
    }
    const [type = '', , , , sql = ''] = texts;
    for (const text of sqlTexts(sql)) {
      collectText(text, 0, text.length, 0, 0, this.#collector);
      if (this.#collector.full) yield;
    }
    this.#collector.watch.checkDeadline();
    yield;
    const root = fields.kind(ROOT) === 'integer' ? Number(fields.integer(ROOT)) : 0;
    if (root !== 0) this.#trees.push({ root, columns: this.#columns(type, sql), place: row });
  }

  #columns(type: string, sql: string): readonly Column[] | null {
    if (type !== 'table') return null;
    let columns: readonly Column[];
    try {
      columns = columnsOf(sql);
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      this.#faults.add(error);
      return [];
    }
    const isPlain = columns.every(({ place }, field) => place === field + 1);
    if (isPlain && this.#collector.templates === null) return [];
    this.#keptColumns += columns.length;
    if (this.#keptColumns <= MAX_KEPT_COLUMNS) return columns;
    throw tooLarge(safe`its tables have more than ${count(MAX_KEPT_COLUMNS)} columns; split it`);
  }
}
