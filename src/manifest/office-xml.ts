/** XML of office documents: the text of a paragraph or cell is one string, however many runs of letters it is cut into. */
import { GateError } from '../safe/errors.ts';
import { safe, type SafeText } from '../safe/text.ts';
import type { MarkupLanguage, MarkupOutput } from './markup.ts';
import { type MarkupKind, parseTag, type Tag } from './markup-token.ts';
import { MAX_STRING_BYTES } from './pending.ts';
import { unreadable } from './pieces.ts';
import type { SheetRows } from './sheet-rows.ts';
import { XmlEntities } from './xml-entities.ts';

/** Elements between which text is cut into runs; beside them every element's text is a string of its own. */
const RUNS: ReadonlySet<string> = new Set(
  'r t rPr b i u sz color rFont family scheme rPh span s tab instrText'.split(' ')
);

/** In shared strings a phonetic reading stands beside the text and is no part of it. */
const ASIDE = 'rPh';

export interface PartAttribute {
  readonly name: string;
  readonly value: string;
}

/** Sees the tags and the text of a part beside those who read its items. */
export interface PartObserver {
  /** What is to be said when the part was read; null where nothing is. */
  readonly fault: GateError | null;
  /** @param name with its prefix, as those of the attributes, whose values are decoded */
  tag(name: string, kind: Tag['kind'], attributes: readonly PartAttribute[]): void;
  text(text: string): void;
}

export class OfficeXml implements MarkupLanguage {
  readonly strict = true;
  readonly #output: MarkupOutput;
  readonly #rows: SheetRows;
  readonly #observer: PartObserver | null;
  readonly #entities = new XmlEntities();
  /** The name of the element under way, without namespace. */
  #element = '';
  #depth = 0;
  #aside = false;
  #pieces: string[] = [];
  #size = 0;

  constructor(output: MarkupOutput, rows: SheetRows, observer: PartObserver | null) {
    this.#output = output;
    this.#rows = rows;
    this.#observer = observer;
  }

  rawEnd(_bytes: Uint8Array, at: number): number {
    return at;
  }

  token(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): void {
    if (end < start) throw this.#fault(safe`markup that is never closed: the XML is cut off`);
    switch (kind) {
      case 'raw':
      case 'text':
        this.#text(this.#entities.decode(utf8(bytes, start, end), this.#output.row));
        return;
      case 'cdata':
        this.#text(utf8(bytes, start + 9, end - 3));
        return;
      case 'declaration':
        throw this.#fault(safe`a document type, which no office program writes`);
      case 'comment':
      case 'instruction':
        this.#output.text(utf8(bytes, start, end), this.#row);
        return;
      case 'tag':
        this.#tag(bytes, start, end);
    }
  }

  finish(): void {
    this.#join();
    if (this.#depth !== 0) throw this.#fault(safe`an element that is never closed: the XML is cut off`);
  }

  get #row(): number {
    return Math.max(1, this.#rows.row);
  }

  #text(text: string): void {
    if (!this.#aside) this.#observer?.text(text);
    if (this.#rows.isReference(this.#element, text)) return;
    if (this.#aside) {
      this.#output.text(text, this.#row);
      return;
    }
    this.#size += text.length;
    if (this.#size > MAX_STRING_BYTES) {
      throw new GateError('manifest-too-large', safe`the text of a cell or paragraph is longer than 16 MiB`);
    }
    if (text !== '') this.#pieces.push(text);
  }

  #tag(bytes: Uint8Array, start: number, end: number): void {
    const { name, kind, attributes, strict } = parseTag(bytes, start, end);
    if (!strict) throw this.#fault(safe`a tag that is not well-formed`);
    const local = localName(name);
    if (!RUNS.has(local)) this.#join();
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
    for (const { value } of values) if (value.length > 3) this.#output.text(value, this.#row);
  }

  /** What the runs say together, and each of them alone. */
  #join(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    this.#pieces = [];
    this.#size = 0;
    const several = pieces.length > 1;
    if (several) this.#output.text(pieces.join(''), this.#row, 'first');
    for (const text of pieces) this.#output.text(text, this.#row, several ? 'further' : 'only');
  }

  #fault(what: SafeText): GateError {
    return unreadable(this.#output.row, what);
  }
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function utf8(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('utf8');
}
