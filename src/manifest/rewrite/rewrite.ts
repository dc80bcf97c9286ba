/** The interface for writing a format without its listed rows. */
import type { Content } from '../compression/storage.ts';
import type { ListedCells } from './listed-cells.ts';

/** Counts rows during a rewrite. */
export class Tally {
  kept = 0;
  removed = 0;
  /** The removed rows as the format's reader counts them: lines where rows are lines. */
  removedByReader = 0;
  /** Whether only the counts are wanted, so that a rewrite of text need not copy what it keeps. */
  readonly countsOnly: boolean;

  constructor(countsOnly = false) {
    this.countsOnly = countsOnly;
  }
}

/** Yielded at the end of a record in formats whose records are compressed one by one, so that each can be opened alone. */
export const RECORD_END = new Uint8Array(0);

/**
 * Yields the content without the rows of the `listed` items; the rest is the same byte for byte, in Parquet value for
 * value. Throws GateError `manifest-unsupported` where a listed item is in no row that can be removed.
 */
export type Rewrite = (content: Content, listed: ListedCells, tally: Tally) => AsyncGenerator<Uint8Array, void>;
