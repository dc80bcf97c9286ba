/** The settings of a run (specification, section 7), and what they are without a file. */
import type * as v from 'valibot';
import type { DisclosureLevel } from '../report/disclose.ts';
import type { SettingsFile } from './settings-schema.ts';

/** An agreed gap or exception. `expires` is its last day, in UTC. */
export interface Agreed {
  readonly reason: string;
  readonly expires: Date;
}

type FileContent = v.InferOutput<typeof SettingsFile>;
type LimitsInFile = FileContent['limits'];

type KeyBelow<K extends 'disclosure' | 'limits'> = `${K}.${keyof NonNullable<FileContent[K]> & string}`;

/** A key as messages show it, such as `limits.expansion`. */
export type SettingKey = keyof FileContent | KeyBelow<'disclosure'> | KeyBelow<'limits'>;

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

/** The settings of a repository that has no settings file; a test compares them with the schema. */
export const DEFAULT_SETTINGS: Settings = {
  manifests: null,
  moreManifests: [],
  urlTemplates: [],
  unchecked: [],
  exceptions: [],
  disclosure: { sealed: null, locatable: null },
  reportRecipients: [],
  lfsMedia: 'content',
  limits: {
    denylistSeconds: 120,
    totalSeconds: 1500,
    manifestBytes: 4096 * 2 ** 20,
    expansion: 1000,
    listAgeHours: null,
    listEntries: 1
  }
};

const DAY = 86_400_000;

/** Returns true if an agreed entry still applies. Its last day counts, in UTC. */
export function isCurrent(entry: Agreed, now: Date): boolean {
  return now.getTime() < entry.expires.getTime() + DAY;
}

/** Returns true if a current entry ends within 14 days. */
export function expiresSoon(entry: Agreed, now: Date): boolean {
  return isCurrent(entry, now) && entry.expires.getTime() + DAY - now.getTime() <= 14 * DAY;
}
