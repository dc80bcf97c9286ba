/** Finds the settings of a run: the repository's own, or an organisation's, which the own ones can only tighten. */
import { createHash } from 'node:crypto';
import type { GitHubApi } from '../github/api.ts';
import { isFilePath, parseRemoteFile, protectedFile, type RemoteFile, remoteName } from '../github/protected-file.ts';
import type { Repository } from '../github/repository.ts';
import { joined, safe, type SafeText } from '../safe/text.ts';
import { settingsAt } from './settings-file.ts';
import { DEFAULT_SETTINGS, type ParsedSettings, type Settings } from './settings.ts';
import { tightened, type Tightened } from './tightened.ts';

export const DEFAULT_SETTINGS_PATH = '.github/dataset-gate.yml';

/** Where the settings are. */
export interface SettingsPlace {
  /** The path of the repository's own file. */
  readonly own: string;
  /** The organisation's file; null if there is none. */
  readonly shared: RemoteFile | null;
}

/** An organisation's settings as they were read. */
export interface SharedSettings {
  readonly settings: Settings;
  readonly commit: string;
  /** The SHA-256 of the file in hex. */
  readonly digest: string;
}

/** The settings of a run, and where they come from. */
export interface FoundSettings {
  readonly settings: Settings;
  readonly shared: SharedSettings | null;
  /** Whether the repository has its own file. */
  readonly hasOwn: boolean;
  /** The keys of that file that are ignored, because they would loosen the organisation's settings. */
  readonly ignored: readonly SafeText[];
}

/** Parses the input `settings`: a path, or `OWNER/REPO/PATH@REF`. Returns null for anything else. */
export function parseSettingsPlace(text: string): SettingsPlace | null {
  if (!text.includes('@')) return isFilePath(text) ? { own: text, shared: null } : null;
  const shared = parseRemoteFile(text);
  return shared === null ? null : { own: DEFAULT_SETTINGS_PATH, shared };
}

/**
 * Reads the settings of a run.
 *
 * @param commit the commit with the repository's own file; null if there is none
 * @throws GateError `settings-invalid`, `usage` or `github-unavailable`
 */
export async function findSettings(
  place: SettingsPlace,
  { repository, commit }: { readonly repository: Repository; readonly commit: string | null },
  api: Pick<GitHubApi, 'request'>
): Promise<FoundSettings> {
  const shared = place.shared === null ? null : await sharedSettings(place.shared, api);
  const where = safe`on the base branch`;
  const own = commit === null ? null : await settingsAt(repository, { commit, path: place.own, where });
  return { ...inEffect(shared, own), shared, hasOwn: own !== null };
}

/** Returns the settings that apply with these two files. */
export function inEffect(shared: SharedSettings | null, own: ParsedSettings | null): Tightened {
  if (own !== null && shared !== null) return tightened(shared.settings, own);
  return { settings: (own ?? shared)?.settings ?? DEFAULT_SETTINGS, ignored: [] };
}

/** Returns the note about ignored keys. @param place the settings that have them */
export function ignoredNote(place: SafeText, ignored: readonly SafeText[]): readonly SafeText[] {
  if (ignored.length === 0) return [];
  const keys = joined(ignored, ', ');
  return [safe`In ${place} this is ignored, because it would loosen the organisation's settings: ${keys}.`];
}

async function sharedSettings(file: RemoteFile, api: Pick<GitHubApi, 'request'>): Promise<SharedSettings> {
  const { commit, bytes } = await protectedFile(api, file);
  const { parseSettings } = await import('./parse-settings.ts');
  const { settings } = parseSettings(bytes, safe`the organisation's settings file ${remoteName(file)}`);
  return { settings, commit, digest: createHash('sha256').update(bytes).digest('hex') };
}
