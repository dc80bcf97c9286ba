/** One list as the service keeps it: its digests for the search, its sorted prefixes and version for the download. */
import { createHmac } from 'node:crypto';
import { CANARY_EXPRESSIONS } from '../item/canary.ts';
import { expressionDigest } from '../item/reading/expressions.ts';
import type { ListEntries } from './list-file.ts';

const DIGEST_BYTES = 32;

/** What a digest is listed as. */
export interface Detail {
  readonly threatType: string;
  readonly attributes?: readonly ['CANARY'];
}

/** A digest that is listed under a prefix. */
export interface Found {
  readonly fullHash: Buffer;
  readonly detail: Detail;
}

/** A list's prefixes at one version. */
export interface ListVersion {
  /** base64url */
  readonly version: string;
  /** Ascending, each once. */
  readonly prefixes: Uint32Array;
}

export class ServedList implements ListVersion {
  readonly name: string;
  readonly version: string;
  readonly prefixes: Uint32Array;
  readonly threatTypes: readonly string[];
  readonly subjects: readonly ('url' | 'content' | 'url-md5')[];
  readonly updated: Date;
  readonly #entries: ListEntries;
  readonly #canaries: readonly Buffer[];
  /** Indices of the entries in the order of their prefixes, and those prefixes. */
  readonly #order: Uint32Array;
  readonly #sorted: Uint32Array;

  /** @param key the version is a keyed digest of the content, so that it reveals nothing */
  constructor(name: string, entries: ListEntries, updated: Date, key: Uint8Array) {
    this.name = name;
    this.updated = updated;
    this.threatTypes = entries.threatTypes;
    this.subjects = entries.hasUrlMd5 ? ['url', 'content', 'url-md5'] : ['url', 'content'];
    this.#entries = entries;
    const { url, content, urlMd5 } = CANARY_EXPRESSIONS;
    this.#canaries = [url, content, ...(entries.hasUrlMd5 ? [urlMd5] : [])].map(digestOf);
    const unsorted = prefixesOf(entries);
    this.#order = orderOf(unsorted);
    this.#sorted = this.#order.map(entry => unsorted[entry] ?? 0);
    this.prefixes = withCanaries(
      this.#sorted,
      this.#canaries.map(digest => digest.readUInt32BE(0))
    );
    this.version = versionOf(name, this.prefixes, key);
  }

  /** Number of entries in the file. */
  get size(): number {
    return this.#entries.types.length;
  }

  /** Returns what is listed under a prefix. */
  find(prefix: number): readonly Found[] {
    const found: Found[] = [];
    for (const fullHash of this.#canaries) {
      const detail = { threatType: this.threatTypes[0] ?? 'MALWARE', attributes: ['CANARY'] } as const;
      if (fullHash.readUInt32BE(0) === prefix) found.push({ fullHash, detail });
    }
    for (let at = lowerBound(this.#sorted, prefix); this.#sorted[at] === prefix; at++) {
      const entry = this.#order[at] ?? 0;
      const start = entry * DIGEST_BYTES;
      const fullHash = Buffer.from(this.#entries.digests.subarray(start, start + DIGEST_BYTES));
      found.push({ fullHash, detail: { threatType: this.threatTypes[this.#entries.types[entry] ?? 0] ?? '' } });
    }
    return found;
  }
}

function prefixesOf({ digests, types }: ListEntries): Uint32Array {
  const view = new DataView(digests.buffer, digests.byteOffset, digests.byteLength);
  const prefixes = new Uint32Array(types.length);
  for (let entry = 0; entry < prefixes.length; entry++) prefixes[entry] = view.getUint32(entry * DIGEST_BYTES);
  return prefixes;
}

/** A 32-bit number and an index below this fit into one double. */
const SMALL = 1 << 21;

/** Returns the indices of the numbers in ascending order of the numbers. */
function orderOf(numbers: Uint32Array): Uint32Array {
  if (numbers.length > SMALL) return orderOfMany(numbers);
  const keyed = Float64Array.from(numbers, (number, index) => number * SMALL + index).sort();
  return Uint32Array.from(keyed, key => key % SMALL);
}

/** Does the same with a radix sort. */
function orderOfMany(numbers: Uint32Array): Uint32Array {
  let order = new Uint32Array(numbers.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  for (const shift of [0, 16]) {
    const digit = (index: number) => ((numbers[index] ?? 0) >>> shift) & 0xffff;
    const ends = new Uint32Array(1 << 16);
    for (let i = 0; i < order.length; i++) ends[digit(i)] = (ends[digit(i)] ?? 0) + 1;
    for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
    const next = new Uint32Array(order.length);
    for (let i = order.length - 1; i >= 0; i--) {
      const index = order[i] ?? 0;
      const place = (ends[digit(index)] ?? 0) - 1;
      ends[digit(index)] = place;
      next[place] = index;
    }
    order = next;
  }
  return order;
}

/** Adds a few numbers and returns each number once, ascending. */
function withCanaries(sorted: Uint32Array, canaries: readonly number[]): Uint32Array {
  const all = new Uint32Array(sorted.length + canaries.length);
  all.set(sorted);
  all.set(canaries, sorted.length);
  all.sort();
  return all.filter((prefix, index) => index === 0 || prefix !== all[index - 1]);
}

/** Returns the index of the first number that is not below a value. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function digestOf(expression: string): Buffer {
  return Buffer.from(expressionDigest(Buffer.from(expression)));
}

function versionOf(name: string, prefixes: Uint32Array, key: Uint8Array): string {
  const content = new Uint8Array(prefixes.buffer, prefixes.byteOffset, prefixes.byteLength);
  const digest = createHmac('sha256', key).update(`${name}\n`).update(content).digest();
  return digest.toString('base64url', 0, 12);
}
