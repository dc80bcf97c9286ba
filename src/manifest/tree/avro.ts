/** Reads Avro object container files (Apache Avro 1.12, "Object Container Files"), block by block. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe, type SafeText } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { readHeaderFirst } from '../bytes/header-first.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { scanAll, upToFault } from '../bytes/pending.ts';
import type { Content } from '../compression/storage.ts';
import { AVRO_MAGIC } from '../kind/record-marks.ts';
import { collectEither } from '../record/cell.ts';
import { avroCodec } from './avro-codec.ts';
import { type AvroSchema, readAvroSchema } from './avro-schema.ts';
import { AvroValues } from './avro-values.ts';
import { MAX_AVRO_METADATA_BYTES, MAX_KEPT_BLOCK_BYTES } from './tree-limits.ts';
import { TreeValues } from './tree-values.ts';

const SYNC_BYTES = 16;

/**
 * Reads every text, key and bytes. The row of an item is the number of its record, its column that of the field; what
 * precedes the records is in row 0. Returns the number of records.
 */
export async function* readAvro(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  return yield* readHeaderFirst(content.all, collector, reader => new AvroFile(reader, content, collector).read());
}

class AvroFile {
  readonly #reader: ByteReader;
  readonly #content: Content;
  readonly #collector: ItemCollector;

  constructor(reader: ByteReader, content: Content, collector: ItemCollector) {
    this.#reader = reader;
    this.#content = content;
    this.#collector = collector;
  }

  async *read(): AsyncGenerator<ItemBatch, number> {
    const magic = await this.#bytes(AVRO_MAGIC.length);
    if (!AVRO_MAGIC.equals(magic)) throw broken(safe`it does not begin like an Avro file`);
    const { schema, codec } = yield* this.#metadata();
    const undo = avroCodec(codec);
    const sync = Buffer.from(await this.#bytes(SYNC_BYTES));
    const values = new TreeValues(this.#collector);
    let fault: GateError | null = null;
    for (let rows = await this.#long(); rows !== null; rows = await this.#long()) {
      const size = await this.#size();
      if (rows < 0) throw broken(safe`a block has a negative number of records`);
      const block = new Block(this.#reader, size);
      const next = values.row + rows;
      try {
        const content = this.#content.meter.deeper.limited(undo(await block.open()));
        yield* scanAll(content, new AvroValues(schema, values, rows), this.#collector);
      } catch (error) {
        this.#collector.watch.checkDeadline();
        if (!(error instanceof GateError) || error.reason === 'manifest-too-large') throw error;
        // Other blocks can be read without this one.
        fault ??= error;
        values.restart(next);
        yield* this.#search(upToFault(undo(await block.open()), []));
      }
      yield* this.#search(block.rest());
      if (block.isCutOff) throw cutOff();
      if (!sync.equals(await this.#bytes(SYNC_BYTES))) throw broken(safe`a block does not end with its mark`);
    }
    fault ??= values.fault;
    if (fault !== null) throw fault;
    return values.row - 1;
  }

  /** Searches a part of a block that cannot be read for URLs. */
  async *#search(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ItemBatch, void> {
    const strings = new ByteStrings(this.#collector);
    for await (const chunk of chunks) {
      strings.add(chunk);
      if (this.#collector.full) yield* this.#collector.passOn();
    }
    strings.end();
  }

  /** Reads the entries in front of the blocks. */
  async *#metadata(): AsyncGenerator<ItemBatch, { readonly schema: AvroSchema; readonly codec: string }> {
    let schema: AvroSchema | null = null;
    let codec: string | null = null;
    for (let entries = await this.#count(); entries > 0; entries = await this.#count()) {
      for (; entries > 0; entries--) {
        const key = latin1(yield* this.#entry());
        const value = yield* this.#entry();
        // Readers differ in which of two they use.
        if ((key === 'avro.schema' && schema !== null) || (key === 'avro.codec' && codec !== null)) {
          throw broken(safe`it has two schemas or two codecs`);
        }
        if (key === 'avro.schema') schema = readAvroSchema(value);
        if (key === 'avro.codec') codec = latin1(value);
      }
    }
    if (schema === null) throw broken(safe`it has no schema`);
    return { schema, codec: codec ?? 'null' };
  }

  /** Reads and collects a key or a value. */
  async *#entry(): AsyncGenerator<ItemBatch, Uint8Array> {
    const size = await this.#size();
    if (size > MAX_AVRO_METADATA_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`its schema or another entry of its header has more than ${mebibytes(MAX_AVRO_METADATA_BYTES)}; shorten it`
      );
    }
    const bytes = new Uint8Array(await this.#reader.exactly(size));
    for (const _ of collectEither(bytes, 0, this.#collector)) yield* this.#collector.passOn();
    if (this.#collector.full) yield* this.#collector.passOn();
    if (bytes.length < size) throw cutOff();
    return bytes;
  }

  /** Returns the number of the entries that follow. */
  async #count(): Promise<number> {
    const entries = await this.#required();
    // The size of the entries, for readers that skip them.
    if (entries < 0) await this.#required();
    return Math.abs(entries);
  }

  async #size(): Promise<number> {
    const size = await this.#required();
    if (size < 0) throw broken(safe`it has a negative length`);
    return size;
  }

  async #required(): Promise<number> {
    const value = await this.#long();
    if (value === null) throw cutOff();
    return value;
  }

  /** Reads an integer in zigzag coding, exact up to 2^53; null at the end of the file. */
  async #long(): Promise<number | null> {
    let value = 0;
    for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
      const [byte] = await this.#reader.exactly(1);
      if (byte === undefined && i === 0) return null;
      if (byte === undefined) throw cutOff();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    }
    throw broken(safe`it has a number of more than ten bytes`);
  }

  async #bytes(size: number): Promise<Uint8Array> {
    const bytes = await this.#reader.exactly(size);
    if (bytes.length < size) throw cutOff();
    return bytes;
  }
}

/** The stored bytes of a block. One of usual size is kept, so that it can be searched after a fault. */
class Block {
  readonly #reader: ByteReader;
  readonly #size: number;
  readonly #end: number;
  #kept: Uint8Array | null = null;

  constructor(reader: ByteReader, size: number) {
    this.#reader = reader;
    this.#size = size;
    this.#end = reader.position + size;
  }

  get isCutOff(): boolean {
    return this.#reader.position < this.#end;
  }

  /** Returns its bytes; of a block that is not kept, those that were not read before. */
  async open(): Promise<AsyncIterable<Uint8Array>> {
    if (this.#size > MAX_KEPT_BLOCK_BYTES) return this.rest();
    const kept = (this.#kept ??= await this.#reader.exactly(this.#size));
    return (async function* () {
      yield kept;
    })();
  }

  rest(): AsyncIterable<Uint8Array> {
    return this.#reader.take(this.#end - this.#reader.position);
  }
}

function cutOff(): GateError {
  return broken(safe`it is cut off`);
}

function broken(what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`it cannot be read as Avro: ${what}; write the file again`);
}
