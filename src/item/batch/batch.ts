/**
 * Items travel in opaque batches. The bytes of many items are in one buffer, so there is no string or object per cell,
 * and nothing that prints an object can show an item. Only `open` gives access to the bytes, and only `src/item/` uses
 * it.
 */
import { inspect } from 'node:util';
import { copyBytes } from '../text/copy-bytes.ts';

/**
 * The kinds of items: a URL or a hash that the manifest contains, and a digest of the bytes of a file or member. A kind's
 * number is its index here.
 */
export const KINDS = ['url', 'hash', 'digest'] as const;
export type ItemKind = (typeof KINDS)[number];

const KIND_NUMBER: Readonly<Record<ItemKind, number>> = { url: 0, hash: 1, digest: 2 };

/** The column of digests of a whole file, which are in no row: their row is 0. */
export const WHOLE_FILE = 2 ** 32 - 1;

/** The content of a batch: item `i` is `bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i])`. */
export interface OpenedBatch {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
}

let openBatch: (batch: ItemBatch) => OpenedBatch;
let makeBatch: (opened: OpenedBatch, rows: Uint32Array, columns: Uint32Array, reached: number) => ItemBatch;

/** Items in the order in which they were found. Positions are public, content is not. */
export class ItemBatch {
  readonly #opened: OpenedBatch;
  readonly #rows: Uint32Array;
  readonly #columns: Uint32Array;
  /** The row up to which the manifest was read. The batch may have no item of it. */
  readonly reached: number;

  private constructor(opened: OpenedBatch, rows: Uint32Array, columns: Uint32Array, reached: number) {
    this.reached = reached;
    this.#opened = opened;
    this.#rows = rows;
    this.#columns = columns;
  }

  static {
    openBatch = batch => batch.#opened;
    makeBatch = (opened, rows, columns, reached) => new ItemBatch(opened, rows, columns, reached);
  }

  get length(): number {
    return this.#opened.ends.length;
  }

  /** Number of items that the manifest contains; digests of bytes are not counted. */
  get found(): number {
    let found = 0;
    for (const kind of this.#opened.kinds) if (kind !== KIND_NUMBER.digest) found++;
    return found;
  }

  /** Returns the 1-based row (line or record) of item `index`; 0 for one that is in no row. */
  row(index: number): number {
    return this.#rows[index] ?? 0;
  }

  /** Returns the 1-based column of item `index`; 0 if the format has none, `WHOLE_FILE` if it is the file itself. */
  column(index: number): number {
    return this.#columns[index] ?? 0;
  }

  /** Splits the batch into one batch or more, of at most `most` items each, so that work on each takes bounded memory. */
  *parts(most: number): Generator<ItemBatch, void> {
    const { bytes, ends, kinds } = this.#opened;
    let last = 0;
    do {
      const first = last;
      last = Math.min(this.length, first + most);
      const start = first === 0 ? 0 : ends[first - 1]!;
      const opened = {
        bytes: bytes.subarray(start, ends[last - 1]),
        ends: ends.subarray(first, last).map(end => end - start),
        kinds: kinds.subarray(first, last)
      };
      const [rows, columns] = [this.#rows.subarray(first, last), this.#columns.subarray(first, last)];
      yield new ItemBatch(opened, rows, columns, this.reached);
    } while (last < this.length);
  }

  toString(): string {
    return '[items]';
  }

  toJSON(): string {
    return '[items]';
  }

  [inspect.custom](): string {
    return '[items]';
  }
}

/** Opens a batch. This is the only access to its bytes. */
export function open(batch: ItemBatch): OpenedBatch {
  return openBatch(batch);
}

/** A batch with this many items or bytes should be passed on. */
const FULL_ITEMS = 1024;
const FULL_BYTES = 1 << 17;

/** Builds a batch item by item. `take` returns it and starts the next one. */
export class BatchBuilder {
  #bytes: Uint8Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;
  #rows: Uint32Array;
  #columns: Uint32Array;
  #length = 0;
  #used = 0;

  /** @param items how many items to allocate space for at first */
  constructor(items = 2048) {
    this.#bytes = new Uint8Array(items * 96);
    this.#ends = new Uint32Array(items);
    this.#kinds = new Uint8Array(items);
    this.#rows = new Uint32Array(items);
    this.#columns = new Uint32Array(items);
  }

  get length(): number {
    return this.#length;
  }

  /** Bytes of content so far. */
  get size(): number {
    return this.#used;
  }

  /** Returns true if the batch should be taken before more is added. */
  get full(): boolean {
    return this.#length >= FULL_ITEMS || this.#used >= FULL_BYTES;
  }

  /** Appends `bytes[start, end)` as an item. */
  add(kind: ItemKind, bytes: Uint8Array, start: number, end: number, row: number, column: number): void {
    this.#reserve(end - start);
    copyBytes(bytes, start, end, this.#bytes, this.#used);
    this.#used += end - start;
    this.#ends[this.#length] = this.#used;
    this.#kinds[this.#length] = KIND_NUMBER[kind];
    this.#rows[this.#length] = row;
    this.#columns[this.#length] = column;
    this.#length++;
  }

  /** Appends item `index` of another batch, with its position. */
  copy(batch: ItemBatch, index: number): void {
    const { bytes, ends, kinds } = openBatch(batch);
    const start = index === 0 ? 0 : ends[index - 1]!;
    this.add(KINDS[kinds[index]!]!, bytes, start, ends[index]!, batch.row(index), batch.column(index));
  }

  /** Returns the items so far and empties the builder. */
  take(reached = 0): ItemBatch {
    const opened = {
      bytes: this.#bytes.slice(0, this.#used),
      ends: this.#ends.slice(0, this.#length),
      kinds: this.#kinds.slice(0, this.#length)
    };
    const [rows, columns] = [this.#rows.slice(0, this.#length), this.#columns.slice(0, this.#length)];
    const batch = makeBatch(opened, rows, columns, reached);
    this.#length = 0;
    this.#used = 0;
    return batch;
  }

  toJSON(): string {
    return '[items]';
  }

  [inspect.custom](): string {
    return '[items]';
  }

  #reserve(size: number): void {
    if (this.#used + size > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + size));
      larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
    }
    if (this.#length < this.#ends.length) return;
    const items = this.#ends.length * 2;
    this.#ends = grown(this.#ends, new Uint32Array(items));
    this.#kinds = grown(this.#kinds, new Uint8Array(items));
    this.#rows = grown(this.#rows, new Uint32Array(items));
    this.#columns = grown(this.#columns, new Uint32Array(items));
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
