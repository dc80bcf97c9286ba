/** What the matcher needs of a denylist: it sees digests, never items. */
import type { Fault } from '../safe/errors.ts';
import type { SafeText } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';

/** What is said of a list in the report. */
export interface ListInfo {
  readonly name: SafeText;
  readonly version: SafeText;
  /** When the list was last changed, where the service says so. */
  readonly updated: Date | null;
  /** How many prefixes or entries it has; said to the nearest power of ten only. */
  readonly size: number;
}

/** What a list may hold expressions of. */
export const SUBJECTS = ['url', 'content', 'url-md5'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A list of prefixes that is matched on this machine. */
export interface LocalList extends ListInfo {
  readonly subjects: readonly Subject[];
  /** Whether a 4-byte prefix, as a big-endian number, is in this list. */
  has(prefix: number): boolean;
}

/** One meaning of a full digest. A canary proves that the service is alive and is never enforced. */
export interface ThreatDetail {
  readonly threatType: ThreatType;
  readonly canary: boolean;
}

/** The service's answer: what each full 32-byte digest stands for. */
export interface FullHashes {
  /** Whether any full hash with this 4-byte prefix (as a big-endian number) was answered. */
  holdsPrefix(prefix: number): boolean;
  /** Details of the digest at `digests[offset, offset + 32)`; empty where it is not listed. */
  get(digests: Uint8Array, offset: number): readonly ThreatDetail[];
  /** Where several services answered: what each of them said, since each has to prove its own life. */
  readonly parts?: readonly { readonly denylist: Denylist; readonly answers: FullHashes }[];
}

/** The answer of nobody. */
export const NO_ANSWERS: FullHashes = { holdsPrefix: () => false, get: () => [] };

/** One denylist service, in list mode or in search mode; or several as one. */
export interface Denylist {
  readonly mode: 'lists' | 'search';
  /** The lists in use; in search mode none. */
  readonly lists: readonly LocalList[];
  /** Those of them that are undated or older than the settings allow. */
  readonly outdated: readonly LocalList[];
  /** The fewest entries that a list may have beside its canaries. */
  readonly listEntries: number;
  /** Where these are several services: each of them. */
  readonly parts?: readonly Denylist[];
  /** Whether any list in use holds `url-md5:` entries. */
  readonly urlMd5: boolean;
  /** Whether a 4-byte prefix, as a big-endian number, is in a list; in search mode always true. */
  mayBeListed(prefix: number): boolean;
  /**
   * Asks the service for the full hashes behind prefixes.
   *
   * @param prefixes big-endian 4-byte prefixes as numbers, ascending, each once
   * @returns all that was answered, and beside it the fault that kept the rest from being answered
   */
  lookUp(prefixes: Uint32Array): Promise<{ readonly fullHashes: FullHashes; readonly fault: Fault | null }>;
}
