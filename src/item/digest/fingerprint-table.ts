/** Numbers fingerprints from 0 in the order of arrival. Each takes 16 bytes and a slot, and no object. */
import { type Fingerprint, FINGERPRINT_WORDS } from './fingerprint.ts';

export class FingerprintTable {
  #words = new Uint32Array(64 * FINGERPRINT_WORDS);
  /** Numbers by the first word of their fingerprints, plus one; 0 is an empty slot. */
  #slots = new Uint32Array(128);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Forgets all fingerprints, and keeps their space for others. */
  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }

  /** Returns the number of a fingerprint, -1 if it was not added. */
  find(fingerprint: Fingerprint): number {
    return this.#slots[this.#slotOf(fingerprint, 0)]! - 1;
  }

  /** Returns the number of a fingerprint. If it is new, that is the previous `size`. */
  add(fingerprint: Fingerprint): number {
    let slot = this.#slotOf(fingerprint, 0);
    if (this.#slots[slot] !== 0) return this.#slots[slot]! - 1;
    if (this.#size * 4 > this.#slots.length * 3) {
      this.#grow();
      slot = this.#slotOf(fingerprint, 0);
    }
    if ((this.#size + 1) * FINGERPRINT_WORDS > this.#words.length) {
      const larger = new Uint32Array(Math.ceil(this.#words.length * 0.375) * FINGERPRINT_WORDS);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words.set(fingerprint, this.#size * FINGERPRINT_WORDS);
    this.#slots[slot] = ++this.#size;
    return this.#size - 1;
  }

  /** Returns the slot of the fingerprint at `words[at]`, or the empty slot where it belongs. */
  #slotOf(words: Uint32Array, at: number): number {
    const mask = this.#slots.length - 1;
    let slot = words[at]! & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const there = (this.#slots[slot]! - 1) * FINGERPRINT_WORDS;
      let i = 0;
      while (i < FINGERPRINT_WORDS && this.#words[there + i] === words[at + i]) i++;
      if (i === FINGERPRINT_WORDS) break;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) {
      this.#slots[this.#slotOf(this.#words, number * FINGERPRINT_WORDS)] = number + 1;
    }
  }
}
