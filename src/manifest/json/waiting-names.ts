/** Keeps strings of a document that may be names, as bytes, so that no object exists for each. */

/** Flag: the string is a key. */
export const KEY = 1;
/** Flag: the string is a value of `@type`. */
export const TYPE = 2;
/** Flags: the string was completely resolved, in the vocabulary, or against the base. */
export const DONE = 4;
export const UNDER_VOCABULARY = 8;
export const UNDER_BASE = 16;

interface Waiting {
  readonly flags: number;
  /** The index of its key among the waiting strings; -1 where there is none or it is not known. */
  readonly key: number;
  readonly row: number;
  /** The number of outermost arrays before the one that contains it. */
  readonly array: number;
}

export class WaitingNames {
  #bytes = Buffer.alloc(0);
  #ends = new Uint32Array(0);
  #flags = new Uint8Array(0);
  /** The index of the key of each; -1 where there is none. */
  #keys = new Int32Array(0);
  /** The row and the number of the outermost array, alternating. */
  #places = new Float64Array(0);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get size(): number {
    return this.#start(this.#count);
  }

  add(name: Uint8Array, { flags, key, row, array }: Waiting): void {
    const start = this.size;
    const end = start + name.length;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, Buffer.alloc(end * 2));
    if (this.#count === this.#ends.length) {
      const places = Math.max(64, this.#count * 2);
      this.#ends = grown(this.#ends, new Uint32Array(places));
      this.#flags = grown(this.#flags, new Uint8Array(places));
      this.#keys = grown(this.#keys, new Int32Array(places));
      this.#places = grown(this.#places, new Float64Array(places * 2));
    }
    this.#bytes.set(name, start);
    this.#ends[this.#count] = end;
    this.#flags[this.#count] = flags;
    this.#keys[this.#count] = key;
    this.#places[this.#count * 2] = row;
    this.#places[this.#count * 2 + 1] = array;
    this.#count++;
  }

  /** Returns a string, one character per byte. */
  text(index: number): string {
    return this.#bytes.toString('latin1', this.#start(index), this.#ends[index]);
  }

  flags(index: number): number {
    return this.#flags[index]!;
  }

  mark(index: number, flags: number): void {
    this.#flags[index] = flags;
  }

  /** Marks a string as a key, inside the value of another key. */
  becomeKey(index: number, flags: number, outer: number): void {
    this.#flags[index] = flags;
    this.#keys[index] = outer;
  }

  key(index: number): number {
    return this.#keys[index]!;
  }

  row(index: number): number {
    return this.#places[index * 2]!;
  }

  array(index: number): number {
    return this.#places[index * 2 + 1]!;
  }

  /** Removes all strings from `index` on. */
  cut(index: number): void {
    this.#count = index;
    // Frees the memory that a long string needed.
    if (index === 0 && this.#bytes.length > KEPT_BYTES) this.#bytes = Buffer.alloc(0);
  }

  #start(index: number): number {
    return index === 0 ? 0 : this.#ends[index - 1]!;
  }
}

const KEPT_BYTES = 1 << 23;

function grown<T extends Buffer | Uint8Array | Int32Array | Uint32Array | Float64Array>(held: T, empty: T): T {
  empty.set(held);
  return empty;
}
