/** Finds the slots and values of a page that are in rows that stay. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_PAGE_SLOTS } from '../bytes/parquet-limits.ts';
import type { Decompressor } from '../parquet/codec.ts';
import { damaged } from '../parquet/parquet-fault.ts';
import type { Chunk } from '../parquet/footer.ts';
import { DATA_PAGE, type Levels, type PageHeader, levelsV1, levelsV2 } from '../parquet/page.ts';
import type { PlainValues } from './plain-values.ts';
import { Runs } from '../parquet/runs.ts';
import type { Leaf } from '../parquet/schema.ts';
import type { RowSet } from '../rewrite/listed-cells.ts';

/** The slots and values of a page that stay. */
export interface Slots {
  readonly count: number;
  /** The number of rows that begin in this page and stay. */
  readonly rows: number;
  /** The levels of the slots that stay; null where there are none. */
  readonly repetition: Uint8Array | null;
  readonly definition: Uint8Array | null;
  /** For each value of the page, including those of removed rows: 1 where it stays. */
  readonly keep: Uint8Array;
  readonly kept: number;
}

/** A data page, decompressed. */
export interface OpenedPage {
  readonly levels: Levels;
  readonly values: PlainValues;
}

/** Decompresses a page; the result is valid until the decompressor's next page. */
export function openPage(
  header: PageHeader,
  stored: Uint8Array,
  { codec }: Chunk,
  leaf: Leaf,
  decompressor: Decompressor
): OpenedPage {
  if (header.type === DATA_PAGE) {
    const bytes = decompressor.decompress(codec, stored, header.size);
    const levels = levelsV1(bytes, header, leaf);
    return { levels, values: { bytes, start: levels.end, end: bytes.length } };
  }
  const levels = levelsV2(stored, header, leaf);
  const size = header.size - levels.end;
  const bytes = decompressor.decompress(header.compressed ? codec : 0, stored.subarray(levels.end), size);
  return { levels, values: { bytes, start: 0, end: bytes.length } };
}

/** Goes through the slots of a column chunk, page by page: a row may continue on the next page. */
export class SlotWalk {
  readonly #chunk: Chunk;
  readonly #leaf: Leaf;
  readonly #removed: Pick<RowSet, 'has'>;
  #slots = 0;
  /** The current row, from 1 in the whole file. */
  #row: number;

  /** @param removed rows, from 1 in the whole file */
  constructor(chunk: Chunk, leaf: Leaf, removed: Pick<RowSet, 'has'>) {
    this.#chunk = chunk;
    this.#leaf = leaf;
    this.#removed = removed;
    this.#row = chunk.rowsBefore;
  }

  page(header: PageHeader, { repetition, definition }: Levels): Slots {
    const slots = header.values;
    this.#slots += slots;
    if (slots > MAX_PAGE_SLOTS) {
      throw new GateError(
        'manifest-too-large',
        safe`a page has more than ${count(MAX_PAGE_SLOTS)} values; write smaller pages`
      );
    }
    if (this.#slots > this.#chunk.values) throw unbalanced();
    const { maxRepetition, maxDefinition } = this.#leaf;
    const repetitions = new Uint8Array(maxRepetition > 0 ? slots : 0);
    const definitions = new Uint8Array(maxDefinition > 0 ? slots : 0);
    const keep = new Uint8Array(slots);
    let [staying, rows, values, kept] = [0, 0, 0, 0];
    for (let i = 0; i < slots; i++) {
      const repeated = repetition?.take() ?? 0;
      const defined = definition?.take() ?? maxDefinition;
      if (repeated > maxRepetition || defined > maxDefinition) throw unbalanced();
      if (repeated === 0) this.#row++;
      const stays = !this.#removed.has(this.#row);
      const present = defined === maxDefinition;
      if (present) keep[values++] = stays ? 1 : 0;
      if (!stays) continue;
      if (repeated === 0) rows++;
      if (present) kept++;
      if (maxRepetition > 0) repetitions[staying] = repeated;
      if (maxDefinition > 0) definitions[staying] = defined;
      staying++;
    }
    return {
      count: staying,
      rows,
      repetition: maxRepetition > 0 ? repetitions.subarray(0, staying) : null,
      definition: maxDefinition > 0 ? definitions.subarray(0, staying) : null,
      keep: keep.subarray(0, values),
      kept
    };
  }

  /** Throws unless all rows were seen. */
  finish(): void {
    const { values, rows, rowsBefore } = this.#chunk;
    if (this.#slots !== values || this.#row !== rowsBefore + rows) throw unbalanced();
  }
}

/** Returns the dictionary indices of a page. */
export function indicesIn({ bytes, start, end }: PlainValues, count: number): Uint32Array {
  const indices = new Uint32Array(count);
  if (count === 0) return indices;
  const width = start < end ? bytes[start]! : 33;
  if (width > 32) throw damaged(safe`a dictionary index has more than 32 bits; write the file again`);
  const runs = new Runs(bytes, start + 1, end, width);
  for (let i = 0; i < count; i++) indices[i] = runs.take();
  return indices;
}

function unbalanced(): GateError {
  return damaged(safe`the rows of its pages do not match its footer; write the file again`);
}
