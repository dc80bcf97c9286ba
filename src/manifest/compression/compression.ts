/** The kinds of compression that are undone: a row each. */
import { unbrotli } from './brotli.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { isXz, unxz } from './unxz.ts';
import { isZstd, unzstd } from './zstd.ts';

export interface Compression {
  readonly name: string;
  /** Of file names, behind the suffix of the content; in lower case without the dot. */
  readonly suffixes: readonly string[];
  /** Whether a stream that begins so is compressed in this way; null where only the file's name can say it. */
  readonly matches: ((head: Uint8Array) => boolean) | null;
  /** The content as a stream. Throws `manifest-unreadable`, also for what stands behind the compressed data. */
  readonly undo: (stored: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array, void>;
}

const TABLE = [
  { name: 'gzip', suffixes: ['gz', 'gzip', 'bgz'], matches: isGzip, undo: gunzip },
  { name: 'Zstandard', suffixes: ['zst', 'zstd'], matches: isZstd, undo: unzstd },
  { name: 'Brotli', suffixes: ['br'], matches: null, undo: unbrotli },
  { name: 'xz', suffixes: ['xz'], matches: isXz, undo: unxz }
] as const satisfies readonly Compression[];

export type CompressionName = (typeof TABLE)[number]['name'];
export type KnownCompression = Compression & { readonly name: CompressionName };

export const COMPRESSIONS: readonly KnownCompression[] = TABLE;

/** The compression that a stream beginning with `head` bears the mark of. */
export function compressionOf(head: Uint8Array): KnownCompression | null {
  return COMPRESSIONS.find(({ matches }) => matches?.(head) === true) ?? null;
}

/** The compression that a suffix names. */
export function compressionNamed(suffix: string): KnownCompression | null {
  return COMPRESSIONS.find(({ suffixes }) => suffixes.includes(suffix)) ?? null;
}
