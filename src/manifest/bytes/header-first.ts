/** Reads what a reader understands of a binary file; after that, only URLs are searched. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteStrings } from './byte-strings.ts';

/**
 * Reads the header with `read`, then collects the URLs that are written out after it, even if the header has a fault.
 * Returns what `read` returns.
 */
export async function* readHeaderFirst(
  all: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  read: (header: ByteReader) => AsyncGenerator<ItemBatch, number>
): AsyncGenerator<ItemBatch, number> {
  const reader = new ByteReader(all);
  let rows = 0;
  let fault: GateError | null = null;
  try {
    rows = yield* read(reader);
  } catch (error) {
    collector.watch.checkDeadline();
    if (!(error instanceof GateError)) throw error;
    fault = error;
  }
  const strings = new ByteStrings(collector);
  for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
    strings.add(chunk);
    if (collector.full) yield* collector.passOn();
  }
  strings.end();
  if (fault !== null) throw fault;
  return rows;
}
