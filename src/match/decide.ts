/** Decides which of the added candidates are listed. Only an equal full digest counts. */
import type { ItemReader } from '../item/item-reader.ts';
import { unparseableId } from '../item/digest/match-id.ts';
import type { FullHashes } from '../denylist/lookup.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { Watch } from '../safe/watch.ts';
import type { IsAdded } from './added-set.ts';
import type { Candidates } from './candidates.ts';
import { Findings, type Named } from './findings.ts';
import { Locations } from './locations.ts';

export interface Decision {
  readonly listed: Findings;
  readonly unparseable: Findings;
}

/** The decision if nothing was read. */
export const NOTHING_FOUND = decisionOf(new Locations(), new Map());

function decisionOf(places: Locations, named: ReadonlyMap<number, Named>): Decision {
  return { listed: new Findings(places, named, true), unparseable: new Findings(places, named, false) };
}

/** Work that a candidate costs in addition to its readings, in the units of `Watch`. */
const WORK = 4;

/** Returns the prefixes of what is added, ascending and each once. The service is asked about them. */
export async function prefixesOf(
  candidates: Candidates,
  added: IsAdded,
  others: readonly number[],
  watch: Watch
): Promise<Uint32Array> {
  const all = new Set<number>(others);
  // Stryker disable next-line EqualityOperator: past the last one nothing is found
  for (let candidate = 0; candidate < candidates.size; candidate++) {
    for (const { reading, prefix } of candidates.hits(candidate)) if (added(reading)) all.add(prefix);
    watch.worked(WORK);
    if (watch.due) await watch.pause();
  }
  return Uint32Array.from(all).sort();
}

export interface DecideOptions {
  readonly reader: ItemReader;
  readonly matchKey: Uint8Array | null;
  /** Returns true if a match id is excepted for matches of these types (none: a URL without a canonical form). */
  readonly excepted: (matchId: string, threatTypes: readonly ThreatType[]) => boolean;
  /** If it throws, what was decided before still counts. */
  readonly watch: Watch;
}

/**
 * Decides about the added candidates.
 *
 * @returns the decision, and the error that ended it early; null if there was none
 */
export async function decide(
  candidates: Candidates,
  added: IsAdded,
  fullHashes: FullHashes,
  options: DecideOptions
): Promise<{ readonly decision: Decision; readonly ended: { readonly error: unknown } | null }> {
  const named = new Map<number, Named>();
  let ended: { readonly error: unknown } | null = null;
  try {
    // Stryker disable next-line EqualityOperator: past the last one nothing is found
    for (let candidate = 0; candidate < candidates.size; candidate++) {
      const name = nameOf(candidates, candidate, added, fullHashes, options);
      if (name !== null) named.set(candidate, name);
      options.watch.worked(WORK);
      if (options.watch.due) await options.watch.pause();
    }
  } catch (error) {
    ended = { error };
  }
  return { decision: decisionOf(candidates.places, named), ended };
}

/** Returns what a candidate was found to be; null for nothing, or if it is excepted. */
function nameOf(
  candidates: Candidates,
  candidate: number,
  added: IsAdded,
  fullHashes: FullHashes,
  options: DecideOptions
): Named | null {
  let answered = false;
  for (const { reading, prefix } of candidates.hits(candidate)) {
    answered ||= added(reading) && fullHashes.holdsPrefix(prefix);
  }
  const listed = answered ? listedAs(candidates, candidate, added, fullHashes, options) : null;
  if (listed !== null) return listed.named;
  const text = candidates.unparseable(candidate);
  if (text === null || !added(text)) return null;
  const { matchKey, excepted } = options;
  const { batch, item } = candidates.specimen(candidate);
  const id = matchKey && unparseableId(batch, item, matchKey);
  if (id === null) return UNPARSEABLE;
  return excepted(id, []) ? null : { threatTypes: [], matchId: id };
}

const UNPARSEABLE: Named = { threatTypes: [], matchId: null };

/** What a candidate is listed as; `named` is null if all matches are excepted. */
interface Listed {
  readonly named: Named | null;
}

/** Looks up a candidate; null if it is not listed. A match counts only through a reading that is added. */
function listedAs(
  candidates: Candidates,
  candidate: number,
  added: IsAdded,
  fullHashes: FullHashes,
  { reader, matchKey, excepted }: DecideOptions
): Listed | null {
  const open = new Set<ThreatType>();
  let matchId: string | null = null;
  let any = false;
  // Stryker disable next-line BooleanLiteral: a reading comes before each expression
  let isNew = false;
  const { batch, item } = candidates.specimen(candidate);
  reader.read(batch, item, {
    reading: fingerprint => {
      isNew = added(candidates.reading(fingerprint));
    },
    expression: expression => {
      if (!isNew) return;
      const found = fullHashes
        .get(expression.digest, 0)
        .flatMap(({ canary, threatType }) => (canary ? [] : [threatType]));
      if (found.length === 0) return;
      any = true;
      const id = matchKey && expression.id(matchKey);
      if (id !== null && excepted(id, found)) return;
      matchId ??= id;
      found.forEach(type => open.add(type));
    }
  });
  if (!any) return null;
  return { named: open.size > 0 ? { threatTypes: [...open], matchId } : null };
}
