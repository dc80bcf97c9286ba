/** Decides which of the added candidates are listed. Only an equal full digest counts. */
import type { Fingerprint } from '../item/digest/fingerprint.ts';
import type { Expression, ItemParts, ItemReader } from '../item/item-reader.ts';
import { Numbers } from '../item/digest/numbers.ts';
import { unparseableId } from '../item/digest/match-id.ts';
import type { FullHashes } from '../denylist/lookup.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { Watch } from '../safe/watch.ts';
import type { IsAdded } from './added-set.ts';
import type { Candidates } from './candidates.ts';
import { Findings, type Named, NameList, type Names } from './findings.ts';
import { Locations } from './locations.ts';

export interface Decision {
  readonly listed: Findings;
  readonly unparseable: Findings;
}

/** The decision if nothing was read. */
export const NOTHING_FOUND = decisionOf(new Locations(), new NameList(0));

function decisionOf(places: Locations, named: Names): Decision {
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
  const all = new Numbers();
  others.forEach(prefix => all.push(prefix));
  const add = (reading: number, prefix: number) => {
    if (added(reading)) all.push(prefix);
  };
  // Stryker disable next-line EqualityOperator: past the last one nothing is found
  for (let candidate = 0; candidate < candidates.size; candidate++) {
    candidates.eachHit(candidate, add);
    watch.worked(WORK);
    if (watch.due) await watch.pause();
  }
  return all
    .view()
    .sort()
    .filter((prefix, index, sorted) => index === 0 || prefix !== sorted[index - 1]);
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
  const named = new NameList(candidates.size);
  const decider = new Decider(candidates, added, fullHashes, options);
  let ended: { readonly error: unknown } | null = null;
  try {
    // Stryker disable next-line EqualityOperator: past the last one nothing is found
    for (let candidate = 0; candidate < candidates.size; candidate++) {
      const name = decider.nameOf(candidate);
      if (name !== null) named.set(candidate, name);
      options.watch.worked(WORK);
      if (options.watch.due) await options.watch.pause();
    }
  } catch (error) {
    ended = { error };
  }
  return { decision: decisionOf(candidates.places, named), ended };
}

const UNPARSEABLE: Named = { threatTypes: [], matchId: null };

/** Decides about candidates one after another. One object is used for all, since there may be millions. */
class Decider implements ItemParts {
  readonly #candidates: Candidates;
  readonly #added: IsAdded;
  readonly #fullHashes: FullHashes;
  readonly #options: DecideOptions;
  /** Whether an answer may be about the candidate at hand, and whether its reading at hand is added. */
  #answered = false;
  #isNew = false;
  /** Whether it is listed at all; as what, without exceptions; and the match id of its first expression that counts. */
  #isListed = false;
  #types: ThreatType[] = [];
  #matchId: string | null = null;

  constructor(candidates: Candidates, added: IsAdded, fullHashes: FullHashes, options: DecideOptions) {
    this.#candidates = candidates;
    this.#added = added;
    this.#fullHashes = fullHashes;
    this.#options = options;
  }

  /** Returns what a candidate was found to be; null for nothing, or if it is excepted. */
  nameOf(candidate: number): Named | null {
    this.#answered = false;
    this.#candidates.eachHit(candidate, this.#mayBeAnswered);
    if (this.#answered && this.#isListedAs(candidate)) {
      return this.#types.length > 0 ? { threatTypes: this.#types, matchId: this.#matchId } : null;
    }
    const text = this.#candidates.unparseable(candidate);
    if (text === null || !this.#added(text)) return null;
    const { matchKey, excepted } = this.#options;
    const { batch, item } = this.#candidates.specimen(candidate);
    const id = matchKey && unparseableId(batch, item, matchKey);
    if (id === null) return UNPARSEABLE;
    return excepted(id, []) ? null : { threatTypes: [], matchId: id };
  }

  readonly #mayBeAnswered = (reading: number, prefix: number) => {
    this.#answered ||= this.#added(reading) && this.#fullHashes.holdsPrefix(prefix);
  };

  /** Looks up a candidate. A match counts only through a reading that is added. */
  #isListedAs(candidate: number): boolean {
    this.#isNew = false;
    this.#isListed = false;
    this.#types = [];
    this.#matchId = null;
    const { batch, item } = this.#candidates.specimen(candidate);
    this.#options.reader.read(batch, item, this);
    return this.#isListed;
  }

  readonly reading = (fingerprint: Fingerprint) => {
    this.#isNew = this.#added(this.#candidates.reading(fingerprint));
  };

  expression(expression: Expression): void {
    if (!this.#isNew) return;
    const found = this.#fullHashes
      .get(expression.digest, 0)
      .filter(({ canary }) => !canary)
      .map(({ threatType }) => threatType);
    if (found.length === 0) return;
    this.#isListed = true;
    const { matchKey, excepted } = this.#options;
    const id = matchKey && expression.id(matchKey);
    if (id !== null && excepted(id, found)) return;
    this.#matchId ??= id;
    for (const type of found) if (!this.#types.includes(type)) this.#types.push(type);
  }
}
