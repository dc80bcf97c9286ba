/** What a manifest may grow to: every step that makes more bytes out of few is counted. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { Watch } from '../../safe/watch.ts';

export interface Limits {
  /** Bytes of content after decompression. */
  readonly manifestBytes: number;
  /** Decompressed bytes for each stored byte, past the first 16 MiB. */
  readonly expansion: number;
}

/** Up to here any ratio is allowed: a small file of blanks compresses well. */
const FREE_EXPANSION_BYTES = 16 << 20;

/** Counts the bytes of one layer of storage; what is inside it is counted one deeper, all members of a container together. */
export class Meter {
  readonly #stored: number;
  readonly limits: Limits;
  readonly watch: Watch;
  #bytes = 0;
  #deeper: Meter | null = null;

  /** @param stored bytes of the manifest as it is stored, against which expansion is measured */
  constructor(stored: number, limits: Limits, watch: Watch) {
    this.#stored = stored;
    this.limits = limits;
    this.watch = watch;
  }

  /** The meter of the next layer. */
  get deeper(): Meter {
    return (this.#deeper ??= this.afresh());
  }

  /** A meter of the same limits that has counted nothing: for another pass over the same bytes. */
  afresh(): Meter {
    return new Meter(this.#stored, this.limits, this.watch);
  }

  /** Passes `chunks` on. Throws `manifest-too-large` at a limit, and the run's reason once the run is over. */
  async *limited(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of chunks) {
      this.#bytes += chunk.length;
      this.#check();
      this.watch.worked(chunk.length);
      if (this.watch.due) await this.watch.pause();
      yield chunk;
    }
  }

  #check(): void {
    const { manifestBytes, expansion } = this.limits;
    if (this.#bytes > manifestBytes) {
      throw new GateError(
        'manifest-too-large',
        safe`it holds more than ${count(manifestBytes)} bytes; split it, or raise limits.manifest-mib in the settings`
      );
    }
    if (this.#bytes > FREE_EXPANSION_BYTES && this.#bytes > this.#stored * expansion) {
      throw new GateError(
        'manifest-too-large',
        safe`it decompresses to more than ${count(expansion)} times its size; store it with less compression, or raise limits.expansion in the settings`
      );
    }
  }
}
