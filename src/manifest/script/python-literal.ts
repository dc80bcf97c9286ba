/** String literals of Python in a text: where they stand, what they say, and which the compiler joins. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { character, type Escape, unescaped, type Unescaped } from './string-escapes.ts';
import { type LiteralEnd, literalEnd, type Quoting } from './literal-end.ts';
import { FormattedEnd, LONGEST_FORMATTED } from './formatted-end.ts';
import { namedCharacter } from './unicode-names.ts';

/** A string literal: where it stands, and where what is between its quotes does. */
export interface Literal {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Whether a backslash in it is one. */
  readonly raw: boolean;
  /** Whether braces in it are places for values. */
  readonly formatted: boolean;
}

/** What begins a literal. */
const OPENING = `(?:(?<![A-Za-z0-9_])(?:[rf]b?|b[rf]?|[ut]|[ft]r|r[ft]))?("""|'''|"|')`;

const QUOTINGS: readonly Quoting[] = (['"""', "'''", '"', "'"] as const).map(close => ({ close, escapes: true }));

const HASH = 0x23;

/** What stands between tokens, the backslash of a line that goes on too. */
const BLANKS = Uint8Array.from({ length: 256 }, (_, code) =>
  ' \t\r\n\f\v\\'.includes(String.fromCharCode(code)) ? 1 : 0
);

/** Characters of a short f-string. */
const SHORT = 1 << 10;

/** A stretch of the text that was looked through for what closes a literal. */
interface Seen extends LiteralEnd {
  readonly from: number;
}

/**
 * The literals of a text, one character a byte. What was looked through for a closing quote once is not looked through
 * again, whatever else begins a literal in it.
 */
export class PythonText {
  readonly text: string;
  readonly #next = new RegExp(`#|${OPENING}`, 'gi');
  readonly #here = new RegExp(OPENING, 'iy');
  readonly #seen = new Map<string, Seen>();
  /** Set where f-strings take too long. */
  fault: GateError | null = null;
  /** Ends of f-strings, but of short ones, which are looked for again. */
  readonly #ends = new Map<number, number | null>();
  /** Characters of f-strings that may be looked at. */
  #left: number;
  /** The comment that was looked through last. */
  #commentFrom = 0;
  #commentEnd = 0;

  constructor(text: string) {
    this.text = text;
    this.#left = 16 * text.length + (1 << 16);
  }

  /** All of them from `start` on. A quote that nothing closes is no literal; what follows it is looked at again. */
  *literals(start = 0): Generator<Literal, void> {
    for (let at = start; ;) {
      this.#next.lastIndex = at;
      const next = this.#next.exec(this.text);
      if (next === null) return;
      const literal = this.#literal(next);
      if (literal !== null) yield literal;
      const behind = next.index + next[0].length;
      at = next[1] === undefined ? this.behindComment(behind) : (literal?.end ?? behind);
    }
  }

  /** The literal that begins at `at`, null where none does. */
  literalAt(at: number): Literal | null {
    this.#here.lastIndex = at;
    const here = this.#here.exec(this.text);
    return here === null ? null : this.#literal(here);
  }

  /** Where the line of a comment ends. */
  behindComment(from: number): number {
    if (from < this.#commentFrom || from > this.#commentEnd) {
      let at = from;
      while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r') at++;
      this.#commentFrom = from;
      this.#commentEnd = at;
    }
    return this.#commentEnd;
  }

  /** Behind blanks, line ends, comments and the backslashes of lines that go on. */
  behindBlanks(from: number): number {
    for (let at = from; ;) {
      const code = this.text.charCodeAt(at);
      if (code === HASH) at = this.behindComment(at);
      else if (BLANKS[code] === 1) at++;
      else return at;
    }
  }

  /** Where a literal would begin that the compiler, or a sum, joins to one that ends at `end`. */
  neighbour(end: number): number {
    const at = this.behindBlanks(end);
    return this.text.charAt(at) === '+' ? this.behindBlanks(at + 1) : at;
  }

  /** Whether a line ends for the compiler where only blanks, comments and a plus sign stand, outside brackets. */
  endsLine(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const char = this.text.charAt(at);
      if (char === '#' || char === '\n' || char === '\r') return true;
      if (char === '\\') at += this.text.startsWith('\r\n', at + 1) ? 2 : 1;
    }
    return false;
  }

  /** What a literal says. */
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

  /** Where it ends as one with places; null where it has none, or does not end so. */
  #formattedEnd(from: number, first: number, { close }: Quoting): number | null {
    const known = this.#ends.get(from);
    if (known !== undefined) return known;
    // What the first quotes of its own kind stand behind has no place.
    if (!this.text.slice(from, Math.min(first, from + LONGEST_FORMATTED)).includes('{')) return null;
    if (this.#left <= 0) {
      this.fault ??= new GateError('manifest-too-large', safe`its f-strings hold too many others; split it`);
      return null;
    }
    const reader = new FormattedEnd(this.text, from);
    const end = reader.of(close);
    this.#left -= reader.seen;
    if (reader.seen > SHORT) this.#ends.set(from, end);
    return end;
  }

  /** From any quote inside a stretch that was looked through, the same end is reached: a quote is never half an escape. */
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

/** What an escape means; what is none stays as it is. */
function escapeAt(raw: string, at: number): Escape {
  ESCAPE.lastIndex = at;
  const [written = '\\', simple, x, u, long, octal, lineEnd, name] = ESCAPE.exec(raw) ?? [];
  return { text: meaning({ simple, hex: x ?? u ?? long, octal, lineEnd, name }) ?? written, length: written.length };
}

type Parts = Readonly<Record<'simple' | 'hex' | 'octal' | 'lineEnd' | 'name', string | undefined>>;

/** Null where the escape means nothing. */
function meaning({ simple, hex, octal, lineEnd, name }: Parts): string | null {
  if (simple !== undefined) return SIMPLE[simple] ?? simple;
  if (lineEnd !== undefined) return '';
  if (name !== undefined) return namedCharacter(name);
  if (hex !== undefined) return character(parseInt(hex, 16));
  return octal === undefined ? null : character(parseInt(octal, 8));
}
