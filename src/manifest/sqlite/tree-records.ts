/** Reads the records of trees, page by page in the order of the file. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { count, safe } from '../../safe/text.ts';
import { BtreePage, INDEX_INTERIOR, TABLE_INTERIOR, ZERO } from './btree-page.ts';
import { ByteCursor } from './byte-cursor.ts';
import type { DatabaseFile } from './database-file.ts';
import { Overflow, type RecordPlace } from './overflow.ts';
import type { PageMap } from './page-map.ts';
import type { RestBytes } from './rest-bytes.ts';
import { damagedPage, type FirstFault, tooLarge } from './sqlite-fault.ts';
import { MAX_PASSES } from './sqlite-limits.ts';

/** Receives the records of trees. */
export interface RecordSink {
  /** Returns true if the records of a tree are wanted. */
  wants(tree: number): boolean;
  /** Returns true if the row's own number in its table is needed. */
  wantsRowid(tree: number): boolean;
  /** Reads a record `bytes[start, end)`. Yields where the collector should pass on what it has. */
  record(bytes: Uint8Array, start: number, end: number, place: RecordPlace): Generator<void, void>;
}

export interface RecordTools {
  readonly collector: ItemCollector;
  readonly rest: RestBytes;
  readonly faults: FirstFault;
}

export class TreeRecords {
  readonly #file: DatabaseFile;
  readonly #map: PageMap;
  readonly #collector: ItemCollector;
  readonly #rest: RestBytes;
  readonly #faults: FirstFault;
  readonly #page: BtreePage;
  readonly #overflow: Overflow;
  readonly #rowid = new ByteCursor();

  constructor(file: DatabaseFile, map: PageMap, { collector, rest, faults }: RecordTools) {
    this.#file = file;
    this.#map = map;
    this.#collector = collector;
    this.#rest = rest;
    this.#faults = faults;
    this.#page = new BtreePage(file.header.usable);
    this.#overflow = new Overflow(file, map, rest, faults);
  }

  /** Passes every record of the wanted trees to `sink`. */
  async *read(sink: RecordSink): AsyncGenerator<ItemBatch, void> {
    let open: ReadonlyMap<number, number> | null = null;
    for (let pass = 1; open === null || open.size > 0 || this.#overflow.waits; pass++) {
      if (pass > MAX_PASSES) {
        throw tooLarge(
          safe`its long rows are spread over the file more than ${count(MAX_PASSES)} passes can join; run VACUUM`
        );
      }
      open = yield* this.#pass(sink, open);
    }
  }

  /**
   * Reads the file once, as far as needed.
   *
   * @param open the pages to read, each with the cell to begin with; null for the first pass, which reads all
   * @returns the pages that have to be read again, because no memory was left for their long records
   */
  async *#pass(
    sink: RecordSink,
    open: ReadonlyMap<number, number> | null
  ): AsyncGenerator<ItemBatch, ReadonlyMap<number, number>> {
    const { kinds, pageCount } = this.#map;
    const again = new Map<number, number>();
    let left = open?.size ?? this.#wantedPages(sink);
    let number = 0;
    for await (const bytes of this.#file.pages()) {
      if (++number > pageCount || (left === 0 && again.size === 0 && !this.#overflow.waits)) break;
      if (kinds[number] === ZERO) {
        const record = this.#overflow.pass(number, bytes);
        if (record === null) continue;
        for (const _ of sink.record(record.payload, 0, record.payload.length, record)) yield* this.#collector.passOn();
      } else if (open === null ? this.#isWanted(number, sink) : open.has(number)) {
        left--;
        this.#page.open(bytes, number);
        if (open === null) {
          for (const _ of this.#rest.treePage(this.#page, bytes)) yield* this.#collector.passOn();
        }
        for (const cell of this.#cells(number, bytes, open?.get(number) ?? 0, sink)) {
          if (cell !== null) again.set(number, cell);
          yield* this.#collector.passOn();
        }
      }
      if (this.#collector.full) yield* this.#collector.passOn();
    }
    return again;
  }

  /** Reads the cells of a page from `first` on. Yields null to pass on, and a cell to continue with in another pass. */
  *#cells(number: number, bytes: Uint8Array, first: number, sink: RecordSink): Generator<number | null, void> {
    const page = this.#page;
    const tree = this.#map.owners[number]!;
    if (page.kind === TABLE_INTERIOR) return;
    let used = 0;
    for (let i = first; i < page.cells; i++) {
      if (!page.cell(i)) {
        this.#faults.add(damagedPage(number, safe`has a row outside itself`));
        continue;
      }
      used += page.cellEnd - page.cellStart;
      if (used > bytes.length) {
        this.#faults.add(damagedPage(number, safe`has rows that share bytes`));
        return;
      }
      const rowid = sink.wantsRowid(tree) ? this.#rowidText(bytes) : '';
      const place = { tree, row: this.#row(number, i), rowid };
      if (page.overflow === 0 && page.end - page.start === page.payload) {
        for (const _ of sink.record(bytes, page.start, page.end, place)) yield null;
        continue;
      }
      if (!this.#overflow.hasRoom(page.payload)) {
        yield i;
        return;
      }
      const local = bytes.subarray(page.start, page.end);
      const record = this.#overflow.begin(number, page.payload, local, page.overflow, place);
      if (record === null) continue;
      for (const _ of sink.record(record.payload, 0, record.payload.length, place)) yield null;
    }
  }

  #rowidText(bytes: Uint8Array): string {
    if (this.#page.rowid < 0) return '';
    this.#rowid.bytes = bytes;
    this.#rowid.at = this.#page.rowid;
    return this.#rowid.signedText();
  }

  #row(number: number, cell: number): number {
    const { firstRows, kinds } = this.#map;
    // The records of an inner page are between those of the pages below it.
    if (kinds[number] === INDEX_INTERIOR) return firstRows[this.#map.child(number, cell + 1)]! - 1;
    return firstRows[number]! + cell;
  }

  #isWanted(number: number, sink: RecordSink): boolean {
    const owner = this.#map.owners[number]!;
    return owner > 0 && sink.wants(owner);
  }

  #wantedPages(sink: RecordSink): number {
    let pages = 0;
    for (let number = 1; number <= this.#map.pageCount; number++) if (this.#isWanted(number, sink)) pages++;
    return pages;
  }
}
