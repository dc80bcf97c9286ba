/**
 * Turns items into the 4-byte prefixes of their expressions' digests, which decide what may be listed. Hot path: most
 * items are read into the memory of the queue, which digests many expressions at a time, without a string or object per
 * item.
 */
import type { Watch } from '../../safe/watch.ts';
import { type ItemBatch, type ItemKind, KINDS, open, type OpenedBatch } from '../batch/batch.ts';
import { Digester, DIGEST_BYTES, type DigestOptions } from './digester.ts';
import { ExpressionList } from './expression-list.ts';
import { emitExpressions } from '../reading/expressions.ts';
import { emitHash, HASH_ROOM, writeHexHash } from '../reading/hash-expressions.ts';
import { scanHashes } from '../reading/hashes.ts';
import { PlainUrl } from '../reading/plain.ts';
import { UrlReader } from '../reading/readings.ts';
import { FREE_TEXT_BYTES, PrefixQueue } from './prefix-queue.ts';
import { SchemeReader } from '../text/scheme.ts';
import { TwofoldUrl } from '../reading/twofold.ts';
import { WrappingUrl, type WrittenUrl } from '../reading/wrapping.ts';
import { UrlMd5s } from './url-md5.ts';

/** The prefixes of a batch's items. Those of item `i` are `prefixes[first(i)]` to `prefixes[first(i + 1) - 1]`. */
export interface PrefixBatch {
  /** Big-endian numbers; one may occur twice. */
  readonly prefixes: Uint32Array;
  first(item: number): number;
  /** Returns true if item `item` is a URL in which no reading finds a host (`url-unparseable`). */
  unparseable(item: number): boolean;
  /** Returns true if item `item` has one reading and its prefixes are in the order of `ItemReader`'s expressions. */
  plain(item: number): boolean;
}

/** How many times the work of a plain URL any other URL may cost. */
export const READINGS_WORK = 64;

/** The longest URL whose expressions are collected first. One of more than this has usually too many bytes of them. */
const LISTED_BYTES = 1024;

const PARSED = 0;
const UNPARSEABLE = 1;
const PLAIN = 2;
/** Not read yet. */
const ODD = 3;

/** One object is used for many batches, because it owns the buffers. */
export class PrefixDigester implements PrefixBatch {
  prefixes: Uint32Array = new Uint32Array(0);
  readonly #watch: Watch;
  readonly #urlMd5s: UrlMd5s | null;
  readonly #queue = new PrefixQueue();
  readonly #scheme = new SchemeReader();
  readonly #plain = new PlainUrl(this.#queue.bytes);
  readonly #twofold = new TwofoldUrl(this.#plain);
  readonly #wrapping = new WrappingUrl(this.#queue.bytes);
  /** Reads URLs that have more readings than bytes alone decide, and collects their expressions. */
  readonly #urls: UrlReader;
  readonly #list = new ExpressionList(this.#queue);
  /** Reads items that are too long for the queue, or have too many expressions. */
  readonly #digester: Digester;
  #ends = new Uint32Array(0);
  #states = new Uint8Array(0);
  #bytes: Uint8Array = this.#states;
  readonly #emitHash = (from: number, to: number) => {
    if (!this.#readHex(this.#bytes, from, to)) emitHash(this.#bytes, from, to, this.#queue);
  };

  constructor(options: DigestOptions, watch: Watch) {
    this.#watch = watch;
    this.#urlMd5s = options.urlMd5 ? new UrlMd5s() : null;
    this.#urls = new UrlReader(this.#list, options.urlMd5);
    this.#digester = new Digester(1024, options);
  }

  /** Returns the prefixes of every expression of every item; valid until the next call. */
  digest(batch: ItemBatch): PrefixBatch {
    const opened = open(batch);
    const { bytes, ends, kinds } = opened;
    if (this.#ends.length < ends.length) {
      this.#ends = new Uint32Array(ends.length);
      this.#states = new Uint8Array(ends.length);
    }
    this.#queue.clear();
    let start = 0;
    for (let item = 0; item < ends.length; item++) {
      const end = ends[item]!;
      this.#watch.worked(end - start);
      let state = this.#readKind(KINDS[kinds[item]!]!, bytes, start, end);
      if (state === ODD) {
        this.#watch.worked((end - start) * READINGS_WORK);
        state = this.#readOdd(opened, item, start) ? PARSED : UNPARSEABLE;
      }
      this.#states[item] = state;
      this.#ends[item] = this.#queue.length;
      start = end;
    }
    this.prefixes = this.#queue.prefixes();
    return this;
  }

  /** Expressions of all batches so far. */
  get expressions(): number {
    return this.#queue.digested;
  }

  first(item: number): number {
    return item === 0 ? 0 : this.#ends[item - 1]!;
  }

  unparseable(item: number): boolean {
    return this.#states[item] === UNPARSEABLE;
  }

  plain(item: number): boolean {
    return this.#states[item] === PLAIN;
  }

  #readKind(kind: ItemKind, bytes: Uint8Array, start: number, end: number): number {
    switch (kind) {
      case 'url':
        return this.#readBytes(bytes, start, end);
      case 'hash':
      case 'digest':
        return this.#readHex(bytes, start, end) ? PLAIN : ODD;
    }
  }

  #readHex(bytes: Uint8Array, start: number, end: number): boolean {
    const queue = this.#queue;
    const at = queue.place(HASH_ROOM);
    const to = writeHexHash(bytes, start, end, queue.bytes, at);
    if (to < 0) return false;
    queue.keep(to);
    queue.add(queue.bytes, at, to);
    return true;
  }

  /** Reads a URL whose readings are decided by bytes alone, if it fits into the queue. */
  #readBytes(bytes: Uint8Array, start: number, end: number): typeof PLAIN | typeof PARSED | typeof ODD {
    const scheme = this.#scheme;
    const room = PlainUrl.room(end - start) + TwofoldUrl.room(end - start);
    if (room > FREE_TEXT_BYTES || !scheme.read(bytes, start, end) || !scheme.special || scheme.backslash) return ODD;
    const queue = this.#queue;
    const plain = this.#plain;
    const twofold = this.#twofold;
    const md5s = this.#urlMd5s;
    if (md5s !== null && scheme.colon < 0) return ODD;
    let state: typeof PLAIN | typeof PARSED = md5s === null ? PLAIN : PARSED;
    const at = queue.place(room);
    if (plain.read(bytes, scheme.rest, end, at)) {
      queue.keep(plain.end);
      // Only creates an object for a URL if it is needed.
      if (md5s !== null) md5s.read(this.#written(bytes, start), end, plain.bytes, plain.start, plain.end);
      emitExpressions(plain, queue);
    } else if (twofold.read(bytes, end)) {
      state = PARSED;
      queue.keep(twofold.end);
      if (md5s !== null) {
        const url = this.#written(bytes, start);
        twofold.eachText(end, (stop, from, to) => md5s.read(url, stop, plain.bytes, from, to));
      }
      twofold.emit(queue);
    } else if (scheme.colon >= 0 && this.#wrapping.read(bytes, scheme.rest, end, at)) {
      state = PARSED;
      queue.keep(this.#wrapping.end);
      if (md5s !== null) {
        const url = this.#written(bytes, start);
        this.#wrapping.eachText(url, end, (each, stop, from, to) => md5s.read(each, stop, plain.bytes, from, to));
      }
      this.#wrapping.emit(queue);
    } else return ODD;
    md5s?.emit(queue);
    this.#bytes = bytes;
    scanHashes(bytes, start, end, this.#emitHash);
    return state;
  }

  #written(text: Uint8Array, start: number): WrittenUrl {
    const { colon, rest } = this.#scheme;
    return { text, start, colon, rest };
  }

  #readOdd(opened: OpenedBatch, item: number, start: number): boolean {
    const { bytes, ends, kinds } = opened;
    const end = ends[item]!;
    if (KINDS[kinds[item]!] !== 'url' || end - start > LISTED_BYTES) return this.#readAny(opened, item);
    this.#list.clear();
    const parsed = this.#urls.readAll(bytes, start, end);
    if (this.#list.full) return this.#readAny(opened, item);
    this.#list.emit();
    return parsed;
  }

  #readAny(opened: OpenedBatch, item: number): boolean {
    const digester = this.#digester;
    digester.clear();
    const parsed = digester.digest(opened, item);
    for (let at = digester.first; at < digester.count; at++) this.#queue.addDigest(digester.digests, at * DIGEST_BYTES);
    return parsed;
  }
}
