/** Splits an item into readings and expressions: for the few that may be listed, and to compare with base. */
import type { Watch } from '../safe/watch.ts';
import { type ItemBatch, KINDS, open } from './batch/batch.ts';
import type { SplitUrl } from './reading/canonical.ts';
import type { DigestOptions } from './digest/digester.ts';
import type { ExpressionSink } from './reading/expressions.ts';
import type { Fingerprint, Fingerprinter } from './digest/fingerprint.ts';
import { emitHash } from './reading/hash-expressions.ts';
import { expressionId } from './digest/match-id.ts';
import { READINGS_WORK } from './digest/prefixes.ts';
import { UrlReader } from './reading/readings.ts';
import { sha256Into } from './digest/sha256.ts';

/** Receives the parts of one item, in order. */
export interface ItemParts {
  /** A reading begins. The next one overwrites the fingerprint. Null if readings do not matter. */
  readonly reading: ((fingerprint: Fingerprint) => void) | null;
  /** An expression of the reading; some come twice. All calls get the same object. */
  expression(expression: Expression): void;
}

/** The current expression. It is digested only on request. */
export interface Expression {
  /** Its number within the item, from 0. */
  readonly number: number;
  /** 32 bytes, which the next expression overwrites. */
  readonly digest: Buffer;
  /** Returns its match id under a key. */
  id(key: Uint8Array): string;
}

export class ItemReader implements ExpressionSink, Expression {
  number = 0;
  readonly #fingerprinter: Fingerprinter;
  readonly #urls: UrlReader;
  readonly #watch: Watch;
  readonly #digest = Buffer.alloc(32);
  #digested = false;
  #parts: ItemParts = { reading: null, expression: () => undefined };
  #bytes: Uint8Array = this.#digest;
  #start = 0;
  #end = 0;

  constructor(fingerprinter: Fingerprinter, { urlMd5 }: DigestOptions, watch: Watch) {
    this.#watch = watch;
    this.#fingerprinter = fingerprinter;
    this.#urls = new UrlReader(this, urlMd5);
  }

  /** Reads one item of a batch. Throws the run's reason once the run is over. */
  read(batch: ItemBatch, item: number, parts: ItemParts): void {
    const { bytes, ends, kinds } = open(batch);
    const start = item === 0 ? 0 : ends[item - 1]!;
    const end = ends[item]!;
    this.#parts = parts;
    this.number = 0;
    this.#watch.worked(end - start);
    if (KINDS[kinds[item]!] !== 'url') emitHash(bytes, start, end, this);
    else if (!this.#urls.readPlain(bytes, start, end)) {
      this.#watch.worked((end - start) * READINGS_WORK);
      this.#urls.readAll(bytes, start, end);
    }
  }

  reading(url: SplitUrl): void {
    this.#parts.reading?.(this.#fingerprinter.reading(url));
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#digested = false;
    this.#parts.expression(this);
    this.number++;
  }

  get digest(): Buffer {
    if (!this.#digested) sha256Into(this.#bytes, this.#start, this.#end, this.#digest, 0);
    this.#digested = true;
    return this.#digest;
  }

  id(key: Uint8Array): string {
    return expressionId(this.#bytes.subarray(this.#start, this.#end), key);
  }
}
