/**
 * Reads JSON in one pass, or in two where a JSON-LD context comes late: most JSON has no context and should stay fast.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { jsonScanner, nameScanner } from '../json/json.ts';
import { scanAll } from '../bytes/pending.ts';
import type { Content } from '../compression/storage.ts';
import { sampleOf, utf8 } from '../kind/encoding.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads JSON like `readJson`. Looks for contexts in the first pass only if the beginning of the content has one. */
export async function* readJsonContent(
  content: Content,
  collector: ItemCollector,
  lines: boolean
): AsyncGenerator<ItemBatch, number> {
  const scanner = jsonScanner(collector, lines, CONTEXT.test(latin1(sampleOf(content.head))));
  try {
    yield* scanAll(utf8(content), scanner, collector);
  } catch (error) {
    // JSON that ends with a fault is read up to the fault.
    if (scanner.lacksContexts && isUnreadable(error)) yield* readNames(content, collector, lines, isUnreadable);
    throw error;
  }
  if (scanner.lacksContexts) yield* readNames(content, collector, lines, () => false);
  return scanner.rows;
}

/** Matches a context that is more than a link to one, or escapes that may hide it. */
const CONTEXT = /@context"\s*:\s*[[{]|\\u00(?:40|[67])/i;

/** @param expected returns true for faults that the first pass found */
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
