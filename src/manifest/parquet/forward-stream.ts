/** Reads a stream forward only, and returns views of whole pages with as few copies as possible. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';

const SLACK = 1 << 16;

export class ForwardStream {
  /** The position of the next byte in the stream. */
  position = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  /** The rest of a chunk that is not in `#held` yet. */
  #rest: Uint8Array | null = null;
  #scratch: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Returns the next `size` bytes, fewer at the end; valid until the next call. */
  async peek(size: number): Promise<Uint8Array> {
    while (this.#end - this.#start < size) {
      const chunk = this.#rest ?? (await this.#next());
      this.#rest = null;
      if (chunk === null) break;
      this.#append(chunk, size);
    }
    return this.#held.subarray(this.#start, Math.min(this.#end, this.#start + size));
  }

  /** Returns and consumes the next `size` bytes; valid until the next call. */
  async read(size: number): Promise<Uint8Array> {
    const bytes = await this.peek(size);
    if (bytes.length < size) throw cutOff();
    this.consume(size);
    return bytes;
  }

  /** Moves past bytes that `peek` returned. */
  consume(size: number): void {
    this.#start += size;
    this.position += size;
  }

  /** @param passed receives the bytes that are passed over; valid until it returns */
  async skipTo(position: number, passed?: (bytes: Uint8Array) => void): Promise<void> {
    while (this.position < position) {
      const held = Math.min(this.#end - this.#start, position - this.position);
      passed?.(this.#held.subarray(this.#start, this.#start + held));
      this.consume(held);
      if (this.position === position) return;
      if ((await this.peek(1)).length === 0) throw cutOff();
    }
  }

  /** Reads to the end, so that the source can check its size. */
  async drain(): Promise<void> {
    this.#rest = null;
    while ((await this.#next()) !== null);
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #next(): Promise<Uint8Array | null> {
    for (;;) {
      const step = await this.#chunks.next();
      if (step.done === true) return null;
      if (step.value.length > 0) return step.value;
    }
  }

  #append(chunk: Uint8Array, size: number): void {
    const held = this.#held.subarray(this.#start, this.#end);
    if (held.length === 0) {
      this.#held = chunk;
      this.#start = 0;
      this.#end = chunk.length;
      return;
    }
    if (this.#held !== this.#scratch || this.#start + size > this.#scratch.length) {
      if (this.#scratch.length < size) this.#scratch = new Uint8Array(size + SLACK);
      this.#scratch.set(held);
      this.#held = this.#scratch;
      this.#start = 0;
      this.#end = held.length;
    }
    const taken = Math.min(chunk.length, size - held.length);
    this.#scratch.set(chunk.subarray(0, taken), this.#end);
    this.#end += taken;
    if (taken < chunk.length) this.#rest = chunk.subarray(taken);
  }
}

function cutOff(): GateError {
  return new GateError('manifest-unreadable', safe`it ends before its last page; write the file again`);
}
