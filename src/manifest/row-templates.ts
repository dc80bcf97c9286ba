/** URL templates of a table: the first row names the columns, every other row fills the templates. */
import type { ItemCollector } from '../item/collect.ts';
import type { UrlTemplates } from '../item/url-templates.ts';

export class RowTemplates {
  readonly #templates: UrlTemplates;
  readonly #collector: ItemCollector;
  /** For each column of the templates its number in the table, -1 where the table has none; null before the header. */
  #places: readonly number[] | null = null;

  constructor(templates: UrlTemplates, collector: ItemCollector) {
    this.#templates = templates;
    this.#collector = collector;
  }

  /** @param cell the text of a cell by its number, which may be used again for the next one */
  row(cells: number, line: number, cell: (index: number) => Uint8Array): void {
    if (this.#places === null) {
      this.#places = this.#header(cells, cell);
      return;
    }
    const places = this.#places;
    if (places.every(place => place < 0)) return;
    const values = places.map(place => (place >= 0 && place < cells ? cell(place).slice() : undefined));
    this.#templates.fill(values, line, this.#collector);
  }

  #header(cells: number, cell: (index: number) => Uint8Array): readonly number[] {
    const places = this.#templates.columns.map(() => -1);
    for (let index = 0; index < cells; index++) {
      const column = this.#templates.headerColumn(cell(index));
      if (column >= 0 && places[column] === -1) places[column] = index;
    }
    return places;
  }
}
