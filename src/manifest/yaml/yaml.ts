/**
 * YAML: every scalar and key decoded, and as lines what stands between them (comments, tags, anchors). Parsed as events,
 * so aliases are never expanded.
 */
import {
  type Event,
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_SINGLE_QUOTED
} from 'js-yaml';
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { UrlTemplates } from '../../item/url-templates.ts';
import { safe } from '../../safe/text.ts';
import { textLineEnds } from '../bytes/line-ends.ts';
import { linePieces, type Piece, piece, readPieces, unreadable } from '../bytes/pieces.ts';
import { YamlMappings } from './yaml-mappings.ts';
import { parseYaml } from './yaml-parse.ts';
import { YamlReferences } from './yaml-references.ts';
import { YamlFault } from './yaml-tokens.ts';

/** Deeper nesting is an error of the parser, which would else run out of stack. */
const MAX_DEPTH = 200;

/** The parser's events take a hundred times as much, twice where there is an error; and seconds. */
const MAX_BYTES = 8 << 20;

/** Reads YAML in UTF-8, one document or many; returns the number of lines. */
export function readYaml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, document => yamlPieces(document, collector.templates), MAX_BYTES);
}

function* yamlPieces(document: Buffer, templates: UrlTemplates | null): Generator<Piece, void> {
  const source = decoded(document);
  const { events, line } = parsed(source);
  const mappings = templates === null ? null : new YamlMappings(source, templates, rowsOf(source, 1));
  if (events !== null) {
    yield* eventPieces(source, events, 1, mappings);
    if (mappings?.fault) throw mappings.fault;
    return;
  }
  // Up to its error it may well be YAML; all of it is read as text.
  const upTo = startOfLine(source, line);
  const before = parsed(source.slice(0, upTo));
  if (before.events !== null) yield* eventPieces(source.slice(0, upTo), before.events, 1, mappings);
  yield* textPieces(source, before.events === null ? 0 : upTo, before.events === null ? 1 : line);
  throw unreadable(line, safe`this is not YAML; check it with a YAML parser`);
}

/**
 * The strings of YAML that stands inside another document; null where it is no YAML.
 *
 * @param row the line of the document on which it begins
 */
export function embeddedYaml(document: Buffer, row: number): Iterable<Piece> | null {
  const source = decoded(document);
  const { events } = parsed(source);
  return events === null ? null : eventPieces(source, events, row, null);
}

/** As text; bytes that are not UTF-8 are taken for Latin-1. */
function decoded(document: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(document);
  } catch {
    return document.toString('latin1');
  }
}

/** The events, or null and the 1-based line of the error. */
function parsed(source: string): { readonly events: readonly Event[] | null; readonly line: number } {
  try {
    return { events: parseYaml(source, MAX_DEPTH), line: 0 };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return { events: null, line: 1 + textLineEnds(source, 0, error.at) };
  }
}

function startOfLine(source: string, line: number): number {
  const lines = /\r\n?|\n/g;
  for (let left = line - 1; left > 0 && lines.test(source);) left--;
  return line === 1 ? 0 : lines.lastIndex;
}

function* textPieces(source: string, start: number, row: number): Generator<Piece, void> {
  const bytes = Buffer.from(source.slice(start), 'utf8');
  yield* linePieces(bytes, 0, bytes.length, row);
}

function* eventPieces(
  source: string,
  events: readonly Event[],
  firstRow: number,
  mappings: YamlMappings | null
): Generator<Piece, void> {
  const row = rowsOf(source, firstRow);
  const references = new YamlReferences(source, rowsOf(source, firstRow));
  let done = 0;
  for (const event of events) {
    if (mappings !== null) yield* mappings.next(event);
    if (event.type === EVENT_ID.SCALAR && event.valueStart >= done) {
      yield* gapPieces(source, done, event.valueStart, row(done));
      done = event.valueEnd;
      yield* scalarPieces(source, event, row(event.valueStart));
    }
    yield* references.next(event);
  }
  yield* gapPieces(source, done, source.length, row(done));
}

/** The line of positions in the text that ascend. */
function rowsOf(source: string, firstRow: number): (at: number) => number {
  const ends = /\r\n?|\n/g;
  const next = () => (ends.test(source) ? ends.lastIndex : Infinity);
  let start = next();
  let row = firstRow;
  return at => {
    for (; start <= at; start = next()) row++;
    return row;
  };
}

/** What is no scalar: only comments and tags hold anything. */
function* gapPieces(source: string, start: number, end: number, row: number): Generator<Piece, void> {
  const gap = source.slice(start, end);
  if (!/[#!&*%]/.test(gap)) return;
  const bytes = Buffer.from(gap, 'utf8');
  yield* linePieces(bytes, 0, bytes.length, row);
}

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** A scalar of several lines is read line by line first, unless it has escapes, and then as what it means. */
function* scalarPieces(source: string, event: Scalar, row: number): Generator<Piece, void> {
  const value = getScalarValue(source, event);
  const raw = source.slice(event.valueStart, event.valueEnd);
  if (event.style === SCALAR_STYLE_LITERAL_BLOCK) yield piece(value, row, 'only', true);
  else if (!/[\r\n]/.test(raw)) yield piece(value, row);
  else {
    const whole = { ...piece(value, row), lines: lineStarts(source, event, value) };
    if (raw.includes('\\') && value !== raw) yield whole;
    else {
      const bytes = Buffer.from(raw, 'utf8');
      yield* linePieces(bytes, 0, bytes.length, row, 'first');
      yield { ...whole, reading: 'further' };
    }
  }
}

/** Where the lines of a scalar begin in its value, of which each line but the blanks around it is a part. */
function lineStarts(source: string, event: Scalar, value: string): Uint32Array {
  const starts: number[] = [];
  const ends = /\r\n?|\n/g;
  ends.lastIndex = event.valueStart;
  let at = 0;
  let bytes = 0;
  for (let line = event.valueStart; line < event.valueEnd;) {
    const next = ends.test(source) ? Math.min(ends.lastIndex, event.valueEnd) : event.valueEnd;
    const part = linePart(source, event, line, next);
    const found = value.indexOf(part, at);
    if (found < 0) break;
    bytes += Buffer.byteLength(value.slice(at, found), 'utf8');
    if (line > event.valueStart) starts.push(bytes);
    at = found + part.length;
    bytes += Buffer.byteLength(part, 'utf8');
    line = next;
  }
  return Uint32Array.from(starts);
}

/** What a line of a scalar stands for. */
function linePart(source: string, event: Scalar, start: number, end: number): string {
  const line = source.slice(start, end);
  const valueStart = start + line.length - line.trimStart().length;
  const text = line.trim();
  // A backslash before the line's end, or before a blank there, is none of the value.
  const open = (/\\*$/.exec(text)?.[0].length ?? 0) % 2;
  if (event.style !== SCALAR_STYLE_DOUBLE_QUOTED || !text.includes('\\')) {
    return event.style === SCALAR_STYLE_SINGLE_QUOTED ? text.replaceAll("''", "'") : text;
  }
  return getScalarValue(source, { ...event, valueStart, valueEnd: valueStart + text.length - open, fast: false });
}
