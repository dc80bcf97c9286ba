/**
 * Reads Markdown: lines, with the destinations of links decoded separately by the rules of CommonMark (balanced
 * brackets, backslashes, character references), and the quoted values of HTML. The front matter of a card is read
 * separately.
 */
import { byteText } from '../../safe/byte-text.ts';
import { decodeHTMLAttribute, decodeHTMLStrict } from 'entities';
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { unescaped as undone } from '../script/string-escapes.ts';
import { frontMatter } from './front-matter.ts';
import { hubCalls } from '../script/hub-calls.ts';
import {
  definitions,
  hiddenTexts,
  quotedLinks,
  underBase,
  type UnderBase,
  withoutContainers
} from './markdown-html.ts';
import { MAX_DOCUMENT_BYTES } from '../bytes/manifest-limits.ts';
import { linePieces, Lines, PAUSE, type Piece, piece, readPieces } from '../bytes/pieces.ts';
import { PythonText } from '../script/python-literal.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads Markdown in UTF-8; returns the number of lines. */
export function readMarkdown(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, markdownPieces, MAX_DOCUMENT_BYTES, false);
}

function* markdownPieces(document: Buffer): Generator<Piece, void> {
  const text = document.toString('latin1');
  const lines = new Lines(document);
  const body = yield* frontMatter(document, text, lines);
  const resolved = new Set<string>();
  const under = underBase(text, resolved);
  for (const line of linePieces(document, body, text.length, lines.at(body))) yield* textLine(line, under);
  yield* quoted(text, body, under, false, at => lines.at(at));
  if (under !== null) {
    for (const { at, link } of definitions(text, body)) {
      for (const url of under(fromLatin1(unescaped(link, decodeHTMLStrict)))) yield piece(url, lines.at(at));
    }
  }
  // A tag over several lines of a quote or list item does not contain the marks at the beginning of these lines.
  const paragraphs = yield* pausing(withoutContainers(text.slice(body)));
  if (paragraphs.length < text.length - body) {
    const rows = new Lines(Buffer.from(paragraphs, 'latin1'));
    const first = lines.at(body) - 1;
    yield* quoted(paragraphs, 0, under, true, at => first + rows.at(at));
  }
  yield* hiddenTexts(text, body, lines.at(body), resolved);
  for (const { at, url } of hubCalls(new PythonText(text), body)) yield piece(url, lines.at(at));
}

function* quoted(
  text: string,
  from: number,
  under: UnderBase | null,
  several: boolean,
  row: (at: number) => number
): Generator<Piece, void> {
  for (const link of quotedLinks(text, from, under, several)) {
    yield link === null ? PAUSE : piece(link.url, row(link.at));
  }
}

function* pausing<T>(steps: Generator<null, T>): Generator<Piece, T> {
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done === true) return next.value;
    yield PAUSE;
  }
}

/** Matches what precedes a destination: a bracket, or nothing if the destination is in angle brackets. */
const OPENING = /\]\(|(?=<(?:&|[a-z][a-z0-9+.-]*\\?[:&]|[\\/]{2}))/gi;

/** Reads one line: its destinations, and the text around them. */
function* textLine({ bytes, row }: Piece, under: UnderBase | null): Generator<Piece, void> {
  const text = latin1(bytes);
  let done = 0;
  const next = (from: number) => {
    OPENING.lastIndex = from;
    return OPENING.exec(text);
  };
  for (let mark = next(0); mark !== null;) {
    const { 0: opening, index: before } = mark;
    const { start, end } = destination(text, before + opening.length);
    const link = text.slice(start, end);
    mark = next(Math.max(before + Math.max(opening.length, 1), end));
    for (const url of under?.(fromLatin1(unescaped(link, decodeHTMLStrict))) ?? []) yield piece(url, row);
    // A destination without a host is not a link for the gate and stays part of the line, as does the text inside it. A
    // URL in angle brackets alone has no blanks: with blanks it is a destination, for example of a definition on the
    // previous line.
    const closed = text.charAt(end) === '>';
    if (!(opening === '' ? closed && /[ \t]/.test(link) : /:|&|^[\\/]{2}/.test(link))) continue;
    yield* plainText(text.slice(done, before), row);
    yield* target(link, row);
    done = end;
  }
  yield* plainText(text.slice(done), row);
}

/** Yields a link's destination as CommonMark reads it and, if it differs, as a browser reads the raw text. */
function* target(link: string, row: number): Generator<Piece, void> {
  const meant = unescaped(link, decodeHTMLStrict);
  const lenient = unescaped(link, decodeHTMLAttribute);
  yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: meant === lenient ? 'only' : 'first' };
  if (meant !== lenient) yield { bytes: Buffer.from(lenient, 'latin1'), row, lines: false, reading: 'further' };
}

/** Yields a text as it is, and without backslashes and references. */
function* plainText(text: string, row: number): Generator<Piece, void> {
  if (text === '') return;
  const meant = unescaped(text, decodeHTMLAttribute);
  yield { bytes: Buffer.from(text, 'latin1'), row, lines: false, reading: meant === text ? 'only' : 'first' };
  if (meant !== text) yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: 'further' };
}

/** Returns the range of the link destination that begins at `from`, without its angle brackets. */
function destination(text: string, from: number): { readonly start: number; readonly end: number } {
  let start = from;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\t') start++;
  const angle = text.charAt(start) === '<';
  if (angle) start++;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (angle) {
      if (char === '>' || char === '<') return { start, end: at };
    } else if (char <= ' ') return { start, end: at };
    else if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return { start, end: at };
  }
  return { start, end: text.length };
}

/**
 * Removes backslashes in front of punctuation and decodes character references, in a text with one character per byte.
 */
function unescaped(text: string, decode: (text: string) => string): string {
  const plain = text.includes('\\') ? withoutBackslashes(text) : text;
  if (!plain.includes('&')) return plain;
  return byteText(decode(fromLatin1(plain)));
}

/** Removes the backslashes in front of punctuation. */
function withoutBackslashes(text: string): string {
  return undone(text, (raw, at) => {
    const next = raw.charAt(at + 1);
    return /[!-/:-@[-`{-~]/.test(next) ? { text: next, length: 2 } : { text: '\\', length: 1 };
  }).bytes.toString('latin1');
}

function fromLatin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
