/** Reads the bytes of a text one by one, and decodes escapes of URLs, JSON and programs inside base64 data. */
import { HEX } from '../text/percent.ts';
import { BACKSLASH, PERCENT, SLASH } from '../text/ascii.ts';

/** Returned by `next` at the end. */
export const END = -1;

export class EmbeddedSource {
  /** Position of the next byte. */
  at: number;
  readonly #text: Uint8Array;
  readonly #end: number;

  constructor(text: Uint8Array, start: number, end: number) {
    this.#text = text;
    this.at = start;
    this.#end = end;
  }

  next(): number {
    if (this.at >= this.#end) return END;
    const byte = this.#text[this.at++]!;
    if (byte === PERCENT) return this.#code(0, 2) ?? byte;
    return byte === BACKSLASH ? (this.#unescaped() ?? byte) : byte;
  }

  /** Decodes what follows a backslash: `\/`, `\n`, `\r`, `\u003d`; null for anything else. */
  #unescaped(): number | null {
    const kind = this.at < this.#end ? this.#text[this.at]! : 0;
    if (kind === 0x75 && this.#text[this.at + 1] === 0x30 && this.#text[this.at + 2] === 0x30) return this.#code(3, 5);
    if (kind !== SLASH && kind !== 0x6e && kind !== 0x72) return null;
    this.at++;
    return kind === SLASH ? SLASH : 10;
  }

  /** Decodes two hex digits, `from` bytes ahead, of an escape of `length` more bytes; null if there are none. */
  #code(from: number, length: number): number | null {
    if (this.at + length > this.#end) return null;
    const high = HEX[this.#text[this.at + from]!]!;
    const low = HEX[this.#text[this.at + from + 1]!]!;
    if (high === 255 || low === 255) return null;
    this.at += length;
    return (high << 4) | low;
  }
}
