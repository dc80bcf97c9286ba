/** Keeps the lists of another service as sorted lists without records: their prefixes, to which canaries are added. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { ListSnapshot } from '../../denylist/list-update.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { writeList } from '../sorted/list-writer.ts';
import { canaryDigestsFor } from '../sorted/list-canaries.ts';
import { SortedList } from '../sorted/sorted-list.ts';
import type { Storage } from '../sorted/list-storage.ts';
import type { RemoteList } from './remote-service.ts';

/** What is known of a list's origin: its version at that service, and the canaries that it lacks there. */
const origin = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ upstream: v.string(), version: v.string(), added: v.array(v.number()) })
);

export interface KeepOptions {
  readonly storage: Storage;
  /** Keys the versions. */
  readonly key: Uint8Array;
  readonly program: string;
  /** Identifies the service, so that lists of another one are not taken for its own. */
  readonly upstream: string;
}

/** The name of a list in the protocol, and of its file. */
const NAME = /^[a-z0-9_-]{1,64}$/;

export class KeptRemoteLists {
  readonly #options: KeepOptions;
  /** Two services may have lists of one name. */
  readonly #ending: string;
  readonly #added = new WeakMap<SortedList, readonly number[]>();

  constructor(options: KeepOptions) {
    this.#options = options;
    this.#ending = `.${createHash('sha256').update(options.upstream).digest('hex').slice(0, 12)}.remote`;
  }

  /** Returns the lists that an earlier process has kept. */
  async open(): Promise<readonly SortedList[]> {
    const { storage, key } = this.#options;
    const lists: SortedList[] = [];
    for (const fileName of await storage.names()) {
      if (!fileName.endsWith(this.#ending)) continue;
      const file = await storage.open(fileName);
      const name = fileName.slice(0, -this.#ending.length);
      const list = file === null ? null : await SortedList.open(name, file, key);
      if (list === null) continue;
      if (list.facts.program === this.#options.program && this.#originOf(list) !== null) lists.push(list);
      else await list.release();
    }
    return lists;
  }

  /** Returns the prefixes of canaries that the service does not have itself. */
  addedTo(list: SortedList): readonly number[] {
    const known = this.#added.get(list) ?? this.#originOf(list)?.added ?? [];
    this.#added.set(list, known);
    return known;
  }

  /** Returns the list as the service sent it. */
  async snapshotOf(list: SortedList): Promise<ListSnapshot> {
    const version = this.#originOf(list)?.version ?? '';
    const added = this.addedTo(list);
    const prefixes = await list.allPrefixes();
    return {
      version: Buffer.from(version, 'base64'),
      prefixes: added.length === 0 ? prefixes : prefixes.filter(prefix => !added.includes(prefix))
    };
  }

  /** Keeps a version and opens it. Returns null if nothing has changed. */
  async keep(list: RemoteList, before: SortedList | null): Promise<SortedList | null> {
    const { storage, key, program, upstream } = this.#options;
    const { name, snapshot, threatTypes, hasUrlMd5, updated, signedBy } = list;
    if (!NAME.test(name)) throw new GateError('denylist-bad-response', safe`a list has a name that cannot be offered`);
    const canaries = canaryDigestsFor(hasUrlMd5).map(digest => digest.readUInt32BE(0));
    const has = new Set(snapshot.prefixes.filter(prefix => canaries.includes(prefix)));
    const added = canaries.filter(prefix => !has.has(prefix));
    const source = JSON.stringify({ upstream, version: Buffer.from(snapshot.version).toString('base64'), added });
    if (
      before?.facts.source === source &&
      before.facts.signedBy === signedBy &&
      before.updated.getTime() === updated.getTime()
    )
      return null;
    const morePrefixes =
      added.length === 0 ? snapshot.prefixes : Uint32Array.from([...added, ...snapshot.prefixes]).sort();
    const fileName = name + this.#ending;
    await using draft = await storage.create(fileName);
    await using aside = await storage.create(`${fileName}.prefixes`);
    const size = snapshot.prefixes.length - has.size;
    const facts = {
      program,
      source,
      updated,
      size,
      threatTypes: [...threatTypes],
      hasUrlMd5,
      morePrefixes,
      signedBy,
      checkedWith: null
    };
    const written = await writeList(draft, aside, { ...facts, records: nothing(), isOffered: true }, before);
    return await SortedList.written(name, written, key);
  }

  /** Returns null if it comes from elsewhere. */
  #originOf(list: SortedList): v.InferOutput<typeof origin> | null {
    const parsed = v.safeParse(origin, list.facts.source);
    return parsed.success && parsed.output.upstream === this.#options.upstream ? parsed.output : null;
  }
}

// A list of another service has no records: its full hashes are asked for.
async function* nothing(): AsyncGenerator<Buffer, void, undefined> {}
