/** Reads reStructuredText: lines, and link targets over several lines, whose blanks are removed. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { ReadingRole } from '../../item/batch/further.ts';
import { type Escape, unescaped } from '../script/string-escapes.ts';
import { hiddenTexts } from './markdown-html.ts';
import { hubCalls } from '../script/hub-calls.ts';
import { linePieces, Lines, type Piece, piece, readPieces } from '../bytes/pieces.ts';
import { PythonText } from '../script/python-literal.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Reads reStructuredText in UTF-8; returns the number of lines. */
export function readRestructuredText(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, restructuredPieces);
}

/**
 * Matches the beginning of a target that may continue on further lines: `.. _name:`, `__`, an image directive, its
 * option.
 */
const TARGET =
  /^([ \t]*)(?:\.\.[ \t]+(?:_[^\r\n]{0,400}?:(?=[ \t]|$)|__:|(?:\|[^|\r\n]{1,400}\|[ \t]+)?((?:image|figure)::))|__(?=[ \t])|:target:)(.*)$/;

/** Matches `` `text <target>`_ ``, which may contain blanks and line ends. */
const EMBEDDED_TARGET = /<([^<>]+)>`_/g;

function* restructuredPieces(document: Buffer): Generator<Piece, void> {
  const text = document.toString('latin1');
  const lines = new Lines(document);
  const open = new OpenTarget();
  for (const line of linePieces(document, 0, text.length, 1)) {
    const written = latin1(line.bytes);
    yield* open.line(written, line.row);
    if (!written.includes('\\')) yield line;
    else {
      yield { ...line, reading: 'first' };
      yield* withoutBackslashes(written, line.row, 'further');
    }
  }
  yield* open.end();
  for (const { 1: target = '', index } of text.matchAll(EMBEDDED_TARGET)) {
    if (/(?<!\\)\s/.test(target)) yield* targetPieces(target, lines.at(index));
  }
  yield* hiddenTexts(text, 0, 1);
  for (const { at, url } of hubCalls(new PythonText(text))) yield piece(url, lines.at(at));
}

/** A target that may continue on the next line. */
class OpenTarget {
  #parts: string[] = [];
  #row = 0;
  #indent = 0;
  /** True if options may follow. */
  #directive = false;

  /** Reads a line; if it does not continue the target, the target ends. */
  *line(text: string, row: number): Generator<Piece, void> {
    const last = this.#row + this.#parts.length - 1;
    const option = this.#directive && /^[ \t]*:[\w-]+:/.test(text);
    const inside = indentOf(text) > this.#indent && text.trim() !== '' && !option;
    if (this.#parts.length > 0 && row === last + 1 && inside) {
      this.#parts.push(text);
      return;
    }
    yield* this.end();
    const [, indent = '', directive, target] = TARGET.exec(text) ?? [];
    if (target === undefined) return;
    this.#parts = [target];
    this.#row = row;
    this.#directive = directive !== undefined;
    this.#indent = indent.length;
  }

  *end(): Generator<Piece, void> {
    if (this.#parts.length > 1)
      yield* targetPieces(this.#parts.join(''), this.#row + (this.#parts[0]?.trim() === '' ? 1 : 0));
    this.#parts = [];
  }
}

function indentOf(text: string): number {
  let at = 0;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}

/** Yields a target without its backslashes; only escaped blanks may count in it. */
function targetPieces(target: string, row: number): Iterable<Piece> {
  return withoutBackslashes(target.replace(/(\\[^])|\s+/g, '$1'), row, 'first');
}

/** Yields a text without its backslashes. An escaped blank is removed in text, but is a blank in a target. */
function* withoutBackslashes(text: string, row: number, reading: ReadingRole): Generator<Piece, void> {
  yield { bytes: unescaped(text, (raw, at) => escapeAt(raw, at, '')).bytes, row, lines: false, reading };
  if (!/\\\s/.test(text)) return;
  yield { bytes: unescaped(text, (raw, at) => escapeAt(raw, at, ' ')).bytes, row, lines: false, reading: 'further' };
}

/** Decodes an escape: the next character is literal, and the backslash is removed. */
function escapeAt(raw: string, at: number, blank: string): Escape {
  const char = raw.charAt(at + 1);
  return { text: /\s/.test(char) ? blank : char, length: char === '' ? 1 : 2 };
}
