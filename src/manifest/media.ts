/** Pictures, sound and video: told by how they begin, read as bytes, never decoded. What is kept of them is digests. */
import type { ItemBatch } from '../item/batch.ts';
import { ByteDigests } from '../item/byte-digests.ts';
import type { ItemCollector } from '../item/collect.ts';
import { readLines } from './lines.ts';
import type { Content } from './storage.ts';
import { utf8 } from './text.ts';

const NOTHING = new Uint8Array(0);

/** Collects the digests of the content; it has one row. */
export async function* readMedia(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const digests = new ByteDigests();
  for await (const chunk of content.all) digests.update(chunk);
  for (const text of digests.hexWith(NOTHING)) collector.string(text, 0, text.length, 1, 0, false);
  if (collector.full) yield collector.take();
  return 1;
}

/** Text that bears the mark of media: read as lines too; returns their number. */
export async function* readMediaAndText(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  yield* readMedia(content, collector);
  const source = await content.source();
  return yield* readLines(utf8({ ...content, all: source.open() }), collector);
}
