/** Uses list files as a local denylist, with the answers that the reference service would give. */
import { isOutdated, listName } from '../denylist/list-info.ts';
import type { ServiceLimits } from '../denylist/open.ts';
import {
  type Denylist,
  type ExpressionKind,
  type FullHashes,
  FullHashTable,
  type LocalList,
  type ThreatDetail
} from '../denylist/lookup.ts';
import { PrefixSet } from '../denylist/prefix-set.ts';
import { quoted, type SafeText, safe } from '../safe/text.ts';
import { threatType } from '../safe/threat-types.ts';
import type { ListStore } from '../service/list-store.ts';
import type { Detail, SortedList } from '../service/sorted/sorted-list.ts';

/** Returns a denylist of all lists of the store, in list mode. */
export async function denylistOf(store: ListStore, { listAgeHours, listEntries }: ServiceLimits): Promise<Denylist> {
  const lists = await Promise.all(
    store.lists.map(async (list, index) => new FileList(list, await list.allPrefixes(), index))
  );
  return {
    mode: 'lists',
    lists,
    outdated: lists.filter(list => isOutdated(list, listAgeHours)),
    listEntries,
    urlMd5: lists.some(({ subjects }) => subjects.includes('url-md5')),
    // Asked for each expression: a closure for each call would be most of what a scan allocates.
    mayBeListed(prefix) {
      for (const list of lists) if (list.has(prefix)) return true;
      return false;
    },
    lookUp: async prefixes => ({ fullHashes: await hashesIn(store, prefixes), fault: null })
  };
}

class FileList implements LocalList {
  readonly name: SafeText;
  readonly version: SafeText;
  readonly updated: Date;
  readonly subjects: readonly ExpressionKind[];
  readonly size: number;
  readonly #prefixes: PrefixSet;

  constructor({ name, version, updated, subjects }: SortedList, prefixes: Uint32Array, index: number) {
    this.name = listName(name, index);
    this.version = quoted(version, safe`unnamed`);
    this.updated = updated;
    this.subjects = subjects;
    this.size = prefixes.length;
    this.#prefixes = new PrefixSet(prefixes);
  }

  has(prefix: number): boolean {
    return this.#prefixes.has(prefix);
  }

  eachPrefix(found: (prefix: number) => void): void {
    this.#prefixes.each(found);
  }
}

/** Returns the full hashes in the lists for the prefixes that are asked for. */
async function hashesIn(store: ListStore, prefixes: Uint32Array): Promise<FullHashes> {
  const found = new FullHashTable();
  /** Many hashes have the same meaning. */
  const meanings = new Map<Detail, readonly ThreatDetail[]>();
  await store.findEach(prefixes, (fullHash, detail) => {
    let meaning = meanings.get(detail);
    if (meaning === undefined) {
      meaning = [{ threatType: threatType(detail.threatType), canary: detail.attributes !== undefined }];
      meanings.set(detail, meaning);
    }
    found.add(fullHash, meaning);
  });
  return found;
}
