/** Decides which part of the work is this job's. Every job computes the same cut from tree and content. */
import { createHmac, hkdfSync } from 'node:crypto';
import { BatchBuilder, type ItemBatch } from '../item/batch/batch.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { MAX_SHARDS } from './subject-limits.ts';

/** Files with more stored bytes than this are cut into blocks. */
const WHOLE_BYTES = 1 << 20;

/** Rows per block of a cut file: about 1 MiB of links. */
const BLOCK_ROWS = 8192;

/** Part `index` of `of` parts, from 1. */
export interface ShardNumber {
  readonly index: number;
  readonly of: number;
}

/** Parses `i/n`. @throws GateError `usage` */
export function parseShard(text: string): ShardNumber {
  const [, index = 0, of = 0] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
  if (index >= 1 && index <= of && of <= MAX_SHARDS) return { index, of };
  throw new GateError('usage', safe`the input shard must be i/n, with i from 1 to n and n at most ${MAX_SHARDS}`);
}

/** Deals units to shards in an order that only holders of the token can compute. */
export class Shard {
  readonly number: ShardNumber;
  readonly #key: Uint8Array;

  constructor(number: ShardNumber, denylistToken: string) {
    this.number = number;
    this.#key = new Uint8Array(hkdfSync('sha256', denylistToken, '', 'dataset-release-gate shard order', 32));
  }

  /** Returns true if a file of this size is dealt as a whole. */
  isWhole(size: number): boolean {
    return size <= WHOLE_BYTES;
  }

  /** Returns true if block `block` of a file belongs to this shard. A file dealt as a whole is its block 0. */
  owns(path: string, id: string, block: number): boolean {
    const digest = createHmac('sha256', this.#key).update(`${id}\n${block}\n${path}`, 'latin1').digest();
    return digest.readUInt32BE(0) % this.number.of === this.number.index - 1;
  }

  /** Returns this shard's blocks of a file that is cut. */
  blocksOf(path: string, id: string): OwnBlocks {
    return new OwnBlocks(block => this.owns(path, id, block));
  }
}

/** This shard's blocks of one file. */
export class OwnBlocks {
  readonly #owns: (block: number) => boolean;
  readonly #known = new Map<number, boolean>();

  constructor(owns: (block: number) => boolean) {
    this.#owns = owns;
  }

  /** Returns the items of a batch that are in own blocks. */
  of(batch: ItemBatch): ItemBatch {
    const own = new BatchBuilder(64);
    for (let item = 0; item < batch.length; item++) {
      if (this.#isOwn(blockOf(batch.row(item)))) own.copy(batch, item);
    }
    return own.take();
  }

  /** Counts the rows of a file that are in own blocks. */
  rowsOf(rows: number): number {
    let own = 0;
    for (let block = 0; block * BLOCK_ROWS < rows; block++) {
      if (this.#isOwn(block)) own += Math.min(BLOCK_ROWS, rows - block * BLOCK_ROWS);
    }
    return own;
  }

  #isOwn(block: number): boolean {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const own = this.#owns(block);
    this.#known.set(block, own);
    return own;
  }
}

function blockOf(row: number): number {
  return Math.max(0, Math.ceil(row / BLOCK_ROWS) - 1);
}
