/**
 * Loads the lists that an earlier run kept, as a starting point for updates, and keeps this run's lists for the next.
 * Nothing here throws: without a cache a run takes longer and has the same verdict.
 */
import { MAX_SNAPSHOT_BYTES } from '../denylist/denylist-limits.ts';
import type { ListSnapshot } from '../denylist/list-update.ts';
import { openSnapshots, sealSnapshots, SNAPSHOT_FORMAT, type SnapshotOwner } from '../denylist/snapshot.ts';
import { ListCache, type ListCacheOptions } from '../github/list-cache.ts';
import { loadAll } from './load-all.ts';

type Snapshots = ReadonlyMap<string, ListSnapshot>;

const NOTHING: Snapshots = new Map();

export class KeptLists implements AsyncDisposable {
  readonly #cache: ListCache;
  readonly #owner: SnapshotOwner;
  #known = NOTHING;
  #current = NOTHING;

  constructor(owner: SnapshotOwner, options: Omit<ListCacheOptions, 'format' | 'service' | 'maxBytes'>) {
    this.#owner = owner;
    const { service } = owner;
    this.#cache = new ListCache({ ...options, service, format: SNAPSHOT_FORMAT, maxBytes: MAX_SNAPSHOT_BYTES });
  }

  /** Returns the known lists by name; empty if there are none. */
  async known(): Promise<Snapshots> {
    if (!this.#cache.isOffered) return NOTHING;
    try {
      await loadAll();
      const sealed = await this.#cache.restore();
      this.#known = (sealed === null ? null : openSnapshots(sealed, this.#owner)) ?? NOTHING;
    } catch {
      // A module that failed to load now must not be loaded after a restore.
    }
    return this.#known;
  }

  /** Sets the current lists. */
  replace(snapshots: Snapshots): void {
    this.#current = snapshots;
  }

  /** Keeps the lists for later runs, unless the same versions are already kept. */
  async keep(): Promise<void> {
    const isKept = (list: ListSnapshot, name: string) => {
      const before = this.#known.get(name)?.version;
      return before !== undefined && Buffer.compare(before, list.version) === 0;
    };
    if (!this.#cache.isOffered || [...this.#current].every(([name, list]) => isKept(list, name))) return;
    try {
      const sealed = sealSnapshots(this.#current, this.#owner);
      if (sealed !== null) await this.#cache.save(sealed);
    } catch {
      // Lists that are too large for memory are not kept.
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#cache[Symbol.asyncDispose]();
  }
}
