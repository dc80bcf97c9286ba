/** How a format is rewritten without its listed rows. */
import type { Content } from '../compression/storage.ts';

/** Where a listed item stands, as the format's reader tells it. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Counts rows as a rewrite goes on. */
export class Tally {
  kept = 0;
  removed = 0;
  /** Rows that the format's reader counts in what was removed: lines where rows are lines. */
  removedByReader = 0;
}

/**
 * The content without the rows in which `listed` items stand; everything else byte for byte, or in Parquet value for
 * value. Throws GateError `manifest-unsupported` where something listed stands in no row that can be taken out.
 */
export type Rewrite = (content: Content, listed: readonly Place[], tally: Tally) => AsyncGenerator<Uint8Array, void>;
