/** Finds the end of an f-string that contains quotes of its own kind in its fields, as Python 3.12 allows (PEP 701). */
import type { Quoting } from './literal-end.ts';
import { MAX_FIELD_DEPTH, MAX_FORMATTED_CHARACTERS } from './script-limits.ts';

const IN_TEXT = /\\N\{[^{}]*\}|\\(?:\r\n|[^{}])|\{\{|[{"'\r\n]/g;
const IN_FIELD = /#[^\r\n]*|[{}()[\]:]|(?:(?<![A-Za-z0-9_])[A-Za-z]{1,2})?(?:"""|'''|"|')/g;
const IN_FORMAT = /[{}"'\r\n]/g;

export class FormattedEnd {
  /** The number of characters that were searched. */
  seen = 0;
  readonly #text: string;
  readonly #from: number;

  /** @param from where the text of the f-string begins */
  constructor(text: string, from: number) {
    this.#text = text.slice(from, from + MAX_FORMATTED_CHARACTERS);
    this.#from = from;
  }

  /** Returns the position after the closing quotes; null where it is not closed. */
  of(quotes: Quoting['close']): number | null {
    const end = this.#textEnd(0, quotes, true, 0);
    return end === null ? null : this.#from + end;
  }

  #textEnd(from: number, quotes: string, formatted: boolean, nested: number): number | null {
    if (nested > MAX_FIELD_DEPTH) return null;
    let at = from;
    for (let next = this.#next(IN_TEXT, at); next !== null; next = this.#next(IN_TEXT, at)) {
      const [found, index] = next;
      at = index + found.length;
      if (found === '{' && formatted) {
        const end = this.#fieldEnd(at, nested);
        if (end === null) return null;
        at = end;
      } else if (found === '\r' || found === '\n') {
        if (quotes.length === 1) return null;
      } else if (this.#text.startsWith(quotes, index)) return index + quotes.length;
    }
    return null;
  }

  /** Returns the position after the brace that closes the field whose expression begins at `from`. */
  #fieldEnd(from: number, nested: number): number | null {
    let brackets = 0;
    let at = from;
    for (let next = this.#next(IN_FIELD, at); next !== null; next = this.#next(IN_FIELD, at)) {
      const [found, index] = next;
      at = index + found.length;
      if (found.startsWith('#')) continue;
      if (/["']$/.test(found)) {
        const quotes = found.replace(/^[A-Za-z]+/, '');
        const end = this.#textEnd(at, quotes, /^[A-Za-z]*[ft]/i.test(found), nested + 1);
        if (end === null) return null;
        at = end;
      } else if ('{(['.includes(found)) brackets++;
      else if (found === ':') {
        if (brackets === 0) return this.#formatEnd(at, nested + 1);
      } else if (brackets === 0) return found === '}' ? at : null;
      else brackets--;
    }
    return null;
  }

  #formatEnd(from: number, nested: number): number | null {
    let at = from;
    for (let next = this.#next(IN_FORMAT, at); next !== null; next = this.#next(IN_FORMAT, at)) {
      const [found, index] = next;
      at = index + 1;
      if (found === '}') return at;
      const end = found === '{' && nested <= MAX_FIELD_DEPTH ? this.#fieldEnd(at, nested) : null;
      if (end === null) return null;
      at = end;
    }
    return null;
  }

  #next(pattern: RegExp, from: number): readonly [string, number] | null {
    pattern.lastIndex = from;
    const found = pattern.exec(this.#text);
    this.seen += (found?.index ?? this.#text.length) - from + 1;
    return found === null ? null : [found[0], found.index];
  }
}
