/**
 * Decodes the beginning of a text: escapes (`%2e`) and character references (`&#46;`, `&period;`), in any nesting. It
 * also records where in the text each byte was. One forward pass: what decoding completes is decoded at once.
 */
import { character, isReference } from './entities.ts';
import { MAX_UNCOVERED_BYTES } from './item-limits.ts';
import { HEX } from './percent.ts';
import { AMPERSAND, PERCENT, SEMICOLON } from './ascii.ts';
import { latin1 } from './latin1.ts';

export class Uncovered {
  readonly bytes: Uint8Array = new Uint8Array(MAX_UNCOVERED_BYTES * 2);
  length = 0;
  readonly #places = new Uint32Array(MAX_UNCOVERED_BYTES * 2);
  /** Where a reference begins that may still be completed; -1 if there is none. */
  #open = -1;
  #end = 0;

  /** Reads `text[start, end)`, at most `MAX_UNCOVERED_BYTES` bytes of it. */
  read(text: Uint8Array, start: number, end: number): void {
    this.length = 0;
    this.#open = -1;
    this.#end = Math.min(end, start + MAX_UNCOVERED_BYTES);
    for (let i = start; i < this.#end; i++) this.#push(text[i]!, i);
    if (this.#open >= 0 && this.#isNumber(0)) this.#close();
  }

  /** Returns where in the text the byte at `index` was; past the last byte, where the text ended. */
  place(index: number): number {
    return index < this.length ? this.#places[index]! : this.#end;
  }

  #push(byte: number, place: number): void {
    // A number needs no semicolon, but an escape may decode to one.
    if (this.#open >= 0 && byte !== SEMICOLON && byte !== PERCENT && this.#isNumber(byte)) this.#close();
    this.bytes[this.length] = byte;
    this.#places[this.length++] = place;
    if (byte === AMPERSAND) this.#open = this.length - 1;
    else if (byte === SEMICOLON && this.#open >= 0) this.#close();
    else if (this.length >= 3 && this.bytes[this.length - 3] === PERCENT) this.#unescape();
  }

  #unescape(): void {
    const at = this.length - 3;
    const high = HEX[this.bytes[at + 1]!]!;
    const low = HEX[this.bytes[at + 2]!]!;
    if (high === 255 || low === 255) return;
    this.length = at;
    this.#push((high << 4) | low, this.#places[at]!);
  }

  /** Checks whether the open reference is a number with at least one digit that ends before `next`. */
  #isNumber(next: number): boolean {
    const at = this.#open;
    if (this.bytes[at + 1] !== 0x23) return false;
    const hex = (this.bytes[at + 2]! | 0x20) === 0x78;
    if (this.bytes[this.length - 1] === PERCENT || this.bytes[this.length - 2] === PERCENT) return false;
    return this.length > at + (hex ? 3 : 2) && HEX[next]! >= (hex ? 16 : 10);
  }

  /** Replaces the open reference by its character, if it is known. */
  #close(): void {
    const at = this.#open;
    this.#open = -1;
    const name = latin1(this.bytes, at + 1, this.length);
    const char = character(name);
    if (char === null) return;
    const place = this.#places[at]!;
    this.length = at;
    for (const byte of Buffer.from(char)) this.#push(byte, place);
  }
}

/** Checks whether an escape or a character reference begins at `at`. */
export function isEncodedChar(text: Uint8Array, at: number, end: number): boolean {
  if (at + 2 >= end) return false;
  if (text[at] === PERCENT) return HEX[text[at + 1]!] !== 255 && HEX[text[at + 2]!] !== 255;
  return isReference(text, at, end);
}
