/**
 * Notebooks (nbformat 4): JSON in which a text of several lines is an array of strings, between which nothing stands. Each
 * text is read whole, as its lines and as the Python that most of them are; strings that end inside a line also by themselves.
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
  const scanner = new JsonScanner(texts, false, { templates: collector.templates });
  try {
    yield* scanAll(text, scanner, collector);
  } finally {
    texts.flush();
  }
  if (texts.fault !== null) throw texts.fault;
  return scanner.rows;
}

const OPENING_ARRAY = 0x5b;

/** Puts the strings of a text together: those of an array, and elsewhere lines up to one without a line feed. */
class Texts {
  readonly #collector: ItemCollector;
  #strings: Uint8Array[] = [];
  #size = 0;
  #row = 0;
  #inArray = false;
  /** The first that a text is at. */
  fault: GateError | null = null;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  bracket(bracket: number): void {
    this.flush();
    this.#inArray = bracket === OPENING_ARRAY;
  }

  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (row !== this.#row) this.flush();
    if (this.#size > MAX_STRING_BYTES) {
      // What stands on both sides of this cut would be read in no way.
      if (this.#strings.at(-1)?.at(-1) !== LF) this.fault ??= this.#tooLarge();
      this.flush();
    }
    this.#row = row;
    // A copy: the scanner uses its buffer again.
    this.#strings.push(bytes.slice(start, end));
    this.#size += end - start;
    if (!this.#inArray && bytes[end - 1] !== LF) this.flush();
  }

  name(name: Uint8Array, row: number): void {
    this.#collector.string(name, 0, name.length, row, 0, false);
  }

  flush(): void {
    if (this.#strings.length === 0) return;
    const strings = this.#strings;
    const text = Buffer.concat(strings);
    this.#strings = [];
    this.#size = 0;
    const script = text.includes(QUOTE) || text.includes(APOSTROPHE);
    const divided = strings.slice(0, -1).some(string => string.at(-1) !== LF);
    const media = BASE64_LINES.test(text.toString('latin1', 0, 160));
    const reading = script || divided || media ? 'first' : 'only';
    for (const { bytes, reading: each } of linePieces(text, 0, text.length, 1, reading)) {
      this.#collector.reading(bytes, this.#row, false, each);
    }
    if (media) this.#collector.reading(text, this.#row, false, 'further');
    if (divided) for (const string of strings) this.#collector.reading(string, this.#row, false, 'further');
    if (script) this.#readScript(text);
  }

  #readScript(text: Buffer): void {
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

  #tooLarge(): GateError {
    const text = safe`row ${count(this.#row)} holds a text of more than 16 MiB; split it`;
    return new GateError('manifest-too-large', text);
  }
}

/** Base64 in lines, as pictures in outputs are kept. */
const BASE64_LINES = /^[A-Za-z0-9+/]{60,76}\r?\n[A-Za-z0-9+/]/;
