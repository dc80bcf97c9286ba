/** Asks a service what every run asks it, and for one entry that the operator knows to be listed. */
import type { ListInfo } from '../denylist/lookup.ts';
import { assertSelfTest, canaryPrefixes, ownEntries } from '../denylist/self-test.ts';
import type { OpenDenylist } from '../denylist/open.ts';
import { prefixAt } from '../denylist/prefix-set.ts';
import { canaryDigests, listedCanaries } from '../item/canary.ts';
import { PrefixDigester } from '../item/digest/prefixes.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { threatType } from '../safe/threat-types.ts';
import { Watch } from '../safe/watch.ts';
import type { ListEntry } from '../service/list-entry.ts';

/** An entry that is expected in the answers. */
export interface KnownEntry extends Pick<ListEntry, 'digest'> {
  /** Null if any type will do. */
  readonly threatType: string | null;
}

/**
 * Returns the lists of the service, without the canaries in their sizes.
 *
 * @throws GateError with a `denylist-…` reason if the service does not pass the self-test, or the entry is not listed
 */
export async function verifyService(denylist: OpenDenylist, known: KnownEntry | null): Promise<readonly ListInfo[]> {
  const options = { urlMd5: denylist.urlMd5 };
  const canaries = canaryDigests({ digester: new PrefixDigester(options, Watch.none()), digestOptions: options });
  const prefixes = new Set(canaryPrefixes(denylist, canaries));
  if (known !== null) prefixes.add(prefixAt(known.digest, 0));
  const { fullHashes, fault } = await denylist.lookUp(Uint32Array.from(prefixes).sort());
  if (fault !== null) throw new GateError(fault.reason, fault.text);
  assertSelfTest(denylist, canaries, fullHashes);
  if (known !== null) {
    const details = fullHashes.get(known.digest, 0).filter(({ canary }) => !canary);
    const isListed = denylist.mayBeListed(prefixAt(known.digest, 0)) && details.length > 0;
    if (!isListed) throw lost(safe`the known entry is not listed`);
    const types = details.map(detail => detail.threatType);
    if (known.threatType !== null && !types.includes(threatType(known.threatType))) {
      throw lost(safe`the known entry is listed with another threat type`);
    }
  }
  const listed = listedCanaries();
  return denylist.lists.map(list => {
    const { name, version, updated, signedBy } = list;
    const signed = signedBy === undefined ? {} : { signedBy };
    return { name, version, updated, ...signed, size: ownEntries(list, listed) };
  });
}

function lost(what: ReturnType<typeof safe>): GateError {
  return new GateError(
    'denylist-self-test',
    safe`${what}; compare the list file with the one that the service has read`
  );
}
