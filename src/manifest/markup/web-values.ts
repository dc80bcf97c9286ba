/** Finds links, scripts and styles in the values of attributes and in styles. */
import type { ReadingRole } from '../../item/batch/further.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { textLineEnds } from '../bytes/line-ends.ts';
import { MAX_MEANINGS } from './markup-limits.ts';
import type { MarkupOutput } from './markup.ts';
import { percentDecoded } from './addressed-page.ts';
import { scriptText, styleText } from './web-escapes.ts';

/** Another text, or a link that may be relative. */
export interface Meaning {
  readonly kind: 'text' | 'link';
  readonly text: string;
  /** Its position in the value. */
  readonly at: number;
}

/** Attributes with a link, in addition to those that `LINK_NAME` matches. */
const LINKS: ReadonlySet<string> = new Set(
  (
    'action formaction poster data cite background longdesc manifest code codebase about resource datatype itemid lowsrc ' +
    'dynsrc icon profile attributionsrc'
  ).split(' ')
);

/** Elements of SVG that give an attribute, perhaps a link, other values, and their attributes with these values. */
const ANIMATIONS: ReadonlySet<string> = new Set(['animate', 'set']);
const ANIMATED: ReadonlySet<string> = new Set(['from', 'to', 'by', 'values']);
const LINK_NAME = /(?:^|[-:_.])(?:href|src|url|uri|about|resource)$/;

/**
 * Emits the other meanings of a value; `link` receives its links, which may be relative.
 *
 * @param row the line on which the value begins
 * @param reading `further` where the value itself was already read
 */
export function readMeanings(
  output: MarkupOutput,
  value: string,
  row: number,
  found: Iterable<Meaning>,
  link: (text: string, row: number) => void,
  reading: ReadingRole = 'further'
): void {
  let counted = 0;
  let read = 0;
  for (const { kind, text, at } of found) {
    if (++read > MAX_MEANINGS) {
      throw new GateError('manifest-too-large', safe`a value has too many links; split it`);
    }
    row += textLineEnds(value, counted, at);
    counted = at;
    if (text !== value || reading !== 'further') output.text(text, row, reading, true);
    if (kind === 'link') link(text, row);
  }
}

/** Returns true if an attribute has several links, each followed by sizes; the name is in lower case. */
export function isLinkList(name: string): boolean {
  return /(?:^|[-:]|image)srcset$/.test(name);
}

/** Returns true if an attribute has a link; the name is in lower case. */
export function isLink(name: string): boolean {
  return LINKS.has(name) || LINK_NAME.test(name);
}

/** Yields the meanings of the attribute `name` (in lower case) of `element`; references are already decoded. */
export function* attributeMeanings(element: string, name: string, value: string): Generator<Meaning, void> {
  if (isLinkList(name)) yield* candidates(value);
  else if (name === 'style') yield* styleMeanings(value);
  else if (name.startsWith('on')) yield { kind: 'text', text: scriptText(value), at: 0 };
  else if (name === 'content') {
    yield* refreshed(value);
    yield* stored(value);
  } else if (name === 'ping') yield* listed(value);
  else if (name === 'archive') yield* listed(value.replaceAll(',', ' '));
  else if (ANIMATED.has(name) && ANIMATIONS.has(element)) yield* listed(value.replaceAll(';', ' '));
  else if (isLink(name)) {
    yield { kind: 'link', text: value, at: 0 };
    const script = SCRIPT.exec(value)?.[0];
    if (script !== undefined) {
      const text = scriptText(percentDecoded(value.slice(script.length)).toString('utf8'));
      yield { kind: 'text', text, at: script.length };
    }
  }
  // Scripts store any data in these attributes, including links.
  else if (name.startsWith('data-') || (element === 'param' && name === 'value')) yield* stored(value);
  // SVG paints are styles.
  else if (/\burl\(/i.test(value)) yield* styleMeanings(value);
}

/** Browsers skip controls in front of a scheme, and tabs and line ends in it. */
const SCRIPT = new RegExp(String.raw`^[\s\0-\x1f]*${[...'javascript:'].join('[\\t\\r\\n]*')}`, 'i');

/** Yields a value that may be a link. */
function* stored(value: string): Generator<Meaning, void> {
  if (/[./]/.test(value) && !/\s/.test(value.trim())) yield { kind: 'link', text: value, at: 0 };
}

/** Yields links that are separated by blanks. */
function* listed(value: string): Generator<Meaning, void> {
  for (const { 0: text, index } of value.matchAll(/\S+/g)) yield { kind: 'link', text, at: index };
}

/** Yields a style without its escapes, and its links. */
export function* styleMeanings(style: string): Generator<Meaning, void> {
  const text = styleText(style);
  yield { kind: 'text', text, at: 0 };
  for (const { 0: opening, 1: double, 2: single, 3: bare = '', index } of text.matchAll(STYLE_LINK)) {
    const quoted = double ?? single;
    const after = index + opening.length;
    yield { kind: 'link', text: quoted ?? bare, at: quoted === undefined ? after - bare.length : after + 1 };
    if (/^image-set/i.test(opening)) yield* furtherPictures(text, after);
  }
}

/** Yields the pictures of `image-set("a" 1x, "b" 2x)` after the first, which begin at `start`. */
function* furtherPictures(style: string, start: number): Generator<Meaning, void> {
  IMAGE_SET.lastIndex = start;
  const set = IMAGE_SET.exec(style)?.[0] ?? '';
  for (const { 1: double, 2: single, index } of set.matchAll(/,\s*(?:"([^"]*)"|'([^']*)')/g)) {
    yield { kind: 'link', text: double ?? single ?? '', at: start + index };
  }
}

/** Matches texts and what is between them; browsers take few of them. */
const IMAGE_SET = /(?:"[^"]*"|'[^']*'|[^()"']+){0,256}/y;

/** Quoted text is searched again, since the quote may have no meaning. */
const STYLE_LINK =
  /(?:\b(?:url|src|image-set)\(|@import(?:\s*\/\*[^]{0,80}?\*\/){0,8})\s*(?:(?="([^"]*))|(?='([^']*)))|\b(?:url|src)\(\s*([^"'()\s]+)/gi;

/** Yields the links of `https://… 1x, …`: a link ends at a blank, its description at a comma outside brackets. */
function* candidates(value: string): Generator<Meaning, void> {
  const link = /[^\s,]\S*/g;
  for (let found = link.exec(value); found !== null; found = link.exec(value)) {
    const { 0: text, index: at } = found;
    const end = commasStart(text);
    yield { kind: 'link', text: text.slice(0, end), at };
    if (end < text.length) continue;
    const after = at + end;
    link.lastIndex = sizesEnd(value, after);
    yield { kind: 'text', text: value.slice(after, link.lastIndex), at: after };
  }
}

/** Returns where the commas at the end of the text begin. */
function commasStart(text: string): number {
  let end = text.length;
  while (text[end - 1] === ',') end--;
  return end;
}

function sizesEnd(value: string, from: number): number {
  let inside = false;
  for (let at = from; at < value.length; at++) {
    const char = value[at];
    if (char === ',' && !inside) return at;
    if (char === '(' || char === ')') inside = char === '(';
  }
  return value.length;
}

/** Reads `5; url=…`. */
function* refreshed(value: string): Generator<Meaning, void> {
  const found = /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(value);
  const link = found?.[1] ?? '';
  if (found !== null) yield { kind: 'link', text: link, at: found[0].length - link.length };
}
