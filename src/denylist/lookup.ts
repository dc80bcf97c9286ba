/** The interface between the matcher and a denylist. A denylist sees digests, never items. */
import { prefixAt } from './prefix-set.ts';
import type { Fault } from '../safe/errors.ts';
import type { SafeText } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';

/** What the report says about a list. */
export interface ListInfo {
  readonly name: SafeText;
  readonly version: SafeText;
  /** When the list was last changed, if the service says so. */
  readonly updated: Date | null;
  /** The id of the key that it is signed with, if the service says that it is. */
  readonly signedBy?: SafeText;
  /** Number of prefixes or entries; in a report without the canaries, and only to the nearest power of ten. */
  readonly size: number;
}

/** The kinds of expressions that a list can contain. */
export const SUBJECTS = ['url', 'content', 'url-md5'] as const;
export type ExpressionKind = (typeof SUBJECTS)[number];

/** A list of prefixes that is matched locally. */
export interface LocalList extends ListInfo {
  readonly subjects: readonly ExpressionKind[];
  /** Returns true if a 4-byte prefix, as a big-endian number, is in this list. */
  has(prefix: number): boolean;
  /** Calls `found` with every prefix of this list. */
  eachPrefix(found: (prefix: number) => void): void;
}

/** One meaning of a full digest. A canary proves that the service is alive; it never counts as a match. */
export interface ThreatDetail {
  readonly threatType: ThreatType;
  readonly canary: boolean;
}

/** The service's answer: the meaning of each full 32-byte digest. */
export interface FullHashes {
  /** Returns true if any full hash with this 4-byte prefix (as a big-endian number) was answered. */
  holdsPrefix(prefix: number): boolean;
  /** Returns the details of the digest at `digests[offset, offset + 32)`; empty if it is not listed. */
  get(digests: Uint8Array, offset: number): readonly ThreatDetail[];
  /** If several services answered: the answer of each, since each has to prove that it is alive. */
  readonly parts?: readonly { readonly denylist: Denylist; readonly answers: FullHashes }[];
}

/** An empty answer. */
export const NO_ANSWERS: FullHashes = { holdsPrefix: () => false, get: () => [] };

/** One denylist service, in list mode or in search mode; or several as one. */
export interface Denylist {
  readonly mode: 'lists' | 'search';
  /** The lists in use; none in search mode. */
  readonly lists: readonly LocalList[];
  /** The lists that are undated or older than the settings allow. */
  readonly outdated: readonly LocalList[];
  /** The fewest entries that a list must have in addition to its canaries. */
  readonly listEntries: number;
  /** If these are several services: each of them. */
  readonly parts?: readonly Denylist[];
  /** Whether any list in use contains `url-md5:` entries. */
  readonly urlMd5: boolean;
  /** Returns true if a 4-byte prefix, as a big-endian number, is in a list; always true in search mode. */
  mayBeListed(prefix: number): boolean;
  /**
   * Asks the service for the full hashes of prefixes.
   *
   * @param prefixes big-endian 4-byte prefixes as numbers, ascending, each once
   * @returns everything that was answered, and the fault that prevented the rest
   */
  lookUp(prefixes: Uint32Array): Promise<{ readonly fullHashes: FullHashes; readonly fault: Fault | null }>;
}

/** A denylist without lists. */
export const NO_LISTS: Denylist = {
  mode: 'lists',
  lists: [],
  outdated: [],
  listEntries: 0,
  urlMd5: false,
  mayBeListed: () => false,
  lookUp: async () => ({ fullHashes: NO_ANSWERS, fault: null })
};

/** What full hashes are listed as, one by one. */
export class FullHashTable implements FullHashes {
  /** By the digest as Latin-1: a small buffer would keep the large one that it is cut from. */
  readonly #details = new Map<string, readonly ThreatDetail[]>();
  readonly #prefixes = new Set<number>();

  /** Full hashes so far. */
  get size(): number {
    return this.#details.size;
  }

  /** Adds what a digest is listed as. */
  add(fullHash: Uint8Array, details: readonly ThreatDetail[]): void {
    const key = keyOf(fullHash, 0);
    const known = this.#details.get(key);
    const all = known === undefined ? details : [...known, ...details];
    this.#prefixes.add(prefixAt(fullHash, 0));
    this.#details.set(key, all.length < 2 ? all : distinct(all));
  }

  holdsPrefix(prefix: number): boolean {
    return this.#prefixes.has(prefix);
  }

  get(digests: Uint8Array, offset: number): readonly ThreatDetail[] {
    if (!this.#prefixes.has(prefixAt(digests, offset))) return [];
    return this.#details.get(keyOf(digests, offset)) ?? [];
  }
}

/** Leaves out repetitions: a service may say the same a hundred thousand times. */
function distinct(details: readonly ThreatDetail[]): readonly ThreatDetail[] {
  return details.filter(({ threatType, canary }, index) => {
    return details.findIndex(each => each.threatType === threatType && each.canary === canary) === index;
  });
}

function keyOf(digests: Uint8Array, offset: number): string {
  return Buffer.from(digests.buffer, digests.byteOffset + offset, 32).toString('latin1');
}
