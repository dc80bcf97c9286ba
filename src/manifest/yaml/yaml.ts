/**
 * Reads YAML: every scalar and key decoded, and the text between them (comments, tags, anchors) as lines. It is parsed
 * as events, so aliases are never expanded.
 */
import {
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_SINGLE_QUOTED
} from 'js-yaml';
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { UrlTemplates } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { textLineEnds } from '../bytes/line-ends.ts';
import { MAX_FOLDED_CHARACTERS, MAX_YAML_DEPTH } from '../bytes/manifest-limits.ts';
import {
  canBeRead,
  linePieces,
  PAUSE,
  type Piece,
  piece,
  readPieces,
  STEPS_TO_PAUSE,
  unreadable
} from '../bytes/pieces.ts';
import { YamlMappings } from './yaml-mappings.ts';
import { yamlEvents } from './yaml-parse.ts';
import { YamlReferences } from './yaml-references.ts';
import { NodeRoles } from './yaml-roles.ts';
import { YamlFault } from './yaml-tokens.ts';
import type { ScalarEvent } from './yaml-tokens.ts';

/** Reads YAML in UTF-8, one document or many; returns the number of lines. */
export function readYaml(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, document => yamlPieces(document, collector.templates));
}

function* yamlPieces(document: Buffer, templates: UrlTemplates | null): Generator<Piece, void> {
  const source = decoded(document);
  const mappings = templates === null ? null : new YamlMappings(source, templates, rowsOf(source, 1));
  const fault = yield* eventPieces(source, 1, mappings);
  yield* otherPieces(source, 1);
  if (fault instanceof YamlFault) {
    throw unreadable(1 + textLineEnds(source, 0, fault.at), safe`this is not YAML; check it with a YAML parser`);
  }
  const late = fault ?? mappings?.fault ?? null;
  if (late !== null) throw late;
}

/**
 * Yields the strings of YAML inside another document; returns false and yields none if it is not YAML.
 *
 * @param row the line of the document on which it begins
 */
export function* embeddedYaml(document: Buffer, row: number): Generator<Piece, boolean> {
  const source = decoded(document);
  // It is parsed twice, because its events would take many times its size in memory.
  if (!(yield* canBeRead(yamlEvents(source, MAX_YAML_DEPTH), error => error instanceof YamlFault))) return false;
  const fault = yield* eventPieces(source, row, null);
  yield* otherPieces(source, row);
  if (fault !== null) throw fault;
  return true;
}

/** Matches what ends a line in YAML 1.1, as PyYAML reads it, and not in YAML 1.2. */
const OLD_LINE_ENDS = /[\x85\u2028\u2029]/g;

/** Yields the strings of a text in which such characters end lines: a comment may end there, and a key begin. */
function* otherPieces(source: string, firstRow: number): Generator<Piece, void> {
  if (source.search(OLD_LINE_ENDS) < 0) return;
  const other = source.replace(OLD_LINE_ENDS, '\n');
  if (!(yield* canBeRead(yamlEvents(other, MAX_YAML_DEPTH), error => error instanceof YamlFault))) return;
  const fault = yield* eventPieces(other, firstRow, null, source);
  if (fault !== null) throw fault;
}

/** Returns the text; bytes that are not UTF-8 are read as Latin-1. */
function decoded(document: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(document);
  } catch {
    return document.toString('latin1');
  }
}

function* textPieces(source: string, start: number, row: number): Generator<Piece, void> {
  const bytes = Buffer.from(source.slice(start), 'utf8');
  yield* linePieces(bytes, 0, bytes.length, row);
}

/**
 * Yields the strings up to an error, and reads the rest as text; returns the first fault.
 *
 * @param document has the lines of the document, at the same positions
 */
function* eventPieces(
  source: string,
  firstRow: number,
  mappings: YamlMappings | null,
  document = source
): Generator<Piece, YamlFault | GateError | null> {
  const row = rowsOf(document, firstRow);
  const references = new YamlReferences(source, rowsOf(document, firstRow));
  const roles = new NodeRoles();
  let done = 0;
  let silent = 0;
  let tooLarge: GateError | null = null;
  try {
    for (const event of yamlEvents(source, MAX_YAML_DEPTH)) {
      const role = roles.of(event);
      if (mappings !== null) yield* mappings.next(event, role);
      if (event.type === EVENT_ID.SCALAR && event.valueStart >= done) {
        yield* gapPieces(source, done, event.valueStart, row(done));
        done = event.valueEnd;
        const at = row(event.valueStart);
        const fault = yield* scalarPieces(source, event, at);
        tooLarge ??= fault;
        if (isBinary(source, event)) yield binaryPiece(source, event, at);
        silent = 0;
      } else if (++silent % STEPS_TO_PAUSE === 0) yield PAUSE;
      yield* references.next(event, role);
    }
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    yield* textPieces(
      source,
      1 + Math.max(source.lastIndexOf('\n', done - 1), source.lastIndexOf('\r', done - 1)),
      row(done)
    );
    return error;
  }
  yield* gapPieces(source, done, source.length, row(done));
  return tooLarge;
}

/** Returns the line of a position; positions must ascend. */
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

/** Yields the text between scalars; only comments, tags and anchors matter there. */
function* gapPieces(source: string, start: number, end: number, row: number): Generator<Piece, void> {
  const gap = source.slice(start, end);
  if (!/[#!&*%]/.test(gap)) return;
  const bytes = Buffer.from(gap, 'utf8');
  yield* linePieces(bytes, 0, bytes.length, row);
}

/** Returns true if a scalar has the tag `!!binary`, in any of its notations, or one that a directive may make it. */
function isBinary(source: string, { tagStart, tagEnd }: ScalarEvent): boolean {
  if (tagStart < 0) return false;
  const tag = source.slice(tagStart, tagEnd);
  return /binary>?$/.test(tag) || tag.includes('%') || /^%TAG\s/m.test(source.slice(0, DIRECTIVES));
}

/** Characters at the beginning of a text that are searched for directives. */
const DIRECTIVES = 1 << 12;

/** Decodes base64 as loaders do, to bytes that may be text. */
function binaryPiece(source: string, event: ScalarEvent, row: number): Piece {
  const base64 = source.slice(event.valueStart, event.valueEnd).replace(/[^A-Za-z0-9+/=]/g, '');
  return { ...piece('', row, 'further'), bytes: Buffer.from(base64, 'base64') };
}

/** Yields a scalar of several lines: first line by line, unless it has escapes, then as its value. */
function* scalarPieces(source: string, event: ScalarEvent, row: number): Generator<Piece, GateError | null> {
  const raw = source.slice(event.valueStart, event.valueEnd);
  if (!/[\r\n]/.test(raw)) {
    yield piece(getScalarValue(source, event), row);
    return null;
  }
  if (raw.length > MAX_FOLDED_CHARACTERS) {
    const bytes = Buffer.from(raw, 'utf8');
    yield* linePieces(bytes, 0, bytes.length, row);
    const most = safe`a text of more than ${count(MAX_FOLDED_CHARACTERS)} characters in several lines`;
    return new GateError('manifest-too-large', safe`line ${count(row)}: ${most} cannot be joined; split it`, {
      line: row
    });
  }
  const value = getScalarValue(source, event);
  if (event.style === SCALAR_STYLE_LITERAL_BLOCK) yield piece(value, row, 'only', true);
  else {
    const whole = { ...piece(value, row), lines: yield* lineStarts(source, event, value) };
    if (raw.includes('\\') && value !== raw) yield whole;
    else {
      const bytes = Buffer.from(raw, 'utf8');
      yield* linePieces(bytes, 0, bytes.length, row, 'first');
      yield { ...whole, reading: 'further' };
    }
  }
  return null;
}

/**
 * Returns where the lines of a scalar begin in its value; each line, without the blanks around it, is a part of the
 * value.
 */
function* lineStarts(source: string, event: ScalarEvent, value: string): Generator<Piece, Uint32Array> {
  const starts: number[] = [];
  const ends = /\r\n?|\n/g;
  ends.lastIndex = event.valueStart;
  let at = 0;
  let bytes = 0;
  let lines = 0;
  for (let line = event.valueStart; line < event.valueEnd;) {
    if (++lines % STEPS_TO_PAUSE === 0) yield PAUSE;
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

/** Returns the text of one line of a scalar. */
function linePart(source: string, event: ScalarEvent, start: number, end: number): string {
  const line = source.slice(start, end);
  const valueStart = start + line.length - line.trimStart().length;
  const text = line.trim();
  // A backslash in front of the line end, or of blanks there, is not part of the value.
  const open = (/\\*$/.exec(text)?.[0].length ?? 0) % 2;
  if (event.style !== SCALAR_STYLE_DOUBLE_QUOTED || !text.includes('\\')) {
    return event.style === SCALAR_STYLE_SINGLE_QUOTED ? text.replaceAll("''", "'") : text;
  }
  return getScalarValue(source, { ...event, valueStart, valueEnd: valueStart + text.length - open, fast: false });
}
