/** JSON and JSON Lines. */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { JsonScanner } from './json-scanner.ts';
import { scanAll } from './pending.ts';

/**
 * Reads JSON in UTF-8, one value or many; returns the number of rows, with `lines` that of lines. Where a text has
 * several outermost arrays, each with rows of its own, an item's column says how many of them came before its own.
 */
export async function* readJson(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  lines: boolean
): AsyncGenerator<ItemBatch, number> {
  const inArray: Pick<ItemCollector, 'string'> = {
    string: (bytes, start, end, row, _column, more) => collector.string(bytes, start, end, row, scanner.array, more)
  };
  const scanner = new JsonScanner(lines ? collector : inArray, lines, 0, collector.templates);
  yield* scanAll(text, scanner, collector);
  return scanner.rows;
}

/** Whether `sample`, the beginning of a text or all of it, is JSON as far as it goes. */
export function lexesAsJson(sample: Uint8Array): boolean {
  const scanner = new JsonScanner({ string: () => undefined }, false);
  scanner.scan(sample, 0, sample.length, false);
  return !scanner.faulty;
}
