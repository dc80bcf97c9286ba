/** Makes sorted lists from list files, and opens those that an earlier process has made. */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { GateError } from '../safe/errors.ts';
import { count, plural, safe } from '../safe/text.ts';
import type { TrustedKey } from './minisign.ts';
import { THREAT_TYPES } from './list-entry.ts';
import { readListFile } from './list-file.ts';
import { shownFile } from './list-name.ts';
import { SignedFile, stateFrom, stateOfSignature } from './signed-file.ts';
import { writeList } from './sorted/list-writer.ts';
import { RecordSorter } from './sorted/record-sorter.ts';
import { canaryDigestsFor } from './sorted/list-canaries.ts';
import { SortedList } from './sorted/sorted-list.ts';
import type { Storage } from './sorted/list-storage.ts';

export interface LoaderOptions {
  readonly storage: Storage;
  /** Keys the versions. */
  readonly key: Uint8Array;
  /** Threat types in addition to the known ones. */
  readonly allowed: ReadonlySet<string>;
  /** Each file must be signed with one of these keys; without keys, files need no signature. */
  readonly trusted: readonly TrustedKey[];
  /** False: the lists are only searched in this process, and no client gets one. */
  readonly isOffered: boolean;
  /** The version of the program: another one may read entries differently. */
  readonly program: string;
}

/** Bytes of a file that are read at a time. */
const CHUNK_BYTES = 1 << 18;

export class ListLoader {
  readonly #options: LoaderOptions;

  constructor(options: LoaderOptions) {
    this.#options = options;
  }

  /** Returns the list that was made last, also if its file has changed since; null if there is none that can be used. */
  async made(name: string): Promise<SortedList | null> {
    const { storage, key, program, allowed, trusted } = this.#options;
    const file = await storage.open(sortedName(name));
    const list = file === null ? null : await SortedList.open(name, file, key);
    if (list === null) return null;
    const known = (type: string) => THREAT_TYPES.has(type) || allowed.has(type);
    const { checkedWith } = list.facts;
    const isTrusted = trusted.length === 0 || trusted.some(({ text }) => text === checkedWith);
    if (list.facts.program === program && isTrusted && list.threatTypes.every(known)) return list;
    await list.release();
    return null;
  }

  /** Returns a text that differs after any change of the file or its signature; empty for a file that is gone. */
  async stateOf(path: string): Promise<string> {
    const signature = this.#options.trusted.length === 0 ? '' : await stateOfSignature(path);
    const stats = await stat(path, { bigint: true }).catch(() => null);
    return stats === null ? '' : stateFrom(stats) + signature;
  }

  /**
   * Reads a list file and puts the list in place of the one before.
   *
   * @param before the list that is in use; null if there is none
   * @param least the fewest entries that the list may have
   * @throws GateError `usage` if the file cannot be used; then the old list stays in use
   */
  async load(path: string, name: string, before: SortedList | null, least: number): Promise<SortedList> {
    const { storage, key, allowed, program, trusted, isOffered } = this.#options;
    const file = await open(path).catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    try {
      const stats = await file.stat({ bigint: true });
      await using runs = await storage.create(`${name}.runs`);
      const sorter = new RecordSorter(runs);
      const signed = trusted.length === 0 ? null : await SignedFile.open(path, trusted);
      const chunks = signed === null ? chunksOf(file, path) : signed.checked(chunksOf(file, path));
      const content = await readListFile(chunks, shownFile(path), allowed, sorter);
      if (stateFrom(await file.stat({ bigint: true })) !== stateFrom(stats)) throw rewritten();
      signed?.assertGood();
      const source = stateFrom(stats) + (signed?.state ?? '');
      if (content.size < least) throw shrunk(content.size, before?.size ?? 0);
      await using draft = await storage.create(sortedName(name));
      await using aside = await storage.create(`${name}.prefixes`);
      const morePrefixes = Uint32Array.from(canaryDigestsFor(content.hasUrlMd5), digest =>
        digest.readUInt32BE(0)
      ).sort();
      const updated = new Date(Number(stats.mtimeMs));
      const signature = { signedBy: signed?.key.id ?? null, checkedWith: signed?.key.text ?? null };
      const list = {
        ...content,
        ...signature,
        threatTypes: [...content.threatTypes],
        program,
        source,
        updated,
        morePrefixes,
        isOffered
      };
      const written = await writeList(draft, aside, { ...list, records: sorter.sorted() }, before);
      return await SortedList.written(name, written, key);
    } finally {
      await file.close();
    }
  }
}

function sortedName(name: string): string {
  return `${name}.sorted`;
}

async function* chunksOf(file: FileHandle, path: string): AsyncGenerator<Buffer, void, undefined> {
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES).catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
  }
}

function unreadable(path: string, cause: unknown): GateError {
  return new GateError('usage', safe`the list file ${shownFile(path)} cannot be read`, { cause });
}

function rewritten(): GateError {
  return new GateError(
    'usage',
    safe`it changed while it was read; write a new file in the same folder and rename it, so that no half list is read`
  );
}

const ENTRY = safe`entry`;
const ENTRIES = safe`entries`;

/** Returns the size of a list in words. */
export function entriesOf({ size }: Pick<SortedList, 'size'>) {
  return plural(size, ENTRY, ENTRIES);
}

function shrunk(now: number, before: number): GateError {
  const text = safe`it has ${plural(now, ENTRY, ENTRIES)} and the previous list has ${count(before)}; if that is intended, use --allow-shrink`;
  return new GateError('usage', text);
}
