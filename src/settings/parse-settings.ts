/** Reads a settings file, strictly. It is loaded only where there is one: its schema and YAML are large. */
import * as v from 'valibot';
import { splitPatterns } from '../manifest/kind/patterns.ts';
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import type { ParsedSettings, Settings } from './settings.ts';
import { allowedAt, keysOf, knownPath, SettingsFile } from './settings-schema.ts';
import { keyText, parseStrictYaml, type Refuse, type YamlDocument } from './strict-yaml.ts';

const MIB = 1 << 20;

/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid` with the key and its line, never a value
 */
export function parseSettings(bytes: Uint8Array, file = safe`the settings file`): ParsedSettings {
  const refused: Refuse = (what, { cause, line } = {}) => {
    const where = line === undefined ? safe`` : safe`line ${line}: `;
    return new GateError('settings-invalid', safe`${file} is not valid: ${where}${what}`, {
      cause,
      line: line ?? null
    });
  };
  const document = parseStrictYaml(bytes, refused);
  const parsed = v.safeParse(SettingsFile, document.value);
  if (!parsed.success) {
    const path = parsed.issues[0].path ?? [];
    throw refusedAt(
      refused,
      document,
      path.map(({ key }) => String(key))
    );
  }
  // For the schema an empty list is an object without keys.
  const list = ['disclosure', 'limits'].find(key => document.isList([key]));
  if (list !== undefined) throw refusedAt(refused, document, [list]);
  return { settings: settingsOf(parsed.output), given: new Set(keysIn(document.value)) };
}

/** Returns the keys of a mapping and of the mappings in it, as paths. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => [key, ...keysIn(below).map(each => `${key}.${each}`)]);
}

function refusedAt(refused: Refuse, document: YamlDocument, path: readonly string[]): GateError {
  const line = document.lineOf(path);
  const allowed = allowedAt(path);
  if (allowed === null) return refused(unknownKey(path), { line });
  return path.length === 0
    ? refused(safe`it must be ${allowed}`)
    : refused(safe`${knownPath(path)} must be ${allowed}`, { line });
}

function unknownKey(path: readonly string[]): SafeText {
  const parent = path.slice(0, -1);
  const of = parent.length === 0 ? safe`the settings` : knownPath(parent);
  return safe`${keyText(path.at(-1) ?? '')} is not a key of ${of}, which takes ${keysOf(parent) ?? safe`none`}`;
}

function settingsOf(file: v.InferOutput<typeof SettingsFile>): Settings {
  const { limits } = file;
  return {
    manifests: file.manifests?.flatMap(splitPatterns) ?? null,
    moreManifests: [],
    urlTemplates: file['url-templates'] ?? [],
    unchecked: (file.unchecked ?? []).map(({ expires, ...entry }) => ({ ...entry, expires: new Date(expires) })),
    exceptions: (file.exceptions ?? []).map(({ expires, 'approved-by': approvedBy, ...entry }) => {
      return { ...entry, approvedBy, expires: new Date(expires) };
    }),
    disclosure: { sealed: file.disclosure?.sealed ?? null, locatable: file.disclosure?.locatable ?? null },
    reportRecipients: file['report-recipients'] ?? [],
    lfsMedia: file['lfs-media'],
    limits: {
      denylistSeconds: limits['denylist-seconds'],
      totalSeconds: limits['total-seconds'],
      manifestBytes: limits['manifest-mib'] * MIB,
      expansion: limits.expansion,
      listAgeHours: limits['list-age-hours'] ?? null,
      listEntries: limits['list-entries']
    }
  };
}
