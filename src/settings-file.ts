/** Where the settings are read: in the tree of a commit that the maintainers decide about. */
import type { Repository } from './github/repository.ts';
import { GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';
import { parseSettings, type Settings } from './settings.ts';

export const DEFAULT_SETTINGS_PATH = '.github/dataset-gate.yml';

/**
 * The settings that a commit holds; null where it has no such file.
 *
 * @throws GateError `settings-invalid`
 */
export async function settingsAt(repository: Repository, commit: string, path: string): Promise<Settings | null> {
  const bytes = Buffer.from(path).toString('latin1');
  const entry = (await repository.tree(commit)).find(each => each.path === bytes);
  if (entry === undefined) return null;
  if (entry.mode !== '100644' && entry.mode !== '100755') {
    throw new GateError('settings-invalid', safe`the settings file on the base branch is a symlink or submodule`);
  }
  await repository.fetchBlobs([entry.oid]);
  const { content } = await repository.blob(entry.oid);
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return parseSettings(Buffer.concat(chunks));
}
