/** Keeps strings that are pages until the reader can pause, and reads them then. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { latin1 } from './latin1.ts';

/** How strings are read that are HTML or the address of a page. */
export interface PageReading {
  /** Returns true if browsers find other links in the string than those written in it. */
  readonly wanted: (text: string) => boolean;
  /** Reads the page, step by step: each step yields what it found. */
  readonly read: (page: Uint8Array) => Iterable<readonly { readonly bytes: Uint8Array }[]>;
}

interface HeldPage {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly column: number;
}

export class HeldPages {
  readonly #collector: ItemCollector;
  readonly #reading: PageReading;
  #held: HeldPage[] = [];

  constructor(collector: ItemCollector, reading: PageReading) {
    this.#collector = collector;
    this.#reading = reading;
  }

  /** Adds a string that contains an angle bracket or begins like an address, if it is a page. */
  add(bytes: Uint8Array, start: number, end: number, row: number, column: number): void {
    if (this.#reading.wanted(latin1(bytes, start, end)))
      this.#held.push({ bytes: bytes.slice(start, end), row, column });
  }

  /** Reads what was added since the last call. */
  async *readHeld(): AsyncGenerator<ItemBatch, void> {
    const held = this.#held;
    this.#held = [];
    for (const { bytes, row, column } of held) {
      for (const step of this.#reading.read(bytes)) {
        for (const text of step) this.#collector.string(text.bytes, 0, text.bytes.length, row, column, false);
        yield* this.#collector.passOn();
      }
    }
  }
}
