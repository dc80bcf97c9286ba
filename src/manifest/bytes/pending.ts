/**
 * Keeps the bytes of an incomplete line, record or token until the rest arrives; a scan always gets a complete string.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe } from '../../safe/text.ts';
import { ChunkPool } from './chunk-pool.ts';
import { MAX_STRING_BYTES } from './manifest-limits.ts';

/** Bytes scanned at a time, so that a large chunk is not copied whole and does not fill one batch. */
const PIECE_BYTES = 1 << 16;

/** The part of a reader that depends on the format. */
export interface Scanner {
  /**
   * Reads the complete strings of `bytes[start, end)`. Returns the start of the first incomplete one.
   * With `final` nothing follows: everything is read, or the manifest is unreadable.
   */
  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number;
}

class Pending {
  /** Grows with its content: archives have many small members. */
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(piece: Uint8Array): void {
    if (this.end + piece.length > this.bytes.length) this.#makeRoom(piece.length);
    this.bytes.set(piece, this.end);
    this.end += piece.length;
  }

  #makeRoom(size: number): void {
    const held = this.bytes.subarray(this.start, this.end);
    const needed = held.length + size;
    const to = needed * 2 > this.bytes.length ? new Uint8Array(needed * 2) : this.bytes;
    to.set(held);
    this.bytes = to;
    this.end = held.length;
    this.start = 0;
  }
}

/** Feeds `chunks` of any size to a scanner, and yields the items that it collects. */
export async function* scanAll(
  chunks: AsyncIterable<Uint8Array>,
  scanner: Scanner,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, void> {
  const stable: Scanner = {
    scan(bytes, start, end, final) {
      collector.begin(bytes, start, end);
      return scanner.scan(bytes, start, end, final);
    }
  };
  for await (const _ of scanPieces(chunks, stable)) yield* collector.passOn();
  yield* collector.passOn();
}

/** Feeds `chunks` of any size to a scanner. Stops after each piece, so that the caller can take what it found. */
export async function* scanPieces(chunks: AsyncIterable<Uint8Array>, scanner: Scanner): AsyncGenerator<void, void> {
  const pending = new Pending();
  // An incomplete string is scanned again only when twice as many bytes are there, so the time is linear in its length.
  let needed = 0;
  const faults: unknown[] = [];
  for await (const chunk of upToFault(chunks, faults)) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      pending.append(chunk.subarray(at, at + PIECE_BYTES));
      if (pending.length < needed) continue;
      pending.start = scanner.scan(pending.bytes, pending.start, pending.end, false);
      needed = Math.min(pending.length * 2, MAX_STRING_BYTES + 2);
      yield;
    }
    ChunkPool.release(chunk);
  }
  try {
    scanner.scan(pending.bytes, pending.start, pending.end, true);
  } catch (error) {
    // After a fault of the source the text is cut off, which is not another fault.
    if (faults.length === 0) throw error;
  }
  if (faults.length > 0) throw faults[0];
}

/**
 * Yields the chunks until their source fails, then adds the error to `faults`, so that everything before the fault is
 * read.
 */
export async function* upToFault<Chunk>(chunks: AsyncIterable<Chunk>, faults: unknown[]): AsyncGenerator<Chunk, void> {
  try {
    yield* chunks;
  } catch (error) {
    faults.push(error);
  }
}

/** Throws if the string from `start` to `end`, which begins in `line`, is too long. */
export function checkLength(start: number, end: number, line: number): void {
  if (end - start <= MAX_STRING_BYTES) return;
  throw new GateError(
    'manifest-too-large',
    safe`line ${count(line)} has a string or row of more than ${mebibytes(MAX_STRING_BYTES)}; split it`,
    { line }
  );
}
