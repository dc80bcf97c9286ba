/** The service's lists: read from their files, read again when those change, with the versions that came before. */
import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, GateError } from '../safe/errors.ts';
import { count, quoted, type SafeText, safe } from '../safe/text.ts';
import { listAnswer } from './list-answer.ts';
import { parseListFile } from './list-file.ts';
import { type Found, type ListVersion, ServedList } from './served-list.ts';

/** Versions of each list that partial updates can start from. */
const KEPT_VERSIONS = 16;

export interface StoreOptions {
  /** Paths of list files. */
  readonly files: readonly string[];
  /** Keys the versions; the same key gives the same content the same version after a restart. */
  readonly key: Uint8Array | null;
  readonly log: (line: SafeText) => void;
}

interface Slot {
  readonly path: string;
  readonly name: string;
  /** The file's state as it was read, and as it was seen last. */
  read: string;
  seen: string;
  list: ServedList;
  readonly earlier: ListVersion[];
  readonly answers: Map<string, string>;
}

export class ListStore {
  readonly #slots: readonly Slot[];
  readonly #key: Uint8Array;
  readonly #log: (line: SafeText) => void;

  private constructor(slots: readonly Slot[], key: Uint8Array, log: (line: SafeText) => void) {
    this.#slots = slots;
    this.#key = key;
    this.#log = log;
  }

  /** @throws GateError `usage` for a file that cannot be read or holds a wrong line */
  static async open({ files, key, log }: StoreOptions): Promise<ListStore> {
    const names = files.map(listNameOf);
    if (new Set(names).size < names.length) {
      throw new GateError('usage', safe`two list files have the same name, and a list is named after its file`);
    }
    const versionKey = key ?? randomBytes(32);
    const slots: Slot[] = [];
    for (const [index, path] of files.entries()) {
      const name = names[index] ?? '';
      const read = await stateOf(path);
      const list = await load(path, name, versionKey);
      slots.push({ path, name, read, seen: read, list, earlier: [], answers: new Map() });
      log(safe`list ${shown(path)}: ${count(list.size)} entries`);
    }
    return new ListStore(slots, versionKey, log);
  }

  get lists(): readonly ServedList[] {
    return this.#slots.map(({ list }) => list);
  }

  /** What is listed under a prefix, over all lists. */
  find(prefix: number): readonly Found[] {
    return this.#slots.flatMap(({ list }) => list.find(prefix));
  }

  /**
   * The answer to a request for a list, as JSON; null where there is no such list.
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

  /** Reads again what has changed and has come to rest; what cannot be read leaves its list as it was. */
  async refresh(): Promise<void> {
    for (const slot of this.#slots) {
      const state = await stateOf(slot.path).catch(() => slot.read);
      const settled = state === slot.seen;
      slot.seen = state;
      if (state === slot.read || !settled) continue;
      slot.read = state;
      try {
        this.#replace(slot, await load(slot.path, slot.name, this.#key));
      } catch (error) {
        this.#log(safe`the new state of list ${shown(slot.path)} is not used: ${describe(error).text}`);
      }
    }
  }

  #replace(slot: Slot, list: ServedList): void {
    if (list.version !== slot.list.version) {
      slot.earlier.unshift({ version: slot.list.version, prefixes: slot.list.prefixes });
      slot.earlier.length = Math.min(slot.earlier.length, KEPT_VERSIONS);
    }
    slot.list = list;
    slot.answers.clear();
    this.#log(safe`list ${shown(slot.path)} was read again: ${count(list.size)} entries`);
  }
}

async function load(path: string, name: string, key: Uint8Array): Promise<ServedList> {
  let bytes: Buffer;
  let updated: Date;
  try {
    updated = (await stat(path)).mtime;
    bytes = await readFile(path);
  } catch (cause) {
    throw new GateError('usage', safe`the list file ${shown(path)} cannot be read`, { cause });
  }
  return new ServedList(name, await parseListFile(bytes, shown(path)), updated, key);
}

async function stateOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (cause) {
    throw new GateError('usage', safe`the list file ${shown(path)} cannot be read`, { cause });
  }
}

/** A list is named after its file: without the suffix, in letters, digits and dashes. */
function listNameOf(path: string): string {
  const stem = basename(path).replace(/(?<=.)\.[^.]*$/, '');
  return stem.toLowerCase().replace(/[^a-z0-9_]+/g, '-') || 'list';
}

function shown(path: string): SafeText {
  return quoted(Buffer.from(basename(path)).toString('latin1'), safe`file with a name that reads like an address`);
}
