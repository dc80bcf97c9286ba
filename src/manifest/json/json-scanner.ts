/**
 * Reads JSON by its lexical grammar (RFC 8259, section 2): strings and structural characters as tokens. So no string is
 * lost by a trailing comma, a comment, a repeated key or deep nesting. An invalid token or an unbalanced bracket is an
 * error.
 *
 * The row of an item: in JSON Lines its line; in JSON the number of the element of the outermost array that contains
 * it, or else of the top-level value.
 */
import { mayBeAddress } from '../../item/text/data-address.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { UrlTemplates } from '../../item/url-templates.ts';
import { byteTable } from '../../item/text/byte-table.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { Brackets } from './brackets.ts';
import { JsonKeys } from './json-keys.ts';
import type { NameSink } from './json-ld.ts';
import { MAX_EMBEDDED_DEPTH } from './json-limits.ts';
import { StringDecoder, isScalar, isWordByte } from './json-token.ts';
import { checkLength, type Scanner } from '../bytes/pending.ts';
import { BACKSLASH, COLON, COMMA, CR, LESS, LF, QUOTE, SLASH, STAR } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

const RECORD_SEPARATOR = 0x1e;

/** A number or literal of at least this length may be the hex digits of a hash. */
const HASH_DIGITS = 32;

/** More text is needed to continue. */
const INCOMPLETE = -1;

/** The bytes with a meaning inside a string. */
const MARKS = byteTable(/["\\<\r\n]/);

/** Receives the strings and, if it needs to know which strings share an array, each `[`, `]`, `{` and `}`. */
export type StringSink = Pick<ItemCollector, 'string'> & {
  readonly bracket?: (bracket: number) => void;
  readonly name?: NameSink;
  /** Receives again each string that may be a page. */
  readonly page?: (bytes: Uint8Array, start: number, end: number, row: number, column: number) => void;
};

interface JsonOptions {
  /** How many JSON texts contain this one as a string. */
  readonly depth: number;
  readonly templates: UrlTemplates | null;
  /** Whether names are also resolved through JSON-LD contexts. */
  readonly contexts: boolean;
  /** The address of the page that the text describes; null where it is not known. */
  readonly address: string | null;
}

export class JsonScanner implements Scanner {
  readonly #collector: StringSink;
  readonly #lines: boolean;
  readonly #brackets = new Brackets();
  readonly #decoder = new StringDecoder();
  readonly #keys: JsonKeys;
  readonly #depth: number;
  #line = 1;
  /** The first fault. Reading continues after it as far as possible, so that the fault hides nothing. */
  #fault: GateError | null = null;
  /** True if the rest of the line is read as plain text, after a fault. */
  #asText = false;
  #lineHasContent = false;

  constructor(
    collector: StringSink,
    lines: boolean,
    { depth = 0, templates = null, contexts = true, address = null }: Partial<JsonOptions> = {}
  ) {
    this.#collector = collector;
    this.#keys = new JsonKeys(collector, templates, contexts, address);
    this.#depth = depth;
    this.#lines = lines;
  }

  /** True if it found a JSON-LD context although contexts are not read. */
  get lacksContexts(): boolean {
    return this.#keys.lacksContexts;
  }

  get faulty(): boolean {
    return this.#fault !== null;
  }

  /** For the string being emitted: the number of outermost arrays before the one that contains it. */
  get array(): number {
    return this.#brackets.array;
  }

  get rows(): number {
    return this.#lines ? this.#line - (this.#lineHasContent ? 0 : 1) : this.#brackets.records;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end) {
      const next = this.#asText ? this.#textLine(bytes, at, end, final) : this.#guarded(bytes, at, end, final);
      if (next === INCOMPLETE) break;
      at = next;
    }
    checkLength(at, end, this.#line);
    if (final) this.#finish();
    return at;
  }

  #guarded(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    try {
      return this.#token(bytes, at, end, final);
    } catch (error) {
      if (!(error instanceof GateError) || error.reason !== 'manifest-unreadable') throw error;
      if (this.#depth > 0) throw error;
      this.#fault ??= error;
      this.#asText = true;
      this.#keys.reset();
      return at;
    }
  }

  /** Reads the token at `at`; returns the start of the next one. */
  #token(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    const byte = bytes[at]!;
    if (byte === LF) return this.#newLine(at);
    // JSON's white space, plus the vertical tab and form feed of JSON5 and the separator of RFC 7464.
    if (byte === 0x20 || (byte >= 0x09 && byte <= CR) || byte === RECORD_SEPARATOR) return at + 1;
    this.#lineHasContent = true;
    if (byte === QUOTE) return this.#string(bytes, at, end, final);
    if (byte === COMMA) {
      this.#brackets.comma();
      this.#keys.comma();
      return at + 1;
    }
    if (byte === COLON) {
      this.#keys.colon();
      return at + 1;
    }
    if (byte === 0x7b || byte === 0x5b) {
      this.#collector.bracket?.(byte);
      this.#brackets.open(byte, this.#line);
      this.#keys.open(byte, this.#row());
      return at + 1;
    }
    if (byte === 0x7d || byte === 0x5d) {
      this.#collector.bracket?.(byte);
      this.#keys.close(byte, this.#row());
      if (this.#brackets.close(byte)) return at + 1;
      throw this.#unreadable(safe`a closing bracket that matches no opening one`);
    }
    if (byte === SLASH) return this.#comment(bytes, at, end, final);
    return this.#word(bytes, at, end, final);
  }

  #newLine(at: number): number {
    this.#line++;
    this.#lineHasContent = false;
    return at + 1;
  }

  #string(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    let escaped = false;
    let markup = mayBeAddress(bytes, at + 1, end);
    for (let i = at + 1; i < end; i++) {
      const byte = bytes[i]!;
      if (MARKS[byte] === 0) continue;
      if (byte === QUOTE) {
        this.#brackets.value();
        this.#emitString(bytes, at + 1, i, escaped, markup);
        return i + 1;
      }
      if (byte === LESS) markup = true;
      if (byte === BACKSLASH) {
        escaped = true;
        i++;
      } else if (byte === LF || byte === CR) throw this.#unclosedString();
    }
    if (!final) return INCOMPLETE;
    throw this.#unclosedString();
  }

  #unclosedString(): GateError {
    return this.#unreadable(safe`a string that is not closed`);
  }

  /** @param markup whether it may be a page */
  #emitString(bytes: Uint8Array, start: number, end: number, escaped: boolean, markup: boolean): void {
    checkLength(start, end, this.#line);
    if (!escaped) {
      if (end > start) this.#collector.string(bytes, start, end, this.#row(), 0, false);
      this.#keys.string(bytes, start, end, this.#row(), this.array);
      if (markup) this.#collector.page?.(bytes, start, end, this.#row(), 0);
      return;
    }
    const length = this.#decoder.decode(bytes, start, end);
    if (length < 0) throw this.#unreadable(safe`a string with an escape that JSON does not have`);
    this.#collector.string(this.#decoder.bytes, 0, length, this.#row(), 0, false);
    this.#keys.string(this.#decoder.bytes, 0, length, this.#row(), this.array);
    this.#collector.page?.(this.#decoder.bytes, 0, length, this.#row(), 0);
    readEmbeddedJson(this.#decoder.bytes, 0, length, this.#row(), 0, this.#collector, this.#depth + 1);
  }

  /** Reads a comment, which is not JSON but common. Its text is read like a string, so that nothing hides there. */
  #comment(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    if (at + 1 === end && !final) return INCOMPLETE;
    const kind = at + 1 < end ? bytes[at + 1]! : 0;
    if (kind === SLASH) {
      let stop = at + 2;
      while (stop < end && bytes[stop] !== LF && bytes[stop] !== CR) stop++;
      if (stop === end && !final) return INCOMPLETE;
      this.#collector.string(bytes, at + 2, stop, this.#row(), 0, false);
      return stop;
    }
    if (kind !== STAR) throw this.#unreadable(safe`a character that is not JSON`);
    let lines = 0;
    for (let i = at + 2; i + 1 < end; i++) {
      if (bytes[i] === LF) lines++;
      if (bytes[i] !== STAR || bytes[i + 1] !== SLASH) continue;
      this.#collector.string(bytes, at + 2, i, this.#row(), 0, this.#lines);
      this.#line += lines;
      return i + 2;
    }
    if (!final) return INCOMPLETE;
    throw this.#unreadable(safe`a comment that is not closed`);
  }

  /** Reads a number or a literal. */
  #word(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    let stop = at;
    while (stop < end && isWordByte(bytes[stop]!)) stop++;
    if (stop === end && !final) return INCOMPLETE;
    if (!isScalar(bytes, at, stop)) throw this.#unreadable(safe`something that is not JSON`);
    this.#brackets.value();
    this.#keys.word(bytes, at, stop, this.#row());
    if (stop - at >= HASH_DIGITS) this.#collector.string(bytes, at, stop, this.#row(), 0, false);
    return stop;
  }

  /** Reads the rest of a line as text after a fault; the next lines of JSON Lines are JSON again. */
  #textLine(bytes: Uint8Array, at: number, end: number, final: boolean): number {
    let stop = at;
    while (stop < end && bytes[stop] !== LF) stop++;
    if (stop === end && !final) return INCOMPLETE;
    if (stop > at) this.#collector.string(bytes, at, stop, this.#row(), 0, false);
    if (stop === end) return end;
    if (this.#lines) {
      this.#brackets.reset();
      this.#asText = false;
    }
    return this.#newLine(stop);
  }

  #finish(): void {
    const { openedIn } = this.#brackets;
    if (this.#fault !== null) throw this.#fault;
    if (openedIn > 0) throw this.#unreadable(safe`a bracket that is never closed: the JSON is cut off`, openedIn);
    if (this.#keys.fault !== null) throw this.#keys.fault;
  }

  #row(): number {
    return this.#lines ? this.#line : this.#brackets.row;
  }

  #unreadable(what: ReturnType<typeof safe>, line = this.#line): GateError {
    return new GateError('manifest-unreadable', safe`line ${count(line)} has ${what}; check it with a JSON parser`, {
      line
    });
  }
}

/**
 * Reads a string that is itself JSON, as cells of tables often are, to find the URLs in its escapes or contexts. A
 * string that is not JSON is skipped: its plain text was already read.
 */
export function readEmbeddedJson(
  bytes: Uint8Array,
  start: number,
  end: number,
  row: number,
  column: number,
  collector: StringSink,
  depth = 1
): void {
  let first = start;
  while (first < end && bytes[first]! <= 0x20) first++;
  if (first === end || (bytes[first] !== 0x7b && bytes[first] !== 0x5b && bytes[first] !== QUOTE)) return;
  readAsEmbeddedJson(bytes, first, end, row, column, collector, depth);
}

/** Matches JSON that may contain links which are not written in it: names, addresses of pages, relative links. */
const HIDING = /@context|"self"|[Dd]\t*[Aa]\t*[Tt]\t*[Aa]\t*:/;

/** A function of its own, because one with a closure takes memory for each call: `readEmbeddedJson` is called for each cell. */
function readAsEmbeddedJson(
  bytes: Uint8Array,
  first: number,
  end: number,
  row: number,
  column: number,
  collector: StringSink,
  depth: number
): void {
  if (depth > MAX_EMBEDDED_DEPTH) return;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + first, end - first);
  if (!text.includes(BACKSLASH) && !HIDING.test(latin1(bytes, first, end))) return;
  const atCell: StringSink = {
    string: (from, at, to, _row, _column, lines) => {
      collector.string(from, at, to, row, column, lines);
    },
    page: (from, at, to) => collector.page?.(from, at, to, row, column)
  };
  try {
    new JsonScanner(atCell, false, { depth }).scan(bytes, first, end, true);
  } catch (error) {
    if (!(error instanceof GateError) || error.reason !== 'manifest-unreadable') throw error;
  }
}
