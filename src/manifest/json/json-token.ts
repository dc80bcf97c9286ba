/** Decodes and checks tokens of JSON: strings with escapes, numbers and literals. */
import { BACKSLASH } from '../../item/text/ascii.ts';

/** `NaN` and the infinities are not JSON, but Python and others write them. */
const LITERALS = ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity', '+Infinity', '-NaN'].map(word =>
  Buffer.from(word, 'latin1')
);

/** The value of the escape with this character; -1 for no escape. */
const SIMPLE_ESCAPES = new Int16Array(256).fill(-1);
for (const [char, meaning] of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'].map(pair => [...pair])) {
  SIMPLE_ESCAPES[(char ?? '').charCodeAt(0)] = (meaning ?? '').charCodeAt(0);
}

export class StringDecoder {
  /** The decoded string, in UTF-8. */
  bytes: Uint8Array = new Uint8Array(4096);
  #length = 0;

  /**
   * Decodes the inside of a string literal into `bytes`; returns the length, or -1 where an escape is not valid in
   * JSON.
   */
  decode(from: Uint8Array, start: number, end: number): number {
    // Decoding never grows the text: even \uXXXX has six bytes for at most three.
    if (end - start > this.bytes.length) this.bytes = new Uint8Array((end - start) * 2);
    this.#length = 0;
    let i = start;
    while (i < end) {
      const byte = from[i]!;
      if (byte !== BACKSLASH) {
        this.bytes[this.#length++] = byte;
        i++;
        continue;
      }
      const simple = i + 1 < end ? SIMPLE_ESCAPES[from[i + 1]!]! : -1;
      if (simple >= 0) {
        this.bytes[this.#length++] = simple;
        i += 2;
      } else {
        const unit = codeUnit(from, i, end);
        if (unit < 0) return -1;
        const low = unit >= 0xd800 && unit < 0xdc00 ? codeUnit(from, i + 6, end) : -1;
        const pair = low >= 0xdc00 && low < 0xe000;
        this.#append(pair ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : unit);
        i += pair ? 12 : 6;
      }
    }
    return this.#length;
  }

  /** Appends a code point. An unpaired surrogate has no UTF-8 and becomes U+FFFD, as in every URL parser. */
  #append(point: number): void {
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    const { bytes } = this;
    if (code < 0x80) {
      bytes[this.#length++] = code;
    } else if (code < 0x800) {
      bytes[this.#length++] = 0xc0 | (code >> 6);
      bytes[this.#length++] = 0x80 | (code & 63);
    } else {
      if (code < 0x10000) {
        bytes[this.#length++] = 0xe0 | (code >> 12);
      } else {
        bytes[this.#length++] = 0xf0 | (code >> 18);
        bytes[this.#length++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[this.#length++] = 0x80 | ((code >> 6) & 63);
      bytes[this.#length++] = 0x80 | (code & 63);
    }
  }
}

/** Returns the UTF-16 code unit of the escape at `at`; -1 where it is not `\uXXXX`. */
function codeUnit(from: Uint8Array, at: number, end: number): number {
  if (at + 6 > end || from[at] !== BACKSLASH || from[at + 1] !== 0x75) return -1;
  let unit = 0;
  for (let i = at + 2; i < at + 6; i++) {
    const digit = hexDigit(from[i]!);
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

function hexDigit(byte: number): number {
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Returns true if `byte` can be part of a number or literal. */
export function isWordByte(byte: number): boolean {
  const lower = byte | 0x20;
  return isDigit(byte) || (lower >= 0x61 && lower <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}

/** Returns true if `bytes[start, end)` is a number or a literal. */
export function isScalar(bytes: Uint8Array, start: number, end: number): boolean {
  return isNumber(bytes, start, end) || LITERALS.some(word => equals(word, bytes, start, end));
}

/** Checks sign, digits, fraction and exponent; accepts leading zeros and a point at either end. */
function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  if (bytes[i] === 0x2d || bytes[i] === 0x2b) i++;
  const whole = digits(bytes, i, end);
  let fraction = 0;
  i += whole;
  if (i < end && bytes[i] === 0x2e) {
    fraction = digits(bytes, i + 1, end);
    i += 1 + fraction;
  }
  if (whole + fraction === 0) return false;
  if (i < end && (bytes[i]! | 0x20) === 0x65) {
    i++;
    if (i < end && (bytes[i] === 0x2d || bytes[i] === 0x2b)) i++;
    const exponent = digits(bytes, i, end);
    if (exponent === 0) return false;
    i += exponent;
  }
  return i === end;
}

function digits(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && isDigit(bytes[i]!)) i++;
  return i - start;
}

function equals(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}
