/** Reads the settings file (specification, section 7), strictly and from the base only. */
import * as v from 'valibot';
import { splitPatterns } from '../manifest/kind/patterns.ts';
import type { DisclosureLevel } from '../report/disclose.ts';
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { allowedAt, keysOf, knownPath, SettingsFile } from './settings-schema.ts';
import { keyText, parseStrictYaml, type YamlDocument } from './strict-yaml.ts';

/** An agreed gap or exception. `expires` is its last day, in UTC. */
export interface Agreed {
  readonly reason: string;
  readonly expires: Date;
}

type FileContent = v.InferOutput<typeof SettingsFile>;
type LimitsInFile = FileContent['limits'];

type CamelCase<K extends string> = K extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : K;

type InBytes<K extends string> = K extends `${infer Head}Mib` ? `${Head}Bytes` : K;

/** Every key of the file. */
type EveryKey = Readonly<Record<CamelCase<Exclude<keyof FileContent, 'version'>>, unknown>>;

/** The settings in use. `settings-schema.ts` says what each key means. */
export interface Settings extends EveryKey {
  /** Globs of manifests, `!` excludes; null if the file has none. */
  readonly manifests: readonly string[] | null;
  /** Globs that a repository adds to those that apply anyway, if an organisation has settings too. No key of a file. */
  readonly moreManifests: readonly string[];
  readonly urlTemplates: readonly string[];
  readonly unchecked: readonly (Agreed & { readonly path: string })[];
  readonly exceptions: readonly (Agreed & { readonly id: string; readonly approvedBy: string })[];
  /** Null means the default for the repository's visibility. */
  readonly disclosure: { readonly sealed: DisclosureLevel | null; readonly locatable: DisclosureLevel | null };
  readonly reportRecipients: readonly string[];
  /** Whether pictures, sound and video in Git LFS are read, or only compared by their pointers' hashes. */
  readonly lfsMedia: 'content' | 'oid';
  /** In bytes where the file has MiB. Null where the file sets no limit and there is no default. */
  readonly limits: {
    readonly [K in keyof LimitsInFile as InBytes<CamelCase<K>>]-?: undefined extends LimitsInFile[K]
      ? number | null
      : number;
  };
}

/** A settings file: the settings, and the keys that the file itself has, such as `limits.expansion`. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly given: ReadonlySet<string>;
}

const MIB = 1 << 20;

/** The settings of a repository that has no settings file. */
export const DEFAULT_SETTINGS: Settings = settingsOf(v.parse(SettingsFile, { version: 1 }));

/**
 * Reads a settings file.
 *
 * @param file what messages call it
 * @throws GateError `settings-invalid` with the key and its line, never a value
 */
export function parseSettings(bytes: Uint8Array, file = safe`the settings file`): ParsedSettings {
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
  return { settings: settingsOf(parsed.output), given: new Set(keysIn(document.value)) };
}

/** Returns the keys of a mapping and of the mappings in it, as paths. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => [key, ...keysIn(below).map(each => `${key}.${each}`)]);
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

function settingsOf(file: FileContent): Settings {
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

const DAY = 86_400_000;

/** Returns true if an agreed entry still applies. Its last day counts, in UTC. */
export function isCurrent(entry: Agreed, now: Date): boolean {
  return now.getTime() < entry.expires.getTime() + DAY;
}

/** Returns true if a current entry ends within 14 days. */
export function expiresSoon(entry: Agreed, now: Date): boolean {
  return isCurrent(entry, now) && entry.expires.getTime() + DAY - now.getTime() <= 14 * DAY;
}
