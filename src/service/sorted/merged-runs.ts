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
  // The record that was passed on last comes first, to be compared with the next one.
  const block = Buffer.allocUnsafeSlow(RECORD_BYTES + BLOCK_BYTES);
  let lastPrefix = -1;
  let length = RECORD_BYTES;
  for (let least = heap[0]; least !== undefined; least = heap[0]) {
    const { bytes, at, prefix } = least;
    const last = length - RECORD_BYTES;
    if (prefix !== lastPrefix || bytes.compare(block, last, length, at, at + RECORD_BYTES) !== 0) {
      bytes.copy(block, length, at, at + RECORD_BYTES);
      lastPrefix = prefix;
      length += RECORD_BYTES;
    }
    if (!least.next() && !(await least.refill())) {
      const moved = heap.pop();
      if (moved !== undefined && moved !== least) heap[0] = moved;
    }
    sink(heap, 0);
    if (length < block.length) continue;
    yield block.subarray(RECORD_BYTES);
    await yieldTurn();
    block.copyWithin(0, BLOCK_BYTES);
    length = RECORD_BYTES;
  }
  if (length > RECORD_BYTES) yield block.subarray(RECORD_BYTES, length);
}

/** Reads one run, block by block. */
class RunCursor {
  readonly bytes = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  /** Where the next record of this run begins, and its prefix. */
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
