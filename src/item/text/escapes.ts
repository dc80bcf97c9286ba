/**
 * Decodes escapes that no parser has decoded: those of programming languages (`\u002e`, `\u{2e}`, `\U0000002e`,
 * `\x2e`), and the brackets that people use to defuse a link (`bad[.]example`, `https[:]//`).
 */
import { HEX } from './percent.ts';
import { BACKSLASH, COLON, DOT, SLASH } from './ascii.ts';
import { isScalarValue } from './code-point.ts';

export interface Unescaped {
  /** UTF-8, never longer than the text. */
  readonly bytes: Uint8Array;
  /** Per byte: 1 if it came from an escape. */
  readonly decoded: Uint8Array;
}

/** Checks whether the backslash at `at` begins an escape. */
export function isEscape(bytes: Uint8Array, at: number, end: number): boolean {
  return escapeAt(bytes, at, end) !== null;
}

/** Checks whether the dot or colon at `at` is alone between brackets. */
export function isBracketed(bytes: Uint8Array, at: number): boolean {
  const [before, after] = [bytes[at - 1], bytes[at + 1]];
  return (before === 0x5b && after === 0x5d) || (before === 0x28 && after === 0x29);
}

/**
 * Returns the text with its escapes decoded once. Further backslashes before an escape, as in JSON inside a string, are
 * removed with it.
 *
 * @returns null if there is no escape
 */
export function decodeEscapes(text: Uint8Array): Unescaped | null {
  const decoding = new EscapeDecoding(text, null);
  decoding.step(text.length);
  return decoding.result;
}

/** Does the work of `decodeEscapes` in steps. */
export class EscapeDecoding {
  readonly #text: Uint8Array;
  readonly #before: Uint8Array | null;
  readonly #bytes: Buffer;
  readonly #decoded: Uint8Array;
  #at = 0;
  #to = 0;

  /** @param before marks what an earlier round decoded */
  constructor(text: Uint8Array, before: Uint8Array | null) {
    this.#text = text;
    this.#before = before;
    this.#bytes = Buffer.alloc(text.length);
    this.#decoded = new Uint8Array(text.length);
  }

  /** Continues for `size` bytes. Returns true at the end. */
  step(size: number): boolean {
    const text = this.#text;
    const stop = Math.min(text.length, this.#at + size);
    while (this.#at < stop) this.#one(text, this.#at);
    return this.#at >= text.length;
  }

  /** The result once the end is reached; null if there was no escape. */
  get result(): Unescaped | null {
    const to = this.#to;
    if (to === this.#text.length) return null;
    return { bytes: this.#bytes.subarray(0, to), decoded: this.#decoded.subarray(0, to) };
  }

  #one(text: Uint8Array, at: number): void {
    const inner = text[at + 1];
    if ((inner === DOT || inner === COLON) && isBracketed(text, at + 1)) {
      this.#decoded[this.#to] = 1;
      this.#bytes[this.#to++] = inner;
      this.#at = at + 3;
      return;
    }
    let last = at;
    while (text[last] === BACKSLASH && text[last + 1] === BACKSLASH) last++;
    const escape = text[last] === BACKSLASH ? escapeAt(text, last, text.length) : null;
    if (escape === null) {
      // `\/` is an escape of JSON. Other backslashes stay.
      const from = text[last] === BACKSLASH && text[last + 1] === SLASH ? ++last : at;
      for (let i = from; i <= last; i++) {
        this.#decoded[this.#to] = this.#before?.[i] ?? 0;
        this.#bytes[this.#to++] = text[i]!;
      }
      this.#at = last + 1;
      return;
    }
    const to = this.#to;
    const length = escape.byte ? 1 : this.#bytes.write(String.fromCodePoint(escape.code), to);
    if (escape.byte) this.#bytes[to] = escape.code;
    this.#decoded.fill(1, to, to + length);
    this.#to = to + length;
    this.#at = escape.end;
  }
}

interface Escape {
  readonly code: number;
  /** Whether it means a byte and not a character. */
  readonly byte: boolean;
  readonly end: number;
}

/** Digits of each kind of escape. After `u` and `x`, braces may enclose any number of digits. */
const DIGITS: ReadonlyMap<number, number> = new Map([
  [0x75, 4],
  [0x55, 8],
  [0x78, 2]
]);

function escapeAt(text: Uint8Array, at: number, end: number): Escape | null {
  const kind = text[at + 1] ?? 0;
  const digits = DIGITS.get(kind);
  if (digits === undefined || at + 3 >= end) return null;
  const braces = text[at + 2] === 0x7b;
  const from = braces ? at + 3 : at + 2;
  let stop = from;
  let code = 0;
  while (stop < end && stop < from + (braces ? 8 : digits) && HEX[text[stop]!] !== 255) {
    code = code * 16 + HEX[text[stop++]!]!;
  }
  if (braces ? stop === from || text[stop] !== 0x7d : stop < from + digits) return null;
  if (braces) stop++;
  if (kind === 0x78 && !braces) return { code, byte: true, end: stop };
  if (code > 0x10ffff) return null;
  if (isScalarValue(code)) return { code, byte: false, end: stop };
  const low = code < 0xdc00 && text[stop] === BACKSLASH ? lowSurrogate(text, stop, end) : -1;
  if (low < 0) return { code: 0xfffd, byte: false, end: stop };
  return { code: 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), byte: false, end: stop + 6 };
}

/** Returns the second half of a surrogate pair, `\uXXXX` at `at`; -1 if there is none. */
function lowSurrogate(text: Uint8Array, at: number, end: number): number {
  if (text[at + 1] !== 0x75 || at + 6 > end) return -1;
  let code = 0;
  for (let i = at + 2; i < at + 6; i++) {
    if (HEX[text[i]!] === 255) return -1;
    code = code * 16 + HEX[text[i]!]!;
  }
  return code >= 0xdc00 && code <= 0xdfff ? code : -1;
}
