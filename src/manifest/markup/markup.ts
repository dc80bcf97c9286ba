/** The common part of the XML and HTML readers: takes tokens from a stream and counts lines. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { FurtherReadings, ReadingRole } from '../../item/batch/further.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { INCOMPLETE, type MarkupGrammar, type MarkupKind, markupToken } from './markup-token.ts';
import type { PageLink } from './page-links.ts';
import { checkLength, scanPieces, type Scanner } from '../bytes/pending.ts';
import { CR, LF } from '../../item/text/ascii.ts';

/** The output of a markup reader. */
export interface MarkupOutput {
  /** The line on which the current token begins, from 1. */
  readonly row: number;
  /** Emits a string that is in the document as it is. */
  slice(
    bytes: Uint8Array,
    start: number,
    end: number,
    row: number,
    reading?: ReadingRole,
    readings?: FurtherReadings
  ): void;
  /** Emits a decoded string; its line ends count as lines only with `lines`. */
  text(text: string, row: number, reading?: ReadingRole, lines?: boolean): void;
  /** Emits a string, which was emitted by `text` too, as a page if it is one. */
  page(text: string, row: number): void;
  /** Adds a document inside this one, such as one in a value. It is read later, since it may be long. */
  inside(document: Uint8Array, row: number, language: Language): void;
  /** Adds links that are found later, since they may be many; null where the reader may pause. */
  later(links: Iterable<PageLink | null>): void;
}

export type Language = (output: MarkupOutput) => MarkupLanguage;

/** Receives the strings. */
type Sink = Pick<ItemCollector, 'reading' | 'page'>;

interface InnerDocument {
  readonly kind: 'document';
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly language: Language;
}

/** What is read when the reader can pause. */
type Waiting = InnerDocument | { readonly kind: 'links'; readonly links: Iterable<PageLink | null> };

/** The part of a reader that depends on the language. */
export interface MarkupLanguage extends MarkupGrammar {
  /**
   * Returns the end of the raw text (such as a script) that begins at `at`; `at` where there is none, `INCOMPLETE`
   * where more is needed.
   */
  rawEnd(bytes: Uint8Array, at: number, end: number): number;
  /** Reads a token; throws `manifest-unreadable` where the document is not valid. */
  token(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): void;
  /** To be called at the end of the document. */
  finish(): void;
}

/** What is wrong with XML that is cut off. */
export const CUT_OFF = {
  markup: safe`markup that is never closed: the XML is cut off`,
  element: safe`an element that is never closed: the XML is cut off`
} as const;

class MarkupScanner implements Scanner, MarkupOutput {
  readonly #sink: Sink;
  readonly #language: MarkupLanguage;
  /** The inner documents and links that wait to be read. */
  readonly #waiting: Waiting[];
  row: number;
  #atLineStart = true;
  /** The first fault. The rest is read as lines, so that the fault hides nothing. */
  #fault: GateError | null = null;

  constructor(sink: Sink, language: Language, waiting: Waiting[], row = 1) {
    this.#sink = sink;
    this.#waiting = waiting;
    this.row = row;
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
    reading: ReadingRole = 'only',
    readings?: FurtherReadings
  ): void {
    checkLength(start, end, row);
    if (start < end) this.#sink.reading(bytes.subarray(start, end), row, true, reading, readings);
  }

  text(text: string, row: number, reading: ReadingRole = 'only', lines = false): void {
    this.#sink.reading(Buffer.from(text, 'utf8'), row, lines, reading);
  }

  page(text: string, row: number): void {
    const bytes = Buffer.from(text, 'utf8');
    this.#sink.page(bytes, 0, bytes.length, row, 0);
  }

  inside(document: Uint8Array, row: number, language: Language): void {
    this.#waiting.push({ kind: 'document', bytes: document, row, language });
  }

  later(links: Iterable<PageLink | null>): void {
    this.#waiting.push({ kind: 'links', links });
  }

  #token(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    const raw = this.#language.rawEnd(bytes, at, end);
    if (raw === INCOMPLETE && !final) return INCOMPLETE;
    if (raw !== at) return this.#read('raw', bytes, at, raw === INCOMPLETE ? end : raw);
    const token = markupToken(bytes, at, end, this.#language);
    if (token.end !== INCOMPLETE) return this.#read(token.kind, bytes, at, token.end);
    if (!final) return INCOMPLETE;
    // A document ends with text. In a lenient language, markup that is never closed is text too.
    const { strict } = this.#language;
    if (!strict && token.kind === 'cdata') return this.#read('cdata', bytes, at, end);
    if (!strict || token.kind === 'text') return this.#read('text', bytes, at, end);
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
      // The line feed after a carriage return ends the same line.
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
  language: Language
): AsyncGenerator<ItemBatch, number> {
  const waiting: Waiting[] = [];
  const scanner = new MarkupScanner(collector, language, waiting);
  for await (const _ of scanPieces(text, scanner)) {
    // Tags that emit nothing are work too.
    collector.watch.checkDeadline();
    yield* collector.passOn();
    for (const _step of laterSteps(waiting, collector)) yield* collector.passOn();
  }
  for (const _step of laterSteps(waiting, collector)) yield* collector.passOn();
  yield* collector.passOn();
  return scanner.rows;
}

/** A reading of a document inside one of another format. */
export interface MarkupText {
  readonly bytes: Uint8Array;
  /** The line on which it begins, from 1. */
  readonly row: number;
  readonly reading: ReadingRole;
}

/** Yields the strings of markup in memory, step by step: each step yields what it found. */
export function* markupTexts(bytes: Uint8Array, language: Language): Generator<readonly MarkupText[], void> {
  let found: MarkupText[] = [];
  // The scanner's buffer does not change until all is read.
  const sink: Sink = {
    reading: (text, row, _lines, reading) => {
      found.push({ bytes: text, row, reading });
    },
    page: () => undefined
  };
  for (const _ of laterSteps([{ kind: 'document', bytes, row: 1, language }], sink)) {
    yield found;
    found = [];
  }
}

/** The bytes of a document in memory that are scanned before the reader may pause. */
const STEP_BYTES = 1 << 16;

/** The links that are read before the reader may pause. */
const STEP_LINKS = 1 << 8;

/** Reads in steps what waits, including what is added meanwhile. */
function* laterSteps(waiting: Waiting[], sink: Sink): Generator<void, void> {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'document') yield* documentSteps(next, waiting, sink);
    else {
      let read = 0;
      for (const link of next.links) {
        if (link !== null) sink.reading(Buffer.from(link.url, 'utf8'), link.row, false, 'only');
        if (link === null || ++read % STEP_LINKS === 0) yield;
      }
      yield;
    }
  }
}

function* documentSteps(
  { bytes: held, row, language }: InnerDocument,
  waiting: Waiting[],
  sink: Sink
): Generator<void, void> {
  // The scanner needs plain arrays, as from a stream: a slice of a Buffer would not be a copy.
  const bytes = new Uint8Array(held.buffer, held.byteOffset, held.length);
  const scanner = new MarkupScanner(sink, language, waiting, row);
  let at = 0;
  for (let end = Math.min(STEP_BYTES, bytes.length); end < bytes.length;) {
    at = scanner.scan(bytes, at, end, false);
    yield;
    // An incomplete token is scanned again only when twice as many bytes are there.
    end = Math.min(bytes.length, Math.max(end + STEP_BYTES, at + 2 * (end - at)));
  }
  scanner.scan(bytes, at, bytes.length, true);
  yield;
}
