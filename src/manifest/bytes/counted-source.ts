/** Counts the stored bytes of each pass, so that a manifest that was cut short is not accepted as complete. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { Source } from './source.ts';

export class CountedSource implements Source {
  readonly size: number;
  readonly tail: Source['tail'];
  readonly #source: Source;
  #ended = false;

  constructor(source: Source) {
    this.#source = source;
    this.size = source.size;
    this.tail = source.tail;
  }

  async *open(): AsyncGenerator<Uint8Array, void> {
    let bytes = 0;
    for await (const chunk of this.#source.open()) {
      bytes += chunk.length;
      yield chunk;
      if (bytes > this.size) break;
    }
    if (bytes !== this.size) throw unbalanced(bytes, this.size);
    this.#ended = true;
  }

  /** Throws unless at least one pass reached the end. */
  check(): void {
    if (!this.#ended) throw unbalanced(0, this.size);
  }
}

function unbalanced(bytes: number, size: number): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`${count(bytes)} bytes were read of ${count(size)}; run the gate again`
  );
}
