/** Reads JSON and JSON Lines. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { NameSink } from './json-ld.ts';
import { JsonScanner, type StringSink } from './json-scanner.ts';
import { scanAll } from '../bytes/pending.ts';

/**
 * Reads JSON in UTF-8, one value or many; returns the number of rows, or of lines with `lines`. If a text has several
 * outermost arrays, each with its own rows, an item's column is the number of those before its own.
 */
export async function* readJson(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  lines: boolean
): AsyncGenerator<ItemBatch, number> {
  const scanner = jsonScanner(collector, lines, true);
  yield* scanAll(text, scanner, collector);
  return scanner.rows;
}

/** @param contexts whether names are also resolved through JSON-LD contexts */
export function jsonScanner(collector: ItemCollector, lines: boolean, contexts: boolean): JsonScanner {
  const sink: StringSink = {
    string: (bytes, start, end, row, _column, more) => {
      collector.string(bytes, start, end, row, lines ? 0 : scanner.array, more);
    },
    name: nameSink(collector, lines),
    page: (bytes, start, end, row) => {
      collector.page(bytes, start, end, row, lines ? 0 : scanner.array);
    }
  };
  const address = collector.record?.address ?? null;
  const scanner = new JsonScanner(sink, lines, { templates: collector.templates, contexts, address });
  return scanner;
}

/** Returns a scanner that reads only names, resolved through contexts. */
export function nameScanner(collector: ItemCollector, lines: boolean): JsonScanner {
  return new JsonScanner({ string: () => undefined, name: nameSink(collector, lines) }, lines);
}

function nameSink(collector: ItemCollector, lines: boolean): NameSink {
  return (bytes, row, array) => {
    collector.string(bytes, 0, bytes.length, row, lines ? 0 : array, false);
  };
}

/** Returns true if `sample`, the beginning of a text or the whole text, is valid JSON so far. */
export function lexesAsJson(sample: Uint8Array): boolean {
  const scanner = new JsonScanner({ string: () => undefined }, false, { contexts: false });
  scanner.scan(sample, 0, sample.length, false);
  return !scanner.faulty;
}
