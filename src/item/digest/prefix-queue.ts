/**
 * Queues expressions and digests many at a time. It returns only the first four bytes of each digest, which decide
 * whether an expression may be listed. Hot path: numbers in one memory, shared with WebAssembly if there is any.
 */
import type { ExpressionSink } from '../reading/expressions.ts';
import { SHORT_BYTES, sha256Into } from './sha256.ts';
import { isCompiled, type Kernel, type Memory, newMemory, runOf } from '../wasm/wasm-engine.ts';
import { ENTRY_WORDS, LANES, READ_AHEAD } from './message-lanes.ts';
import { KERNEL_BYTES, lanesModule, writeKernelData } from './sha256-lanes.ts';

/** The most expressions that can wait. */
const CAPACITY = 2048;
/** Messages of one, two and three blocks wait in separate queues, because a group must have one length. */
const QUEUES = 3;
const QUEUE_WORDS = (CAPACITY + LANES) * ENTRY_WORDS;

// Memory layout in bytes: kernel data, the queues, a prefix per expression and one for padding, the text.
const QUEUED = KERNEL_BYTES;
const PREFIXES = QUEUED + QUEUES * QUEUE_WORDS * 4;
const PADDING = PREFIXES + CAPACITY * 4;
const TEXT = PADDING + 4;
const PAGES = 3;
const TEXT_END = PAGES * 65536 - READ_AHEAD;

/** The longest text for which there is always space. */
export const FREE_TEXT_BYTES = 1 << 14;

/** With fewer expressions than this, building a kernel takes longer than digesting them without one. */
const KERNEL_THRESHOLD = 20_000;

export class PrefixQueue implements ExpressionSink {
  /** Memory for texts. Expressions inside it are not copied. */
  readonly bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #memory: Memory | null;
  /** How many wait in each queue. */
  readonly #waiting = new Uint32Array(QUEUES);
  readonly #scratch = Buffer.alloc(32);
  #kernel: Kernel | null = null;
  /** Whether building a kernel was tried. */
  #kernelTried = false;
  #text = TEXT;
  /** Expressions since the last run; some of them wait. */
  #count = 0;
  /** All expressions so far. */
  digested = 0;
  #prefixes = new Uint32Array(CAPACITY);
  #length = 0;

  constructor() {
    this.#memory = newMemory(PAGES);
    const buffer = this.#memory?.buffer ?? new ArrayBuffer(PAGES * 65536);
    this.bytes = new Uint8Array(buffer);
    this.#words = new Uint32Array(buffer);
    writeKernelData(buffer);
  }

  /** Expressions since `clear`. */
  get length(): number {
    return this.#length + this.#count;
  }

  /** Returns where a text of `size` bytes, at most `FREE_TEXT_BYTES`, may be written. */
  place(size: number): number {
    if (this.#text + size > TEXT_END) {
      this.#run();
      this.#text = TEXT;
    }
    return this.#text;
  }

  /** Keeps the text placed last, which ends at `end`. The next text goes after it. */
  keep(end: number): void {
    this.#text = end;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.#count === CAPACITY) this.#run();
    const length = end - start;
    if (length > SHORT_BYTES || bytes !== this.bytes) {
      sha256Into(bytes, start, end, this.#scratch, 0);
      this.addDigest(this.#scratch, 0);
      return;
    }
    const queue = (length + 8) >> 6;
    const at = QUEUED / 4 + queue * QUEUE_WORDS + this.#waiting[queue]!++ * ENTRY_WORDS;
    this.#words[at] = start;
    this.#words[at + 1] = length;
    this.#words[at + 2] = PREFIXES + this.#count++ * 4;
  }

  /** Adds an expression whose digest is known. */
  addDigest(digests: Buffer, at: number): void {
    if (this.#count === CAPACITY) this.#run();
    this.#words[PREFIXES / 4 + this.#count++] = digests.readUInt32BE(at);
  }

  /** Returns the prefixes of all expressions since `clear`, big-endian and in order; valid until the next `add`. */
  prefixes(): Uint32Array {
    this.#run();
    return this.#prefixes.subarray(0, this.#length);
  }

  clear(): void {
    this.#run();
    this.#length = 0;
    this.#text = TEXT;
  }

  /** Digests the waiting expressions. */
  #run(): void {
    this.digested += this.#count;
    if (!this.#kernelTried && (this.digested > KERNEL_THRESHOLD || isCompiled(lanesModule))) this.#build();
    else this.#digest(this.#kernel);
    this.#waiting.fill(0);
    if (this.#length + this.#count > this.#prefixes.length) {
      const larger = new Uint32Array(this.#prefixes.length * 2);
      larger.set(this.#prefixes);
      this.#prefixes = larger;
    }
    this.#prefixes.set(this.#results(), this.#length);
    this.#length += this.#count;
    this.#count = 0;
  }

  #results(): Uint32Array {
    return this.#words.subarray(PREFIXES / 4, PREFIXES / 4 + this.#count);
  }

  /** Digests the waiting expressions without a kernel and builds one, which is used later if its results are equal. */
  #build(): void {
    this.#kernelTried = true;
    this.#digest(null);
    const kernel = this.#memory === null ? null : runOf(lanesModule, this.#memory);
    if (kernel === null) return;
    const right = this.#results().slice();
    this.#digest(kernel);
    if (right.every((prefix, i) => this.#results()[i] === prefix)) this.#kernel = kernel;
    else this.#results().set(right);
  }

  #digest(kernel: Kernel | null): void {
    for (let queue = 0; queue < QUEUES; queue++) {
      const from = QUEUED / 4 + queue * QUEUE_WORDS;
      const waiting = this.#waiting[queue]!;
      if (waiting === 0) continue;
      if (kernel === null) this.#digestOneByOne(from, waiting);
      else kernel(from * 4, this.#fillUp(from, waiting) * 4, queue + 1);
    }
  }

  /** Fills up the last group of a queue with empty messages and returns where it ends. */
  #fillUp(from: number, waiting: number): number {
    let at = from + waiting * ENTRY_WORDS;
    for (let i = waiting; i % LANES !== 0; i++, at += ENTRY_WORDS) {
      this.#words[at] = TEXT;
      this.#words[at + 1] = 0;
      this.#words[at + 2] = PADDING;
    }
    return at;
  }

  #digestOneByOne(from: number, waiting: number): void {
    const digest = this.#scratch;
    for (let i = 0, at = from; i < waiting; i++, at += ENTRY_WORDS) {
      const start = this.#words[at]!;
      sha256Into(this.bytes, start, start + this.#words[at + 1]!, digest, 0);
      this.#words[this.#words[at + 2]! / 4] = digest.readUInt32BE();
    }
  }
}
