/**
 * Collects items: readers pass decoded strings to it, and it adds the items in them to the current batch. A long text
 * waits until the reader can pause, and is then scanned step by step.
 */
import type { Watch } from '../safe/watch.ts';
import { BatchBuilder, type ItemBatch, WHOLE_FILE } from './batch/batch.ts';
import { findInSteps, findItems } from './find/find.ts';
import { MAX_BYTES_PER_BATCH, MAX_BYTES_PER_STEP, MAX_WAITING_BYTES } from './text/item-limits.ts';
import type { LineEnds } from './text/text-line-ends.ts';
import { FurtherReadings, type ReadingRole } from './batch/further.ts';
import type { ItemScreen, Look, ValuePlace } from './screen/item-screen.ts';
import { MAX_BLOCK_BYTES, MAX_SCREENED_BYTES } from './screen/screen-limits.ts';
import { LOOK, NOTHING } from './screen/screen-memory.ts';
import { u32 } from './text/little-endian.ts';
import type { UrlTemplates } from './url-templates.ts';
import { type Role, WaitingTexts } from './find/waiting-texts.ts';

/** Work that a string costs in addition to its bytes. */
const STRING_WORK = 16;

/** Bytes of the length before a value. */
const LENGTH_BYTES = 4;

/** Bytes of values that are handed over at once where few of them are simple. */
const LEAST_WINDOW = 1 << 12;

/** How a string with only one reading is read: without and with lines. */
const SINGLE: readonly [Role, Role] = [
  { lines: false, reading: 'only', readings: null },
  { lines: true, reading: 'only', readings: null }
];

/** How a string is read if it is HTML or the address of a page. */
export interface PageReading {
  /** Returns true if browsers find other links in the string than those written in it. */
  readonly wanted: (bytes: Uint8Array, start: number, end: number) => boolean;
  /** Reads the page, step by step: each step yields what it found. */
  readonly read: (page: Uint8Array) => Promise<Iterable<readonly { readonly bytes: Uint8Array }[]>>;
}

/** A record whose content is read as a file of its own: what is found there has the row of the record. */
export interface RecordPlace {
  readonly row: number;
  /** The URL that relative links in the content are relative to; null where it is not known. */
  readonly address: string | null;
}

interface HeldPage {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly column: number;
}

/** What a collector does besides finding items in strings. */
export interface CollectorOptions {
  /** Templates that the columns of tables and the keys of objects fill; null if the settings have none. */
  readonly templates?: UrlTemplates | null | undefined;
  /** Null if strings are not read as pages. */
  readonly pages?: PageReading | null | undefined;
  /** Returns what counts the items that no list contains, so that they are in no batch; null until lists are open. */
  readonly screen?: (() => ItemScreen | null) | null | undefined;
}

export class ItemCollector {
  readonly #builder = new BatchBuilder();
  /** Used for every string, so that there is no object for each. */
  readonly #place: { row: number; column: number; lines: LineEnds } = { row: 0, column: 0, lines: false };
  /** Counts what is handed over. Readers ask it when to pause. */
  readonly watch: Watch;
  #further: FurtherReadings | null = null;
  #items = 0;
  /** Bytes scanned since the reader could last pause. */
  #atOnce = 0;
  readonly #waiting = new WaitingTexts();
  /** The scan of the text last taken from `#waiting`, until it is finished. */
  #steps: Generator<void, void> | null = null;
  readonly templates: UrlTemplates | null;
  /** The record that is being read; null where the reader itself knows the rows. */
  record: RecordPlace | null = null;

  readonly #pages: PageReading | null;
  /** Pages that are read when the reader can pause. */
  #held: HeldPage[] = [];

  readonly #findScreen: (() => ItemScreen | null) | null;
  #screen: ItemScreen | null = null;
  /** Bytes of strings since the last batch, and the row of the last string. */
  #handed = 0;
  #row = 0;

  constructor(watch: Watch, { templates = null, pages = null, screen = null }: CollectorOptions = {}) {
    this.watch = watch;
    this.templates = templates;
    this.#pages = pages;
    this.#findScreen = screen;
    this.#screen = this.#beginScreen();
  }

  /** Items found so far, over all batches. A waiting text counts as one. */
  get items(): number {
    this.#settle();
    return this.#items + this.#waiting.length + (this.#steps === null ? 0 : 1);
  }

  /** Returns true if `passOn` should be called before more is read. */
  get full(): boolean {
    return this.#builder.full || this.#waits || this.#held.length > 0;
  }

  get #waits(): boolean {
    return this.#steps !== null || this.#waiting.length > 0;
  }

  /**
   * Finds the items of one decoded string (a cell, a line, a JSON string or key): `bytes[start, end)` in UTF-8.
   *
   * @param row 1-based; with `lines`, the line on which the string begins: items after a line feed get later rows
   * @param column 1-based, 0 if the format has none
   */
  string(bytes: Uint8Array, start: number, end: number, row: number, column: number, lines: boolean): void {
    if (this.record !== null) {
      row = this.record.row;
      lines = false;
    }
    this.watch.worked(end - start + STRING_WORK);
    if (this.#mustWait(end - start)) {
      this.#wait(bytes, start, end, row, column, SINGLE[lines ? 1 : 0]);
      return;
    }
    this.#row = row;
    const screen = this.#screen;
    if (screen === null) return this.#look(bytes, start, end, row, column, lines);
    const waits = end - start <= MAX_SCREENED_BYTES;
    if (!waits || !screen.fits(end - start)) this.#settle();
    if (waits) screen.add(bytes, start, end, row, column, lines);
    else this.#look(bytes, start, end, row, column, lines);
  }

  /** Says that the strings until the next pause are in `bytes[start, end)`, which does not change until then. */
  begin(bytes: Uint8Array, start: number, end: number): void {
    if (this.#screen === null) return;
    this.#settle();
    this.#screen.begin(bytes, start, end);
  }

  /**
   * Reads simple rows of a table, or lines: those of `bytes[start, end)`, which `begin` named, up to the first row
   * that is not simple or not complete.
   *
   * @param rows has the line of the first row, and afterwards that of the first row that was not read
   * @param delimiter a byte; -1 for lines, which have no cells
   * @returns where that row begins
   */
  simpleRows(bytes: Uint8Array, start: number, end: number, rows: { line: number }, delimiter: number): number {
    const screen = this.#screen;
    if (screen === null || this.#waits || this.record !== null || !screen.holds(bytes, start, end)) return start;
    let at = start;
    do {
      if (screen.crowded) this.#settle();
      at = screen.split(at, rows.line, delimiter);
      this.#row = rows.line = screen.line;
    } while (screen.crowded && at < end);
    this.#atOnce += at - start;
    this.watch.worked(at - start);
    return at;
  }

  /**
   * Reads simple values that each follow their length (four bytes, little-endian): those before `end`, up to the first
   * that is not simple, or until the reader should pause.
   *
   * @param values where the first begins, and afterwards where the first that was not read begins
   * @param count the most values to read; each has a row of its own, from `row` on
   * @returns how many; -1 if they are not all UTF-8: then `string` has to read them
   */
  simpleValues(bytes: Uint8Array, values: ValuePlace, end: number, count: number, row: number, column: number): number {
    if (this.#screen === null || this.#waits || this.record !== null) return 0;
    let read = 0;
    while (read < count && this.#atOnce < MAX_BYTES_PER_STEP && !this.#builder.full) {
      const { at } = values;
      const added = this.#splitValues(this.#screen, bytes, values, end, count - read, row + read, column);
      this.watch.worked(values.at - at + Math.max(added, 0) * STRING_WORK);
      if (added < 0) return read > 0 ? read : -1;
      if (added === 0) break;
      read += added;
      this.#row = row + read - 1;
    }
    return read;
  }

  /** Hands values over to the screen. Returns how many, like `simpleValues`. */
  #splitValues(
    screen: ItemScreen,
    bytes: Uint8Array,
    values: ValuePlace,
    end: number,
    count: number,
    row: number,
    column: number
  ): number {
    const { at } = values;
    if (at + LENGTH_BYTES > end) return 0;
    const stop = at + LENGTH_BYTES + u32(bytes, at);
    if (stop > end || stop - at > MAX_SCREENED_BYTES) return 0;
    const isBegun = screen.contains(bytes, at, stop);
    if (!isBegun) this.begin(bytes, at, Math.min(end, Math.max(stop, at + values.window)));
    if (screen.crowded) this.#settle();
    const added = screen.splitValues(bytes, values, count, row, column);
    const size = values.at - at;
    // Where values that are not simple are frequent, little is copied at once, because it is copied again after each.
    if (!isBegun) values.window = size < values.window / 4 ? LEAST_WINDOW : MAX_BLOCK_BYTES;
    this.#atOnce += size;
    return added;
  }

  /**
   * Judges the values of a dictionary, which are used again and again. Stops now and then, so that the caller can pause.
   *
   * @param end where the values end: each follows its length, and all are complete
   * @returns for each value `NOTHING`, `ITEM` if it is one item that no list contains, or `LOOK`: `string` has to read it
   */
  *judged(bytes: Uint8Array, end: number, count: number): Generator<void, Uint8Array> {
    const verdicts = new Uint8Array(count).fill(LOOK);
    const values = { at: 0, window: MAX_BLOCK_BYTES };
    for (let value = 0; value < count;) {
      if (this.#screen === null || this.record !== null) break;
      this.#settle();
      const { at } = values;
      const added = this.#splitValues(this.#screen, bytes, values, end, count - value, value, 0);
      if (added < 0) break;
      verdicts.fill(NOTHING, value, value + added);
      this.#screen.judge(verdicts);
      value += added;
      if (added === 0) {
        value++;
        values.at = at + LENGTH_BYTES + u32(bytes, at);
        this.#atOnce += values.at - at;
      }
      // Now that nothing waits: this throws once the run is over, and entries have no rows.
      this.watch.worked(values.at - at + Math.max(added, 1) * STRING_WORK);
      if (this.#atOnce >= MAX_BYTES_PER_STEP) yield;
    }
    return verdicts;
  }

  /** Counts items that `judged` found to be in no list. */
  passed(items: number): void {
    this.#items += items;
    if (this.#screen !== null) this.#screen.passed += items;
    this.watch.worked(STRING_WORK);
  }

  readonly #look: Look = (bytes, start, end, row, column, lines) => {
    const before = this.#builder.length;
    const place = this.#place;
    place.row = row;
    place.column = column;
    place.lines = lines;
    findItems(bytes, start, end, place, this.#builder, this.watch);
    this.#items += this.#builder.length - before;
  };

  /** Screens the strings that wait for it. */
  #settle(): void {
    // `#look` changes the number too.
    const passed = this.#screen?.settle(this.#look) ?? 0;
    this.#items += passed;
  }

  /** Reads a string, which was passed to `string` too, as browsers do if it is a page. */
  page(bytes: Uint8Array, start: number, end: number, row: number, column: number): void {
    if (this.#pages?.wanted(bytes, start, end) === true) {
      this.#held.push({ bytes: bytes.slice(start, end), row: this.record?.row ?? row, column });
    }
  }

  /**
   * Like `string`, for a text that is read in several ways. A further reading adds only what no earlier one found.
   *
   * @param readings the readings of the same text; needed if other texts come between its parts
   */
  reading(
    bytes: Uint8Array,
    row: number,
    lines: LineEnds,
    reading: ReadingRole,
    readings: FurtherReadings = (this.#further ??= new FurtherReadings())
  ): void {
    if (this.record !== null) {
      row = this.record.row;
      lines = false;
    }
    this.watch.worked(bytes.length + STRING_WORK);
    this.#settle();
    if (this.#mustWait(bytes.length)) {
      this.#wait(bytes, 0, bytes.length, row, 0, { lines, reading, readings });
      return;
    }
    const before = this.#builder.length;
    const place = { row, column: 0, lines };
    if (reading === 'only') findItems(bytes, 0, bytes.length, place, this.#builder, this.watch);
    else {
      findItems(bytes, 0, bytes.length, place, readings.scratch, this.watch);
      readings.settle(reading, this.#builder);
    }
    this.#items += this.#builder.length - before;
  }

  /**
   * Adds a digest of the bytes of a file or member, in hex. It is looked up, but not counted: `items` are those that
   * manifests contain.
   */
  digest(hex: Uint8Array, of: 'file' | 'member'): void {
    this.#settle();
    const [row, column] = of === 'file' ? [0, WHOLE_FILE] : [this.record?.row ?? 1, 0];
    this.#builder.add('digest', hex, 0, hex.length, row, column);
  }

  /** Passes on what was found so far and scans the waiting texts and pages, with pauses. */
  async *passOn(): AsyncGenerator<ItemBatch, void> {
    yield* this.#passTexts();
    const held = this.#held;
    this.#held = [];
    const { record } = this;
    // Pages have their row already; the next record may have begun.
    this.record = null;
    try {
      for (const { bytes, row, column } of held) {
        for (const step of (await this.#pages?.read(bytes)) ?? []) {
          for (const text of step) this.string(text.bytes, 0, text.bytes.length, row, column, false);
          yield* this.#passTexts();
        }
      }
    } finally {
      this.record = record;
    }
  }

  async *#passTexts(): AsyncGenerator<ItemBatch, void> {
    this.#settle();
    this.#screen?.clear();
    this.#handed += this.#atOnce;
    do {
      this.#scanWaiting(true);
      if (this.#builder.full || this.#handed > MAX_BYTES_PER_BATCH) yield this.takeFound();
      if (this.watch.due) await this.watch.pause();
    } while (this.#waits);
    this.#atOnce = 0;
    this.#screen ??= this.#beginScreen();
  }

  #beginScreen(): ItemScreen | null {
    const screen = this.#findScreen?.() ?? null;
    screen?.clear();
    return screen;
  }

  /** Returns the items found since the last call, without the waiting texts: for a run that is over. */
  takeFound(): ItemBatch {
    this.#settle();
    this.#handed = 0;
    return this.#builder.take(this.#row);
  }

  /** Returns all items since the last call, without a pause: only for short inputs. */
  take(): ItemBatch {
    while (this.#waits) this.#scanWaiting(false);
    this.#atOnce = 0;
    return this.takeFound();
  }

  /** Checks whether a text has to wait, because others wait already or because too much was scanned without a pause. */
  #mustWait(length: number): boolean {
    if (!this.#waits && this.#atOnce + length < MAX_BYTES_PER_STEP) {
      // Empty texts cost time too.
      this.#atOnce += length + 1;
      return false;
    }
    return true;
  }

  #wait(bytes: Uint8Array, start: number, end: number, row: number, column: number, role: Role): void {
    this.#settle();
    this.#waiting.add(bytes, start, end, row, column, role);
    while (this.#waiting.size > MAX_WAITING_BYTES && this.#waits) this.#scanWaiting(false);
  }

  /** @param pausing stop when the caller should pause or take what was found */
  #scanWaiting(pausing: boolean): void {
    const before = this.#builder.length;
    try {
      do {
        this.#steps ??= this.#nextSteps();
        if (this.#steps?.next().done === true) this.#steps = null;
      } while (this.#waits && !(pausing && (this.watch.due || this.#builder.full)));
    } finally {
      this.#items += this.#builder.length - before;
    }
  }

  #nextSteps(): Generator<void, void> | null {
    const text = this.#waiting.take();
    if (text === null) return null;
    const { bytes, reading, readings } = text;
    if (reading === 'only' || readings === null) return findInSteps(bytes, text, this.#builder, this.watch);
    return readings.inSteps(reading, this.#builder, scratch => findInSteps(bytes, text, scratch, this.watch));
  }
}
