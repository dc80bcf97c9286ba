/**
 * Reads JSON of any length without keeping it: of each object only the fields that the reader asks for. The text has to
 * be JSON to its last byte, because a feed that was cut off lacks entries.
 */
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import { BACKSLASH, LF, QUOTE } from '../item/text/ascii.ts';
import { latin1 } from '../item/text/latin1.ts';
import { checkLength, type Scanner, scanPieces } from '../manifest/bytes/pending.ts';
import { MAX_JSON_DEPTH } from './convert-limits.ts';

/** The keys that lead to a value, from the outermost; null for an element of an array. */
export type JsonPath = readonly (string | null)[];

export interface JsonReader {
  /** The keys of the fields that are kept, whatever their object. */
  readonly wanted: ReadonlySet<string>;
  /**
   * Receives an object at its end, and of its wanted fields those that are no containers, as text: strings with one
   * character per byte, others as they are written.
   */
  object(fields: ReadonlyMap<string, string>, path: JsonPath, line: number): void;
  /** Receives an element of an array that is no container. */
  element?(text: string, path: JsonPath, line: number): void;
}

/** Reads a text; returns the number of lines. */
export async function* readJsonFields(
  text: AsyncIterable<Uint8Array>,
  reader: JsonReader
): AsyncGenerator<void, number> {
  const scanner = new JsonFields(reader);
  yield* scanPieces(text, scanner);
  return scanner.lines;
}

/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

interface Container {
  readonly isArray: boolean;
  /** Of an object. */
  readonly fields: Map<string, string>;
}

/** 1 for blanks, 2 for the signs of JSON. Both end a number or a word. */
const CLASSES = new Uint8Array(256);
for (const byte of Buffer.from(' \t\n\r')) CLASSES[byte] = 1;
for (const byte of Buffer.from(',:]}["{')) CLASSES[byte] = 2;
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

class JsonFields implements Scanner {
  readonly #reader: JsonReader;
  readonly #open: Container[] = [];
  readonly #path: (string | null)[] = [];
  #expected: Expected = 'value';
  #line = 1;
  #inLine = false;

  constructor(reader: JsonReader) {
    this.#reader = reader;
  }

  get lines(): number {
    return this.#inLine ? this.#line : this.#line - 1;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      const kind = CLASSES[byte] ?? 0;
      if (kind === 1) {
        if (byte === LF) this.#line++;
        this.#inLine = byte !== LF;
        at++;
        continue;
      }
      this.#inLine = true;
      const next = byte === QUOTE ? stringEnd(bytes, at, end) : kind === 2 ? at + 1 : wordEnd(bytes, at, end);
      if (next < 0 || (next === end && !final && kind === 0)) {
        checkLength(at, end, this.#line);
        if (final) throw this.#wrong();
        return at;
      }
      this.#token(latin1(bytes, at, next));
      at = next;
    }
    if (final && this.#expected !== 'nothing') throw this.#wrong();
    return at;
  }

  #token(token: string): void {
    const first = token[0] ?? '';
    if (first === '{' || first === '[') this.#begin(first === '[');
    else if (first === '}' || first === ']') this.#end(first === ']');
    else if (first === ',') this.#expect('comma or end', this.#open.at(-1)?.isArray === true ? 'value' : 'key');
    else if (first === ':') this.#expect('colon', 'value');
    else this.#value(token, first === '"');
  }

  #begin(isArray: boolean): void {
    if (this.#expected !== 'value' && this.#expected !== 'value or end') throw this.#wrong();
    if (this.#open.length === MAX_JSON_DEPTH) {
      throw new GateError('manifest-unreadable', safe`line ${count(this.#line)} is nested too deeply for a feed`);
    }
    this.#open.push({ isArray, fields: new Map() });
    this.#path.push(null);
    this.#expected = isArray ? 'value or end' : 'key or end';
  }

  #end(isArray: boolean): void {
    const container = this.#open.pop();
    const mayEnd = this.#expected === 'comma or end' || this.#expected === (isArray ? 'value or end' : 'key or end');
    if (container?.isArray !== isArray || !mayEnd) throw this.#wrong();
    this.#path.pop();
    if (!isArray) this.#reader.object(container.fields, this.#path, this.#line);
    this.#closed();
  }

  #value(token: string, isString: boolean): void {
    const container = this.#open.at(-1);
    const text = isString ? this.#textOf(token) : token;
    if (this.#expected === 'key' || this.#expected === 'key or end') {
      if (!isString) throw this.#wrong();
      this.#path[this.#path.length - 1] = text;
      this.#expected = 'colon';
      return;
    }
    if ((this.#expected !== 'value' && this.#expected !== 'value or end') || (!isString && !SCALAR.test(token))) {
      throw this.#wrong();
    }
    const key = this.#path.at(-1) ?? null;
    if (container?.isArray === true) this.#reader.element?.(text, this.#path, this.#line);
    else if (container !== undefined && key !== null && this.#reader.wanted.has(key)) this.#field(container, key, text);
    this.#closed();
  }

  /** Programs disagree about which of two values counts. */
  #field({ fields }: Container, key: string, text: string): void {
    if (fields.has(key)) {
      throw new GateError('manifest-unreadable', safe`line ${count(this.#line)} has an object with the same key twice`);
    }
    fields.set(key, text);
  }

  /** A value is complete. */
  #closed(): void {
    this.#expected = this.#open.length === 0 ? 'nothing' : 'comma or end';
  }

  #expect(now: Expected, next: Expected): void {
    if (this.#expected !== now) throw this.#wrong();
    this.#expected = next;
  }

  /** Returns the text of a string, one character per byte. */
  #textOf(token: string): string {
    if (/[\0-\x1f]/.test(token)) throw this.#wrong();
    if (!token.includes('\\')) return token.slice(1, -1);
    try {
      const text: unknown = JSON.parse(Buffer.from(token, 'latin1').toString());
      return byteText(String(text));
    } catch (cause) {
      throw this.#wrong(cause);
    }
  }

  #wrong(cause?: unknown): GateError {
    const text = safe`line ${count(this.#line)} is not JSON, or the file was cut off there; get a whole copy of it`;
    return new GateError('manifest-unreadable', text, { cause });
  }
}

/** Returns the index after the closing quote; -1 if it has not come yet. */
function stringEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    if (bytes[i] === BACKSLASH) i++;
    else if (bytes[i] === QUOTE) return i + 1;
  }
  return -1;
}

function wordEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && CLASSES[bytes[at] ?? 0] === 0) at++;
  return at;
}
