/** Says in the report where the settings of a run came from. */
import { remoteName } from '../github/protected-file.ts';
import type { Revisions } from '../github/revisions.ts';
import { OWN_SETTINGS_FILE, type ReportedRevision } from '../report/report.ts';
import { byteText } from '../safe/byte-text.ts';
import { objectId, quoted, safe, type SafeText, shortObjectId } from '../safe/text.ts';
import type { FoundSettings, SettingsPlace } from './settings-place.ts';

/** Returns what the file is called in which exceptions, unchecked files and recipients count. */
export function settingsFileName({ shared }: SettingsPlace): SafeText {
  return shared === null ? OWN_SETTINGS_FILE : safe`the organisation's settings file`;
}

/** @param found null: the settings could not be read */
export function settingsRows(
  { tip, settings }: Pick<Revisions, 'tip' | 'settings'>,
  { own, shared }: SettingsPlace,
  found: FoundSettings | null
): readonly ReportedRevision[] {
  const path = quoted(byteText(own), safe`the settings file`);
  const file = safe`${path} of ${settings === null || settings === tip ? safe`the base` : shortCommit(settings)}`;
  const row = (value: SafeText) => ({ name: safe`Settings`, value });
  if (found === null) return [row(safe`${shared === null ? file : remoteName(shared)} (could not be used)`)];
  if (shared === null || found.shared === null) {
    return [row(found.hasOwn ? file : safe`${file} (not found, using defaults)`)];
  }
  const { commit, digest } = found.shared;
  const from = (hash: SafeText) => safe`${remoteName(shared)} of ${shortCommit(commit)}, SHA-256 \`${hash}\``;
  return [
    { ...row(from(objectId(digest))), short: from(shortObjectId(digest)) },
    ...(found.hasOwn ? [{ name: safe`Tightened by`, value: file }] : [])
  ];
}

function shortCommit(oid: string): SafeText {
  return safe`\`${shortObjectId(oid)}\``;
}
