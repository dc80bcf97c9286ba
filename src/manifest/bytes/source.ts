/** Bytes that can be read more than once: most formats need one pass, those with an index at their end need several. */

export interface Source {
  /** In bytes; a pass that is read to its end delivers as many, or throws. */
  readonly size: number;
  /** A pass from the beginning. It may end the one before, so there is one at a time. */
  open(): AsyncIterable<Uint8Array>;
}
