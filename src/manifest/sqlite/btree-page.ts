/**
 * Reads a page of a b-tree: its kind, its cells and the pages below it
 * (https://www.sqlite.org/fileformat2.html#b_tree_pages). Every position is checked before it is used.
 */
import { ByteCursor } from './byte-cursor.ts';
import { HEADER_BYTES } from './database-header.ts';

/** The kinds of pages of b-trees, as their first byte; `ZERO` and `OTHER` are all other pages. */
export const INDEX_INTERIOR = 2;
export const TABLE_INTERIOR = 5;
export const INDEX_LEAF = 10;
export const TABLE_LEAF = 13;

/**
 * A page in which a long record goes on begins with a zero, the first byte of the next page's number: `MAX_PAGES` keeps
 * that number below 2^24.
 */
export const ZERO = 0;
export const OTHER = 1;

export class BtreePage {
  readonly #usable: number;
  readonly #cursor = new ByteCursor();
  #view: DataView = new DataView(new ArrayBuffer(0));
  #header = 0;
  #pointers = 0;
  /** One of the constants above. */
  kind = OTHER;
  /** The number of cells. */
  cells = 0;

  // The cell that was read last:

  /** Bytes of its record, also those in other pages; 0 if it has none. */
  payload = 0;
  /** The position of the row's number in a table; -1 where there is none. */
  rowid = -1;
  /** The bytes of its record in this page. */
  start = 0;
  end = 0;
  /** The page in which its record goes on; 0 where it does not. */
  overflow = 0;
  /** The whole cell. */
  cellStart = 0;
  cellEnd = 0;

  /** @param usable the usable bytes of a page */
  constructor(usable: number) {
    this.#usable = usable;
  }

  /** Looks at another page. `number` is 1-based. */
  open(bytes: Uint8Array, number: number): void {
    this.#cursor.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#header = number === 1 ? HEADER_BYTES : 0;
    const kind = this.#view.getUint8(this.#header);
    this.kind = isTree(kind) ? kind : kind === ZERO ? ZERO : OTHER;
    this.cells = this.#view.getUint16(this.#header + 3);
    this.#pointers = this.#header + (this.isInterior ? 12 : 8);
    if (isTree(kind) && this.cellsStart > this.#usable) this.kind = OTHER;
  }

  get isInterior(): boolean {
    return this.kind === INDEX_INTERIOR || this.kind === TABLE_INTERIOR;
  }

  get isIndex(): boolean {
    return this.kind === INDEX_INTERIOR || this.kind === INDEX_LEAF;
  }

  /** The end of the list of cells; cells and free space follow. */
  get cellsStart(): number {
    return this.#pointers + 2 * this.cells;
  }

  /** Returns the page below an inner page: before its cell `index`, or last. 0 if it is outside this page. */
  child(index: number): number {
    if (index === this.cells) return this.#view.getUint32(this.#header + 8);
    const at = this.#position(index);
    return at + 4 > this.#usable ? 0 : this.#view.getUint32(at);
  }

  /** Reads a cell. Returns false if it is not within the page. */
  cell(index: number): boolean {
    return this.cellAt(this.#position(index));
  }

  /**
   * Reads the cell at `at`, like `cell`.
   *
   * @param isInterior whether it is a cell of an inner page
   */
  cellAt(at: number, isInterior = this.isInterior): boolean {
    if (at < this.cellsStart || at >= this.#usable) return false;
    const cursor = this.#cursor;
    this.cellStart = at;
    cursor.at = at + (isInterior ? 4 : 0);
    this.overflow = 0;
    this.rowid = -1;
    this.payload = 0;
    if (this.isIndex || !isInterior) this.payload = cursor.varint();
    if (!this.isIndex) {
      this.rowid = cursor.at;
      cursor.varint();
    }
    this.start = cursor.at;
    const local = this.#local(this.payload);
    this.cellEnd = this.end = this.start + local;
    if (local < this.payload) {
      this.cellEnd += 4;
      if (this.cellEnd <= this.#usable) this.overflow = this.#view.getUint32(this.end);
    }
    // A comparison with NaN is false.
    return this.payload < 2 ** 31 && this.cellEnd <= this.#usable;
  }

  /** Returns how many bytes of a record are in the page of its cell. */
  #local(payload: number): number {
    const usable = this.#usable;
    const most = this.isIndex ? Math.floor(((usable - 12) * 64) / 255) - 23 : usable - 35;
    if (!(payload > most)) return payload;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const local = least + ((payload - least) % (usable - 4));
    return local <= most ? local : least;
  }

  #position(index: number): number {
    return this.#view.getUint16(this.#pointers + 2 * index);
  }
}

function isTree(kind: number): boolean {
  return kind === INDEX_INTERIOR || kind === TABLE_INTERIOR || kind === INDEX_LEAF || kind === TABLE_LEAF;
}
