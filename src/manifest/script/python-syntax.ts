/** Finds the parts of a script: blanks, words, literals, and the names that a statement binds. */
import type { Literal, PythonText } from './python-literal.ts';
import type { Binding } from './python-names.ts';
import { MAX_TARGETS } from './script-limits.ts';
import { APOSTROPHE, BACKSLASH, BLANK, CR, HASH, LF, QUOTE, TAB } from '../../item/text/ascii.ts';

const VT = 0x0b;
const FF = 0x0c;

const NAME = /[A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*/y;

export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' ')
);

/** The targets of one assignment. */
export interface Targets {
  /** The names between equals signs: each list gets the value, or its items. */
  readonly lists: readonly TargetList[];
  /** Where the value begins. */
  readonly at: number;
  /** True if the value is added to the current value of the name. */
  readonly adds: boolean;
}

export interface TargetList {
  readonly names: readonly Target[];
  /** True if the names get the items of the value. */
  readonly items: boolean;
}

export interface Target {
  readonly name: string;
  readonly binding: Binding;
}

/** Matches the type annotation of a target, on its line. */
const ANNOTATION = /:[^=\r\n;#]{1,400}=(?!=)/y;

/** Reads a part of a script, up to an end that can be changed. */
export class Syntax {
  readonly python: PythonText;
  /** Text from here on is ignored. */
  end: number;
  /** True if the last `skip` passed a line end. */
  lineEnd = false;
  readonly #text: string;

  constructor(python: PythonText) {
    this.python = python;
    this.#text = python.text;
    this.end = python.text.length;
  }

  /** Returns the character at `at`, empty at the end. */
  char(at: number): string {
    return at < this.end ? this.#text.charAt(at) : '';
  }

  /** Skips blanks, line ends and comments. */
  skip(from: number): number {
    const text = this.#text;
    this.lineEnd = false;
    let at = from;
    for (; at < this.end; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR) this.lineEnd = true;
      else if (code === HASH) at = Math.min(this.python.behindComment(at), this.end) - 1;
      else if (code === BACKSLASH) {
        const next = text.charCodeAt(at + 1);
        if (next !== LF && next !== CR) break;
        at += next === CR && text.charCodeAt(at + 2) === LF ? 2 : 1;
      } else if (code !== BLANK && code !== TAB && code !== FF && code !== VT) break;
    }
    return Math.min(at, this.end);
  }

  /** Returns the name or keyword that begins at `at`, empty where there is none. */
  word(at: number): string {
    NAME.lastIndex = at;
    const name = NAME.exec(this.#text)?.[0] ?? '';
    return at + name.length <= this.end ? name : '';
  }

  /** Returns the literal that begins at `at`, null where there is none. */
  literal(at: number): Literal | null {
    let quote = at;
    while (quote < at + 2 && 'bfrtuBFRTU'.includes(this.char(quote) || ' ')) quote++;
    const code = this.#text.charCodeAt(quote);
    if (code !== QUOTE && code !== APOSTROPHE) return null;
    const literal = this.python.literalAt(at);
    return literal !== null && literal.end <= this.end ? literal : null;
  }

  /** Returns the decoded text of a part of a literal. */
  decoded({ raw }: Literal, from: number, to: number): string {
    const written = this.#text.slice(from, to);
    if (raw || !written.includes('\\')) return written;
    return this.python.value({ from, to, raw }).bytes.toString('latin1');
  }

  /** Returns the targets of the statement that begins at `at`; null where it is not an assignment. */
  targets(at: number): Targets | null {
    const lists: TargetList[] = [];
    let left = MAX_TARGETS;
    let from = at;
    for (;;) {
      const list = left > 0 ? this.#targetList(from, left) : null;
      if (list === null) return lists.length === 0 ? null : { lists, at: from, adds: false };
      lists.push(list);
      left -= list.names.length;
      from = list.end;
      if (list.adds) return { lists, at: from, adds: true };
    }
  }

  #targetList(from: number, most: number): (TargetList & { readonly end: number; readonly adds: boolean }) | null {
    const names: Target[] = [];
    let items = false;
    let open = true;
    for (let at = from; ;) {
      const char = this.char(at);
      if (char === ' ' || char === '\t') at++;
      else if (
        char === ',' ||
        (open && '([*'.includes(char || ' ')) ||
        ((char === ')' || char === ']') && names.length > 0)
      ) {
        items ||= char === ',' || char === '[' || char === '(';
        open ||= char === ',';
        at++;
      } else if (char === '=') {
        if (names.length === 0 || this.char(at + 1) === '=') return null;
        return { names, items, end: at + 1, adds: false };
      } else if (char === '+' && this.char(at + 1) === '=' && names.length === 1 && !items) {
        return { names, items, end: at + 2, adds: true };
      } else if (char === ':' && names.length === 1 && !items) {
        ANNOTATION.lastIndex = at;
        const [annotation] = ANNOTATION.exec(this.#text) ?? [];
        return annotation === undefined ? null : { names, items, end: at + annotation.length, adds: false };
      } else {
        const word = open ? this.word(at) : '';
        if (word === '' || KEYWORDS.has(word) || names.length >= most) return null;
        const last = this.#dotted(at, word);
        names.push(last);
        open = false;
        at = last.end;
      }
    }
  }

  #dotted(at: number, first: string): Target & { readonly end: number } {
    let name = first;
    let binding: Binding = 'name';
    let end = at + first.length;
    while (this.char(end) === '.') {
      const next = this.word(end + 1);
      if (next === '') break;
      name = next;
      binding = 'attribute';
      end += 1 + next.length;
    }
    return { name, binding, end };
  }
}
