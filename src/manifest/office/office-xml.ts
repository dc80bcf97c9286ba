/** Reads the XML of office documents: its text, paragraph by paragraph, and the values of its attributes. */
import type { GateError } from '../../safe/errors.ts';
import { safe, type SafeText } from '../../safe/text.ts';
import { CUT_OFF, type MarkupLanguage, type MarkupOutput } from '../markup/markup.ts';
import { type MarkupKind, parseTag, type Tag } from '../markup/markup-token.ts';
import { formulaTexts } from '../table/formula.ts';
import { OfficeText } from './office-text.ts';
import { unreadable } from '../bytes/pieces.ts';
import type { SheetRows } from './sheet-rows.ts';
import { XmlEntities } from '../markup/xml-entities.ts';

/** In shared strings a phonetic guide is next to the text and not part of it. */
const ASIDE = 'rPh';

/** Elements with a formula. */
const FORMULAS: ReadonlySet<string> = new Set('f formula formula1 formula2 definedName'.split(' '));

export interface PartAttribute {
  readonly name: string;
  readonly value: string;
}

/** Receives the tags and the text of a part, in addition to the reader of its items. */
export interface PartObserver {
  /** The fault to report after the part was read; null where there is none. */
  readonly fault: GateError | null;
  /** @param name with its prefix, like the names of the attributes; their values are decoded */
  tag(name: string, kind: Tag['kind'], attributes: readonly PartAttribute[]): void;
  text(text: string): void;
}

export class OfficeXml implements MarkupLanguage {
  readonly strict = true;
  readonly sections = true;
  readonly #output: MarkupOutput;
  readonly #rows: SheetRows;
  readonly #observer: PartObserver | null;
  readonly #entities = new XmlEntities();
  /** The name of the current element, without namespace. */
  #element = '';
  #depth = 0;
  #aside = false;
  readonly #text = new OfficeText(readings => {
    const [whole = ''] = readings;
    if (!this.#rows.isReference(this.#element, whole)) this.#emit(readings);
  });
  /** The text of the current formula, in pieces. */
  #formula: string[] = [];

  constructor(output: MarkupOutput, rows: SheetRows, observer: PartObserver | null) {
    this.#output = output;
    this.#rows = rows;
    this.#observer = observer;
  }

  rawEnd(_bytes: Uint8Array, at: number): number {
    return at;
  }

  token(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): void {
    if (end < start) throw this.#fault(CUT_OFF.markup);
    switch (kind) {
      case 'raw':
      case 'text':
        this.#add(this.#entities.decode(utf8(bytes, start, end), this.#output.row));
        return;
      case 'cdata':
        this.#add(utf8(bytes, start + 9, end - 3));
        return;
      case 'declaration':
        this.#doctype(utf8(bytes, start, end));
        return;
      case 'comment':
      case 'instruction':
        this.#output.text(utf8(bytes, start, end), this.#row);
        return;
      case 'tag':
        this.#tag(bytes, start, end);
    }
  }

  /**
   * Reads a document type as OpenOffice wrote it: a public name and a file. Entities that it declares could have any
   * value.
   */
  #doctype(text: string): void {
    if (text.includes('['))
      throw this.#fault(safe`a document type with declarations, which office programs do not write; save it again`);
    this.#output.text(text, this.#row);
  }

  finish(): void {
    this.#text.finish();
    if (this.#depth !== 0) throw this.#fault(CUT_OFF.element);
  }

  get #row(): number {
    return Math.max(1, this.#rows.row);
  }

  #add(text: string): void {
    if (!this.#aside) this.#observer?.text(text);
    if (FORMULAS.has(this.#element)) this.#formula.push(text);
    this.#text.add(text, this.#element);
  }

  /** Emits the texts that a formula makes. */
  #made(formula: string): void {
    for (const text of formulaTexts(formula)) this.#emit([text]);
  }

  #tag(bytes: Uint8Array, start: number, end: number): void {
    const { name, kind, attributes, strict } = parseTag(bytes, start, end);
    if (!strict) throw this.#fault(safe`a tag that is not well-formed`);
    const local = localName(name);
    if (this.#text.tag(local, kind) === 'too deep') throw this.#fault(safe`paragraphs that are nested too deeply`);
    this.#made(this.#formula.join(''));
    this.#formula = [];
    if (local === ASIDE) this.#aside = kind === 'start';
    this.#element = kind === 'start' ? local : '';
    if (kind !== 'empty') this.#depth += kind === 'start' ? 1 : -1;
    if (this.#depth < 0) throw this.#fault(safe`a closing tag that matches no opening one`);
    const values = attributes.map(found => ({
      name: found.name,
      value: this.#entities.decode(utf8(bytes, found.start, found.end), this.#output.row)
    }));
    this.#rows.tag(local, kind, wanted => values.find(found => found.name === wanted)?.value ?? '');
    this.#observer?.tag(name, kind, values);
    for (const { name: key, value } of values) {
      if (value.length > 3) this.#emit([value]);
      if (/formula$/i.test(key)) this.#made(value);
    }
  }

  /** Emits the readings of one text. */
  #emit(readings: readonly string[]): void {
    const all = readings.some(isEscaped) ? [...new Set([...readings, ...readings.map(unescaped)])] : readings;
    for (const [index, text] of all.entries()) {
      this.#output.text(text, this.#row, index > 0 ? 'further' : all.length > 1 ? 'first' : 'only');
      this.#output.page(text, this.#row);
    }
  }

  /** Returns a fault; what precedes it counts. */
  #fault(what: SafeText): GateError {
    this.#text.finish();
    return unreadable(this.#output.row, safe`found ${what}`);
  }
}

/** Matches a workbook's escape for a character, `_x002E_` (ECMA-376-1, 22.9.2.19, ST_Xstring). */
const ESCAPE = /_x([0-9a-f]{4})_/i;

/** Returns true if the text contains such an escape: some programs decode it, others do not. */
export function isEscaped(text: string): boolean {
  return ESCAPE.test(text);
}

function unescaped(text: string): string {
  return text.replace(new RegExp(ESCAPE, 'gi'), (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** Returns a name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function utf8(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('utf8');
}
