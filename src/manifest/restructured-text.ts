/** reStructuredText: lines, and the targets of links that go on over several of them, whose blanks count for nothing. */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { hubCalls } from './hub-calls.ts';
import { linePieces, Lines, type Piece, piece, readPieces } from './pieces.ts';
import { PythonText } from './python-literal.ts';

/** Reads reStructuredText in UTF-8; returns the number of lines. */
export function readRestructuredText(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return readPieces(text, collector, restructuredPieces);
}

/** `.. _name: target`, indented lines behind it being part of it. */
const EXPLICIT_TARGET =
  /^[ \t]*(?:\.\.[ \t]+_[^\r\n]{0,400}?:|__)[ \t]+([^\r\n]{0,4000}(?:\r?\n[ \t]+\S[^\r\n]{0,4000}){1,20})/gm;

/** `` `text <target>`_ `` with a line end in it. */
const EMBEDDED_TARGET = /<([^<>\r\n]{1,4000}(?:\r?\n[^<>\r\n]{1,4000}){1,20})>`_/g;

function* restructuredPieces(document: Buffer): Generator<Piece, void> {
  const text = document.toString('latin1');
  const lines = new Lines(document);
  for (const line of linePieces(document, 0, text.length, 1)) {
    const written = Buffer.from(line.bytes).toString('latin1');
    const meant = written.includes('\\') ? written.replace(/\\([^])/g, '$1') : written;
    yield { ...line, reading: meant === written ? 'only' : 'first' };
    if (meant !== written) yield { ...line, bytes: Buffer.from(meant, 'latin1'), reading: 'further' };
  }
  for (const pattern of [EXPLICIT_TARGET, EMBEDDED_TARGET]) {
    for (const { 1: target = '', index } of text.matchAll(pattern)) {
      const bytes = Buffer.from(target.replace(/\s+/g, ''), 'latin1');
      yield { bytes, row: lines.at(index), lines: false, reading: 'only' };
    }
  }
  for (const { at, url } of hubCalls(new PythonText(text))) yield piece(url, lines.at(at));
}
