/** A growing list of unsigned 32-bit numbers, without an object per number. */
export class Numbers {
  #values = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(...values: readonly number[]): void {
    // Stryker disable next-line EqualityOperator: growing too early does no harm
    if (this.#length + values.length > this.#values.length) {
      const larger = new Uint32Array(Math.ceil(this.#values.length * 1.5) + values.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    for (const value of values) this.#values[this.#length++] = value;
  }

  /** Returns the number at an index; 0 past the end. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** Returns the numbers so far; valid until the next push. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
