/** Reads the settings file (specification, section 7), strictly and from the base only. */
import * as v from 'valibot';
import { splitPatterns } from '../manifest/kind/patterns.ts';
import type { DisclosureLevel } from '../report/disclose.ts';
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { allowedAt, keysOf, knownPath, SettingsFile } from './settings-schema.ts';
import { keyText, parseStrictYaml, type YamlDocument } from './strict-yaml.ts';

/** An agreed gap or exception. `expires` is its last day, in UTC. */
interface Agreed {
  readonly reason: string;
  readonly expires: Date;
}

export interface Settings {
  /** Globs of manifests, `!` excludes; null if the file has none. */
  readonly manifests: readonly string[] | null;
  readonly urlTemplates: readonly string[];
  readonly unchecked: readonly (Agreed & { readonly path: string })[];
  readonly exceptions: readonly (Agreed & { readonly id: string; readonly approvedBy: string })[];
  /** Null means the default for the repository's visibility. */
  readonly disclosure: { readonly sealed: DisclosureLevel | null; readonly locatable: DisclosureLevel | null };
  readonly reportRecipients: readonly string[];
  /** Whether pictures, sound and video in Git LFS are read, or only compared by their pointers' hashes. */
  readonly lfsMedia: 'content' | 'oid';
  readonly limits: {
    /** Seconds without progress from the service. */
    readonly denylistSeconds: number;
    /** Deadline of the whole run in seconds. */
    readonly totalSeconds: number;
    /** MiB of one manifest after decompression. */
    readonly manifestMib: number;
    /** Largest ratio of decompressed to stored bytes past the first 16 MiB. */
    readonly expansion: number;
    /** Oldest allowed list in hours; null: any age. */
    readonly listAgeHours: number | null;
    /** The fewest entries that a list must have in addition to its canaries. */
    readonly listEntries: number;
  };
}

/** The settings of a repository that has no settings file. */
export const DEFAULT_SETTINGS: Settings = settingsOf({ version: 1 });

/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid` with the key and its line, never a value
 */
export function parseSettings(bytes: Uint8Array, file = safe`the settings file`): Settings {
  const refused = (what: SafeText, cause?: unknown) => {
    return new GateError('settings-invalid', safe`${file} is not valid: ${what}`, { cause });
  };
  const document = parseStrictYaml(bytes, refused);
  const parsed = v.safeParse(SettingsFile, document.value);
  if (!parsed.success) {
    const path = parsed.issues[0].path ?? [];
    throw refused(
      faultAt(
        document,
        path.map(({ key }) => String(key))
      )
    );
  }
  // For the schema an empty list is an object without keys.
  const list = ['disclosure', 'limits'].find(key => document.isList([key]));
  if (list !== undefined) throw refused(faultAt(document, [list]));
  return settingsOf(parsed.output);
}

function faultAt(document: YamlDocument, path: readonly string[]): SafeText {
  const line = safe`line ${document.lineOf(path)}`;
  const allowed = allowedAt(path);
  if (allowed === null) return safe`${line}: ${unknownKey(path)}`;
  return path.length === 0 ? safe`it must be ${allowed}` : safe`${line}: ${knownPath(path)} must be ${allowed}`;
}

function unknownKey(path: readonly string[]): SafeText {
  const parent = path.slice(0, -1);
  const of = parent.length === 0 ? safe`the settings` : knownPath(parent);
  return safe`${keyText(path.at(-1) ?? '')} is not a key of ${of}, which takes ${keysOf(parent) ?? safe`none`}`;
}

function settingsOf(file: v.InferOutput<typeof SettingsFile>): Settings {
  const { limits = {} } = file;
  return {
    manifests: file.manifests?.flatMap(splitPatterns) ?? null,
    urlTemplates: file['url-templates'] ?? [],
    unchecked: (file.unchecked ?? []).map(({ expires, ...entry }) => ({ ...entry, expires: new Date(expires) })),
    exceptions: (file.exceptions ?? []).map(({ expires, 'approved-by': approvedBy, ...entry }) => {
      return { ...entry, approvedBy, expires: new Date(expires) };
    }),
    disclosure: { sealed: file.disclosure?.sealed ?? null, locatable: file.disclosure?.locatable ?? null },
    reportRecipients: file['report-recipients'] ?? [],
    lfsMedia: file['lfs-media'] ?? 'content',
    limits: {
      denylistSeconds: limits['denylist-seconds'] ?? 120,
      totalSeconds: limits['total-seconds'] ?? 1500,
      manifestMib: limits['manifest-mib'] ?? 4096,
      expansion: limits.expansion ?? 1000,
      listAgeHours: limits['list-age-hours'] ?? null,
      listEntries: limits['list-entries'] ?? 1
    }
  };
}

const DAY = 86_400_000;

/** Returns true if an agreed entry still applies. Its last day counts, in UTC. */
export function isCurrent(entry: Agreed, now: Date): boolean {
  return now.getTime() < entry.expires.getTime() + DAY;
}

/** Returns true if a current entry ends within 14 days. */
export function expiresSoon(entry: Agreed, now: Date): boolean {
  return isCurrent(entry, now) && entry.expires.getTime() + DAY - now.getTime() <= 14 * DAY;
}
