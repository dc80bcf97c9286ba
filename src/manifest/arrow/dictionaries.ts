/** Keeps the dictionaries of a file: the values that columns refer to by number. */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe } from '../../safe/text.ts';
import { MAX_DICTIONARIES_BYTES, MAX_DICTIONARY_PARTS } from '../bytes/arrow-limits.ts';
import { Cells, type CellSink } from '../parquet/cells.ts';
import type { ParquetBudget } from '../parquet/parquet-budget.ts';
import { cannotRead, damaged } from './arrow-fault.ts';
import type { Field, Schema } from './arrow-field.ts';
import { sameFields } from './arrow-schema.ts';
import { cellColumn } from './cell-column.ts';
import type { LeafValues } from './leaf-values.ts';

const READ = 1;
const SILENT = 2;

/** The values of one dictionary batch. */
interface Part {
  /** The number of values in the batches before. */
  readonly first: number;
  readonly values: LeafValues;
  readonly flags: Uint8Array;
  readonly memory: number;
}

export class Dictionary {
  /** The field of its values, as if they were in a column. */
  readonly field: Field;
  /** Of the first column that uses it. */
  readonly column: number;
  #parts: Part[] = [];
  #last: Part | null = null;

  constructor(field: Field, column: number) {
    this.field = field;
    this.column = column;
  }

  /** The number of entries. */
  get length(): number {
    const part = this.#parts.at(-1);
    return part === undefined ? 0 : part.first + part.values.length;
  }

  get memory(): number {
    return this.#parts.reduce((sum, part) => sum + part.memory, 0);
  }

  add(values: LeafValues, memory: number): void {
    if (this.#parts.length === MAX_DICTIONARY_PARTS) {
      throw new GateError(
        'manifest-too-large',
        safe`a dictionary has more than ${count(MAX_DICTIONARY_PARTS)} batches; write it with fewer`
      );
    }
    this.#parts.push({ first: this.length, values, flags: new Uint8Array(values.length), memory });
  }

  clear(): void {
    this.#parts = [];
    this.#last = null;
  }

  /** Reads an entry as the cell of `row`, unless it was read before and contained no item. */
  read(entry: number, row: number, cells: CellSink): void {
    const { first, values, flags } = this.#partWith(entry);
    const index = entry - first;
    if (flags[index] === (READ | SILENT)) return;
    const before = cells.items;
    if (values.find(index)) cells.repeatable(values.bytes, values.start, values.end, row);
    flags[index] = cells.items === before ? READ | SILENT : READ;
  }

  /** Reads the entries that no row uses. Stops wherever the items so far should be taken. */
  *readRest(cells: CellSink): Generator<void, void> {
    for (const { first, flags } of this.#parts) {
      for (let index = 0; index < flags.length; index++) {
        if (flags[index] !== 0) continue;
        this.read(first + index, ROW_OF_UNUSED, cells);
        if (cells.full) yield;
      }
    }
  }

  #partWith(entry: number): Part {
    const last = this.#last;
    if (last !== null && entry >= last.first && entry < last.first + last.values.length) return last;
    let low = 0;
    let high = this.#parts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.first <= entry) low = middle;
      else high = middle;
    }
    const part = this.#parts[low];
    if (part === undefined || entry >= part.first + part.values.length || entry < 0) {
      throw damaged(safe`a value points to an entry that its dictionary does not have`);
    }
    return (this.#last = part);
  }
}

const ROW_OF_UNUSED = 0;

export class Dictionaries {
  readonly #byId = new Map<bigint, Dictionary>();
  readonly #collector: ItemCollector;
  readonly #budget: ParquetBudget;

  constructor(schema: Schema, collector: ItemCollector, budget: ParquetBudget) {
    this.#collector = collector;
    this.#budget = budget;
    schema.fields.forEach((field, index) => {
      this.#register(field, index + 1);
    });
  }

  get(id: bigint): Dictionary {
    const dictionary = this.#byId.get(id);
    if (dictionary === undefined) throw damaged(safe`it has a dictionary that no column uses`);
    return dictionary;
  }

  /** Throws if the values of a dictionary are nested, which no common program writes. */
  checkFlat({ field }: Dictionary): void {
    if (field.children.length > 0) throw cannotRead(safe`a dictionary of lists or structs`);
  }

  /** Adds the values of a batch. */
  add(dictionary: Dictionary, values: LeafValues, memory: number): void {
    const kept = [...this.#byId.values()].reduce((sum, each) => sum + each.memory, 0);
    const needed = memory + values.length;
    if (kept + needed > MAX_DICTIONARIES_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`its dictionaries have more than ${mebibytes(MAX_DICTIONARIES_BYTES)}; write it without dictionaries`
      );
    }
    dictionary.add(values, needed);
  }

  /** Reads the entries that no row uses: programs that keep dictionaries (categories) show them. */
  *readRest(dictionary: Dictionary): Generator<void, void> {
    if (!dictionary.field.isRead) return;
    const column = cellColumn(dictionary.field, dictionary.column);
    yield* dictionary.readRest(new Cells(this.#collector, column, this.#budget));
  }

  *readAllRest(): Generator<void, void> {
    for (const dictionary of this.#byId.values()) yield* this.readRest(dictionary);
  }

  #register(field: Field, column: number): void {
    for (const child of field.children) this.#register(child, column);
    if (field.dictionary === null) return;
    const values = { ...field, dictionary: null };
    const known = this.#byId.get(field.dictionary.id);
    if (known === undefined) this.#byId.set(field.dictionary.id, new Dictionary(values, column));
    else if (!sameFields([{ ...known.field, name: values.name }], [values])) {
      throw damaged(safe`two columns of different types use the same dictionary`);
    }
  }
}
