/** Answers the three requests of the service. */
import type { ServedLists } from './served-lists.ts';
import type { Detail } from './sorted/sorted-list.ts';
import type { LongAnswer } from './sorted/whole-list.ts';
import { MAX_PREFIXES } from './service-limits.ts';

/** An answer in JSON, and the name of its request in the log. */
export interface Answer {
  readonly route: 'health' | 'hashLists' | 'hashList' | 'hashes:search' | 'refused';
  readonly status: number;
  readonly body: string | LongAnswer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The list that was sent, and its version in base64url. */
  readonly list?: { readonly name: string; readonly version: string };
}

/** What is asked. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whether the client takes gzip. */
  readonly gzip: boolean;
}

export async function respond({ path, query, gzip }: Asked, lists: ServedLists, searchOnly: boolean): Promise<Answer> {
  if (path === '/v5/hashes:search') return await search(query, lists);
  if (path === '/v5/hashLists' && !searchOnly) return offer(lists);
  const [, name] = /^\/v5\/hashList\/([a-z0-9_-]+)$/.exec(path) ?? [];
  if (name === undefined || searchOnly) return refusal(404, 'there is nothing here');
  const version = (query.get('version') ?? '').replaceAll('+', '-').replaceAll('/', '_');
  const answer = await lists.answer(name, version, gzip);
  if (answer === null) return refusal(404, 'there is no such list');
  const body = 'whole' in answer ? answer.whole : answer.changes;
  return { route: 'hashList', status: 200, body, list: answer.list };
}

function offer(lists: ServedLists): Answer {
  const hashLists = lists.lists.map(({ name, threatTypes, subjects, updated, facts: { signedBy } }) => ({
    name,
    metadata: { threatTypes, subjects, updateTime: updated.toISOString(), ...(signedBy === null ? {} : { signedBy }) }
  }));
  return { route: 'hashLists', status: 200, body: JSON.stringify({ hashLists }) };
}

async function search(query: URLSearchParams, lists: ServedLists): Promise<Answer> {
  const asked = query.getAll('hashPrefixes').map(parsePrefix);
  const prefixes = asked.filter(prefix => prefix !== null);
  if (asked.length === 0 || asked.length > MAX_PREFIXES || prefixes.length < asked.length) {
    return refusal(400, 'hashPrefixes must be given 1 to 1,000 times, each base64 of 4 bytes');
  }
  const found = new Map<string, Map<string, Detail>>();
  for (const { fullHash, detail } of await lists.find(prefixes)) {
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
