/**
 * Notebooks (nbformat 4): JSON in which a text of several lines is an array of strings, between which nothing stands. Each
 * text is read whole, as its lines and as the Python that most of them are, with the names that cells before it bind;
 * strings that end inside a line also by themselves.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { Reading } from '../../item/batch/further.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { JsonScanner } from './json-scanner.ts';
import { MAX_STRING_BYTES, scanPieces } from '../bytes/pending.ts';
import { linePieces, PAUSE } from '../bytes/pieces.ts';
import { pythonPieces, UNKNOWN_NAME } from '../script/python.ts';
import { Names } from '../script/python-names.ts';
import { Making } from '../script/python-values.ts';

const LF = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** What a page says, step by step. */
export type ReadPage = (page: Uint8Array) => Iterable<readonly TextReading[]>;

/** Reads a notebook in UTF-8; returns the number of cells. */
export async function* readNotebook(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  page: ReadPage
): AsyncGenerator<ItemBatch, number> {
  const texts = new Texts(collector, page);
  const scanner = new JsonScanner(texts, false, { templates: collector.templates });
  const faults: unknown[] = [];
  try {
    for await (const _ of scanPieces(text, scanner)) yield* texts.read();
  } catch (fault) {
    faults.push(fault);
  }
  // What came before a fault counts.
  texts.flush();
  yield* texts.read();
  if (faults.length > 0) throw faults[0];
  if (texts.fault !== null) throw texts.fault;
  return scanner.rows;
}

const OPENING_ARRAY = 0x5b;

interface WaitingText {
  readonly strings: readonly Uint8Array[];
  readonly row: number;
}

export interface TextReading {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

function strange(row: number): GateError {
  return new GateError('manifest-unreadable', safe`row ${count(row)}: ${UNKNOWN_NAME}`);
}

/** Puts the strings of a text together: those of an array, and elsewhere lines up to one without a line feed. */
class Texts {
  readonly #collector: ItemCollector;
  readonly #page: ReadPage;
  #strings: Uint8Array[] = [];
  #size = 0;
  #row = 0;
  #inArray = false;
  /** What cells bind holds in those behind them. */
  readonly #names = new Names(new Making());
  /** Texts that wait to be read. */
  #waiting: WaitingText[] = [];
  #fault: GateError | null = null;

  constructor(collector: ItemCollector, page: ReadPage) {
    this.#collector = collector;
    this.#page = page;
  }

  bracket(bracket: number): void {
    this.flush();
    this.#inArray = bracket === OPENING_ARRAY;
  }

  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (row !== this.#row) this.flush();
    if (this.#size > MAX_STRING_BYTES) {
      // What stands on both sides of this cut would be read in no way.
      if (this.#strings.at(-1)?.at(-1) !== LF) this.#fault ??= this.#tooLarge();
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

  /** The first that a text is at. */
  get fault(): GateError | null {
    return this.#fault ?? this.#names.fault ?? this.#names.making.fault;
  }

  /** Ends the text under way. */
  flush(): void {
    if (this.#strings.length === 0) return;
    this.#waiting.push({ strings: this.#strings, row: this.#row });
    this.#strings = [];
    this.#size = 0;
  }

  /** Reads what waits, with pauses, as a long script takes long. */
  async *read(): AsyncGenerator<ItemBatch, void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const { watch } = this.#collector;
    for (const text of waiting) {
      for (const next of this.#readings(text)) {
        if (this.#collector.full) yield* this.#collector.passOn();
        if (next === PAUSE) watch.look();
        else this.#collector.reading(next.bytes, text.row, false, next.reading);
        if (watch.due) await watch.pause();
      }
    }
  }

  *#readings({ strings, row }: WaitingText): Generator<TextReading, void> {
    const text = Buffer.concat(strings);
    const script = text.includes(QUOTE) || text.includes(APOSTROPHE);
    const divided = strings.slice(0, -1).some(string => string.at(-1) !== LF);
    const media = BASE64_LINES.test(text.toString('latin1', 0, 160));
    const page = TAG.test(text.toString('latin1'));
    const reading = script || divided || media || page ? 'first' : 'only';
    yield* linePieces(text, 0, text.length, 1, reading);
    if (media) yield { bytes: text, reading: 'further' };
    if (divided) for (const bytes of strings) yield { bytes, reading: 'further' };
    if (script) yield* this.#script(text, row);
    if (page) yield* this.#markup(text);
  }

  /** What a browser makes of it: outputs and cells in Markdown are handed to one. */
  *#markup(text: Buffer): Generator<TextReading, void> {
    for (const found of this.#page(text)) {
      for (const { bytes } of found) yield { bytes, reading: 'further' };
      yield PAUSE;
    }
  }

  *#script(text: Buffer, row: number): Generator<TextReading, void> {
    const pieces = pythonPieces(text, this.#names, this.#collector.watch);
    for (let next = pieces.next(); ; next = pieces.next()) {
      if (next.done !== true) yield { bytes: next.value.bytes, reading: 'further' };
      else {
        if (next.value !== null) this.#fault ??= strange(row);
        return;
      }
    }
  }

  #tooLarge(): GateError {
    const text = safe`row ${count(this.#row)} holds a text of more than 16 MiB; split it`;
    return new GateError('manifest-too-large', text);
  }
}

/** A tag with an attribute, whole or cut. */
const TAG = /<[a-z][a-z0-9-]*[\s/][^<>]*=/i;

/** Base64 in lines, as pictures in outputs are kept. */
const BASE64_LINES = /^[A-Za-z0-9+/]{60,76}\r?\n[A-Za-z0-9+/]/;
