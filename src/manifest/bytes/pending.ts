/** Bytes that are waiting for the rest of their line, record or token; a string never spans two scans. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';

/** The longest line, row or string that is read; longer ones are `manifest-too-large`. */
export const MAX_STRING_BYTES = 16 << 20;

/** What is scanned at a time, so that one large chunk neither is copied whole nor fills one batch. */
const PIECE_BYTES = 1 << 16;

/** The part of a reader that knows the format. */
export interface Scanner {
  /**
   * Reads the complete strings of `bytes[start, end)` and returns where the first incomplete one begins.
   * With `final` nothing follows, so all is read or the manifest is unreadable.
   */
  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number;
}

class Pending {
  /** Grows with what is held: archives hold many small members. */
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

/** Feeds `chunks` to a scanner, whatever their size, and passes on what it collects. */
export async function* scanAll(
  chunks: AsyncIterable<Uint8Array>,
  scanner: Scanner,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, void> {
  for await (const _ of scanPieces(chunks, scanner)) yield* collector.passOn();
  yield* collector.passOn();
}

/** Feeds `chunks` to a scanner, whatever their size; stops after each piece, so that what it found can be taken. */
export async function* scanPieces(chunks: AsyncIterable<Uint8Array>, scanner: Scanner): AsyncGenerator<void, void> {
  const pending = new Pending();
  // An incomplete string is scanned again only when twice as much of it is there: linear in its length.
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
  }
  try {
    scanner.scan(pending.bytes, pending.start, pending.end, true);
  } catch (error) {
    // Behind a fault of the source the text is cut off, which is no fault of its own.
    if (faults.length === 0) throw error;
  }
  if (faults.length > 0) throw faults[0];
}

/** The chunks up to where their source fails, which `faults` then holds, so that what came before is read to its last byte. */
export async function* upToFault(
  chunks: AsyncIterable<Uint8Array>,
  faults: unknown[]
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* chunks;
  } catch (error) {
    faults.push(error);
  }
}

/** Throws where the string from `start` to `end` that begins in `line` is too long to be read. */
export function checkLength(start: number, end: number, line: number): void {
  if (end - start <= MAX_STRING_BYTES) return;
  throw new GateError('manifest-too-large', safe`line ${count(line)} holds a string or row of more than 16 MiB`);
}
