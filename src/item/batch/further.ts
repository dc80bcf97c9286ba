/** One text that is read in several ways: each further way adds only what none before it found. */
import { BatchBuilder, type ItemBatch, open } from './batch.ts';

/** Which reading of a text a string is: the only one, the first of several, that of its next part, or a further one. */
export type Reading = 'only' | 'first' | 'next' | 'further';

export class FurtherReadings {
  readonly #scratch = new BatchBuilder(16);
  readonly #seen = new Set<string>();

  /** Where to put what a reading finds, before `settle`. */
  get scratch(): BatchBuilder {
    return this.#scratch;
  }

  /** Moves what the scratch holds to `into`; of a further reading, what was not found before. */
  settle(reading: Reading, into: BatchBuilder): void {
    if (reading === 'first') this.#seen.clear();
    this.#move(reading, into).forEach(text => this.#seen.add(text));
  }

  /**
   * As `settle`, in steps.
   *
   * @param find puts what the reading finds into the scratch, and stops now and then
   */
  *inSteps(
    reading: Reading,
    into: BatchBuilder,
    find: (scratch: BatchBuilder) => Generator<void, void>
  ): Generator<void, void> {
    if (reading === 'first') this.#seen.clear();
    const found: string[] = [];
    for (const _ of find(this.#scratch)) {
      for (const text of this.#move(reading, into)) found.push(text);
      yield;
    }
    for (const text of this.#move(reading, into)) found.push(text);
    for (const text of found) this.#seen.add(text);
  }

  /** Returns what the scratch held. */
  #move(reading: Reading, into: BatchBuilder): readonly string[] {
    if (this.#scratch.length === 0) return [];
    const batch = this.#scratch.take();
    const texts = textsOf(batch);
    texts.forEach((text, index) => {
      if (reading !== 'further' || !this.#seen.has(text)) into.copy(batch, index);
    });
    return texts;
  }
}

/** Kind and text of every item, one character a byte. */
function textsOf(batch: ItemBatch): readonly string[] {
  const { bytes, ends, kinds } = open(batch);
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from(ends, (end, index) => {
    return String(kinds[index]) + all.toString('latin1', index === 0 ? 0 : ends[index - 1], end);
  });
}
