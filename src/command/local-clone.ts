/** The clone that contains a path on disk. It is opened, and its code loaded, when it is needed. */
import { shownArgument } from './arguments.ts';
import { folderOf } from './clone-paths.ts';
import type { Contents } from '../subject/contents.ts';
import type { Repository } from '../github/repository.ts';
import type { LfsObject } from '../manifest/pointer/lfs-pointer.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

type Options = Parameters<typeof Repository.openLocal>[1];

export class LocalClone implements AsyncDisposable {
  readonly #path: string;
  readonly #options: Options;
  #opened: Promise<Repository> | null = null;

  constructor(path: string, options: Options) {
    this.#path = path;
    this.#options = options;
  }

  /** @throws GateError `usage` if the path is not in a clone */
  open(): Promise<Repository> {
    this.#opened ??= this.#search();
    return this.#opened;
  }

  async #search(): Promise<Repository> {
    try {
      const { Repository } = await import('../github/repository.ts');
      return await Repository.openLocal(await folderOf(this.#path), this.#options);
    } catch (error) {
      // If the current folder is in a clone, the path is outside of that one.
      if ((await this.#top('.')) === null) throw error;
      const shown = shownArgument(this.#path, safe`PATH #1`);
      throw new GateError('usage', safe`${shown} is outside the repository`, { cause: error });
    }
  }

  /** Returns the top folder of the work tree; null if there is none. */
  async top(): Promise<string | null> {
    return await this.#top(await folderOf(this.#path));
  }

  async #top(folder: string): Promise<string | null> {
    const { Repository } = await import('../github/repository.ts');
    return await Repository.topOf(folder, this.#options);
  }

  /** Returns the content of a Git LFS object that the clone has. */
  large(object: LfsObject): ReturnType<Contents['large']> {
    return { size: object.size, open: () => this.#read(object) };
  }

  async *#read(object: LfsObject): AsyncGenerator<Uint8Array, void> {
    const repository = await this.open().catch((cause: unknown) => {
      const text = safe`it is a Git LFS pointer outside a clone, so its content cannot be found; run git lfs pull in a clone`;
      throw new GateError('content-unavailable', text, { cause });
    });
    yield* repository.large(object).open();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await this.#opened?.catch(() => null);
    await opened?.[Symbol.asyncDispose]();
  }
}
