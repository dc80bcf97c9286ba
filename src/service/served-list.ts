/** One list as the service holds it: its digests for the search, its sorted prefixes and version for the download. */
import { createHmac } from 'node:crypto';
import { CANARY_EXPRESSIONS } from '../item/canary.ts';
import { expressionDigest } from '../item/expressions.ts';
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

/** A list's prefixes as they stood at a version. */
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
  readonly subjects: readonly string[];
  readonly updated: Date;
  readonly #entries: ListEntries;
  readonly #canaries: readonly Buffer[];
  /** The last entry of each prefix, and before each entry the one before it of the same prefix (-1: none). */
  readonly #last = new Map<number, number>();
  readonly #before: Int32Array;

  /** @param key the version is a keyed digest of the content, so that it tells nothing to those who see it */
  constructor(name: string, entries: ListEntries, updated: Date, key: Uint8Array) {
    this.name = name;
    this.updated = updated;
    this.threatTypes = entries.threatTypes;
    this.subjects = entries.hasUrlMd5 ? ['url', 'content', 'url-md5'] : ['url', 'content'];
    this.#entries = entries;
    const { url, content, urlMd5 } = CANARY_EXPRESSIONS;
    this.#canaries = [url, content, ...(entries.hasUrlMd5 ? [urlMd5] : [])].map(digestOf);
    this.#before = new Int32Array(entries.types.length);
    const digests = Buffer.from(entries.digests.buffer, entries.digests.byteOffset, entries.digests.length);
    for (let entry = 0; entry < entries.types.length; entry++) {
      const prefix = digests.readUInt32BE(entry * DIGEST_BYTES);
      this.#before[entry] = this.#last.get(prefix) ?? -1;
      this.#last.set(prefix, entry);
    }
    const prefixes = new Set(this.#last.keys());
    for (const digest of this.#canaries) prefixes.add(digest.readUInt32BE(0));
    this.prefixes = Uint32Array.from(prefixes).sort();
    this.version = versionOf(name, this.prefixes, key);
  }

  /** How many entries the file holds. */
  get size(): number {
    return this.#entries.types.length;
  }

  /** What is listed under a prefix. */
  find(prefix: number): readonly Found[] {
    const found: Found[] = [];
    for (const fullHash of this.#canaries) {
      const detail = { threatType: this.threatTypes[0] ?? 'MALWARE', attributes: ['CANARY'] } as const;
      if (fullHash.readUInt32BE(0) === prefix) found.push({ fullHash, detail });
    }
    for (let entry = this.#last.get(prefix) ?? -1; entry !== -1; entry = this.#before[entry] ?? -1) {
      const start = entry * DIGEST_BYTES;
      const fullHash = Buffer.from(this.#entries.digests.subarray(start, start + DIGEST_BYTES));
      found.push({ fullHash, detail: { threatType: this.threatTypes[this.#entries.types[entry] ?? 0] ?? '' } });
    }
    return found;
  }
}

function digestOf(expression: string): Buffer {
  return Buffer.from(expressionDigest(Buffer.from(expression)));
}

function versionOf(name: string, prefixes: Uint32Array, key: Uint8Array): string {
  const content = new Uint8Array(prefixes.buffer, prefixes.byteOffset, prefixes.byteLength);
  const digest = createHmac('sha256', key).update(`${name}\n`).update(content).digest();
  return digest.toString('base64url', 0, 12);
}
