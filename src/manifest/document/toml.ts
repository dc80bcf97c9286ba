/**
 * Reads TOML by its lexical grammar: strings decoded, every other run of characters as it is, each with its line. TOML
 * parsers give no positions of values, and reading tokens loses nothing after a repeated or misplaced key.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_ID_BYTES } from '../script/script-limits.ts';
import { character, type Escape, unescaped } from '../script/string-escapes.ts';
import { hubUrl } from '../script/hub-reference.ts';
import { literalEnd, type Quoting } from '../script/literal-end.ts';
import { canBeRead, linePieces, Lines, type Piece, piece, readPieces, unreadable } from '../bytes/pieces.ts';
import { MAX_TOML_DEPTH } from './document-limits.ts';
import { TomlReferences } from './toml-references.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads TOML in UTF-8; returns the number of lines. */
export function readToml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, document => tomlPieces(document, 1));
}

/**
 * Yields the strings of TOML inside another document; returns false and yields none if it is not TOML.
 *
 * @param row the line of the document on which it begins
 */
export function* embeddedToml(document: Buffer, row: number): Generator<Piece, boolean> {
  // It is read twice, because its strings would take many times its size in memory.
  if (!(yield* canBeRead(tomlPieces(document, 1), isTomlFault))) return false;
  yield* tomlPieces(document, row);
  return true;
}

function isTomlFault(error: unknown): boolean {
  return error instanceof GateError && error.reason === 'manifest-unreadable';
}

type TokenKind = 'blank' | 'lineEnd' | 'bare' | 'mark' | 'comment' | 'string';

interface Token {
  readonly kind: TokenKind;
  readonly end: number;
  /** The quotes of a string; null for other tokens. */
  readonly quoting: Quoting | null;
}

/** Sticky patterns for the text, which has one character per byte. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['blank', /[ \t\v\f]+/y],
  ['lineEnd', /\r\n?|\n/y],
  ['bare', /[^\s"'#=,[\]{}]+/y],
  ['mark', /[=,[\]{}]/y],
  ['comment', /#[^\r\n]*/y]
];

const QUOTINGS: readonly Quoting[] = [
  { close: '"""', escapes: true },
  { close: "'''", escapes: false },
  { close: '"', escapes: true },
  { close: "'", escapes: false }
];

function* tomlPieces(document: Buffer, firstRow: number): Generator<Piece, void> {
  const text = document.toString('latin1');
  const lines = new Lines(document);
  const statements = new Statements();
  const references = new TomlReferences();
  let row = firstRow;
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (token === null || !statements.accepts(token.kind, text.charAt(at))) {
      yield* linePieces(document, at, text.length, row);
      throw unreadable(row, NOT_TOML);
    }
    try {
      for (const found of tokenPieces(text.slice(at, token.end), token.quoting, row)) {
        yield found;
        const referent = references.word(found.bytes);
        const url =
          referent === null || found.bytes.length > MAX_ID_BYTES ? null : hubUrl(latin1(found.bytes), referent);
        if (url !== null) yield piece(url, row);
      }
      if (token.kind === 'mark' || token.kind === 'lineEnd') references.mark(text.charAt(at));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      yield* linePieces(document, at, text.length, row);
      throw error;
    }
    at = token.end;
    if (token.kind === 'lineEnd') row++;
    else if (token.kind === 'string') row = lines.at(at) + firstRow - 1;
  }
  if (!statements.complete) throw unreadable(row, NOT_TOML);
}

const NOT_TOML = safe`this is not TOML; check it with a TOML parser`;

function tokenAt(text: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex, quoting: null };
  }
  const quoting = QUOTINGS.find(({ close }) => text.startsWith(close, at));
  if (quoting === undefined) return null;
  const end = literalEnd(text, at + quoting.close.length, quoting);
  return end.closed ? { kind: 'string', end: end.at + quotesAtEnd(text, end.at, quoting), quoting } : null;
}

/** Returns how many more quotes belong to the string: up to two may precede the closing three. */
function quotesAtEnd(text: string, end: number, { close }: Quoting): number {
  let extra = 0;
  while (close.length === 3 && extra < 2 && text.charAt(end + extra) === close.charAt(0)) extra++;
  return extra;
}

/**
 * Checks the order of tokens: `key = value` on a line, `[table]` headers, brackets that match. Values are not checked.
 */
class Statements {
  readonly #open: string[] = [];
  #state: 'start' | 'key' | 'value' | 'done' = 'start';

  get complete(): boolean {
    return this.#open.length === 0 && (this.#state === 'start' || this.#state === 'done');
  }

  accepts(kind: TokenKind, first: string): boolean {
    if (kind === 'blank' || kind === 'comment') return true;
    if (kind === 'lineEnd') return this.#lineEnd();
    if (kind !== 'mark') return this.#word();
    if (first === '=') return this.#equals();
    if (first === ',') return this.#open.length > 0;
    if (first === '[' || first === '{') return this.#opens(first);
    const matches = this.#open.pop() === (first === ']' ? '[' : '{');
    if (matches && this.#open.length === 0) this.#state = 'done';
    return matches;
  }

  #lineEnd(): boolean {
    if (this.#open.length > 0) return true;
    const ended = this.#state === 'start' || this.#state === 'done';
    this.#state = 'start';
    return ended;
  }

  #word(): boolean {
    if (this.#open.length > 0) return true;
    if (this.#state === 'start') this.#state = 'key';
    // A date and a time are two words; dotted keys may have blanks around their dots.
    else if (this.#state === 'value') this.#state = 'done';
    return true;
  }

  #equals(): boolean {
    if (this.#open.length > 0) return true;
    const expected = this.#state === 'key';
    this.#state = 'value';
    return expected;
  }

  #opens(bracket: string): boolean {
    const allowed = this.#open.length > 0 || this.#state === 'start' || this.#state === 'value';
    return allowed && this.#open.push(bracket) < MAX_TOML_DEPTH;
  }
}

function* tokenPieces(token: string, quoting: Quoting | null, row: number): Generator<Piece, void> {
  if (quoting === null) {
    if (!/^[\s=,[\]{}]/.test(token)) yield { bytes: Buffer.from(token, 'latin1'), row, lines: false, reading: 'only' };
    return;
  }
  const quotes = quoting.close.length;
  const escapes = quoting.escapes ? (raw: string, at: number) => escapeAt(raw, at, row) : null;
  yield { ...unescaped(token.slice(quotes, -quotes), escapes), row, reading: 'only' };
}

const ESCAPE = /\\(?:([btnfre"\\])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([ \t]*(?:\r\n?|\n)\s*)|)/y;

const SIMPLE: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\'
};

/** Decodes an escape of a basic string that begins on `row`. */
function escapeAt(raw: string, at: number, row: number): Escape {
  ESCAPE.lastIndex = at;
  const [written = '\\', simple, x, u, long, lineEnd] = ESCAPE.exec(raw) ?? [];
  const hex = x ?? u ?? long;
  const plain = lineEnd === undefined ? SIMPLE[simple ?? ''] : '';
  const text = plain ?? (hex === undefined ? null : character(parseInt(hex, 16)));
  if (text !== null) return { text, length: written.length };
  throw unreadable(row, safe`a string has an escape that TOML does not have; check it with a TOML parser`);
}
