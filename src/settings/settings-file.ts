/** Reads the settings from the tree of a commit that the maintainers control. */
import type { Repository } from '../github/repository.ts';
import type { TreeEntry } from '../github/tree.ts';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { mebibytes, safe, type SafeText } from '../safe/text.ts';
import { MAX_SETTINGS_BYTES } from './settings-limits.ts';
import type { ParsedSettings } from './settings.ts';

/** Returns the entry of the settings file in a commit's tree; null if there is none. */
export async function settingsEntry(repository: Repository, commit: string, path: string): Promise<TreeEntry | null> {
  const bytes = byteText(path);
  return (await repository.tree(commit)).find(each => each.path === bytes) ?? null;
}

/**
 * Returns the settings of a commit; null if it has no such file.
 *
 * @param where how messages name the commit
 * @throws GateError `settings-invalid`
 */
export async function settingsAt(
  repository: Repository,
  { commit, path, where }: { readonly commit: string; readonly path: string; readonly where: SafeText }
): Promise<ParsedSettings | null> {
  const entry = await settingsEntry(repository, commit, path);
  return entry === null ? null : await settingsOf(repository, entry, safe`the settings file ${where}`);
}

/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid`
 */
export async function settingsOf(repository: Repository, entry: TreeEntry, file: SafeText): Promise<ParsedSettings> {
  if (entry.mode !== '100644' && entry.mode !== '100755') {
    throw new GateError('settings-invalid', safe`${file} is a symlink or submodule; commit the file itself`);
  }
  await repository.fetchBlobs([entry.oid]);
  const { size, content } = await repository.blob(entry.oid);
  if (size > MAX_SETTINGS_BYTES)
    throw new GateError('settings-invalid', safe`${file} is larger than ${mebibytes(MAX_SETTINGS_BYTES)}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  const { parseSettings } = await import('./parse-settings.ts');
  return parseSettings(Buffer.concat(chunks), file);
}
