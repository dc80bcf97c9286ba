/** The entry to the SQLite reader, which is loaded when the first such manifest appears. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { Content } from '../compression/storage.ts';

/**
 * Reads every text and blob of all tables and indexes, the schema, and what is left of deleted rows; returns the number
 * of rows. An item's row is its 1-based record, counted over all tables in the order of the schema, its column the
 * 1-based number of its column in its table. The schema, indexes and deleted rows are in row 0.
 *
 * Throws `manifest-unreadable`, `manifest-unsupported` or `manifest-too-large`, usually with the page.
 */
export async function* readSqlite(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const { readDatabase } = await import('./database.ts');
  return yield* readDatabase(content, collector);
}
