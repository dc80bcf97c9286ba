/** What the pages are made of: everything here may be printed, and matches have already been reduced to what may be said. */
import type { Reason } from '../safe/errors.ts';
import type { SafeText } from '../safe/text.ts';
import type { Disclosed } from './disclose.ts';

export type Verdict = 'clean' | 'listed' | 'incomplete';

/** Does the result bind the author of the change, or only warn of honest mistakes (specification, rule 4)? */
export type Enforcement = 'enforces' | 'informs' | 'detects' | 'local';

/** What started the run, as far as the advice depends on it; `unknown` where the run failed before that was known. */
export type ReportedEvent = 'pull-request' | 'merge-group' | 'push' | 'release' | 'audit' | 'local' | 'unknown';

export interface ReportedManifest {
  readonly name: SafeText;
  readonly state: 'checked' | 'failed' | 'unchecked';
  /** Whether this run counts it; a manifest that is cut between shards is counted by one of them. */
  readonly counted: boolean;
  readonly format: SafeText;
  readonly rows: number;
  readonly items: number;
}

export interface ReportedFault {
  readonly reason: Reason;
  readonly text: SafeText;
  /** The manifest's name, null where the fault is not one manifest's. */
  readonly manifest: SafeText | null;
}

export interface ReportedList {
  readonly name: SafeText;
  readonly version: SafeText;
  readonly updated: SafeText | null;
  /** How many entries it has, to the nearest power of ten; null where that is not known. */
  readonly size: SafeText | null;
}

interface FilesOfSuffix {
  readonly suffix: SafeText;
  readonly files: number;
}

export interface Report {
  readonly verdict: Verdict;
  readonly matches: Disclosed;
  readonly faults: readonly ReportedFault[];
  /** `enforcement: report`: does the run pass all the same? */
  readonly trial: 'no' | 'passes' | 'fails';
  readonly enforcement: Enforcement;
  readonly event: ReportedEvent;
  /** Whether only members may read the repository; internal and unknown visibility count as public. */
  readonly isPrivate: boolean;
  /** What was checked in words, such as `pull request #12`; null where the run failed before that was known. */
  readonly subject: SafeText | null;
  readonly scope: 'added' | 'all';
  readonly revisions: readonly { readonly name: SafeText; readonly value: SafeText }[];
  readonly manifests: readonly ReportedManifest[];
  /** How many exceptions of the settings let a match or a URL without a host pass. */
  readonly exceptionsUsed: number;
  /** How many tree entries were in question, and what became of those that are no manifests. */
  readonly entries: number;
  readonly notRead: readonly FilesOfSuffix[];
  /** Pointers of which nothing but the hash was compared. */
  readonly byHash: number;
  /** Members of containers that no reader took: those of no known format, and files of tools. */
  readonly unreadMembers: { readonly digested: readonly FilesOfSuffix[]; readonly leftAlone: number };
  /** `builtin`: no service is to be asked, by the choice of who runs the gate. */
  readonly mode: 'lists' | 'search' | 'not asked' | 'builtin';
  readonly lists: readonly ReportedList[];
  /** Further facts that a reader should know, each a sentence. */
  readonly notes: readonly SafeText[];
  /** Null where the run is not one of several. */
  readonly shard: { readonly index: number; readonly of: number } | null;
  /** Whether the page says the verdict and nothing of what was held: a shard in public. */
  readonly veiled: boolean;
  readonly gateVersion: SafeText;
}

export interface Totals {
  readonly manifests: number;
  readonly rows: number;
  readonly items: number;
}

/** How many files the settings leave unchecked. */
export function uncheckedFiles({ manifests }: Pick<Report, 'manifests'>): number {
  return manifests.filter(({ state }) => state === 'unchecked').length;
}

/** Totals over the manifests that were checked to their end. */
export function totalsOf(manifests: readonly ReportedManifest[]): Totals {
  const checked = manifests.filter(({ state }) => state === 'checked');
  const sum = (of: (manifest: ReportedManifest) => number) => checked.reduce((total, each) => total + of(each), 0);
  return {
    manifests: checked.filter(({ counted }) => counted).length,
    rows: sum(({ rows }) => rows),
    items: sum(({ items }) => items)
  };
}
