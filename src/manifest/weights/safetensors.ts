/**
 * Reads Safetensors: eight bytes with the size of a JSON header, the header with `__metadata__` and the names of
 * tensors, then the tensors (https://huggingface.co/docs/safetensors, "Format").
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { MAX_SAFETENSORS_HEADER_BYTES } from '../bytes/manifest-limits.ts';
import { readJson } from '../json/json.ts';
import { readHeaderFirst } from '../bytes/header-first.ts';

const SIZE_BYTES = 8;

/** An empty object. */
const MIN_HEADER_BYTES = 2;

/** Reads the header as JSON; returns 1, since a file of weights has no rows. */
export async function* readSafetensors(
  { all }: { readonly all: AsyncIterable<Uint8Array> },
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return yield* readHeaderFirst(all, collector, header => readHeader(header, collector));
}

async function* readHeader(reader: ByteReader, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const bytes = Buffer.from(await reader.exactly(SIZE_BYTES));
  const size = bytes.length < SIZE_BYTES ? 0 : Number(bytes.readBigUInt64LE());
  if (size < MIN_HEADER_BYTES || size > MAX_SAFETENSORS_HEADER_BYTES) {
    throw new GateError(
      'manifest-unreadable',
      safe`it does not begin with a header of ${count(MIN_HEADER_BYTES)} to ${count(MAX_SAFETENSORS_HEADER_BYTES)} bytes; save the file again`
    );
  }
  const end = reader.position + size;
  yield* readJson(reader.take(size), collector, false);
  if (reader.position === end) return 1;
  throw new GateError('manifest-unreadable', safe`it ends inside its header; save the file again`);
}
