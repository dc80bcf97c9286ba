/** Indexes of web archives: a line a capture. Where it names the page by its sorted key alone, the key is turned back. */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { linePieces, type Piece, readPieces } from './pieces.ts';

/** `com,example)/path 2020…`: the host's labels in reverse, then the path. */
const KEY = /^([a-z0-9-]{1,63}(?:,[a-z0-9_-]{1,63}){1,10})(?::(\d{1,5}))?,?\)(\/\S*)/;

/** Reads a CDX or CDXJ index in UTF-8; returns the number of lines. */
export function readCdx(text: AsyncIterable<Uint8Array>, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, cdxPieces);
}

function* cdxPieces(document: Buffer): Generator<Piece, void> {
  for (const line of linePieces(document, 0, document.length, 1)) {
    yield line;
    const text = Buffer.from(line.bytes).toString('latin1');
    const [, labels, port, path] = text.includes('://') ? [] : (KEY.exec(text) ?? []);
    if (labels === undefined || path === undefined) continue;
    const host = labels.split(',').reverse().join('.');
    const url = `http://${host}${port === undefined ? '' : `:${port}`}${path}`;
    yield { ...line, bytes: Buffer.from(url, 'latin1') };
  }
}
