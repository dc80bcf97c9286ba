/**
 * Sorts records in little memory: runs that fit are sorted and set aside, then merged. The order is that of the bytes, so
 * that equal records are neighbours, and each is passed on once.
 */
import { setImmediate as yieldTurn } from 'node:timers/promises';
import { prefixAt } from '../../denylist/prefix-set.ts';
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
    const order = orderOf(this.#run, this.#length);
    const block = new Uint16Array(BLOCK_BYTES / 2);
    const bytes = Buffer.from(block.buffer);
    for (let start = 0; start < order.length; start += BLOCK_RECORDS) {
      const part = order.subarray(start, start + BLOCK_RECORDS);
      copyRecords(new Uint16Array(this.#run.buffer), part, block);
      yield bytes.subarray(0, part.length * RECORD_BYTES);
    }
  }
}

/** Copies records by their indices. Two bytes at a time: a record is no whole number of larger units. */
function copyRecords(records: Uint16Array, indices: Uint32Array, into: Uint16Array): void {
  let to = 0;
  for (let i = 0; i < indices.length; i++) {
    const from = indices[i]! * (RECORD_BYTES / 2);
    for (let j = 0; j < RECORD_BYTES / 2; j++) into[to++] = records[from + j]!;
  }
}

/** Returns the indices of records in the order of their bytes, of equal records one. Prefix and index fit into one double. */
function orderOf(records: Buffer, length: number): Uint32Array {
  const keyed = new Float64Array(length);
  for (let i = 0; i < length; i++) keyed[i] = prefixAt(records, i * RECORD_BYTES) * RUN_RECORDS + i;
  keyed.sort();
  const order = new Uint32Array(length);
  let kept = 0;
  for (let start = 0, end = 0; start < length; start = end) {
    const prefix = Math.floor(keyed[start]! / RUN_RECORDS);
    const least = prefix * RUN_RECORDS;
    const first = kept;
    for (; end < length && keyed[end]! < least + RUN_RECORDS; end++) order[kept++] = keyed[end]! - least;
    if (kept > first + 1) kept = withoutEqual(records, order, first, kept);
  }
  return order.subarray(0, kept);
}

/** Orders records with the same prefix, and leaves out equal ones. Returns the end of the rest. */
function withoutEqual(records: Buffer, order: Uint32Array, start: number, end: number): number {
  order.subarray(start, end).sort((one, other) => compareRecords(records, one, other));
  let kept = start + 1;
  for (let i = start + 1; i < end; i++) {
    if (compareRecords(records, order[kept - 1]!, order[i]!) !== 0) order[kept++] = order[i]!;
  }
  return kept;
}

function compareRecords(records: Buffer, one: number, other: number): number {
  const [from, to] = [one * RECORD_BYTES, other * RECORD_BYTES];
  return records.compare(records, to, to + RECORD_BYTES, from, from + RECORD_BYTES);
}
