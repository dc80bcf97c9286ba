/**
 * Keeps a few numbers for every page: what it is, which pages follow it, and to which tree it belongs. With them a
 * database of any size is read in the order of its pages. They are found in one pass over the file.
 */
import { count, safe } from '../../safe/text.ts';
import { BtreePage, OTHER, ZERO } from './btree-page.ts';
import type { DatabaseFile } from './database-file.ts';
import { tooLarge } from './sqlite-fault.ts';
import { MAX_CHILDREN, MAX_PAGES } from './sqlite-limits.ts';

/** The owners of pages that are in no tree. */
export const NOBODY = 0;
/** A long record goes on in the page. */
export const OVERFLOW = 0xffffffff;
/** The page was expected to continue a record that could not be read. */
export const LOST = 0xfffffffe;

/** Each array is indexed by the 1-based number of a page. */
export class PageMap {
  readonly pageCount: number;
  readonly kinds: Uint8Array;
  /** The number of cells of a page of a tree. */
  readonly cells: Uint16Array;
  /** For an inner page the index of its first child in `children`, for a page that begins with a zero the next page. */
  readonly links: Uint32Array;
  /** The number of a tree, or one of the constants above. */
  readonly owners: Uint32Array;
  /** For a page of a tree the row of its first record, also of those below it. */
  readonly firstRows: Uint32Array;
  #children = new Uint32Array(1 << 10);
  #childCount = 0;

  private constructor(pageCount: number) {
    if (pageCount > MAX_PAGES) {
      throw tooLarge(
        safe`it has more than ${count(MAX_PAGES)} pages; split it, or set a larger page_size and run VACUUM`
      );
    }
    this.pageCount = pageCount;
    this.kinds = new Uint8Array(pageCount + 1);
    this.cells = new Uint16Array(pageCount + 1);
    this.links = new Uint32Array(pageCount + 1);
    this.owners = new Uint32Array(pageCount + 1);
    this.firstRows = new Uint32Array(pageCount + 1);
  }

  static async of(file: DatabaseFile): Promise<PageMap> {
    const map = new PageMap(file.pageCount);
    const page = new BtreePage(file.header.usable);
    let number = 0;
    for await (const bytes of file.pages()) {
      if (++number > file.pageCount) break;
      page.open(bytes, number);
      map.#add(page, number, bytes);
    }
    return map;
  }

  /** Returns a page below an inner page. */
  child(page: number, index: number): number {
    return this.#children[this.links[page]! + index]!;
  }

  #add(page: BtreePage, number: number, bytes: Uint8Array): void {
    this.kinds[number] = page.kind;
    if (page.kind === ZERO) this.links[number] = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (page.kind === ZERO || page.kind === OTHER) return;
    this.cells[number] = page.cells;
    if (!page.isInterior) return;
    const first = this.#childCount;
    this.links[number] = first;
    for (let i = 0; i <= page.cells; i++) {
      const child = page.child(i);
      if (child === 0 || child > this.pageCount) {
        this.kinds[number] = OTHER;
        this.#childCount = first;
        return;
      }
      this.#addChild(child);
    }
  }

  #addChild(child: number): void {
    if (this.#childCount === MAX_CHILDREN) {
      throw tooLarge(safe`its inner pages have more than ${count(MAX_CHILDREN)} entries; run VACUUM, or split it`);
    }
    if (this.#childCount === this.#children.length) {
      const larger = new Uint32Array(this.#childCount * 2);
      larger.set(this.#children);
      this.#children = larger;
    }
    this.#children[this.#childCount++] = child;
  }
}
