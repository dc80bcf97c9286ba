/**
 * Collects the candidates: the few items with a prefix in a list; in search mode all items. Items are the same
 * candidate if the same expressions of the same readings may be listed. So memory grows with what must be decided, not
 * with the rows read.
 */
import { BatchBuilder, type ItemBatch } from '../item/batch/batch.ts';
import { type Fingerprint, FINGERPRINT_WORDS, type Fingerprinter } from '../item/digest/fingerprint.ts';
import { FingerprintTable } from '../item/digest/fingerprint-table.ts';
import type { Expression, ItemParts, ItemReader } from '../item/item-reader.ts';
import type { PrefixBatch } from '../item/digest/prefixes.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { MAX_CANDIDATE_BYTES, MAX_CANDIDATES, MAX_KEY_BYTES } from './match-limits.ts';
import { Numbers } from '../item/digest/numbers.ts';
import { type Locations } from './locations.ts';

/** Returns true if a digest with this prefix may be listed; always true in search mode. */
export type MayBeListed = (prefix: number) => boolean;

/** One item of a candidate. Any of them gives the same answer. */
export interface Specimen {
  readonly batch: ItemBatch;
  readonly item: number;
}

/** Texts of candidates per batch. */
const TEXTS = 4096;

/** Different texts that are remembered, so that repeated ones cost little. */
const RECENT = 4096;

/** The most candidates, and the most bytes of their texts. */
export interface CandidateLimits {
  readonly candidates: number;
  readonly text: number;
}

/** With more than this, the run is incomplete. */
const LIMITS: CandidateLimits = { candidates: MAX_CANDIDATES, text: MAX_CANDIDATE_BYTES };

export class Candidates {
  readonly places: Locations;
  readonly #fingerprinter: Fingerprinter;
  readonly #mayBeListed: MayBeListed;
  /** Whether the reading of a hit matters. If there is no base to compare with, all readings are new. */
  readonly #compared: boolean;
  readonly #most: CandidateLimits;
  readonly #readings = new FingerprintTable();
  readonly #candidates = new FingerprintTable();
  readonly #batches: ItemBatch[] = [];
  readonly #texts = new BatchBuilder(64);
  #textBytes = 0;
  /** The hits of candidate `i` are those from `#ends.at(i - 1)` to `#ends.at(i)`. */
  readonly #hitReadings = new Numbers();
  readonly #hitPrefixes = new Numbers();
  readonly #ends = new Numbers();
  /** For a URL without a host, the number of its text's reading plus one; else 0. */
  readonly #unparseable = new Numbers();
  #anyUnparseable = false;
  readonly #recent = new FingerprintTable();
  readonly #recentCandidates = new Numbers();
  /** The hits of the item at hand, and the fingerprint of its text. */
  readonly #hits: Hits;
  readonly #text: Fingerprint = new Uint32Array(FINGERPRINT_WORDS);

  constructor(
    fingerprinter: Fingerprinter,
    mayBeListed: MayBeListed,
    {
      compared,
      places,
      most = LIMITS
    }: { readonly compared: boolean; readonly places: Locations; readonly most?: CandidateLimits }
  ) {
    this.#fingerprinter = fingerprinter;
    this.#mayBeListed = mayBeListed;
    this.#compared = compared;
    this.#most = most;
    this.places = places;
    this.#hits = new Hits(fingerprinter, mayBeListed, compared ? this.#readings : null);
  }

  /** Number of candidates. */
  get size(): number {
    return this.#candidates.size;
  }

  /** Number of different readings that may be listed. */
  get readings(): number {
    return this.#readings.size;
  }

  /**
   * Keeps the items of a batch that may be listed or have no host.
   *
   * @throws GateError `manifest-too-large` if there are more than can be kept
   */
  consider(batch: ItemBatch, digested: PrefixBatch, reader: ItemReader, manifest: number): void {
    for (let item = 0; item < batch.length; item++) {
      if (!this.#isCandidate(digested, item)) continue;
      this.places.add(this.#candidateOf(batch, item, digested, reader), manifest, batch.row(item), batch.column(item));
    }
  }

  /** Calls `found` with the number of each reading of an item that may be listed; some come twice. */
  find(batch: ItemBatch, item: number, reader: ItemReader, found: (reading: number) => void): void {
    const lookUp = (fingerprint: Fingerprint) => {
      const reading = this.#readings.find(fingerprint);
      if (reading >= 0) found(reading);
    };
    reader.read(batch, item, { reading: lookUp, expression: () => undefined });
    if (this.#anyUnparseable) lookUp(this.#fingerprinter.text(batch, item));
  }

  /** Returns the number of a reading that may be listed, -1 for any other. */
  reading(fingerprint: Fingerprint): number {
    return this.#compared ? this.#readings.find(fingerprint) : 0;
  }

  /** Calls `found` with the reading and the prefix of each expression of a candidate that may be listed. */
  eachHit(candidate: number, found: (reading: number, prefix: number) => void): void {
    const end = this.#ends.at(candidate);
    for (let at = this.#ends.at(candidate - 1); at < end; at++)
      found(this.#hitReadings.at(at), this.#hitPrefixes.at(at));
  }

  /** Returns the reading of the text of a URL without a host; null for other candidates. */
  unparseable(candidate: number): number | null {
    const reading = this.#unparseable.at(candidate);
    return reading === 0 ? null : reading - 1;
  }

  /** Returns one item of a candidate. Nothing can be added afterwards. */
  specimen(candidate: number): Specimen {
    if (this.#texts.length > 0) this.#batches.push(this.#texts.take());
    const batch = this.#batches[Math.floor(candidate / TEXTS)];
    if (batch === undefined) throw new RangeError('there is no such candidate');
    return { batch, item: candidate % TEXTS };
  }

  #isCandidate(digested: PrefixBatch, item: number): boolean {
    if (digested.unparseable(item)) return true;
    const end = digested.first(item + 1);
    for (let at = digested.first(item); at < end; at++) if (this.#mayBeListed(digested.prefixes[at] ?? 0)) return true;
    return false;
  }

  #candidateOf(batch: ItemBatch, item: number, digested: PrefixBatch, reader: ItemReader): number {
    const text = this.#text;
    text.set(this.#fingerprinter.text(batch, item));
    const known = this.#recent.find(text);
    if (known >= 0) return this.#recentCandidates.at(known);
    const hits = this.#hits;
    hits.begin(digested, item);
    reader.read(batch, item, hits);
    let unparseable = 0;
    if (digested.unparseable(item)) {
      unparseable = 1 + (this.#compared ? this.#readings.add(text) : 0);
      hits.addKey(new Uint8Array(text.buffer));
      this.#anyUnparseable = true;
    }
    const candidate = this.#candidates.add(hits.fingerprint());
    // This throws at the limit, and then other files follow.
    if (candidate === this.#ends.length) this.#keep(batch, item, unparseable);
    this.#remember(text, candidate);
    return candidate;
  }

  #remember(text: Fingerprint, candidate: number): void {
    if (this.#recent.size === RECENT) {
      this.#recent.clear();
      this.#recentCandidates.clear();
    }
    this.#recent.add(text);
    this.#recentCandidates.push(candidate);
  }

  #keep(batch: ItemBatch, item: number, unparseable: number): void {
    const before = this.#texts.size;
    this.#texts.copy(batch, item);
    this.#textBytes += this.#texts.size - before;
    this.#hitReadings.append(this.#hits.readings);
    this.#hitPrefixes.append(this.#hits.prefixes);
    this.#ends.push(this.#hitPrefixes.length);
    this.#unparseable.push(unparseable);
    if (this.#texts.length === TEXTS) this.#batches.push(this.#texts.take());
    if (this.size <= this.#most.candidates && this.#textBytes <= this.#most.text) return;
    throw new GateError(
      'manifest-too-large',
      safe`there are too many different items to look up in one run; check fewer manifests at once, or use shards`
    );
  }
}

/** The expressions of one item that may be listed. One object is used for all items, since there may be millions. */
class Hits implements ItemParts {
  readonly readings = new Numbers();
  readonly prefixes = new Numbers();
  readonly reading: ((fingerprint: Fingerprint) => void) | null;
  readonly #fingerprinter: Fingerprinter;
  readonly #mayBeListed: MayBeListed;
  /** Gives the numbers of readings; null if readings are not distinguished. */
  readonly #numbers: FingerprintTable | null;
  readonly #reading: Fingerprint = new Uint32Array(FINGERPRINT_WORDS);
  readonly #readingBytes = new Uint8Array(this.#reading.buffer);
  /** The prefixes of the item's expressions, if they were digested in this order, and where they begin. */
  #known: Uint32Array | null = null;
  #firstKnown = 0;
  /** If there are many: the prefixes in `prefixes`, by reading. */
  #seen = new Map<number, Set<number>>();
  /** The number of the current reading, once it has one. */
  #number: number | null = null;
  /** The key that distinguishes the item: the digests that may be listed, and their readings. */
  readonly #key = Buffer.alloc(MAX_KEY_BYTES);
  #keyLength = 0;

  constructor(fingerprinter: Fingerprinter, mayBeListed: MayBeListed, numbers: FingerprintTable | null) {
    this.#fingerprinter = fingerprinter;
    this.#mayBeListed = mayBeListed;
    this.#numbers = numbers;
    this.reading =
      numbers &&
      (fingerprint => {
        this.#reading.set(fingerprint);
        this.#number = null;
      });
  }

  /** Forgets the item before. */
  begin(digested: PrefixBatch, item: number): void {
    this.readings.clear();
    this.prefixes.clear();
    if (this.#seen.size > 0) this.#seen = new Map();
    this.#number = null;
    this.#keyLength = 0;
    this.#known = digested.plain(item) ? digested.prefixes : null;
    this.#firstKnown = digested.first(item);
  }

  /** Returns the fingerprint of the item's key. */
  fingerprint(): Fingerprint {
    return this.#fingerprinter.numbers(this.#key, this.#keyLength);
  }

  expression(expression: Expression): void {
    const prefix = this.#known?.[this.#firstKnown + expression.number] ?? expression.digest.readUInt32BE();
    if (!this.#mayBeListed(prefix)) return;
    this.#number ??= this.#numbers?.add(this.#reading) ?? 0;
    if (this.#numbers !== null) this.addKey(this.#readingBytes);
    this.addKey(expression.digest);
    if (this.#has(this.#number, prefix)) return;
    this.readings.push(this.#number);
    this.prefixes.push(prefix);
  }

  addKey(bytes: Uint8Array): void {
    // Stryker disable next-line EqualityOperator: a key that is just full may be digested as well
    if (this.#keyLength + bytes.length > MAX_KEY_BYTES) {
      const { buffer } = this.fingerprint();
      this.#keyLength = 0;
      this.addKey(new Uint8Array(buffer));
    }
    this.#key.set(bytes, this.#keyLength);
    this.#keyLength += bytes.length;
  }

  /** Checks whether a hit was kept before. Most items have a few, which are compared one by one. */
  #has(reading: number, prefix: number): boolean {
    if (this.prefixes.length < FEW) {
      for (let hit = 0; hit < this.prefixes.length; hit++) {
        if (this.prefixes.at(hit) === prefix && this.readings.at(hit) === reading) return true;
      }
      return false;
    }
    if (this.#seen.size === 0) {
      for (let hit = 0; hit < this.prefixes.length; hit++) this.#see(this.readings.at(hit), this.prefixes.at(hit));
    }
    return !this.#see(reading, prefix);
  }

  /** Returns false if it was seen before. */
  #see(reading: number, prefix: number): boolean {
    const seen = this.#seen.get(reading) ?? new Set();
    this.#seen.set(reading, seen);
    const before = seen.size;
    return seen.add(prefix).size > before;
  }
}

/** With more hits of an item than this, a table finds those that come twice. */
const FEW = 16;
