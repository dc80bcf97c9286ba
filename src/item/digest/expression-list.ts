/** Keeps the expressions of one item in the queue's memory until they are known to be few. Hot path. */
import type { ExpressionSink } from '../reading/expressions.ts';
import { FREE_TEXT_BYTES, type PrefixQueue } from './prefix-queue.ts';

/** The most expressions of one item. With more, most are the same, and `Digester` digests each only once. */
const CAPACITY = 512;

export class ExpressionList implements ExpressionSink {
  /** Whether there were more expressions, or longer ones, than there is space for. */
  full = false;
  readonly #queue: PrefixQueue;
  readonly #ends = new Uint32Array(CAPACITY);
  #count = 0;
  #start = 0;
  #end = 0;

  constructor(queue: PrefixQueue) {
    this.#queue = queue;
  }

  /** Begins the list of another item. Nothing may be added to the queue until `emit`. */
  clear(): void {
    this.full = false;
    this.#count = 0;
    this.#start = this.#queue.place(FREE_TEXT_BYTES);
    this.#end = this.#start;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    const to = this.#end + end - start;
    if (this.#count === CAPACITY || to - this.#start > FREE_TEXT_BYTES) this.full = true;
    if (this.full) return;
    const out = this.#queue.bytes;
    for (let i = start, at = this.#end; i < end; i++) out[at++] = bytes[i]!;
    this.#ends[this.#count++] = to;
    this.#end = to;
  }

  /** Adds all expressions to the queue, in order. */
  emit(): void {
    const queue = this.#queue;
    queue.keep(this.#end);
    let start = this.#start;
    for (let i = 0; i < this.#count; i++) {
      const end = this.#ends[i]!;
      queue.add(queue.bytes, start, end);
      start = end;
    }
  }
}
