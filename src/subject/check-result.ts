/** The result of a check: what it found, and what it could not check. */
import type { Denylist, ListInfo } from '../denylist/lookup.ts';
import type { LocatedFault } from './run-faults.ts';
import type { ManifestResult } from './tally.ts';
import type { UnreadMembers } from '../manifest/kind/unread-members.ts';
import type { Decision } from '../match/decide.ts';

export interface CheckResult {
  readonly manifests: readonly ManifestResult[];
  /** Files in scope. Each is a manifest, not read, or left out by its path. */
  readonly entries: number;
  /** Number of files that were neither manifests nor text, by suffix. */
  readonly notRead: ReadonlyMap<string, number>;
  /** Pointers of which only the hash was compared. */
  readonly byHash: number;
  /** Members of containers, which are not tree entries. */
  readonly unreadMembers: Pick<UnreadMembers, 'digested' | 'leftAlone'>;
  readonly decision: Decision;
  readonly faults: readonly LocatedFault[];
  /** Whether the deadline or a signal ended the check early. One of the faults says so. */
  readonly ended: boolean;
  readonly mode: Denylist['mode'] | 'not asked';
  readonly lists: readonly ListInfo[];
}
