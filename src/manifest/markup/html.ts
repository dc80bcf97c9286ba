/**
 * Reads HTML as a stream, as leniently as browsers: every attribute, text, comment and script, with references decoded.
 * Text between them is read as it is, so that nothing can hide in invalid HTML.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { FurtherReadings, type ReadingRole } from '../../item/batch/further.ts';
import { byteText } from '../../safe/byte-text.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { JoinedText } from './joined-text.ts';
import { decodedLines } from '../bytes/line-ends.ts';
import { MAX_JOINED_CHARACTERS, MAX_PAGE_DEPTH } from './markup-limits.ts';
import {
  type Language,
  type MarkupLanguage,
  type MarkupOutput,
  type MarkupText,
  markupTexts,
  readMarkup
} from './markup.ts';
import { type Attribute, INCOMPLETE, type MarkupKind, parseTag } from './markup-token.ts';
import { addressedPage } from './addressed-page.ts';
import { BLOCKS } from './block-elements.ts';
import { type PageLink, PageLinks } from './page-links.ts';
import { RdfaNames } from './rdfa-names.ts';
import { Resolver } from './relative-link.ts';
import { readScriptJson } from '../json/script-json.ts';
import { scriptSums } from './script-sums.ts';
import { scriptText } from './web-escapes.ts';
import { attributeMeanings, isLinkList, type Meaning, readMeanings, styleMeanings } from './web-values.ts';
import { CR, EXCLAMATION, HYPHEN, LESS, LF, SLASH } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads HTML in UTF-8, whose links may be relative to its address; returns the number of lines. */
export function readHtml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const address = collector.record?.address ?? null;
  const links = address === null ? new PageLinks() : PageLinks.inside(address, new Resolver());
  return readMarkup(text, collector, output => new Html(output, links, 0));
}

/** Reads a page in a text of XML, whose links may be relative to `base`. */
export function pageInXml(base: string | null, resolver: Resolver): Language {
  return output => new Html(output, PageLinks.inside(base, resolver), 1);
}

/** Matches attributes that declare names of RDFa. */
const DECLARATION = /^(?:vocab|prefix|xmlns:.*)$/i;

/** Yields the strings of a page inside a document of another format. */
export function htmlTexts(page: Uint8Array, links = new PageLinks()): Generator<readonly MarkupText[], void> {
  return markupTexts(page, output => new Html(output, links, 0));
}

/** Elements whose text contains no tags except their own end tag; in the last two references are decoded. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'title', 'textarea']);

/** Elements in which a slash closes an element, unlike anywhere else. */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

/** Elements in which a `base` may have no effect: after one of them it is not known which base is the first. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'svg math template noscript noframes select frameset plaintext'.split(' ')
);

class Html implements MarkupLanguage {
  readonly strict = false;
  readonly #output: MarkupOutput;
  readonly #links: PageLinks;
  /** The number of pages around this one. */
  readonly #depth: number;
  /** The element whose text is raw, empty where there is none. */
  #raw = '';
  /** The number of open elements of SVG and MathML. */
  #foreign = 0;
  /** The number of open elements that are read as text where scripts are enabled. */
  #scriptless = 0;
  /** True if a `base` may have no effect from here on. */
  #doubtful: boolean;
  /** True if there was SVG or MathML; only there CDATA sections are allowed. */
  sections = false;
  /** The text that a page shows without interruption, although it contains tags or comments. */
  readonly #shown = new JoinedText();
  readonly #readings = new FurtherReadings();
  #reading: ReadingRole = 'first';
  readonly #names = new RdfaNames();

  /** @param doubtful whether it is a part of a page that may not be markup */
  constructor(output: MarkupOutput, links: PageLinks, depth: number, doubtful = false) {
    this.#output = output;
    this.#links = links;
    this.#depth = depth;
    this.#doubtful = doubtful;
    this.sections = doubtful;
    this.#scriptless = doubtful ? 1 : 0;
    if (depth <= MAX_PAGE_DEPTH) return;
    throw new GateError(
      'manifest-too-large',
      safe`it has more than ${count(MAX_PAGE_DEPTH)} pages inside each other; store the inner pages separately`
    );
  }

  rawEnd(bytes: Uint8Array, at: number, end: number): number {
    if (this.#raw === '') return at;
    for (let i = bytes.indexOf(LESS, at); i >= 0 && i < end; i = bytes.indexOf(LESS, i + 1)) {
      const stop = i + 2 + this.#raw.length;
      if (stop >= end) return i === at ? INCOMPLETE : i;
      if (bytes[i + 1] !== SLASH || isNameByte(bytes[stop]!)) continue;
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
        this.#output.slice(bytes, start, end, this.#output.row);
        // Outside SVG the section is a comment, which ended earlier.
        this.#part(bytes, start + 9, end);
        return;
      case 'instruction':
      case 'declaration':
        this.#output.slice(bytes, start, end, this.#output.row);
        return;
      case 'tag':
        this.#tag(bytes, start, end);
    }
  }

  finish(): void {
    this.#joined();
  }

  #text(bytes: Uint8Array, start: number, end: number): void {
    const { row } = this.#output;
    const raw = latin1(bytes, start, end);
    const decoded = raw.includes('&') ? byteText(decodedLines(utf8(bytes, start, end), decodeHTML)) : raw;
    this.#shown.add(decoded, row);
    if (decoded.trim() === '') return;
    this.#show(decoded, row, this.#reading);
    this.#reading = 'next';
    if (this.#shown.size > MAX_JOINED_CHARACTERS) this.#words();
  }

  /** @param text one character per byte */
  #show(text: string, row: number, reading: ReadingRole): void {
    const bytes = Buffer.from(text, 'latin1');
    this.#output.slice(bytes, 0, bytes.length, row, reading, this.#readings);
  }

  /** Emits a text that a page shows without interruption, although it contains comments and inline elements. */
  #joined(): void {
    const joined = this.#shown.take();
    if (joined?.cut === true) this.#show(joined.text, joined.row, 'further');
    this.#reading = 'first';
  }

  /** Emits a long text, except the last word, which may continue. */
  #words(): void {
    const { text, row, cut } = this.#shown.takeWords();
    this.#reading = 'first';
    if (!cut) return;
    this.#show(text, row, 'further');
    if (this.#shown.size <= MAX_JOINED_CHARACTERS / 2) return;
    throw new GateError('manifest-too-large', safe`a word that tags or comments divide is too long; shorten it`);
  }

  #rawText(bytes: Uint8Array, start: number, end: number): void {
    const { row } = this.#output;
    this.#output.slice(bytes, start, end, row, 'first');
    const raw = utf8(bytes, start, end);
    if (this.#raw === 'style') this.#meanings(styleMeanings(raw), raw, row, null);
    else {
      const meant = this.#raw === 'script' ? scriptText(raw) : decodedLines(raw, decodeHTML);
      if (meant !== raw) this.#output.text(meant, row, 'further', true);
      if (this.#raw === 'script') this.#output.later(scriptSums(Buffer.from(bytes.subarray(start, end)), row));
      if (this.#raw === 'script') readScriptJson(raw, (name, line) => this.#output.text(name, row + line - 1));
    }
    // In a script, a comment with a script tag hides the script's end from browsers.
    const comment = this.#raw === 'script' ? raw.indexOf('<!--') : -1;
    if (comment >= 0 && /<script/i.test(raw.slice(comment))) this.#doubtful = true;
    if (this.#foreign > 0 || this.#scriptless > 0) this.#part(bytes, start, end);
  }

  /** Reads a part also as markup, if it may be markup. */
  #part(bytes: Uint8Array, start: number, end: number): void {
    if (bytes.subarray(start, end).includes(0x3c))
      this.#page(bytes.slice(start, end), this.#output.row, this.#links, true);
  }

  #page(page: Uint8Array, row: number, links: PageLinks, part: boolean): void {
    const depth = this.#depth + 1;
    this.#output.inside(page, row, output => new Html(output, links, depth, part));
  }

  #tag(bytes: Uint8Array, start: number, end: number): void {
    const tag = parseTag(bytes, start, end);
    if (tag.cut) throw new GateError('manifest-too-large', safe`a tag has too many attributes; split it`);
    const name = tag.name.toLowerCase();
    if (BLOCKS.has(name)) this.#joined();
    this.#outside(bytes, start, end, tag.attributes);
    const own = this.#ownBase(bytes, tag.attributes);
    this.#declare(bytes, tag.attributes);
    for (const attribute of tag.attributes) this.#attribute(bytes, attribute, name, own);
    if (DOUBTFUL.has(name)) this.#doubtful = true;
    const opened = tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0;
    if (FOREIGN.has(name)) {
      this.#foreign = Math.max(0, this.#foreign + opened);
      this.sections = true;
    }
    if (name === 'noscript' || name === 'noframes') this.#scriptless = Math.max(0, this.#scriptless + opened);
    const opens = tag.kind === 'start' || (tag.kind === 'empty' && this.#foreign === 0);
    if (opens && RAW_ELEMENTS.has(name)) this.#raw = name;
  }

  /** Emits the tag without its attribute values, so that text that is not an attribute is read too. */
  #outside(bytes: Uint8Array, start: number, end: number, attributes: readonly Attribute[]): void {
    const rest = bytes.slice(start, end);
    for (const { start: from, end: to } of attributes) {
      for (let i = from; i < to; i++) if (rest[i - start] !== LF && rest[i - start] !== CR) rest[i - start] = 0x20;
    }
    this.#output.slice(rest, 0, rest.length, this.#output.row);
  }

  /** Returns the `codebase` of the element, which its own links are relative to. */
  #ownBase(bytes: Uint8Array, attributes: readonly Attribute[]): string | null {
    const own = attributes.find(({ name }) => name.toLowerCase() === 'codebase');
    return own === undefined ? null : decodeHTMLAttribute(utf8(bytes, own.start, own.end));
  }

  /** Reads the declarations of an element, which are for all its names. */
  #declare(bytes: Uint8Array, attributes: readonly Attribute[]): void {
    for (const { name, start, end } of attributes) {
      if (!DECLARATION.test(name)) continue;
      this.#names.declare(name.toLowerCase(), decodeHTMLAttribute(utf8(bytes, start, end)));
    }
  }

  #attribute(bytes: Uint8Array, { name, start, end, lines }: Attribute, element: string, own: string | null): void {
    if (start === end) return;
    const row = this.#output.row + lines;
    const raw = utf8(bytes, start, end);
    const value = decodedLines(raw, decodeHTMLAttribute);
    const key = name.toLowerCase();
    if (isLinkList(key)) {
      this.#meanings(attributeMeanings(element, key, value), value, row, null, 'next');
      return;
    }
    if (value === raw) this.#output.slice(bytes, start, end, row, 'first');
    else this.#output.text(value, row, 'first', true);
    for (const meant of this.#names.meant(key, value)) this.#output.text(meant, row);
    const page = key === 'srcdoc' ? Buffer.from(value, 'utf8') : addressedPage(value);
    if (page !== null) this.#page(page, row, new PageLinks(this.#links), false);
    if (element === 'base' && key === 'href') this.#output.later(this.#links.base(value, !this.#doubtful));
    else if (key === 'xml:base') this.#output.later(this.#links.base(value, false));
    else this.#meanings(attributeMeanings(element, key, value), value, row, own);
  }

  #meanings(found: Iterable<Meaning>, value: string, row: number, own: string | null, reading?: ReadingRole): void {
    const link = (text: string, at: number) => this.#resolved(this.#links.under(text, at, own));
    readMeanings(this.#output, value, row, found, link, reading);
  }

  #resolved(links: readonly PageLink[]): void {
    for (const { url, row } of links) this.#output.text(url, row);
  }
}

/** Returns the end of the comment's text; `-->` or `--!>` closes it at `end`. */
function commentEnd(bytes: Uint8Array, end: number): number {
  return end - (bytes[end - 2] === EXCLAMATION ? 4 : 3);
}

function isNameByte(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === HYPHEN;
}

function utf8(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}
