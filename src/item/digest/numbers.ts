/** A growing list of unsigned 32-bit numbers, without an object per number. */
export class Numbers {
  #values = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    // Stryker disable next-line EqualityOperator: growing too early does no harm
    if (this.#length + 1 > this.#values.length) {
      const larger = new Uint32Array(Math.ceil(this.#values.length * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** Adds all numbers of another list. */
  append(other: Numbers): void {
    for (let index = 0; index < other.length; index++) this.push(other.at(index));
  }

  clear(): void {
    this.#length = 0;
  }

  /** Returns the number at an index; 0 past the end. */
  at(index: number): number {
    return index >= 0 && index < this.#length ? this.#values[index]! : 0;
  }

  /** Returns the numbers so far; valid until the next push. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
