/**
 * Writes Parquet without some of its rows. Row groups that lose no rows are copied byte for byte; in the others every
 * column is written again, page by page. The passes over the source: the footer, the use of dictionaries, the copy.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { Decompressor } from '../parquet/codec.ts';
import { footerBytes } from '../parquet/parquet-file.ts';
import { type Chunk, type Footer, readFooter } from '../parquet/footer.ts';
import { type ColumnInput, type Rewritten, entryUse, rewrittenPages } from './rewritten-column.ts';
import { unusedEntryListed } from './thinned-dictionary.ts';
import { type Placed, rewrittenFooter } from './rewritten-footer.ts';
import type { Leaf } from '../parquet/schema.ts';
import { ForwardStream } from '../parquet/forward-stream.ts';
import type { ListedCells, RowSet } from '../rewrite/listed-cells.ts';
import type { Rewrite, Tally } from '../rewrite/rewrite.ts';
import type { Source } from '../bytes/source.ts';

const MAGIC = Buffer.from('PAR1');

const COPIED_BYTES = 1 << 18;

export const rewriteParquetFile: Rewrite = async function* (content, listed, tally) {
  const source = await content.source();
  const { bytes, start } = await footerBytes(source);
  const footer = readFooter(bytes, start);
  if (footer.fault !== null) throw footer.fault;
  yield* new ParquetRewrite(source, bytes, footer, listed).run(tally);
};

class ParquetRewrite {
  readonly #source: Source;
  readonly #footerBytes: Uint8Array;
  readonly #footer: Footer;
  readonly #listed: ListedCells;
  readonly #removed: RowSet;
  /** The number of rows that each row group loses, by its number. */
  readonly #lost = new Map<number, number>();
  /** Dictionary entries that no row of a chunk will refer to; only for chunks that have such entries. */
  readonly #orphans = new Map<Chunk, Uint32Array>();
  readonly #placed = new Map<string, Placed>();
  readonly #decompressor = new Decompressor();
  #position = 0;

  constructor(source: Source, bytes: Uint8Array, footer: Footer, listed: ListedCells) {
    this.#source = source;
    this.#footerBytes = bytes;
    this.#footer = footer;
    this.#listed = listed;
    this.#removed = listed.rows();
    if (this.#removed.has(0)) throw metadataListed();
    this.#countLost();
  }

  async *run(tally: Tally): AsyncGenerator<Uint8Array, void> {
    if (this.#lost.size > 0) await this.#pass(stream => this.#plan(stream));
    yield this.#advance(MAGIC);
    const stream = new ForwardStream(this.#source.open());
    try {
      for (const chunk of this.#footer.chunks) {
        if (this.#isGone(chunk)) continue;
        yield* this.#losesRows(chunk) ? this.#rewrite(chunk, stream) : this.#copy(chunk, stream);
        tally.kept = chunk.rowsBefore;
      }
      await stream.drain();
    } finally {
      await stream.close();
    }
    tally.removed = tally.removedByReader = this.#removed.size;
    tally.kept = this.#footer.rows - this.#removed.size;
    yield* this.#end(tally.kept);
  }

  #countLost(): void {
    const groups = [...new Map(this.#footer.chunks.map(chunk => [chunk.rowGroup, chunk])).values()];
    groups.sort((one, other) => one.rowsBefore - other.rowsBefore);
    const removed = this.#removed.sorted();
    let at = 0;
    for (const { rowGroup, rows, rowsBefore } of groups) {
      const from = at;
      while (at < removed.length && removed[at]! <= rowsBefore + rows) at++;
      if (at > from) this.#lost.set(rowGroup, at - from);
    }
  }

  #losesRows({ rowGroup }: Chunk): boolean {
    return this.#lost.has(rowGroup);
  }

  /** Returns true if the chunk's row group loses all rows. */
  #isGone({ rowGroup, rows }: Chunk): boolean {
    return this.#lost.get(rowGroup) === rows;
  }

  async #pass(step: (stream: ForwardStream) => Promise<void>): Promise<void> {
    const stream = new ForwardStream(this.#source.open());
    try {
      await step(stream);
      await stream.drain();
    } finally {
      await stream.close();
    }
  }

  /** Finds the dictionary entries that are removed with the rows. */
  async #plan(stream: ForwardStream): Promise<void> {
    for (const chunk of this.#footer.chunks) {
      if (!this.#losesRows(chunk)) continue;
      const input = this.#input(chunk, stream);
      const use = await entryUse(input);
      if (use === null) continue;
      if (use.hasUnused && this.#mayBeUnused(chunk, input.leaf)) throw unusedEntryListed();
      if (use.orphans.length > 0) this.#orphans.set(chunk, use.orphans);
    }
  }

  /** Returns true if a listed item has the place that is reported for items of unused entries. */
  #mayBeUnused({ rowsBefore }: Chunk, leaf: Leaf): boolean {
    return this.#listed.has(rowsBefore + 1, leaf.column);
  }

  async *#rewrite(chunk: Chunk, stream: ForwardStream): AsyncGenerator<Uint8Array, void> {
    const rewritten: Rewritten = { values: 0, size: 0, stored: 0, dictionary: 0, encodings: new Set() };
    this.#place(chunk, rewritten);
    const orphans = this.#orphans.get(chunk) ?? new Uint32Array(0);
    for await (const bytes of rewrittenPages(this.#input(chunk, stream), orphans, rewritten)) {
      yield this.#advance(bytes);
    }
  }

  async *#copy(chunk: Chunk, stream: ForwardStream): AsyncGenerator<Uint8Array, void> {
    this.#place(chunk, null);
    await stream.skipTo(chunk.start);
    while (stream.position < chunk.end) {
      const bytes = await stream.read(Math.min(COPIED_BYTES, chunk.end - stream.position));
      yield this.#advance(bytes.slice());
    }
  }

  #place({ rowGroup, leaf, start }: Chunk, rewritten: Rewritten | null): void {
    const placed = { start: this.#position, moved: this.#position - start, rewritten };
    this.#placed.set(keyOf(rowGroup, leaf), placed);
  }

  *#end(rows: number): Generator<Uint8Array, void> {
    const footer = rewrittenFooter(this.#footerBytes, {
      rows,
      rowsOf: (rowGroup, before) => before - (this.#lost.get(rowGroup) ?? 0),
      placed: (rowGroup, leaf) => this.#placed.get(keyOf(rowGroup, leaf)) ?? null
    });
    const length = Buffer.alloc(4);
    length.writeUInt32LE(footer.length);
    yield footer;
    yield length;
    yield MAGIC;
  }

  #input(chunk: Chunk, stream: ForwardStream): ColumnInput {
    const leaf = this.#footer.schema.leaves[chunk.leaf];
    if (leaf === undefined) throw new TypeError('a chunk of no column');
    return { chunk, leaf, stream, decompressor: this.#decompressor, removed: this.#removed };
  }

  #advance(bytes: Uint8Array): Uint8Array {
    this.#position += bytes.length;
    return bytes;
  }
}

function keyOf(rowGroup: number, leaf: number): string {
  return `${rowGroup}:${leaf}`;
}

function metadataListed(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`its metadata (column names, or data from the program that wrote it) contains a listed item, which is not in a row; write the file again without it`
  );
}
