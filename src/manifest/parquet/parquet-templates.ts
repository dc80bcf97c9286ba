/**
 * Fills URL templates from Parquet: every combination of values in a row fills them. The columns of a row group come
 * one after another, so values are kept until the last column of their template is read.
 */
import type { ItemCollector } from '../../item/collect.ts';
import type { Template, UrlTemplates } from '../../item/url-templates.ts';
import type { GateError } from '../../safe/errors.ts';
import { INT32 } from './annotations.ts';
import type { CellSink } from './cells.ts';
import type { Chunk } from './footer.ts';
import { HeldBudget, HeldColumn, HeldCursor } from '../bytes/held-values.ts';
import { NamedColumns } from './named-columns.ts';
import type { Leaf, Schema } from './schema.ts';
import type { ParquetBudget } from './parquet-budget.ts';
import { type Filling, TemplateCells } from './template-cells.ts';

/** How a column that fills templates is read. */
export interface TemplateColumn {
  readonly leaf: Leaf;
  readonly cells: CellSink;
  /** To be called when the column was read to its end. */
  readonly end: () => void;
}

/** A row group with columns that are not read yet. */
interface OpenRowGroup {
  left: number;
  readonly held: HeldColumn[];
}

export class ParquetTemplates {
  /** The fault to report after everything else was read; null where there is none. */
  readonly fault: GateError | null;
  /** The templates whose columns are all in the file. */
  readonly #templates: readonly Template[];
  /** For each leaf index, the template columns that the leaf is. */
  readonly #columns: ReadonlyMap<number, readonly number[]>;
  readonly #heldBudget = new HeldBudget();
  readonly #rowGroups = new Map<number, OpenRowGroup>();
  readonly #collector: ItemCollector;
  readonly #budget: ParquetBudget;

  constructor(templates: UrlTemplates, schema: Schema, collector: ItemCollector, budget: ParquetBudget) {
    const named = new NamedColumns(templates, schema);
    this.#templates = templates.templates.filter(({ columns }) => columns.every(column => named.has(column)));
    const wanted = new Set(this.#templates.flatMap(({ columns }) => columns));
    this.fault = named.fault(wanted);
    this.#columns = named.leaves(wanted);
    this.#collector = collector;
    this.#budget = budget;
  }

  /**
   * Begins to read the column of `chunk`; returns null where it fills no template.
   *
   * @param cells reads the column like any other
   */
  begin({ rowGroup, leaf: index }: Chunk, leaf: Leaf, cells: CellSink): TemplateColumn | null {
    const columns = this.#columns.get(index);
    if (columns === undefined) return null;
    const open = this.#rowGroups.get(rowGroup) ?? { left: this.#columns.size, held: [] };
    this.#rowGroups.set(rowGroup, open);
    open.left--;
    const isPart = this.#templates.some(template => columns.some(column => othersIn(template, column).length > 0));
    const held = isPart && open.left > 0 ? new HeldColumn(columns, this.#heldBudget) : null;
    const isInteger = leaf.holds === 'none';
    const read: Leaf = isInteger ? { ...leaf, holds: 'integer', size: leaf.type === INT32 ? 4 : 8 } : leaf;
    return {
      leaf: read,
      cells: new TemplateCells(read, isInteger ? null : cells, {
        fillings: columns.flatMap(column => this.#fillings(column, open.held)),
        held,
        collector: this.#collector,
        budget: this.#budget
      }),
      end: () => {
        if (held !== null) open.held.push(held);
        if (open.left > 0) return;
        for (const column of open.held) column.release();
        this.#rowGroups.delete(rowGroup);
      }
    };
  }

  /**
   * Returns the templates that `column` completes; if another of their columns is not read yet, that one will complete
   * them.
   */
  #fillings(column: number, held: readonly HeldColumn[]): readonly Filling[] {
    const fillings = this.#templates.flatMap(template => {
      if (!template.columns.includes(column)) return [];
      const others = othersIn(template, column).map(other => ({
        column: other,
        cursors: held.filter(({ columns }) => columns.includes(other)).map(found => new HeldCursor(found))
      }));
      return [{ template, column, others }];
    });
    return fillings.filter(({ others }) => others.every(({ cursors }) => cursors.length > 0));
  }
}

/** Returns the columns of a template except `column`, each once; none if the template does not contain `column`. */
function othersIn({ columns }: Template, column: number): readonly number[] {
  return columns.includes(column) ? [...new Set(columns)].filter(other => other !== column) : [];
}
