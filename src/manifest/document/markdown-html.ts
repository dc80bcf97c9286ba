/** What a browser reads in the HTML of a Markdown document otherwise than in its text: values with blanks, and a base. */
import { decodeHTMLAttribute } from 'entities';
import { htmlTexts } from '../markup/html.ts';
import type { MarkupText } from '../markup/markup.ts';
import { MOST_BASES, tooManyBases } from '../markup/page-links.ts';
import { Resolver } from '../markup/relative-link.ts';

/** A base's link, which no tag goes before. */
const BASE = /<base\s[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

/** What a link that is written without its site may stand for. */
export type UnderBase = (link: string) => readonly string[];

/**
 * Puts links under the bases of the document, of which some may stand in code; null where it names none. Throws
 * `manifest-too-large` where they are too many.
 */
export function underBase(text: string): UnderBase | null {
  const resolver = new Resolver();
  const bases = new Set<string>();
  for (const [, double, single, bare] of text.matchAll(BASE)) {
    const base = resolver.base(decoded(double ?? single ?? bare ?? ''), null);
    if (base !== null) bases.add(base);
    if (bases.size > MOST_BASES) throw tooManyBases();
  }
  if (bases.size === 0) return null;
  return link => Array.from(bases, base => resolver.resolve(link, base)).filter(url => url !== null);
}

/** Where blanks and marks of quotes begin a line that goes on within them. */
const CONTAINERS = /^[ \t>]+/gm;

/** Characters that are looked through before the reader may pause. */
const STEP = 1 << 16;

/**
 * The text as its paragraphs have it: of what begins its lines nothing is theirs. Line ends stay. Yields where the reader
 * may pause.
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

/** A tag that goes on over a line, in a quote or an item maybe. */
const CONTINUED = /<[a-z][^<>]*[\r\n][ \t>]/i;

/** What a browser makes of a text that is HTML or has it in Markdown, step by step. */
export function* pageTexts(page: Uint8Array): Generator<readonly MarkupText[], void> {
  yield* htmlTexts(page);
  const text = Buffer.from(page.buffer, page.byteOffset, page.length).toString('latin1');
  if (!CONTINUED.test(text)) return;
  const steps = withoutContainers(text);
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done === true) return yield* htmlTexts(Buffer.from(next.value, 'latin1'));
    yield [];
  }
}

/** The destination of a definition, which may stand on the next line. */
const DEFINITION = /\]:[ \t]*(?:\r?\n[ \t>]*|\r[ \t>]*)?(?:<([^<>\r\n]*)>|([^\s<]\S*))/g;

/** The destinations of reference definitions, as they are written, each with its position. */
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

/** What holds a link, where a base may stand before it. */
const LINK = /(?:^|[\s"'/])(?:href|src|poster|data|cite|background)\s*$/i;

/**
 * The links that are whole only as the value of an attribute, or under the document's base; each with its position.
 * Yields null where the reader may pause.
 *
 * @param several whether of values on several lines alone
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
    // A quote may open nothing: what another one opens in the value is looked at too.
    values.lastIndex = at;
    if (several && !/[\r\n]/.test(value)) continue;
    if (quote === 1 && /[\s&]/.test(value)) {
      const link = decoded(value).trim();
      if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})[^]*\s/i.test(link)) yield { at, url: link };
    }
    if (under === null || !LINK.test(text.slice(Math.max(0, found.index - 16), found.index))) continue;
    for (const url of under(decoded(value))) yield { at, url };
  }
}

/** A text of one character a byte, its character references replaced. */
function decoded(value: string): string {
  return decodeHTMLAttribute(Buffer.from(value, 'latin1').toString('utf8'));
}
