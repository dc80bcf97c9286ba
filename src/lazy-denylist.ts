/** A denylist service that is asked only once there is something to check, and let go at the end of the run. */
import type { DenylistOptions, OpenDenylist } from './denylist/open.ts';
import type { KeptLists } from './kept-lists.ts';

export class LazyDenylist implements AsyncDisposable {
  readonly #options: DenylistOptions;
  readonly #kept: KeptLists | null;
  #opened: OpenDenylist | null = null;

  /** @param kept where the lists begin from, and what is told where they end */
  constructor(options: DenylistOptions, kept: KeptLists | null = null) {
    this.#options = options;
    this.#kept = kept;
  }

  /** @throws GateError as `openDenylist` */
  readonly open = async (): Promise<OpenDenylist> => {
    if (this.#opened !== null) return this.#opened;
    const known = (await this.#kept?.known()) ?? new Map();
    const { openDenylist } = await import('./denylist/open.ts');
    this.#opened = await openDenylist({ ...this.#options, known });
    this.#kept?.replace(this.#opened.snapshots);
    return this.#opened;
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened?.[Symbol.asyncDispose]();
  }
}
