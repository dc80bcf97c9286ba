/**
 * Reads Turtle, TriG, N3, N-Triples and N-Quads. Each line is a string as in plain text. Its meaning is read too: names
 * with their prefixes, references with their base, and strings without escapes. Text that is not RDF is read only as
 * lines.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { byteTable } from '../../item/text/byte-table.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { unescaped } from '../script/string-escapes.ts';
import { isAbsolute } from './iri.ts';
import { checkLength, scanPieces } from '../bytes/pending.ts';
import { MAX_BROKEN_URL_BYTES, MAX_LINE_READINGS } from './rdf-limits.ts';
import { localEscape, stringEscape } from './rdf-escapes.ts';
import { RdfNames } from './rdf-names.ts';
import { type Line, WholeLines, withoutEscapes } from './whole-lines.ts';
import {
  APOSTROPHE,
  AT,
  BACKSLASH,
  BLANK,
  CLOSE_BRACE,
  COLON,
  DOLLAR,
  DOT,
  GREATER,
  HASH,
  LESS,
  LF,
  OPEN_BRACE,
  PERCENT,
  QUESTION,
  QUOTE,
  TAB
} from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Bytes of names, on both sides of the colon; all bytes past ASCII are included. */
const NAME = bytesOf('A-Za-z0-9_.-');

/** Bytes of language tags and keywords. */
const TAG = bytesOf('A-Za-z0-9-');

/** Bytes that are not allowed in references; with one, `<` may be something else: a comparison, or an arrow of N3. */
const NO_REFERENCE = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= BLANK || '"{}|^`'.includes(String.fromCharCode(byte)) ? 1 : 0
);

/** Bytes, in addition to `NO_REFERENCE`, where a line reader may cut off a longer URL. */
const CUTS = bytesOf(`',;()[\\]!*`);

/** Reads RDF in UTF-8; returns the number of lines. */
export function readRdf(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return read(text, collector, false);
}

/** Like `readRdf`, for SPARQL, in which any character may be written as an escape (SPARQL 1.1, section 19.2). */
export function readSparql(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return read(text, collector, true);
}

async function* read(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector,
  escapedAnywhere: boolean
): AsyncGenerator<ItemBatch, number> {
  const lines = new WholeLines();
  const reader = new RdfReader(collector);
  let tooLarge: GateError | null = null;
  const readLines = async function* (): AsyncGenerator<ItemBatch, void> {
    for (const line of lines.take()) {
      const decoded = escapedAnywhere ? withoutEscapes(line) : line;
      reader.begin(decoded ?? line);
      if (decoded === null) tooLarge ??= tooLongForEscapes(reader.rows);
      // A line may be as long as the file, so it is read in steps.
      for (let done = false; !done;) {
        done = reader.step();
        if (collector.full) yield* collector.passOn();
        if (collector.watch.due) await collector.watch.pause();
      }
    }
  };
  try {
    for await (const _ of scanPieces(text, lines)) yield* readLines();
  } catch (error) {
    yield* readLines();
    throw error;
  }
  yield* readLines();
  const fault = tooLarge ?? reader.fault;
  if (fault !== null) throw fault;
  return reader.rows;
}

/** What the current declaration expects next. */
type Expected = 'nothing' | 'prefix' | 'namespace' | 'base';

/** A string or reference of the line that is also read separately. */
interface Own {
  readonly start: number;
  readonly end: number;
}

class RdfReader {
  rows = 0;
  readonly #collector: ItemCollector;
  readonly #names = new RdfNames();
  #tooLarge: GateError | null = null;
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #at = 0;
  #own: Own[] = [];
  #lineRead = false;
  /** The kinds of quotes that are not closed in this line, so that they do not open strings in the rest of it. */
  readonly #unclosed = new Set<number>();
  #expected: Expected = 'nothing';
  /** The prefix of the current declaration. */
  #prefix = '';
  /** The quote of the open long string; 0 where none is open. */
  #long = 0;
  /** Its text, which may be a URL that line ends split; null where it is too long or not needed. */
  #broken: Buffer[] | null = null;
  #brokenSize = 0;
  #brokenRow = 0;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  /** The fault to report after everything else was read; null where there is none. */
  get fault(): GateError | null {
    return this.#tooLarge ?? this.#names.fault;
  }

  begin({ bytes, start, end }: Line): void {
    this.rows++;
    checkLength(start, end, this.rows);
    this.#names.read(end - start);
    this.#bytes = bytes;
    this.#start = this.#at = start;
    this.#end = end;
    this.#lineRead = false;
    this.#unclosed.clear();
  }

  /** Reads on; returns true at the end of the line, false if the caller should take items first. */
  step(): boolean {
    while (this.#at < this.#end) {
      this.#at = this.#long === 0 ? this.#token(this.#at) : this.#longString(this.#at);
      if (this.#own.length >= MAX_LINE_READINGS) this.#readLine();
      if (this.#collector.full) return false;
    }
    this.#readLine();
    return true;
  }

  /** Emits the line, and the parts of it that are also read separately. */
  #readLine(): void {
    const own = this.#own;
    const line = this.#bytes.subarray(this.#start, this.#end);
    if (!this.#lineRead && line.length > 0) {
      this.#collector.reading(line, this.rows, false, own.length > 0 ? 'first' : 'only');
    }
    // Readings in a later step are compared with the line too, although it was emitted before.
    this.#lineRead = true;
    for (const { start, end } of own) this.#collector.reading(this.#plain(start, end), this.rows, false, 'further');
    this.#own = [];
  }

  /** Reads the token at `at`; returns where to continue. */
  #token(at: number): number {
    const byte = this.#bytes[at]!;
    if (byte === BLANK || byte === TAB) return at + 1;
    if (byte === HASH) return this.#end;
    if (byte === LESS) return this.#reference(at);
    if (byte === COLON || (NAME[byte] === 1 && byte !== DOT)) return this.#name(at);
    if (byte === AT) return this.#keyword(at);
    this.#expected = 'nothing';
    if (byte === QUOTE || byte === APOSTROPHE) return this.#string(at);
    if (byte === OPEN_BRACE) this.#names.open();
    else if (byte === CLOSE_BRACE) this.#names.close();
    return at + 1;
  }

  /** Reads `@prefix`, `@base` or the language of a string. */
  #keyword(at: number): number {
    const stop = this.#tagEnd(at + 1);
    this.#declares(latin1(this.#bytes, at + 1, Math.min(stop, at + 8)));
    return stop;
  }

  #declares(word: string): void {
    const lower = word.toLowerCase();
    this.#expected = lower === 'prefix' ? 'prefix' : lower === 'base' ? 'base' : 'nothing';
  }

  /** Reads a word, or a name with its prefix. */
  #name(at: number): number {
    const bytes = this.#bytes;
    const colon = this.#nameEnd(at);
    if (colon === this.#end || bytes[colon] !== COLON) {
      this.#declares(latin1(bytes, at, Math.min(colon, at + 7)));
      return colon;
    }
    const word = latin1(bytes, at, colon);
    if (word === '_') return this.#labelEnd(colon + 1);
    const stop = this.#localEnd(colon + 1);
    const declared = this.#expected === 'prefix' && stop === colon + 1;
    this.#expected = declared ? 'namespace' : 'nothing';
    if (declared) this.#prefix = word;
    else if (stop > colon + 1) {
      const local = this.#local(colon + 1, stop);
      const mark = at > this.#start && (bytes[at - 1] === QUESTION || bytes[at - 1] === DOLLAR);
      for (const prefix of this.#prefixesIn(word, mark)) {
        for (const iri of this.#names.iris(prefix, local)) this.#emit(iri);
      }
    }
    return stop;
  }

  /**
   * Returns the prefixes that a word in front of a colon may be: a number, a full stop or a variable may touch a name
   * after it.
   */
  #prefixesIn(word: string, variable: boolean): readonly string[] {
    const afterNumber = word.replace(/^[+-]?[\d.]+(?:[eE][+-]?\d+)?/, '');
    const parts = [word, afterNumber, word.slice(word.lastIndexOf('.') + 1), ''];
    const known = parts.find(part => this.#names.knows(part)) ?? word;
    return variable && known !== '' ? [known, ''] : [known];
  }

  #nameEnd(at: number): number {
    while (at < this.#end && NAME[this.#bytes[at]!] === 1) at++;
    return at;
  }

  #tagEnd(at: number): number {
    while (at < this.#end && TAG[this.#bytes[at]!] === 1) at++;
    return at;
  }

  /** Returns the end of a blank node's label, without dots at its end. */
  #labelEnd(at: number): number {
    let end = this.#nameEnd(at);
    while (end > at && this.#bytes[end - 1] === DOT) end--;
    return end;
  }

  /** Returns the end of the local name that begins at `at`, without dots at its end. */
  #localEnd(at: number): number {
    const bytes = this.#bytes;
    let end = at;
    let i = at;
    while (i < this.#end) {
      const byte = bytes[i]!;
      if (byte === BACKSLASH && i + 1 < this.#end && bytes[i + 1]! > BLANK) i += 2;
      else if (NAME[byte] === 1 || byte === COLON || byte === PERCENT) i++;
      else break;
      if (byte !== DOT) end = i;
    }
    return end;
  }

  #local(start: number, end: number): string {
    const raw = latin1(this.#bytes, start, end);
    return raw.includes('\\') ? unescaped(raw, localEscape).bytes.toString('latin1') : raw;
  }

  /**
   * Reads `<…>`. If it has bytes that are not allowed in a reference, it may be something else, so its content is read
   * too.
   */
  #reference(at: number): number {
    const bytes = this.#bytes;
    let proper = true;
    let own = false;
    let i = at + 1;
    for (; i < this.#end && bytes[i] !== GREATER && bytes[i] !== LESS; i++) {
      if (NO_REFERENCE[bytes[i]!] === 1) proper = false;
      else if (bytes[i] === BACKSLASH || CUTS[bytes[i]!] === 1) own = true;
    }
    const expected = this.#expected;
    this.#expected = 'nothing';
    if (i === this.#end || bytes[i] === LESS) return at + 1;
    const iri = this.#plain(at + 1, i).toString('latin1');
    if (isAbsolute(iri)) {
      if (own || !proper) this.#own.push({ start: at + 1, end: i });
    } else this.#emit(this.#names.relative(iri));
    if (expected === 'namespace') this.#names.declare(this.#prefix, iri);
    if (expected === 'base') this.#names.rebase(iri);
    return proper || expected !== 'nothing' ? i + 1 : at + 1;
  }

  #emit(resolved: string | null): void {
    if (resolved === null) return;
    const bytes = Buffer.from(resolved, 'latin1');
    this.#collector.string(bytes, 0, bytes.length, this.rows, 0, false);
  }

  /** Reads a string. A quote that is never closed does not open one. */
  #string(at: number): number {
    const bytes = this.#bytes;
    const quote = bytes[at]!;
    if (this.#unclosed.has(quote)) return at + 1;
    if (bytes[at + 1] === quote && at + 1 < this.#end) {
      if (bytes[at + 2] !== quote || at + 2 >= this.#end) return this.#afterString(at + 2);
      this.#long = quote;
      this.#broken = [];
      this.#brokenSize = 0;
      this.#brokenRow = this.rows;
      return this.#longString(at + 3);
    }
    const close = this.#closing(at + 1, quote, 1);
    if (close < 0) {
      this.#unclosed.add(quote);
      return at + 1;
    }
    this.#note(at + 1, close);
    return this.#afterString(close + 1);
  }

  /** Continues a long string at `at`. */
  #longString(at: number): number {
    const close = this.#closing(at, this.#long, 3);
    const end = close < 0 ? this.#end : close;
    this.#note(at, end);
    this.#keepLong(at, end);
    if (close < 0) return end;
    this.#long = 0;
    this.#readBroken();
    return this.#afterString(close + 3);
  }

  /** Returns the position of the quotes that close the string; -1 where they are not in this line. */
  #closing(from: number, quote: number, quotes: 1 | 3): number {
    const bytes = this.#bytes;
    for (let i = from; i < this.#end; i++) {
      if (bytes[i] === BACKSLASH) i++;
      else if (bytes[i] === quote) {
        if (quotes === 1) return i;
        if (i + 2 < this.#end && bytes[i + 1] === quote && bytes[i + 2] === quote) {
          // If there are more than three, the last three close it.
          while (i + 3 < this.#end && bytes[i + 3] === quote) i++;
          return i;
        }
      }
    }
    return -1;
  }

  /** Skips the language tag that may follow a string. */
  #afterString(at: number): number {
    return at < this.#end && this.#bytes[at] === AT ? this.#tagEnd(at + 1) : at;
  }

  /** Notes a string that means more than its line: it has escapes, or is a URL as a whole. */
  #note(start: number, end: number): void {
    const text = this.#bytes.subarray(start, end);
    const whole = text.includes(BLANK) && beginsAsAddress(text);
    if (whole || text.includes(BACKSLASH)) this.#own.push({ start, end });
  }

  #keepLong(start: number, end: number): void {
    this.#brokenSize += end - start + 1;
    if (this.#broken === null) return;
    this.#broken.push(Buffer.from(this.#bytes.subarray(start, end)), Buffer.from('\n'));
    if (this.#brokenSize <= MAX_BROKEN_URL_BYTES) return;
    const address = beginsAsAddress(Buffer.concat(this.#broken));
    this.#broken = null;
    if (address) this.#tooLarge ??= tooLong(this.#brokenRow);
  }

  #readBroken(): void {
    const held = this.#broken;
    this.#broken = null;
    if (held === null || held.length <= 2) return;
    const text = unescaped(Buffer.concat(held).toString('latin1').trim(), stringEscape).bytes;
    if (!text.includes(LF) || !beginsAsAddress(text)) return;
    this.#collector.string(text, 0, text.length, this.#brokenRow, 0, false);
  }

  /** Returns the text from `start` to `end` without its escapes. */
  #plain(start: number, end: number): Buffer {
    const raw = this.#bytes.subarray(start, end);
    if (!raw.includes(BACKSLASH)) return Buffer.from(raw.buffer, raw.byteOffset, raw.length);
    return unescaped(latin1(raw, 0, raw.length), stringEscape).bytes;
  }
}

function tooLongForEscapes(row: number): GateError {
  return new GateError(
    'manifest-too-large',
    safe`line ${count(row)} is too long to be read with its escapes; split it`,
    { line: row }
  );
}

function tooLong(row: number): GateError {
  return new GateError(
    'manifest-too-large',
    safe`line ${count(row)}: a string of several lines begins as a link and is too long; write the link on one line`,
    { line: row }
  );
}

/** Returns true if a text begins with letters and a colon; line ends between them are ignored. */
function beginsAsAddress(text: Uint8Array): boolean {
  const start = latin1(text, 0, 256);
  return /^\s*[A-Za-z][A-Za-z0-9+.-]*:/.test(start.replace(/[\t\r\n]/g, '')) || /^\s*[A-Za-z]+(?:%|&|\\)/.test(start);
}

function bytesOf(characters: string): Uint8Array {
  return byteTable(new RegExp(`^[\\x80-\\xff${characters}]$`));
}
