/** Keeps values of a column that come earlier in the file than the other columns of their URL template. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_HELD_VALUE_BYTES } from './manifest-limits.ts';

/** Besides its own bytes, each value needs a row and an end. An empty column needs some memory too. */
const PLACE_BYTES = 12;
const COLUMN_BYTES = 1 << 9;

/** Counts the bytes of all kept columns of a file. */
export class HeldBudget {
  #bytes = 0;

  take(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= MAX_HELD_VALUE_BYTES) return;
    throw new GateError(
      'manifest-too-large',
      safe`the columns that fill a URL template of the settings need more than ${count(MAX_HELD_VALUE_BYTES)} bytes of memory; write the file in smaller parts (Parquet: with smaller row groups)`
    );
  }

  release(bytes: number): void {
    this.#bytes -= bytes;
  }
}

/** The values of one column, in order: of a row group in Parquet, of an array in JSON. */
export class HeldColumn {
  /** The columns of the templates that it fills. */
  readonly columns: readonly number[];
  readonly #budget: HeldBudget;
  #bytes = new Uint8Array(0);
  #ends = new Uint32Array(0);
  #rows = new Float64Array(0);
  #count = 0;

  constructor(columns: readonly number[], budget: HeldBudget) {
    this.columns = columns;
    this.#budget = budget;
    budget.take(COLUMN_BYTES);
  }

  /** @param row the row of the previous value, or a later one */
  add(value: Uint8Array, row: number): void {
    this.#budget.take(value.length + PLACE_BYTES);
    const start = this.#start(this.#count);
    const end = start + value.length;
    if (end > this.#bytes.length) this.#bytes = larger(this.#bytes, new Uint8Array(end * 2));
    if (this.#count === this.#ends.length) {
      const places = Math.max(64, this.#count * 2);
      this.#ends = larger(this.#ends, new Uint32Array(places));
      this.#rows = larger(this.#rows, new Float64Array(places));
    }
    this.#bytes.set(value, start);
    this.#ends[this.#count] = end;
    this.#rows[this.#count] = row;
    this.#count++;
  }

  get count(): number {
    return this.#count;
  }

  /** Returns the row of a value by its number. The number may be one past the last; then the result is Infinity. */
  row(index: number): number {
    return index < this.#count ? this.#rows[index]! : Infinity;
  }

  value(index: number): Uint8Array {
    return this.#bytes.subarray(this.#start(index), this.#ends[index]);
  }

  /** Frees the budget; nothing is read from the column any more. */
  release(): void {
    this.#budget.release(this.#start(this.#count) + this.#count * PLACE_BYTES + COLUMN_BYTES);
  }

  #start(index: number): number {
    return index === 0 ? 0 : this.#ends[index - 1]!;
  }
}

function larger<T extends Uint8Array | Uint32Array | Float64Array>(held: T, empty: T): T {
  empty.set(held);
  return empty;
}

/** Goes through a kept column row by row. */
export class HeldCursor {
  readonly #held: HeldColumn;
  #at = 0;

  constructor(held: HeldColumn) {
    this.#held = held;
  }

  /** Returns true if there is a value in `row`, which is the row of the last call or a later one. */
  has(row: number): boolean {
    while (this.#held.row(this.#at) < row) this.#at++;
    return this.#held.row(this.#at) === row;
  }

  /** Yields the values of the row of the last call of `has`. */
  *values(): Generator<Uint8Array, void> {
    const row = this.#held.row(this.#at);
    for (let index = this.#at; this.#held.row(index) === row; index++) yield this.#held.value(index);
  }
}
