/**
 * A new file beside the one that it will replace, under a name of its own until it is whole: whatever happens, the path
 * leads to the old file or to the new one.
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

  /** Begins one, and removes what a killed run left. @throws GateError `usage` where the folder cannot be written */
  static async beside(target: string): Promise<Replacement> {
    const prefix = `.${basename(target)}.cleaning-`;
    const folder = dirname(target);
    try {
      // Should another run still be at work there, its rename fails, and its original stays.
      for (const name of await readdir(folder))
        if (isLeftover(name, prefix)) await rm(join(folder, name), { force: true });
      const path = join(folder, prefix + randomBytes(SUFFIX_BYTES).toString('hex'));
      return new Replacement(target, path, await open(path, 'wx', 0o600));
    } catch (cause) {
      throw new GateError('usage', safe`cannot create a file in its folder; check the folder's permissions`, { cause });
    }
  }

  /** @throws GateError `internal` where the disk takes no more */
  async write(chunk: Uint8Array): Promise<void> {
    await attempt(() => this.#file.appendFile(chunk));
  }

  /** Makes this the target, with the mode and, where allowed, the owner of `like`. */
  async replace(like: BigIntStats): Promise<void> {
    await attempt(async () => {
      // Only the superuser may give files away; then the mode follows, since this clears some of its bits.
      await this.#file.chown(Number(like.uid), Number(like.gid)).catch(() => undefined);
      await this.#file.chmod(Number(like.mode) & 0o7777);
      await this.#file.sync();
      await rename(this.path, this.#target);
      this.#replaced = true;
    });
    // Some systems cannot open folders; the new file is in place all the same.
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
    throw new GateError('internal', safe`its new version could not be written; is the disk full?`, { cause });
  }
}
