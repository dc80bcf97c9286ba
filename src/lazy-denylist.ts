/** A denylist service that is asked only once there is something to check, and let go at the end of the run. */
import { type DenylistOptions, openDenylist, type OpenDenylist } from './denylist/open.ts';

export class LazyDenylist implements AsyncDisposable {
  readonly #options: DenylistOptions;
  #opened: OpenDenylist | null = null;

  constructor(options: DenylistOptions) {
    this.#options = options;
  }

  /** @throws GateError as `openDenylist` */
  readonly open = async (): Promise<OpenDenylist> => (this.#opened ??= await openDenylist(this.#options));

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opened?.[Symbol.asyncDispose]();
  }
}
