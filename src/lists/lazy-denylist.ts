/** A denylist service that is opened only when there is something to check, and closed at the end of the run. */
import type { ListSnapshot } from '../denylist/list-update.ts';
import type { DenylistOptions, OpenDenylist } from '../denylist/open.ts';
import type { KeptLists } from './kept-lists.ts';

type Open = (known: ReadonlyMap<string, ListSnapshot>) => Promise<OpenDenylist>;

export class LazyDenylist implements AsyncDisposable {
  readonly #open: Open;
  readonly #kept: KeptLists | null;
  #opened: OpenDenylist | null = null;

  /**
   * @param open opens the service, starting from known lists
   * @param kept provides the known lists and receives the current ones
   */
  constructor(open: Open, kept: KeptLists | null = null) {
    this.#open = open;
    this.#kept = kept;
  }

  /** @throws GateError like `openDenylist` */
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

/** Opens one service. Its client is loaded only now: it needs an HTTP agent, and a run may end without it. */
export async function openService(options: DenylistOptions): Promise<OpenDenylist> {
  return await (await import('../denylist/open.ts')).openDenylist(options);
}
