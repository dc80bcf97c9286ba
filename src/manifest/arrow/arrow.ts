/** The entry to the Arrow reader, which is loaded when the first such manifest appears. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { Content } from '../compression/storage.ts';

/**
 * Reads every string, content hash and binary cell; returns the number of rows. An item's row is its 1-based record in
 * the whole file, its column the 1-based number of its column at the top. Names, metadata and entries of dictionaries
 * that no row uses are in row 0.
 *
 * Throws `manifest-unreadable`, `manifest-unsupported` or `manifest-too-large`, with the record batch.
 */
export async function* readArrow(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const { readArrowFile } = await import('./arrow-file.ts');
  return yield* readArrowFile(content, collector);
}
