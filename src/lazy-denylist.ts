/** A denylist service that is asked only once there is something to check, and let go at the end of the run. */
import type { DenylistOptions, OpenDenylist } from './denylist/open.ts';
import type { KeptLists } from './kept-lists.ts';

type Open = (options: DenylistOptions) => Promise<OpenDenylist>;

export class LazyDenylist implements AsyncDisposable {
  readonly #open: Open;
  readonly #options: DenylistOptions;
  readonly #kept: KeptLists | null;
  #opened: OpenDenylist | null = null;

  /**
   * @param open opens the service
   * @param kept where the lists begin from, and what is told where they end
   */
  constructor(open: Open, options: DenylistOptions, kept: KeptLists | null = null) {
    this.#open = open;
    this.#options = options;
    this.#kept = kept;
  }

  /** @throws GateError as `openDenylist` */
  readonly open = async (): Promise<OpenDenylist> => {
    if (this.#opened !== null) return this.#opened;
    const known = (await this.#kept?.known()) ?? new Map();
    this.#opened = await this.#open({ ...this.#options, known });
    this.#kept?.replace(this.#opened.snapshots);
    return this.#opened;
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened?.[Symbol.asyncDispose]();
  }
}
