/** Writes one column of one row group without the removed rows: page by page, with the original codec (GZIP for LZ4). */
import { safe } from '../../safe/text.ts';
import type { Decompressor } from '../parquet/codec.ts';
import { decompressed } from '../parquet/codec.ts';
import { damaged, inRowGroup } from '../parquet/parquet-fault.ts';
import type { Chunk } from '../parquet/footer.ts';
import {
  DATA_PAGE,
  DATA_PAGE_V2,
  DICTIONARY_PAGE,
  type PageHeader,
  checkPageSize,
  readPageHeader
} from '../parquet/page.ts';
import { compress } from './compress-page.ts';
import { EntryUse, type ThinnedDictionary, withoutEntries } from './thinned-dictionary.ts';
import { hybrid } from './run-writer.ts';
import { type Slots, SlotWalk, indicesIn, openPage } from './slots.ts';
import { boolean, i32, struct, structure } from './thrift-fields.ts';
import { type PlainValues, keptValues, plainValues } from './plain-values.ts';
import type { Leaf } from '../parquet/schema.ts';
import type { ForwardStream } from '../parquet/forward-stream.ts';
import { PLAIN, PLAIN_DICTIONARY } from '../parquet/column-values.ts';
import type { RowSet } from '../rewrite/listed-cells.ts';

const RLE = 3;
const RLE_DICTIONARY = 8;

/** A column chunk and how it is read. */
export interface ColumnInput {
  readonly chunk: Chunk;
  readonly leaf: Leaf;
  readonly stream: ForwardStream;
  readonly decompressor: Decompressor;
  /** Rows, from 1 in the whole file. */
  readonly removed: Pick<RowSet, 'has'>;
}

/** What the footer says about a rewritten chunk. */
export interface Rewritten {
  values: number;
  /** The size with page headers, decompressed and stored. */
  size: number;
  stored: number;
  /** The size of the dictionary page, 0 where there is none. */
  dictionary: number;
  readonly encodings: Set<number>;
}

/** Returns how rows use the dictionary of a chunk; null where there is none. */
export async function entryUse(input: ColumnInput): Promise<EntryUse | null> {
  const walk = new SlotWalk(input.chunk, input.leaf, input.removed);
  let use: EntryUse | null = null;
  for await (const { header, stored } of pages(input)) {
    if (header.type === DICTIONARY_PAGE) use = new EntryUse(header.values);
    else if (use === null) return null;
    else inRowGroup(input.chunk.rowGroup, input.leaf.column, () => note(header, stored, use));
  }
  return use;

  function note(header: PageHeader, stored: Uint8Array, of: EntryUse | null): void {
    const { levels, values } = openPage(header, stored, input.chunk, input.leaf, input.decompressor);
    const { keep } = walk.page(header, levels);
    if (isDictionary(header.encoding)) of?.page(indicesIn(values, keep.length), keep);
  }
}

/** Yields the pages of the chunk without the removed rows, and fills in `summary`. */
export async function* rewrittenPages(
  input: ColumnInput,
  orphans: Uint32Array,
  summary: Rewritten
): AsyncGenerator<Uint8Array, void> {
  const { chunk, leaf } = input;
  const column = new Column(input, orphans, summary);
  for await (const { header, stored } of pages(input)) {
    yield* inRowGroup(chunk.rowGroup, leaf.column, () => column.page(header, stored));
  }
  inRowGroup(chunk.rowGroup, leaf.column, () => column.finish());
}

interface StoredPage {
  readonly header: PageHeader;
  /** Valid until the next page. */
  readonly stored: Uint8Array;
}

/** Yields dictionary and data pages; skips index pages. */
async function* pages({ chunk, leaf, stream }: ColumnInput): AsyncGenerator<StoredPage, void> {
  const located = <T>(read: () => T): T => inRowGroup(chunk.rowGroup, leaf.column, read);
  await stream.skipTo(chunk.start);
  while (stream.position < chunk.end) {
    const header = await readPageHeader(stream, chunk.limit, located);
    located(() => checkPageSize(header));
    const stored = await stream.read(header.stored);
    if (header.type === DATA_PAGE || header.type === DATA_PAGE_V2 || header.type === DICTIONARY_PAGE) {
      yield { header, stored };
    }
  }
}

class Column {
  readonly #input: ColumnInput;
  readonly #orphans: Uint32Array;
  readonly #summary: Rewritten;
  readonly #walk: SlotWalk;
  #dictionary: ThinnedDictionary | null = null;

  constructor(input: ColumnInput, orphans: Uint32Array, summary: Rewritten) {
    this.#input = input;
    this.#orphans = orphans;
    this.#summary = summary;
    this.#walk = new SlotWalk(input.chunk, input.leaf, input.removed);
  }

  page(header: PageHeader, stored: Uint8Array): readonly Uint8Array[] {
    return header.type === DICTIONARY_PAGE ? this.#dictionaryPage(header, stored) : this.#dataPage(header, stored);
  }

  finish(): void {
    this.#walk.finish();
  }

  #dictionaryPage(header: PageHeader, stored: Uint8Array): readonly Uint8Array[] {
    const { chunk, leaf } = this.#input;
    const bytes = decompressed(chunk.codec, stored, header.size);
    this.#dictionary = withoutEntries({ bytes, start: 0, end: bytes.length }, header.values, this.#orphans, leaf);
    const { entries } = this.#dictionary;
    const fields = struct(7, [i32(1, entries), i32(2, header.encoding)]);
    const body = compress(chunk.codec, this.#dictionary.bytes);
    const page = this.#page(DICTIONARY_PAGE, this.#dictionary.bytes.length, [body], [fields]);
    this.#summary.dictionary = sizeOf(page);
    this.#summary.encodings.add(header.encoding);
    return page;
  }

  #dataPage(header: PageHeader, stored: Uint8Array): readonly Uint8Array[] {
    const { chunk, leaf, decompressor } = this.#input;
    const { levels, values } = openPage(header, stored, chunk, leaf, decompressor);
    const slots = this.#walk.page(header, levels);
    if (slots.count === 0) return [];
    const encoded = this.#values(header.encoding, values, slots);
    const encoding = isDictionary(header.encoding) ? header.encoding : PLAIN;
    this.#summary.values += slots.count;
    this.#summary.encodings.add(encoding);
    if (slots.definition !== null || slots.repetition !== null) this.#summary.encodings.add(RLE);
    return header.type === DATA_PAGE
      ? this.#version1(slots, encoding, encoded)
      : this.#version2(header, slots, encoding, encoded);
  }

  #values(encoding: number, values: PlainValues, { keep, kept }: Slots): Uint8Array {
    const { leaf } = this.#input;
    if (!isDictionary(encoding))
      return keptValues(plainValues(values, keep.length, encoding, leaf), keep.length, keep, leaf);
    const dictionary = this.#dictionary;
    if (dictionary === null) throw damaged(safe`its dictionary is missing; write the file again`);
    const indices = indicesIn(values, keep.length);
    const renumbered = new Uint32Array(kept);
    let to = 0;
    for (let i = 0; i < indices.length; i++) if (keep[i] === 1) renumbered[to++] = dictionary.numbers[indices[i]!]!;
    // Some readers reject a width of zero bits.
    const width = Math.max(1, bitsFor(dictionary.entries - 1));
    return Buffer.concat([Uint8Array.of(width), hybrid(renumbered, kept, width)]);
  }

  #version1({ count, repetition, definition }: Slots, encoding: number, values: Uint8Array): readonly Uint8Array[] {
    const { leaf, chunk } = this.#input;
    const levels = [runsOf(repetition, leaf.maxRepetition), runsOf(definition, leaf.maxDefinition)];
    const body = Buffer.concat([...levels.flatMap(runs => (runs === null ? [] : [uint32(runs.length), runs])), values]);
    const fields = struct(5, [i32(1, count), i32(2, encoding), i32(3, RLE), i32(4, RLE)]);
    return this.#page(DATA_PAGE, body.length, [compress(chunk.codec, body)], [fields]);
  }

  #version2(
    { compressed }: PageHeader,
    { count, rows, kept, repetition, definition }: Slots,
    encoding: number,
    values: Uint8Array
  ): readonly Uint8Array[] {
    const { leaf, chunk } = this.#input;
    const none = new Uint8Array(0);
    const repetitions = runsOf(repetition, leaf.maxRepetition) ?? none;
    const definitions = runsOf(definition, leaf.maxDefinition) ?? none;
    const fields = struct(8, [
      ...[i32(1, count), i32(2, count - kept), i32(3, rows), i32(4, encoding)],
      ...[i32(5, definitions.length), i32(6, repetitions.length), boolean(7, compressed)]
    ]);
    const size = repetitions.length + definitions.length + values.length;
    const body = compressed ? compress(chunk.codec, values) : values;
    return this.#page(DATA_PAGE_V2, size, [repetitions, definitions, body], [fields]);
  }

  /** Returns header and body; `fields` is the part of the header for the page's type. */
  #page(type: number, size: number, body: readonly Uint8Array[], fields: Parameters<typeof structure>[0]) {
    const header = structure([i32(1, type), i32(2, size), i32(3, sizeOf(body)), ...fields]);
    this.#summary.size += header.length + size;
    this.#summary.stored += header.length + sizeOf(body);
    // These are views of buffers that the next page overwrites.
    return [header, ...body.map(bytes => bytes.slice())];
  }
}

export function isDictionary(encoding: number): boolean {
  return encoding === PLAIN_DICTIONARY || encoding === RLE_DICTIONARY;
}

function runsOf(levels: Uint8Array | null, most: number): Uint8Array | null {
  return levels === null ? null : hybrid(levels, levels.length, bitsFor(most));
}

function bitsFor(most: number): number {
  return most <= 0 ? 0 : 32 - Math.clz32(most);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
}
