/** Splits a record into its values (https://www.sqlite.org/fileformat2.html#record_format). */
import { ByteCursor } from './byte-cursor.ts';
import { MAX_COLUMNS } from './sqlite-limits.ts';

/** Serial types: integers of these sizes, a float, and the integers 0 and 1. Larger types are blobs and texts. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;
const FLOAT = 7;
const ONE = 9;
const FIRST_BLOB = 12;

export type FieldKind = 'null' | 'integer' | 'float' | 'blob' | 'text';

/** The values of the record that was read last; it is used for every record, so that there is no object for each. */
export class RecordFields {
  readonly #cursor = new ByteCursor();
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #types: number[] = [];
  readonly #starts: number[] = [];
  /** The number of values. */
  count = 0;

  /** Reads the types of `bytes[start, end)`; returns false if SQLite has no such types. Values may end after `end`. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    const cursor = this.#cursor;
    this.#bytes = bytes;
    this.count = 0;
    cursor.bytes = bytes;
    cursor.at = start;
    const headerEnd = start + cursor.varint();
    // A comparison with NaN is false.
    if (!(headerEnd <= end)) return false;
    let at = headerEnd;
    while (cursor.at < headerEnd) {
      const type = cursor.varint();
      const size = SIZES[type] ?? Math.floor((type - FIRST_BLOB) / 2);
      if (!(size >= 0) || cursor.at > headerEnd || this.count === MAX_COLUMNS) return false;
      this.#types[this.count] = type;
      this.#starts[this.count++] = at;
      at += size;
    }
    this.#starts[this.count] = at;
    return true;
  }

  kind(index: number): FieldKind {
    const type = this.#types[index]!;
    if (type === 0) return 'null';
    if (type >= FIRST_BLOB) return type % 2 === 0 ? 'blob' : 'text';
    return type === FLOAT ? 'float' : 'integer';
  }

  start(index: number): number {
    return this.#starts[index]!;
  }

  end(index: number): number {
    return this.#starts[index + 1]!;
  }

  integer(index: number): bigint {
    const [type, start, end] = [this.#types[index]!, this.start(index), this.end(index)];
    if (start === end) return type === ONE ? 1n : 0n;
    let value = 0n;
    for (let i = start; i < end; i++) value = value * 256n + BigInt(this.#bytes[i]!);
    return BigInt.asIntN((end - start) * 8, value);
  }
}
