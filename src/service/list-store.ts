/** The service's lists. It reads them from files, reads changed files again, and keeps earlier versions. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { describe, GateError } from '../safe/errors.ts';
import { count, plural, type SafeText, safe } from '../safe/text.ts';
import { listAnswer } from './list-answer.ts';
import { parseListFile } from './list-file.ts';
import { distinctNames, listNameOf, shownFile } from './list-name.ts';
import { type Found, type ListVersion, ServedList } from './served-list.ts';
import { MAX_KEPT_VERSIONS } from './service-limits.ts';

/** What a list file may contain, and how it may change. */
export interface ListRules {
  /** Threat types in addition to the known ones. */
  readonly allowTypes?: readonly string[];
  /** Whether a changed file may have less than half the entries of the previous one. */
  readonly allowShrink?: boolean;
  /** Whether files with equal names get numbers. Otherwise they are refused, because a list is named after its file. */
  readonly numberNames?: boolean;
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

interface Slot {
  readonly path: string;
  readonly name: string;
  /** The state of the file when it was read, and when it was last checked. */
  read: string;
  seen: string;
  /** Whether the file as last read is the list that is served. */
  good: boolean;
  list: ServedList;
  readonly earlier: ListVersion[];
  readonly answers: Map<string, string>;
}

export class ListStore {
  readonly #slots: readonly Slot[];
  readonly #loader: Loader;
  readonly #allowShrink: boolean;
  readonly #log: (line: SafeText) => void;

  private constructor(slots: readonly Slot[], loader: Loader, { allowShrink, log }: StoreOptions) {
    this.#slots = slots;
    this.#loader = loader;
    this.#allowShrink = allowShrink ?? false;
    this.#log = log;
  }

  /** @throws GateError `usage` for a file that cannot be read, has a wrong line, or has no entries */
  static async open(options: StoreOptions): Promise<ListStore> {
    const { files, key, log } = options;
    const names = options.numberNames === true ? distinctNames(files) : files.map(listNameOf);
    if (new Set(names).size < names.length) {
      throw new GateError(
        'usage',
        safe`two list files have the same name; rename one, because a list is named after its file`
      );
    }
    const loader = new Loader(key ?? randomBytes(32), new Set(options.allowTypes));
    const slots: Slot[] = [];
    for (const [index, path] of files.entries()) {
      const name = names[index] ?? '';
      const read = await stateOf(path);
      const list = await loader.load(path, name);
      slots.push({ path, name, read, seen: read, good: true, list, earlier: [], answers: new Map() });
      log(safe`list ${shownFile(path)}: ${entriesOf(list)}`);
    }
    return new ListStore(slots, loader, options);
  }

  /** Returns true if every file as last read is in use. */
  get isGood(): boolean {
    return this.#slots.every(({ good }) => good);
  }

  get lists(): readonly ServedList[] {
    return this.#slots.map(({ list }) => list);
  }

  /** Returns what is listed under a prefix, over all lists. */
  find(prefix: number): readonly Found[] {
    return this.#slots.flatMap(({ list }) => list.find(prefix));
  }

  /**
   * Returns the answer to a request for a list, as JSON; null if there is no such list.
   *
   * @param version base64url of the version that the client has; empty for none
   */
  answer(name: string, version: string): string | null {
    const slot = this.#slots.find(slot => slot.name === name);
    if (slot === undefined) return null;
    const since = [slot.list, ...slot.earlier].find(earlier => earlier.version === version) ?? null;
    const key = since?.version ?? '';
    const answer = slot.answers.get(key) ?? listAnswer(name, slot.list, since);
    slot.answers.set(key, answer);
    return answer;
  }

  /** Reads files that have changed and are now stable. If a file cannot be used, its list stays as it was. */
  async refresh(): Promise<void> {
    for (const slot of this.#slots) {
      const state = await stateOf(slot.path).catch(() => MISSING);
      const settled = state === slot.seen;
      slot.seen = state;
      if (state !== slot.read && settled) await this.#read(slot, state);
    }
  }

  /** Reads everything again, at once. */
  async reload(): Promise<void> {
    for (const slot of this.#slots) {
      slot.seen = await stateOf(slot.path).catch(() => MISSING);
      await this.#read(slot, slot.seen);
    }
  }

  async #read(slot: Slot, state: string): Promise<void> {
    slot.read = state;
    try {
      const list = await this.#loader.load(slot.path, slot.name);
      if (!this.#allowShrink && list.size * 2 < slot.list.size) throw shrunk(list.size, slot.list.size);
      this.#replace(slot, list);
      slot.good = true;
    } catch (error) {
      slot.good = false;
      this.#log(safe`list ${shownFile(slot.path)} was not updated: ${describe(error).text}`);
    }
  }

  #replace(slot: Slot, list: ServedList): void {
    if (list.version !== slot.list.version) {
      slot.earlier.unshift({ version: slot.list.version, prefixes: slot.list.prefixes });
      slot.earlier.length = Math.min(slot.earlier.length, MAX_KEPT_VERSIONS);
    }
    slot.list = list;
    slot.answers.clear();
    this.#log(safe`list ${shownFile(slot.path)} was read again: ${entriesOf(list)}`);
  }
}

/** The state of a file that does not exist. */
const MISSING = '';

const ENTRY = safe`entry`;
const ENTRIES = safe`entries`;

function entriesOf({ size }: ServedList): SafeText {
  return plural(size, ENTRY, ENTRIES);
}

function shrunk(now: number, before: number): GateError {
  const text = safe`it has ${plural(now, ENTRY, ENTRIES)} and the previous list has ${count(before)}; if that is intended, restart the service or use --allow-shrink`;
  return new GateError('usage', text);
}

/** Reads files into lists. */
class Loader {
  readonly #key: Uint8Array;
  readonly #allowed: ReadonlySet<string>;

  constructor(key: Uint8Array, allowed: ReadonlySet<string>) {
    this.#key = key;
    this.#allowed = allowed;
  }

  async load(path: string, name: string): Promise<ServedList> {
    let bytes: Buffer;
    let updated: Date;
    try {
      updated = (await stat(path)).mtime;
      bytes = await readFile(path);
    } catch (cause) {
      throw unreadable(path, cause);
    }
    return new ServedList(name, await parseListFile(bytes, shownFile(path), this.#allowed), updated, this.#key);
  }
}

async function stateOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): GateError {
  return new GateError('usage', safe`the list file ${shownFile(path)} cannot be read`, { cause });
}
