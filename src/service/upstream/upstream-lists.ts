/**
 * The lists of another service, offered under their own names. Their prefixes are kept here, so that clients get the last
 * version that was complete; full hashes are asked for on demand, and without an answer there is a fault, never "not listed".
 */
import { describe, type Fault, GateError } from '../../safe/errors.ts';
import { count, plural, type SafeText, safe } from '../../safe/text.ts';
import type { ListSnapshot } from '../../denylist/list-update.ts';
import { OfferedList } from '../sorted/offered-list.ts';
import type { ListSource } from '../sorted/list-source.ts';
import type { Found } from '../sorted/sorted-list.ts';
import { BackOff } from './back-off.ts';
import { HashCache } from './hash-cache.ts';
import type { KeptRemoteLists } from './kept-remote-lists.ts';
import type { RemoteList, RemoteService } from './remote-service.ts';
import { MAX_ASKED_PREFIXES } from './upstream-limits.ts';

export interface UpstreamOptions {
  readonly remote: RemoteService;
  readonly kept: KeptRemoteLists;
  /** What messages call it. */
  readonly shown: SafeText;
  /** Milliseconds between two looks for new versions. */
  readonly interval: number;
  readonly log: (line: SafeText) => void;
  /** A monotonic clock, in milliseconds. */
  readonly now?: () => number;
}

export class UpstreamLists implements ListSource {
  isGood = false;
  readonly #options: UpstreamOptions;
  readonly #now: () => number;
  readonly #offered = new Map<string, OfferedList>();
  readonly #cache: HashCache;
  /** A fault of lists does not stop searches, and the other way round. */
  readonly #listBackOff: BackOff;
  readonly #searchBackOff: BackOff;
  #next = -Infinity;
  /** Counts the changes of lists. */
  #version = 0;
  #turn: Promise<void> = Promise.resolve();

  private constructor(options: UpstreamOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#cache = new HashCache(this.#now);
    this.#listBackOff = new BackOff(options.remote.backOff, this.#now);
    this.#searchBackOff = new BackOff(options.remote.backOff, this.#now);
  }

  /**
   * Offers what is kept of the service, and asks for what is new.
   *
   * @throws GateError if nothing is kept and the service does not answer as it should
   */
  static async open(options: UpstreamOptions): Promise<UpstreamLists> {
    const upstream = new UpstreamLists(options);
    for (const list of await options.kept.open()) upstream.#offered.set(list.name, new OfferedList(list));
    const fault = await upstream.#update();
    if (fault !== null && upstream.#offered.size === 0) throw fault;
    return upstream;
  }

  get offered(): readonly OfferedList[] {
    return [...this.#offered.values()];
  }

  async findAll(prefixes: readonly number[]): Promise<readonly Found[]> {
    const found: Found[] = [];
    const unknown: number[] = [];
    for (const prefix of new Set(prefixes)) {
      let isListed = false;
      for (const { list } of this.offered) {
        list.retain();
        try {
          found.push(...(await list.find(prefix)));
          // The service does not know the canaries that were added here.
          isListed ||= !this.#options.kept.addedTo(list).includes(prefix) && (await list.has(prefix));
        } finally {
          await list.release();
        }
      }
      const known = isListed ? this.#cache.get(prefix) : [];
      if (known === null) unknown.push(prefix);
      else found.push(...known);
    }
    for (let at = 0; at < unknown.length; at += MAX_ASKED_PREFIXES) {
      found.push(...(await this.#ask(unknown.slice(at, at + MAX_ASKED_PREFIXES))));
    }
    return found;
  }

  /** Asks for new versions if it is time to. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#now() >= this.#next && !this.#listBackOff.isOn) await this.#update();
    });
  }

  reload(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#listBackOff.isOn) await this.#update();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
    for (const { list } of this.offered) await list.release();
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work);
    return this.#turn;
  }

  /** @throws GateError if the service does not answer, or must not be asked yet after a fault */
  async #ask(prefixes: readonly number[]): Promise<readonly Found[]> {
    if (this.#searchBackOff.isOn) {
      throw new GateError('denylist-unreachable', safe`${this.#options.shown} is not asked for a while after a fault`);
    }
    const asked = this.#version;
    try {
      const { found, cache } = await this.#options.remote.search(prefixes);
      this.#searchBackOff.success();
      // Since the request there may be a new version, which this answer does not cover.
      for (const prefix of asked === this.#version ? prefixes : []) {
        this.#cache.set(
          prefix,
          found.filter(({ fullHash }) => fullHash.readUInt32BE(0) === prefix),
          cache
        );
      }
      return found;
    } catch (error) {
      this.#searchBackOff.fault();
      throw error;
    }
  }

  /** Returns the fault; null if all lists are up to date. */
  async #update(): Promise<GateError | null> {
    const { remote, kept, shown, interval, log } = this.#options;
    try {
      const known = new Map<string, ListSnapshot>();
      for (const [name, { list }] of this.#offered) known.set(name, await kept.snapshotOf(list));
      const { lists, wait } = await remote.lists(known);
      this.#next = this.#now() + Math.max(wait, interval);
      for (const list of lists) await this.#take(list);
      const lost = [...this.#offered.keys()].filter(name => !lists.some(list => list.name === name));
      if (lost.length > 0)
        throw new GateError(
          'denylist-bad-response',
          safe`it does not offer ${count(lost.length)} of its lists any more`
        );
      if (!this.isGood) log(safe`${shown}: ${plural(lists.length, safe`list is`, safe`lists are`)} up to date`);
      this.#listBackOff.success();
      this.isGood = true;
      return null;
    } catch (error) {
      this.#listBackOff.fault();
      const fault = faultOf(error);
      if (this.isGood || this.#offered.size > 0) log(safe`${shown} was not updated: ${fault.text}`);
      this.isGood = false;
      return new GateError(fault.reason, safe`${shown}: ${fault.text}`);
    }
  }

  async #take(list: RemoteList): Promise<void> {
    const offered = this.#offered.get(list.name);
    const next = await this.#options.kept.keep(list, offered?.list ?? null);
    if (next === null) return;
    // Answers about the old version may be wrong now.
    if (offered?.list.checksum !== next.checksum) {
      this.#version++;
      this.#cache.clear();
    }
    if (offered === undefined) this.#offered.set(list.name, new OfferedList(next));
    else await offered.replace(next);
  }
}

/** Faults in words for the operator: those of the client are for users of the gate. */
const WORDS: Partial<Record<Fault['reason'], SafeText>> = {
  'denylist-auth': safe`it refuses the token or key`,
  'no-credentials': safe`it asks for a token; put one into the file of --upstream-tokens`,
  'denylist-rate-limited': safe`it limits the rate of requests`,
  'denylist-timeout': safe`it did not answer in time`,
  'denylist-unreachable': safe`it cannot be reached; check its URL, the network, and the proxy`
};

function faultOf(error: unknown): Fault {
  const { reason, text } = describe(error);
  return { reason, text: WORDS[reason] ?? text };
}
