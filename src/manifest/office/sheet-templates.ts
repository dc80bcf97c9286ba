/**
 * Fills URL templates from the tables of an office document: the first row with text has the column names, every other
 * row fills the templates.
 */
import type { ItemCollector } from '../../item/collect.ts';
import { filled, type UrlTemplates } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe } from '../../safe/text.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import type { Tag } from '../markup/markup-token.ts';
import { isEscaped, localName, type PartAttribute, type PartObserver } from './office-xml.ts';
import { NamespaceUse } from '../markup/namespace-use.ts';
import type { SharedStrings } from './shared-strings.ts';

/** Returns the decoded value of an attribute by its name without namespace; empty where there is none. */
type Attributes = (name: string) => string;

interface Cell {
  readonly column: number;
  /** The number of columns that it fills. */
  readonly span: number;
  /** Where its value is: in text, a number, an attribute or a shared string; it may have none. */
  readonly kind: 'text' | 'number' | 'attribute' | 'shared' | 'none';
  text: string;
}

/** Matches a number that every program shows in the same form. */
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)$/;

export class SheetTemplates implements PartObserver {
  /** The fault to report after everything else was read. */
  fault: GateError | null = null;
  readonly #templates: UrlTemplates;
  readonly #strings: SharedStrings;
  readonly #collector: ItemCollector;
  readonly #row: () => number;
  /** For each column of the templates its index in the table, -1 where the table does not have it. */
  #places: number[] = [];
  /** Whether a row with text was found, and whether that row has ended. */
  #header: 'none' | 'open' | 'read' = 'none';
  #values: (Uint8Array | undefined)[] = [];
  readonly #doubtful = new Set<number>();
  readonly #namespaces = new NamespaceUse();
  /** The number of the current row, and the column of its next cell. */
  #number = 0;
  #column = 0;
  #cell: Cell | null = null;
  /** True if text belongs to the value of the current cell. */
  #collects = false;
  /** The number of open comments; their text is not part of the value. */
  #comments = 0;

  /** @param row returns the current row */
  constructor(templates: UrlTemplates, strings: SharedStrings, collector: ItemCollector, row: () => number) {
    this.#templates = templates;
    this.#strings = strings;
    this.#collector = collector;
    this.#row = row;
    this.#begin();
  }

  tag(qualified: string, kind: Tag['kind'], attributes: readonly PartAttribute[]): void {
    const name = localName(qualified);
    for (const found of attributes) this.#namespaces.attribute(found.name, found.value);
    if (!NAMES.has(name)) return;
    this.#namespaces.name(qualified);
    if (!this.#namespaces.steady) this.fault ??= disordered(this.#row());
    const attribute = (wanted: string) => {
      const named = attributes.filter(found => localName(found.name) === wanted);
      if (named.length > 1) this.fault ??= disordered(this.#row());
      return named[0]?.value ?? '';
    };
    switch (name) {
      case 'table':
        if (kind === 'start') this.#begin();
        return;
      case 'row':
      case 'table-row':
        if (kind === 'end') this.#endRow();
        else this.#beginRow(Number(attribute('r')) || this.#number + 1);
        return;
      case 'c':
        if (kind !== 'end') this.#cell = this.#excelCell(attribute);
        if (kind !== 'start') this.#endCell();
        return;
      case 'table-cell':
      case 'covered-table-cell':
        if (kind !== 'end') this.#cell = this.#openCell(attribute);
        if (kind !== 'start') this.#endCell();
        return;
      case 'annotation':
        this.#comments += kind === 'start' ? 1 : kind === 'end' ? -1 : 0;
        return;
      case 'v':
      case 't':
        this.#collects = kind === 'start';
        return;
      case 'p':
        this.#collects = kind === 'start' && this.#cell?.kind === 'text';
        if (this.#collects && this.#cell?.text !== '') this.text('\n');
        return;
      case 's':
      case 'tab':
      case 'line-break':
        if (kind !== 'end') this.text(' ');
        return;
      default:
    }
  }

  text(text: string): void {
    if (!this.#collects || this.#comments > 0 || this.#cell === null) return;
    this.#cell.text += text;
    if (this.#cell.text.length > MAX_STRING_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`the text of a cell is longer than ${mebibytes(MAX_STRING_BYTES)}; split it`
      );
    }
  }

  #begin(): void {
    this.#places = this.#templates.columns.map(() => -1);
    this.#header = 'none';
    this.#number = 0;
    this.#cell = null;
    this.#comments = 0;
  }

  #beginRow(number: number): void {
    if (number <= this.#number) this.fault ??= disordered(this.#row());
    this.#number = number;
    this.#column = 0;
    this.#values = [];
    this.#doubtful.clear();
  }

  #endRow(): void {
    if (this.#header === 'open') this.#header = 'read';
    if (this.#values.length === 0) return;
    for (const template of this.#templates.templates) {
      const url = filled(template, this.#values);
      if (url === null) continue;
      if (template.columns.some(column => this.#doubtful.has(column))) this.fault ??= doubtful(this.#row());
      this.#collector.string(url, 0, url.length, this.#row(), 0, false);
    }
  }

  #excelCell(attribute: Attributes): Cell {
    const type = attribute('t');
    const kind =
      type === 's' ? 'shared' : type === '' || type === 'n' ? 'number' : EXCEL_NOTHING.has(type) ? 'none' : 'text';
    const place = placeOf(attribute('r')) ?? { column: this.#column, row: this.#number };
    if (place.row !== this.#number || place.column < this.#column) this.fault ??= disordered(this.#row());
    return { column: place.column, span: 1, kind, text: '' };
  }

  #openCell(attribute: Attributes): Cell {
    const place = { column: this.#column, span: Math.max(1, Number(attribute('number-columns-repeated')) || 1) };
    const type = attribute('value-type');
    if (type === 'boolean') return { ...place, kind: 'none', text: '' };
    if (type === 'date' || type === 'time') return { ...place, kind: 'number', text: attribute(`${type}-value`) };
    if (type !== '' && type !== 'string') return { ...place, kind: 'number', text: attribute('value') };
    const text = attribute('string-value');
    return { ...place, kind: text === '' ? 'text' : 'attribute', text };
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    this.#collects = false;
    if (cell === null) return;
    this.#column = cell.column + cell.span;
    if (cell.kind === 'none') return;
    if (this.#header !== 'read') {
      this.#readHeader(this.#valueOf(cell), cell.column);
      return;
    }
    const columns = this.#places.flatMap((place, column) =>
      place >= cell.column && place < cell.column + cell.span ? [column] : []
    );
    if (columns.length === 0) return;
    const value = this.#valueOf(cell);
    if (isEscaped(value)) this.fault ??= escaped(this.#row());
    for (const column of columns) {
      this.#values[column] = Buffer.from(value, 'utf8');
      if (cell.kind === 'number' && !PLAIN_NUMBER.test(value)) this.#doubtful.add(column);
    }
  }

  /** Handles a cell of the first row. */
  #readHeader(text: string, place: number): void {
    if (text.trim() === '') return;
    this.#header = 'open';
    if (isEscaped(text)) this.fault ??= escaped(this.#row());
    const column = this.#templates.headerColumn(Buffer.from(text, 'utf8'));
    if (column < 0) return;
    if (this.#places[column] !== -1) this.fault ??= sameName(this.#row());
    this.#places[column] = place;
  }

  #valueOf({ kind, text }: Cell): string {
    if (kind !== 'shared' || text === '') return text;
    const value = this.#strings.get(Number(text));
    if (value === undefined) this.fault ??= this.#strings.fault ?? noString(this.#row());
    return value ?? '';
  }
}

/** The elements that determine the values and their places. */
const NAMES: ReadonlySet<string> = new Set(
  'table row table-row c table-cell covered-table-cell annotation v is t p s tab line-break'.split(' ')
);

/** Booleans and formula errors. */
const EXCEL_NOTHING: ReadonlySet<string> = new Set(['b', 'e']);

/**
 * Returns the place of the cell `B7`, with the column counted from 0 and the row from 1; null where the name is not
 * valid.
 */
function placeOf(cell: string): { readonly column: number; readonly row: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(cell) ?? [];
  if (letters === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}

function disordered(row: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`row ${count(row)}: rows or cells are out of order or have names that programs read in different ways, so the URL templates of the settings cannot be filled from them; save it again`
  );
}

function sameName(row: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`row ${count(row)}: two columns have the same name, which a URL template of the settings uses; rename one`
  );
}

function escaped(row: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`row ${count(row)}: a column's name or a value that fills a URL template of the settings contains an escaped character, which programs show in different ways; write the character itself`
  );
}

function doubtful(row: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`row ${count(row)}: a value that fills a URL template of the settings is a number with a fraction or an exponent, a date or a time, which programs show in different ways; store the column as text`
  );
}

function noString(row: number): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`row ${count(row)}: a cell refers to a string that the workbook does not have; save it again`
  );
}
