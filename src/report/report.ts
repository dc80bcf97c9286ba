/** The report before it is rendered. All of it may be printed: matches are already reduced to what may be shown. */
import type { Reason } from '../safe/errors.ts';
import { safe, type SafeText } from '../safe/text.ts';
import type { Disclosed } from './disclose.ts';

export type Verdict = 'clean' | 'listed' | 'incomplete';

/** Whether the author of the change could bypass the run (specification, rule 4). */
export type Enforcement = 'enforces' | 'informs' | 'detects' | 'local';

/**
 * The kind of event, as far as the advice depends on it; `unknown` if the run failed before it was known. In a terminal
 * `clone` is a scan of a local clone, which reads settings, and `files` one of files on disk, which reads none.
 */
export type ReportedEvent =
  'pull-request' | 'merge-group' | 'push' | 'release' | 'audit' | 'clone' | 'files' | 'unknown';

export interface ReportedManifest {
  readonly name: SafeText;
  readonly state: 'checked' | 'failed' | 'unchecked';
  /** False in all shards but one for a manifest that is cut between shards, so that it is counted once. */
  readonly counted: boolean;
  readonly format: SafeText;
  readonly rows: number;
  readonly items: number;
}

export interface ReportedFault {
  readonly reason: Reason;
  readonly text: SafeText;
  /** The manifest's name; null if the fault does not belong to one manifest. */
  readonly manifest: SafeText | null;
  /** The path of the manifest or of the settings in this change, if an annotation can have it. */
  readonly annotatable?: SafeText;
  /** The line of that file, if it is known. */
  readonly line?: number;
}

export interface ReportedList {
  readonly name: SafeText;
  readonly version: SafeText;
  readonly updated: SafeText | null;
  /** The id of the key that it is signed with, if the service says that it is. */
  readonly signedBy?: SafeText;
  /** The number of entries, to the nearest power of ten; null if not known. */
  readonly size: SafeText | null;
}

export interface ReportedRevision {
  readonly name: SafeText;
  readonly value: SafeText;
  /** The same with its commit id cut, for pages that are read on phones; absent if there is nothing to cut. */
  readonly short?: SafeText;
}

interface FilesOfSuffix {
  readonly suffix: SafeText;
  readonly files: number;
}

export interface Report {
  readonly verdict: Verdict;
  readonly matches: Disclosed;
  readonly faults: readonly ReportedFault[];
  /** With `enforcement: report`: whether the run passes although the verdict is not clean. */
  readonly trial: 'no' | 'passes' | 'fails';
  readonly enforcement: Enforcement;
  readonly event: ReportedEvent;
  /** Whether only members may read the repository; internal and unknown visibility count as public. */
  readonly isPrivate: boolean;
  /** The settings file in which exceptions count. */
  readonly settingsFile: SafeText;
  /** What was checked, such as `pull request #12`; null if the run failed before that was known. */
  readonly subject: SafeText | null;
  readonly scope: 'added' | 'all';
  readonly revisions: readonly ReportedRevision[];
  readonly manifests: readonly ReportedManifest[];
  /** How many exceptions in the settings were used, for a match or for a URL without a host. */
  readonly exceptionsUsed: number;
  /** The number of files in scope, and those that are neither manifests nor text. */
  readonly entries: number;
  readonly notRead: readonly FilesOfSuffix[];
  /** The number of pointers of which only the hash was compared. */
  readonly byHash: number;
  /** Members of containers that were not read: those of no known format, and files of tools. */
  readonly unreadMembers: { readonly digested: readonly FilesOfSuffix[]; readonly leftAlone: number };
  /** `not asked` also if the service gave no usable answer; `builtin`: the user chose to use no service. */
  readonly mode: 'lists' | 'search' | 'not asked' | 'builtin';
  readonly lists: readonly ReportedList[];
  /** Other facts for the reader, each in one sentence or two. */
  readonly notes: readonly SafeText[];
  /** Null if the run is not divided into shards. */
  readonly shard: { readonly index: number; readonly of: number } | null;
  /** True for a shard in public: its report shows the verdict but nothing that depends on the content. */
  readonly veiled: boolean;
  /** The address of the folder docs/ at the version of the gate; null if it is not known. */
  readonly guidesUrl: SafeText | null;
  readonly gateVersion: SafeText;
}

/** What the settings file of a repository is called. */
export const OWN_SETTINGS_FILE = safe`the settings file of the base branch`;

export interface Totals {
  readonly manifests: number;
  readonly rows: number;
  readonly items: number;
}

/** Returns the number of files that the settings leave unchecked. */
export function uncheckedFiles({ manifests }: Pick<Report, 'manifests'>): number {
  return manifests.filter(({ state }) => state === 'unchecked').length;
}

/** Adds up the manifests that were checked completely. */
export function totalsOf(manifests: readonly ReportedManifest[]): Totals {
  const checked = manifests.filter(({ state }) => state === 'checked');
  const sum = (of: (manifest: ReportedManifest) => number) => checked.reduce((total, each) => total + of(each), 0);
  return {
    manifests: checked.filter(({ counted }) => counted).length,
    rows: sum(({ rows }) => rows),
    items: sum(({ items }) => items)
  };
}
