/** What is asked of another service: its lists, and full hashes. Two kinds of services answer in the same shape. */
import { cacheMilliseconds, waitMilliseconds } from './durations.ts';
import { type ClientOptions, DenylistClient } from '../../denylist/client.ts';
import { type ListSnapshot, updated } from '../../denylist/list-update.ts';
import { openDenylist } from '../../denylist/open.ts';
import { parseHashList, parseSearch } from '../../denylist/protocol.ts';
import type { ProxySettings } from '../../denylist/proxy.ts';
import { assertSelfTest, canaryPrefixes } from '../../denylist/self-test.ts';
import { CANARY_EXPRESSIONS } from '../../item/canary.ts';
import { expressionDigest } from '../../item/reading/expressions.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { Found } from '../sorted/sorted-list.ts';
import type { BackOffTimes } from './back-off.ts';
import { MAX_CACHE_MS, MAX_OWN_CACHE_MS, MAX_SILENT_SECONDS, MAX_THREAT_TYPES } from './upstream-limits.ts';

/** A list of another service at its newest version. */
export interface RemoteList {
  readonly name: string;
  readonly snapshot: ListSnapshot;
  readonly threatTypes: readonly string[];
  readonly hasUrlMd5: boolean;
  /** The id of the key that it is signed with, as its service says. */
  readonly signedBy: string | null;
  /** When it was last changed, or found to be unchanged. */
  readonly updated: Date;
}

export interface RemoteLists {
  readonly lists: readonly RemoteList[];
  /** Milliseconds until the lists may be asked for again. */
  readonly wait: number;
}

/** What the service lists under prefixes, and for how many milliseconds that may be kept. */
export interface RemoteHashes {
  readonly found: readonly Found[];
  readonly cache: number;
}

export interface RemoteOptions {
  readonly url: URL;
  readonly token: string | null;
  readonly proxy: ProxySettings;
  /** Fires when the service stops. */
  readonly signal: AbortSignal;
}

export interface RemoteService {
  readonly backOff: BackOffTimes;
  /** @param known what is kept of its lists, by name */
  lists(known: ReadonlyMap<string, ListSnapshot>): Promise<RemoteLists>;
  /** @param prefixes at most `MAX_ASKED_PREFIXES` */
  search(prefixes: readonly number[]): Promise<RemoteHashes>;
}

const LIMITS = { denylistSeconds: MAX_SILENT_SECONDS, totalSeconds: MAX_SILENT_SECONDS * 4 };
const ALL_LISTS = { ...LIMITS, listAgeHours: null, listEntries: 1 };

/** A service of the gate's own protocol. It must pass the gate's self-test each time. */
export class OwnService implements RemoteService {
  readonly backOff = { first: 1000, longest: 60_000 };
  readonly #options: RemoteOptions;

  constructor(options: RemoteOptions) {
    this.#options = options;
  }

  async lists(known: ReadonlyMap<string, ListSnapshot>): Promise<RemoteLists> {
    await using opened = await openDenylist({
      ...this.#options,
      local: true,
      listNames: null,
      limits: ALL_LISTS,
      retries: 0,
      known
    });
    if (opened.mode === 'search') {
      throw new GateError('denylist-bad-response', safe`the service has no lists, so it cannot be offered further`);
    }
    const [url, content, urlMd5] = Object.values(CANARY_EXPRESSIONS).map(text => expressionDigest(Buffer.from(text)));
    const canaries = { url: url ?? null, content: content ?? null, urlMd5: urlMd5 ?? null, listed: CANARIES };
    const asked = Uint32Array.from(new Set(canaryPrefixes(opened, canaries))).sort();
    const { fullHashes, fault } = await opened.lookUp(asked);
    if (fault !== null) throw new GateError(fault.reason, fault.text);
    assertSelfTest(opened, canaries, fullHashes);
    const lists = opened.offered.flatMap(({ name, threatTypes, subjects, signedBy, updated: date }) => {
      const snapshot = opened.snapshots.get(name);
      if (snapshot === undefined) return [];
      const types = threatTypes.filter(type => THREAT_TYPE.test(type)).slice(0, MAX_THREAT_TYPES);
      const hasUrlMd5 = subjects.includes('url-md5');
      // Without a date it counts as very old, so that a limit on the age notices it.
      return { name, snapshot, threatTypes: types, hasUrlMd5, signedBy, updated: date ?? new Date(0) };
    });
    return { lists, wait: 0 };
  }

  async search(prefixes: readonly number[]): Promise<RemoteHashes> {
    const { found, cache } = await search({ ...this.#options, limits: LIMITS, local: true, retries: 1 }, prefixes);
    return { found, cache: Math.min(cache, MAX_OWN_CACHE_MS) };
  }
}

/** The form of a threat type, known or not. */
const THREAT_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/;

const CANARIES = Object.values(CANARY_EXPRESSIONS).map(text => expressionDigest(Buffer.from(text)));

/** The lists of Google's Safe Browsing v5 that consist of four-byte prefixes, and what they list. */
const GOOGLE_LISTS = [
  ['se-4b', 'SOCIAL_ENGINEERING'],
  ['mw-4b', 'MALWARE'],
  ['uws-4b', 'UNWANTED_SOFTWARE'],
  ['pha-4b', 'POTENTIALLY_HARMFUL_APPLICATION']
] as const;

const MINUTE_MS = 60_000;

/** Google's Safe Browsing v5. It has no canaries. After a fault clients must wait for 15 minutes, then longer. */
export class SafeBrowsing implements RemoteService {
  readonly backOff = { first: 15 * MINUTE_MS, longest: 24 * 60 * MINUTE_MS };
  readonly #options: ClientOptions;

  constructor(options: RemoteOptions) {
    this.#options = { ...options, isGoogle: true, retries: 0, local: true, limits: LIMITS };
  }

  async lists(known: ReadonlyMap<string, ListSnapshot>): Promise<RemoteLists> {
    await using client = await DenylistClient.open(this.#options);
    const lists: RemoteList[] = [];
    let wait = 0;
    for (const [name, threatType] of GOOGLE_LISTS) {
      const before = known.get(name) ?? null;
      const fetched = (await fetchList(client, name, before)) ?? (await fetchList(client, name, null));
      if (fetched === null) throw new GateError('denylist-bad-response', safe`the service sends no complete list`);
      wait = Math.max(wait, fetched.wait);
      lists.push({
        name,
        snapshot: fetched.snapshot,
        threatTypes: [threatType],
        hasUrlMd5: false,
        signedBy: null,
        updated: new Date()
      });
    }
    return { lists, wait };
  }

  async search(prefixes: readonly number[]): Promise<RemoteHashes> {
    const { found, cache } = await search(this.#options, prefixes);
    // Details of a type that a client does not know must be ignored.
    const known = (type: string) => GOOGLE_LISTS.some(([, threatType]) => threatType === type);
    return { found: found.filter(({ detail }) => known(detail.threatType)), cache };
  }
}

async function fetchList(client: DenylistClient, name: string, known: ListSnapshot | null) {
  const version = known === null ? '' : `?version=${Buffer.from(known.version).toString('base64url')}`;
  const answer = await client.get('a hash list', `/v5/hashList/${name}${version}`);
  const snapshot = updated(known, parseHashList(answer));
  return snapshot === null ? null : { snapshot, wait: waitMilliseconds(answer) };
}

async function search(options: ClientOptions, prefixes: readonly number[]): Promise<RemoteHashes> {
  await using client = await DenylistClient.open(options);
  const query = prefixes.map(prefix => `hashPrefixes=${base64(prefix)}`).join('&');
  const answer = await client.get('the hash search', `/v5/hashes:search?${query}`);
  const asked = new Set(prefixes);
  const found = parseSearch(answer).flatMap(({ fullHash, details }) => {
    if (!asked.has(fullHash.readUInt32BE(0))) throw notAsked();
    return details.filter(({ canary }) => !canary).map(({ threatType }) => ({ fullHash, detail: { threatType } }));
  });
  return { found, cache: Math.min(MAX_CACHE_MS, cacheMilliseconds(answer)) };
}

function notAsked(): GateError {
  return new GateError('denylist-bad-response', safe`the hash search returns what was not asked for`);
}

function base64(prefix: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(prefix);
  return encodeURIComponent(bytes.toString('base64'));
}
