/** Finds and decodes the string literals of Python in a text, and finds which of them the compiler joins. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_FORMATTED_CHARACTERS } from './script-limits.ts';
import { character, type Escape, unescaped, type Unescaped } from './string-escapes.ts';
import { type LiteralEnd, literalEnd, type Quoting } from './literal-end.ts';
import { FormattedEnd } from './formatted-end.ts';
import { namedCharacter } from './unicode-names.ts';
import { HASH } from '../../item/text/ascii.ts';

/** A string literal: its range, and the range of the text between its quotes. */
export interface Literal {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** True if backslashes are literal. */
  readonly raw: boolean;
  /** True if it may contain fields in braces. */
  readonly formatted: boolean;
}

/** Matches the beginning of a literal. */
const OPENING = `(?:(?<![A-Za-z0-9_])(?:[rf]b?|b[rf]?|[ut]|[ft]r|r[ft]))?("""|'''|"|')`;

const QUOTINGS: readonly Quoting[] = (['"""', "'''", '"', "'"] as const).map(close => ({ close, escapes: true }));

/** The characters between tokens, including the backslash at the end of a line that continues. */
const BLANKS = Uint8Array.from({ length: 256 }, (_, code) =>
  ' \t\r\n\f\v\\'.includes(String.fromCharCode(code)) ? 1 : 0
);

/** The most characters of a short f-string. */
const SHORT = 1 << 10;

/** A part of the text that was searched for the end of a literal. */
interface Seen extends LiteralEnd {
  readonly from: number;
}

/**
 * The literals of a text with one character per byte. A part that was searched for a closing quote is not searched again,
 * even if another literal begins in it.
 */
export class PythonText {
  readonly text: string;
  readonly #next = new RegExp(`#|${OPENING}`, 'gi');
  readonly #here = new RegExp(OPENING, 'iy');
  readonly #seen = new Map<string, Seen>();
  /** Set if f-strings take too long. */
  fault: GateError | null = null;
  /** The ends of long f-strings; those of short ones are searched again. */
  readonly #ends = new Map<number, number | null>();
  /** The number of characters of f-strings that may still be searched. */
  #left: number;
  /** The range of the comment that was searched last. */
  #commentFrom = 0;
  #commentEnd = 0;

  constructor(text: string) {
    this.text = text;
    this.#left = 16 * text.length + (1 << 16);
  }

  /**
   * Yields all literals from `start` on. A quote that is never closed does not begin a literal; the text after it is
   * read again.
   */
  *literals(start = 0): Generator<Literal, void> {
    for (let at = start; ;) {
      this.#next.lastIndex = at;
      const next = this.#next.exec(this.text);
      if (next === null) return;
      const literal = this.#literal(next);
      if (literal !== null) yield literal;
      const after = next.index + next[0].length;
      at = next[1] === undefined ? this.behindComment(after) : (literal?.end ?? after);
    }
  }

  /** Returns the literal that begins at `at`, null where there is none. */
  literalAt(at: number): Literal | null {
    this.#here.lastIndex = at;
    const here = this.#here.exec(this.text);
    return here === null ? null : this.#literal(here);
  }

  /** Returns the end of a comment's line. */
  behindComment(from: number): number {
    if (from < this.#commentFrom || from > this.#commentEnd) {
      let at = from;
      while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r') at++;
      this.#commentFrom = from;
      this.#commentEnd = at;
    }
    return this.#commentEnd;
  }

  /** Skips blanks, line ends, comments and the backslashes of lines that continue. */
  behindBlanks(from: number): number {
    for (let at = from; ;) {
      const code = this.text.charCodeAt(at);
      if (code === HASH) at = this.behindComment(at);
      else if (BLANKS[code] === 1) at++;
      else return at;
    }
  }

  /** Returns where a literal would begin that the compiler, or a plus sign, joins to the one that ends at `end`. */
  neighbour(end: number): number {
    const at = this.behindBlanks(end);
    return this.text.charAt(at) === '+' ? this.behindBlanks(at + 1) : at;
  }

  /**
   * Returns true if a line ends for the compiler between `from` and `to`, outside brackets. Only blanks, comments and a
   * plus sign are there.
   */
  endsLine(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const char = this.text.charAt(at);
      if (char === '#' || char === '\n' || char === '\r') return true;
      if (char === '\\') at += this.text.startsWith('\r\n', at + 1) ? 2 : 1;
    }
    return false;
  }

  /** Returns the decoded value of a literal. */
  value({ from, to, raw }: Pick<Literal, 'from' | 'to' | 'raw'>): Unescaped {
    return unescaped(this.text.slice(from, to), raw ? null : escapeAt);
  }

  #literal({ 0: opening, 1: quotes = '', index: start }: RegExpExecArray): Literal | null {
    const quoting = QUOTINGS.find(({ close }) => close === quotes);
    if (quoting === undefined) return null;
    const from = start + opening.length;
    const prefix = opening.slice(0, -quotes.length);
    const formatted = /[ft]/i.test(prefix);
    const { closed, at } = this.#end(from, quoting);
    const end = (formatted ? this.#formattedEnd(from, at, quoting) : null) ?? (closed ? at : null);
    return end === null ? null : { start, from, to: end - quotes.length, end, raw: /r/i.test(prefix), formatted };
  }

  /** Returns the end of an f-string with fields; null where it has none or is not closed. */
  #formattedEnd(from: number, first: number, { close }: Quoting): number | null {
    const known = this.#ends.get(from);
    if (known !== undefined) return known;
    // A field would have to be in front of the first quotes of the same kind.
    if (!this.text.slice(from, Math.min(first, from + MAX_FORMATTED_CHARACTERS)).includes('{')) return null;
    if (this.#left <= 0) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`its f-strings contain too many other f-strings; split it`
      );
      return null;
    }
    const reader = new FormattedEnd(this.text, from);
    const end = reader.of(close);
    this.#left -= reader.seen;
    if (reader.seen > SHORT) this.#ends.set(from, end);
    return end;
  }

  /**
   * Returns the end of a literal. Every literal that begins inside a searched part has the same end, since a quote is
   * never half an escape.
   */
  #end(from: number, quoting: Quoting): LiteralEnd {
    const seen = this.#seen.get(quoting.close);
    const last = seen === undefined ? -1 : seen.at - (seen.closed ? quoting.close.length : 0);
    if (seen !== undefined && seen.from <= from && from <= last) return seen;
    const end = literalEnd(this.text, from, quoting);
    this.#seen.set(quoting.close, { ...end, from });
    return end;
  }
}

const ESCAPE =
  /\\(?:([abfnrtv\\'"])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{1,3})|(\r\n?|\n)|N\{([A-Za-z0-9 -]{1,100})\}|)/y;

const SIMPLE: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** Decodes an escape; text that is not an escape stays as it is. */
function escapeAt(raw: string, at: number): Escape {
  ESCAPE.lastIndex = at;
  const [written = '\\', simple, x, u, long, octal, lineEnd, name] = ESCAPE.exec(raw) ?? [];
  return { text: meaning({ simple, hex: x ?? u ?? long, octal, lineEnd, name }) ?? written, length: written.length };
}

type Parts = Readonly<Record<'simple' | 'hex' | 'octal' | 'lineEnd' | 'name', string | undefined>>;

/** Returns null where the escape has no meaning. */
function meaning({ simple, hex, octal, lineEnd, name }: Parts): string | null {
  if (simple !== undefined) return SIMPLE[simple] ?? simple;
  if (lineEnd !== undefined) return '';
  if (name !== undefined) return namedCharacter(name);
  if (hex !== undefined) return character(parseInt(hex, 16));
  return octal === undefined ? null : character(parseInt(octal, 8));
}
