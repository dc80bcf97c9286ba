/**
 * Screens strings while a file is read. Most contain nothing, or one plain item that no list may contain: those are only
 * counted. The strings wait in the memory of the kernels, many at a time. Hot path: no string or object for a string.
 */
import { isUtf8 } from 'node:buffer';
import { copyBytes } from '../text/copy-bytes.ts';
import { LANES } from '../digest/message-lanes.ts';
import { lanesModule, writeKernelData } from '../digest/sha256-lanes.ts';
import { LESS, LF, QUOTE, TAB } from '../text/ascii.ts';
import { type Kernel, newMemory, runOf } from '../wasm/wasm-engine.ts';
import { filterModule } from './filter-kernel.ts';
import { md5Module } from './md5-kernel.ts';
import { rowModule } from './row-kernel.ts';
import { screenModule } from './screen-kernel.ts';
import {
  CELL_LIST,
  CELLS,
  COLUMNS,
  DOUBLED,
  ENTRY,
  FLAGS,
  ITEM,
  LINES,
  LISTED,
  LISTED_BITS,
  LISTED_LOWER,
  LOOK,
  MD5_PADDING,
  md5QueueStart,
  PADDING,
  PAGES,
  PREFIX_ENDS,
  PREFIXES,
  QUEUES,
  queueStart,
  REMAINING,
  RESULT,
  ROWS,
  TEXT,
  TEXT_BYTES,
  VERDICTS
} from './screen-memory.ts';
import { MAX_BLOCK_BYTES } from './screen-limits.ts';
import { writeTables } from './screen-tables.ts';
import { valueModule } from './value-kernel.ts';

/** Scans a string for items: `bytes[start, end)` at a place in the manifest. */
export type Look = (bytes: Uint8Array, start: number, end: number, row: number, column: number, lines: boolean) => void;

/** Where a value of a page begins, and how many bytes from there on are handed over at once. */
export interface ValuePlace {
  at: number;
  window: number;
}

/** What the lists contain. */
export interface Listed {
  /** Whether a list has `url-md5:` entries. */
  readonly urlMd5: boolean;
  /** Returns true if a digest with this prefix may be listed. */
  mayBeListed(prefix: number): boolean;
  /** Calls `found` with every prefix. */
  eachPrefix(found: (prefix: number) => void): void;
}

/** In the order in which they run. */
interface Kernels {
  readonly split: Kernel;
  readonly splitValues: Kernel;
  readonly screen: Kernel;
  readonly md5: Kernel;
  readonly sha256: Kernel;
  readonly filter: Kernel;
}

export class ItemScreen {
  /** Items so far that no list contains. */
  passed = 0;
  /** The line after the rows that were split last. */
  line = 1;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #kernels: Kernels;
  readonly #listed: Listed;
  #length = 0;
  /** The end of the texts that wait. */
  #text = TEXT;
  /** The bytes that are in the memory as a whole, and where. */
  #block: Uint8Array | null = null;
  #blockStart = 0;
  #blockEnd = 0;
  /** Where the next angle bracket is in the values of the block: the kernel stops before the value that has it. */
  #angle = 0;
  /** Up to where the values of the block were read. */
  #read = 0;

  private constructor(memory: ArrayBuffer, kernels: Kernels, listed: Listed) {
    this.#bytes = new Uint8Array(memory);
    this.#words = new Uint32Array(memory);
    writeKernelData(memory);
    writeTables(this.#bytes);
    this.#kernels = kernels;
    this.#listed = listed;
    listed.eachPrefix(prefix => {
      this.#mark(LISTED, prefix >>> (32 - LISTED_BITS));
      this.#mark(LISTED_LOWER, prefix & (2 ** LISTED_BITS - 1));
    });
  }

  #mark(table: number, bit: number): void {
    this.#bytes[table + (bit >>> 3)]! |= 1 << (bit & 7);
  }

  /** Returns null where the engine has no WebAssembly, or none with vectors. */
  static make(listed: Listed): ItemScreen | null {
    const memory = newMemory(PAGES);
    if (memory === null) return null;
    const split = runOf(rowModule, memory);
    const splitValues = runOf(valueModule, memory);
    const screen = runOf(screenModule, memory);
    const md5 = listed.urlMd5 ? runOf(md5Module, memory) : () => undefined;
    const sha256 = runOf(lanesModule, memory);
    const filter = runOf(filterModule, memory);
    if (split === null || splitValues === null || screen === null) return null;
    if (md5 === null || sha256 === null || filter === null) return null;
    return new ItemScreen(memory.buffer, { split, splitValues, screen, md5, sha256, filter }, listed);
  }

  /** Forgets what waits, after a file that was not read to its end. */
  clear(): void {
    this.#block = null;
    this.#length = 0;
    this.#text = TEXT;
  }

  /** Copies `bytes[start, end)`, so that strings inside it need not be copied one by one. Nothing may wait. */
  begin(bytes: Uint8Array, start: number, end: number): void {
    this.clear();
    if (end - start > MAX_BLOCK_BYTES) return;
    this.#bytes.set(bytes.subarray(start, end), TEXT);
    this.#block = bytes;
    this.#blockStart = start;
    this.#blockEnd = end;
    this.#angle = this.#read = 0;
    this.#text = this.#separated(TEXT + end - start);
  }

  /** Checks whether a string of `size` bytes can be added. If not, `settle` makes room for it. */
  fits(size: number): boolean {
    return this.#length < CELLS && this.#text + size <= TEXT + TEXT_BYTES;
  }

  /** Adds a string of at most `MAX_SCREENED_BYTES`. */
  add(bytes: Uint8Array, start: number, end: number, row: number, column: number, lines: boolean): void {
    const cell = this.#length++;
    let at: number;
    if (this.contains(bytes, start, end)) {
      at = TEXT + start - this.#blockStart;
    } else {
      at = this.#text;
      copyBytes(bytes, start, end, this.#bytes, at);
      this.#text = this.#separated(at + end - start);
    }
    const entry = CELL_LIST / 4 + cell * 2;
    this.#words[entry] = at;
    this.#words[entry + 1] = at + end - start;
    this.#words[ROWS / 4 + cell] = row;
    this.#words[COLUMNS / 4 + cell] = column;
    this.#bytes[FLAGS + cell] = lines ? LINES : 0;
  }

  /** Ends a text, because the scan may look at the byte after a string. Returns where the next text begins. */
  #separated(end: number): number {
    this.#bytes[end] = LF;
    return end + 1;
  }

  /** Whether there is little space left for cells. */
  get crowded(): boolean {
    return this.#length > CELLS / 2;
  }

  /**
   * Adds the cells of simple rows: those from `start` on, up to the first row that is not simple or not complete.
   *
   * @param start in the block
   * @param line of the first row; afterwards `line` is that of the row at the returned position
   * @param delimiter a byte; -1 for lines without cells
   * @returns where the first other row begins
   */
  split(start: number, line: number, delimiter: number): number {
    const shift = TEXT - this.#blockStart;
    const before = this.#length;
    const kind = delimiter < 0 ? 0 : delimiter === TAB ? 2 : 1;
    const cells = CELL_LIST + before * 8;
    this.#kernels.split(start + shift, this.#blockEnd + shift, cells, line, kind === 0 ? LF : delimiter, kind);
    this.line = this.#words[RESULT / 4 + 2]!;
    this.#length = (this.#words[RESULT / 4 + 1]! - CELL_LIST) / 8;
    return this.#words[RESULT / 4]! - shift;
  }

  /**
   * Adds values that each follow their length (four bytes, little-endian), up to the first that JavaScript has to read,
   * such as a page, or that is not complete in the block.
   *
   * @param values in the block; afterwards `at` is where the next value begins
   * @param count the most values to add
   * @param row of the first one; each has a row of its own
   * @returns how many were added; -1 if they are not all UTF-8: then none was added
   */
  splitValues(bytes: Uint8Array, values: ValuePlace, count: number, row: number, column: number): number {
    const shift = TEXT - this.#blockStart;
    const start = values.at + shift;
    const limit = this.#blockEnd + shift;
    // Behind what was read: the lengths there are lost.
    if (start < this.#read) return 0;
    let [at, next, cells] = [start, row, CELL_LIST + this.#length * 8];
    do {
      // The kernel wrote over it when it stopped here.
      if (at < limit) this.#bytes[at] = bytes[at - shift]!;
      // What is in the length of the value is no angle bracket.
      if (this.#angle < at + 4) this.#angle = this.#nextAngle(at + 4, limit);
      this.#kernels.splitValues(at, this.#angle, cells, next, column, count - (next - row));
      at = this.#words[RESULT / 4]!;
      cells = this.#words[RESULT / 4 + 1]!;
      next = this.#words[RESULT / 4 + 2]!;
    } while (this.#angle < Math.min(at + 4, limit) && next - row < count);
    if (!isUtf8(this.#bytes.subarray(start, at))) return -1;
    values.at = at - shift;
    this.#read = at;
    this.#length = (cells - CELL_LIST) / 8;
    return next - row;
  }

  /** Returns where the first angle bracket of `[from, limit)` is; `limit` if there is none. */
  #nextAngle(from: number, limit: number): number {
    const found = from < limit ? this.#bytes.subarray(from, limit).indexOf(LESS) : -1;
    return found < 0 ? limit : from + found;
  }

  /** Checks that `bytes[start, end)` is in the block. */
  contains(bytes: Uint8Array, start: number, end: number): boolean {
    return bytes === this.#block && start >= this.#blockStart && end <= this.#blockEnd;
  }

  /** Checks that `bytes[start, end)` is the rest of the block. */
  holds(bytes: Uint8Array, start: number, end: number): boolean {
    return bytes === this.#block && start >= this.#blockStart && end === this.#blockEnd;
  }

  /**
   * Screens what was added. Calls `look` for strings that have to be scanned, in order.
   *
   * @returns the number of items in the others
   */
  settle(look: Look): number {
    const length = this.#length;
    // First, because `look` throws once the run is over: then the rest is given up.
    this.#length = 0;
    this.#text = this.#block === null ? TEXT : TEXT + this.#blockEnd - this.#blockStart + 1;
    let passed = 0;
    this.#eachRun(length, first => {
      passed += this.#pass(first, look);
    });
    this.passed += passed;
    return passed;
  }

  /**
   * Judges the cells that were added instead of counting and scanning them. Writes for the number that each has as its
   * row whether it contains nothing, one item that no list contains, or has to be scanned.
   */
  judge(verdicts: Uint8Array): void {
    const [bytes, words] = [this.#bytes, this.#words];
    const length = this.#length;
    this.#length = 0;
    this.#eachRun(length, (first, end) => {
      for (let cell = first; cell < end; cell++) verdicts[words[ROWS / 4 + cell]!] = bytes[VERDICTS + cell]!;
      const last = words[RESULT / 4]! / 4;
      for (let at = REMAINING / 4; at < last; at++) {
        const cell = words[at]!;
        if (bytes[VERDICTS + cell] !== ITEM || this.#mayHit(cell, first)) verdicts[words[ROWS / 4 + cell]!] = LOOK;
      }
    });
  }

  /** Runs the kernels for the first cells, as many at a time as they can: after each run it calls `done`. */
  #eachRun(length: number, done: (first: number, end: number) => void): void {
    for (let cell = 0; cell < length;) {
      this.#kernels.screen(CELL_LIST + cell * 8, CELL_LIST + length * 8, this.#listed.urlMd5 ? 1 : 0);
      const next = (this.#words[RESULT / 4]! - CELL_LIST) / 8;
      this.#digestQueues();
      this.#kernels.filter(CELL_LIST + cell * 8, CELL_LIST + next * 8);
      done(cell, next);
      cell = next;
    }
  }

  /** Runs the digests of what the kernel queued. The MD5s come first, because their hex digits are digested again. */
  #digestQueues(): void {
    const words = this.#words;
    for (let queue = 0; queue < QUEUES; queue++) {
      this.#runQueue(
        this.#kernels.md5,
        md5QueueStart(queue),
        words[RESULT / 4 + 1 + QUEUES + queue]!,
        MD5_PADDING,
        queue + 1
      );
    }
    for (let queue = 0; queue < QUEUES; queue++) {
      this.#runQueue(this.#kernels.sha256, queueStart(queue), words[RESULT / 4 + 1 + queue]!, PADDING, queue + 1);
    }
  }

  /** Digests a queue, whose last group is filled up with empty messages. */
  #runQueue(digest: Kernel, from: number, end: number, padding: number, blocks: number): void {
    if (end === from) return;
    let at = end;
    for (; (at - from) % (LANES * ENTRY) !== 0; at += ENTRY) this.#words.set([TEXT, 0, padding], at / 4);
    digest(from, at, blocks);
  }

  /** Looks at the cells that are not done. Returns the number of items that no list contains. */
  #pass(first: number, look: Look): number {
    const [bytes, words] = [this.#bytes, this.#words];
    let passed = words[RESULT / 4 + 1]!;
    const last = words[RESULT / 4]! / 4;
    for (let at = REMAINING / 4; at < last; at++) {
      const cell = words[at]!;
      if (bytes[VERDICTS + cell] === ITEM && !this.#mayHit(cell, first)) {
        passed++;
        continue;
      }
      const entry = CELL_LIST / 4 + cell * 2;
      const [row, column, flags] = [words[ROWS / 4 + cell]!, words[COLUMNS / 4 + cell]!, bytes[FLAGS + cell]!];
      if ((flags & DOUBLED) === 0) look(bytes, words[entry]!, words[entry + 1]!, row, column, (flags & LINES) !== 0);
      else {
        const text = withSingleQuotes(bytes, words[entry]!, words[entry + 1]!);
        look(text, 0, text.length, row, column, true);
      }
    }
    return passed;
  }

  /** Checks the prefixes of a cell. */
  #mayHit(cell: number, first: number): boolean {
    const words = this.#words;
    const end = PREFIXES / 4 + words[PREFIX_ENDS / 4 + cell]!;
    let at = PREFIXES / 4 + (cell === first ? 0 : words[PREFIX_ENDS / 4 + cell - 1]!);
    for (; at < end; at++) if (this.#listed.mayBeListed(words[at]!)) return true;
    return false;
  }
}

/** Returns `bytes[start, end)` with each doubled quote made single. */
function withSingleQuotes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const text = new Uint8Array(end - start);
  let to = 0;
  for (let i = start; i < end; i++) {
    text[to++] = bytes[i]!;
    if (bytes[i] === QUOTE) i++;
  }
  return text.subarray(0, to);
}
