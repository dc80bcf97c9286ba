/**
 * The items that may be listed, kept once each with every place where they stand. In list mode these are the few whose
 * prefix is in a list; in search mode all items. Memory grows with them, never with the rows that are read.
 */
import { BatchBuilder, type ItemBatch } from '../item/batch.ts';
import type { PrefixBatch } from '../item/prefixes.ts';
import type { Fingerprinter } from '../item/fingerprint.ts';
import { Numbers } from './numbers.ts';

/** Where an item stands: `manifest` is the caller's number of the manifest; row and column are 1-based. */
export interface Place {
  readonly manifest: number;
  readonly row: number;
  readonly column: number;
}

/** Tells whether a digest with this prefix may be listed; in search mode always. */
export type MayBeListed = (prefix: number) => boolean;

export class Candidates {
  readonly #items = new BatchBuilder(64);
  readonly #byFingerprint = new Map<string, number>();
  readonly #prefixes = new Numbers();
  readonly #prefixEnds = new Numbers();
  readonly #unparseable = new Set<number>();
  /** Candidate, manifest, row and column of each place, one after another. */
  readonly #places = new Numbers();

  readonly #fingerprinter: Fingerprinter;
  readonly #mayBeListed: MayBeListed;

  constructor(fingerprinter: Fingerprinter, mayBeListed: MayBeListed) {
    this.#fingerprinter = fingerprinter;
    this.#mayBeListed = mayBeListed;
  }

  /** How many different items are kept. */
  get size(): number {
    return this.#byFingerprint.size;
  }

  /** Keeps of a batch what may be listed and what has no canonical form. */
  consider(batch: ItemBatch, digested: PrefixBatch, manifest: number): void {
    for (let item = 0; item < batch.length; item++) {
      if (!this.#isCandidate(digested, item)) continue;
      const candidate = this.#keep(batch, digested, item);
      this.#places.push(candidate, manifest, batch.row(item), batch.column(item));
    }
  }

  /** The number of the candidate with this fingerprint, undefined where there is none. */
  find(fingerprint: string): number | undefined {
    return this.#byFingerprint.get(fingerprint);
  }

  isUnparseable(candidate: number): boolean {
    return this.#unparseable.has(candidate);
  }

  /** The 4-byte prefixes of a candidate's digests, as big-endian numbers. */
  prefixes(candidate: number): Uint32Array {
    const start = candidate === 0 ? 0 : this.#prefixEnds.at(candidate - 1);
    return this.#prefixes.view().subarray(start, this.#prefixEnds.at(candidate));
  }

  /** Every place at which a candidate of `wanted` stands, in the order of reading. */
  *places(wanted: ReadonlySet<number>): Iterable<Place & { readonly candidate: number }> {
    const places = this.#places.view();
    for (let at = 0; at < places.length; at += 4) {
      const candidate = places[at] ?? 0;
      if (!wanted.has(candidate)) continue;
      yield { candidate, manifest: places[at + 1] ?? 0, row: places[at + 2] ?? 0, column: places[at + 3] ?? 0 };
    }
  }

  /** All candidates as a batch, in the order of their numbers; nothing can be added afterwards. */
  take(): ItemBatch {
    return this.#items.take();
  }

  #isCandidate(digested: PrefixBatch, item: number): boolean {
    if (digested.unparseable(item)) return true;
    const last = digested.first(item + 1);
    for (let at = digested.first(item); at < last; at++) {
      if (this.#mayBeListed(digested.prefixes[at] ?? 0)) return true;
    }
    return false;
  }

  #keep(batch: ItemBatch, digested: PrefixBatch, item: number): number {
    const fingerprint = this.#fingerprinter.of(batch, item);
    const known = this.#byFingerprint.get(fingerprint);
    if (known !== undefined) return known;
    const candidate = this.#byFingerprint.size;
    this.#byFingerprint.set(fingerprint, candidate);
    this.#items.copy(batch, item);
    if (digested.unparseable(item)) this.#unparseable.add(candidate);
    const last = digested.first(item + 1);
    for (let at = digested.first(item); at < last; at++) {
      const prefix = digested.prefixes[at] ?? 0;
      if (this.#mayBeListed(prefix)) this.#prefixes.push(prefix);
    }
    this.#prefixEnds.push(this.#prefixes.length);
    return candidate;
  }
}
