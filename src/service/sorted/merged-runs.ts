/** Merges sorted runs of records into one. Hot path: tens of millions of records, without an object for each. */
import { setImmediate as yieldTurn } from 'node:timers/promises';
import { BLOCK_BYTES, RECORD_BYTES } from './record.ts';
import type { Draft } from './list-storage.ts';

/**
 * @param ends where the runs end; each begins where the one before ends
 * @returns all records in their order, each once, in buffers that the next one overwrites
 */
export async function* mergedRuns(runs: Draft, ends: readonly number[]): AsyncGenerator<Buffer, void, undefined> {
  const heap: RunCursor[] = [];
  for (const [index, end] of ends.entries()) {
    const cursor = new RunCursor(runs, ends[index - 1] ?? 0, end);
    if (await cursor.refill()) heap.push(cursor);
  }
  for (let index = (heap.length >>> 1) - 1; index >= 0; index--) sink(heap, index);
  const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  /** The record passed on last, and its prefix. */
  const last = Buffer.alloc(RECORD_BYTES);
  let lastPrefix = -1;
  let length = 0;
  for (let [least] = heap; least !== undefined; [least] = heap) {
    const { bytes, at, prefix } = least;
    if (prefix !== lastPrefix || bytes.compare(last, 0, RECORD_BYTES, at, at + RECORD_BYTES) !== 0) {
      for (let i = 0; i < RECORD_BYTES; i++) last[i] = block[length + i] = bytes[at + i] ?? 0;
      lastPrefix = prefix;
      length += RECORD_BYTES;
    }
    if (!least.next() && !(await least.refill())) {
      const moved = heap.pop();
      if (moved !== undefined && moved !== least) heap[0] = moved;
    }
    sink(heap, 0);
    if (length < BLOCK_BYTES) continue;
    yield block;
    await yieldTurn();
    length = 0;
  }
  if (length > 0) yield block.subarray(0, length);
}

/** Reads one run, block by block. */
class RunCursor {
  readonly bytes = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  /** Where the record begins that is next in this run, and its prefix. */
  at = 0;
  prefix = 0;
  readonly #runs: Draft;
  readonly #end: number;
  #position: number;
  #filled = 0;

  constructor(runs: Draft, start: number, end: number) {
    this.#runs = runs;
    this.#position = start;
    this.#end = end;
  }

  /** Goes to the next record in memory; returns false if there is none. */
  next(): boolean {
    this.at += RECORD_BYTES;
    if (this.at >= this.#filled) return false;
    this.prefix = this.bytes.readUInt32BE(this.at);
    return true;
  }

  /** Reads the next block; returns false at the end of the run. */
  async refill(): Promise<boolean> {
    this.#runs.drop(this.#position, this.#filled);
    const length = Math.min(BLOCK_BYTES, this.#end - this.#position);
    if (length === 0) return false;
    await this.#runs.read(this.#position, this.bytes.subarray(0, length));
    this.#position += length;
    this.#filled = length;
    this.at = 0;
    this.prefix = this.bytes.readUInt32BE(0);
    return true;
  }
}

/** Restores the order of a heap, of which only the entry at `index` may be too large. */
function sink(heap: RunCursor[], index: number): void {
  const moved = heap[index];
  if (moved === undefined) return;
  for (;;) {
    let child = 2 * index + 1;
    let least = heap[child];
    if (least === undefined) break;
    const right = heap[child + 1];
    if (right !== undefined && isBefore(right, least)) {
      least = right;
      child++;
    }
    if (!isBefore(least, moved)) break;
    heap[index] = least;
    index = child;
  }
  heap[index] = moved;
}

function isBefore(one: RunCursor, other: RunCursor): boolean {
  if (one.prefix !== other.prefix) return one.prefix < other.prefix;
  return one.bytes.compare(other.bytes, other.at, other.at + RECORD_BYTES, one.at, one.at + RECORD_BYTES) < 0;
}
