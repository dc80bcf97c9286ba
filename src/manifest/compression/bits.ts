/** Reads numbers of some bits, the highest first, from bytes that are added in between. */
export class BitReader {
  #bytes = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  /** The bits that were taken from the bytes, and how many of them are not read. */
  #held = 0;
  #count = 0;

  /** Bytes that are not read, without a byte that is read in part. */
  get length(): number {
    return this.#end - this.#start + (this.#count >> 3);
  }

  /** Adds bytes; they may be overwritten later. */
  add(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#bytes.length) {
      const size = this.#end - this.#start;
      const to = (size + chunk.length) * 2 > this.#bytes.length ? Buffer.alloc((size + chunk.length) * 2) : this.#bytes;
      this.#bytes.copy(to, 0, this.#start, this.#end);
      this.#bytes = to;
      this.#start = 0;
      this.#end = size;
    }
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** Returns up to 24 bits without reading them; past the end they are zeros. */
  peek(bits: number): number {
    while (this.#count < bits) {
      this.#held = (this.#held << 8) | (this.#start < this.#end ? this.#bytes[this.#start]! : 0);
      this.#start++;
      this.#count += 8;
    }
    return (this.#held >>> (this.#count - bits)) & ((1 << bits) - 1);
  }

  /** Reads bits that `peek` returned. */
  skip(bits: number): void {
    this.#count -= bits;
  }

  /** Reads up to 24 bits. */
  take(bits: number): number {
    const value = this.peek(bits);
    this.#count -= bits;
    return value;
  }

  /** Reads a number of 32 bits. */
  take32(): number {
    return this.take(16) * 2 ** 16 + this.take(16);
  }

  /** Reads the rest of a byte that is read in part. */
  align(): void {
    this.#count &= ~7;
  }

  /** Whether more bits were read than were added. */
  get isOver(): boolean {
    return this.length < 0;
  }
}
