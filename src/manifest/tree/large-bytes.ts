/** Digests bytes that are too many to keep, such as the tensors of a model, as they pass; URLs in them are looked up. */
import { ByteDigests } from '../../item/digest/byte-digests.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';

const NOTHING = new Uint8Array(0);

export class LargeBytes {
  readonly #collector: ItemCollector;
  readonly #row: number;
  readonly #digests = new ByteDigests();
  readonly #strings: ByteStrings;
  #left: number;

  constructor(size: number, row: number, collector: ItemCollector) {
    this.#left = size;
    this.#row = row;
    this.#collector = collector;
    this.#strings = new ByteStrings(collector, row);
  }

  get isWhole(): boolean {
    return this.#left === 0;
  }

  /** Reads from `at` on; returns where the bytes or those of the value end. */
  read(bytes: Uint8Array, at: number, end: number): number {
    const stop = Math.min(end, at + this.#left);
    this.#digests.update(bytes.subarray(at, stop));
    this.#strings.add(bytes.subarray(at, stop));
    this.#left -= stop - at;
    if (this.#left === 0) this.#collect();
    return stop;
  }

  #collect(): void {
    this.#strings.end();
    for (const hex of this.#digests.hexWith(NOTHING)) {
      this.#collector.string(hex, 0, hex.length, this.#row, 0, false);
    }
  }
}
