/** Limits the size of a Parquet or Arrow file: what it decompresses to, and its cells written out. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { FREE_EXPANSION_BYTES } from '../bytes/manifest-limits.ts';
import type { Limits } from '../bytes/meter.ts';

export class ParquetBudget {
  readonly #limits: Limits;
  #most = 0;
  #bytes = 0;

  /** @param size the stored size in bytes */
  constructor(size: number, limits: Limits) {
    this.#limits = limits;
    this.stored(size);
  }

  /** Sets the stored size, where it is known only while the file is read. */
  stored(size: number): void {
    const { manifestBytes, expansion } = this.#limits;
    this.#most = Math.min(manifestBytes, Math.max(FREE_EXPANSION_BYTES, size * expansion));
  }

  spend(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= this.#most) return;
    if (this.#bytes > this.#limits.manifestBytes) {
      throw new GateError(
        'manifest-too-large',
        safe`it has more than ${count(this.#limits.manifestBytes)} bytes; split it, or raise limits.manifest-mib in the settings`
      );
    }
    throw new GateError(
      'manifest-too-large',
      safe`it decompresses to more than ${count(this.#limits.expansion)} times its size; write it without dictionaries, or raise limits.expansion in the settings`
    );
  }
}
