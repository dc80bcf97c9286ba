/** The buffers of one column of a record batch, decompressed when they are asked for. */
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { MAX_COLUMN_WORK_BYTES } from '../bytes/arrow-limits.ts';
import { decompressed } from '../parquet/codec.ts';
import type { ParquetBudget } from '../parquet/parquet-budget.ts';
import { damaged } from './arrow-fault.ts';
import { type BatchHeader, LZ4_FRAME } from './batch-header.ts';
import { unlz4Frame } from './lz4-frame.ts';

const NOTHING = new Uint8Array(0);

/** Parquet's number of the same codec. */
const PARQUET_ZSTD = 6;

/** The length in front of a compressed buffer; -1 if the buffer is stored as it is. */
const LENGTH_BYTES = 8;

export class ColumnBuffers {
  readonly #region: Uint8Array;
  readonly #start: number;
  readonly #header: BatchHeader;
  readonly #budget: ParquetBudget;
  #worked = 0;

  /**
   * @param region the bytes of the body from `start` on
   * @param budget counts what is decompressed
   */
  constructor(region: Uint8Array, start: number, header: BatchHeader, budget: ParquetBudget) {
    this.#region = region;
    this.#start = start;
    this.#header = header;
    this.#budget = budget;
  }

  /** The memory that the buffers take, in bytes. */
  get memory(): number {
    return this.#region.length + this.#worked;
  }

  /** Returns a buffer by its number in the batch. */
  buffer(index: number): Uint8Array {
    const { offsets, sizes, codec } = this.#header;
    const from = offsets[index]! - this.#start;
    const stored = this.#region.subarray(from, from + sizes[index]!);
    if (codec === null || stored.length === 0) return stored;
    return this.#decompressed(stored, codec);
  }

  /** Counts memory that is needed to read the column. */
  allocate(bytes: number): void {
    this.#worked += bytes;
    if (this.#worked > MAX_COLUMN_WORK_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`a column of a record batch needs more than ${mebibytes(MAX_COLUMN_WORK_BYTES)} of memory; write it with fewer rows in a batch`
      );
    }
  }

  #decompressed(stored: Uint8Array, codec: number): Uint8Array {
    if (stored.length < LENGTH_BYTES) throw broken();
    const size = Number(new DataView(stored.buffer, stored.byteOffset, LENGTH_BYTES).getBigInt64(0, true));
    const bytes = stored.subarray(LENGTH_BYTES);
    if (size === -1) return bytes;
    if (size < 0) throw broken();
    if (size === 0) return NOTHING;
    this.#budget.spend(size);
    this.allocate(size);
    if (codec !== LZ4_FRAME) return unzstd(bytes, size);
    const into = new Uint8Array(size);
    unlz4Frame(bytes, into);
    return into;
  }
}

function unzstd(bytes: Uint8Array, size: number): Uint8Array {
  try {
    return decompressed(PARQUET_ZSTD, bytes, size);
  } catch (error) {
    if (!(error instanceof GateError) || error.reason !== 'manifest-unreadable') throw error;
    throw damaged(safe`its Zstandard compression is damaged`, error);
  }
}

function broken(): GateError {
  return damaged(safe`a compressed buffer has a wrong length in front of it`);
}
