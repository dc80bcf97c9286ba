/** The bytes that a rewrite keeps, and such as are held until it is known whether they stay. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_STRING_BYTES } from '../bytes/pending.ts';

/** Bytes of a buffer that will be written over: ranges next to each other become one copy. */
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

  /** As `keep`, of bytes that may have to be forgotten. */
  hold(bytes: Uint8Array, start: number, end: number): void {
    this.keep(bytes, start, end);
    this.#held += end - start;
    if (this.#held <= MAX_STRING_BYTES) return;
    throw new GateError(
      'manifest-too-large',
      safe`more than 16 MiB of blanks or comments stand between two of its rows`
    );
  }

  /** Moves what `held` has behind what this has. */
  append(held: KeptBytes, bytes: Uint8Array): void {
    if (held.#chunks.length > 0 || (held.#to > held.#from && held.#from !== this.#to)) this.secure(bytes);
    this.#chunks.push(...held.#chunks);
    if (held.#to > held.#from) this.keep(bytes, held.#from, held.#to);
    held.clear();
  }

  /** Copies what lies in the buffer, before it is written over. */
  secure(bytes: Uint8Array): void {
    if (this.#to > this.#from) this.#chunks.push(bytes.slice(this.#from, this.#to));
    this.#from = this.#to = 0;
  }

  clear(): void {
    this.#chunks = [];
    this.#from = this.#to = this.#held = 0;
  }

  /** What was secured since the last call. */
  take(): readonly Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }
}
