/** What a check found, and what of it could not be checked. */
import type { Denylist, ListInfo } from '../denylist/lookup.ts';
import type { LocatedFault, ManifestResult } from './tally.ts';
import type { UnreadMembers } from '../manifest/kind/unread-members.ts';
import type { Decision } from '../match/decide.ts';

export interface CheckResult {
  readonly manifests: readonly ManifestResult[];
  /** Files in scope: each is a manifest, not read, or not in question by its path. */
  readonly entries: number;
  /** How many files were neither manifests nor text, by suffix. */
  readonly notRead: ReadonlyMap<string, number>;
  /** Pointers of which nothing but the hash was compared. */
  readonly byHash: number;
  /** Members of containers, which are no tree entries. */
  readonly unreadMembers: Pick<UnreadMembers, 'digested' | 'leftAlone'>;
  readonly decision: Decision;
  readonly faults: readonly LocatedFault[];
  /** Whether the deadline or a signal ended it early; one of the faults says so. */
  readonly ended: boolean;
  readonly mode: Denylist['mode'] | 'not asked';
  readonly lists: readonly ListInfo[];
}
