/**
 * Reads notebooks (nbformat 4): JSON in which a text of several lines is an array of strings. Each text is read as a
 * whole: as lines, and as Python, with the names that earlier cells bind. Strings that end inside a line are also read
 * separately.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { ReadingRole } from '../../item/batch/further.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe } from '../../safe/text.ts';
import { JsonScanner } from './json-scanner.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { scanPieces } from '../bytes/pending.ts';
import { linePieces, PAUSE } from '../bytes/pieces.ts';
import { pythonPieces, UNKNOWN_NAME } from '../script/python.ts';
import { Names } from '../script/python-names.ts';
import { SHELL } from '../script/variable-syntax.ts';
import { VariableLines } from '../script/variables.ts';
import { ValueMaker } from '../script/python-values.ts';
import { APOSTROPHE, LF, OPEN_BRACKET, QUOTE } from '../../item/text/ascii.ts';

/** Reads the strings of an HTML page, step by step. */
export type ReadPage = (page: Uint8Array) => Iterable<readonly NotebookText[]>;

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
  // What precedes a fault counts.
  texts.flush();
  yield* texts.read();
  if (faults.length > 0) throw faults[0];
  if (texts.fault !== null) throw texts.fault;
  return scanner.rows;
}

interface WaitingText {
  readonly strings: readonly Uint8Array[];
  readonly row: number;
}

export interface NotebookText {
  readonly bytes: Uint8Array;
  readonly reading: ReadingRole;
}

function strange(row: number): GateError {
  return new GateError('manifest-unreadable', safe`row ${count(row)}: ${UNKNOWN_NAME}`);
}

/** Joins the strings of a text: those of an array; elsewhere lines up to the first without a line feed. */
class Texts {
  readonly #collector: ItemCollector;
  readonly #page: ReadPage;
  #strings: Uint8Array[] = [];
  #size = 0;
  #row = 0;
  #inArray = false;
  /** The names that cells bind; they also apply in later cells. */
  readonly #names = new Names(new ValueMaker());
  /** Texts that wait to be read. */
  #waiting: WaitingText[] = [];
  #fault: GateError | null = null;

  constructor(collector: ItemCollector, page: ReadPage) {
    this.#collector = collector;
    this.#page = page;
  }

  bracket(bracket: number): void {
    this.flush();
    this.#inArray = bracket === OPEN_BRACKET;
  }

  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (row !== this.#row) this.flush();
    if (this.#size > MAX_STRING_BYTES) {
      // Text across this cut would not be read.
      if (this.#strings.at(-1)?.at(-1) !== LF) this.#fault ??= this.#tooLarge();
      this.flush();
    }
    this.#row = row;
    // A copy, because the scanner reuses its buffer.
    this.#strings.push(bytes.slice(start, end));
    this.#size += end - start;
    if (!this.#inArray && bytes[end - 1] !== LF) this.flush();
  }

  name(name: Uint8Array, row: number): void {
    this.#collector.string(name, 0, name.length, row, 0, false);
  }

  /** The first fault of a text. */
  get fault(): GateError | null {
    return this.#fault ?? this.#names.fault ?? this.#names.maker.fault;
  }

  /** Ends the current text. */
  flush(): void {
    if (this.#strings.length === 0) return;
    this.#waiting.push({ strings: this.#strings, row: this.#row });
    this.#strings = [];
    this.#size = 0;
  }

  /** Reads the waiting texts, with pauses, because a long script takes long. */
  async *read(): AsyncGenerator<ItemBatch, void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const { watch } = this.#collector;
    for (const text of waiting) {
      for (const next of this.#readings(text)) {
        if (this.#collector.full) yield* this.#collector.passOn();
        if (next === PAUSE) watch.checkDeadline();
        else this.#collector.reading(next.bytes, text.row, false, next.reading);
        if (watch.due) await watch.pause();
      }
    }
  }

  *#readings({ strings, row }: WaitingText): Generator<NotebookText, void> {
    const text = Buffer.concat(strings);
    const script = text.includes(QUOTE) || text.includes(APOSTROPHE);
    const divided = strings.slice(0, -1).some(string => string.at(-1) !== LF);
    const media = BASE64_LINES.test(text.toString('latin1', 0, 160));
    const page = TAG.test(text.toString('latin1'));
    const shell = SHELL_CELL.test(text.toString('latin1', 0, 160));
    const reading = script || divided || media || page || shell ? 'first' : 'only';
    yield* linePieces(text, 0, text.length, 1, reading);
    if (media) yield { bytes: text, reading: 'further' };
    if (divided) for (const bytes of strings) yield { bytes, reading: 'further' };
    if (script) yield* this.#script(text, row);
    if (page) yield* this.#markup(text);
    if (shell) yield* shellTexts(text);
  }

  /** Reads a text as HTML: browsers show outputs and Markdown cells in this way. */
  *#markup(text: Buffer): Generator<NotebookText, void> {
    for (const found of this.#page(text)) {
      for (const { bytes } of found) yield { bytes, reading: 'further' };
      yield PAUSE;
    }
  }

  *#script(text: Buffer, row: number): Generator<NotebookText, void> {
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
    const text = safe`row ${count(this.#row)} has a text of more than ${mebibytes(MAX_STRING_BYTES)}; split it`;
    return new GateError('manifest-too-large', text);
  }
}

/** Yields the other readings of a cell that is a shell script. */
function* shellTexts(text: Buffer): Generator<NotebookText, void> {
  let found: NotebookText[] = [];
  const add = (bytes: Uint8Array) => found.push({ bytes, reading: 'further' });
  const shell = new VariableLines({ string: () => undefined, reading: add }, SHELL);
  for (const line of linePieces(text, 0, text.length, 1)) {
    shell.line(line.bytes, line.row);
    yield* found;
    found = [];
    yield PAUSE;
  }
  shell.end();
  yield* found;
}

/** The beginning of a cell that a shell runs. */
const SHELL_CELL = /^\s*%%(?:bash|sh|script\s+(?:ba|z|da)?sh)\b/;

/** A tag or a comment, complete or cut off. */
const TAG = /<(?:[a-z][a-z0-9-]*[\s/>]|!--)/i;

/** Base64 in lines, as notebooks store pictures of outputs. */
const BASE64_LINES = /^[A-Za-z0-9+/]{60,76}\r?\n[A-Za-z0-9+/]/;
