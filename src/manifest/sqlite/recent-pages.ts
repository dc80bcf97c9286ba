/** Keeps copies of the last pages of a pass that may continue a record. */
import { RECENT_PAGE_BYTES } from './sqlite-limits.ts';

export class RecentPages {
  readonly #pageSize: number;
  /** The number of the page in each slot; 0 for an empty one. */
  readonly #numbers: Uint32Array;
  readonly #slots = new Map<number, number>();
  #bytes: Uint8Array | null = null;
  #next = 0;

  constructor(pageSize: number) {
    this.#pageSize = pageSize;
    this.#numbers = new Uint32Array(RECENT_PAGE_BYTES / pageSize);
  }

  add(number: number, bytes: Uint8Array): void {
    this.#bytes ??= new Uint8Array(RECENT_PAGE_BYTES);
    const slot = this.#next;
    this.#next = (slot + 1) % this.#numbers.length;
    this.#slots.delete(this.#numbers[slot]!);
    this.#numbers[slot] = number;
    this.#slots.set(number, slot);
    this.#bytes.set(bytes, slot * this.#pageSize);
  }

  page(number: number): Uint8Array | null {
    const slot = this.#slots.get(number);
    if (slot === undefined || this.#bytes === null) return null;
    return this.#bytes.subarray(slot * this.#pageSize, (slot + 1) * this.#pageSize);
  }
}
