/** What XML and HTML have in common: tokens are taken from a stream, and each knows its line. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { FurtherReadings, Reading } from '../../item/batch/further.ts';
import { GateError } from '../../safe/errors.ts';
import { INCOMPLETE, type MarkupKind, markupToken } from './markup-token.ts';
import { checkLength, scanAll, type Scanner } from '../bytes/pending.ts';

const LF = 0x0a;
const CR = 0x0d;

/** The document under way, to those who read its tokens. */
export interface MarkupOutput {
  /** The line on which the token under way begins, from 1. */
  readonly row: number;
  /** A string that stands in the document as it is. */
  slice(
    bytes: Uint8Array,
    start: number,
    end: number,
    row: number,
    reading?: Reading,
    readings?: FurtherReadings
  ): void;
  /** A string that was decoded; its line ends count as lines only where `lines` says so. */
  text(text: string, row: number, reading?: Reading, lines?: boolean): void;
}

/** The part of a reader that knows the language. */
export interface MarkupLanguage {
  readonly strict: boolean;
  /** Where raw text (a script, say) ends that begins at `at`; `at` where there is none, `INCOMPLETE` where more is needed. */
  rawEnd(bytes: Uint8Array, at: number, end: number): number;
  /** Reads one token; throws `manifest-unreadable` where the document is not what it claims to be. */
  token(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): void;
  /** Nothing follows. */
  finish(): void;
}

class MarkupScanner implements Scanner, MarkupOutput {
  readonly #collector: ItemCollector;
  readonly #language: MarkupLanguage;
  row = 1;
  #atLineStart = true;
  /** The first fault: the rest is read as lines, so that the fault hides nothing. */
  #fault: GateError | null = null;

  constructor(collector: ItemCollector, language: (output: MarkupOutput) => MarkupLanguage) {
    this.#collector = collector;
    this.#language = language(this);
  }

  get rows(): number {
    return this.row - (this.#atLineStart ? 1 : 0);
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end) {
      const next = this.#fault === null ? this.#token(bytes, at, end, final) : this.#line(bytes, at, end, final);
      if (next === INCOMPLETE) break;
      if (next === at) continue;
      this.#count(bytes, at, next, end);
      at = next;
    }
    checkLength(at, end, this.row);
    if (final) this.#finish();
    return at;
  }

  slice(
    bytes: Uint8Array,
    start: number,
    end: number,
    row: number,
    reading: Reading = 'only',
    readings?: FurtherReadings
  ): void {
    checkLength(start, end, row);
    if (start < end) this.#collector.reading(bytes.subarray(start, end), row, true, reading, readings);
  }

  text(text: string, row: number, reading: Reading = 'only', lines = false): void {
    this.#collector.reading(Buffer.from(text, 'utf8'), row, lines, reading);
  }

  #token(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    const raw = this.#language.rawEnd(bytes, at, end);
    if (raw === INCOMPLETE && !final) return INCOMPLETE;
    if (raw !== at) return this.#read('raw', bytes, at, raw === INCOMPLETE ? end : raw);
    const token = markupToken(bytes, at, end, this.#language.strict);
    if (token.end !== INCOMPLETE) return this.#read(token.kind, bytes, at, token.end);
    if (!final) return INCOMPLETE;
    // A document ends in text; markup that nothing closes is text to a reader that lets everything pass.
    if (token.kind === 'text' || !this.#language.strict) return this.#read('text', bytes, at, end);
    return this.#read(token.kind, bytes, at, INCOMPLETE);
  }

  #read(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): number {
    try {
      this.#language.token(kind, bytes, start, end);
      return end;
    } catch (error) {
      if (!(error instanceof GateError) || error.reason !== 'manifest-unreadable') throw error;
      this.#fault = error;
      return start;
    }
  }

  #line(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    let stop = at;
    while (stop < end && bytes[stop] !== LF && bytes[stop] !== CR) stop++;
    const open = stop === end || (bytes[stop] === CR && stop + 1 === end);
    if (open && !final) return INCOMPLETE;
    this.slice(bytes, at, stop, this.row);
    return stop === end ? end : stop + 1;
  }

  #count(bytes: Uint8Array, start: number, end: number, limit: number): void {
    for (let i = start; i < end; i++) {
      // The line feed behind a carriage return ends the same line.
      if (bytes[i] === LF || (bytes[i] === CR && (i + 1 === limit || bytes[i + 1] !== LF))) this.row++;
    }
    this.#atLineStart = bytes[end - 1] === LF || bytes[end - 1] === CR;
  }

  #finish(): void {
    if (this.#fault === null) this.#language.finish();
    else throw this.#fault;
  }
}

/** Reads markup in UTF-8; returns the number of lines. */
export async function* readMarkup(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  language: (output: MarkupOutput) => MarkupLanguage
): AsyncGenerator<ItemBatch, number> {
  const scanner = new MarkupScanner(collector, language);
  yield* scanAll(text, scanner, collector);
  return scanner.rows;
}
