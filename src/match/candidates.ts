/**
 * What may be listed: the few items of which a prefix is in a list, in search mode all of them. Items are one candidate
 * where the same expressions of the same readings may be listed, so that memory grows with what there is to decide about,
 * never with the rows that are read.
 */
import { BatchBuilder, type ItemBatch } from '../item/batch/batch.ts';
import { type Fingerprint, FINGERPRINT_WORDS, type Fingerprinter } from '../item/digest/fingerprint.ts';
import { FingerprintTable } from '../item/digest/fingerprint-table.ts';
import type { Expression, ItemParts, ItemReader } from '../item/item-reader.ts';
import type { PrefixBatch } from '../item/digest/prefixes.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { Numbers } from './numbers.ts';
import { type Places } from './places.ts';

/** Tells whether a digest with this prefix may be listed; in search mode always. */
export type MayBeListed = (prefix: number) => boolean;

/** An expression that may be listed, by its prefix, and the number of the reading that it is of. */
export interface Hit {
  readonly reading: number;
  readonly prefix: number;
}

/** One item of a candidate: any of them tells the same. */
export interface Specimen {
  readonly batch: ItemBatch;
  readonly item: number;
}

/** Texts of candidates that are kept in one batch. */
const TEXTS = 4096;

/** Different texts that are remembered, so that what is repeated costs little. */
const RECENT = 4096;

/** How many candidates can be held, and how many bytes of their texts. */
export interface Most {
  readonly candidates: number;
  readonly text: number;
}

/** Past it a run does not end well. */
const MOST: Most = { candidates: 1 << 24, text: 1 << 30 };

/** Bytes that candidates are told apart by; of more the first are digested. */
const KEY_BYTES = 1024;

export class Candidates {
  readonly places: Places;
  readonly #fingerprinter: Fingerprinter;
  readonly #mayBeListed: MayBeListed;
  /** Whether it matters which reading may be listed: where nothing is compared with, all are new. */
  readonly #compared: boolean;
  readonly #most: Most;
  readonly #readings = new FingerprintTable();
  readonly #candidates = new FingerprintTable();
  readonly #batches: ItemBatch[] = [];
  readonly #texts = new BatchBuilder(64);
  #textBytes = 0;
  /** Of candidate `i` those from `#ends.at(i - 1)` to `#ends.at(i)`. */
  readonly #hitReadings = new Numbers();
  readonly #hitPrefixes = new Numbers();
  readonly #ends = new Numbers();
  /** The reading that stands for the text where no host was found, plus one; else 0. */
  readonly #unparseable = new Numbers();
  #anyUnparseable = false;
  #recent = new FingerprintTable();
  #recentCandidates: number[] = [];

  constructor(
    fingerprinter: Fingerprinter,
    mayBeListed: MayBeListed,
    { compared, places, most = MOST }: { readonly compared: boolean; readonly places: Places; readonly most?: Most }
  ) {
    this.#fingerprinter = fingerprinter;
    this.#mayBeListed = mayBeListed;
    this.#compared = compared;
    this.#most = most;
    this.places = places;
  }

  /** How many there are. */
  get size(): number {
    return this.#candidates.size;
  }

  /** How many different readings may be listed. */
  get readings(): number {
    return this.#readings.size;
  }

  /**
   * Keeps of a batch what may be listed and what has no host.
   *
   * @throws GateError `manifest-too-large` where there is more than can be held
   */
  consider(batch: ItemBatch, digested: PrefixBatch, reader: ItemReader, manifest: number): void {
    for (let item = 0; item < batch.length; item++) {
      if (!this.#isCandidate(digested, item)) continue;
      this.places.add(this.#candidateOf(batch, item, digested, reader), manifest, batch.row(item), batch.column(item));
    }
  }

  /** Tells `found` the number of each reading of an item that may be listed; some come twice. */
  find(batch: ItemBatch, item: number, reader: ItemReader, found: (reading: number) => void): void {
    const tell = (fingerprint: Fingerprint) => {
      const reading = this.#readings.find(fingerprint);
      if (reading >= 0) found(reading);
    };
    reader.read(batch, item, { reading: tell, expression: () => undefined });
    if (this.#anyUnparseable) tell(this.#fingerprinter.text(batch, item));
  }

  /** The number of a reading that may be listed, -1 where it is none. */
  reading(fingerprint: Fingerprint): number {
    return this.#compared ? this.#readings.find(fingerprint) : 0;
  }

  /** What of a candidate may be listed. */
  *hits(candidate: number): Generator<Hit, void> {
    const end = this.#ends.at(candidate);
    for (let at = this.#ends.at(candidate - 1); at < end; at++) {
      yield { reading: this.#hitReadings.at(at), prefix: this.#hitPrefixes.at(at) };
    }
  }

  /** The reading that stands for the text of a URL in which no host was found; null for other candidates. */
  unparseable(candidate: number): number | null {
    const reading = this.#unparseable.at(candidate);
    return reading === 0 ? null : reading - 1;
  }

  /** One item of a candidate; nothing can be added afterwards. */
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

/** What of one item may be listed. */
class Hits implements ItemParts {
  readonly readings: number[] = [];
  readonly prefixes: number[] = [];
  /** The prefixes of the item's expressions, where they were digested in this order. */
  known: Uint32Array | null = null;
  readonly #fingerprinter: Fingerprinter;
  readonly #mayBeListed: MayBeListed;
  /** Where readings get their numbers; null where they are not told apart. */
  readonly #numbers: FingerprintTable | null;
  readonly #reading: Fingerprint = new Uint32Array(FINGERPRINT_WORDS);
  /** Prefixes of the reading under way that stand in `prefixes` already, by reading. */
  readonly #seen = new Map<number, Set<number>>();
  /** That of the reading under way, once it has one. */
  #number: number | null = null;
  readonly #key = Buffer.alloc(KEY_BYTES);
  #keyLength = 0;

  constructor(fingerprinter: Fingerprinter, mayBeListed: MayBeListed, numbers: FingerprintTable | null) {
    this.#fingerprinter = fingerprinter;
    this.#mayBeListed = mayBeListed;
    this.#numbers = numbers;
  }

  /** What tells this item from others: the digests that may be listed, and the readings that they are of. */
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
    if (this.#keyLength + bytes.length > KEY_BYTES) {
      const { buffer } = this.#fingerprinter.numbers(this.key);
      this.#keyLength = 0;
      this.addKey(new Uint8Array(buffer));
    }
    this.#key.set(bytes, this.#keyLength);
    this.#keyLength += bytes.length;
  }
}
