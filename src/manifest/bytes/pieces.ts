/** Reads documents that have to be parsed as a whole: yields their strings in order, each with its line number. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { LineEnds } from '../../item/text/text-line-ends.ts';
import type { ReadingRole } from '../../item/batch/further.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe, type SafeText } from '../../safe/text.ts';
import type { Watch } from '../../safe/watch.ts';
import { readLines } from './lines.ts';
import { MAX_DOCUMENT_BYTES } from './manifest-limits.ts';
import { upToFault } from './pending.ts';
import { CR, LF } from '../../item/text/ascii.ts';

/** A decoded string of a document. */
export interface Piece {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** The line on which it begins, from 1. */
  readonly row: number;
  /** Where the document's line ends are inside the string. */
  readonly lines: LineEnds;
  readonly reading: ReadingRole;
}

/** @param watch counts work that yields no piece */
export type ReadPieces = (document: Buffer, watch: Watch) => Iterable<Piece>;

/** Yielded where nothing was read, so that the reader may pause. */
export const PAUSE: Piece = { bytes: new Uint8Array(0), row: 1, lines: false, reading: 'only' };

/**
 * Reads a whole document by its pieces; returns the number of lines. A document that is too large is read line by line.
 *
 * @param pieces may throw GateError at its end
 * @param limit in bytes
 * @param pages whether strings are read as pages, if they are; not where the document is one itself
 */
export async function* readPieces(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  pieces: ReadPieces,
  limit = MAX_DOCUMENT_BYTES,
  pages = true
): AsyncGenerator<ItemBatch, number> {
  const faults: unknown[] = [];
  const { held, rest } = await hold(upToFault(text, faults), limit);
  if (faults.length > 0) {
    // A document that is cut off cannot be parsed, but the text before the fault counts.
    yield* readLines(oneChunk(held), collector);
    throw faults[0];
  }
  if (rest !== null) {
    yield* readLines(rest, collector);
    throw new GateError(
      'manifest-too-large',
      safe`it is larger than ${count(limit)} bytes, the limit for this format; split it`
    );
  }
  for (const piece of pieces(held, collector.watch)) {
    if (collector.full) yield* collector.passOn();
    if (piece === PAUSE) collector.watch.checkDeadline();
    else {
      collector.reading(piece.bytes, piece.row, piece.lines, piece.reading);
      if (pages) collector.page(piece.bytes, 0, piece.bytes.length, piece.row, 0);
    }
    if (collector.watch.due) await collector.watch.pause();
  }
  return countLines(held);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(bytes);
}

interface Held {
  readonly held: Buffer;
  /** The whole text where it is too large to keep; else null. */
  readonly rest: AsyncIterable<Uint8Array> | null;
}

async function hold(text: AsyncIterable<Uint8Array>, limit: number): Promise<Held> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const iterator = text[Symbol.asyncIterator]();
  for (;;) {
    const step = await iterator.next();
    if (step.done === true) return { held: Buffer.concat(chunks), rest: null };
    // The source may reuse its buffer.
    chunks.push(step.value.slice());
    size += step.value.length;
    if (size > limit) return { held: Buffer.alloc(0), rest: chained(chunks, iterator) };
  }
}

async function* chained(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>
): AsyncGenerator<Uint8Array, void> {
  yield* chunks;
  for (;;) {
    const step = await rest.next();
    if (step.done === true) return;
    yield step.value;
  }
}

function countLines(document: Buffer): number {
  const last = document.at(-1);
  const open = last === undefined || last === LF || last === CR ? 0 : 1;
  return lineEnds(document, () => undefined) + open;
}

/**
 * Calls `each` with the start of every line but the first: LF, CR LF and a lone CR end a line. Returns the number of
 * calls.
 */
function lineEnds(document: Uint8Array, each: (next: number, index: number) => void): number {
  let lines = 0;
  for (let i = 0; i < document.length; i++) {
    const byte = document[i]!;
    if (byte === LF || (byte === CR && document[i + 1] !== LF)) each(i + 1, lines++);
  }
  return lines;
}

/** Finds the line numbers of positions in a document. */
export class Lines {
  readonly #starts: Uint32Array;

  constructor(document: Uint8Array) {
    this.#starts = new Uint32Array(lineEnds(document, () => undefined));
    lineEnds(document, (next, index) => (this.#starts[index] = next));
  }

  /** Returns the 1-based line of the byte at `at`. */
  at(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}

/** Yields the lines of `document[start, end)`, each as a piece. */
export function* linePieces(
  document: Buffer,
  start: number,
  end: number,
  row: number,
  reading: ReadingRole = 'only'
): Generator<Piece, void> {
  let line = start;
  let next = reading;
  for (let at = start; at <= end; at++) {
    const byte = at < end ? document[at] : LF;
    if (byte !== LF && byte !== CR) continue;
    if (at > line) {
      yield { bytes: document.subarray(line, at), row, lines: false, reading: next };
      // Several lines together are one reading.
      if (next === 'first') next = 'further';
    }
    if (byte === CR && document[at + 1] === LF && at + 1 < end) at++;
    line = at + 1;
    row++;
  }
}

/** Makes a piece of a string that is not a slice of the document. */
export function piece(text: string, row: number, reading: ReadingRole = 'only', lines = false): Piece {
  return { bytes: Buffer.from(text, 'utf8'), row, lines, reading };
}

/** Steps in a row without a piece after which a reader yields `PAUSE`. */
export const STEPS_TO_PAUSE = 1 << 12;

/** Reads to the end and drops what was read; returns false if that ends with an error that `isFault` accepts. */
export function* canBeRead(steps: Iterable<unknown>, isFault: (error: unknown) => boolean): Generator<Piece, boolean> {
  let read = 0;
  try {
    for (const _ of steps) if (++read % STEPS_TO_PAUSE === 0) yield PAUSE;
  } catch (error) {
    if (isFault(error)) return false;
    throw error;
  }
  return true;
}

export function unreadable(line: number, what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`line ${count(line)}: ${what}`, { line });
}
