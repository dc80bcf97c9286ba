/** Wraps a denylist so that no prefix is asked for twice. A repeated request would reveal a second check. */
import type { Denylist, FullHashes } from './lookup.ts';
import { prefixAt } from './prefix-set.ts';

export function remembering(service: Denylist): Denylist {
  /** The answers, by prefix. */
  const known = new Map<number, FullHashes>();
  const remembered: FullHashes = {
    holdsPrefix: prefix => known.get(prefix)?.holdsPrefix(prefix) ?? false,
    get: (digests, offset) => known.get(prefixAt(digests, offset))?.get(digests, offset) ?? []
  };
  const { mode, lists, outdated, listEntries, urlMd5 } = service;
  return {
    mode,
    lists,
    outdated,
    listEntries,
    urlMd5,
    mayBeListed: prefix => service.mayBeListed(prefix),
    lookUp: async prefixes => {
      const fresh = prefixes.filter(prefix => !known.has(prefix));
      if (fresh.length === 0) return { fullHashes: remembered, fault: null };
      const { fullHashes, fault } = await service.lookUp(fresh);
      // Prefixes without a complete answer are asked for again.
      if (fault !== null) return { fullHashes: either(fullHashes, remembered), fault };
      for (const prefix of fresh) known.set(prefix, fullHashes);
      return { fullHashes: remembered, fault: null };
    }
  };
}

function either(one: FullHashes, other: FullHashes): FullHashes {
  return {
    holdsPrefix: prefix => one.holdsPrefix(prefix) || other.holdsPrefix(prefix),
    get: (digests, offset) => [...one.get(digests, offset), ...other.get(digests, offset)]
  };
}
