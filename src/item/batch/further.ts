/** Handles one text that is read in several ways: each further reading adds only what no earlier one found. */
import { BatchBuilder, type ItemBatch, open } from './batch.ts';

/** How a string reads its text: its only reading, the first of several, that of the next part, or a further one. */
export type ReadingRole = 'only' | 'first' | 'next' | 'further';

export class FurtherReadings {
  readonly #scratch = new BatchBuilder(16);
  #seen = new Set<string>();

  /** Where a reading puts what it finds, before `settle`. */
  get scratch(): BatchBuilder {
    return this.#scratch;
  }

  /** Moves the scratch content to `into`. For a further reading, only what was not found before is moved. */
  settle(reading: ReadingRole, into: BatchBuilder): void {
    if (reading === 'first' && this.#seen.size > 0) this.#seen = new Set();
    this.#move(reading, into).forEach(text => this.#seen.add(text));
  }

  /**
   * Like `settle`, in steps.
   *
   * @param find puts what the reading finds into the scratch, and stops now and then
   */
  *inSteps(
    reading: ReadingRole,
    into: BatchBuilder,
    find: (scratch: BatchBuilder) => Generator<void, void>
  ): Generator<void, void> {
    if (reading === 'first' && this.#seen.size > 0) this.#seen = new Set();
    const found: string[] = [];
    for (const _ of find(this.#scratch)) {
      for (const text of this.#move(reading, into)) found.push(text);
      yield;
    }
    for (const text of this.#move(reading, into)) found.push(text);
    for (const text of found) this.#seen.add(text);
  }

  /** Moves the scratch content and returns its texts. */
  #move(reading: ReadingRole, into: BatchBuilder): readonly string[] {
    if (this.#scratch.length === 0) return [];
    const batch = this.#scratch.take();
    const texts = textsOf(batch);
    texts.forEach((text, index) => {
      if (reading !== 'further' || !this.#seen.has(text)) into.copy(batch, index);
    });
    return texts;
  }
}

/** Returns kind and text of every item, one character per byte. */
function textsOf(batch: ItemBatch): readonly string[] {
  const { bytes, ends, kinds } = open(batch);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from(ends, (end, index) => {
    return String(kinds[index]) + all.toString('latin1', index === 0 ? 0 : ends[index - 1], end);
  });
}
