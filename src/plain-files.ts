/** Files and folders as they lie on the disk, in place of a tree and its blobs. */
import { createReadStream } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Contents, TreeFile } from './contents.ts';
import { GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';

/**
 * Every file at or below the paths, sorted. git's own folders are passed over; links are listed, never followed.
 *
 * @throws GateError `usage` for a path that does not exist
 */
export async function plainFiles(paths: readonly string[]): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  for (const path of paths) await collect(path, files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function collect(path: string, files: TreeFile[]): Promise<void> {
  const stats = await lstat(path).catch((cause: unknown) => {
    throw new GateError('usage', safe`one of the paths does not exist or cannot be read`, { cause });
  });
  if (stats.isDirectory()) {
    for (const name of await readdir(path)) if (name !== '.git') await collect(join(path, name), files);
    return;
  }
  const mode = stats.isFile() ? '100644' : stats.isSymbolicLink() ? '120000' : '160000';
  files.push({ path: Buffer.from(path).toString('latin1'), mode, id: path });
}

/** Read at a time: each read costs a change of threads. */
const READ_BYTES = 1 << 18;

/** Reads such files. */
export const plainContents: Contents = {
  prepare: () => Promise.resolve(),
  large: () => null,
  sizes: files => Promise.all(files.map(async ({ id }) => (await lstat(id)).size)),
  async open({ id, mode }) {
    if (mode === '120000') {
      const target = await readlink(id, 'buffer');
      return { size: target.length, content: Readable.from([target]) };
    }
    const { size } = await lstat(id);
    return { size, content: createReadStream(id, { highWaterMark: READ_BYTES }) };
  }
};
