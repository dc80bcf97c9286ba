/** Adds what a scan finds in one string to the batch, with the row of each item. */
import type { BatchBuilder } from '../batch/batch.ts';
import { countUpTo, lineEnds, type LineEnds, type TextPlace } from '../text/text-line-ends.ts';

/** The items of one string. They are added in the order of the text, because its line ends are counted forward. */
export class StringItems {
  readonly #bytes: Uint8Array;
  /** Marks the bytes that were escapes in the earlier text: only items that touch one are new; null if all are new. */
  readonly #decoded: Uint8Array | null;
  readonly #column: number;
  readonly #lines: LineEnds;
  readonly #found: BatchBuilder;
  #row: number;
  /** Line ends are counted up to here. */
  #counted: number;

  constructor(
    bytes: Uint8Array,
    start: number,
    decoded: Uint8Array | null,
    { row, column, lines }: TextPlace,
    found: BatchBuilder
  ) {
    this.#bytes = bytes;
    this.#decoded = decoded;
    this.#row = row;
    this.#column = column;
    this.#lines = lines;
    this.#found = found;
    this.#counted = start;
  }

  /** Adds the item `[start, end)` of the string. */
  add(kind: 'url' | 'hash', start: number, end: number): void {
    if (!this.isNew(start, end)) return;
    this.#found.add(kind, this.#bytes, start, end, this.rowOf(start), this.#column);
  }

  /** Adds the digest of content that is encoded in `[start, end)`. */
  addDigest(hex: Buffer, start: number, end: number): void {
    if (!this.isNew(start, end)) return;
    this.#found.add('hash', hex, 0, hex.length, this.rowOf(start), this.#column);
  }

  /** Checks whether an item was not found before escapes were decoded. */
  isNew(start: number, end: number): boolean {
    return this.#decoded === null || this.#decoded.subarray(Math.max(0, start - 1), end + 1).includes(1);
  }

  /** Returns the row of a byte. */
  rowOf(start: number): number {
    let row = this.#row;
    if (this.#lines === true) {
      this.#row = row += lineEnds(this.#bytes, this.#counted, start, this.#decoded);
      this.#counted = Math.max(this.#counted, start);
    } else if (this.#lines !== false) row += countUpTo(this.#lines, start);
    return row;
  }
}
