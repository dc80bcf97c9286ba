/** Wraps a denylist so that no prefix is asked for twice. A repeated request would reveal a second check. */
import { type Denylist, type FullHashes, NO_ANSWERS } from './lookup.ts';
import { prefixAt, PrefixSet } from './prefix-set.ts';

/** The answers to prefixes that were asked for together. */
interface Answered {
  readonly asked: PrefixSet;
  readonly answers: FullHashes;
}

export function remembering(service: Denylist): Denylist {
  const known: Answered[] = [];
  const answersTo = (prefix: number) => known.find(({ asked }) => asked.has(prefix))?.answers ?? NO_ANSWERS;
  const remembered: FullHashes = {
    holdsPrefix: prefix => answersTo(prefix).holdsPrefix(prefix),
    get: (digests, offset) => answersTo(prefixAt(digests, offset)).get(digests, offset)
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
      const fresh = prefixes.filter(prefix => !known.some(({ asked }) => asked.has(prefix)));
      if (fresh.length === 0) return { fullHashes: remembered, fault: null };
      const { fullHashes, fault } = await service.lookUp(fresh);
      // Prefixes without a complete answer are asked for again.
      if (fault !== null) return { fullHashes: either(fullHashes, remembered), fault };
      known.push({ asked: new PrefixSet(fresh), answers: fullHashes });
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
