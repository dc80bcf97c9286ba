/**
 * Expressions that wait to be digested, many at a time, for the first four bytes of their digests alone: all that tells
 * whether they may be listed. Hot path: numbers in one memory, which WebAssembly shares where there is any.
 */
import type { ExpressionSink } from '../reading/expressions.ts';
import { INITIAL_STATE, LONGEST, ROUND_CONSTANTS, sha256Into } from './sha256.ts';
import { type Kernel, type Memory, newMemory, runOf } from './wasm-engine.ts';
import { CONSTANTS, ENTRY_WORDS, INITIAL, KERNEL_BYTES, LANES, lanesModule, READ_AHEAD } from './sha256-lanes.ts';

/** Expressions that wait at most. */
const CAPACITY = 2048;
/** Messages of one, two and three blocks wait apart, since those that are hashed together are of one length. */
const QUEUES = 3;
const QUEUE_WORDS = (CAPACITY + LANES) * ENTRY_WORDS;

// The memory, in bytes: what the kernel needs, the queues, a prefix for each expression and one for nobody, the text.
const QUEUED = KERNEL_BYTES;
const PREFIXES = QUEUED + QUEUES * QUEUE_WORDS * 4;
const NOBODY = PREFIXES + CAPACITY * 4;
const TEXT = NOBODY + 4;
const PAGES = 3;
const TEXT_END = PAGES * 65536 - READ_AHEAD;

/** The longest text for which there is always room. */
export const LONGEST_TEXT = 1 << 14;

/** Fewer expressions than so many are not worth a kernel, which takes longer to build than they to be digested. */
const WORTH_A_KERNEL = 20_000;

export class PrefixQueue implements ExpressionSink {
  /** Where texts stand: expressions in it are not copied. */
  readonly bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #memory: Memory | null;
  /** How many wait in each queue. */
  readonly #waiting = new Uint32Array(QUEUES);
  readonly #scratch = Buffer.alloc(32);
  #kernel: Kernel | null = null;
  /** Whether a kernel was asked for. */
  #asked = false;
  #text = TEXT;
  /** Expressions since the last run, of which some wait. */
  #count = 0;
  #digested = 0;
  #prefixes = new Uint32Array(CAPACITY);
  #length = 0;

  constructor() {
    this.#memory = newMemory(PAGES);
    const buffer = this.#memory?.buffer ?? new ArrayBuffer(PAGES * 65536);
    this.bytes = new Uint8Array(buffer);
    this.#words = new Uint32Array(buffer);
    this.#words.set(ROUND_CONSTANTS, CONSTANTS / 4);
    this.#words.set(INITIAL_STATE, INITIAL / 4);
  }

  /** Expressions since `clear`. */
  get length(): number {
    return this.#length + this.#count;
  }

  /** Where a text of `size` bytes, at most `LONGEST_TEXT`, may be written. */
  place(size: number): number {
    if (this.#text + size > TEXT_END) {
      this.#run();
      this.#text = TEXT;
    }
    return this.#text;
  }

  /** The text that was placed last ends at `end`; what is placed next stands behind it. */
  keep(end: number): void {
    this.#text = end;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.#count === CAPACITY) this.#run();
    const length = end - start;
    if (length > LONGEST || bytes !== this.bytes) {
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

  /** An expression of which the digest is known. */
  addDigest(digests: Buffer, at: number): void {
    if (this.#count === CAPACITY) this.#run();
    this.#words[PREFIXES / 4 + this.#count++] = digests.readUInt32BE(at);
  }

  /** The prefixes of all expressions since `clear`, as big-endian numbers, in their order; valid until the next one is added. */
  prefixes(): Uint32Array {
    this.#run();
    return this.#prefixes.subarray(0, this.#length);
  }

  clear(): void {
    this.#run();
    this.#length = 0;
    this.#text = TEXT;
  }

  /** Digests what waits. */
  #run(): void {
    this.#digested += this.#count;
    if (this.#digested > WORTH_A_KERNEL && !this.#asked) this.#build();
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

  /** Digests what waits without a kernel and builds one, which is used from then on if it digests the same to the same. */
  #build(): void {
    this.#asked = true;
    this.#digest(null);
    const kernel = this.#memory === null ? null : runOf(lanesModule(PAGES), this.#memory);
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

  /** Fills the last group of a queue up with empty messages; returns where it ends. */
  #fillUp(from: number, waiting: number): number {
    let at = from + waiting * ENTRY_WORDS;
    for (let i = waiting; i % LANES !== 0; i++, at += ENTRY_WORDS) {
      this.#words[at] = TEXT;
      this.#words[at + 1] = 0;
      this.#words[at + 2] = NOBODY;
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
