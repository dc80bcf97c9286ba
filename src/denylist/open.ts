/** Opens a denylist service. In list mode its lists are updated first. */
import { createHash } from 'node:crypto';
import { GateError } from '../safe/errors.ts';
import { keyIdText, quoted, type SafeText, safe } from '../safe/text.ts';
import { DenylistClient } from './client.ts';
import type { Clock } from './clock.ts';
import { MAX_CONNECTIONS } from './denylist-limits.ts';
import type { ListSnapshot } from './list-update.ts';
import { isOutdated, listName } from './list-info.ts';
import { fetchList, offeredLists, selectLists } from './lists.ts';
import type { Denylist, LocalList, ExpressionKind } from './lookup.ts';
import { PrefixSet } from './prefix-set.ts';
import type { PatienceLimits } from './patience.ts';
import type { OfferedList } from './protocol.ts';
import type { ProxySettings } from './proxy.ts';
import { searchHashes } from './search.ts';

export interface DenylistOptions {
  /** As `parseDenylistUrl` returns it. */
  readonly url: URL;
  readonly token: string | null;
  /** Whether a person runs this from a terminal. Default: no, it is the Action. */
  readonly local?: boolean;
  /** Names of the lists to use; null for all that are offered. */
  readonly listNames: readonly string[] | null;
  readonly limits: ServiceLimits;
  readonly proxy: ProxySettings;
  /** Fires at the deadline of the run. */
  readonly signal: AbortSignal;
  /** Default: the system clock. */
  readonly clock?: Clock;
  /** How often a request that failed is tried again. */
  readonly retries?: number;
  /** Lists that an earlier run kept, by name: only a starting point for updates. */
  readonly known?: ReadonlyMap<string, ListSnapshot>;
}

/** The limits on a service and its lists, under their names in the settings. */
export interface ServiceLimits extends PatienceLimits {
  /** The oldest list allowed, in hours; null for any age. */
  readonly listAgeHours: number | null;
  /** The fewest entries that a list must have in addition to its canaries. */
  readonly listEntries: number;
}

/** A service whose lists are loaded. Dispose of it to close its connections. */
export interface OpenDenylist extends Denylist, AsyncDisposable {
  /** The lists' content by name, for the next run to start from. */
  readonly snapshots: ReadonlyMap<string, ListSnapshot>;
  /** The lists in use as the service describes them; none in search mode. */
  readonly offered: readonly OfferedList[];
}

/** @throws GateError `usage`, `no-credentials` or a `denylist-…` reason */
export async function openDenylist(options: DenylistOptions): Promise<OpenDenylist> {
  const client = await DenylistClient.open(options);
  try {
    const chosen = selectLists(await offeredLists(client), options.listNames);
    if (chosen === null) return new Service(client, null, [], options);
    if (chosen.length === 0) {
      throw new GateError('denylist-self-test', safe`the denylist service offers no denylist; ask its operator`);
    }
    const lists = await fetchLists(client, chosen, options.known ?? new Map<string, ListSnapshot>());
    return new Service(client, lists, chosen, options);
  } catch (error) {
    await client[Symbol.asyncDispose]();
    throw error;
  }
}

async function fetchLists(
  client: DenylistClient,
  chosen: readonly OfferedList[],
  known: ReadonlyMap<string, ListSnapshot>
): Promise<readonly PrefixList[]> {
  const snapshots = new Map<string, ListSnapshot>();
  const left = chosen.values();
  const fetchNext = async () => {
    for (const { name } of left) snapshots.set(name, await fetchList(client, name, known.get(name) ?? null));
  };
  await Promise.all(Array.from({ length: MAX_CONNECTIONS }, fetchNext));
  return chosen.flatMap((list, index) => {
    const snapshot = snapshots.get(list.name);
    return snapshot === undefined ? [] : [new PrefixList(list, snapshot, index)];
  });
}

/** A list and its prefixes. */
class PrefixList implements LocalList {
  readonly id: string;
  readonly name: SafeText;
  readonly version: SafeText;
  readonly updated: Date | null;
  readonly signedBy?: SafeText;
  readonly subjects: readonly ExpressionKind[];
  readonly snapshot: ListSnapshot;
  readonly #prefixes: PrefixSet;

  constructor({ name, subjects, updated, signedBy }: OfferedList, snapshot: ListSnapshot, index: number) {
    this.id = name;
    this.name = listName(name, index);
    this.version = shownVersion(snapshot.version);
    this.updated = updated;
    if (signedBy !== null) this.signedBy = keyIdText(signedBy);
    this.subjects = subjects;
    this.snapshot = snapshot;
    this.#prefixes = new PrefixSet(snapshot.prefixes);
  }

  get size(): number {
    return this.#prefixes.size;
  }

  has(prefix: number): boolean {
    return this.#prefixes.has(prefix);
  }

  eachPrefix(found: (prefix: number) => void): void {
    this.#prefixes.each(found);
  }
}

class Service implements OpenDenylist {
  readonly mode: Denylist['mode'];
  readonly lists: readonly PrefixList[];
  readonly outdated: readonly LocalList[];
  readonly listEntries: number;
  readonly urlMd5: boolean;
  readonly snapshots: ReadonlyMap<string, ListSnapshot>;
  readonly offered: readonly OfferedList[];
  readonly #client: DenylistClient;

  /** @param lists null in search mode */
  constructor(
    client: DenylistClient,
    lists: readonly PrefixList[] | null,
    offered: readonly OfferedList[],
    { limits }: Pick<DenylistOptions, 'limits'>
  ) {
    this.#client = client;
    this.offered = offered;
    this.mode = lists === null ? 'search' : 'lists';
    this.lists = lists ?? [];
    this.outdated = this.lists.filter(list => isOutdated(list, limits.listAgeHours));
    this.listEntries = limits.listEntries;
    this.urlMd5 = this.lists.some(({ subjects }) => subjects.includes('url-md5'));
    this.snapshots = new Map(this.lists.map(({ id, snapshot }) => [id, snapshot]));
  }

  mayBeListed(prefix: number): boolean {
    if (this.mode === 'search') return true;
    for (const list of this.lists) if (list.has(prefix)) return true;
    return false;
  }

  lookUp(prefixes: Uint32Array): ReturnType<Denylist['lookUp']> {
    return searchHashes(this.#client, prefixes);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client[Symbol.asyncDispose]();
  }
}

/** Returns a version as base64, or 12 digits of its SHA-256 if that is long or could be misread. */
function shownVersion(version: Uint8Array): SafeText {
  if (version.length === 0) return safe`unversioned`;
  const digest = createHash('sha256').update(version).digest('hex').slice(0, 12);
  return quoted(Buffer.from(version).toString('base64url'), quoted(digest, safe`unnamed`));
}
