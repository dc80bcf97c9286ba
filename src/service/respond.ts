/** Answers the three requests of the service. */
import type { ListStore } from './list-store.ts';
import type { Detail } from './served-list.ts';
import { MAX_PREFIXES } from './service-limits.ts';

/** An answer as JSON text, and the name of its request in the log. */
export interface Answer {
  readonly route: 'health' | 'hashLists' | 'hashList' | 'hashes:search' | 'refused';
  readonly status: number;
  readonly body: string;
  /** The list that was sent, and its version in base64url. */
  readonly list?: { readonly name: string; readonly version: string };
}

export function respond(path: string, query: URLSearchParams, store: ListStore, searchOnly: boolean): Answer {
  if (path === '/v5/hashes:search') return search(query, store);
  if (path === '/v5/hashLists' && !searchOnly) return offer(store);
  const [, name] = /^\/v5\/hashList\/([a-z0-9_-]+)$/.exec(path) ?? [];
  if (name === undefined || searchOnly) return refusal(404, 'there is nothing here');
  const body = store.answer(name, (query.get('version') ?? '').replaceAll('+', '-').replaceAll('/', '_'));
  const list = store.lists.find(served => served.name === name);
  if (body === null || list === undefined) return refusal(404, 'there is no such list');
  return { route: 'hashList', status: 200, body, list };
}

function offer(store: ListStore): Answer {
  const hashLists = store.lists.map(({ name, threatTypes, subjects, updated }) => ({
    name,
    metadata: { threatTypes, subjects, updateTime: updated.toISOString() }
  }));
  return { route: 'hashLists', status: 200, body: JSON.stringify({ hashLists }) };
}

function search(query: URLSearchParams, store: ListStore): Answer {
  const asked = query.getAll('hashPrefixes').map(parsePrefix);
  const prefixes = asked.filter(prefix => prefix !== null);
  if (asked.length === 0 || asked.length > MAX_PREFIXES || prefixes.length < asked.length) {
    return refusal(400, 'hashPrefixes must be given 1 to 1,000 times, each base64 of 4 bytes');
  }
  const found = new Map<string, Map<string, Detail>>();
  for (const { fullHash, detail } of prefixes.flatMap(prefix => store.find(prefix))) {
    const key = fullHash.toString('base64');
    const details = found.get(key) ?? new Map<string, Detail>();
    found.set(key, details.set(JSON.stringify(detail), detail));
  }
  const fullHashes = [...found].map(([fullHash, details]) => ({ fullHash, fullHashDetails: [...details.values()] }));
  return { route: 'hashes:search', status: 200, body: JSON.stringify({ fullHashes, cacheDuration: '300s' }) };
}

/** A `+` that was not escaped arrives as a blank. */
function parsePrefix(text: string): number | null {
  const base64 = text.replaceAll(' ', '+');
  if (!/^[A-Za-z0-9+/_-]{6}(?:==)?$/.test(base64)) return null;
  return Buffer.from(base64, 'base64').readUInt32BE(0);
}

function refusal(status: 400 | 404, message: string): Answer {
  return { route: 'refused', status, body: JSON.stringify({ error: { code: status, message } }) };
}
