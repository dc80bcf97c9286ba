/** Builds the answer to a request for a list: all of it, or the changes since a version. */
import { createHash } from 'node:crypto';
import { encodeRice } from './rice-encode.ts';
import type { ListVersion } from './served-list.ts';

/** Returns the list as JSON. @param since the version that the client has; null if it has none that is known */
export function listAnswer(name: string, list: ListVersion, since: ListVersion | null): string {
  const common = { name, version: standardBase64(list.version), minimumWaitDuration: '0s' };
  const sha256Checksum = checksum(list.prefixes);
  if (since === null) {
    const additionsFourBytes = encodeRice(list.prefixes);
    return JSON.stringify({ ...common, partialUpdate: false, additionsFourBytes, sha256Checksum });
  }
  const { removals, additions } = difference(since.prefixes, list.prefixes);
  return JSON.stringify({
    ...common,
    partialUpdate: true,
    ...(additions.length > 0 ? { additionsFourBytes: encodeRice(additions) } : {}),
    ...(removals.length > 0 ? { compressedRemovals: encodeRice(removals) } : {}),
    sha256Checksum
  });
}

/** Returns the indices of `old` that are not in `now`, and the values of `now` that are not in `old`. */
function difference(old: Uint32Array, now: Uint32Array) {
  const removals: number[] = [];
  const additions: number[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const before = old[i] ?? Infinity;
    const after = now[j] ?? Infinity;
    if (before < after) removals.push(i);
    if (after < before) additions.push(after);
    if (before <= after) i++;
    if (after <= before) j++;
  }
  return { removals: Uint32Array.from(removals), additions: Uint32Array.from(additions) };
}

function checksum(prefixes: Uint32Array): string {
  const bytes = Buffer.allocUnsafe(prefixes.length * 4);
  prefixes.forEach((prefix, index) => bytes.writeUInt32BE(prefix, index * 4));
  return createHash('sha256').update(bytes).digest('base64');
}

function standardBase64(base64url: string): string {
  return Buffer.from(base64url, 'base64url').toString('base64');
}
