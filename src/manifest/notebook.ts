/**
 * Notebooks (nbformat 4): JSON in which the text of a cell is an array of lines. Each text is read whole, as its lines and
 * as the Python that most of them are.
 */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import { JsonScanner } from './json-scanner.ts';
import { MAX_STRING_BYTES, scanAll } from './pending.ts';
import { linePieces } from './pieces.ts';
import { pythonPieces, UNKNOWN_NAME } from './python.ts';

const LF = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Reads a notebook in UTF-8; returns the number of cells. */
export async function* readNotebook(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const texts = new Texts(collector);
  const scanner = new JsonScanner(texts, false, 0, collector.templates);
  try {
    yield* scanAll(text, scanner, collector);
  } finally {
    texts.flush();
  }
  if (texts.fault !== null) throw texts.fault;
  return scanner.rows;
}

/** Puts the lines of a text together: each but the last ends in a line feed. */
class Texts {
  readonly #collector: ItemCollector;
  #lines: Uint8Array[] = [];
  #size = 0;
  #row = 0;
  /** The first that a script is at. */
  fault: GateError | null = null;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (row !== this.#row || this.#size > MAX_STRING_BYTES) this.flush();
    this.#row = row;
    // A copy: the scanner uses its buffer again.
    this.#lines.push(bytes.slice(start, end));
    this.#size += end - start;
    if (bytes[end - 1] !== LF) this.flush();
  }

  flush(): void {
    if (this.#lines.length === 0) return;
    const text = Buffer.concat(this.#lines);
    this.#lines = [];
    this.#size = 0;
    const script = text.includes(QUOTE) || text.includes(APOSTROPHE);
    for (const { bytes, reading } of linePieces(text, 0, text.length, 1, script ? 'first' : 'only')) {
      this.#collector.reading(bytes, this.#row, false, reading);
    }
    if (!script) return;
    const pieces = pythonPieces(text);
    for (let next = pieces.next(); ; next = pieces.next()) {
      if (next.done !== true) this.#collector.reading(next.value.bytes, this.#row, false, 'further');
      else {
        if (next.value !== null) this.fault ??= this.#strange();
        return;
      }
    }
  }

  #strange(): GateError {
    return new GateError('manifest-unreadable', safe`row ${count(this.#row)}: ${UNKNOWN_NAME}`);
  }
}
