/** Collects the values of a record: texts and blobs. */
import { isUtf8 } from 'node:buffer';
import type { ItemCollector } from '../../item/collect.ts';
import { readEmbeddedJson } from '../json/json-scanner.ts';
import { collectBinary, collectEither, collectText } from '../record/cell.ts';
import type { TextEncoding } from './database-header.ts';
import { asJson, jsonbTexts } from './jsonb.ts';
import { RecordFields } from './record-fields.ts';
import { utf8Of } from './text-value.ts';

/** The row and the column of a value that is in no table. */
const NO_ROW = 0;
const NO_COLUMN = 0;

export class Values {
  readonly collector: ItemCollector;
  readonly #encoding: TextEncoding;
  /** The record that was read last. */
  readonly fields = new RecordFields();

  constructor(collector: ItemCollector, encoding: TextEncoding) {
    this.collector = collector;
    this.#encoding = encoding;
  }

  /** Reads a value of the record. Yields where the collector should pass on what it has. */
  *value(bytes: Uint8Array, index: number, row: number, column: number): Generator<void, void> {
    const kind = this.fields.kind(index);
    if (kind !== 'text' && kind !== 'blob') return;
    const value = bytes.subarray(this.fields.start(index), this.fields.end(index));
    if (value.length === 0) return;
    if (kind === 'text') {
      const text = utf8Of(value, this.#encoding);
      collectText(text, 0, text.length, row, column, this.collector);
      if (this.#encoding === 'utf-8' && !isUtf8(value)) collectBinary(value, true, row, column, this.collector);
    } else yield* this.#blob(value, row, column);
    if (this.collector.full || this.collector.watch.due) yield;
  }

  *#blob(value: Uint8Array, row: number, column: number): Generator<void, void> {
    const texts = jsonbTexts(value) ?? [];
    for (const text of texts) {
      collectText(value, text.start, text.end, row, column, this.collector);
      if (text.escapes !== 'none') {
        const json = asJson(value, text);
        readEmbeddedJson(json, 0, json.length, row, column, this.collector);
      }
      if (this.collector.full || this.collector.watch.due) yield;
    }
    if (texts.length > 0 && !isUtf8(value)) collectBinary(value, true, row, column, this.collector);
    else {
      yield* collectEither(value, row, this.collector, column);
      if (isUtf8(value)) collectBinary(value, true, row, column, this.collector);
    }
  }

  /** Reads the whole values of a deleted row: `end` may be before the end of the last ones. */
  *deleted(bytes: Uint8Array, start: number, end: number): Generator<void, void> {
    const { fields } = this;
    if (!fields.read(bytes, start, end)) return;
    for (let i = 0; i < fields.count && fields.end(i) <= end; i++) yield* this.value(bytes, i, NO_ROW, NO_COLUMN);
  }

  /** Returns a value as text; null for one that no text represents exactly. */
  text(bytes: Uint8Array, index: number): Uint8Array | null {
    const kind = this.fields.kind(index);
    if (kind === 'null' || kind === 'float') return null;
    if (kind === 'integer') return Buffer.from(String(this.fields.integer(index)), 'latin1');
    const value = bytes.subarray(this.fields.start(index), this.fields.end(index));
    return kind === 'text' ? utf8Of(value, this.#encoding) : value;
  }
}
