/** Reads the strings of a schema: names of columns, and metadata that any program may add. */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { readEmbeddedJson } from '../json/json-scanner.ts';
import type { ParquetBudget } from '../parquet/parquet-budget.ts';
import type { KeyValue } from '../parquet/footer.ts';
import type { Field, Schema } from './arrow-field.ts';

/** The row of these strings, which are not in a record. */
const ROW = 0;

export class Names {
  readonly #collector: ItemCollector;
  readonly #budget: ParquetBudget;

  /** @param budget counts each string, as a small file may repeat one often */
  constructor(collector: ItemCollector, budget: ParquetBudget) {
    this.#collector = collector;
    this.#budget = budget;
  }

  /** Stops wherever the items so far should be taken. */
  *schema({ fields, metadata }: Schema): Generator<void, void> {
    yield* this.metadata(metadata, 0);
    for (const [index, field] of fields.entries()) yield* this.#field(field, index + 1);
  }

  *metadata(entries: readonly KeyValue[], column: number): Generator<void, void> {
    for (const { key, value } of entries) {
      this.#string(key, column);
      this.#string(value, column);
      if (this.#collector.full) yield;
    }
  }

  *#field({ name, children, metadata }: Field, column: number): Generator<void, void> {
    this.#string(name, column);
    yield* this.metadata(metadata, column);
    for (const child of children) yield* this.#field(child, column);
  }

  #string(bytes: Uint8Array, column: number): void {
    this.#budget.spend(bytes.length + 1);
    this.#collector.string(bytes, 0, bytes.length, ROW, column, false);
    readEmbeddedJson(bytes, 0, bytes.length, ROW, column, this.#collector);
  }
}

/** Returns a fault if the file has all columns of a URL template of the settings; null where there is none. */
export function templateFault({ fields }: Schema, { templates }: ItemCollector): GateError | null {
  if (templates === null) return null;
  const found = new Set<number>();
  const find = ({ name, children }: Field): void => {
    found.add(templates.headerColumn(name));
    children.forEach(find);
  };
  fields.forEach(find);
  if (!templates.templates.some(({ columns }) => columns.every(column => found.has(column)))) return null;
  return new GateError(
    'manifest-unsupported',
    safe`its columns fill a URL template of the settings, which is not done for Arrow: write it as Parquet, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}
