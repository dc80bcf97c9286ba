/** Turns the PATH arguments into paths in the tree of a clone. */
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { shownArgument } from './arguments.ts';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { safe, type SafeText } from '../safe/text.ts';

/** A path as it was given, and in the tree: one character for each byte, empty for the whole tree. */
export interface ClonePath {
  readonly shown: SafeText;
  readonly inTree: string;
  readonly exists: boolean;
}

/** Returns the folder to search the clone from: the path itself, or the nearest existing folder above it. */
export async function folderOf(path: string): Promise<string> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory() === true || folder === dirname(folder)) return folder;
  }
}

/**
 * Returns the paths within the clone.
 *
 * @param top the top folder of its work tree; null for a bare clone, where every path means the whole tree
 * @throws GateError `usage` for a path outside the clone
 */
export async function pathsInClone(paths: readonly string[], top: string | null): Promise<readonly ClonePath[]> {
  const found: ClonePath[] = [];
  for (const [index, path] of paths.entries()) {
    const shown = shownArgument(path, safe`PATH #${index + 1}`);
    const exists = (await lstat(path).catch(() => null)) !== null;
    const inTree =
      top === null ? '' : ((await within(await inFolder(path), top)) ?? (await within(await real(path), top)));
    if (inTree === null) throw new GateError('usage', safe`${shown} is outside the repository`);
    found.push({ shown, inTree: byteText(inTree), exists });
  }
  return found;
}

/** Checks whether a file of the tree is one of the paths, or below one. */
export function isBelow(file: string, paths: readonly ClonePath[]): boolean {
  return paths.some(({ inTree }) => inTree === '' || file === inTree || file.startsWith(`${inTree}/`));
}

/** Resolves the links in the folder of a path, but not a link at its end: that one is itself a file of the tree. */
async function inFolder(path: string): Promise<string> {
  const full = resolve(path);
  return join(await real(dirname(full)), basename(full));
}

/** Resolves all links of a path, as far as the path exists. */
async function real(path: string): Promise<string> {
  const full = resolve(path);
  const found = await realpath(full).catch(() => null);
  if (found !== null || full === dirname(full)) return found ?? full;
  return join(await real(dirname(full)), basename(full));
}

async function within(path: string, top: string): Promise<string | null> {
  const inTree = relative(await real(top), path);
  if (inTree === '..' || inTree.startsWith(`..${sep}`) || isAbsolute(inTree)) return null;
  return inTree.split(sep).join('/');
}
