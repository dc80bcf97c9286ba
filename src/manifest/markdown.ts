/**
 * Markdown: lines, from which the destinations of links are taken out and read by the rules of CommonMark (brackets that
 * balance, backslashes, character references). A card's front matter is YAML or TOML; where it is not, it is text.
 */
import { decodeHTMLAttribute, decodeHTMLStrict } from 'entities';
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { hubCalls } from './hub-calls.ts';
import { linePieces, Lines, type Piece, piece, readPieces } from './pieces.ts';
import { PythonText } from './python-literal.ts';
import { embeddedToml } from './toml.ts';
import { embeddedYaml } from './yaml.ts';

/** Reads Markdown in UTF-8; returns the number of lines. */
export function readMarkdown(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, markdownPieces);
}

function* markdownPieces(document: Buffer): Generator<Piece, void> {
  const text = document.toString('latin1');
  const body = yield* frontMatter(document, text);
  const lines = new Lines(document);
  for (const line of linePieces(document, body, text.length, lines.at(body))) yield* textLine(line);
  for (const { at, url } of hubCalls(new PythonText(text), body)) yield piece(url, lines.at(at));
}

/** How front matter is fenced, and its strings; null where it is not what the fence promises. */
const FRONT_MATTER = [
  { opening: /^---[ \t]*(?:\r\n?|\n)/, closing: /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g, read: embeddedYaml },
  { opening: /^\+\+\+[ \t]*(?:\r\n?|\n)/, closing: /(?:^|[\r\n])\+\+\+[ \t]*(?=[\r\n]|$)/g, read: embeddedToml }
] as const;

/** Reads the front matter; returns where the text behind it begins. */
function* frontMatter(document: Buffer, text: string): Generator<Piece, number> {
  for (const { opening, closing, read } of FRONT_MATTER) {
    const start = opening.exec(text)?.[0].length ?? 0;
    if (start === 0) continue;
    closing.lastIndex = start - 1;
    const end = closing.exec(text);
    const pieces = end === null ? null : read(document.subarray(start, end.index + 1), 2);
    if (pieces === null) return 0;
    yield* pieces;
    return closing.lastIndex;
  }
  return 0;
}

/** One line: the destinations in it, and what stands around them. */
function* textLine({ bytes, row }: Piece): Generator<Piece, void> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let done = 0;
  for (let mark = text.indexOf(']('); mark >= 0;) {
    const { start, end } = destination(text, mark + 2);
    const link = text.slice(start, end);
    const before = mark;
    mark = text.indexOf('](', Math.max(mark + 2, end));
    // What names no site is no link for us, and stays part of the line; nor does what stands inside it.
    if (!/:|&|^[\\/]{2}/.test(link)) continue;
    yield* plainText(text.slice(done, before), row);
    yield* target(link, row);
    done = end;
  }
  yield* plainText(text.slice(done), row);
}

/** A link's destination as CommonMark reads it and, where that differs, as a browser does that is handed it as it is. */
function* target(link: string, row: number): Generator<Piece, void> {
  const meant = unescaped(link, decodeHTMLStrict);
  const lenient = unescaped(link, decodeHTMLAttribute);
  yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: meant === lenient ? 'only' : 'first' };
  if (meant !== lenient) yield { bytes: Buffer.from(lenient, 'latin1'), row, lines: false, reading: 'further' };
}

/** As it stands, and without backslashes and references. */
function* plainText(text: string, row: number): Generator<Piece, void> {
  if (text === '') return;
  const meant = unescaped(text, decodeHTMLAttribute);
  yield { bytes: Buffer.from(text, 'latin1'), row, lines: false, reading: meant === text ? 'only' : 'first' };
  if (meant !== text) yield { bytes: Buffer.from(meant, 'latin1'), row, lines: false, reading: 'further' };
}

/** Where a link's destination stands that begins at `from`, its angle brackets left out. */
function destination(text: string, from: number): { readonly start: number; readonly end: number } {
  let start = from;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\t') start++;
  if (text.charAt(start) === '<') {
    const end = text.indexOf('>', start);
    return { start: start + 1, end: end < 0 ? text.length : end };
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char <= ' ') return { start, end: at };
    else if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return { start, end: at };
  }
  return { start, end: text.length };
}

/** A text of one character a byte without the backslashes before punctuation, its character references replaced. */
function unescaped(text: string, decode: (text: string) => string): string {
  const plain = text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text;
  if (!plain.includes('&')) return plain;
  const decoded = decode(Buffer.from(plain, 'latin1').toString('utf8'));
  return Buffer.from(decoded, 'utf8').toString('latin1');
}
