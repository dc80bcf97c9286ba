/** Combines several denylist services: an item is listed if one of them lists it, and each must pass the self-test. */
import type { Fault } from '../safe/errors.ts';
import type { Denylist, FullHashes } from './lookup.ts';

/** @param services at least one */
export function severalAsOne(services: readonly Denylist[]): Denylist {
  const [only] = services;
  if (only !== undefined && services.length === 1) return only;
  return {
    mode: services.some(({ mode }) => mode === 'search') ? 'search' : 'lists',
    lists: services.flatMap(({ lists }) => lists),
    outdated: services.flatMap(({ outdated }) => outdated),
    listEntries: Math.max(...services.map(({ listEntries }) => listEntries)),
    parts: services,
    urlMd5: services.some(({ urlMd5 }) => urlMd5),
    mayBeListed(prefix) {
      for (const service of services) if (service.mayBeListed(prefix)) return true;
      return false;
    },
    lookUp: async prefixes => {
      // A service is asked only about prefixes that its own lists contain.
      const own = (service: Denylist) => prefixes.filter(prefix => service.mayBeListed(prefix));
      const asked = await Promise.all(services.map(service => lookUpIn(service, own(service))));
      return { fullHashes: merged(asked), fault: asked.find(({ fault }) => fault !== null)?.fault ?? null };
    }
  };
}

interface Asked {
  readonly denylist: Denylist;
  readonly answers: FullHashes;
  readonly fault: Fault | null;
}

async function lookUpIn(denylist: Denylist, prefixes: Uint32Array): Promise<Asked> {
  const { fullHashes, fault } = await denylist.lookUp(prefixes);
  return { denylist, answers: fullHashes, fault };
}

function merged(parts: readonly Asked[]): FullHashes {
  return {
    holdsPrefix: prefix => parts.some(({ answers }) => answers.holdsPrefix(prefix)),
    get: (digests, offset) => parts.flatMap(({ answers }) => answers.get(digests, offset)),
    parts
  };
}
