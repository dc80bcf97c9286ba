/**
 * Reads bytes that no reader recognises by their beginning: their digests are items, and their end may show a format.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { formatMarkedAtEnd, type ReadFormat } from './formats.ts';
import { Digests } from '../member/media.ts';
import type { OwnDigests } from '../member/own-digests.ts';
import type { PeekedBytes } from '../bytes/peek.ts';
import { encodingOf, TextCheck } from '../kind/encoding.ts';
import { ZIP_END_BYTES } from '../kind/archive-marks.ts';

/**
 * Collects the digests of the content; returns the format that its end shows, or null.
 *
 * @param own computes the same digests as the bytes pass by, and collects them later; null where nothing does
 */
export async function* digestBinary(
  { all }: Pick<PeekedBytes, 'all'>,
  collector: ItemCollector,
  own: OwnDigests | null
): AsyncGenerator<ItemBatch, ReadFormat | null> {
  if (own !== null) {
    own.areItems();
    const tail = new Tail();
    for await (const chunk of all) {
      tail.add(chunk);
      if (collector.full) yield* collector.passOn();
    }
    return tail.endsAs();
  }
  const pass = new Pass();
  for await (const chunk of all) {
    pass.add(chunk);
    if (collector.full) yield* collector.passOn();
  }
  pass.digests.collect(collector);
  if (collector.full) yield* collector.passOn();
  return pass.endsAs();
}

/**
 * Reads content that begins as text. Collects its digests if it is not text to the end, or if its bytes may be a
 * picture.
 *
 * @param own as in `digestBinary`
 * @returns the format that its end shows, and whether it is text to the end
 */
export async function digestUnlessText(
  { head, all }: PeekedBytes,
  collector: ItemCollector,
  own: OwnDigests | null
): Promise<{ readonly isText: boolean; readonly endsAs: ReadFormat | null }> {
  // In UTF-16 a NUL byte is half a character.
  const mayHoldNul = encodingOf(head) !== 'utf-8';
  const pass = new Pass();
  const check = new TextCheck();
  let isText = true;
  for await (const chunk of all) {
    pass.add(chunk);
    isText &&= mayHoldNul || !chunk.includes(0);
    if (!mayHoldNul) check.add(chunk);
  }
  const endsAs = pass.endsAs();
  if (!isText || endsAs !== null || !check.end()) {
    if (own === null) pass.digests.collect(collector);
    else own.areItems();
  }
  return { isText, endsAs };
}

/** One pass over all bytes. */
class Pass {
  readonly digests = new Digests();
  readonly #tail = new Tail();

  add(chunk: Uint8Array): void {
    this.digests.update(chunk);
    this.#tail.add(chunk);
  }

  endsAs(): ReadFormat | null {
    return this.#tail.endsAs();
  }
}

/** The last bytes of a stream. */
class Tail {
  readonly #chunks: Uint8Array[] = [];
  #kept = 0;
  #size = 0;

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    this.#kept += chunk.length;
    for (
      let [first] = this.#chunks;
      first !== undefined && this.#kept - first.length >= ZIP_END_BYTES;
      [first] = this.#chunks
    ) {
      this.#chunks.shift();
      this.#kept -= first.length;
    }
  }

  endsAs(): ReadFormat | null {
    return formatMarkedAtEnd(Buffer.concat(this.#chunks), this.#size);
  }
}
