/**
 * A new file in the folder of the file that it will replace. It has a temporary name until it is complete, so that the
 * path always leads to the whole old file or the whole new one.
 */
import { randomBytes } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

export class Replacement implements AsyncDisposable {
  readonly path: string;
  readonly #target: string;
  readonly #file: FileHandle;
  #replaced = false;

  private constructor(target: string, path: string, file: FileHandle) {
    this.#target = target;
    this.path = path;
    this.#file = file;
  }

  /** Creates the file and deletes those of killed runs. @throws GateError `usage` if the folder is not writable */
  static async beside(target: string): Promise<Replacement> {
    const prefix = `.${basename(target)}.cleaning-`;
    const folder = dirname(target);
    try {
      // If this deletes the file of a run that is still active, that run's rename fails and its original stays.
      for (const name of await readdir(folder))
        if (isLeftover(name, prefix)) await rm(join(folder, name), { force: true });
      const path = join(folder, prefix + randomBytes(SUFFIX_BYTES).toString('hex'));
      return new Replacement(target, path, await open(path, 'wx', 0o600));
    } catch (cause) {
      throw new GateError('usage', safe`cannot create a file in its folder; check the folder's permissions`, { cause });
    }
  }

  /** @throws GateError `internal` if writing fails, for example on a full disk */
  async write(chunk: Uint8Array): Promise<void> {
    await attempt(() => this.#file.appendFile(chunk));
  }

  /**
   * Moves this file to the target.
   *
   * @param like the file whose mode and, if allowed, owner it gets; null: only its owner may read it
   */
  async replace(like: BigIntStats | null): Promise<void> {
    await attempt(async () => {
      if (like !== null) {
        // Only the superuser may change the owner. The mode is set afterwards, since chown clears some of its bits.
        await this.#file.chown(Number(like.uid), Number(like.gid)).catch(() => undefined);
        await this.#file.chmod(Number(like.mode) & 0o7777);
      }
      await this.#file.sync();
      await rename(this.path, this.#target);
      this.#replaced = true;
    });
    // Some systems cannot open folders. The new file is in place anyway.
    const folder = await open(dirname(this.#target)).catch(() => null);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
    if (!this.#replaced) await rm(this.path, { force: true });
  }
}

const SUFFIX_BYTES = 6;

function isLeftover(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length));
}

async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    throw new GateError('internal', safe`the new version could not be written; check whether the disk is full`, {
      cause
    });
  }
}
