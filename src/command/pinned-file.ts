/** A file that is read several times and must not change in between. */
import { createHash } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { chunksOf } from '../manifest/bytes/file-chunks.ts';
import type { Source } from '../manifest/bytes/source.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

export class PinnedFile implements Source, AsyncDisposable {
  readonly size: number;
  readonly stats: BigIntStats;
  readonly #path: string;
  readonly #file: FileHandle;
  /** The SHA-256 of the first pass that was read to its end. */
  #digest: string | null = null;

  private constructor(path: string, file: FileHandle, stats: BigIntStats) {
    this.#path = path;
    this.#file = file;
    this.stats = stats;
    this.size = Number(stats.size);
  }

  /** @throws GateError `usage` if it is not a file or cannot be read */
  static async open(path: string): Promise<PinnedFile> {
    const stats = await lstat(path, { bigint: true }).catch(() => null);
    if (stats === null) throw new GateError('usage', safe`there is no such file`);
    if (!stats.isFile()) throw new GateError('usage', safe`it is a folder or a link; give the path of the file itself`);
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause: unknown) => {
      throw new GateError('usage', safe`it cannot be read; check its permissions`, { cause });
    });
    return new PinnedFile(path, file, stats);
  }

  /** Reads the file. @throws GateError `manifest-unreadable` at the end if an earlier pass read other bytes */
  async *open(): AsyncGenerator<Uint8Array, void> {
    const hash = createHash('sha256');
    for await (const chunk of chunksOf(this.#file)) {
      hash.update(chunk);
      yield chunk;
    }
    const digest = hash.digest('hex');
    this.#digest ??= digest;
    if (digest !== this.#digest) throw changedMeanwhile();
  }

  /** @throws GateError `manifest-unreadable` unless the path still leads to this file and the file is unchanged */
  async assertUnchanged(): Promise<void> {
    const now = await lstat(this.#path, { bigint: true }).catch(() => null);
    if (now === null || identityOf(now) !== identityOf(this.stats)) throw changedMeanwhile();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }
}

/** Returns what stays equal while a file is the same and unchanged: also the time of its last change, which nobody can set. */
export function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}

export function changedMeanwhile(): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`it changed while it was being read; run the command again when no other program writes to it`
  );
}
