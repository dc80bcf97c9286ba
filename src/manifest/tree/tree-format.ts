/** How the values of a binary format begin. */

/** What the first bytes of a value say about it. */
export type TreeToken =
  | { readonly kind: 'nothing' | 'float' }
  | { readonly kind: 'end' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'integer'; readonly value: number | bigint }
  /** The bytes follow. */
  | { readonly kind: 'text' | 'bytes'; readonly size: number }
  /** The values follow; those of a map are keys and values. Their number is Infinity if an `end` ends them. */
  | { readonly kind: 'list' | 'map'; readonly values: number }
  /** Parts of one text or of bytes follow, up to an `end`. */
  | { readonly kind: 'parts'; readonly of: 'text' | 'bytes' };

/** Reads the first bytes of values. */
export interface TreeFormat {
  /** The position after the token that was read last. */
  readonly at: number;
  /** Reads the token at `at`; null if it goes on after `end`. Throws `manifest-unreadable`. */
  read(bytes: Uint8Array, at: number, end: number): TreeToken | null;
}
