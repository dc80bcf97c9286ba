/**
 * YAML: every scalar and key decoded, and as lines what stands between them (comments, tags, anchors). Parsed as events,
 * so aliases are never expanded.
 */
import { type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE_LITERAL_BLOCK } from 'js-yaml';
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import type { UrlTemplates } from '../item/url-templates.ts';
import { safe } from '../safe/text.ts';
import { hubUrl, type Referent, referentOfKey } from './hub-reference.ts';
import { linePieces, type Piece, piece, readPieces, unreadable } from './pieces.ts';
import { YamlMappings } from './yaml-mappings.ts';

/** Deeper nesting is an error of the parser, which would else run out of stack. */
const MAX_DEPTH = 200;

/** Reads YAML in UTF-8, one document or many; returns the number of lines. */
export function readYaml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, document => yamlPieces(document, collector.templates));
}

function* yamlPieces(document: Buffer, templates: UrlTemplates | null): Generator<Piece, void> {
  const source = decoded(document);
  const { events, error } = parsed(source);
  const mappings = templates === null ? null : new YamlMappings(source, templates, rowsOf(source, 1));
  if (events !== null) {
    yield* eventPieces(source, events, 1, mappings);
    if (mappings?.fault) throw mappings.fault;
    return;
  }
  const line = lineOf(error);
  // Up to its error it may well be YAML; all of it is read as text.
  const upTo = startOfLine(source, line);
  const before = parsed(source.slice(0, upTo));
  if (before.events !== null) yield* eventPieces(source.slice(0, upTo), before.events, 1, mappings);
  yield* textPieces(source, before.events === null ? 0 : upTo, before.events === null ? 1 : line);
  throw unreadable(line, safe`this is not YAML; check the file with a YAML parser`);
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

function parsed(source: string): { readonly events: readonly Event[] | null; readonly error: unknown } {
  try {
    return { events: parseEvents(source, { maxDepth: MAX_DEPTH }), error: null };
  } catch (error) {
    return { events: null, error };
  }
}

/** The 1-based line that a parser's error names; the first where it names none. */
function lineOf(error: unknown): number {
  const mark: unknown = error instanceof Error && 'mark' in error ? error.mark : null;
  const line: unknown = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : null;
  return typeof line === 'number' ? line + 1 : 1;
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

/** A sequence or mapping that is open. */
interface Level {
  readonly mapping: boolean;
  /** What the values of the sequence, or of the mapping's last key, name. */
  referent: Referent | null;
  keyNext: boolean;
}

function* eventPieces(
  source: string,
  events: readonly Event[],
  firstRow: number,
  mappings: YamlMappings | null
): Generator<Piece, void> {
  const row = rowsOf(source, firstRow);
  const open: Level[] = [];
  let done = 0;
  for (const event of events) {
    if (mappings !== null) yield* mappings.next(event);
    if (event.type === EVENT_ID.POP) open.pop();
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      if (event.type === EVENT_ID.DOCUMENT) open.push({ mapping: false, referent: null, keyNext: false });
      continue;
    }
    const level = open.at(-1);
    const isKey = level?.mapping === true && level.keyNext;
    if (level?.mapping === true) level.keyNext = !level.keyNext;
    if (event.type === EVENT_ID.ALIAS) continue;
    if (event.type !== EVENT_ID.SCALAR) {
      const mapping = event.type === EVENT_ID.MAPPING;
      open.push({ mapping, referent: mapping ? null : (level?.referent ?? null), keyNext: mapping });
      continue;
    }
    const { valueStart, valueEnd } = event;
    if (valueStart < done) continue;
    yield* gapPieces(source, done, valueStart, row(done));
    done = valueEnd;
    const value = getScalarValue(source, event);
    const at = row(valueStart);
    yield* scalarPieces(source.slice(valueStart, valueEnd), value, at, event.style === SCALAR_STYLE_LITERAL_BLOCK);
    if (isKey) level.referent = referentOfKey(value);
    else if (level?.referent) {
      const url = hubUrl(value, level.referent);
      if (url !== null) yield piece(url, at);
    }
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

/** A scalar of several lines is read line by line first, for the rows, and then as what it means; escapes go before rows. */
function* scalarPieces(raw: string, value: string, row: number, literal: boolean): Generator<Piece, void> {
  if (literal) yield piece(value, row, 'only', true);
  else if (!/[\r\n]/.test(raw) || (raw.includes('\\') && value !== raw)) yield piece(value, row);
  else {
    const bytes = Buffer.from(raw, 'utf8');
    yield* linePieces(bytes, 0, bytes.length, row, 'first');
    yield piece(value, row, 'further');
  }
}
