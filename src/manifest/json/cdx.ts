/** Indexes of web archives: a line a capture. Its sorted key, which names the page too, is turned back. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { readEmbeddedJson } from './json-scanner.ts';
import { linePieces, type Piece, readPieces } from '../bytes/pieces.ts';

/** `com,example)/path 2020…`: the host's labels in reverse, then the path; some write the scheme before it. */
const KEY =
  /^(?:([a-z]{2,10}):\/\/\()?(\d{1,3}(?:\.\d{1,3}){3}|[^\s,:()/]{1,63}(?:,[^\s,:()/]{1,63}){1,32}),?(?::(\d{1,5}))?,?\)([/?]\S*)/i;

/** Whether a text begins as such an index does: with its header, or with a key and a time. */
export function looksLikeCdx(sample: Uint8Array): boolean {
  const text = Buffer.from(sample.buffer, sample.byteOffset, Math.min(sample.length, 4096)).toString('latin1');
  if (/^(?: CDX [A-Za-z] |!OpenWayback-CDXJ )/.test(text)) return true;
  const [key = ''] = KEY.exec(text) ?? [];
  return key !== '' && /^ \d{4,14} /.test(text.slice(key.length));
}

/** Reads a CDX or CDXJ index in UTF-8; returns the number of lines. */
export function readCdx(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, cdxPieces);
}

function* cdxPieces(document: Buffer): Generator<Piece, void> {
  for (const line of linePieces(document, 0, document.length, 1)) {
    const url = turnedBack(Buffer.from(line.bytes).toString('latin1'));
    const further: Buffer[] = url === null ? [] : [Buffer.from(url, 'latin1')];
    further.push(...stringsOfJson(line.bytes));
    yield { ...line, reading: further.length > 0 ? 'first' : 'only' };
    for (const bytes of further) yield { ...line, bytes, reading: 'further' };
  }
}

/** The URL of a line's key, with the scheme that the line gives it elsewhere; null where it has none. */
function turnedBack(line: string): string | null {
  const [, scheme, labels, port, path] = KEY.exec(line) ?? [];
  if (labels === undefined || path === undefined) return null;
  const host = labels.split(',').reverse().join('.');
  const rest = `://${host}${port === undefined ? '' : `:${port}`}${path}`;
  return (scheme ?? (line.includes(`https${rest}`) ? 'https' : 'http')) + rest;
}

/** What the escapes of a line of CDXJ hide. */
function stringsOfJson(line: Uint8Array): readonly Buffer[] {
  const found: Buffer[] = [];
  const string = (bytes: Uint8Array, start: number, end: number) => {
    // The decoder uses its buffer again.
    found.push(Buffer.from(bytes.subarray(start, end)));
  };
  const start = line.indexOf(0x7b);
  if (start >= 0) readEmbeddedJson(line, start, line.length, 1, 0, { string });
  return found;
}
