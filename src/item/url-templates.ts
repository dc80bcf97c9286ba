/** Builds URLs that a manifest stores in parts: `url-templates` in the settings gives the columns that fill them. */

export interface Template {
  /** The text around the columns: one more piece than there are columns. */
  readonly literals: readonly Buffer[];
  /** Indexes into `UrlTemplates.columns`. */
  readonly columns: readonly number[];
}

/** Receives the filled-in URLs. */
interface StringSink {
  string(bytes: Uint8Array, start: number, end: number, row: number, column: number, lines: boolean): void;
}

export class UrlTemplates {
  /** The names of all columns in the templates, each once. */
  readonly columns: readonly Buffer[];
  readonly templates: readonly Template[];

  /** @param templates as in the settings: `{name}` is replaced by the column `name` */
  constructor(templates: readonly string[]) {
    const names: string[] = [];
    this.templates = templates.map(template => {
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

  /** Returns the number of the column with this name, or -1 if no template uses it. */
  column(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    return this.columns.findIndex(name => name.length === length && name.compare(bytes, start, end) === 0);
  }

  /** Like `column`, for a name in a table's header: blanks around it are ignored. */
  headerColumn(name: Uint8Array): number {
    const trimmedName = Buffer.from(Buffer.from(name).toString('utf8').trim(), 'utf8');
    return this.column(trimmedName, 0, trimmedName.length);
  }

  /**
   * Passes on every URL whose columns all have a value.
   *
   * @param values by column number; undefined or empty if the row has none
   */
  fill(values: readonly (Uint8Array | undefined)[], row: number, sink: StringSink): void {
    for (const template of this.templates) {
      const url = filled(template, values);
      if (url !== null) sink.string(url, 0, url.length, row, 0, false);
    }
  }
}

/** Returns the URL that a row's values make of a template; null if a value is missing. */
export function filled(
  { literals, columns }: Template,
  values: readonly (Uint8Array | undefined)[]
): Uint8Array | null {
  const parts = columns.map(column => trimmed(values[column]));
  if (parts.some(part => part.length === 0)) return null;
  return Buffer.concat(
    literals.flatMap((literal, index) => {
      const part = parts[index];
      return part === undefined ? [literal] : [literal, part];
    })
  );
}

const NOTHING = new Uint8Array(0);

/** Returns a value without the blanks around it, which are not part of a URL. */
export function trimmed(value: Uint8Array | undefined): Uint8Array {
  if (value === undefined) return NOTHING;
  let start = 0;
  let end = value.length;
  while (start < end && value[start]! <= 0x20) start++;
  while (end > start && value[end - 1]! <= 0x20) end--;
  return value.subarray(start, end);
}
