/**
 * Finds the footer of an Arrow file, and compares it with the messages before it. Programs read the batches at the places in the
 * footer, by the schema in the footer; the gate reads all messages in their order. Both have to be the same.
 */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_BATCHES, MAX_METADATA_BYTES } from '../bytes/arrow-limits.ts';
import { latin1 } from '../../item/text/latin1.ts';
import type { Source } from '../bytes/source.ts';
import { FILE_MAGIC } from './arrow-magic.ts';
import { damaged } from './arrow-fault.ts';
import type { Schema } from './arrow-field.ts';
import { readSchema, sameFields } from './arrow-schema.ts';
import { cutOff } from './batch-body.ts';
import type { FlatTable } from './flat-table.ts';

const BLOCK_BYTES = 24;

/** The length of the footer and the magic number, at the end of the file. */
export const TRAILER_BYTES = 10;

/** Returns the footer in `bytes`, the end of a file; throws unless it and what follows it have `between` bytes. */
export function footerIn(bytes: Uint8Array, between: number): Uint8Array {
  const end = bytes.length - TRAILER_BYTES;
  if (end <= 0 || latin1(bytes, end + 4) !== FILE_MAGIC) throw cutOff();
  const length = new DataView(bytes.buffer, bytes.byteOffset + end, 4).getUint32(0, true);
  if (length > MAX_METADATA_BYTES || length > end) throw cutOff();
  if (length !== between - TRAILER_BYTES) throw damaged(safe`its footer is not where its record batches end`);
  return bytes.subarray(end - length, end);
}

/** Returns the footer of a file, from one pass over all bytes unless its end can be read alone. */
export async function footerOf(source: Source): Promise<Uint8Array> {
  const bytes = await endOf(source, MAX_METADATA_BYTES + TRAILER_BYTES);
  if (bytes.length < TRAILER_BYTES) throw cutOff();
  const at = bytes.length - TRAILER_BYTES;
  const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
  return footerIn(bytes, length + TRAILER_BYTES);
}

async function endOf(source: Source, most: number): Promise<Uint8Array> {
  if (source.tail !== undefined) return await source.tail(Math.min(most, source.size));
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    kept.push(new Uint8Array(chunk));
    size += chunk.length;
    for (let first = kept[0]; first !== undefined && size - first.length >= most; first = kept[0]) {
      size -= first.length;
      kept.shift();
    }
  }
  return Buffer.concat(kept);
}

export function schemaIn(footer: FlatTable): Schema {
  const table = footer.table(1);
  if (table === null) throw differs();
  return readSchema(table, footer.short(0));
}

/** The places of the batches of one kind, with the sizes of their bodies. */
class Places {
  readonly #bodies = new Map<number, number>();

  add(at: number, body: number): void {
    if (this.#bodies.size === MAX_BATCHES) {
      throw new GateError('manifest-too-large', safe`it has more than ${count(MAX_BATCHES)} record batches; split it`);
    }
    this.#bodies.set(at, body);
  }

  /** @throws GateError if a block in the `field` of the footer is not a batch that was read */
  check(footer: FlatTable, field: number): void {
    const places = footer.sizes(field, BLOCK_BYTES, 0);
    const bodies = footer.sizes(field, BLOCK_BYTES, 16);
    places.forEach((at, index) => {
      if (this.#bodies.get(at) !== bodies[index]) throw differs();
    });
  }
}

export class FooterCheck {
  readonly dictionaries = new Places();
  readonly batches = new Places();

  /** Returns the schema in the footer. */
  check(footer: FlatTable, schema: Schema): Schema {
    const again = schemaIn(footer);
    if (!sameFields(schema.fields, again.fields)) throw differs();
    this.dictionaries.check(footer, 2);
    this.batches.check(footer, 3);
    return again;
  }
}

function differs(): GateError {
  return damaged(safe`its footer does not match the record batches before it`);
}
