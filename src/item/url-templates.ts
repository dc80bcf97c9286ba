/** URLs that a manifest holds in parts: `url-templates` of the settings name the columns that fill them. */

interface Template {
  /** What stands around the columns: one more than there are columns. */
  readonly literals: readonly Buffer[];
  /** Numbers in `columns`. */
  readonly columns: readonly number[];
}

/** Where filled-in URLs go. */
interface StringSink {
  string(bytes: Uint8Array, start: number, end: number, row: number, column: number, lines: boolean): void;
}

export class UrlTemplates {
  /** The names of all columns that a template has, each once. */
  readonly columns: readonly Buffer[];
  readonly #templates: readonly Template[];

  /** @param templates as in the settings: `{name}` stands for the column `name` */
  constructor(templates: readonly string[]) {
    const names: string[] = [];
    this.#templates = templates.map(template => {
      const parts = template.split(/\{([^{}]+)\}/);
      const columns = parts.filter((_, index) => index % 2 === 1);
      names.push(...columns.filter((name, index) => !names.includes(name) && columns.indexOf(name) === index));
      return {
        literals: parts.filter((_, index) => index % 2 === 0).map(part => Buffer.from(part, 'utf8')),
        columns: columns.map(name => names.indexOf(name))
      };
    });
    this.columns = names.map(name => Buffer.from(name, 'utf8'));
  }

  /** The number of the column with this name, -1 where no template has it. */
  column(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    return this.columns.findIndex(name => name.length === length && name.compare(bytes, start, end) === 0);
  }

  /**
   * Hands over every URL whose columns are all there.
   *
   * @param values by the number of the column; undefined or empty where the row has none
   */
  fill(values: readonly (Uint8Array | undefined)[], row: number, sink: StringSink): void {
    for (const { literals, columns } of this.#templates) {
      const filled = columns.map(column => trimmed(values[column]));
      if (filled.some(value => value.length === 0)) continue;
      const parts = literals.flatMap((literal, index) => {
        const value = filled[index];
        return value === undefined ? [literal] : [literal, value];
      });
      const url = Buffer.concat(parts);
      sink.string(url, 0, url.length, row, 0, false);
    }
  }
}

const NOTHING = new Uint8Array(0);

function trimmed(value: Uint8Array | undefined): Uint8Array {
  if (value === undefined) return NOTHING;
  let start = 0;
  let end = value.length;
  while (start < end && value[start]! <= 0x20) start++;
  while (end > start && value[end - 1]! <= 0x20) end--;
  return value.subarray(start, end);
}
