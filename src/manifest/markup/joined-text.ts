/**
 * Joins a text that markup divides into pieces, and keeps its line ends where the document has them. It has one
 * character a byte, so that bytes that are not UTF-8 are kept.
 */
import { textLineEnds } from '../bytes/line-ends.ts';

/** Matches a character that ends a URL. */
const WORD_END = /[\t-\r <>"`]/;

export interface Joined {
  readonly text: string;
  /** The line on which it begins. */
  readonly row: number;
  /** True if it has more than one piece. */
  readonly cut: boolean;
}

export class JoinedText {
  #pieces: string[] = [];
  /** The number of pieces that are not blank. */
  #words = 0;
  #row = 0;
  /** The line on which the last piece ends. */
  #reached = 0;
  /** The number of line ends between pieces that are inserted after the current word, so that they do not divide it. */
  #lineEndsDue = 0;
  #size = 0;

  /** The number of characters. */
  get size(): number {
    return this.#size;
  }

  get blank(): boolean {
    return this.#words === 0;
  }

  /** @param row the line on which the piece begins */
  add(text: string, row: number): void {
    if (text === '') return;
    if (this.#pieces.length === 0) this.#row = row;
    else this.#lineEndsDue += Math.max(0, row - this.#reached);
    this.#reached = row + textLineEnds(text);
    this.#size += text.length;
    if (/\S/.test(text)) this.#words++;
    const end = this.#lineEndsDue === 0 ? -1 : this.#inWord() ? text.search(WORD_END) : 0;
    if (end < 0) {
      this.#pieces.push(text);
      return;
    }
    this.#pieces.push(text.slice(0, end), '\n'.repeat(this.#lineEndsDue), text.slice(end));
    this.#lineEndsDue = 0;
  }

  /** Returns the whole text and removes it; null where it is blank. */
  take(): Joined | null {
    const joined = { text: this.#pieces.join(''), row: this.#row, cut: this.#words > 1 };
    const { blank } = this;
    this.#begin('', 0);
    this.#lineEndsDue = 0;
    return blank ? null : joined;
  }

  /** Returns and removes the text except the last word. */
  takeWords(): Joined {
    const text = this.#pieces.join('');
    let end = text.length;
    while (end > 0 && !WORD_END.test(text.charAt(end - 1))) end--;
    const joined = { text: text.slice(0, end), row: this.#row, cut: this.#words > 1 };
    this.#begin(text.slice(end), this.#row + textLineEnds(joined.text));
    return joined;
  }

  #begin(text: string, row: number): void {
    this.#pieces = text === '' ? [] : [text];
    this.#words = this.#pieces.length;
    this.#row = row;
    this.#size = text.length;
  }

  #inWord(): boolean {
    return !WORD_END.test(this.#pieces.at(-1)?.at(-1) ?? ' ');
  }
}
