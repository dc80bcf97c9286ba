/** Reads a stream piece by piece: a given number of bytes, or as many as a decompressor needs. */

export class ByteReader {
  /** How many bytes were returned. */
  position = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Returns the next chunk, never empty, of at most `most` bytes; null at the end. */
  async next(most = Infinity): Promise<Uint8Array | null> {
    let chunk = this.#held;
    this.#held = null;
    while (chunk === null) {
      const step = await this.#chunks.next();
      if (step.done === true) return null;
      if (step.value.length > 0) chunk = step.value;
    }
    if (chunk.length > most) {
      this.#held = chunk.subarray(most);
      chunk = chunk.subarray(0, most);
    }
    this.position += chunk.length;
    return chunk;
  }

  /** Takes back the end of what `next` returned last. */
  putBack(chunk: Uint8Array): void {
    this.position -= chunk.length;
    const held = this.#held;
    this.#held = held === null ? chunk : Buffer.concat([chunk, held]);
  }

  /** Returns the next `size` bytes in one piece; fewer at the end of the stream. */
  async exactly(size: number): Promise<Uint8Array> {
    const first = size === 0 ? null : await this.next(size);
    if (first === null) return new Uint8Array(0);
    if (first.length === size) return first;
    const pieces = [first];
    for await (const chunk of this.take(size - first.length)) pieces.push(chunk);
    return Buffer.concat(pieces);
  }

  /** Yields the next `size` bytes in the chunks of the stream; fewer at the end of the stream. */
  async *take(size: number): AsyncGenerator<Uint8Array, void> {
    for (let left = size; left > 0;) {
      const chunk = await this.next(left);
      if (chunk === null) return;
      left -= chunk.length;
      yield chunk;
    }
  }

  /** Moves to the next byte that is not zero; returns false if there is none. */
  async skipZeros(): Promise<boolean> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
      const at = chunk.findIndex(byte => byte !== 0);
      if (at < 0) continue;
      this.putBack(chunk.subarray(at));
      return true;
    }
    return false;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
