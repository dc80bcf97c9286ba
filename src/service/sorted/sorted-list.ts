/** One version of a list as the service keeps it: it is searched by block, and its answers are read from where it is kept. */
import { createHmac } from 'node:crypto';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { canaryDigestsFor } from './list-canaries.ts';
import { encodeRice } from './rice-encode.ts';
import { type Change, netChange, removedIndices } from './list-changes.ts';
import type { ListFacts } from './list-layout.ts';
import type { ListBefore } from './list-difference.ts';
import { GROUP_RECORDS, type WrittenList } from './list-writer.ts';
import { BLOCK_NUMBERS, lowerBound, numbersOf, readNumbers } from './number-section.ts';
import { DIGEST_BYTES, RECORD_BYTES } from './record.ts';
import type { Stored } from './list-storage.ts';
import type { LongAnswer } from './whole-list.ts';

/** What a digest is listed as. */
export interface Detail {
  readonly threatType: string;
  readonly attributes?: readonly ['CANARY'];
}

/** A digest that is listed. */
export interface Found {
  readonly fullHash: Buffer;
  readonly detail: Detail;
}

/** Bytes of an answer that are read at a time. */
const CHUNK_BYTES = 1 << 16;

export class SortedList implements ListBefore {
  readonly name: string;
  readonly facts: ListFacts;
  /** base64url; a keyed digest of the content, so that it reveals nothing. */
  readonly version: string;
  readonly subjects: readonly ('url' | 'content' | 'url-md5')[];
  readonly changes: readonly Change[];
  readonly #key: Uint8Array;
  readonly #file: Stored;
  readonly #recordStarts: Uint32Array;
  readonly #prefixStarts: Uint32Array;
  readonly #canaries: readonly Buffer[];
  /** The versions that came before, in the order of the changes. */
  readonly #earlier: readonly string[];
  #users = 1;

  private constructor(name: string, file: Stored, facts: ListFacts, key: Uint8Array, loaded: Loaded) {
    this.name = name;
    this.facts = facts;
    this.subjects = facts.hasUrlMd5 ? ['url', 'content', 'url-md5'] : ['url', 'content'];
    this.changes = loaded.changes;
    this.#key = key;
    this.#file = file;
    this.#recordStarts = loaded.recordStarts;
    this.#prefixStarts = loaded.prefixStarts;
    this.#canaries = canaryDigestsFor(facts.hasUrlMd5);
    this.version = this.#versionOf(facts.checksum);
    this.#earlier = this.changes.map(({ before }) => this.#versionOf(before));
  }

  /**
   * Opens a list, and checks every byte of it.
   *
   * @param key the versions of the list are keyed with it
   * @returns null if it is damaged or of another format; the file is closed then
   */
  static async open(name: string, file: Stored, key: Uint8Array): Promise<SortedList | null> {
    // Most processes have their lists in memory, and need no schema of what others have written.
    const { factsOf } = await import('./list-layout.ts');
    const facts = await factsOf(file);
    if (facts !== null) return await SortedList.#of(name, { file, facts }, key);
    await file.close();
    return null;
  }

  /** Opens a list that this process has just written. @throws GateError `usage` if the disk has not kept it */
  static async written(name: string, list: WrittenList, key: Uint8Array): Promise<SortedList> {
    const opened = list.file.inMemory
      ? await SortedList.#of(name, list, key)
      : await SortedList.open(name, list.file, key);
    if (opened === null) throw new GateError('usage', safe`what was written could not be read again; check the disk`);
    return opened;
  }

  static async #of(name: string, { file, facts }: WrittenList, key: Uint8Array): Promise<SortedList> {
    const changes: Change[] = [];
    for (const { before, removed, added } of facts.changes) {
      changes.push({ before, removed: await readNumbers(file, removed), added: await readNumbers(file, added) });
    }
    const recordStarts = await readNumbers(file, facts.recordStarts);
    const prefixStarts = await readNumbers(file, facts.prefixStarts);
    return new SortedList(name, file, facts, key, { changes, recordStarts, prefixStarts });
  }

  get threatTypes(): readonly string[] {
    return this.facts.threatTypes;
  }

  get updated(): Date {
    return this.facts.updated;
  }

  /** Number of entries in the file. */
  get size(): number {
    return this.facts.size;
  }

  get checksum(): string {
    return this.facts.checksum;
  }

  /** Keeps the list open until `release`. */
  retain(): void {
    this.#users++;
  }

  /** To be called when the caller does not use the list any more. The last call closes it. */
  async release(): Promise<void> {
    if (--this.#users === 0) await this.#file.close();
  }

  prefixes(): AsyncGenerator<Uint32Array, void, undefined> {
    return numbersOf(this.#file, this.facts.prefixes);
  }

  /** Returns all prefixes, ascending and each once: four bytes of memory for each. */
  allPrefixes(): Promise<Uint32Array> {
    return readNumbers(this.#file, this.facts.prefixes);
  }

  /** Returns what is listed under a prefix. */
  async find(prefix: number): Promise<readonly Found[]> {
    const found: Found[] = [];
    await this.findEach(Uint32Array.of(prefix), (fullHash, detail) => {
      found.push({ fullHash: Buffer.from(fullHash), detail });
    });
    return found;
  }

  /**
   * Calls `found` with what is listed under prefixes. The next call overwrites the full hash.
   *
   * @param prefixes ascending, each once
   */
  async findEach(prefixes: Uint32Array, found: (fullHash: Buffer, detail: Detail) => void): Promise<void> {
    for (const canary of this.#canaries) {
      const prefix = canary.readUInt32BE(0);
      const detail = { threatType: this.threatTypes[0] ?? 'MALWARE', attributes: ['CANARY'] } as const;
      if (prefixes[lowerBound(prefixes, prefix)] === prefix) found(canary, detail);
    }
    const details = this.threatTypes.map(threatType => ({ threatType }));
    const { start, length } = this.facts.records;
    const space = Buffer.allocUnsafeSlow(GROUP_RECORDS * RECORD_BYTES);
    let records = space.subarray(0, 0);
    let read = -1;
    for (const prefix of prefixes) {
      // The records of a prefix may begin in the group before the first one that begins with the prefix.
      const first = Math.max(0, lowerBound(this.#recordStarts, prefix) - 1);
      for (let group = first; (this.#recordStarts[group] ?? Infinity) <= prefix; group++) {
        if (group !== read) {
          const at = group * GROUP_RECORDS * RECORD_BYTES;
          records = space.subarray(0, Math.min(space.length, length - at));
          await this.#file.read(start + at, records);
          read = group;
        }
        for (let record = 0; record < records.length; record += RECORD_BYTES) {
          if (records.readUInt32BE(record) !== prefix) continue;
          const type = records.readUInt16BE(record + DIGEST_BYTES);
          found(records.subarray(record, record + DIGEST_BYTES), details[type] ?? { threatType: '' });
        }
      }
    }
  }

  /** Returns true if a prefix is in the list. */
  async has(prefix: number): Promise<boolean> {
    const index = lowerBound(this.#prefixStarts, prefix);
    if (this.#prefixStarts[index] === prefix) return true;
    if (index === 0) return false;
    const block = await this.#prefixBlock(index - 1);
    return block[lowerBound(block, prefix)] === prefix;
  }

  /** Returns the answer with the whole list. */
  async whole(gzip: boolean): Promise<LongAnswer> {
    this.retain();
    const { wholeAnswer, wholeListEnd } = await import('./whole-list.ts');
    const release = () => this.release();
    const { start, length, plain, crc } = this.facts.body;
    const end = wholeListEnd({ partialUpdate: false, ...this.#common() });
    const stored = () => this.#chunks(start, length);
    return { ...wholeAnswer({ length, plain, crc }, stored, end, gzip), release };
  }

  /** Returns true if it is the version of this list, or one before it. @param version base64url */
  knows(version: string): boolean {
    return version === this.version || this.#earlier.includes(version);
  }

  /** Returns the changes since a known version as JSON. */
  async since(version: string): Promise<string> {
    const change = netChange(this.changes.slice(0, this.#earlier.indexOf(version) + 1));
    const removals = removedIndices(change, await this.#ranksOf(change.removed));
    return JSON.stringify({
      partialUpdate: true,
      ...(change.added.length > 0 ? { additionsFourBytes: encodeRice(change.added) } : {}),
      ...(removals.length > 0 ? { compressedRemovals: encodeRice(removals) } : {}),
      ...this.#common()
    });
  }

  #common() {
    const version = Buffer.from(this.version, 'base64url').toString('base64');
    return { name: this.name, version, minimumWaitDuration: '0s', sha256Checksum: this.checksum };
  }

  async *#chunks(start: number, length: number): AsyncGenerator<Buffer, void, undefined> {
    for (let at = 0; at < length; at += CHUNK_BYTES) {
      const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, length - at));
      await this.#file.read(start + at, chunk);
      yield chunk;
    }
  }

  /** Returns how many prefixes are below each number. @param numbers ascending */
  async #ranksOf(numbers: Uint32Array): Promise<Uint32Array> {
    const ranks = new Uint32Array(numbers.length);
    let read = -1;
    let block: Uint32Array = new Uint32Array();
    for (const [index, number] of numbers.entries()) {
      const wanted = Math.max(0, lowerBound(this.#prefixStarts, number) - 1);
      if (wanted !== read) {
        block = await this.#prefixBlock(wanted);
        read = wanted;
      }
      ranks[index] = wanted * BLOCK_NUMBERS + lowerBound(block, number);
    }
    return ranks;
  }

  #prefixBlock(index: number): Promise<Uint32Array> {
    const { start, length } = this.facts.prefixes;
    const at = index * BLOCK_NUMBERS * 4;
    return readNumbers(this.#file, { start: start + at, length: Math.min(BLOCK_NUMBERS * 4, length - at) });
  }

  #versionOf(checksum: string): string {
    const digest = createHmac('sha256', this.#key).update(`${this.name}\n${checksum}`).digest();
    return digest.toString('base64url', 0, 12);
  }
}

/** What is read when a list is opened. */
interface Loaded {
  readonly changes: readonly Change[];
  readonly recordStarts: Uint32Array;
  readonly prefixStarts: Uint32Array;
}
