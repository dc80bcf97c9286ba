/** On which row of its sheet does a string of an office document stand that is kept in a part of its own? */
import type { Tag } from '../markup/markup-token.ts';

/** Reads the decoded value of an attribute; empty where there is none. */
type Attributes = (name: string) => string;

/** Rows of shared strings beyond these are not kept; 16 million is what a sheet has cells for in 16 columns. */
const MAX_STRINGS = 1 << 24;

/** Links whose rows are kept. */
const MAX_LINKS = 1 << 20;

export class SheetRows {
  /** Rows of the table under way. */
  count = 0;
  #part = '';
  #row = 0;
  #string = -1;
  /** How many rows more than one the last one stands for. */
  #repeated = 0;
  /** By the number of a shared string its first row; 0 where none is known. */
  #strings = new Uint32Array(1024);
  readonly #links = new Map<string, number>();
  /** Whether the cell under way holds the number of a shared string. */
  #shared = false;

  /** A part begins. @param path of the part */
  begin(path: string): void {
    this.#part = path;
    this.#row = 0;
    this.#string = -1;
    this.#repeated = 0;
    this.count = 0;
    this.#shared = false;
  }

  /** The row of what is read now; 0 where the part itself does not say. */
  get row(): number {
    return this.#string >= 0 ? (this.#strings[this.#string] ?? 0) : this.#row;
  }

  /** A tag, by its name without namespace. */
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

  /** All text of an element; whether it is but the number of a shared string. */
  isReference(name: string, text: string): boolean {
    if (name !== 'v' || !this.#shared || !/^\s*\d{1,10}\s*$/.test(text)) return false;
    const index = Number(text);
    if (index < MAX_STRINGS) this.#keep(index);
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
    if (id !== '' && this.#links.size < MAX_LINKS) this.#links.set(`${this.#part}\n${id}`, row);
  }
}

/** The row of a cell or range, `B7` or `B7:C9`. */
function rowOf(cell: string): number {
  return Number(/^\$?[A-Z]+\$?(\d+)/i.exec(cell)?.[1] ?? 0);
}

/** The part whose links a part of relationships holds: `xl/worksheets/_rels/sheet1.xml.rels`. */
function sheetOf(path: string): string {
  return path.replace(/_rels\/([^/]+)\.rels$/, '$1');
}
