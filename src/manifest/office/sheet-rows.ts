/** Finds the rows of strings of an office document that are in a separate part. */
import { MAX_SHARED_STRINGS, MAX_SHEET_LINKS } from '../bytes/manifest-limits.ts';
import type { Tag } from '../markup/markup-token.ts';

/** Returns the decoded value of an attribute; empty where there is none. */
type Attributes = (name: string) => string;

export class SheetRows {
  /** The number of rows of the current table. */
  count = 0;
  #part = '';
  #row = 0;
  #string = -1;
  /** How many more rows the last one represents. */
  #repeated = 0;
  /** For each shared string, by number, its first row; 0 where it is not known. */
  #strings = new Uint32Array(1024);
  readonly #links = new Map<string, number>();
  /** True if the current cell contains the number of a shared string. */
  #shared = false;

  /** Begins a part. @param path of the part */
  begin(path: string): void {
    this.#part = path;
    this.#row = 0;
    this.#string = -1;
    this.#repeated = 0;
    this.count = 0;
    this.#shared = false;
  }

  /** The current row; 0 where the part has none. */
  get row(): number {
    return this.#string >= 0 ? (this.#strings[this.#string] ?? 0) : this.#row;
  }

  /** Handles a tag, by its name without namespace. */
  tag(name: string, kind: Tag['kind'], attribute: Attributes): void {
    if (name === 'c') this.#shared = kind === 'start' && attribute('t') === 's';
    if (kind === 'end') return;
    switch (name) {
      case 'row':
        this.#setRow(Number(attribute('r')) || this.#row + 1);
        return;
      case 'table-row':
        this.#setRow(this.#row + 1 + this.#repeated);
        this.#repeated = Math.max(0, (Number(attribute('table:number-rows-repeated')) || 1) - 1);
        return;
      case 'table':
        this.#row = 0;
        this.#repeated = 0;
        return;
      case 'si':
        this.#string++;
        return;
      case 'hyperlink':
        this.#link(attribute('r:id'), rowOf(attribute('ref')));
        return;
      case 'Relationship':
        this.#row = this.#links.get(`${sheetOf(this.#part)}\n${attribute('Id')}`) ?? 0;
        return;
      default:
    }
  }

  /** Handles the whole text of an element; returns true if it is only the number of a shared string. */
  isReference(name: string, text: string): boolean {
    if (name !== 'v' || !this.#shared || !/^\s*\d{1,10}\s*$/.test(text)) return false;
    const index = Number(text);
    if (index < MAX_SHARED_STRINGS) this.#keep(index);
    return true;
  }

  #setRow(row: number): void {
    this.#row = row;
    this.count++;
  }

  #keep(index: number): void {
    if (index >= this.#strings.length) {
      const larger = new Uint32Array(Math.max(index + 1, this.#strings.length * 2));
      larger.set(this.#strings);
      this.#strings = larger;
    }
    if (this.#strings[index] === 0) this.#strings[index] = this.#row;
  }

  #link(id: string, row: number): void {
    this.#row = row;
    if (id !== '' && this.#links.size < MAX_SHEET_LINKS) this.#links.set(`${this.#part}\n${id}`, row);
  }
}

/** Returns the row of a cell or range, `B7` or `B7:C9`. */
function rowOf(cell: string): number {
  return Number(/^\$?[A-Z]+\$?(\d+)/i.exec(cell)?.[1] ?? 0);
}

/** Returns the part that a part of relationships belongs to: `xl/worksheets/_rels/sheet1.xml.rels`. */
function sheetOf(path: string): string {
  return path.replace(/_rels\/([^/]+)\.rels$/, '$1');
}
