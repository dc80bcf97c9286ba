/**
 * Reads a Parquet file as a forward-only stream that can be opened again: one pass finds the footer at the end, the
 * next reads the columns in file order. Unless the file is small, only one page is in memory at a time.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { Decompressor } from './codec.ts';
import { type ColumnTools, readColumn } from './column.ts';
import { type Footer, encrypted, readFooter } from './footer.ts';
import { readNames } from './column-names.ts';
import { ParquetBudget } from './parquet-budget.ts';
import { ParquetTemplates } from './parquet-templates.ts';
import { ForwardStream } from './forward-stream.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { MAX_FOOTER_BYTES } from '../bytes/parquet-limits.ts';
import type { Source } from '../bytes/source.ts';
import type { Limits } from '../bytes/meter.ts';

/** A file up to this size is kept in memory, and read from its source once, if its end cannot be read alone. */
const SMALL_FILE_BYTES = 32 << 20;

/** The bytes that the first pass keeps from the end of a larger file; a longer footer needs another pass. */
const TAIL_BYTES = 8 << 20;

/** The same where the end is read alone. */
const SHORT_TAIL_BYTES = 1 << 16;

/** The footer's length and the magic number at the end. */
const TRAILER_BYTES = 8;

export async function* readParquetFile(
  source: Source,
  collector: ItemCollector,
  limits: Limits
): AsyncGenerator<ItemBatch, number> {
  const isKept = source.tail === undefined && source.size <= SMALL_FILE_BYTES;
  const content = isKept ? inMemory(await tailOf(source, source.size)) : source;
  const footer = await footerOf(content);
  readNames(footer, collector);
  if (collector.full) yield* collector.passOn();
  const stream = new ForwardStream(content.open());
  const budget = new ParquetBudget(source.size, limits);
  const templates = collector.templates && new ParquetTemplates(collector.templates, footer.schema, collector, budget);
  const gaps = new Gaps(stream, collector, footer.indexes);
  const passGap = (position: number) => gaps.pass(position);
  const tools = { stream, passGap, collector, decompressor: new Decompressor(), budget, templates };
  try {
    const fault = yield* readChunks(footer, tools);
    yield* gaps.pass(footer.start);
    await stream.drain();
    if (fault !== null) throw fault;
    if (templates?.fault) throw templates.fault;
  } finally {
    await stream.close();
  }
  return footer.rows;
}

/** Reads every column of every row group; a fault in one does not hide the others. Returns the first fault. */
async function* readChunks(
  { chunks, schema, fault: known }: Footer,
  tools: ColumnTools
): AsyncGenerator<ItemBatch, GateError | null> {
  let fault = known;
  for (const chunk of chunks) {
    const leaf = schema.leaves[chunk.leaf];
    if (leaf === undefined) continue;
    try {
      yield* readColumn(chunk, leaf, tools);
    } catch (error) {
      tools.collector.watch.checkDeadline();
      if (!(error instanceof GateError) || error.reason === 'manifest-too-large') throw error;
      fault ??= error;
    }
  }
  return fault;
}

function inMemory(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    async *open() {
      yield bytes;
    }
  };
}

async function footerOf(source: Source): Promise<Footer> {
  const { bytes, start } = await footerBytes(source);
  return readFooter(bytes, start);
}

/** Returns the footer as it is stored, and its position. */
export async function footerBytes(source: Source): Promise<{ readonly bytes: Uint8Array; readonly start: number }> {
  const { size } = source;
  if (size < TRAILER_BYTES) throw notParquet();
  let tail = await tailOf(source, Math.min(size, source.tail === undefined ? TAIL_BYTES : SHORT_TAIL_BYTES));
  const trailer = new DataView(tail.buffer, tail.byteOffset + tail.length - TRAILER_BYTES, TRAILER_BYTES);
  checkMagic(trailer.getUint32(4));
  const length = trailer.getUint32(0, true);
  if (length === 0 || length > size - TRAILER_BYTES) throw notParquet();
  if (length > MAX_FOOTER_BYTES) {
    throw new GateError(
      'manifest-too-large',
      safe`its footer has ${count(length)} bytes; write it with larger row groups, or split it`
    );
  }
  if (length + TRAILER_BYTES > tail.length) tail = await tailOf(source, length + TRAILER_BYTES);
  const end = tail.length - TRAILER_BYTES;
  return { bytes: tail.subarray(end - length, end), start: size - TRAILER_BYTES - length };
}

/** Returns the last `length` bytes, from one pass over all bytes unless the source can read them alone. */
async function tailOf(source: Source, length: number): Promise<Uint8Array> {
  if (source.tail !== undefined) {
    const tail = await source.tail(length);
    if (tail.length !== length) throw notParquet();
    return tail;
  }
  const tail = new Uint8Array(length);
  const from = source.size - length;
  let position = 0;
  for await (const chunk of source.open()) {
    if (position + chunk.length > source.size) throw notParquet();
    const skipped = Math.max(0, from - position);
    if (skipped < chunk.length) tail.set(chunk.subarray(skipped), position + skipped - from);
    position += chunk.length;
  }
  if (position !== source.size) throw notParquet();
  return tail;
}

const MAGIC = 0x50415231;
const MAGIC_ENCRYPTED = 0x50415245;

/** Only the end counts: no reader checks the magic number at the beginning. */
function checkMagic(magic: number): void {
  if (magic === MAGIC_ENCRYPTED) throw encrypted();
  if (magic !== MAGIC) throw notParquet();
}

function notParquet(): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`it does not end like a Parquet file; it may be cut off; write the file again`
  );
}

/** The row of what is not in a record. */
const NO_ROW = 0;

/** Bytes of a gap that are looked at before what was found is passed on. */
const GAP_STEP_BYTES = 1 << 16;

/** Passes over bytes that belong to no column. URLs that are written out in them are looked up. */
class Gaps {
  readonly #stream: ForwardStream;
  readonly #collector: ItemCollector;
  readonly #indexes: Footer['indexes'];
  /** The number of indexes that are after the stream. */
  #passed = 0;

  /** @param indexes are not looked at: they repeat values, some of them cut off, which would look like other values */
  constructor(stream: ForwardStream, collector: ItemCollector, indexes: Footer['indexes']) {
    this.#stream = stream;
    this.#collector = collector;
    this.#indexes = indexes;
  }

  /** Moves the stream to `position`. */
  async *pass(position: number): AsyncGenerator<ItemBatch, void> {
    const stream = this.#stream;
    while (stream.position < position) {
      const index = this.#indexes[this.#passed];
      const end = Math.min(position, index?.start ?? position);
      if (stream.position < end) {
        yield* this.#look(end);
      } else if (index !== undefined) {
        await stream.skipTo(Math.min(position, index.end));
        if (index.end <= position) this.#passed++;
      }
    }
  }

  async *#look(end: number): AsyncGenerator<ItemBatch, void> {
    const stream = this.#stream;
    const strings = new ByteStrings(this.#collector, NO_ROW);
    while (stream.position < end) {
      await stream.skipTo(Math.min(end, stream.position + GAP_STEP_BYTES), bytes => strings.add(bytes));
      if (this.#collector.full) yield* this.#collector.passOn();
    }
    strings.end();
  }
}
