/**
 * Sorts records in little memory: runs that fit are sorted and set aside, then merged. The order is that of the bytes, so
 * that equal records are neighbours, and each is passed on once.
 */
import { setImmediate as yieldTurn } from 'node:timers/promises';
import { BLOCK_BYTES, BLOCK_RECORDS, DIGEST_BYTES, RECORD_BYTES } from './record.ts';
import { mergedRuns } from './merged-runs.ts';
import type { Draft } from './list-storage.ts';

/** Records of a run. Sorting it takes some milliseconds. */
const RUN_RECORDS = 64 * BLOCK_RECORDS;

export class RecordSorter {
  readonly #aside: Draft;
  readonly #run = Buffer.allocUnsafeSlow(RUN_RECORDS * RECORD_BYTES);
  readonly #ends: number[] = [];
  #length = 0;

  /** @param aside an empty draft, where runs wait */
  constructor(aside: Draft) {
    this.#aside = aside;
  }

  /** @param digest 32 bytes. Call `pause` at least after every `BLOCK_RECORDS`. */
  add(digest: Uint8Array, type: number): void {
    const to = this.#length++ * RECORD_BYTES;
    this.#run.set(digest, to);
    this.#run[to + DIGEST_BYTES] = type >>> 8;
    this.#run[to + DIGEST_BYTES + 1] = type;
  }

  /** Makes room for `BLOCK_RECORDS`, and lets other work go on. */
  async pause(): Promise<void> {
    if (this.#length > RUN_RECORDS - BLOCK_RECORDS) await this.#setAside();
    await yieldTurn();
  }

  /** Passes on all records in their order, each once, in buffers that the next one overwrites. */
  async *sorted(): AsyncGenerator<Buffer, void, undefined> {
    if (this.#ends.length === 0) {
      yield* this.#sortedRun();
      return;
    }
    if (this.#length > 0) await this.#setAside();
    yield* mergedRuns(this.#aside, this.#ends);
  }

  async #setAside(): Promise<void> {
    for (const block of this.#sortedRun()) await this.#aside.append(block);
    this.#ends.push(this.#aside.size);
    this.#length = 0;
  }

  /** Yields the records of the current run in their order, each once. */
  *#sortedRun(): Generator<Buffer, void> {
    const run = this.#run;
    const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    let length = 0;
    let last = -1;
    for (const index of orderOf(run, this.#length)) {
      if (last >= 0 && run.readUInt32BE(last) === run.readUInt32BE(index * RECORD_BYTES) && isSame(run, last, index))
        continue;
      last = index * RECORD_BYTES;
      run.copy(block, length, last, last + RECORD_BYTES);
      length += RECORD_BYTES;
      if (length < BLOCK_BYTES) continue;
      yield block;
      length = 0;
    }
    if (length > 0) yield block.subarray(0, length);
  }
}

/** Checks whether the record at `at` is the same as record `index`. */
function isSame(records: Buffer, at: number, index: number): boolean {
  const other = index * RECORD_BYTES;
  return records.compare(records, other, other + RECORD_BYTES, at, at + RECORD_BYTES) === 0;
}

/** Returns the indices of records in the order of their bytes. Prefix and index fit into one double. */
function orderOf(records: Buffer, length: number): Uint32Array {
  const keyed = new Float64Array(length);
  for (let i = 0; i < length; i++) keyed[i] = records.readUInt32BE(i * RECORD_BYTES) * RUN_RECORDS + i;
  keyed.sort();
  const order = Uint32Array.from(keyed, key => key % RUN_RECORDS);
  const prefixAt = (i: number) => Math.floor((keyed[i] ?? 0) / RUN_RECORDS);
  for (let start = 0; start < length; start++) {
    let end = start + 1;
    while (end < length && prefixAt(end) === prefixAt(start)) end++;
    if (end > start + 1) order.subarray(start, end).sort((one, other) => compareRecords(records, one, other));
    start = end - 1;
  }
  return order;
}

function compareRecords(records: Buffer, one: number, other: number): number {
  const [from, to] = [one * RECORD_BYTES, other * RECORD_BYTES];
  return records.compare(records, to, to + RECORD_BYTES, from, from + RECORD_BYTES);
}
