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
import { Numbers } from './numbers.ts';
import { type Locations } from './locations.ts';

/** Returns true if a digest with this prefix may be listed; always true in search mode. */
export type MayBeListed = (prefix: number) => boolean;

/** An expression that may be listed: its prefix, and the number of its reading. */
export interface Hit {
  readonly reading: number;
  readonly prefix: number;
}

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
  #recent = new FingerprintTable();
  #recentCandidates: number[] = [];

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

  /** Yields the expressions of a candidate that may be listed. */
  *hits(candidate: number): Generator<Hit, void> {
    const end = this.#ends.at(candidate);
    for (let at = this.#ends.at(candidate - 1); at < end; at++) {
      yield { reading: this.#hitReadings.at(at), prefix: this.#hitPrefixes.at(at) };
    }
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
    const known = this.#recent.find(this.#fingerprinter.text(batch, item));
    if (known >= 0) return this.#recentCandidates[known] ?? 0;
    const hits = new Hits(this.#fingerprinter, this.#mayBeListed, this.#compared ? this.#readings : null);
    if (digested.plain(item)) hits.known = digested.prefixes.subarray(digested.first(item), digested.first(item + 1));
    reader.read(batch, item, hits);
    let unparseable = 0;
    const text = this.#fingerprinter.text(batch, item);
    if (this.#recent.size === RECENT) {
      this.#recent = new FingerprintTable();
      this.#recentCandidates = [];
    }
    this.#recent.add(text);
    if (digested.unparseable(item)) {
      unparseable = 1 + (this.#compared ? this.#readings.add(text) : 0);
      hits.addKey(new Uint8Array(text.buffer));
      this.#anyUnparseable = true;
    }
    const candidate = this.#candidates.add(this.#fingerprinter.numbers(hits.key));
    if (candidate === this.#ends.length) this.#keep(batch, item, hits, unparseable);
    this.#recentCandidates.push(candidate);
    return candidate;
  }

  #keep(batch: ItemBatch, item: number, hits: Hits, unparseable: number): void {
    const before = this.#texts.size;
    this.#texts.copy(batch, item);
    this.#textBytes += this.#texts.size - before;
    hits.readings.forEach(reading => this.#hitReadings.push(reading));
    hits.prefixes.forEach(prefix => this.#hitPrefixes.push(prefix));
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

/** The expressions of one item that may be listed. */
class Hits implements ItemParts {
  readonly readings: number[] = [];
  readonly prefixes: number[] = [];
  /** The prefixes of the item's expressions, if they were digested in this order. */
  known: Uint32Array | null = null;
  readonly #fingerprinter: Fingerprinter;
  readonly #mayBeListed: MayBeListed;
  /** Gives the numbers of readings; null if readings are not distinguished. */
  readonly #numbers: FingerprintTable | null;
  readonly #reading: Fingerprint = new Uint32Array(FINGERPRINT_WORDS);
  /** Prefixes of the current reading that are already in `prefixes`, by reading. */
  readonly #seen = new Map<number, Set<number>>();
  /** The number of the current reading, once it has one. */
  #number: number | null = null;
  readonly #key = Buffer.alloc(MAX_KEY_BYTES);
  #keyLength = 0;

  constructor(fingerprinter: Fingerprinter, mayBeListed: MayBeListed, numbers: FingerprintTable | null) {
    this.#fingerprinter = fingerprinter;
    this.#mayBeListed = mayBeListed;
    this.#numbers = numbers;
  }

  /** The key that distinguishes this item: the digests that may be listed, and their readings. */
  get key(): Buffer {
    return this.#key.subarray(0, this.#keyLength);
  }

  reading(fingerprint: Fingerprint): void {
    this.#reading.set(fingerprint);
    this.#number = null;
  }

  expression(expression: Expression): void {
    const prefix = this.known?.[expression.number] ?? expression.digest.readUInt32BE();
    if (!this.#mayBeListed(prefix)) return;
    this.#number ??= this.#numbers?.add(this.#reading) ?? 0;
    if (this.#numbers !== null) this.addKey(new Uint8Array(this.#reading.buffer));
    this.addKey(expression.digest);
    let seen = this.#seen.get(this.#number);
    if (seen === undefined) this.#seen.set(this.#number, (seen = new Set()));
    if (seen.has(prefix)) return;
    seen.add(prefix);
    this.readings.push(this.#number);
    this.prefixes.push(prefix);
  }

  addKey(bytes: Uint8Array): void {
    // Stryker disable next-line EqualityOperator: a key that is just full may be digested as well
    if (this.#keyLength + bytes.length > MAX_KEY_BYTES) {
      const { buffer } = this.#fingerprinter.numbers(this.key);
      this.#keyLength = 0;
      this.addKey(new Uint8Array(buffer));
    }
    this.#key.set(bytes, this.#keyLength);
    this.#keyLength += bytes.length;
  }
}
