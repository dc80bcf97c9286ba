/**
 * Reads XML as a stream: attributes, text, CDATA, comments, instructions and the document type, with references
 * decoded. XML that is not well-formed is an error with its line, and the rest is read as lines. Nothing external is
 * ever fetched.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { byteText } from '../../safe/byte-text.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe, type SafeText } from '../../safe/text.ts';
import { JoinedText } from './joined-text.ts';
import { decodedLines } from '../bytes/line-ends.ts';
import { MAX_ELEMENT_DEPTH } from './markup-limits.ts';
import { CUT_OFF, type MarkupLanguage, type MarkupOutput, readMarkup } from './markup.ts';
import { type MarkupKind, parseTag, type Tag } from './markup-token.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { unreadable } from '../bytes/pieces.ts';
import { addressedPage } from './addressed-page.ts';
import { hidesLinks } from './hidden-links.ts';
import { pageInXml } from './html.ts';
import { Resolver } from './relative-link.ts';
import { readScriptJson } from '../json/script-json.ts';
import { scriptText } from './web-escapes.ts';
import { attributeMeanings, isLink, type Meaning, readMeanings, styleMeanings } from './web-values.ts';
import { XmlEntities } from './xml-entities.ts';
import { type FormerBindings, XmlNames } from './xml-names.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads XML in UTF-8; returns the number of lines. */
export function readXml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readMarkup(text, collector, output => new Xml(output));
}

/** Encodings in which ASCII bytes are always ASCII characters; UTF-16 is already decoded. */
const ENCODINGS =
  /^(?:utf-?8|utf-?16(?:le|be)?|(?:us-)?ascii|iso[-_]8859-\d+|latin-?1|windows-\d+|cp\d+|koi8-[ru]|mac(?:roman|intosh)|gb2312|gbk|gb18030|big5|euc-(?:jp|kr|tw)|shift[-_]jis|tis-620)$/i;

interface Element {
  readonly name: string;
  /** The base of its relative links. */
  readonly base: string | null;
  /** The bindings that its namespaces replaced. */
  readonly former: FormerBindings;
}

/** Elements whose text is a link, as in Atom, OPML and KML. */
const TEXT_LINKS: ReadonlySet<string> = new Set('docs href icon id link loc logo uri url'.split(' '));

type NamedValues = readonly (readonly [name: string, value: string])[];

class Xml implements MarkupLanguage {
  readonly strict = true;
  readonly sections = true;
  readonly #output: MarkupOutput;
  readonly #entities = new XmlEntities(name => /^xml(?:ns)?(?::|$)/.test(name) || isLink(linkName(name)));
  /** For each element the default values of its attributes. */
  readonly #known = new Map<string, NamedValues>();
  readonly #resolver = new Resolver();
  readonly #names = new XmlNames();
  readonly #open: Element[] = [];
  #roots = 0;
  /** The text since the last tag. */
  readonly #text = new JoinedText();

  constructor(output: MarkupOutput) {
    this.#output = output;
  }

  rawEnd(_bytes: Uint8Array, at: number): number {
    return at;
  }

  token(kind: MarkupKind | 'raw', bytes: Uint8Array, start: number, end: number): void {
    if (end < start) throw this.#fault(CUT_OFF.markup);
    switch (kind) {
      case 'text':
      case 'raw':
        this.#readText(bytes, start, end);
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
    if (this.#open.length > 0) throw this.#fault(CUT_OFF.element);
  }

  get #row(): number {
    return this.#output.row;
  }

  #readText(bytes: Uint8Array, start: number, end: number): void {
    const text = latin1(bytes, start, end);
    const outside = this.#open.length === 0;
    if (outside && text.trim() === '') return;
    const row = this.#row;
    if (outside) throw this.#fault(safe`text outside the root element`);
    const decoded = this.#decoded(text);
    if (decoded === text) this.#output.slice(bytes, start, end, row, this.#reading);
    else this.#output.text(fromLatin1(decoded), row, this.#reading, true);
    if (text.includes(']]>')) throw this.#fault(safe`the end of a CDATA section that never started`);
    this.#piece(decoded);
  }

  /** Decodes references in a text that is UTF-8 read as Latin-1; so is the result. */
  #decoded(text: string): string {
    if (!text.includes('&')) return text;
    return byteText(decodedLines(fromLatin1(text), line => this.#entities.decode(line, this.#row)));
  }

  #piece(text: string): void {
    this.#text.add(text, this.#row);
    if (this.#text.size > MAX_STRING_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`the text of an element is longer than ${mebibytes(MAX_STRING_BYTES)}; split it`
      );
    }
  }

  get #reading() {
    return this.#text.blank ? 'first' : 'next';
  }

  /** Emits what a parser reports as one text, and its meaning in a page. */
  #joined(): void {
    const joined = this.#text.take();
    if (joined === null) return;
    const element = localName(this.#open.at(-1)?.name ?? '');
    const bytes = Buffer.from(joined.text, 'latin1');
    if (joined.cut) this.#output.slice(bytes, 0, bytes.length, joined.row, 'further');
    this.#page(bytes, joined.row);
    if (TEXT_LINKS.has(element)) this.#link(bytes.toString('utf8').trim(), joined.row, this.#base);
    if (element !== 'style' && element !== 'script') return;
    const text = bytes.toString('utf8');
    if (element === 'script') {
      this.#output.text(scriptText(text), joined.row, 'further', true);
      readScriptJson(text, (name, line) => this.#output.text(name, joined.row + line - 1));
    }
    if (element === 'style') this.#meanings(styleMeanings(text), text, joined.row, this.#base);
  }

  /** Reads a text as a page, as in feeds, if browsers find more links in it; a page in a data URL, too. */
  #page(text: Buffer, row: number): void {
    const raw = latin1(text);
    const base = this.#base;
    if (hidesLinks(raw, base !== null)) this.#output.inside(text, row, pageInXml(base, this.#resolver));
    const addressed = addressedPage(raw);
    if (addressed !== null) this.#output.inside(addressed, row, pageInXml(null, this.#resolver));
  }

  #instruction(bytes: Uint8Array, start: number, end: number): void {
    this.#output.slice(bytes, start + 2, end - 2, this.#row);
    const text = latin1(bytes, start, end);
    if (!/^<\?xml\s/i.test(text)) return;
    const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
    if (encoding === undefined || ENCODINGS.test(encoding)) return;
    throw this.#fault(safe`an encoding that is not supported; save the file as UTF-8`);
  }

  #doctype(text: string): void {
    if (!/^<!DOCTYPE\s/.test(text)) throw this.#fault(safe`a declaration that is not a document type`);
    for (const { text: value, row } of this.#entities.declare(fromLatin1(text), this.#row)) {
      this.#output.text(this.#entities.decode(value, row), row);
    }
  }

  #tag(bytes: Uint8Array, start: number, end: number): void {
    const tag = parseTag(bytes, start, end);
    if (!tag.strict) throw this.#fault(safe`a tag that is not well-formed; check the quoting of its attributes`);
    const element = localName(tag.name);
    const written = tag.attributes.map(
      ({ name, start: from, end: to }) => [name, this.#value(bytes, from, to)] as const
    );
    const defaults = tag.kind === 'end' ? [] : this.#defaults(tag);
    const values = [...written, ...defaults];
    const own = values.find(([name]) => name === 'xml:base')?.[1];
    const outer = this.#base;
    const base = own === undefined ? outer : this.#resolver.base(fromLatin1(own), outer);
    tag.attributes.forEach(({ name, start: from, end: to, lines }, index) => {
      const row = this.#row + lines;
      const value = written[index]?.[1] ?? '';
      if (value === latin1(bytes, from, to)) this.#output.slice(bytes, from, to, row, 'first');
      else this.#output.text(fromLatin1(value), row, 'first', true);
      this.#emitMeanings(element, name, fromLatin1(value), row, base);
      this.#page(Buffer.from(value, 'latin1'), row);
    });
    // The values of the document type were already read; here only their meaning with this base counts.
    if (base !== null)
      for (const [name, value] of defaults) this.#emitMeanings(element, name, fromLatin1(value), this.#row, base);
    const former = tag.kind === 'end' ? [] : this.#names.begin(values);
    if (tag.kind !== 'end') this.#emitNames(tag, end - start);
    this.#nest(tag, base, former);
  }

  /** Returns the default values of attributes that are not written in the tag. */
  #defaults({ name: element, attributes }: Tag): NamedValues {
    let defaults = this.#known.get(element);
    if (defaults === undefined) {
      defaults = Array.from(this.#entities.defaults(fromLatin1(element)), ([name, value]) => {
        return [byteText(name), byteText(this.#entities.decode(value, this.#row))] as const;
      });
      if (defaults.length === 0) return [];
      this.#known.set(element, defaults);
    }
    return attributes.length === 0
      ? defaults
      : defaults.filter(([name]) => attributes.every(written => written.name !== name));
  }

  #emitMeanings(element: string, name: string, value: string, row: number, base: string | null): void {
    this.#meanings(attributeMeanings(element, linkName(name), value), value, row, base);
  }

  /** Emits the IRIs of its name and of its attributes' names. */
  #emitNames({ name, attributes }: Tag, bytes: number): void {
    const own = this.#names.resolve(name, 'element', bytes);
    if (own !== null) this.#output.text(fromLatin1(own), this.#row);
    for (const attribute of attributes) {
      const meant = this.#names.resolve(attribute.name, 'attribute', 0);
      if (meant !== null) this.#output.text(fromLatin1(meant), this.#row + attribute.lines);
    }
  }

  /** The base of relative links. */
  get #base(): string | null {
    return this.#open.at(-1)?.base ?? null;
  }

  #value(bytes: Uint8Array, start: number, end: number): string {
    const raw = latin1(bytes, start, end);
    if (raw.includes('<')) throw this.#fault(safe`a value with an opening angle bracket in it`);
    return this.#decoded(raw);
  }

  #meanings(found: Iterable<Meaning>, value: string, row: number, base: string | null): void {
    readMeanings(this.#output, value, row, found, (link, at) => {
      this.#link(link, at, base);
    });
  }

  #link(link: string, row: number, base: string | null): void {
    const url = base === null ? null : this.#resolver.resolve(link, base);
    if (url !== null) this.#output.text(url, row);
  }

  #nest({ name, kind }: Tag, base: string | null, former: FormerBindings): void {
    if (kind === 'end') {
      const ended = this.#open.pop();
      if (ended?.name !== name) throw this.#fault(safe`a closing tag that matches no opening one`);
      this.#names.end(ended.former);
      return;
    }
    if (this.#open.length === 0 && this.#roots++ > 0) throw this.#fault(safe`a second root element`);
    if (kind === 'empty') {
      this.#names.end(former);
      return;
    }
    if (this.#open.length === MAX_ELEMENT_DEPTH)
      throw new GateError('manifest-too-large', safe`the XML is nested too deeply`);
    this.#open.push({ name, base, former });
  }

  #fault(what: SafeText): GateError {
    return unreadable(this.#row, safe`found ${what}; check the file with an XML parser`);
  }
}

/** Decodes a text whose characters are the bytes of UTF-8. */
function fromLatin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

/**
 * Returns the name of an attribute for finding links; in TEI `target` is a link, in HTML it is the name of a window.
 */
function linkName(name: string): string {
  const local = localName(name);
  return local === 'target' ? 'href' : local;
}

/** Returns a name without its prefix, in lower case. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
