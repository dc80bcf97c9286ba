/** The service's lists. It reads them from files, and reads changed files again. */
import { createHash, randomBytes } from 'node:crypto';
import { describe, GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { entriesOf, ListLoader, MISSING, stateOf } from './list-loader.ts';
import { distinctNames, listNameOf, shownFile } from './list-name.ts';
import { MAX_CACHED_CHARACTERS } from './service-limits.ts';
import { FolderStorage } from './sorted/folder-storage.ts';
import { MemoryStorage } from './sorted/memory-storage.ts';
import type { Found, SortedList } from './sorted/sorted-list.ts';
import type { LongAnswer } from './sorted/whole-list.ts';

/** What a list file may contain, and how it may change. */
export interface ListRules {
  /** Threat types in addition to the known ones. */
  readonly allowTypes?: readonly string[];
  /** Whether a changed file may have less than half the entries of the previous one. */
  readonly allowShrink?: boolean;
  /** Whether files with equal names get numbers. Otherwise they are refused, because a list is named after its file. */
  readonly numberNames?: boolean;
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
  readonly log: (line: SafeText) => void;
}

/** A list, and the file that it is made from. */
interface Slot {
  readonly path: string;
  readonly name: string;
  /** The state of the file when it was read, and when it was last checked. */
  read: string;
  seen: string;
  /** Whether the file as last read is the list that is served. */
  good: boolean;
  list: SortedList;
  /** Changes since versions of this list. */
  readonly answers: Map<string, Promise<string>>;
}

/** The changes since a version, or the whole list. */
export type ListAnswer = { readonly list: SortedList } & (
  { readonly changes: string } | { readonly whole: LongAnswer }
);

export class ListStore implements AsyncDisposable {
  readonly #slots: readonly Slot[];
  readonly #loader: ListLoader;
  readonly #allowShrink: boolean;
  readonly #log: (line: SafeText) => void;
  /** Changes are computed one after another, since each takes memory. */
  #computed: Promise<unknown> = Promise.resolve();
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
    const loader = new ListLoader({ storage, key: key ?? randomBytes(32), allowed, program: index?.program ?? '' });
    const slots: Slot[] = [];
    for (const [at, path] of files.entries()) {
      const name = names[at] ?? '';
      // A list that was made before is served at once. If its file has changed, that is noticed like any change.
      const list = (await loader.made(name)) ?? (await loader.load(path, name, null, 0));
      const { source } = list.facts;
      slots.push({ path, name, read: source, seen: source, good: true, list, answers: new Map() });
      log(safe`list ${shownFile(path)}: ${entriesOf(list)}`);
    }
    return new ListStore(slots, loader, options);
  }

  /** Returns true if every file as last read is in use. */
  get isGood(): boolean {
    return this.#slots.every(({ good }) => good);
  }

  get lists(): readonly SortedList[] {
    return this.#slots.map(({ list }) => list);
  }

  /** Returns what is listed under a prefix, over all lists. */
  async find(prefix: number): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const { list } of this.#slots) {
      list.retain();
      found.push(...(await list.find(prefix).finally(() => list.release())));
    }
    return found;
  }

  /**
   * Returns the answer to a request for a list; null if there is no such list.
   *
   * @param version base64url of the version that the client has; empty for none
   */
  async answer(name: string, version: string, gzip: boolean): Promise<ListAnswer | null> {
    const slot = this.#slots.find(slot => slot.name === name);
    if (slot === undefined) return null;
    const { list } = slot;
    if (!list.knows(version)) return { list, whole: list.whole(gzip) };
    const known = slot.answers.get(version);
    if (known !== undefined) return { list, changes: await known };
    list.retain();
    const computed = this.#computed.then(() => list.since(version)).finally(() => list.release());
    this.#computed = computed.catch(() => undefined);
    slot.answers.set(version, computed);
    const forget = () => void (slot.list === list && slot.answers.delete(version));
    const changes = await computed.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (changes.length > MAX_CACHED_CHARACTERS) forget();
    return { list, changes };
  }

  /** Reads files that have changed and are now stable. If a file cannot be used, its list stays as it was. */
  refresh(): Promise<void> {
    return this.#inTurn(async slot => {
      const state = await stateOf(slot.path).catch(() => MISSING);
      const settled = state === slot.seen;
      slot.seen = state;
      if (state !== slot.read && settled) await this.#read(slot, state);
    });
  }

  /** Reads everything again, at once. */
  reload(): Promise<void> {
    return this.#inTurn(async slot => {
      slot.seen = await stateOf(slot.path).catch(() => MISSING);
      await this.#read(slot, slot.seen);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
    for (const { list } of this.#slots) await list.release();
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
    try {
      const least = this.#allowShrink ? 0 : Math.ceil(slot.list.size / 2);
      const list = await this.#loader.load(slot.path, slot.name, slot.list, least);
      const before = slot.list;
      slot.list = list;
      slot.read = list.facts.source;
      slot.answers.clear();
      slot.good = true;
      this.#log(safe`list ${shownFile(slot.path)} was read again: ${entriesOf(list)}`);
      // Whoever reads the list before goes on.
      await before.release();
    } catch (error) {
      slot.good = false;
      this.#log(safe`list ${shownFile(slot.path)} was not updated: ${describe(error).text}`);
    }
  }
}
