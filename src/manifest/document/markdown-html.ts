/**
 * Reads HTML in a Markdown document where a browser reads it differently from the text: values with blanks, and a base.
 */
import { decodeHTMLAttribute } from 'entities';
import { PAUSE, type Piece, piece, STEPS_TO_PAUSE } from '../bytes/pieces.ts';
import { hidesLinks } from '../markup/hidden-links.ts';
import { htmlTexts } from '../markup/html.ts';
import { MAX_PAGE_BASES } from '../markup/markup-limits.ts';
import type { MarkupText } from '../markup/markup.ts';
import { tooManyBases } from '../markup/page-links.ts';
import { Resolver } from '../markup/relative-link.ts';
import { isLink } from '../markup/web-values.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Matches the link of a `base` element anywhere in the text. */
const BASE = /<base[\s/][^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

/** Resolves a relative link; returns the possible URLs. */
export type UnderBase = (link: string) => readonly string[];

/**
 * Returns a function that resolves links against the bases of the document, some of which may be in code; null where
 * there is no base. Throws `manifest-too-large` where there are too many.
 *
 * @param found receives the URLs
 */
export function underBase(text: string, found: Set<string>): UnderBase | null {
  const resolver = new Resolver();
  const bases = new Set<string>();
  for (const [, double, single, bare] of text.matchAll(BASE)) {
    const base = resolver.base(decoded(double ?? single ?? bare ?? ''), null);
    if (base !== null) bases.add(base);
    if (bases.size > MAX_PAGE_BASES) throw tooManyBases();
  }
  if (bases.size === 0) return null;
  return link => {
    const urls = Array.from(bases, base => resolver.resolve(link, base)).filter(url => url !== null);
    for (const url of urls) found.add(url);
    return urls;
  };
}

/** Matches the blanks and quote marks at the beginning of lines inside quotes and list items. */
const CONTAINERS = /^[ \t>]+/gm;

/** The number of characters searched before the reader may pause. */
const STEP = 1 << 16;

/**
 * Removes the blanks and quote marks at the beginning of lines, as a Markdown parser does in paragraphs. Keeps line
 * ends. Yields where the reader may pause.
 */
export function* withoutContainers(text: string): Generator<null, string> {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const line = text.indexOf('\n', at + STEP);
    const end = line < 0 ? text.length : line + 1;
    parts.push(text.slice(at, end).replace(CONTAINERS, ''));
    at = end;
    yield null;
  }
  return parts.join('');
}

/** Matches a tag or a string of a style that continues on the next line, possibly in a quote or list item. */
const CONTINUED = /<[a-z][^<>]*[\r\n][ \t>]|\\(?:\r\n?|\n)[ \t>]/i;

/** Yields what a browser reads in HTML, or in Markdown that contains HTML, step by step. */
export function* pageTexts(page: Uint8Array): Generator<readonly MarkupText[], void> {
  yield* htmlTexts(page);
  const text = latin1(page);
  if (!CONTINUED.test(text)) return;
  const steps = withoutContainers(text);
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done === true) return yield* htmlTexts(Buffer.from(next.value, 'latin1'));
    yield [];
  }
}

/**
 * Yields what a browser reads in a document with HTML, if it finds more links in it than are written there: the words
 * that are not written there either, since the others were already read.
 *
 * @param text the document, one character per byte; it is read from `from` on, which is on line `row`
 * @param known URLs that were already found
 */
export function* hiddenTexts(
  text: string,
  from: number,
  row: number,
  known: Iterable<string> = []
): Generator<Piece, void> {
  const page = text.slice(from);
  if (!hidesLinks(page, false)) return;
  const written = new Set(known);
  let words = 0;
  for (const [word] of page.matchAll(PAGE_WORD)) {
    written.add(word);
    if (word.includes('=')) written.add(word.slice(word.indexOf('=') + 1));
    if (++words % STEPS_TO_PAUSE === 0) yield PAUSE;
  }
  for (const found of pageTexts(Buffer.from(page, 'latin1'))) {
    for (const { bytes, row: at } of found) {
      const more = bytes.length > LONG_BYTES ? bytes : withoutWords(bytes, written);
      if (more.length > 0) yield { ...piece('', row + at - 1), bytes: more };
    }
    yield PAUSE;
  }
}

/** A word of a page; no URL is longer. */
const PAGE_WORD = /[^\s"'<>]+/g;

/** A longer text is read again as a whole, because to compare its words takes long. */
const LONG_BYTES = 1 << 20;

/** Returns a text without known words, empty if it has no others. */
function withoutWords(bytes: Uint8Array, known: ReadonlySet<string>): Uint8Array {
  const text = latin1(bytes);
  // A link over several lines, whose parts may be words of their own.
  if (/^\s*[^\s]+[\t\r\n][^ ]*$/.test(text.trimEnd())) return bytes;
  const more = text.replace(PAGE_WORD, word => (known.has(word) ? ' ' : word));
  return Buffer.from(/\S/.test(more) ? more : '', 'latin1');
}

/** Matches the destination of a definition, which may be on the next line. */
const DEFINITION = /\]:[ \t]*(?:\r?\n[ \t>]*|\r[ \t>]*)?(?:<([^<>\r\n]*)>|([^\s<]\S*))/g;

/** Yields the destinations of reference definitions as they are written, each with its position. */
export function* definitions(
  text: string,
  from: number
): Generator<{ readonly at: number; readonly link: string }, void> {
  const definition = new RegExp(DEFINITION);
  definition.lastIndex = from;
  for (let found = definition.exec(text); found !== null; found = definition.exec(text)) {
    yield { at: found.index, link: found[1] ?? found[2] ?? '' };
  }
}

/** Matches the name of an attribute in front of its value. */
const NAME = /(?:^|[\s"'/])([a-z][\w:.-]*)\s*$/i;

/** The number of characters in front of a value that are searched for its name. */
const NAME_CHARACTERS = 24;

/**
 * Yields the links that are complete only as the value of an attribute, or resolved against the document's base; each
 * with its position. Yields null where the reader may pause.
 *
 * @param several whether to read only values on several lines
 */
export function* quotedLinks(
  text: string,
  from: number,
  under: UnderBase | null,
  several = false
): Generator<{ readonly at: number; readonly url: string } | null, void> {
  let paused = from;
  const values = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/g;
  values.lastIndex = from;
  for (let found = values.exec(text); found !== null; found = values.exec(text)) {
    const value = found[1] ?? found[2] ?? found[3] ?? '';
    const quote = found[3] === undefined ? 1 : 0;
    if (found.index - paused > STEP) {
      paused = found.index;
      yield null;
    }
    const at = values.lastIndex - quote - value.length;
    // A quote may be ordinary text, so attributes inside the value are searched too.
    values.lastIndex = at;
    if (several && !/[\r\n]/.test(value)) continue;
    if (quote === 1 && /[\s&]/.test(value)) {
      const link = decoded(value).trim();
      if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})[^]*\s/i.test(link)) yield { at, url: link };
    }
    if (under === null) continue;
    const name = NAME.exec(text.slice(Math.max(0, found.index - NAME_CHARACTERS), found.index))?.[1] ?? '';
    if (!isLink(name.toLowerCase())) continue;
    for (const url of under(decoded(value))) yield { at, url };
  }
}

/** Decodes the character references of a text with one character per byte. */
function decoded(value: string): string {
  return decodeHTMLAttribute(Buffer.from(value, 'latin1').toString('utf8'));
}
