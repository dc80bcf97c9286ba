/** JSON in one pass or, where a context of JSON-LD comes late, in two: most JSON has none and is not to pay for it. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { jsonScanner, nameScanner } from '../json/json.ts';
import { scanAll } from '../bytes/pending.ts';
import type { Content } from '../compression/storage.ts';
import { sampleOf, utf8 } from '../kind/encoding.ts';

/** As `readJson`: contexts are looked for at once where the beginning of the content has one. */
export async function* readJsonContent(
  content: Content,
  collector: ItemCollector,
  lines: boolean
): AsyncGenerator<ItemBatch, number> {
  const scanner = jsonScanner(collector, lines, CONTEXT.test(latin1(sampleOf(content.head))));
  try {
    yield* scanAll(utf8(content), scanner, collector);
  } catch (error) {
    // What a fault ends is read as far as it goes.
    if (scanner.lacksContexts && isUnreadable(error)) yield* readNames(content, collector, lines, isUnreadable);
    throw error;
  }
  if (scanner.lacksContexts) yield* readNames(content, collector, lines, () => false);
  return scanner.rows;
}

/** A context that is no mere link to one, or escapes that may hide it. */
const CONTEXT = /@context"\s*:\s*[[{]|\\u00(?:40|[67])/i;

/** @param expected faults that were found before */
async function* readNames(
  content: Content,
  collector: ItemCollector,
  lines: boolean,
  expected: (error: unknown) => boolean
): AsyncGenerator<ItemBatch, void> {
  const source = await content.source();
  try {
    yield* scanAll(utf8({ ...content, all: source.open() }), nameScanner(collector, lines), collector);
  } catch (error) {
    if (!expected(error)) throw error;
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof GateError && error.reason === 'manifest-unreadable';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
