/**
 * Searches the bytes that belong to no row: SQLite leaves those of deleted rows in place, and they are published with the
 * file. This is a best effort, as for all bytes without a reader.
 */
import { ByteStrings } from '../bytes/byte-strings.ts';
import type { BtreePage } from './btree-page.ts';
import { BLANK, CR, LF, TAB } from '../../item/text/ascii.ts';
import type { Values } from './values.ts';

/** The row of what is in no row. */
const NO_ROW = 0;

/** A page without this part of a URL, in one or two bytes per character, has nothing to find. */
const MARKS = [Buffer.from('//'), Buffer.from('/\0/')] as const;

export class RestBytes {
  readonly #strings: ByteStrings;
  readonly #values: Values;
  readonly #copy: Buffer;

  constructor(values: Values, pageSize: number) {
    this.#strings = new ByteStrings(values.collector, NO_ROW);
    this.#values = values;
    this.#copy = Buffer.alloc(pageSize);
  }

  /** Searches bytes. They may be overwritten later. */
  add(bytes: Uint8Array): void {
    this.#strings.add(bytes);
  }

  /**
   * Searches what is between the cells of a page of a tree. Changes which cell was read last. Yields where the collector
   * should pass on what it has.
   */
  *treePage(page: BtreePage, bytes: Uint8Array): Generator<void, void> {
    const copy = this.#copy;
    copy.set(bytes);
    copy.fill(0, 0, page.cellsStart);
    let used = 0;
    for (let i = 0; i < page.cells; i++) {
      if (!page.cell(i)) continue;
      used += page.cellEnd - page.cellStart;
      if (used > bytes.length) break;
      copy.fill(0, page.cellStart, page.cellEnd);
    }
    if (!MARKS.some(mark => copy.includes(mark))) return;
    yield* this.#oldRecords(page);
    this.#strings.add(copy);
  }

  /**
   * Reads records that are no longer in the list of cells. SQLite leaves the old place of a cell as it was when it moves
   * it to another page, and overwrites four bytes of a deleted one, often those before its record. Without their limits
   * a text would seem to go on in the next value.
   */
  *#oldRecords(page: BtreePage): Generator<void, void> {
    const copy = this.#copy;
    for (let at = page.cellsStart; at < copy.length; at++) {
      if (copy[at] === 0) continue;
      this.#values.collector.watch.worked(1);
      const isCell = page.cellAt(at, false) && page.payload > 1 && page.end - page.start === page.payload;
      const start = isCell && this.#isRecord(page.start, page.end) ? page.start : this.#isHeader(at) ? at : -1;
      if (start < 0) continue;
      const { fields } = this.#values;
      const end = fields.end(fields.count - 1);
      yield* this.#values.deleted(copy, start, end);
      copy.fill(0, at, end);
      at = end - 1;
    }
  }

  #isRecord(start: number, end: number): boolean {
    const { fields } = this.#values;
    return fields.read(this.#copy, start, end) && fields.count > 0 && fields.end(fields.count - 1) === end;
  }

  /** Returns true if a record with a URL seems to begin at `at`. */
  #isHeader(at: number): boolean {
    const { fields } = this.#values;
    const copy = this.#copy;
    // So a text ends at the next byte that may begin a header, and each is looked at once.
    if (copy[at]! < 2 || !isControl(copy[at]!) || !fields.read(copy, at, copy.length)) return false;
    if (fields.count === 0 || fields.end(fields.count - 1) > copy.length) return false;
    let hasUrl = false;
    for (let i = 0; i < fields.count; i++) {
      if (fields.kind(i) !== 'text') continue;
      const text = copy.subarray(fields.start(i), fields.end(i));
      if (text.some(isControl)) return false;
      hasUrl ||= text.includes('://');
    }
    return hasUrl;
  }

  /** To be called once, after the last bytes. */
  end(): void {
    this.#strings.end();
  }
}

function isControl(byte: number): boolean {
  return byte < BLANK && byte !== TAB && byte !== LF && byte !== CR;
}
