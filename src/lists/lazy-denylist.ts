/** A denylist service that is asked only once there is something to check, and let go at the end of the run. */
import type { ListSnapshot } from '../denylist/list-update.ts';
import type { OpenDenylist } from '../denylist/open.ts';
import type { KeptLists } from './kept-lists.ts';

type Open = (known: ReadonlyMap<string, ListSnapshot>) => Promise<OpenDenylist>;

export class LazyDenylist implements AsyncDisposable {
  readonly #open: Open;
  readonly #kept: KeptLists | null;
  #opened: OpenDenylist | null = null;

  /**
   * @param open opens the service, from lists as they are known
   * @param kept where the lists begin from, and what is told where they end
   */
  constructor(open: Open, kept: KeptLists | null = null) {
    this.#open = open;
    this.#kept = kept;
  }

  /** @throws GateError as `openDenylist` */
  readonly open = async (): Promise<OpenDenylist> => {
    if (this.#opened !== null) return this.#opened;
    this.#opened = await this.#open((await this.#kept?.known()) ?? new Map());
    this.#kept?.replace(this.#opened.snapshots);
    return this.#opened;
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened?.[Symbol.asyncDispose]();
  }
}
