/** Bytes that can be read more than once: formats with an index at the end need several passes. */

export interface Source {
  /** In bytes. A complete pass yields exactly this many, or throws. */
  readonly size: number;
  /** Starts a pass at the beginning. This may end the previous pass, so only one can run at a time. */
  open(): AsyncIterable<Uint8Array>;
  /** Returns the last `length` bytes, fewer if the file got shorter; absent if that takes a pass. */
  readonly tail?: ((length: number) => Promise<Uint8Array>) | undefined;
}
