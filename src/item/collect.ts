/** Where readers hand over decoded strings: what is an item in them is found and added to the batch under way. */
import type { Watch } from '../safe/watch.ts';
import { BatchBuilder, type ItemBatch } from './batch.ts';
import { findItems } from './find.ts';
import type { LineEnds } from './line-ends.ts';
import { FurtherReadings, type Reading } from './further.ts';
import type { UrlTemplates } from './url-templates.ts';

/** Past this many items or bytes a batch is worth passing on. */
const FULL_ITEMS = 1024;
const FULL_BYTES = 1 << 17;

/** What a string takes beside its bytes. */
const STRING_WORK = 16;

export class ItemCollector {
  readonly #builder = new BatchBuilder();
  /** Counts what is handed over; readers ask it when to pause. */
  readonly watch: Watch;
  #further: FurtherReadings | null = null;
  #items = 0;
  /** What the columns of tables and the keys of objects fill; null where the settings have no templates. */
  readonly templates: UrlTemplates | null;

  constructor(watch: Watch, templates: UrlTemplates | null = null) {
    this.watch = watch;
    this.templates = templates;
  }

  /** Items found so far, over all batches. */
  get items(): number {
    return this.#items;
  }

  /** Whether the batch under way should be taken before more is read. */
  get full(): boolean {
    return this.#builder.length >= FULL_ITEMS || this.#builder.size >= FULL_BYTES;
  }

  /**
   * Finds the items of one decoded string (a cell, a line, a JSON string or key): `bytes[start, end)` in UTF-8.
   *
   * @param row 1-based; with `lines`, the line on which the string begins: items behind a line feed stand further down
   * @param column 1-based, 0 where the format has none
   */
  string(bytes: Uint8Array, start: number, end: number, row: number, column: number, lines: boolean): void {
    this.watch.worked(end - start + STRING_WORK);
    const before = this.#builder.length;
    findItems(bytes, start, end, row, column, lines, this.#builder, this.watch);
    this.#items += this.#builder.length - before;
  }

  /**
   * As `string`, of a text that is read in several ways: a further reading adds only what none before it found.
   *
   * @param readings those of the same text, where other texts stand between its parts
   */
  reading(
    bytes: Uint8Array,
    row: number,
    lines: LineEnds,
    reading: Reading,
    readings: FurtherReadings = (this.#further ??= new FurtherReadings())
  ): void {
    this.watch.worked(bytes.length + STRING_WORK);
    const before = this.#builder.length;
    if (reading === 'only') findItems(bytes, 0, bytes.length, row, 0, lines, this.#builder, this.watch);
    else {
      findItems(bytes, 0, bytes.length, row, 0, lines, readings.scratch, this.watch);
      readings.settle(reading, this.#builder);
    }
    this.#items += this.#builder.length - before;
  }

  /** The items since the last call. */
  take(): ItemBatch {
    return this.#builder.take();
  }
}
