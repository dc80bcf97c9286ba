/** Reads indexes of web archives: one line per capture. Its sort key also contains the URL, with the host reversed. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { readEmbeddedJson } from './json-scanner.ts';
import { linePieces, type Piece, readPieces } from '../bytes/pieces.ts';
import { OPEN_BRACE } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

/**
 * Matches `com,example)/path 2020…`: the labels of the host in reverse order, then the path; some tools write a scheme
 * in front.
 */
const KEY =
  /^(?:([a-z]{2,10}):\/\/\()?(\d{1,3}(?:\.\d{1,3}){3}|[^\s,:()/]{1,63}(?:,[^\s,:()/]{1,63}){1,32}),?(?::(\d{1,5}))?,?\)([/?]\S*)/i;

/** Lines among which there is one of a page; others are of requests for addresses, or of the crawler itself. */
const FIRST_LINES = 16;

/** Returns true if a text begins with the header of an index, or has a key and a time in one of its first lines. */
export function looksLikeCdx(sample: Uint8Array): boolean {
  const text = latin1(sample, 0, 4096);
  if (/^(?: ?CDX [A-Za-z] |!OpenWayback-CDXJ )/.test(text)) return true;
  return text.split('\n', FIRST_LINES).some(line => {
    const [key = ''] = KEY.exec(line) ?? [];
    return key !== '' && /^[ \t]\d{4,14}[ \t]/.test(line.slice(key.length));
  });
}

/** Reads a CDX or CDXJ index in UTF-8; returns the number of lines. */
export function readCdx(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, cdxPieces);
}

function* cdxPieces(document: Buffer): Generator<Piece, void> {
  for (const line of linePieces(document, 0, document.length, 1)) {
    const url = urlOfKey(latin1(line.bytes));
    const further: Buffer[] = url === null ? [] : [Buffer.from(url, 'latin1')];
    further.push(...stringsOfJson(line.bytes));
    yield { ...line, reading: further.length > 0 ? 'first' : 'only' };
    for (const bytes of further) yield { ...line, bytes, reading: 'further' };
  }
}

/**
 * Returns the URL of a line's key; the scheme is the one of the same URL elsewhere in the line. Null where there is no
 * key.
 */
function urlOfKey(line: string): string | null {
  const [, scheme, labels, port, path] = KEY.exec(line) ?? [];
  if (labels === undefined || path === undefined) return null;
  const host = labels.split(',').reverse().join('.');
  const rest = `://${host}${port === undefined ? '' : `:${port}`}${path}`;
  return (scheme ?? (line.includes(`https${rest}`) ? 'https' : 'http')) + rest;
}

/** Returns the decoded strings of the JSON in a CDXJ line. */
function stringsOfJson(line: Uint8Array): readonly Buffer[] {
  const found: Buffer[] = [];
  const string = (bytes: Uint8Array, start: number, end: number) => {
    // The decoder reuses its buffer.
    found.push(Buffer.from(bytes.subarray(start, end)));
  };
  const start = line.indexOf(OPEN_BRACE);
  if (start >= 0) readEmbeddedJson(line, start, line.length, 1, 0, { string });
  return found;
}
