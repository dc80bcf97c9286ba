/** Reads the strings in a footer: names of columns, and metadata that any program may add. */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { readEmbeddedJson } from '../json/json-scanner.ts';
import type { Footer, KeyValue } from './footer.ts';

/** The row of these strings, which are not in a record. */
const ROW = 0;

/** The key of Arrow's own schema, in base64; its descriptions of columns are nowhere else. */
const ARROW_SCHEMA = 'ARROW:schema';

/** Matches the commit that parquet-mr was built from, which is not a content hash. */
const BUILD = / ?\(build [0-9a-f]{40}\)/;

/**
 * Reads names and metadata. Statistics are skipped: they repeat values, some of them cut off, which would look like
 * other values.
 */
export function readNames({ schema, metadata, createdBy }: Footer, collector: ItemCollector): void {
  for (const { name, column } of schema.leaves) read(name, column, collector);
  for (const { name } of schema.groups) read(name, 0, collector);
  for (const entry of metadata) readMetadata(entry, collector);
  read(Buffer.from(latin1(createdBy).replace(BUILD, ''), 'latin1'), 0, collector);
}

function readMetadata({ key, value }: KeyValue, collector: ItemCollector): void {
  read(key, 0, collector);
  if (latin1(key) === ARROW_SCHEMA) read(Buffer.from(latin1(value), 'base64'), 0, collector);
  else read(value, 0, collector);
}

function read(bytes: Uint8Array, column: number, collector: ItemCollector): void {
  if (bytes.length > MAX_STRING_BYTES) {
    throw new GateError(
      'manifest-too-large',
      safe`its metadata has a string of more than ${mebibytes(MAX_STRING_BYTES)}; shorten it`
    );
  }
  collector.string(bytes, 0, bytes.length, ROW, column, false);
  readEmbeddedJson(bytes, 0, bytes.length, ROW, column, collector);
}
