/**
 * HTML as a stream, read as leniently as browsers do: every attribute, text, comment and script, with references
 * replaced. Whatever is between them is read as it stands, so nothing can hide in what is no HTML.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import type { Reading } from '../item/further.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { type MarkupLanguage, type MarkupOutput, readMarkup } from './markup.ts';
import { type Attribute, INCOMPLETE, type MarkupKind, parseTag } from './markup-token.ts';
import { resolved } from './relative-link.ts';
import { scriptText, styleText } from './web-escapes.ts';

const LF = 0x0a;
const CR = 0x0d;

/** Reads HTML in UTF-8; returns the number of lines. */
export function readHtml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readMarkup(text, collector, output => new Html(output));
}

/** Elements in which no tag but their own end is one; in the last two references are replaced. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'title', 'textarea']);

/** Attributes that hold a link. */
const LINKS: ReadonlySet<string> = new Set(
  'href src action formaction poster data cite background longdesc manifest ping code codebase'.split(' ')
);

/** Attributes that hold several, each with a size behind it. */
const LINK_LISTS: ReadonlySet<string> = new Set(['srcset', 'imagesrcset', 'data-srcset']);

class Html implements MarkupLanguage {
  readonly strict = false;
  readonly #output: MarkupOutput;
  #base: string | null = null;
  /** The element whose text is raw, empty where none is. */
  #raw = '';
  #textPieces: string[] = [];
  #textRow = 0;
  #textSize = 0;

  constructor(output: MarkupOutput) {
    this.#output = output;
  }

  rawEnd(bytes: Uint8Array, at: number, end: number): number {
    if (this.#raw === '') return at;
    for (let i = bytes.indexOf(0x3c, at); i >= 0 && i < end; i = bytes.indexOf(0x3c, i + 1)) {
      const stop = i + 2 + this.#raw.length;
      if (stop >= end) return i === at ? INCOMPLETE : i;
      if (bytes[i + 1] !== 0x2f || isNameByte(bytes[stop]!)) continue;
      if (latin1(bytes, i + 2, stop).toLowerCase() === this.#raw) {
        if (i === at) this.#raw = '';
        return i;
      }
    }
    return INCOMPLETE;
  }

  token(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): void {
    switch (kind) {
      case 'raw':
        this.#rawText(bytes, start, end);
        return;
      case 'text':
        this.#text(bytes, start, end);
        return;
      case 'comment':
        this.#output.slice(bytes, start + 4, commentEnd(bytes, end), this.#output.row);
        return;
      case 'cdata':
      case 'instruction':
      case 'declaration':
        this.#output.slice(bytes, start, end, this.#output.row);
        return;
      case 'tag':
        this.#joined();
        this.#tag(bytes, start, end);
    }
  }

  finish(): void {
    this.#joined();
  }

  #text(bytes: Uint8Array, start: number, end: number): void {
    const { row } = this.#output;
    const reading = this.#textPieces.length > 0 ? 'further' : 'first';
    const decoded = this.#both(bytes, start, end, row, reading, decodeHTML);
    if (decoded.trim() === '') return;
    if (this.#textPieces.length === 0) {
      this.#textRow = row;
      this.#textSize = 0;
    }
    this.#textSize += decoded.length;
    if (this.#textSize <= MAX_JOINED) this.#textPieces.push(decoded);
  }

  /** What a page shows as one text though comments stand in it. */
  #joined(): void {
    if (this.#textPieces.length > 1) this.#output.text(this.#textPieces.join(''), this.#textRow, 'further');
    this.#textPieces = [];
  }

  /** The string with its references replaced; as it stands only where it has none. */
  #both(
    bytes: Uint8Array,
    start: number,
    end: number,
    row: number,
    reading: Reading,
    decode: (text: string) => string
  ): string {
    const raw = utf8(bytes, start, end);
    const decoded = raw.includes('&') ? decode(raw) : raw;
    if (decoded === raw) this.#output.slice(bytes, start, end, row, reading);
    else this.#output.text(decoded, row, reading, raw.split('\n').length === decoded.split('\n').length);
    return decoded;
  }

  #rawText(bytes: Uint8Array, start: number, end: number): void {
    const { row } = this.#output;
    this.#output.slice(bytes, start, end, row, 'first');
    const raw = utf8(bytes, start, end);
    const meant = this.#raw === 'script' ? scriptText(raw) : this.#raw === 'style' ? styleText(raw) : decodeHTML(raw);
    if (meant !== raw) this.#output.text(meant, row, 'further');
  }

  #tag(bytes: Uint8Array, start: number, end: number): void {
    const tag = parseTag(bytes, start, end);
    if (tag.cut) throw new GateError('manifest-too-large', safe`a tag has more attributes than are read; split it`);
    const name = tag.name.toLowerCase();
    this.#outside(bytes, start, end, tag.attributes);
    for (const attribute of tag.attributes) this.#attribute(bytes, attribute, name);
    if (tag.kind !== 'end' && RAW_ELEMENTS.has(name)) this.#raw = name;
  }

  /** The tag without its values: what does not look like an attribute is read as text. */
  #outside(bytes: Uint8Array, start: number, end: number, attributes: readonly Attribute[]): void {
    const rest = bytes.slice(start, end);
    for (const { start: from, end: to } of attributes) {
      for (let i = from; i < to; i++) if (rest[i - start] !== LF && rest[i - start] !== CR) rest[i - start] = 0x20;
    }
    this.#output.slice(rest, 0, rest.length, this.#output.row);
  }

  #attribute(bytes: Uint8Array, { name, start, end, lines }: Attribute, element: string): void {
    if (start === end) return;
    const row = this.#output.row + lines;
    const key = name.toLowerCase();
    if (LINK_LISTS.has(key)) {
      for (const link of decodeHTMLAttribute(utf8(bytes, start, end)).split(/[\s,]*\s[\s,]*/))
        this.#link(link, row, 'only');
      return;
    }
    const value = this.#both(bytes, start, end, row, 'first', decodeHTMLAttribute);
    if (element === 'base' && key === 'href') this.#base ??= value;
    if (key === 'style') this.#output.text(styleText(value), row, 'further');
    else if (LINKS.has(key)) this.#link(value, row);
    else if (key === 'content') {
      const refresh = /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(value)?.[1];
      if (refresh !== undefined) this.#link(refresh, row);
    } else if (key.startsWith('on')) this.#output.text(scriptText(value), row, 'further');
  }

  #link(link: string, row: number, reading: Reading = 'further'): void {
    if (link.trim() === '') return;
    this.#output.text(link, row, reading);
    if (this.#base === null) return;
    const url = resolved(link, this.#base);
    if (url !== null) this.#output.text(url, row, reading);
  }
}

/** Characters of one text that comments cut; more is no text that anyone reads as one. */
const MAX_JOINED = 1 << 20;

/** Where the text of the comment ends that `-->` or `--!>` closes at `end`. */
function commentEnd(bytes: Uint8Array, end: number): number {
  return end - (bytes[end - 2] === 0x21 ? 4 : 3);
}

function isNameByte(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

function utf8(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
