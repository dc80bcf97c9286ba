/** The table of compression formats that are decompressed, one row each. */
import type { ItemCollector } from '../../item/collect.ts';
import { unbrotli } from './brotli.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { bunzip2, isBzip2 } from './bunzip2.ts';
import { inflate } from './inflate.ts';
import { isXz, unxz } from './unxz.ts';
import { isZstd, unzstd } from './zstd.ts';

export interface Compression {
  readonly name: string;
  /** Suffixes of file names, after the suffix of the content; in lower case without the dot. */
  readonly suffixes: readonly string[];
  /**
   * Returns true if a stream with this head is compressed in this way; null where only the file's name identifies it.
   */
  readonly matches: ((head: Uint8Array) => boolean) | null;
  /**
   * Decompresses a stream. Throws `manifest-unreadable` if the data are damaged or if other data follow them.
   *
   * @param collector receives names and comments that are stored next to the content; absent in further passes
   */
  readonly undo: (stored: AsyncIterable<Uint8Array>, collector?: ItemCollector) => AsyncGenerator<Uint8Array, void>;
}

const TABLE = [
  { name: 'gzip', suffixes: ['gz', 'gzip', 'bgz'], matches: isGzip, undo: gunzip },
  { name: 'Zstandard', suffixes: ['zst', 'zstd'], matches: isZstd, undo: unzstd },
  { name: 'Brotli', suffixes: ['br'], matches: null, undo: unbrotli },
  { name: 'zlib', suffixes: ['zz', 'zlib', 'deflate'], matches: null, undo: inflate },
  { name: 'bzip2', suffixes: ['bz2', 'bz', 'bzip2'], matches: isBzip2, undo: bunzip2 },
  { name: 'xz', suffixes: ['xz'], matches: isXz, undo: unxz }
] as const satisfies readonly Compression[];

export type CompressionName = (typeof TABLE)[number]['name'];
export type KnownCompression = Compression & { readonly name: CompressionName };

export const COMPRESSIONS: readonly KnownCompression[] = TABLE;

/** Returns the compression whose magic number `head` begins with. */
export function compressionOf(head: Uint8Array): KnownCompression | null {
  return COMPRESSIONS.find(({ matches }) => matches?.(head) === true) ?? null;
}

/** Returns the compression of a suffix. */
export function compressionNamed(suffix: string): KnownCompression | null {
  return COMPRESSIONS.find(({ suffixes }) => suffixes.includes(suffix)) ?? null;
}
