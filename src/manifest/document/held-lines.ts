/** Keeps lines as they are stored, without their ends, in few objects: a part of a message may have a million. */
export class HeldLines {
  #bytes = Buffer.alloc(256);
  readonly #ends: number[] = [];

  get length(): number {
    return this.#ends.length;
  }

  /** The memory that they need, in bytes. */
  get size(): number {
    return this.#used + this.#ends.length * Float64Array.BYTES_PER_ELEMENT;
  }

  get #used(): number {
    return this.#ends.at(-1) ?? 0;
  }

  /** Adds a copy of `bytes[start, end)`. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const used = this.#used;
    const to = used + end - start;
    if (to > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], to * 2);
    this.#bytes.set(bytes.subarray(start, end), used);
    this.#ends.push(to);
  }

  /** Returns all lines joined, with nothing between them. */
  joined(): Buffer {
    return this.#bytes.subarray(0, this.#used);
  }

  *[Symbol.iterator](): Generator<Buffer, void> {
    let start = 0;
    for (const end of this.#ends) {
      yield this.#bytes.subarray(start, end);
      start = end;
    }
  }
}
