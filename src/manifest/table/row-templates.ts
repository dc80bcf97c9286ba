/** Fills the URL templates of a table: the first row has the column names, every other row has values. */
import type { ItemCollector } from '../../item/collect.ts';
import type { UrlTemplates } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_COLUMN_CHOICES } from '../bytes/manifest-limits.ts';

/** For each column of the templates its index in the table, -1 where the table does not have it. */
type Places = readonly number[];

export class RowTemplates {
  readonly #templates: UrlTemplates;
  readonly #collector: ItemCollector;
  /** Null until the header is read. */
  #choices: readonly Places[] | null = null;

  constructor(templates: UrlTemplates, collector: ItemCollector) {
    this.#templates = templates;
    this.#collector = collector;
  }

  /** @param cell returns the text of a cell by its index; it may reuse the buffer for the next cell */
  row(cells: number, line: number, cell: (index: number) => Uint8Array): void {
    if (this.#choices === null) {
      this.#choices = this.#header(cells, line, cell);
      return;
    }
    for (const places of this.#choices) {
      if (places.every(place => place < 0)) return;
      const values = places.map(place => (place >= 0 && place < cells ? cell(place).slice() : undefined));
      this.#templates.fill(values, line, this.#collector);
    }
  }

  #header(cells: number, line: number, cell: (index: number) => Uint8Array): readonly Places[] {
    const found = this.#templates.columns.map((): number[] => []);
    for (let index = 0; index < cells; index++) found[this.#templates.headerColumn(cell(index))]?.push(index);
    const choices = found.reduce((product, { length }) => product * Math.max(1, length), 1);
    if (choices > MAX_COLUMN_CHOICES) {
      throw new GateError(
        'manifest-too-large',
        safe`line ${count(line)}: columns of the same name, used in a URL template of the settings, make more than ${count(MAX_COLUMN_CHOICES)} combinations; rename them`,
        { line }
      );
    }
    return found.reduce<readonly Places[]>(
      (all, places) => all.flatMap(before => (places.length === 0 ? [-1] : places).map(place => [...before, place])),
      [[]]
    );
  }
}
