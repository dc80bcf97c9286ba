/**
 * URL templates in Parquet: every choice of values that stand in one row fills them. The columns of a row group stand one
 * after another, so values are held until the last column of their template is read.
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
import type { Spending } from './spending.ts';
import { type Filling, TemplateCells } from './template-cells.ts';

/** How a column is read that fills templates. */
export interface TemplateColumn {
  readonly leaf: Leaf;
  readonly cells: CellSink;
  /** It was read to its end. */
  readonly end: () => void;
}

/** A row group of which columns are still to be read. */
interface OpenRowGroup {
  left: number;
  readonly held: HeldColumn[];
}

export class ParquetTemplates {
  /** What is to be said when everything else was read; null where nothing is. */
  readonly fault: GateError | null;
  /** Those of which the file has every column. */
  readonly #templates: readonly Template[];
  /** By the index of a leaf the columns of the templates that it is. */
  readonly #columns: ReadonlyMap<number, readonly number[]>;
  readonly #budget = new HeldBudget();
  readonly #rowGroups = new Map<number, OpenRowGroup>();
  readonly #collector: ItemCollector;
  readonly #spending: Spending;

  constructor(templates: UrlTemplates, schema: Schema, collector: ItemCollector, spending: Spending) {
    const named = new NamedColumns(templates, schema);
    this.#templates = templates.templates.filter(({ columns }) => columns.every(column => named.has(column)));
    const wanted = new Set(this.#templates.flatMap(({ columns }) => columns));
    this.fault = named.fault(wanted);
    this.#columns = named.leaves(wanted);
    this.#collector = collector;
    this.#spending = spending;
  }

  /**
   * Begins to read the column of `chunk`; null where it fills no template.
   *
   * @param cells what reads it as any other column
   */
  begin({ rowGroup, leaf: index }: Chunk, leaf: Leaf, cells: CellSink): TemplateColumn | null {
    const columns = this.#columns.get(index);
    if (columns === undefined) return null;
    const open = this.#rowGroups.get(rowGroup) ?? { left: this.#columns.size, held: [] };
    this.#rowGroups.set(rowGroup, open);
    open.left--;
    const isPart = this.#templates.some(template => columns.some(column => othersIn(template, column).length > 0));
    const held = isPart && open.left > 0 ? new HeldColumn(columns, this.#budget) : null;
    const isInteger = leaf.holds === 'none';
    const read: Leaf = isInteger ? { ...leaf, holds: 'integer', size: leaf.type === INT32 ? 4 : 8 } : leaf;
    return {
      leaf: read,
      cells: new TemplateCells(read, isInteger ? null : cells, {
        fillings: columns.flatMap(column => this.#fillings(column, open.held)),
        held,
        collector: this.#collector,
        spending: this.#spending
      }),
      end: () => {
        if (held !== null) open.held.push(held);
        if (open.left > 0) return;
        for (const column of open.held) column.release();
        this.#rowGroups.delete(rowGroup);
      }
    };
  }

  /** The templates that `column` completes; where one of the others is still to be read, that one will. */
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

/** The columns of a template beside `column`, each once; none where it has not even that. */
function othersIn({ columns }: Template, column: number): readonly number[] {
  return columns.includes(column) ? [...new Set(columns)].filter(other => other !== column) : [];
}
