/** The places of listed items in one manifest, in eight bytes each: a million rows may link to one listed host. */

/** The place of a listed item, as the format's reader reports it. */
export interface ListedCell {
  readonly row: number;
  readonly column: number;
}

export class ListedCells {
  readonly #columns = new Map<number, RowSet>();

  static of(cells: Iterable<ListedCell>): ListedCells {
    const listed = new ListedCells();
    for (const { row, column } of cells) listed.add(row, column);
    return listed;
  }

  add(row: number, column: number): void {
    let rows = this.#columns.get(column);
    if (rows === undefined) this.#columns.set(column, (rows = new RowSet()));
    rows.add(row);
  }

  /** Number of different places. */
  get size(): number {
    let size = 0;
    for (const rows of this.#columns.values()) size += rows.size;
    return size;
  }

  has(row: number, column: number): boolean {
    return this.#columns.get(column)?.has(row) === true;
  }

  /** Returns the rows with a listed item. */
  rows(): RowSet {
    const [only] = this.#columns.values();
    if (only !== undefined && this.#columns.size === 1) return only;
    const all = new RowSet();
    for (const rows of this.#columns.values()) for (const row of rows.sorted()) all.add(row);
    return all;
  }
}

/** Different row numbers. */
export class RowSet {
  #rows = new Float64Array(64);
  #length = 0;
  /** Whether they are ascending, and each is there once. */
  #isSorted = true;

  add(row: number): void {
    const last = this.#length === 0 ? -1 : (this.#rows[this.#length - 1] ?? -1);
    if (row === last) return;
    if (row < last) this.#isSorted = false;
    if (this.#length === this.#rows.length) {
      const larger = new Float64Array(Math.ceil(this.#length * 1.5));
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[this.#length++] = row;
  }

  get size(): number {
    this.#sort();
    return this.#length;
  }

  has(row: number): boolean {
    this.#sort();
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low < this.#length && this.#rows[low] === row;
  }

  /** Returns them ascending, each once; valid until the next is added. */
  sorted(): Float64Array {
    this.#sort();
    return this.#rows.subarray(0, this.#length);
  }

  #sort(): void {
    if (this.#isSorted) return;
    const rows = this.#rows.subarray(0, this.#length).sort();
    this.#length = 0;
    for (const row of rows)
      if (this.#length === 0 || this.#rows[this.#length - 1] !== row) this.#rows[this.#length++] = row;
    this.#isSorted = true;
  }
}
