/** Runs the packaged command line where its output is lost, in a folder with a harmless `data/links.csv`. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readdir } from 'node:fs/promises';
import { PACKAGED } from './action.ts';
import { Folder } from './folder.ts';

const LINKS = { 'links.csv': 'id,url\n1,https://images.example/1.jpg\n' };

/** What `runUnread` is expected to return. */
export const ENDED_QUIETLY = { ended: [2, null], stderr: '', left: [] };

/** Runs a command whose standard output was closed before its first write. */
export async function runUnread(args: readonly string[]): Promise<unknown> {
  await using folder = await Folder.with(LINKS);
  await mkdir(folder.at('tmp'));
  const env = { ...process.env, TMPDIR: folder.at('tmp') };
  const child = spawn(process.execPath, [PACKAGED.cli, ...args], { cwd: folder.path, env });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended: unknown = await once(child, 'close');
  return { ended, stderr, left: await readdir(folder.at('tmp')) };
}

/** What `runUnwritable` is expected to return. */
export const CANNOT_WRITE = {
  status: 2,
  stderr: 'usage: the output cannot be written (no space is left); direct it to another file or device\n'
};

/** Runs a command whose standard output is a full device. */
export async function runUnwritable(args: readonly string[]): Promise<unknown> {
  await using folder = await Folder.with(LINKS);
  const full = await open('/dev/full', 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, [PACKAGED.cli, ...args], {
      cwd: folder.path,
      stdio: ['ignore', full.fd, 'pipe'],
      encoding: 'utf8',
      timeout: 240_000
    });
    return { status, stderr };
  } finally {
    await full.close();
  }
}
