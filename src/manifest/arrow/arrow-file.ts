/**
 * Reads an Arrow file or stream, message by message: a schema, then dictionaries and record batches. Only the buffers
 * of one column of a record batch are in memory. A file is a stream with a footer, which is compared. Some writers put
 * the schema of a file only in the footer, which then takes a pass of its own.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_METADATA_BYTES } from '../bytes/arrow-limits.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { latin1 } from '../../item/text/latin1.ts';
import type { Limits } from '../bytes/meter.ts';
import type { Content } from '../compression/storage.ts';
import { ParquetBudget } from '../parquet/parquet-budget.ts';
import { FILE_MAGIC } from './arrow-magic.ts';
import { cannotRead, damaged } from './arrow-fault.ts';
import { Names, templateFault } from './arrow-names.ts';
import type { Schema } from './arrow-field.ts';
import { metadataIn, readSchema } from './arrow-schema.ts';
import { readBatchHeader } from './batch-header.ts';
import { Body, cutOff } from './batch-body.ts';
import { BatchReader } from './batch-reader.ts';
import { Dictionaries } from './dictionaries.ts';
import { FlatTable } from './flat-table.ts';
import { FooterCheck, footerIn, footerOf, schemaIn, TRAILER_BYTES } from './arrow-footer.ts';

/** The magic number at the beginning, with two bytes of padding. */
const MAGIC_BYTES = 8;

const CONTINUATION = 0xffffffff;

/** The kinds of messages. */
const SCHEMA = 1;
const DICTIONARY_BATCH = 2;
const RECORD_BATCH = 3;

export async function* readArrowFile(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const { limits } = content.meter;
  const rows = yield* readPass(content.all, null, collector, limits);
  if (rows !== null) return rows;
  const source = await content.source();
  const footer = FlatTable.root(await footerOf(source));
  const schema = schemaIn(footer);
  return (yield* readPass(source.open(), schema, collector, limits)) ?? 0;
}

/** Returns the number of rows; null if the schema is not given and only in the footer. */
async function* readPass(
  chunks: AsyncIterable<Uint8Array>,
  schema: Schema | null,
  collector: ItemCollector,
  limits: Limits
): AsyncGenerator<ItemBatch, number | null> {
  const stream = new ByteReader(chunks);
  try {
    return yield* new ArrowFile(stream, collector, limits).read(schema);
  } finally {
    await stream.close();
  }
}

interface Message {
  readonly at: number;
  readonly version: number;
  readonly kind: number;
  readonly header: FlatTable;
  readonly bodyBytes: number;
}

class ArrowFile {
  readonly #stream: ByteReader;
  readonly #collector: ItemCollector;
  readonly #budget: ParquetBudget;
  readonly #names: Names;
  readonly #footer = new FooterCheck();
  /** The first fault. Reading continues after it as far as possible, so that the fault hides nothing. */
  #fault: GateError | null = null;
  #isFile = false;

  constructor(stream: ByteReader, collector: ItemCollector, limits: Limits) {
    this.#stream = stream;
    this.#collector = collector;
    this.#budget = new ParquetBudget(0, limits);
    this.#names = new Names(collector, this.#budget);
  }

  /** @param known null if the schema has to be in the first message */
  async *read(known: Schema | null): AsyncGenerator<ItemBatch, number | null> {
    const magic = await this.#stream.exactly(MAGIC_BYTES);
    this.#isFile = latin1(magic).startsWith(FILE_MAGIC);
    if (!this.#isFile) this.#stream.putBack(magic);
    const schema = known ?? (yield* this.#schema());
    if (schema === null) return null;
    const rows = yield* this.#batches(schema);
    if (this.#isFile) yield* this.#checkFooter(schema);
    else if ((await this.#stream.next()) !== null) throw damaged(safe`its end is followed by other data`);
    const fault = this.#fault ?? templateFault(schema, this.#collector);
    if (fault !== null) throw fault;
    return rows;
  }

  async *#schema(): AsyncGenerator<ItemBatch, Schema | null> {
    const message = yield* this.#message();
    if (this.#isFile && message?.kind !== SCHEMA) return null;
    if (message?.kind !== SCHEMA || message.bodyBytes > 0) throw notArrow();
    const schema = readSchema(message.header, message.version);
    yield* this.#taking(this.#names.schema(schema));
    return schema;
  }

  /** Returns the number of rows. */
  async *#batches(schema: Schema): AsyncGenerator<ItemBatch, number> {
    const dictionaries = new Dictionaries(schema, this.#collector, this.#budget);
    const tools = { collector: this.#collector, budget: this.#budget, dictionaries };
    const reader = new BatchReader(schema, tools);
    for (let message = yield* this.#message(); message !== null; message = yield* this.#message()) {
      const body = new Body(this.#stream, message.bodyBytes);
      if (message.kind === SCHEMA) throw damaged(safe`it has a second schema`);
      if (message.kind !== RECORD_BATCH && message.kind !== DICTIONARY_BATCH) throw cannotRead(safe`a tensor`);
      const places = message.kind === RECORD_BATCH ? this.#footer.batches : this.#footer.dictionaries;
      if (this.#isFile) places.add(message.at, message.bodyBytes);
      try {
        yield* message.kind === RECORD_BATCH
          ? reader.records(readBatchHeader(message.header, message.bodyBytes), body)
          : reader.dictionary(message.header, body);
      } catch (error) {
        this.#collector.watch.checkDeadline();
        if (!(error instanceof GateError) || error.reason === 'manifest-too-large') throw error;
        this.#fault ??= error;
      }
      this.#fault ??= reader.fault;
      await body.skip();
    }
    yield* this.#taking(dictionaries.readAllRest());
    return reader.rows;
  }

  /** Returns the next message; null at the end of the stream. */
  async *#message(): AsyncGenerator<ItemBatch, Message | null> {
    yield* this.#collector.passOn();
    const at = this.#stream.position;
    let length = await this.#uint32();
    if (length === null) {
      // A stream may end without a mark, as its writer cannot know whether more follows.
      if (this.#isFile || at === 0) throw cutOff();
      return null;
    }
    // Streams before version 0.15 had only the length.
    if (length === CONTINUATION) length = await this.#uint32();
    if (length === null) throw cutOff();
    if (length === 0) return null;
    if (length > MAX_METADATA_BYTES) throw notArrow();
    // A copy, because the schema is used for longer than its chunk.
    const metadata = new Uint8Array(await this.#stream.exactly(length));
    if (metadata.length < length) throw cutOff();
    this.#budget.stored(this.#stream.position);
    this.#collector.watch.worked(length);
    const root = FlatTable.root(metadata);
    const header = root.table(2);
    if (header === null) throw notArrow();
    yield* this.#taking(this.#names.metadata(metadataIn(root, 4), 0));
    return { at, version: root.short(0), kind: root.byte(1), header, bodyBytes: root.size(3) };
  }

  async #uint32(): Promise<number | null> {
    const bytes = await this.#stream.exactly(4);
    if (bytes.length === 0) return null;
    if (bytes.length < 4) throw cutOff();
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  }

  async *#checkFooter(schema: Schema): AsyncGenerator<ItemBatch, void> {
    const bytes = await this.#stream.exactly(MAX_METADATA_BYTES + TRAILER_BYTES + 1);
    const footer = FlatTable.root(footerIn(bytes, bytes.length));
    yield* this.#taking(this.#names.metadata(metadataIn(footer, 4), 0));
    yield* this.#taking(this.#names.schema(this.#footer.check(footer, schema)));
  }

  async *#taking(steps: Iterable<void>): AsyncGenerator<ItemBatch, void> {
    for (const _ of steps) yield* this.#collector.passOn();
  }
}

function notArrow(): GateError {
  return damaged(safe`it does not begin like an Arrow file or stream`);
}
