/**
 * Reads TFRecord: each record has its length in eight bytes, a checksum of the length, the data, and a checksum of the
 * data (https://www.tensorflow.org/tutorials/load_data/tfrecord, "TFRecords format details").
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe, type SafeText } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { readHeaderFirst } from '../bytes/header-first.ts';
import { isTfRecord, maskedCrc, TFRECORD_HEAD_BYTES } from '../kind/record-marks.ts';
import { collectUrls } from './cell.ts';
import { EXAMPLE, readValue } from './protobuf.ts';
import { MAX_RECORD_BYTES } from './record-limits.ts';

const CRC_BYTES = 4;

/** Reads every record. Returns their number, which is the number of rows. */
export async function* readTfRecord(
  { all }: { readonly all: AsyncIterable<Uint8Array> },
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return yield* readHeaderFirst(all, collector, reader => readRecords(reader, collector));
}

async function* readRecords(reader: ByteReader, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  for (let row = 1; ; row++) {
    const head = Buffer.from(await reader.exactly(TFRECORD_HEAD_BYTES));
    if (head.length === 0) return row - 1;
    if (head.length < TFRECORD_HEAD_BYTES) throw broken(row, safe`is cut off`);
    if (!isTfRecord(head)) throw broken(row, safe`has a wrong checksum of its length`);
    const size = Number(head.readBigUInt64LE());
    if (size > MAX_RECORD_BYTES) yield* skipLarge(reader, size, row, collector);
    const stored = Buffer.from(await reader.exactly(size + CRC_BYTES));
    const record = stored.subarray(0, size);
    const isWhole = stored.length === size + CRC_BYTES;
    if (!isWhole || stored.readUInt32LE(size) !== maskedCrc(record)) {
      for (const _ of collectUrls(stored, row, collector)) yield* collector.passOn();
      throw broken(row, isWhole ? safe`has a wrong checksum` : safe`is cut off`);
    }
    for (const _ of readValue(record, row, collector, EXAMPLE)) yield* collector.passOn();
    if (collector.full) yield* collector.passOn();
  }
}

/** Looks for URLs in a record that is too large, then throws. */
async function* skipLarge(
  reader: ByteReader,
  size: number,
  row: number,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, void> {
  const strings = new ByteStrings(collector, row);
  const end = reader.position + size;
  for await (const chunk of reader.take(size)) {
    strings.add(chunk);
    if (collector.full) yield* collector.passOn();
  }
  strings.end();
  if (reader.position < end) throw broken(row, safe`is cut off`);
  throw new GateError(
    'manifest-too-large',
    safe`record ${count(row)} has more than ${mebibytes(MAX_RECORD_BYTES)}; split it`
  );
}

function broken(row: number, what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`record ${count(row)} ${what}; write the file again`);
}
