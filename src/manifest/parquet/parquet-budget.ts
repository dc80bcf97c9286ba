/** Limits the size of a Parquet file: its pages after decompression, and its cells written out. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { FREE_EXPANSION_BYTES } from '../bytes/manifest-limits.ts';
import type { Limits } from '../bytes/meter.ts';

export class ParquetBudget {
  readonly #limits: Limits;
  readonly #most: number;
  #bytes = 0;

  /** @param size the stored size in bytes */
  constructor(size: number, limits: Limits) {
    this.#limits = limits;
    this.#most = Math.min(limits.manifestBytes, Math.max(FREE_EXPANSION_BYTES, size * limits.expansion));
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
