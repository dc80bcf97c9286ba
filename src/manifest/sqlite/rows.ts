/** Reads the rows of tables: their values, and the URLs that columns fill. */
import { isUtf8 } from 'node:buffer';
import { BLANK } from '../../item/text/ascii.ts';
import type { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { collectEither } from '../record/cell.ts';
import type { RecordPlace } from './overflow.ts';
import type { RecordSink } from './tree-records.ts';
import { SCHEMA_TREE, type Tree } from './database-schema.ts';
import { cannotRead, damaged, type FirstFault } from './sqlite-fault.ts';
import type { Column } from './table-columns.ts';
import type { Values } from './values.ts';

/** The number of the first tree after the schema. */
export const FIRST_TREE = SCHEMA_TREE + 1;

export class Rows implements RecordSink {
  readonly #trees: readonly Tree[];
  readonly #values: Values;
  readonly #faults: FirstFault;
  readonly #templated = new Map<number, readonly TemplateField[]>();

  constructor(trees: readonly Tree[], values: Values, faults: FirstFault) {
    this.#trees = trees;
    this.#values = values;
    this.#faults = faults;
  }

  wants(tree: number): boolean {
    return tree >= FIRST_TREE && tree < FIRST_TREE + this.#trees.length;
  }

  wantsRowid(tree: number): boolean {
    const { templates } = this.#values.collector;
    return templates !== null && this.#templateFields(tree).some(({ isRowid }) => isRowid);
  }

  *record(bytes: Uint8Array, start: number, end: number, place: RecordPlace): Generator<void, void> {
    const { fields, collector } = this.#values;
    const columns = this.#columns(place.tree);
    const row = columns === null ? 0 : place.row;
    collector.watch.worked(end - start + 1);
    if (!fields.read(bytes, start, end) || fields.end(fields.count - 1) > end) {
      this.#faults.add(damaged(safe`row ${count(row)} is not a record`));
      yield* collectEither(bytes.slice(start, end), row, collector);
      return;
    }
    for (let i = 0; i < fields.count; i++) {
      yield* this.#values.value(bytes, i, row, columns === null ? 0 : (columns[i]?.place ?? i + 1));
    }
    if (collector.templates !== null && columns !== null) this.#fill(bytes, place);
  }

  /** Returns null for an index. */
  #columns(tree: number): readonly Column[] | null {
    return this.#trees[tree - FIRST_TREE]?.columns ?? null;
  }

  /** Fills the URL templates of the settings. */
  #fill(bytes: Uint8Array, { tree, row, rowid }: RecordPlace): void {
    const { fields, collector } = this.#values;
    const values: (Uint8Array | undefined)[] = [];
    for (const { field, template, isRowid, isReal, initial } of this.#templateFields(tree)) {
      const isStored = field < fields.count;
      if (isStored && !this.#isReadable(bytes, field, isReal)) this.#faults.add(noText());
      const otherwise = isRowid ? rowid : isStored ? null : initial;
      const value = isStored ? this.#values.text(bytes, field) : null;
      values[template] = value ?? Buffer.from(otherwise ?? '', 'utf8');
    }
    collector.templates?.fill(values, row, collector);
  }

  /** Returns false for a value that programs turn into different texts. */
  #isReadable(bytes: Uint8Array, field: number, isReal: boolean): boolean {
    const { fields } = this.#values;
    const kind = fields.kind(field);
    if (kind === 'blob') {
      const value = bytes.subarray(fields.start(field), fields.end(field));
      return isUtf8(value) && value.every(byte => byte >= BLANK);
    }
    return kind !== 'float' && !(kind === 'integer' && isReal);
  }

  /** Returns the fields of a tree that URL templates use, if it has all columns of a template. */
  #templateFields(tree: number): readonly TemplateField[] {
    let found = this.#templated.get(tree);
    if (found === undefined) {
      const { templates } = this.#values.collector;
      const numbered = (this.#columns(tree) ?? []).map((column, field) => {
        return { ...column, field, template: templates?.headerColumn(Buffer.from(column.name, 'utf8')) ?? -1 };
      });
      const known = new Set(numbered.map(({ template }) => template));
      const whole = templates?.templates.filter(({ columns }) => columns.every(column => known.has(column))) ?? [];
      const wanted = new Set(whole.flatMap(({ columns }) => columns));
      found = numbered.filter(({ template }) => wanted.has(template));
      this.#templated.set(tree, found);
    }
    return found;
  }
}

function noText(): GateError {
  return cannotRead(
    safe`a column that fills a URL template of the settings has floats or bytes that are not text: store it as text or whole numbers, name another in the template`
  );
}

/** A column that URL templates use: the number of its field in records, and of the column of the templates. */
interface TemplateField extends Column {
  readonly field: number;
  readonly template: number;
}
