/** Limits the size of a manifest: counts the bytes at every step that produces more bytes than it reads. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { Watch } from '../../safe/watch.ts';
import { FREE_EXPANSION_BYTES } from './manifest-limits.ts';

export interface Limits {
  /** Bytes of content after decompression. */
  readonly manifestBytes: number;
  /** Decompressed bytes for each stored byte; not checked for the first 16 MiB. */
  readonly expansion: number;
}

/**
 * Counts the bytes of one layer of storage. The content of the layer is counted by `deeper`, all members of a container
 * together.
 */
export class Meter {
  readonly #stored: number;
  readonly limits: Limits;
  readonly watch: Watch;
  #bytes = 0;
  #deeper: Meter | null = null;

  /** @param stored the size of the manifest as it is stored, in bytes; expansion is relative to it */
  constructor(stored: number, limits: Limits, watch: Watch) {
    this.#stored = stored;
    this.limits = limits;
    this.watch = watch;
  }

  /** The meter of the next layer. */
  get deeper(): Meter {
    return (this.#deeper ??= this.afresh());
  }

  /** Returns a meter with the same limits that starts at zero, for another pass over the same bytes. */
  afresh(): Meter {
    return new Meter(this.#stored, this.limits, this.watch);
  }

  /** Passes `chunks` on. Throws `manifest-too-large` at a limit, and the run's reason past the deadline. */
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
        safe`it has more than ${count(manifestBytes)} bytes; split it, or raise limits.manifest-mib in the settings`
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
