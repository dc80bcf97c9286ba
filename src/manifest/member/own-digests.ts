/**
 * Digests the stored bytes of a file or member while readers pass over them. A reader may take several passes and stop
 * anywhere; each byte is digested once, in order.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { ByteDigests } from '../../item/digest/byte-digests.ts';
import { GateError } from '../../safe/errors.ts';
import type { Source } from '../bytes/source.ts';
import type { StoredBytes } from '../compression/storage.ts';

const NOTHING = new Uint8Array(0);

export class OwnDigests implements AsyncDisposable {
  /** What readers have to use in place of the given bytes. */
  readonly stored: StoredBytes;
  readonly #of: 'file' | 'member';
  readonly #digests = new ByteDigests();
  /** Bytes digested so far. */
  #digested = 0;
  /** The newest pass; null between a request for further passes and the start of one. */
  #pass: Pass | null = null;
  #source: Source | null = null;
  #areItems = false;

  constructor({ first, again, meter }: StoredBytes, of: 'file' | 'member') {
    this.#of = of;
    this.stored = {
      first: this.#begin(first),
      again: async () => {
        await this.#end();
        const source = await again();
        this.#source = source;
        return { size: source.size, tail: source.tail, open: () => this.#next(source) };
      },
      meter
    };
  }

  /** Counts the digests as items of the manifest: the content has no others. */
  areItems(): void {
    this.#areItems = true;
  }

  /**
   * Passes on what `reading` finds, then the digests. They are collected even if the reading ends with a fault, unless
   * the stored bytes cannot be read to their end.
   */
  async *after<T>(reading: AsyncGenerator<ItemBatch, T>, collector: ItemCollector): AsyncGenerator<ItemBatch, T> {
    let result: T;
    try {
      result = yield* reading;
    } catch (error) {
      // Past the deadline, and before a member is read again, nothing more is read.
      collector.watch.checkDeadline();
      if (error instanceof GateError) await this.#collect(collector).catch(onlyFaults);
      throw error;
    }
    await this.#collect(collector);
    if (collector.full) yield* collector.passOn();
    return result;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end();
  }

  async #collect(collector: ItemCollector): Promise<void> {
    if (this.#pass?.isWhole !== true) {
      const pass = this.#pass ?? (this.#source === null ? null : this.#begin(this.#source.open()));
      if (pass !== null) for await (const _ of this.stored.meter.limited(pass));
    }
    for (const hex of this.#digests.hexWith(NOTHING)) {
      if (this.#areItems) collector.string(hex, 0, hex.length, 1, 0, false);
      else collector.digest(hex, this.#of);
    }
  }

  async *#next(source: Source): AsyncGenerator<Uint8Array, void> {
    await this.#end();
    yield* this.#begin(source.open());
  }

  #begin(chunks: AsyncIterable<Uint8Array>): Pass {
    return (this.#pass = new Pass(chunks, (chunk, start) => this.#see(chunk, start)));
  }

  #see(chunk: Uint8Array, start: number): void {
    const known = this.#digested - start;
    if (known >= chunk.length) return;
    this.#digests.update(known > 0 ? chunk.subarray(known) : chunk);
    this.#digested = start + chunk.length;
    this.stored.meter.watch.worked(chunk.length);
  }

  async #end(): Promise<void> {
    const pass = this.#pass;
    this.#pass = null;
    await pass?.close();
  }
}

/** One pass over the bytes. It stays open where its reader stops, so that the rest can be read. */
class Pass implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #see: (chunk: Uint8Array, start: number) => void;
  #position = 0;
  #isWhole = false;
  /** The error that ended the pass; a generator would only say that it is done. */
  #fault: { readonly error: unknown } | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array, start: number) => void) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#see = see;
  }

  /** Whether the end was reached. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array, void> {
    return { next: () => this.#step(), return: async () => ({ done: true, value: undefined }) };
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #step(): Promise<IteratorResult<Uint8Array, void>> {
    if (this.#fault !== null) throw this.#fault.error;
    try {
      const step = await this.#chunks.next();
      if (step.done === true) {
        this.#isWhole = true;
        return { done: true, value: undefined };
      }
      this.#see(step.value, this.#position);
      this.#position += step.value.length;
      return step;
    } catch (error) {
      this.#fault = { error };
      throw error;
    }
  }
}

function onlyFaults(error: unknown): void {
  if (!(error instanceof GateError)) throw error;
}
