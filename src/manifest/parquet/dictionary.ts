/** The dictionary of a column chunk: the distinct values that its pages refer to. */
import { u32 } from '../../item/text/little-endian.ts';
import { safe } from '../../safe/text.ts';
import { ITEM, NOTHING } from '../../item/screen/screen-memory.ts';
import type { CellSink } from './cells.ts';
import { damaged } from './parquet-fault.ts';
import { isPadding } from './padding.ts';

/** The memory of each entry in addition to its bytes. */
export const ENTRY_BYTES = 5;

const READ = 1;
const SILENT = 2;

export class Dictionary {
  readonly #bytes: Uint8Array;
  /** The size of each entry where all have the same size, else 0. */
  readonly #size: number;
  readonly #count: number;
  /** The start of each entry, and the end of the last entry plus four. */
  readonly #starts: Uint32Array;
  readonly #flags: Uint8Array;
  /** What each entry is; null if all have to be read. */
  #verdicts: Uint8Array | null = null;

  /** @param bytes entries as in PLAIN pages; they are kept, so they must not be overwritten */
  constructor(bytes: Uint8Array, count: number, size: number) {
    const least = size > 0 ? size : 4;
    if (count * least > bytes.length) throw wrongCount();
    if (size > 0 && !isPadding(bytes, count * size, bytes.length)) throw wrongCount();
    this.#bytes = bytes;
    this.#size = size;
    this.#count = count;
    this.#starts = size > 0 ? new Uint32Array(0) : startsIn(bytes, count);
    this.#flags = new Uint8Array(count);
  }

  /** Judges the entries, so that those which no list contains are read once and not with each use. */
  *judge(cells: CellSink): Generator<void, void> {
    if (this.#size > 0) return;
    this.#verdicts = yield* cells.judged(this.#bytes, this.#bytes.length, this.#count);
    let bytes = 0;
    this.#verdicts?.forEach((verdict, entry) => {
      if (verdict !== NOTHING) return;
      this.#flags[entry] = READ | SILENT;
      bytes += this.#written(entry);
    });
    cells.passed(0, bytes);
  }

  /** Returns the bytes of an entry written out as a cell. */
  #written(entry: number): number {
    return this.#starts[entry + 1]! - 4 - this.#starts[entry]! + 1;
  }

  /**
   * Counts uses of an entry that contains no item, or is one that no list contains; returns false if it is neither and has
   * to be read.
   */
  pass(entry: number, uses: number, cells: CellSink): boolean {
    if (entry >= this.#count) throw damaged(safe`a value points past the end of its dictionary; write the file again`);
    if (this.#flags[entry] === (READ | SILENT)) cells.passed(0, 0);
    else if (this.#verdicts?.[entry] === ITEM) {
      this.#flags[entry] = READ;
      cells.passed(uses, uses * this.#written(entry));
    } else return false;
    return true;
  }

  /** Reads an entry as the cell of `row`. */
  read(entry: number, row: number, cells: CellSink): void {
    const start = this.#size > 0 ? entry * this.#size : this.#starts[entry]!;
    const end = this.#size > 0 ? start + this.#size : this.#starts[entry + 1]! - 4;
    const before = cells.items;
    cells.repeatable(this.#bytes, start, end, row);
    this.#flags[entry] = cells.items === before ? READ | SILENT : READ;
  }

  /**
   * Reads the entries that no row uses, as if they were in `row`: programs that keep dictionaries (categories) show
   * them. Stops wherever the items so far should be taken.
   */
  *readRest(row: number, cells: CellSink): Generator<void, void> {
    for (let entry = 0; entry < this.#count; entry++) {
      if (this.#flags[entry] !== 0 || this.pass(entry, 1, cells)) continue;
      this.read(entry, row, cells);
      if (cells.full) yield;
    }
  }
}

function startsIn(bytes: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = 4;
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    if (at > bytes.length) throw wrongCount();
    const size = u32(bytes, at - 4);
    at += size + 4;
    if (at > bytes.length + 4) throw wrongCount();
  }
  starts[count] = at;
  if (!isPadding(bytes, at - 4, bytes.length)) throw wrongCount();
  return starts;
}

function wrongCount() {
  return damaged(safe`a dictionary does not match its header; write the file again`);
}
