/** Finds list files of a scan that are themselves among the files that it checks. */
import { realpath } from 'node:fs/promises';
import { posix, sep } from 'node:path';
import { byteText } from '../safe/byte-text.ts';
import { quoted, safe, type SafeText } from '../safe/text.ts';

/**
 * Returns a note for each such list. Its entries match themselves, and a newcomer would look for the match elsewhere.
 *
 * @param denylists what `--denylist` gives: URLs and paths
 * @param root the folder that the paths of the files are relative to; null if they are not on disk
 */
export async function ownListNotes(
  denylists: readonly string[],
  files: readonly { readonly path: string }[],
  root: string | null
): Promise<readonly SafeText[]> {
  if (root === null || denylists.length === 0) return [];
  const at = await placeOf(root);
  const lists = new Set(await Promise.all(denylists.map(placeOf)));
  const own = files.filter(({ path }) => lists.has(posix.resolve(at, path)));
  return own.map(({ path }, index) => {
    const name = quoted(path, safe`list #${index + 1}`);
    return safe`The list ${name} was checked too, so its entries match themselves. Keep it in another folder.`;
  });
}

/** Returns where a path leads, with one character for each byte like the paths of a tree. */
async function placeOf(path: string): Promise<string> {
  const found = await realpath(path).catch(() => path);
  return byteText(found.split(sep).join('/'));
}
