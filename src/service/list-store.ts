/** The service's lists. It reads them from files, and reads changed files again. */
import { createHash, randomBytes } from 'node:crypto';
import { describe, GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { entriesOf, ListLoader } from './list-loader.ts';
import type { TrustedKey } from './minisign.ts';
import { distinctNames, listNameOf, shownFile } from './list-name.ts';
import type { ListSource } from './sorted/list-source.ts';
import { OfferedList } from './sorted/offered-list.ts';
import { FolderStorage } from './sorted/folder-storage.ts';
import { MemoryStorage } from './sorted/memory-storage.ts';
import type { Detail, Found, SortedList } from './sorted/sorted-list.ts';

/** What a list file may contain, and how it may change. */
export interface ListRules {
  /** Threat types in addition to the known ones. */
  readonly allowTypes?: readonly string[];
  /** Whether a changed file may have less than half the entries of the previous one. */
  readonly allowShrink?: boolean;
  /** Whether files with equal names get numbers. Otherwise they are refused, because a list is named after its file. */
  readonly numberNames?: boolean;
  /** Each file must be signed with one of these keys. Omitted: files need no signature. */
  readonly trusted?: readonly TrustedKey[];
  /** The folder where lists are kept, and the version of the program. Omitted: they are kept in memory. */
  readonly index?: { readonly folder: string; readonly program: string };
}

/** Returns the key for list versions that belongs to a token. */
export function versionKey(token: string | null): Uint8Array | null {
  return token === null ? null : createHash('sha256').update(`list versions\n${token}`).digest();
}

export interface StoreOptions extends ListRules {
  /** Paths of list files. */
  readonly files: readonly string[];
  /** Keys the versions. With the same key, the same content gets the same version after a restart. */
  readonly key: Uint8Array | null;
  /** True if the lists are only searched in this process, and no client gets one. */
  readonly isPrivate?: boolean;
  readonly log: (line: SafeText) => void;
}

const FINDS_AT_ONCE = 8;

/** Files are looked at every second. */
const LOOKS_UNTIL_RETRY = 60;

/** A list, and the file that it is made from. */
interface Slot {
  readonly path: string;
  readonly name: string;
  /** The state of the file when it was read, and when it was last checked. */
  read: string;
  seen: string;
  /** Whether the file as last read is the list that is served. */
  good: boolean;
  /** In how many looks the file is read again although it has not changed; null unless it failed for a passing reason. */
  retry: number | null;
  readonly offered: OfferedList;
}

export class ListStore implements ListSource {
  readonly #slots: readonly Slot[];
  readonly #loader: ListLoader;
  readonly #allowShrink: boolean;
  readonly #log: (line: SafeText) => void;
  #turn: Promise<void> = Promise.resolve();

  private constructor(slots: readonly Slot[], loader: ListLoader, { allowShrink, log }: StoreOptions) {
    this.#slots = slots;
    this.#loader = loader;
    this.#allowShrink = allowShrink ?? false;
    this.#log = log;
  }

  /** @throws GateError `usage` for a file that cannot be read, has a wrong line, or has no entries */
  static async open(options: StoreOptions): Promise<ListStore> {
    const { files, key, log, index } = options;
    const names = options.numberNames === true ? distinctNames(files) : files.map(listNameOf);
    if (new Set(names).size < names.length) {
      throw new GateError(
        'usage',
        safe`two list files have the same name; rename one, because a list is named after its file`
      );
    }
    const storage = index === undefined ? new MemoryStorage() : await FolderStorage.open(index.folder);
    const allowed = new Set(options.allowTypes);
    const loader = new ListLoader({
      storage,
      key: key ?? randomBytes(32),
      allowed,
      trusted: options.trusted ?? [],
      isOffered: options.isPrivate !== true,
      program: index?.program ?? ''
    });
    const slots: Slot[] = [];
    for (const [at, path] of files.entries()) {
      const name = names[at] ?? '';
      // A list that was made before is served at once. If its file has changed, that is noticed like any change.
      const list = (await loader.made(name)) ?? (await loader.load(path, name, null, 0));
      const { source } = list.facts;
      slots.push({ path, name, read: source, seen: source, good: true, retry: null, offered: new OfferedList(list) });
      log(safe`list ${shownFile(path)}: ${entriesOf(list)}`);
    }
    return new ListStore(slots, loader, options);
  }

  /** Returns true if every file as last read is in use. */
  get isGood(): boolean {
    return this.#slots.every(({ good }) => good);
  }

  get offered(): readonly OfferedList[] {
    return this.#slots.map(({ offered }) => offered);
  }

  get lists(): readonly SortedList[] {
    return this.offered.map(({ list }) => list);
  }

  /** Returns what is listed under a prefix, over all lists. */
  async find(prefix: number): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const list of this.lists) {
      list.retain();
      for (const each of await list.find(prefix).finally(() => list.release())) found.push(each);
    }
    return found;
  }

  /** Calls `found` with what is listed under prefixes, like `SortedList.findEach`, list by list. */
  async findEach(prefixes: Uint32Array, found: (fullHash: Buffer, detail: Detail) => void): Promise<void> {
    for (const list of this.lists) {
      list.retain();
      await list.findEach(prefixes, found).finally(() => list.release());
    }
  }

  /** Looks up a few at a time: more would not be faster, but take memory. */
  async findAll(prefixes: readonly number[]): Promise<readonly Found[]> {
    const found: Found[] = [];
    const left = prefixes.values();
    const findNext = async () => {
      for (const prefix of left) for (const each of await this.find(prefix)) found.push(each);
    };
    await Promise.all(Array.from({ length: FINDS_AT_ONCE }, findNext));
    return found;
  }

  /** Reads files that have changed and are now stable. If a file cannot be used, its list stays as it was. */
  refresh(): Promise<void> {
    return this.#inTurn(async slot => {
      const state = await this.#loader.stateOf(slot.path);
      const settled = state === slot.seen;
      slot.seen = state;
      if (slot.retry !== null) slot.retry--;
      if (settled && (state !== slot.read || slot.retry === 0)) await this.#read(slot, state);
    });
  }

  /** Reads everything again, at once. */
  reload(): Promise<void> {
    return this.#inTurn(async slot => {
      slot.seen = await this.#loader.stateOf(slot.path);
      await this.#read(slot, slot.seen);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
    for (const list of this.lists) await list.release();
  }

  /** Works on one list after another, and not on any before earlier work is done. */
  #inTurn(work: (slot: Slot) => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      for (const slot of this.#slots) await work(slot);
    });
    return this.#turn;
  }

  async #read(slot: Slot, state: string): Promise<void> {
    slot.read = state;
    slot.retry = null;
    try {
      const before = slot.offered.list;
      const least = this.#allowShrink ? 0 : Math.ceil(before.size / 2);
      const list = await this.#loader.load(slot.path, slot.name, before, least);
      slot.read = list.facts.source;
      slot.good = true;
      this.#log(safe`list ${shownFile(slot.path)} was read again: ${entriesOf(list)}`);
      await slot.offered.replace(list);
    } catch (error) {
      slot.good = false;
      // A refused file is wrong until it changes. A full disk may have space again.
      if (!(error instanceof GateError) || error.cause !== undefined) slot.retry = LOOKS_UNTIL_RETRY;
      this.#log(safe`list ${shownFile(slot.path)} was not updated: ${describe(error).text}`);
    }
  }
}
