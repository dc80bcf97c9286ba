/** Pictures, sound and video: told by how they begin, read as bytes, never decoded. What is kept of them is digests. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import { ByteDigests } from '../../item/digest/byte-digests.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { readLines } from '../bytes/lines.ts';
import type { Content } from '../compression/storage.ts';
import { utf8 } from '../kind/encoding.ts';

const NOTHING = new Uint8Array(0);

/** The digests of bytes that pass. */
export class Digests {
  readonly #digests = new ByteDigests();

  update(chunk: Uint8Array): void {
    this.#digests.update(chunk);
  }

  /** Collects them as items in row 1; once. */
  collect(collector: ItemCollector): void {
    for (const text of this.#digests.hexWith(NOTHING)) collector.string(text, 0, text.length, 1, 0, false);
  }
}

/** Collects the digests of the content; it has one row. */
export async function* readMedia(
  { all }: Pick<Content, 'all'>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const digests = new Digests();
  for await (const chunk of all) digests.update(chunk);
  digests.collect(collector);
  if (collector.full) yield* collector.passOn();
  return 1;
}

/** Text that bears the mark of media: read as lines too; returns their number. */
export async function* readMediaAndText(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  yield* readMedia(content, collector);
  const source = await content.source();
  return yield* readLines(utf8({ ...content, all: source.open() }), collector);
}
