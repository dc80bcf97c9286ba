/** Which of the added candidates are listed? Only equality with a full digest decides. */
import { digestItems } from '../item/digest.ts';
import { DIGEST_BYTES, type DigestOptions } from '../item/digester.ts';
import { BatchBuilder, type ItemBatch } from '../item/batch.ts';
import { matchId } from '../item/match-id.ts';
import type { FullHashes } from '../denylist/lookup.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { Candidates, Place } from './candidates.ts';

/** An added item that is listed, or that cannot be canonicalized, at one place. */
export interface Finding extends Place {
  /** Empty for a URL that cannot be canonicalized. */
  readonly threatTypes: readonly ThreatType[];
  /** Null where no key for match ids is known. */
  readonly matchId: string | null;
}

export interface Decision {
  readonly listed: readonly Finding[];
  readonly unparseable: readonly Finding[];
}

/** The prefixes of these candidates, ascending and each once: what the service is asked. */
export function prefixesOf(
  candidates: Candidates,
  chosen: ReadonlySet<number>,
  others: readonly number[]
): Uint32Array {
  const all = new Set<number>(others);
  for (const candidate of chosen) for (const prefix of candidates.prefixes(candidate)) all.add(prefix);
  return Uint32Array.from(all).sort();
}

interface Named {
  readonly threatTypes: readonly ThreatType[];
  readonly matchId: string | null;
}

/**
 * Decides about the added candidates.
 *
 * @param excepted tells whether a match id is excepted for matches of these types (none: a URL that has no canonical form)
 */
export function decide(
  candidates: Candidates,
  added: ReadonlySet<number>,
  fullHashes: FullHashes,
  options: {
    readonly digest: DigestOptions;
    readonly matchKey: Uint8Array | null;
    readonly excepted: (matchId: string, threatTypes: readonly ThreatType[]) => boolean;
  }
): Decision {
  const items = candidates.take();
  const named = new Map<number, Named>();
  for (const candidate of added) {
    const answered = candidates.prefixes(candidate).some(prefix => fullHashes.holdsPrefix(prefix));
    if (!answered && !candidates.isUnparseable(candidate)) continue;
    const name = nameOf(items, candidate, fullHashes, options, candidates.isUnparseable(candidate));
    if (name !== null) named.set(candidate, name);
  }
  const findings: Finding[] = [];
  for (const { candidate, ...place } of candidates.places(new Set(named.keys()))) {
    const name = named.get(candidate);
    if (name !== undefined) findings.push({ ...place, ...name });
  }
  return {
    listed: findings.filter(finding => finding.threatTypes.length > 0),
    unparseable: findings.filter(finding => finding.threatTypes.length === 0)
  };
}

function nameOf(
  items: ItemBatch,
  candidate: number,
  fullHashes: FullHashes,
  options: Parameters<typeof decide>[3],
  unparseable: boolean
): Named | null {
  const single = new BatchBuilder(1);
  single.copy(items, candidate);
  const batch = single.take();
  const { digests } = digestItems(batch, options.digest);
  const types = new Set<ThreatType>();
  const open = new Set<ThreatType>();
  let id: string | null = null;
  for (let offset = 0; offset < digests.length; offset += DIGEST_BYTES) {
    const found = fullHashes.get(digests, offset).flatMap(detail => (detail.canary ? [] : [detail.threatType]));
    if (found.length === 0) continue;
    found.forEach(type => types.add(type));
    const own =
      options.matchKey &&
      matchId(batch, 0, digests.subarray(offset, offset + DIGEST_BYTES), options.matchKey, options.digest);
    if (own !== null && options.excepted(own, found)) continue;
    id ??= own;
    found.forEach(type => open.add(type));
  }
  if (open.size > 0) return { threatTypes: [...open], matchId: id };
  if (types.size > 0 || !unparseable) return null;
  id = options.matchKey && matchId(batch, 0, null, options.matchKey, options.digest);
  return id !== null && options.excepted(id, []) ? null : { threatTypes: [], matchId: id };
}
