/** Reads one column of one row group, page by page. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { count, safe } from '../../safe/text.ts';
import { Cells, type CellSink } from './cells.ts';
import { type Decompressor, decompressed } from './codec.ts';
import { Dictionary } from './dictionary.ts';
import { cannotRead, damaged, inRowGroup } from './parquet-fault.ts';
import type { Chunk } from './footer.ts';
import {
  DATA_PAGE,
  DATA_PAGE_V2,
  DICTIONARY_PAGE,
  type Levels,
  type PageHeader,
  checkPageSize,
  levelsV1,
  levelsV2,
  readPageHeader
} from './page.ts';
import type { Leaf } from './schema.ts';
import type { ParquetBudget } from './parquet-budget.ts';
import type { ForwardStream } from './forward-stream.ts';
import type { ParquetTemplates } from './parquet-templates.ts';
import { PLAIN, PLAIN_DICTIONARY, type Values, valuesIn } from './column-values.ts';

/** What is needed to read all columns of a file. */
export interface ColumnTools {
  readonly stream: ForwardStream;
  /** Moves the stream to a position, over bytes of no column. */
  readonly passGap: (position: number) => AsyncGenerator<ItemBatch, void>;
  readonly collector: ItemCollector;
  readonly decompressor: Decompressor;
  readonly budget: ParquetBudget;
  /** The templates that columns fill; null where the settings have none. */
  readonly templates: ParquetTemplates | null;
}

/** Reads the pages of `chunk`; the stream must not be past its start. */
export async function* readColumn(chunk: Chunk, leaf: Leaf, tools: ColumnTools): AsyncGenerator<ItemBatch, void> {
  const { stream, collector, templates } = tools;
  const located = <T>(read: () => T): T => inRowGroup(chunk.rowGroup, leaf.column, read);
  const own = new Cells(collector, leaf, tools.budget);
  const filling = located(() => templates?.begin(chunk, leaf, own) ?? null);
  const column = new Column(chunk, filling ?? { leaf, cells: own }, own, tools);
  yield* tools.passGap(chunk.start);
  while (stream.position < chunk.end) {
    const header = await readPageHeader(stream, chunk.limit, located);
    if (!column.wants(header)) {
      located(() => column.pass(header));
      await stream.skipTo(stream.position + header.stored);
      continue;
    }
    located(() => checkPageSize(header));
    const stored = await stream.read(header.stored);
    yield* stepwise(column.page(header, stored), collector, located);
  }
  yield* stepwise(column.finish(), collector, located);
  filling?.end();
}

/** Runs `steps`, and yields the items wherever they stop. */
async function* stepwise(
  steps: Generator<void, void>,
  collector: ItemCollector,
  located: <T>(read: () => T) => T
): AsyncGenerator<ItemBatch, void> {
  while (located(() => steps.next()).done !== true) yield* collector.passOn();
}

class Column {
  readonly #chunk: Chunk;
  readonly #leaf: Leaf;
  readonly #decompressor: Decompressor;
  readonly #budget: ParquetBudget;
  readonly #cells: CellSink;
  /** Reads dictionary entries that no row uses; they fill no template. */
  readonly #own: Cells;
  #dictionary: Dictionary | null = null;
  /** The number of slots and rows so far. */
  #slots = 0;
  #rows = 0;

  constructor(
    chunk: Chunk,
    { leaf, cells }: { readonly leaf: Leaf; readonly cells: CellSink },
    own: Cells,
    { decompressor, budget }: ColumnTools
  ) {
    this.#chunk = chunk;
    this.#leaf = leaf;
    this.#decompressor = decompressor;
    this.#budget = budget;
    this.#cells = cells;
    this.#own = own;
  }

  /**
   * Returns true if a page has to be decoded. Numbers without nesting are skipped: they contain no strings and are not
   * needed to count rows.
   */
  wants({ type }: PageHeader): boolean {
    const { holds, maxRepetition } = this.#leaf;
    if (type === DICTIONARY_PAGE) return holds !== 'none';
    return (type === DATA_PAGE || type === DATA_PAGE_V2) && (holds !== 'none' || maxRepetition > 0);
  }

  /** Counts a page that is not decoded. */
  pass({ type, values }: PageHeader): void {
    if (type !== DATA_PAGE && type !== DATA_PAGE_V2) return;
    this.#slots += values;
    this.#rows += values;
  }

  /** Reads a page; stops wherever the items so far should be taken. */
  *page(header: PageHeader, stored: Uint8Array): Generator<void, void> {
    this.#budget.spend(header.size);
    if (header.type === DICTIONARY_PAGE) {
      yield* this.#readDictionary(header, stored);
      return;
    }
    this.#slots += header.values;
    if (this.#slots > this.#chunk.values) throw this.#unbalanced();
    const { levels, body } =
      header.type === DATA_PAGE ? this.#version1(header, stored) : this.#version2(header, stored);
    if (this.#leaf.holds === 'none') {
      this.#rows += levels.repetition?.zeros(header.values) ?? header.values;
      return;
    }
    const bytes = body();
    this.#own.begin(bytes);
    const start = header.type === DATA_PAGE ? levels.end : 0;
    const values = valuesIn(bytes, start, bytes.length, header.encoding, {
      leaf: this.#leaf,
      cells: this.#cells,
      dictionary: this.#dictionary
    });
    if (levels.repetition === null) yield* this.#flat(header.values, levels, values);
    else yield* this.#nested(header.values, levels, values);
    values.finish();
  }

  /** Checks that all rows were read, and reads the dictionary entries that no row uses. */
  *finish(): Generator<void, void> {
    if (this.#slots !== this.#chunk.values || this.#rows !== this.#chunk.rows) throw this.#unbalanced();
    if (this.#dictionary !== null && this.#leaf.holds !== 'integer') {
      yield* this.#dictionary.readRest(this.#chunk.rowsBefore + 1, this.#own);
    }
    if (this.#own.fault !== null) throw this.#own.fault;
  }

  *#readDictionary({ encoding, size, values }: PageHeader, stored: Uint8Array): Generator<void, void> {
    if (encoding !== PLAIN && encoding !== PLAIN_DICTIONARY)
      throw cannotRead(safe`encoding ${encoding} of dictionaries`);
    if (this.#dictionary !== null) throw damaged(safe`it has two dictionaries; write the file again`);
    const bytes = decompressed(this.#chunk.codec, stored, size);
    this.#own.begin(bytes);
    this.#dictionary = new Dictionary(bytes, values, this.#leaf.size);
    yield* this.#dictionary.judge(this.#cells);
  }

  #version1(header: PageHeader, stored: Uint8Array): DecodedPage {
    const bytes = this.#decompressor.decompress(this.#chunk.codec, stored, header.size);
    return { levels: levelsV1(bytes, header, this.#leaf), body: () => bytes };
  }

  #version2(header: PageHeader, stored: Uint8Array): DecodedPage {
    const levels = levelsV2(stored, header, this.#leaf);
    const codec = header.compressed ? this.#chunk.codec : 0;
    const body = () => this.#decompressor.decompress(codec, stored.subarray(levels.end), header.size - levels.end);
    return { levels, body };
  }

  /** Reads slots without nesting: one per row. */
  *#flat(slots: number, { definition }: Levels, values: Values): Generator<void, void> {
    const first = this.#chunk.rowsBefore + 1;
    const { maxDefinition } = this.#leaf;
    for (let left = slots; left > 0;) {
      const alike = definition === null ? left : Math.min(left, definition.alike);
      const level = definition?.take() ?? maxDefinition;
      definition?.skip(alike - 1);
      left -= alike;
      if (level > maxDefinition) throw badLevel();
      for (let present = level === maxDefinition ? alike : 0; present > 0;) {
        const read = values.read(present, first + this.#rows + alike - present);
        present -= read;
        if (this.#cells.full) yield;
      }
      this.#rows += alike;
    }
  }

  /** Reads nested slots. A row continues while the repetition level is not zero, also on the next page. */
  *#nested(slots: number, { repetition, definition }: Levels, values: Values): Generator<void, void> {
    const { maxRepetition, maxDefinition } = this.#leaf;
    this.#budget.spend(slots);
    for (let i = 0; i < slots; i++) {
      const level = repetition?.take() ?? 0;
      if (level === 0) this.#rows++;
      const defined = definition?.take() ?? maxDefinition;
      if (level > maxRepetition || defined > maxDefinition || this.#rows === 0) throw badLevel();
      if (defined < maxDefinition) continue;
      values.read(1, this.#chunk.rowsBefore + this.#rows);
      if (this.#cells.full) yield;
    }
  }

  #unbalanced() {
    const { rows, values } = this.#chunk;
    return damaged(
      safe`${count(this.#rows)} rows and ${count(this.#slots)} values were read, but its footer says ${count(rows)} and ${count(values)}; write the file again`
    );
  }
}

/** The levels of a page, and a function that returns its values. */
interface DecodedPage {
  readonly levels: Levels;
  readonly body: () => Uint8Array;
}

function badLevel() {
  return damaged(safe`a level of a page is out of bounds; write the file again`);
}
