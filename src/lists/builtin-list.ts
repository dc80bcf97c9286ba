/** The project's own list of withdrawn models and datasets, matched locally in addition to the service's lists. */
import { type Denylist, type FullHashes, FullHashTable, type ListInfo, type ThreatDetail } from '../denylist/lookup.ts';
import { PrefixSet, prefixAt } from '../denylist/prefix-set.ts';
import { DIGEST_BYTES } from '../item/digest/digester.ts';
import { safe } from '../safe/text.ts';
import { threatType } from '../safe/threat-types.ts';
import { parseListFile } from '../service/list-entries.ts';
import { WITHDRAWN_LIST, WITHDRAWN_VERSION } from './withdrawn-list.ts';

export class BuiltinList implements ListInfo {
  readonly name = safe`withdrawn (built in)`;
  readonly version = safe`${WITHDRAWN_VERSION}`;
  readonly updated = new Date(WITHDRAWN_VERSION);
  readonly #hashes: FullHashTable;
  readonly #prefixes: PrefixSet;

  private constructor(hashes: FullHashTable, prefixes: Iterable<number>) {
    this.#hashes = hashes;
    this.#prefixes = new PrefixSet(Uint32Array.from(prefixes).sort());
  }

  static async read(): Promise<BuiltinList> {
    const { digests, types, threatTypes } = await parseListFile(Buffer.from(WITHDRAWN_LIST), safe`of withdrawn models`);
    const hashes = new FullHashTable();
    const prefixes = new Set<number>();
    types.forEach((type, index) => {
      const offset = index * DIGEST_BYTES;
      const meaning = { threatType: threatType(threatTypes[type] ?? ''), canary: false };
      hashes.add(digests.subarray(offset, offset + DIGEST_BYTES), [meaning]);
      prefixes.add(prefixAt(digests, offset));
    });
    return new BuiltinList(hashes, prefixes);
  }

  get size(): number {
    return this.#hashes.size;
  }

  /** Returns true if the list has a digest with this prefix. */
  hasPrefix(prefix: number): boolean {
    return this.#prefixes.has(prefix);
  }

  eachPrefix(found: (prefix: number) => void): void {
    this.#prefixes.each(found);
  }

  /** Returns the details of the digest at `digests[offset, offset + 32)`; empty if it is not listed. */
  details(digests: Uint8Array, offset: number): readonly ThreatDetail[] {
    return this.#hashes.get(digests, offset);
  }
}

/**
 * Adds the built-in list to a denylist.
 *
 * The service is not asked about prefixes that only the built-in list has, so it learns nothing more.
 */
export function withBuiltin(denylist: Denylist, builtin: BuiltinList): Denylist {
  const { mode, lists, outdated, listEntries, parts, urlMd5 } = denylist;
  return {
    mode,
    lists,
    outdated,
    listEntries,
    ...(parts === undefined ? {} : { parts }),
    urlMd5,
    mayBeListed: prefix => builtin.hasPrefix(prefix) || denylist.mayBeListed(prefix),
    lookUp: async prefixes => {
      const asked = prefixes.filter(prefix => !builtin.hasPrefix(prefix) || denylist.mayBeListed(prefix));
      const { fullHashes, fault } = await denylist.lookUp(asked);
      return { fullHashes: merged(fullHashes, builtin), fault };
    }
  };
}

function merged(answered: FullHashes, builtin: BuiltinList): FullHashes {
  return {
    holdsPrefix: prefix => builtin.hasPrefix(prefix) || answered.holdsPrefix(prefix),
    get: (digests, offset) => [...answered.get(digests, offset), ...builtin.details(digests, offset)],
    ...(answered.parts === undefined ? {} : { parts: answered.parts })
  };
}
