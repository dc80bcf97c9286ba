/** Reads files and folders from disk, in place of a git tree and its blobs. */
import { type FileHandle, lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { shownArgument } from './arguments.ts';
import { chunksOf } from '../manifest/bytes/file-chunks.ts';
import type { Contents, TreeFile } from '../subject/contents.ts';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { safe, type SafeText } from '../safe/text.ts';
import { changedMeanwhile, identityOf } from './pinned-file.ts';
import type { StandardInput } from './standard-input.ts';

/** The PATH that means standard input. */
export const STANDARD_INPUT = '-';

/**
 * Returns every file at or below the paths, once and sorted. `.git` is left out; links below a path are listed but not
 * followed. A folder below a path that cannot be read is listed like a file: the rest is checked, and this entry fails.
 *
 * @throws GateError `usage` for a path that does not exist, cannot be read, or is neither a file nor a folder
 */
export async function plainFiles(paths: readonly string[]): Promise<readonly TreeFile[]> {
  const files = new Map<string, TreeFile>();
  for (const [index, path] of paths.entries()) {
    if (path === STANDARD_INPUT) files.set(path, { path, mode: '100644', id: path });
    else {
      const shown = shownArgument(path, safe`PATH #${index + 1}`);
      const failed = (cause: unknown): never => {
        throw unreadable(shown, cause);
      };
      const stats = await stat(path).catch(failed);
      if (!stats.isFile() && !stats.isDirectory()) throw neither(shown);
      // A link has nothing to check: what it leads to is what the user means.
      await collect({ path, id: await realpath(path).catch(failed) }, files, failed);
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param failed called if the path cannot be read: it throws, or it returns and the path is listed like a file */
async function collect(
  { path, id }: { readonly path: string; readonly id: string },
  files: Map<string, TreeFile>,
  failed: (cause: unknown) => undefined
): Promise<void> {
  const add = (mode: TreeFile['mode']) => {
    // `a` and `./a` are the same file and count once.
    files.set(join(path), { path: byteText(path), mode, id });
  };
  const stats = await lstat(id).catch(failed);
  if (stats?.isDirectory() === true) {
    const names = await readdir(id).catch(failed);
    if (names === undefined) return add('100644');
    for (const name of names) {
      if (name !== '.git') await collect({ path: join(path, name), id: join(id, name) }, files, () => undefined);
    }
    return;
  }
  add(stats === undefined || stats.isFile() ? '100644' : stats.isSymbolicLink() ? '120000' : '160000');
}

function unreadable(shown: SafeText, cause: unknown): GateError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  const absent = code === 'ENOENT' || code === 'ENOTDIR';
  const what = absent ? safe`does not exist` : safe`cannot be read; check its permissions`;
  return new GateError('usage', safe`${shown} ${what}`, { cause });
}

function neither(shown: SafeText): GateError {
  return new GateError('usage', safe`${shown} is neither a file nor a folder; give what comes from a pipe as PATH "-"`);
}

/**
 * Returns a reader of such files.
 *
 * @param input standard input, if it is one of them
 * @param large finds the content of Git LFS pointers
 */
export function plainContents(input: StandardInput | null, large: Contents['large']): Contents {
  // A file that cannot be read fails later, when it is opened.
  const sizeOf = async ({ id }: TreeFile) => {
    return isInput(id)
      ? (input?.size ?? 0)
      : await lstat(id).then(
          ({ size }) => size,
          () => 0
        );
  };
  const isInput = (id: string) => input !== null && id === STANDARD_INPUT;
  const disk = new Disk();
  return {
    prepare: () => Promise.resolve(),
    large,
    sizes: files => Promise.all(files.map(sizeOf)),
    async open(file) {
      if (input !== null && isInput(file.id)) return { size: input.size, content: input.open() };
      if (file.mode === '120000') {
        const target = await readlink(file.id, 'buffer');
        return { size: target.length, content: Readable.from([target]) };
      }
      const size = await sizeOf(file);
      return { size, content: disk.bytesOf(file.id), tail: length => disk.tailOf(file.id, size - length, length) };
    }
  };
}

/** Reads files, of which each must stay the same from the first pass to the last. */
class Disk {
  /** What the files were like when they were read first, by path. */
  readonly #first = new Map<string, string>();

  /**
   * Throws GateError `manifest-unreadable` for a folder, and for a file that is gone, may not be read, or is not what it
   * was in an earlier pass or at the beginning of this one.
   */
  async *bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
    let isSame: boolean;
    try {
      await using file = await open(path);
      isSame = await this.#isSame(path, file);
      if (isSame) yield* chunksOf(file);
      isSame &&= await this.#isSame(path, file);
    } catch (cause) {
      throw unreadableContent(cause);
    }
    if (!isSame) throw changedMeanwhile();
  }

  /** Returns up to `length` bytes from `start` on. Throws like `bytesOf`. */
  async tailOf(path: string, start: number, length: number): Promise<Uint8Array> {
    const tail = Buffer.alloc(length);
    let read = 0;
    let isSame: boolean;
    try {
      await using file = await open(path);
      for (let last = -1; last !== 0 && read < length; read += last) {
        last = (await file.read(tail, read, length - read, start + read)).bytesRead;
      }
      isSame = await this.#isSame(path, file);
    } catch (cause) {
      throw unreadableContent(cause);
    }
    if (!isSame) throw changedMeanwhile();
    return tail.subarray(0, read);
  }

  async #isSame(path: string, file: FileHandle): Promise<boolean> {
    const now = identityOf(await file.stat({ bigint: true }));
    const first = this.#first.get(path) ?? now;
    this.#first.set(path, first);
    return now === first;
  }
}

function unreadableContent(cause: unknown): GateError {
  return new GateError('manifest-unreadable', safe`it cannot be read; check its permissions`, { cause });
}
