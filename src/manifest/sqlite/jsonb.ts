/**
 * Reads JSON as SQLite stores it in blobs (https://www.sqlite.org/jsonb.html): each element has its type and size in
 * front. The next element follows a text directly, so that the text has no visible end.
 */
import { MAX_JSONB_DEPTH } from './sqlite-limits.ts';

/** Types of elements, in the lowest four bits of their first byte. */
const FALSE = 2;
const TEXT = 7;
const TEXT_OF_JSON = 8;
const TEXT_OF_JSON5 = 9;
const RAW_TEXT = 10;
const ARRAY = 11;
const OBJECT = 12;

/** From this number on, the upper four bits say how many bytes the size takes. */
const SIZE_FOLLOWS = 12;

export interface JsonbText {
  readonly start: number;
  readonly end: number;
  /** The escapes in the text. */
  readonly escapes: 'none' | 'JSON' | 'JSON5';
}

/** Returns all texts and keys of an element that fills `bytes`; null if there is no such element. */
export function jsonbTexts(bytes: Uint8Array): readonly JsonbText[] | null {
  const texts: JsonbText[] = [];
  /** The ends of the open arrays and objects, and how many elements an object has so far; -1 for an array. */
  const open = [{ end: bytes.length, members: -1 }];
  let at = 0;
  while (at < bytes.length) {
    const around = open.at(-1);
    if (around === undefined) return null;
    const first = bytes[at]!;
    const type = first & 15;
    const long = first >> 4 < SIZE_FOLLOWS ? 0 : 1 << ((first >> 4) - SIZE_FOLLOWS);
    const start = at + 1 + long;
    const end = start + (long === 0 ? first >> 4 : sizeAt(bytes, at + 1, long));
    if (!(end <= around.end) || type > OBJECT || (type <= FALSE && end > start)) return null;
    const isText = type >= TEXT && type <= RAW_TEXT;
    if (around.members >= 0 && around.members++ % 2 === 0 && !isText) return null;
    if (isText && end > start) texts.push({ start, end, escapes: escapesOf(type) });
    const isOpen = type === ARRAY || type === OBJECT;
    if (isOpen) open.push({ end, members: type === OBJECT ? 0 : -1 });
    if (open.length > MAX_JSONB_DEPTH) return null;
    at = isOpen ? start : end;
    for (let last = open.at(-1); last?.end === at && open.length > 1; last = open.at(-1)) {
      if (last.members % 2 === 1) return null;
      open.pop();
    }
    // There is one element, which may contain others.
    if (open.length === 1 && at < bytes.length) return null;
  }
  return at === 0 || open.length > 1 ? null : texts;
}

/** Returns the text as JSON. */
export function asJson(bytes: Uint8Array, { start, end, escapes }: JsonbText): Uint8Array {
  const text = Buffer.from(bytes.subarray(start, end)).toString('utf8');
  const json = escapes === 'JSON5' ? text.replace(/\\(?:x([0-9a-f]{2})|\r\n|[^])/gi, replaced) : text;
  return Buffer.from(`"${json}"`, 'utf8');
}

/** Escapes of JSON5 that JSON does not have. */
const OTHER_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\'", "'"],
  ['\\0', '\\u0000'],
  ['\\v', '\\u000b'],
  ...['\\\n', '\\\r', '\\\r\n', '\\\u2028', '\\\u2029'].map(end => [end, ''] as const)
]);

function replaced(escape: string, hex?: string): string {
  return hex === undefined ? (OTHER_ESCAPES.get(escape) ?? escape) : `\\u00${hex}`;
}

function escapesOf(type: number): JsonbText['escapes'] {
  return type === TEXT_OF_JSON ? 'JSON' : type === TEXT_OF_JSON5 ? 'JSON5' : 'none';
}

/** Returns a size of `width` bytes; NaN after the end. */
function sizeAt(bytes: Uint8Array, at: number, width: number): number {
  let size = 0;
  for (let i = at; i < at + width; i++) size = size * 256 + (bytes[i] ?? NaN);
  return size;
}
