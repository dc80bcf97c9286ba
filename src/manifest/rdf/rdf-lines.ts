/**
 * Turtle, TriG, N3, N-Triples and N-Quads: each line is a string as in plain text, and beside it is read what the line
 * means: names under their prefixes, references under their base, and strings without their escapes. What is no RDF stays
 * what its lines say.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { lineEnds } from '../../item/text/text-line-ends.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { character, type Escape, unescaped } from '../script/string-escapes.ts';
import { isAbsolute } from './iri.ts';
import { checkLength, scanPieces, type Scanner } from '../bytes/pending.ts';
import { RdfNames } from './rdf-names.ts';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const APOSTROPHE = 0x27;
const DOT = 0x2e;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const AT = 0x40;
const BACKSLASH = 0x5c;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** Bytes of names, before and behind their colon; any byte past ASCII is one. */
const NAME = bytesOf('A-Za-z0-9_.-');

/** Bytes of the language that a string is in, and of keywords. */
const TAG = bytesOf('A-Za-z0-9-');

/** What stands in no reference, so that what looks like one may be something else: a comparison, or an arrow of N3. */
const NO_REFERENCE = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= BLANK || '"{}|^`'.includes(String.fromCharCode(byte)) ? 1 : 0
);

/** Beside `NO_REFERENCE`, at what a reader of lines may end an address that goes on. */
const CUTS = bytesOf(`',;()[\\]!*`);

/** A string of several lines that begins as an address is put together up to here. */
const MAX_BROKEN = 1 << 16;

/** Readings of a line that are held until it was read itself. */
const MAX_OWN = 1 << 12;

/** Reads RDF in UTF-8; returns the number of lines. */
export async function* readRdf(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const lines = new WholeLines();
  const reader = new RdfReader(collector);
  const read = async function* (): AsyncGenerator<ItemBatch, void> {
    for (const { bytes, start, end } of lines.take()) {
      reader.begin(bytes, start, end);
      // A line may be as long as a file, so it is read in steps.
      for (let done = false; !done;) {
        done = reader.step();
        if (collector.full) yield* collector.passOn();
        if (collector.watch.due) await collector.watch.pause();
      }
    }
  };
  try {
    for await (const _ of scanPieces(text, lines)) yield* read();
  } catch (error) {
    yield* read();
    throw error;
  }
  yield* read();
  if (reader.fault !== null) throw reader.fault;
  return reader.rows;
}

/** Whether a text begins with a declaration of RDF, comments before it left aside. */
export function looksLikeRdf(sample: Uint8Array): boolean {
  const start = Buffer.from(sample.buffer, sample.byteOffset, Math.min(sample.length, 1 << 14)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?(?:\s|#[^\r\n]*[\r\n])*(?:@prefix\s+[^\s:<>"]*:\s*<|@base\s+<|prefix\s+[^\s:<>"]*:\s*<|base\s+<)/i.test(
    start
  );
}

interface Line {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Holds the lines that a scan found whole until they are taken, which is before the next scan. */
class WholeLines implements Scanner {
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #rows = 0;

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let stop = end;
    if (!final) {
      // A carriage return at the end may have its line feed still to come.
      if (stop > start && bytes[stop - 1] === CR) stop--;
      while (stop > start && bytes[stop - 1] !== LF && bytes[stop - 1] !== CR) stop--;
    }
    this.#bytes = bytes;
    this.#start = start;
    this.#end = stop;
    this.#rows += lineEnds(bytes, start, stop);
    checkLength(stop, end, this.#rows + 1);
    return stop;
  }

  /** The lines without their ends, empty ones too. */
  *take(): Generator<Line, void> {
    const bytes = this.#bytes;
    const end = this.#end;
    let start = this.#start;
    this.#start = end;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      if (byte !== LF && byte !== CR) continue;
      yield { bytes, start, end: at };
      if (byte === CR && at + 1 < end && bytes[at + 1] === LF) at++;
      start = at + 1;
    }
    if (start < end) yield { bytes, start, end };
  }
}

/** What a declaration under way goes on with. */
type Expected = 'nothing' | 'prefix' | 'namespace' | 'base';

/** A string or reference of the line that is read for itself too. */
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
  /** The kinds of quotes that open no string in the rest of the line, since none closes it. */
  readonly #unclosed = new Set<number>();
  #expected: Expected = 'nothing';
  /** The prefix that a declaration under way is for. */
  #prefix = '';
  /** The quote of the long string that is open; 0 where none is. */
  #long = 0;
  /** Its text, where it may be an address that line ends cut; null where it is none or too long. */
  #broken: Buffer[] | null = null;
  #brokenSize = 0;
  #brokenRow = 0;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  /** What is to be said when everything was read; null where nothing is. */
  get fault(): GateError | null {
    return this.#tooLarge ?? this.#names.fault;
  }

  begin(bytes: Uint8Array, start: number, end: number): void {
    this.rows++;
    checkLength(start, end, this.rows);
    this.#names.read(end - start);
    this.#bytes = bytes;
    this.#start = this.#at = start;
    this.#end = end;
    this.#lineRead = false;
    this.#unclosed.clear();
  }

  /** Reads on until the line ends, and then says so, or until there is enough to take. */
  step(): boolean {
    while (this.#at < this.#end) {
      this.#at = this.#long === 0 ? this.#token(this.#at) : this.#longString(this.#at);
      if (this.#own.length >= MAX_OWN) this.#readLine();
      if (this.#collector.full) return false;
    }
    this.#readLine();
    return true;
  }

  /** Reads the line, and what in it is read for itself too. */
  #readLine(): void {
    const own = this.#own;
    const line = this.#bytes.subarray(this.#start, this.#end);
    if (!this.#lineRead && line.length > 0) {
      this.#collector.reading(line, this.rows, false, own.length > 0 ? 'first' : 'only');
    }
    // Where readings go on that none of the line's own began, they are compared with it all the same.
    this.#lineRead = true;
    for (const { start, end } of own) this.#collector.reading(this.#plain(start, end), this.rows, false, 'further');
    this.#own = [];
  }

  /** Reads what begins at `at`; returns where to go on. */
  #token(at: number): number {
    const byte = this.#bytes[at]!;
    if (byte === BLANK || byte === TAB) return at + 1;
    if (byte === HASH) return this.#end;
    if (byte === LESS) return this.#reference(at);
    if (byte === COLON || (NAME[byte] === 1 && byte !== DOT)) return this.#name(at);
    if (byte === AT) return this.#keyword(at);
    this.#expected = 'nothing';
    if (byte === QUOTE || byte === APOSTROPHE) return this.#string(at);
    if (byte === OPENING_BRACE) this.#names.open();
    else if (byte === CLOSING_BRACE) this.#names.close();
    return at + 1;
  }

  /** `@prefix`, `@base` and the language of a string. */
  #keyword(at: number): number {
    const stop = this.#tagEnd(at + 1);
    this.#declares(latin1(this.#bytes, at + 1, Math.min(stop, at + 8)));
    return stop;
  }

  #declares(word: string): void {
    const lower = word.toLowerCase();
    this.#expected = lower === 'prefix' ? 'prefix' : lower === 'base' ? 'base' : 'nothing';
  }

  /** A word, or a name with its prefix. */
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
        for (const meaning of this.#names.meanings(prefix, local)) this.#emit(meaning);
      }
    }
    return stop;
  }

  /** The prefixes that a word before a colon may be: a number, a full stop or a variable may touch a name behind it. */
  #prefixesIn(word: string, variable: boolean): readonly string[] {
    const behindNumber = word.replace(/^[+-]?[\d.]+(?:[eE][+-]?\d+)?/, '');
    const parts = [word, behindNumber, word.slice(word.lastIndexOf('.') + 1), ''];
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

  /** Where the label of a blank node ends; a dot at its end is none of it. */
  #labelEnd(at: number): number {
    let end = this.#nameEnd(at);
    while (end > at && this.#bytes[end - 1] === DOT) end--;
    return end;
  }

  /** Where a local name ends that begins at `at`: a dot at its end is none of it. */
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

  /** `<…>`. What cannot stand in one may be something else: then what it holds is looked at too. */
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

  /** What opens with a quote. A quote that nothing closes is none. */
  #string(at: number): number {
    const bytes = this.#bytes;
    const quote = bytes[at]!;
    if (this.#unclosed.has(quote)) return at + 1;
    if (bytes[at + 1] === quote && at + 1 < this.#end) {
      if (bytes[at + 2] !== quote || at + 2 >= this.#end) return this.#behindString(at + 2);
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
    this.#meant(at + 1, close);
    return this.#behindString(close + 1);
  }

  /** Reads on in a long string from `at`. */
  #longString(at: number): number {
    const close = this.#closing(at, this.#long, 3);
    const end = close < 0 ? this.#end : close;
    this.#meant(at, end);
    this.#hold(at, end);
    if (close < 0) return end;
    this.#long = 0;
    this.#readBroken();
    return this.#behindString(close + 3);
  }

  /** Where the quotes stand that close the string; -1 where not in this line. */
  #closing(from: number, quote: number, quotes: 1 | 3): number {
    const bytes = this.#bytes;
    for (let i = from; i < this.#end; i++) {
      if (bytes[i] === BACKSLASH) i++;
      else if (bytes[i] === quote) {
        if (quotes === 1) return i;
        if (i + 2 < this.#end && bytes[i + 1] === quote && bytes[i + 2] === quote) {
          // Of more than three the last three close it.
          while (i + 3 < this.#end && bytes[i + 3] === quote) i++;
          return i;
        }
      }
    }
    return -1;
  }

  /** Behind a string, and behind the language that it may be in. */
  #behindString(at: number): number {
    return at < this.#end && this.#bytes[at] === AT ? this.#tagEnd(at + 1) : at;
  }

  /** Notes a string that says more than its line: it has escapes, or is an address as a whole. */
  #meant(start: number, end: number): void {
    const text = this.#bytes.subarray(start, end);
    const whole = text.includes(BLANK) && beginsAsAddress(text);
    if (whole || text.includes(BACKSLASH)) this.#own.push({ start, end });
  }

  #hold(start: number, end: number): void {
    this.#brokenSize += end - start + 1;
    if (this.#broken === null) return;
    this.#broken.push(Buffer.from(this.#bytes.subarray(start, end)), Buffer.from('\n'));
    if (this.#brokenSize <= MAX_BROKEN) return;
    const address = beginsAsAddress(Buffer.concat(this.#broken));
    this.#broken = null;
    if (address) this.#tooLarge ??= tooLong(this.#brokenRow);
  }

  #readBroken(): void {
    const held = this.#broken;
    this.#broken = null;
    if (held === null || held.length <= 2) return;
    const text = unescaped(Buffer.concat(held).toString('latin1').trim(), escapeAt).bytes;
    if (!text.includes(LF) || !beginsAsAddress(text)) return;
    this.#collector.string(text, 0, text.length, this.#brokenRow, 0, false);
  }

  /** What stands from `start` to `end`, without its escapes. */
  #plain(start: number, end: number): Buffer {
    const raw = this.#bytes.subarray(start, end);
    if (!raw.includes(BACKSLASH)) return Buffer.from(raw.buffer, raw.byteOffset, raw.length);
    return unescaped(latin1(raw, 0, raw.length), escapeAt).bytes;
  }
}

function tooLong(row: number): GateError {
  return new GateError(
    'manifest-too-large',
    safe`line ${count(row)}: a string of several lines begins as a link and is too long to be put together`
  );
}

/** Whether a text begins with letters and a colon, line ends among them not counted. */
function beginsAsAddress(text: Uint8Array): boolean {
  const start = Buffer.from(text.buffer, text.byteOffset, Math.min(text.length, 256)).toString('latin1');
  return /^\s*[A-Za-z][A-Za-z0-9+.-]*:/.test(start.replace(/[\t\r\n]/g, '')) || /^\s*[A-Za-z]+(?:%|&|\\)/.test(start);
}

/** What a backslash and this character stand for. */
const SIMPLE: ReadonlyMap<string, string> = new Map(
  ['t\t', 'b\b', 'n\n', 'r\r', 'f\f', '""', "''", '\\\\'].map(pair => [pair.charAt(0), pair.charAt(1)])
);

/** Escapes of strings and references; any other backslash is one. */
function escapeAt(raw: string, at: number): Escape {
  const next = raw.charAt(at + 1);
  const simple = SIMPLE.get(next);
  if (simple !== undefined) return { text: simple, length: 2 };
  return numeric(raw, at) ?? { text: '\\', length: 1 };
}

/** In a local name a backslash before any other character goes away. */
function localEscape(raw: string, at: number): Escape {
  return numeric(raw, at) ?? { text: raw.charAt(at + 1), length: 2 };
}

/** `\uXXXX`, of which two may be one character, and `\UXXXXXXXX`. */
function numeric(raw: string, at: number): Escape | null {
  const digits = raw.charAt(at + 1) === 'u' ? 4 : raw.charAt(at + 1) === 'U' ? 8 : 0;
  const code = hex(raw, at + 2, digits);
  if (code < 0) return null;
  const low = code >= 0xd800 && code < 0xdc00 && raw.startsWith('\\u', at + 6) ? hex(raw, at + 8, 4) : -1;
  const pair = low >= 0xdc00 && low < 0xe000;
  const text = character(pair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : code);
  return text === null ? null : { text, length: pair ? 12 : digits + 2 };
}

function hex(raw: string, at: number, digits: number): number {
  const text = raw.slice(at, at + digits);
  return digits > 0 && text.length === digits && /^[0-9A-Fa-f]+$/.test(text) ? parseInt(text, 16) : -1;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

function bytesOf(characters: string): Uint8Array {
  const matches = new RegExp(`^[\\x80-\\xff${characters}]$`);
  return Uint8Array.from({ length: 256 }, (_, byte) => (matches.test(String.fromCharCode(byte)) ? 1 : 0));
}
