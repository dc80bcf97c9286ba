/**
 * Decodes the character and entity references of XML. Entities are only those of the document itself, and their
 * expansion is limited.
 */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { textLineEnds } from '../bytes/line-ends.ts';
import { unreadable } from '../bytes/pieces.ts';
import { isScalarValue } from '../../item/text/code-point.ts';
import {
  MAX_DECLARATIONS,
  MAX_DEFAULTS,
  MAX_ENTITY_CHARACTERS,
  MAX_ENTITY_DEPTH,
  MAX_EXPANDED_CHARACTERS,
  MAX_REMEMBERED_CHARACTERS,
  MAX_REMEMBERED_REFERENCES
} from './markup-limits.ts';

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
]);

const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([^\s;&#<>"']{1,256}));?|&/y;

const ENTITY = /^<!ENTITY\s+(%\s+)?([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\b)/;

const ATTLIST = /^<!ATTLIST\s+([^\s"'<>]+)/;

/** Matches the definition of an attribute with a default value. */
const DEFAULT =
  /\s([^\s"'<>()|#]+)\s+(?:[A-Z]+|(?:NOTATION\s*)?\([^()"'<>]*\))\s+(?:#FIXED\s+)?(?:"([^"]*)"|'([^']*)')/y;

/** Matches a definition without a default value. */
const NO_DEFAULT = /\s[^\s"'<>()|#]+\s+(?:[A-Z]+|(?:NOTATION\s*)?\([^()"'<>]*\))\s+#(?:IMPLIED|REQUIRED)/y;

/** The value of an attribute that is not written in the tag. */
export interface DefaultValue {
  /** With its references not decoded. */
  readonly text: string;
  readonly row: number;
}

export class XmlEntities {
  readonly #entities = new Map<string, string>();
  readonly #parameters = new Map<string, string>();
  /** For each element the default values of its attributes, with references not decoded. */
  readonly #defaults = new Map<string, Map<string, string>>();
  readonly #isWanted: (name: string) => boolean;
  /** Entities after expansion. */
  readonly #expanded = new Map<string, string>();
  /** True if there are external declarations, which are never fetched. */
  #elsewhere = false;
  #budget = MAX_EXPANDED_CHARACTERS;

  /** @param isWanted whether the default values of an attribute of this name are needed */
  constructor(isWanted: (name: string) => boolean = () => false) {
    this.#isWanted = isWanted;
  }

  /** Reads the declarations of a document type; returns the default values of attributes. */
  declare(doctype: string, row: number): readonly DefaultValue[] {
    const subset = unquoted(doctype, '[', 0);
    const head = subset < 0 ? doctype : doctype.slice(0, subset);
    if (/\b(?:SYSTEM|PUBLIC)\b/.test(head)) this.#elsewhere = true;
    if (subset < 0) return [];
    const defaults: DefaultValue[] = [];
    const rowAt = rowsOf(doctype, row);
    this.#declarations(doctype.slice(subset + 1), at => rowAt(subset + 1 + at), 0, defaults);
    return defaults;
  }

  /**
   * Returns the text with its references decoded. Throws `manifest-unreadable` where one is not declared or becomes too
   * large.
   */
  decode(text: string, row: number): string {
    if (!text.includes('&')) return text;
    const decoded = this.#replaced(text, row, []);
    this.#budget -= decoded.length - text.length;
    if (this.#budget < 0) throw tooLarge(row);
    return decoded;
  }

  /** @param rowAt returns the line of a position; positions must ascend */
  #declarations(subset: string, rowAt: (at: number) => number, depth: number, defaults: DefaultValue[]): void {
    for (const { text, at } of declarationsIn(subset)) {
      const row = rowAt(at);
      if (depth > MAX_ENTITY_DEPTH || defaults.length > MAX_DECLARATIONS) throw tooLarge(row);
      if (text.startsWith('%')) {
        const replacement = this.#parameters.get(text.slice(1, -1));
        if (replacement === undefined) this.#elsewhere = true;
        else {
          this.#spend(replacement.length, row);
          this.#declarations(replacement, () => row, depth + 1, defaults);
        }
      } else if (/^<!ATTLIST\s/.test(text)) {
        this.#attributes(text, row);
        for (const { 0: literal, index } of text.matchAll(/"[^"]*"|'[^']*'/g)) {
          if (literal.includes('&')) defaults.push({ text: literal.slice(1, -1), row: rowAt(at + index) });
        }
      } else this.#entity(text, row);
    }
  }

  /** Returns the default values of an element's attributes, with references not decoded. */
  defaults(element: string): ReadonlyMap<string, string> {
    return this.#defaults.get(element) ?? NONE;
  }

  /** Reads an attribute list. The first declaration of an attribute counts. */
  #attributes(declaration: string, row: number): void {
    const [head, element] = ATTLIST.exec(declaration) ?? [];
    if (head === undefined || element === undefined) return;
    const known = this.#defaults.get(element) ?? new Map<string, string>();
    const blank = /\s*/y;
    for (let at = head.length; ;) {
      blank.lastIndex = at;
      // One blank is part of the definition.
      const from = at + Math.max(0, (blank.exec(declaration)?.[0].length ?? 0) - 1);
      NO_DEFAULT.lastIndex = DEFAULT.lastIndex = from;
      const [, name, double, single] = DEFAULT.exec(declaration) ?? [];
      if (name === undefined && !NO_DEFAULT.test(declaration)) {
        if (/^\s*>/.test(declaration.slice(at))) break;
        throw unreadable(row, safe`found a list of attributes that is not well-formed; check the document type`);
      }
      if (name !== undefined && this.#isWanted(name) && !known.has(name)) known.set(name, double ?? single ?? '');
      at = name === undefined ? NO_DEFAULT.lastIndex : DEFAULT.lastIndex;
      if (known.size > MAX_DEFAULTS) throw new GateError('manifest-too-large', TOO_MANY_DEFAULTS);
    }
    if (known.size > 0) this.#defaults.set(element, known);
    if (this.#defaults.size > MAX_DECLARATIONS) throw new GateError('manifest-too-large', TOO_MANY_DEFAULTS);
  }

  /** Reads an entity. The first declaration of an entity counts; an external one is empty. */
  #entity(declaration: string, row: number): void {
    const [, parameter, name, double, single] = ENTITY.exec(declaration) ?? [];
    if (name === undefined) return;
    const known = parameter === undefined ? this.#entities : this.#parameters;
    if (!known.has(name)) known.set(name, charactersDecoded(double ?? single ?? '', row));
    if (known.size > MAX_DECLARATIONS) throw tooLarge(row);
  }

  #spend(characters: number, row: number): void {
    this.#budget -= characters;
    if (this.#budget < 0) throw tooLarge(row);
  }

  #replaced(text: string, row: number, inside: readonly string[]): string {
    let length = 0;
    const bounded = (replacement: string) => {
      length += replacement.length;
      if (length > MAX_EXPANDED_CHARACTERS) throw tooLarge(row);
      return replacement;
    };
    const one = (reference: string, hex?: string, decimal?: string, name?: string) => {
      if (!reference.endsWith(';')) throw unreadable(row, BARE_AMPERSAND);
      return name === undefined ? character(hex, decimal, row) : this.#named(name, reference, row, inside);
    };
    // A text may contain the same few references millions of times.
    const known = new Map<string, string>();
    let decoded = '';
    let done = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
      const close = text.indexOf(';', at);
      const written = close < 0 || close - at > MAX_REMEMBERED_CHARACTERS ? '' : text.slice(at, close + 1);
      let replacement = known.get(written);
      let end = close + 1;
      if (replacement === undefined) {
        REFERENCE.lastIndex = at;
        const [reference = '', hex, decimal, name] = REFERENCE.exec(text) ?? [];
        replacement = one(reference, hex, decimal, name);
        end = at + reference.length;
        if (reference === written && known.size < MAX_REMEMBERED_REFERENCES) known.set(written, replacement);
      }
      if (at > done) decoded += text.slice(done, at);
      decoded += bounded(replacement);
      done = end;
    }
    return decoded + text.slice(done);
  }

  #named(name: string, reference: string, row: number, inside: readonly string[]): string {
    const known = PREDEFINED.get(name) ?? this.#expanded.get(name);
    if (known !== undefined) return known;
    const declared = this.#entities.get(name);
    if (declared === undefined) {
      if (this.#elsewhere) return reference;
      throw unreadable(
        row,
        safe`found a reference to an entity that the document does not declare; write it as a character`
      );
    }
    if (inside.includes(name) || inside.length >= MAX_ENTITY_DEPTH) throw tooLarge(row);
    const expanded = this.#replaced(declared, row, [...inside, name]);
    if (expanded.length > MAX_ENTITY_CHARACTERS) throw tooLarge(row);
    this.#expanded.set(name, expanded);
    return expanded;
  }
}

/** Yields the declarations in a subset, and the parameter references between them, up to one that is never closed. */
function* declarationsIn(subset: string): Generator<{ readonly text: string; readonly at: number }, void> {
  const opening = /<!--|<\?|<!|%[^\s;%]+;/g;
  for (let next = opening.exec(subset); next !== null; next = opening.exec(subset)) {
    const { 0: mark, index: at } = next;
    const end = declarationEnd(subset, mark, opening.lastIndex);
    if (end < 0) return;
    if (mark === '<!' || mark.startsWith('%')) yield { text: subset.slice(at, end), at };
    opening.lastIndex = end;
  }
}

/** Returns the end of what `mark` opens in front of `from`; -1 where there is none. */
function declarationEnd(subset: string, mark: string, from: number): number {
  if (mark.startsWith('%')) return from;
  if (mark === '<!') return unquoted(subset, '>', from) + 1 || -1;
  const close = mark === '<?' ? '?>' : '-->';
  const at = subset.indexOf(close, from);
  return at < 0 ? -1 : at + close.length;
}

/** Returns the line of a position; positions must ascend. */
function rowsOf(text: string, first: number): (at: number) => number {
  let row = first;
  let counted = 0;
  return at => {
    row += textLineEnds(text, counted, at);
    counted = at;
    return row;
  };
}

/** Returns the position of the first `wanted` outside quotes, -1 where there is none. */
function unquoted(text: string, wanted: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === wanted) return at;
    if (char !== '"' && char !== "'") continue;
    at = text.indexOf(char, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

const NONE: ReadonlyMap<string, string> = new Map();

const TOO_MANY_DEFAULTS = safe`its document type has too many default values; write the values in the elements`;

const BARE_AMPERSAND = safe`found an ampersand that does not start a reference; write it as &amp;`;

function tooLarge(row: number) {
  return unreadable(
    row,
    safe`found entities that contain themselves or expand to more than ${count(MAX_ENTITY_CHARACTERS)} characters; write out their text`
  );
}

/** Decodes the character references of an entity's value, which may form new references; entity references stay. */
function charactersDecoded(value: string, row: number): string {
  return value.replace(/&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,8}));/g, (_, hex?: string, decimal?: string) =>
    character(hex, decimal, row)
  );
}

function character(hex: string | undefined, decimal: string | undefined, row: number): string {
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (code === 0 || !isScalarValue(code)) {
    throw unreadable(row, safe`found a reference to a character that does not exist; correct it`);
  }
  return String.fromCodePoint(code);
}
