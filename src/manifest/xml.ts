/**
 * XML as a stream: attributes, text, CDATA, comments, instructions and the document type, with references replaced.
 * What is not well-formed is an error with its line, and the rest is read as lines. Nothing outside is ever fetched.
 */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { GateError } from '../safe/errors.ts';
import { safe, type SafeText } from '../safe/text.ts';
import { type MarkupLanguage, type MarkupOutput, readMarkup } from './markup.ts';
import { type MarkupKind, parseTag, type Tag } from './markup-token.ts';
import { MAX_STRING_BYTES } from './pending.ts';
import { unreadable } from './pieces.ts';
import { resolved } from './relative-link.ts';
import { XmlEntities } from './xml-entities.ts';

/** Reads XML in UTF-8; returns the number of lines. */
export function readXml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readMarkup(text, collector, output => new Xml(output));
}

/** Elements inside elements. */
const MAX_DEPTH = 1 << 16;

/** Encodings in which every byte of ASCII is that of ASCII; UTF-16 has been decoded before. */
const ENCODINGS =
  /^(?:utf-?8|utf-?16(?:le|be)?|(?:us-)?ascii|iso[-_]8859-\d+|latin-?1|windows-\d+|cp\d+|koi8-[ru]|mac(?:roman|intosh)|gb2312|gbk|gb18030|big5|euc-(?:jp|kr|tw)|shift[-_]jis|tis-620)$/i;

class Xml implements MarkupLanguage {
  readonly strict = true;
  readonly #output: MarkupOutput;
  readonly #entities = new XmlEntities();
  readonly #open: string[] = [];
  #roots = 0;
  #base: string | null = null;
  /** The text since the last tag, in its pieces. */
  #pieces: string[] = [];
  #pieceRow = 0;
  #pieceBytes = 0;

  constructor(output: MarkupOutput) {
    this.#output = output;
  }

  rawEnd(_bytes: Uint8Array, at: number): number {
    return at;
  }

  token(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): void {
    if (end < start) throw this.#fault(safe`markup that is never closed: the XML is cut off`);
    switch (kind) {
      case 'text':
      case 'raw':
        this.#text(bytes, start, end);
        return;
      case 'cdata':
        this.#output.slice(bytes, start + 9, end - 3, this.#row, this.#reading);
        this.#piece(latin1(bytes, start + 9, end - 3));
        return;
      case 'comment':
        this.#output.slice(bytes, start + 4, end - 3, this.#row);
        if (latin1(bytes, start + 4, end - 3).includes('--')) throw this.#fault(safe`two hyphens inside a comment`);
        return;
      case 'instruction':
        this.#instruction(bytes, start, end);
        return;
      case 'declaration':
        this.#output.slice(bytes, start, end, this.#row);
        this.#doctype(latin1(bytes, start, end));
        return;
      case 'tag':
        this.#joined();
        this.#tag(bytes, start, end);
    }
  }

  finish(): void {
    this.#joined();
    if (this.#open.length > 0) throw this.#fault(safe`an element that is never closed: the XML is cut off`);
  }

  get #row(): number {
    return this.#output.row;
  }

  #text(bytes: Uint8Array, start: number, end: number): void {
    const text = latin1(bytes, start, end);
    const outside = this.#open.length === 0;
    if (outside && text.trim() === '') return;
    const row = this.#row;
    if (outside) throw this.#fault(safe`text outside the root element`);
    const decoded = this.#decoded(text);
    if (decoded === text) this.#output.slice(bytes, start, end, row, this.#reading);
    else this.#output.text(fromLatin1(decoded), row, this.#reading, sameLines(text, decoded));
    if (text.includes(']]>')) throw this.#fault(safe`the end of a CDATA section that none began`);
    this.#piece(decoded);
  }

  /** References are replaced in the text seen as Latin-1: what they stand for comes back in UTF-8. */
  #decoded(text: string): string {
    if (!text.includes('&')) return text;
    return toLatin1(this.#entities.decode(fromLatin1(text), this.#row));
  }

  #piece(text: string): void {
    if (this.#pieces.length === 0) {
      this.#pieceRow = this.#row;
      this.#pieceBytes = 0;
    }
    this.#pieceBytes += text.length;
    if (this.#pieceBytes > MAX_STRING_BYTES) {
      throw new GateError('manifest-too-large', safe`the text of an element is longer than 16 MiB`);
    }
    this.#pieces.push(text);
  }

  get #reading() {
    return this.#pieces.length > 0 ? 'further' : 'first';
  }

  /** What a parser reports as one text. */
  #joined(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    this.#pieces = [];
    if (pieces.length === 1) return;
    this.#output.text(fromLatin1(pieces.join('')), this.#pieceRow, 'further');
  }

  #instruction(bytes: Uint8Array, start: number, end: number): void {
    this.#output.slice(bytes, start + 2, end - 2, this.#row);
    const text = latin1(bytes, start, end);
    if (!/^<\?xml\s/i.test(text)) return;
    const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
    if (encoding === undefined || ENCODINGS.test(encoding)) return;
    throw this.#fault(safe`an encoding that is not read; save the file as UTF-8`);
  }

  #doctype(text: string): void {
    if (!/^<!DOCTYPE\s/.test(text)) throw this.#fault(safe`a declaration that is no document type`);
    for (const { text: value, row } of this.#entities.declare(fromLatin1(text), this.#row)) {
      this.#output.text(this.#entities.decode(value, row), row);
    }
  }

  #tag(bytes: Uint8Array, start: number, end: number): void {
    const tag = parseTag(bytes, start, end);
    if (!tag.strict) throw this.#fault(safe`a tag that is not well-formed; are its values quoted once?`);
    for (const { name, start: from, end: to, lines } of tag.attributes) {
      const raw = latin1(bytes, from, to);
      if (raw.includes('<')) throw this.#fault(safe`a value with an opening angle bracket in it`);
      const row = this.#row + lines;
      const value = this.#decoded(raw);
      if (value === raw) this.#output.slice(bytes, from, to, row);
      else this.#output.text(fromLatin1(value), row, 'only', sameLines(raw, value));
      this.#relative(name, fromLatin1(value), row);
    }
    this.#nest(tag);
  }

  /** `xml:base` stands for what relative links begin with. */
  #relative(name: string, value: string, row: number): void {
    if (name === 'xml:base') this.#base = value;
    if (this.#base === null || !/^(?:xlink:)?(?:href|src|url)$/i.test(name)) return;
    const url = resolved(value, this.#base);
    if (url !== null) this.#output.text(url, row);
  }

  #nest({ name, kind }: Tag): void {
    if (kind === 'end') {
      if (this.#open.pop() !== name) throw this.#fault(safe`a closing tag that matches no opening one`);
      return;
    }
    if (this.#open.length === 0 && this.#roots++ > 0) throw this.#fault(safe`a second root element`);
    if (kind === 'empty') return;
    if (this.#open.length === MAX_DEPTH) throw new GateError('manifest-too-large', safe`the XML is nested too deeply`);
    this.#open.push(name);
  }

  #fault(what: SafeText): GateError {
    return unreadable(this.#row, safe`${what}; check the file with an XML parser`);
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('latin1');
}

/** A text of one character a byte, as what its UTF-8 says. */
function fromLatin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

function toLatin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Whether decoding brought no line feeds of its own. */
function sameLines(raw: string, decoded: string): boolean {
  return raw.split('\n').length === decoded.split('\n').length;
}
