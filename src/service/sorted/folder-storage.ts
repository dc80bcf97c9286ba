/** Keeps sorted lists in a private folder. A file is replaced by renaming, so a crash leaves the old one or the new one. */
import type { Stats } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { Draft, Storage, Stored } from './list-storage.ts';

/** Bytes that are written at a time. */
const WRITE_BYTES = 1 << 19;

/** The ending of files that are being written. If the process is killed, they are left, and the next one removes them. */
const DRAFT = '.draft';

export class FolderStorage implements Storage {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Only one process may use a folder. @throws GateError `usage` if it is no folder, or others can read it */
  static async open(path: string): Promise<FolderStorage> {
    let found: Stats;
    try {
      await mkdir(path, { recursive: true, mode: 0o700 });
      found = await lstat(path);
    } catch (cause) {
      throw new GateError('usage', safe`the folder of --index cannot be made or read`, { cause });
    }
    if (!found.isDirectory())
      throw new GateError('usage', safe`the path of --index leads to something else than a folder`);
    if ((found.mode & 0o077) !== 0) {
      throw new GateError('usage', safe`others can read the folder of --index; use chmod 700, or another folder`);
    }
    for (const name of await readdir(path)) if (name.endsWith(DRAFT)) await rm(join(path, name), { force: true });
    return new FolderStorage(path);
  }

  async create(name: string): Promise<Draft> {
    return await FileDraft.create(this.#path, name);
  }

  async open(name: string): Promise<Stored | null> {
    const file = await open(join(this.#path, name)).catch(() => null);
    if (file === null) return null;
    return new StoredFile(file, (await file.stat()).size);
  }

  async names(): Promise<readonly string[]> {
    return (await readdir(this.#path)).filter(name => !name.endsWith(DRAFT));
  }
}

class StoredFile implements Stored {
  readonly inMemory = false;
  readonly size: number;
  readonly #file: FileHandle;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  async read(position: number, into: Uint8Array): Promise<void> {
    await fill(this.#file, position, into);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

class FileDraft implements Draft {
  readonly #folder: string;
  readonly #name: string;
  readonly #file: FileHandle;
  /** Bytes that wait, so that few writes are needed, and bytes that are written. */
  readonly #waiting = Buffer.allocUnsafeSlow(WRITE_BYTES);
  #length = 0;
  #written = 0;
  #isPublished = false;

  private constructor(folder: string, name: string, file: FileHandle) {
    this.#folder = folder;
    this.#name = name;
    this.#file = file;
  }

  static async create(folder: string, name: string): Promise<FileDraft> {
    const path = join(folder, name + DRAFT);
    try {
      await rm(path, { force: true });
      return new FileDraft(folder, name, await open(path, 'wx+', 0o600));
    } catch (cause) {
      throw cannotWrite(cause);
    }
  }

  get size(): number {
    return this.#written + this.#length;
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      if (this.#length === WRITE_BYTES) await this.#flush();
      const part = bytes.subarray(done, done + WRITE_BYTES - this.#length);
      this.#waiting.set(part, this.#length);
      this.#length += part.length;
      done += part.length;
    }
  }

  async read(position: number, into: Uint8Array): Promise<void> {
    if (position + into.length > this.#written) await this.#flush();
    await fill(this.#file, position, into);
  }

  async #flush(): Promise<void> {
    try {
      for (let done = 0; done < this.#length;) {
        const { bytesWritten } = await this.#file.write(this.#waiting, done, this.#length - done, this.#written);
        done += bytesWritten;
        this.#written += bytesWritten;
      }
    } catch (cause) {
      throw cannotWrite(cause);
    }
    this.#length = 0;
  }

  drop(): void {}

  async publish(): Promise<Stored> {
    const path = join(this.#folder, this.#name);
    await this.#flush();
    try {
      await this.#file.sync();
      await chmod(path + DRAFT, 0o400);
      await rename(path + DRAFT, path);
      // The new name is on disk only after the folder is.
      const folder = await open(this.#folder);
      await folder.sync().finally(() => folder.close());
    } catch (cause) {
      throw cannotWrite(cause);
    }
    this.#isPublished = true;
    return new StoredFile(this.#file, this.size);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isPublished) return;
    await this.#file.close();
    await rm(join(this.#folder, this.#name + DRAFT), { force: true });
  }
}

async function fill(file: FileHandle, position: number, into: Uint8Array): Promise<void> {
  for (let done = 0; done < into.length;) {
    const { bytesRead } = await file.read(into, done, into.length - done, position + done);
    if (bytesRead === 0) throw new RangeError('the file is shorter than it was');
    done += bytesRead;
  }
}

function cannotWrite(cause: unknown): GateError {
  const isFull = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOSPC';
  const why = isFull ? safe`no space is left` : safe`check its permissions`;
  return new GateError('usage', safe`the folder of --index cannot be written: ${why}`, { cause });
}
