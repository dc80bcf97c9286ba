/** The hash search: asks which full digests are listed for prefixes. */
import { describe, type Fault } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { badResponse } from './bad-response.ts';
import type { DenylistClient } from './client.ts';
import { MAX_CONNECTIONS, MAX_PREFIXES_PER_REQUEST, MAX_TARGET_BYTES } from './denylist-limits.ts';
import { type FullHashes, FullHashTable } from './lookup.ts';
import { prefixAt } from './prefix-set.ts';
import { type FoundHash, parseSearch } from './protocol.ts';

const PATH = '/v5/hashes:search';

/**
 * Asks for all of these prefixes.
 *
 * @param prefixes ascending, each once
 * @returns what was answered before the first fault, and that fault
 */
export async function searchHashes(
  client: DenylistClient,
  prefixes: Uint32Array
): Promise<{ readonly fullHashes: FullHashes; readonly fault: Fault | null }> {
  const found = new FullHashTable();
  const requests = requestsFor(client, prefixes);
  let fault: Fault | null = null;
  const ask = async () => {
    for (const { path, asked } of requests) {
      try {
        addAnswer(found, parseSearch(await client.get('the hash search', path)), asked);
      } catch (error) {
        fault ??= describe(error);
      }
      if (fault !== null) return;
    }
  };
  await Promise.all(Array.from({ length: MAX_CONNECTIONS }, ask));
  return { fullHashes: found, fault };
}

interface Request {
  readonly path: string;
  readonly asked: Uint32Array;
}

/** Splits the prefixes into requests. Each is built only when it is needed. */
function* requestsFor(client: DenylistClient, prefixes: Uint32Array): Generator<Request, void, undefined> {
  let start = 0;
  let path = PATH;
  for (let i = 0; i < prefixes.length; i++) {
    const parameter = `hashPrefixes=${base64(prefixes[i]!)}`;
    if (i - start === MAX_PREFIXES_PER_REQUEST || client.targetLength(path) + 1 + parameter.length > MAX_TARGET_BYTES) {
      if (i > start) yield { path, asked: prefixes.subarray(start, i) };
      start = i;
      path = PATH;
    }
    path += (i === start ? '?' : '&') + parameter;
  }
  if (start < prefixes.length) yield { path, asked: prefixes.subarray(start) };
}

/** Returns standard base64. In a query only its `+` has another meaning, so that is escaped. */
function base64(prefix: number): string {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(prefix);
  return bytes.toString('base64').replaceAll('+', '%2B');
}

/** @throws GateError `denylist-bad-response` if the answer has a hash that was not asked for */
function addAnswer(found: FullHashTable, hashes: readonly FoundHash[], asked: Uint32Array): void {
  const prefixes = new Set(asked);
  for (const { fullHash, details } of hashes) {
    if (!prefixes.has(prefixAt(fullHash, 0))) {
      throw badResponse('the hash search', safe`it contains a fullHash whose prefix was not asked for`, null);
    }
    found.add(fullHash, details);
  }
}
