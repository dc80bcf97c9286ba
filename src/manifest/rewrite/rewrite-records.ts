/** Keeps the records of a text that have no listed line. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { type Scanner, scanPieces } from '../bytes/pending.ts';
import { KeptBytes } from './rewrite-kept.ts';
import type { ListedCells, RowSet } from './listed-cells.ts';
import type { Tally } from './rewrite.ts';

export class RecordFilter {
  readonly #listed: RowSet;
  readonly #tally: Tally;
  readonly #kept = new KeptBytes();
  #found = 0;

  constructor(listed: ListedCells, tally: Tally) {
    this.#listed = listed.rows();
    this.#tally = tally;
  }

  /** Returns true if any of these lines contains a listed item. */
  isListed(first: number, last: number): boolean {
    for (let line = first; line <= last; line++) if (this.#listed.has(line)) return true;
    return false;
  }

  /** Handles the next record: `bytes[start, end)`, with its line end, on the lines from `first` to `last`. */
  record(bytes: Uint8Array, start: number, end: number, first: number, last: number): void {
    if (!this.isListed(first, last)) {
      this.#tally.kept++;
      if (!this.#tally.countsOnly) this.#kept.keep(bytes, start, end);
      return;
    }
    this.#tally.removed++;
    this.#tally.removedByReader += last - first + 1;
    for (let line = first; line <= last; line++) if (this.#listed.has(line)) this.#found++;
  }

  /** To be called before the bytes are overwritten. */
  secure(bytes: Uint8Array): void {
    this.#kept.secure(bytes);
  }

  /** Returns full chunks of what was kept since the last call. */
  take(): readonly Uint8Array[] {
    return this.#kept.take();
  }

  /** Returns the rest. Throws unless every listed line was found. */
  finish(): readonly Uint8Array[] {
    if (this.#found === this.#listed.size) return this.#kept.finish();
    throw new GateError('internal', safe`a listed line was not found; please report this error`);
  }
}

/**
 * Yields the records that are kept.
 *
 * @param scanner finds the records; it secures what the filter kept at the end of each scan
 */
export async function* keptRecords(
  text: AsyncIterable<Uint8Array>,
  scanner: Scanner,
  filter: RecordFilter
): AsyncGenerator<Uint8Array, void> {
  for await (const _ of scanPieces(text, scanner)) yield* filter.take();
  yield* filter.finish();
}
