/** Keeps the bytes of a rewrite, and bytes that may still be removed. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';

/** Ranges of a buffer that will be overwritten; adjacent ranges are copied together. */
export class KeptBytes {
  #chunks: Uint8Array[] = [];
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
      safe`it has more than 16 MiB of blanks or comments between two of its rows; remove some of them`
    );
  }

  /** Moves the bytes of `held` to the end of these. */
  append(held: KeptBytes, bytes: Uint8Array): void {
    if (held.#chunks.length > 0 || (held.#to > held.#from && held.#from !== this.#to)) this.secure(bytes);
    this.#chunks.push(...held.#chunks);
    if (held.#to > held.#from) this.keep(bytes, held.#from, held.#to);
    held.clear();
  }

  /** Copies the bytes that are still in the buffer; to be called before it is overwritten. */
  secure(bytes: Uint8Array): void {
    if (this.#to > this.#from) this.#chunks.push(bytes.slice(this.#from, this.#to));
    this.#from = this.#to = 0;
  }

  clear(): void {
    this.#chunks = [];
    this.#from = this.#to = this.#held = 0;
  }

  /** Returns what was secured since the last call. */
  take(): readonly Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }
}
