/** Reads a file of nested values; if it is damaged, all of it is searched for URLs. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { scanAll } from '../bytes/pending.ts';
import type { Content } from '../compression/storage.ts';
import type { TreeFormat } from './tree-format.ts';
import { TreeScanner } from './tree-scanner.ts';
import { TreeValues } from './tree-values.ts';

/** Returns the number of rows. */
export async function* readTree(
  content: Content,
  format: TreeFormat,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const values = new TreeValues(collector);
  const scanner = new TreeScanner(format, values);
  try {
    yield* scanAll(content.all, scanner, collector);
  } catch (error) {
    collector.watch.checkDeadline();
    if (!(error instanceof GateError) || error.reason !== 'manifest-unreadable') throw error;
    yield* search((await content.source()).open(), collector);
    throw error;
  }
  // A text in an old encoding may also be a sequence of numbers.
  if (scanner.hasLooseNumbers) yield* search((await content.source()).open(), collector);
  if (values.fault !== null) throw values.fault;
  return values.row - 1;
}

async function* search(all: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, void> {
  const strings = new ByteStrings(collector);
  for await (const chunk of all) {
    strings.add(chunk);
    if (collector.full) yield* collector.passOn();
  }
  strings.end();
}
