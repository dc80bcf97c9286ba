/** The entry to the Parquet reader, which is loaded when the first such manifest appears. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { Source } from '../bytes/source.ts';
import type { Limits } from '../bytes/meter.ts';

const DEFAULT_LIMITS: Limits = { manifestBytes: 2 ** 32, expansion: 1000 };

/** Returns true if a file begins like Parquet, encrypted or not. */
export function isParquet(head: Uint8Array): boolean {
  const magic = String.fromCharCode(...head.subarray(0, 4));
  return magic === 'PAR1' || magic === 'PARE';
}

/** Returns true if a file of `size` bytes ends like Parquet: with a footer length that fits and the magic number. */
export function isParquetEnd(tail: Uint8Array, size: number): boolean {
  if (tail.length < 8 || !isParquet(tail.subarray(-4))) return false;
  const length = new DataView(tail.buffer, tail.byteOffset + tail.length - 8).getUint32(0, true);
  return length > 0 && length + 8 <= size;
}

/**
 * Reads every string, content hash and binary cell; returns the number of rows. An item's row is its 1-based record in
 * the whole file, its column the 1-based number of its leaf column. Names and metadata are in row 0.
 *
 * Throws `manifest-unreadable`, `manifest-unsupported` or `manifest-too-large`, with the row group.
 */
export async function* readParquet(
  source: Source,
  collector: ItemCollector,
  limits: Limits = DEFAULT_LIMITS
): AsyncGenerator<ItemBatch, number> {
  const { readParquetFile } = await import('./parquet-file.ts');
  return yield* readParquetFile(source, collector, limits);
}
