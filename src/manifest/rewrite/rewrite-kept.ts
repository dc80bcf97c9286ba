/** Keeps the bytes of a rewrite, and bytes that may still be removed. */
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { ChunkPool } from '../bytes/chunk-pool.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';

/** The size of the chunks in which kept bytes are passed on. */
const CHUNK_BYTES = 1 << 16;

/** Ranges of a buffer that will be overwritten; adjacent ranges are copied together. */
export class KeptBytes {
  readonly #pool = new ChunkPool(CHUNK_BYTES);
  /** Full chunks. */
  #chunks: Uint8Array[] = [];
  /** The chunk that is being filled, and how many bytes of it are. */
  #filling: Uint8Array = new Uint8Array(0);
  #filled = 0;
  #from = 0;
  #to = 0;
  #held = 0;

  keep(bytes: Uint8Array, start: number, end: number): void {
    if (start !== this.#to) {
      this.secure(bytes);
      this.#from = start;
    }
    this.#to = end;
  }

  /** Keeps bytes like `keep`; they may be dropped later. */
  hold(bytes: Uint8Array, start: number, end: number): void {
    this.keep(bytes, start, end);
    this.#held += end - start;
    if (this.#held <= MAX_STRING_BYTES) return;
    throw new GateError(
      'manifest-too-large',
      safe`it has more than ${mebibytes(MAX_STRING_BYTES)} of blanks or comments between two of its rows; remove some of them`
    );
  }

  /** Moves the bytes of `held` to the end of these. */
  append(held: KeptBytes, bytes: Uint8Array): void {
    const secured = held.#chunks.length > 0 || held.#filled > 0;
    if (secured || (held.#to > held.#from && held.#from !== this.#to)) this.secure(bytes);
    for (const chunk of held.#chunks) this.#copy(chunk, 0, chunk.length);
    this.#copy(held.#filling, 0, held.#filled);
    if (held.#to > held.#from) this.keep(bytes, held.#from, held.#to);
    held.clear();
  }

  /** Copies the bytes that are still in the buffer; to be called before it is overwritten. */
  secure(bytes: Uint8Array): void {
    this.#copy(bytes, this.#from, this.#to);
    this.#from = this.#to = 0;
  }

  clear(): void {
    this.#chunks = [];
    this.#filled = 0;
    this.#from = this.#to = this.#held = 0;
  }

  /** Returns the full chunks since the last call. They can be handed back to their pool. */
  take(): readonly Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }

  /** Returns everything secured since the last call of `take`. Nothing can be kept after that. */
  finish(): readonly Uint8Array[] {
    return [...this.take(), this.#filling.subarray(0, this.#filled)];
  }

  #copy(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end;) {
      if (this.#filled === this.#filling.length) {
        if (this.#filled > 0) this.#chunks.push(this.#filling);
        this.#filling = this.#pool.take();
        this.#filled = 0;
      }
      const size = Math.min(end - at, this.#filling.length - this.#filled);
      this.#filling.set(bytes.subarray(at, at + size), this.#filled);
      this.#filled += size;
      at += size;
    }
  }
}
