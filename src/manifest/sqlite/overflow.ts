/**
 * Puts long records together: they begin in a page of a tree and go on in a chain of other pages, which may be anywhere
 * in the file. Each such page belongs to one record, so no chain forms a circle.
 */
import { count, mebibytes, safe } from '../../safe/text.ts';
import { ZERO } from './btree-page.ts';
import type { DatabaseFile } from './database-file.ts';
import { LOST, NOBODY, OVERFLOW, type PageMap } from './page-map.ts';
import type { RestBytes } from './rest-bytes.ts';
import { RecentPages } from './recent-pages.ts';
import { damagedPage, type FirstFault, tooLarge } from './sqlite-fault.ts';
import { MAX_ROW_BYTES, MAX_WAITING_ROW_BYTES } from './sqlite-limits.ts';

/** Where a record is. */
export interface RecordPlace {
  /** The number of its tree. */
  readonly tree: number;
  readonly row: number;
  /** The decimal number of the row in its table; empty where it has none. */
  readonly rowid: string;
}

export interface LongRecord extends RecordPlace {
  readonly payload: Uint8Array;
  /** Pages that are still needed. */
  missing: number;
}

/** Bytes that a page of a chain adds to a record. */
interface Part {
  readonly record: LongRecord;
  readonly at: number;
  readonly size: number;
}

/** Bytes at the beginning of a page with the number of the next page. */
const LINK_BYTES = 4;

export class Overflow {
  readonly #file: DatabaseFile;
  readonly #map: PageMap;
  readonly #faults: FirstFault;
  readonly #rest: RestBytes;
  readonly #recent: RecentPages;
  readonly #parts = new Map<number, Part>();
  #waitingBytes = 0;

  constructor(file: DatabaseFile, map: PageMap, rest: RestBytes, faults: FirstFault) {
    this.#file = file;
    this.#map = map;
    this.#rest = rest;
    this.#faults = faults;
    this.#recent = new RecentPages(file.header.pageSize);
  }

  /** True if a record waits for its pages. */
  get waits(): boolean {
    return this.#parts.size > 0;
  }

  /** Returns false if a record of this size has to wait until others are complete. */
  hasRoom(payload: number): boolean {
    return this.#waitingBytes === 0 || this.#waitingBytes + payload <= MAX_WAITING_ROW_BYTES;
  }

  /**
   * Begins a record with the bytes that are in the page of its cell.
   *
   * @returns the record if all its pages are known; null if it waits for them, or if it cannot be read
   */
  begin(page: number, size: number, local: Uint8Array, first: number, place: RecordPlace): LongRecord | null {
    const pages = this.#claim(page, size - local.length, first);
    if (pages === null) return null;
    if (size > MAX_ROW_BYTES) {
      for (const number of pages) this.#map.owners[number] = LOST;
      this.#faults.add(
        tooLarge(safe`page ${count(page)} has a row with more than ${mebibytes(MAX_ROW_BYTES)}; split its values`)
      );
      return null;
    }
    const record = { ...place, payload: new Uint8Array(size), missing: pages.length };
    record.payload.set(local);
    this.#waitingBytes += size;
    let done: LongRecord | null = null;
    for (const [index, number] of pages.entries()) {
      const at = local.length + index * this.#capacity;
      this.#parts.set(number, { record, at, size: Math.min(this.#capacity, size - at) });
      const known = this.#file.page(number) ?? this.#recent.page(number);
      if (known !== null) done = this.#take(number, known);
    }
    return done;
  }

  /** Takes a page that begins with a zero; returns the record that it completes, or null. */
  pass(number: number, bytes: Uint8Array): LongRecord | null {
    if (this.#file.page(number) === null) this.#recent.add(number, bytes);
    return this.#take(number, bytes);
  }

  get #capacity(): number {
    return this.#file.header.usable - LINK_BYTES;
  }

  #take(number: number, bytes: Uint8Array): LongRecord | null {
    const part = this.#parts.get(number);
    if (part === undefined) return null;
    const { record, at, size } = part;
    this.#parts.delete(number);
    record.payload.set(bytes.subarray(LINK_BYTES, LINK_BYTES + size), at);
    // After the end of a record there may be bytes of an older one.
    this.#rest.add(bytes.subarray(LINK_BYTES + size));
    if (--record.missing > 0) return null;
    this.#waitingBytes -= record.payload.length;
    return record;
  }

  /** Returns the pages of a chain that has `size` bytes, and marks them; null if there is no such chain. */
  #claim(page: number, size: number, first: number): number[] | null {
    const { owners, kinds, links, pageCount } = this.#map;
    const pages: number[] = [];
    let next = first;
    for (let left = size; left > 0; left -= this.#capacity) {
      if (next < 1 || next > pageCount || kinds[next] !== ZERO || owners[next] !== NOBODY) {
        for (const number of pages) owners[number] = LOST;
        this.#faults.add(damagedPage(page, safe`has a row whose other pages are missing`));
        return null;
      }
      pages.push(next);
      owners[next] = OVERFLOW;
      next = links[next]!;
    }
    return pages;
  }
}
