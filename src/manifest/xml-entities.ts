/** Character and entity references of XML: entities are those of the document itself, and expand within bounds. */
import { count, safe } from '../safe/text.ts';
import { unreadable } from './pieces.ts';

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
]);

/** Characters of one entity, and of all references of a document together, once expanded. */
const MAX_ENTITY = 1 << 20;
const MAX_EXPANSION = 1 << 24;

/** Entities inside entities. */
const MAX_DEPTH = 16;

/** Declarations of one document. */
const MAX_ENTITIES = 1 << 14;

const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([^\s;&#<>"']{1,256}));?|&/g;

const DECLARATION =
  /<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY\s+(%\s+)?([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\b[^>]*)\s*>|%([^\s;%]+);/g;

export class XmlEntities {
  readonly #entities = new Map<string, string>();
  readonly #parameters = new Map<string, string>();
  /** Entities as they read once expanded. */
  readonly #expanded = new Map<string, string>();
  /** Whether there are declarations elsewhere, which are never fetched. */
  #elsewhere = false;
  #budget = MAX_EXPANSION;

  /** Takes the declarations of a document type. */
  declare(doctype: string, row: number): void {
    const subset = doctype.indexOf('[');
    const head = subset < 0 ? doctype : doctype.slice(0, subset);
    if (/\b(?:SYSTEM|PUBLIC)\b/.test(head)) this.#elsewhere = true;
    if (subset >= 0) this.#declarations(doctype.slice(subset + 1), row, 0);
  }

  /** The text with its references replaced. Throws `manifest-unreadable` where one is not declared or grows too large. */
  decode(text: string, row: number): string {
    if (!text.includes('&')) return text;
    const decoded = this.#replaced(text, row, []);
    this.#budget -= decoded.length - text.length;
    if (this.#budget < 0) throw tooLarge(row);
    return decoded;
  }

  #declarations(text: string, row: number, depth: number): void {
    if (depth > MAX_DEPTH) throw tooLarge(row);
    for (const [, parameter, name = '', double, single, reference] of text.matchAll(DECLARATION)) {
      if (reference !== undefined) {
        const replacement = this.#parameters.get(reference);
        if (replacement === undefined) this.#elsewhere = true;
        else this.#spend(replacement.length, row);
        this.#declarations(replacement ?? '', row, depth + 1);
        continue;
      }
      if (name === '') continue;
      const known = parameter === undefined ? this.#entities : this.#parameters;
      const value = double ?? single;
      // The first declaration counts; one that points elsewhere stands for nothing.
      if (!known.has(name)) known.set(name, charactersDecoded(value ?? '', row));
      if (known.size > MAX_ENTITIES) throw tooLarge(row);
    }
  }

  #spend(characters: number, row: number): void {
    this.#budget -= characters;
    if (this.#budget < 0) throw tooLarge(row);
  }

  #replaced(text: string, row: number, inside: readonly string[]): string {
    let length = 0;
    const bounded = (replacement: string) => {
      length += replacement.length;
      if (length > MAX_EXPANSION) throw tooLarge(row);
      return replacement;
    };
    return text.replace(REFERENCE, (reference: string, hex?: string, decimal?: string, name?: string) => {
      if (!reference.endsWith(';')) throw unreadable(row, BARE_AMPERSAND);
      if (name === undefined) return bounded(character(hex, decimal, row));
      return bounded(this.#named(name, reference, row, inside));
    });
  }

  #named(name: string, reference: string, row: number, inside: readonly string[]): string {
    const known = PREDEFINED.get(name) ?? this.#expanded.get(name);
    if (known !== undefined) return known;
    const declared = this.#entities.get(name);
    if (declared === undefined) {
      if (this.#elsewhere) return reference;
      throw unreadable(row, safe`a reference to an entity that the document does not declare; write it as a character`);
    }
    if (inside.includes(name) || inside.length >= MAX_DEPTH) throw tooLarge(row);
    const expanded = this.#replaced(declared, row, [...inside, name]);
    if (expanded.length > MAX_ENTITY) throw tooLarge(row);
    this.#expanded.set(name, expanded);
    return expanded;
  }
}

const BARE_AMPERSAND = safe`an ampersand that begins no reference; write it as &amp;`;

function tooLarge(row: number) {
  return unreadable(
    row,
    safe`entities that contain themselves or expand to more than ${count(MAX_ENTITY)} characters; write out what they stand for`
  );
}

/** An entity's value holds its characters, but other entities as references. */
function charactersDecoded(value: string, row: number): string {
  return value.replace(
    /&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,8}));/g,
    (reference: string, hex?: string, decimal?: string) => {
      const decoded = character(hex, decimal, row);
      return decoded === '&' ? reference : decoded;
    }
  );
}

function character(hex: string | undefined, decimal: string | undefined, row: number): string {
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
    throw unreadable(row, safe`a reference to a character that does not exist`);
  }
  return String.fromCodePoint(code);
}
