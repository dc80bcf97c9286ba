/** Counts the items that `head` adds to `base`, in the same way as the check. */
import { hitsOf } from './places.ts';
import type { ItemBatch } from '../../src/item/batch/batch.ts';
import { Fingerprinter } from '../../src/item/digest/fingerprint.ts';
import { ItemReader } from '../../src/item/item-reader.ts';
import { PrefixDigester } from '../../src/item/digest/prefixes.ts';
import { OldCandidates, isAdded } from '../../src/match/added-set.ts';
import { Candidates } from '../../src/match/candidates.ts';
import { Locations } from '../../src/match/locations.ts';
import { Watch } from '../../src/safe/watch.ts';

type Batches = AsyncIterable<ItemBatch> | Iterable<ItemBatch>;

/** Returns how many different items `head` has, and how many of them have a reading that is added. */
export async function added(
  base: Batches,
  head: Batches,
  options = { urlMd5: false }
): Promise<{ readonly items: number; readonly added: number }> {
  const fingerprinter = new Fingerprinter();
  const candidates = new Candidates(fingerprinter, () => true, { compared: true, places: new Locations() });
  const prefixes = new PrefixDigester(options, Watch.none());
  const reader = new ItemReader(fingerprinter, options, Watch.none());
  for await (const batch of head) candidates.consider(batch, prefixes.digest(batch), reader, 0);
  const held = new OldCandidates(candidates);
  held.begin();
  for await (const batch of base) held.consider(batch, reader);
  held.keep();
  const isNew = isAdded(held, null);
  let count = 0;
  for (let candidate = 0; candidate < candidates.size; candidate++) {
    const text = candidates.unparseable(candidate);
    if ((text !== null && isNew(text)) || hitsOf(candidates, candidate).some(hit => isNew(hit.reading))) count++;
  }
  return { items: candidates.size, added: count };
}
