/**
 * Recognises media (pictures, sound and video) and text with NUL bytes, and collects their digests; media are never
 * decoded.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import { ByteDigests } from '../../item/digest/byte-digests.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { readLines } from '../bytes/lines.ts';
import type { Content } from '../compression/storage.ts';

const NOTHING = new Uint8Array(0);

/** Digests of bytes as they stream. */
export class Digests {
  readonly #digests = new ByteDigests();

  update(chunk: Uint8Array): void {
    this.#digests.update(chunk);
  }

  /** Collects the digests as items in row 1. To be called once. */
  collect(collector: ItemCollector): void {
    for (const text of this.#digests.hexWith(NOTHING)) collector.string(text, 0, text.length, 1, 0, false);
  }
}

/** Collects the digests of the content, and the URLs that are written out in it. It counts as one row. */
export async function* readMedia(
  { all }: Pick<Content, 'all'>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return yield* readDigests({ all: withStrings(all, collector) }, collector);
}

/** Collects the digests of the content, which counts as one row. */
async function* readDigests(
  { all }: Pick<Content, 'all'>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const digests = new Digests();
  for await (const chunk of all) {
    digests.update(chunk);
    if (collector.full) yield* collector.passOn();
  }
  digests.collect(collector);
  if (collector.full) yield* collector.passOn();
  return 1;
}

/** Passes the chunks on, and collects the URLs that are written out in them. */
export async function* withStrings(
  chunks: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<Uint8Array, void> {
  const strings = new ByteStrings(collector);
  for await (const chunk of chunks) {
    strings.add(chunk);
    yield chunk;
  }
  strings.end();
}

/** Reads bytes that may contain text: collects their digests, and each line; returns the number of lines. */
export async function* readBytesAndText(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  yield* readDigests(content, collector);
  return yield* readTextAroundNuls(content, collector);
}

/**
 * Reads the lines of a text that has NUL bytes. Programs differ in how they read it, so it is read twice: with a blank
 * for each NUL, and without the NULs. Returns the number of lines.
 */
export async function* readTextAroundNuls(
  content: Pick<Content, 'source'>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const source = await content.source();
  const nuls = { found: false };
  const rows = yield* readLines(withBlanks(source.open(), nuls), collector);
  if (nuls.found) yield* readLines(withoutNuls(source.open()), collector);
  return rows;
}

async function* withBlanks(
  chunks: AsyncIterable<Uint8Array>,
  nuls: { found: boolean }
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    nuls.found ||= chunk.includes(0);
    yield nuls.found ? chunk.map(byte => (byte === 0 ? 0x20 : byte)) : chunk;
  }
}

async function* withoutNuls(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) yield chunk.includes(0) ? chunk.filter(byte => byte !== 0) : chunk;
}
