/** Reads BSON (https://bsonspec.org, version 1.1) as `mongodump` writes it: documents one after another. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe, type SafeText } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { readHeaderFirst } from '../bytes/header-first.ts';
import { readBsonDocument } from './bson-document.ts';
import { MAX_BSON_BYTES, MIN_BSON_BYTES } from './tree-limits.ts';
import { TreeValues } from './tree-values.ts';

/** Reads every text, key and bytes. A row is a document. Returns their number. */
export async function* readBson(
  { all }: { readonly all: AsyncIterable<Uint8Array> },
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return yield* readHeaderFirst(all, collector, reader => readDocuments(reader, collector));
}

async function* readDocuments(reader: ByteReader, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const values = new TreeValues(collector);
  let fault: GateError | null = null;
  for (;;) {
    const size = Buffer.from(await reader.exactly(4));
    if (size.length === 0) break;
    const bytes = size.length < 4 ? 0 : size.readInt32LE();
    if (bytes < MIN_BSON_BYTES) throw broken(values.row, safe`is cut off or has an impossible size`);
    if (bytes > MAX_BSON_BYTES) throw tooLarge(values.row);
    const rest = await reader.exactly(bytes - 4);
    const document = Buffer.concat([size, rest]);
    const isWhole = rest.length === bytes - 4;
    try {
      if (!isWhole) throw broken(values.row, safe`is cut off`);
      for (const _ of readBsonDocument(document, values)) if (collector.full) yield* collector.passOn();
    } catch (error) {
      collector.watch.checkDeadline();
      if (!(error instanceof GateError)) throw error;
      // Other documents can be read without this one.
      fault ??= error;
      const strings = new ByteStrings(collector, values.row);
      strings.add(document);
      strings.end();
    }
    values.restart(values.row + 1);
    if (collector.full || collector.watch.due) yield* collector.passOn();
  }
  fault ??= values.fault;
  if (fault !== null) throw fault;
  return values.row - 1;
}

function broken(row: number, what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`document ${count(row)} ${what}; export it again`);
}

function tooLarge(row: number): GateError {
  return new GateError(
    'manifest-too-large',
    safe`document ${count(row)} has more than ${mebibytes(MAX_BSON_BYTES)}, which no database of BSON keeps`
  );
}
