/** Computes a list's next state from its last one and the service's answer. */
import { safe } from '../safe/text.ts';
import { badResponse } from './bad-response.ts';
import { checksum } from './prefix-set.ts';
import type { HashList } from './protocol.ts';
import { decodeRice } from './rice.ts';

/** A list at one version. */
export interface ListSnapshot {
  readonly version: Uint8Array;
  /** Ascending, each once. */
  readonly prefixes: Uint32Array;
}

/**
 * Returns the list after an update.
 *
 * @param known the state whose version was sent to the service; null if none was sent
 * @returns null if a partial update of `known` does not give the promised checksum: a full update is needed
 * @throws GateError `denylist-bad-response`
 */
export function updated(known: ListSnapshot | null, answer: HashList): ListSnapshot | null {
  return answer.partialUpdate ? changed(known, answer) : { version: answer.version, prefixes: whole(answer) };
}

function whole({ additionsFourBytes, compressedRemovals, sha256Checksum }: HashList): Uint32Array {
  const name = 'a hash list' as const;
  if (additionsFourBytes === null) throw badResponse(name, safe`it has no four-byte additions`, null);
  if (compressedRemovals !== null) throw badResponse(name, safe`it is a full update and has removals`, null);
  const prefixes = decodeRice(additionsFourBytes);
  if (checksum(prefixes).equals(sha256Checksum)) return prefixes;
  throw badResponse(name, safe`sha256Checksum is not that of the list's content`, null);
}

function changed(known: ListSnapshot | null, answer: HashList): ListSnapshot | null {
  const name = 'a hash list' as const;
  if (known === null) throw badResponse(name, safe`it is a partial update, but the request had no version`, null);
  const { additionsFourBytes, compressedRemovals, sha256Checksum } = answer;
  const version = answer.version.length > 0 ? answer.version : known.version;
  const nothing = additionsFourBytes === null && compressedRemovals === null;
  if (nothing && sha256Checksum.length === 0) return { version, prefixes: known.prefixes };
  if (sha256Checksum.length === 0) throw badResponse(name, safe`it changes the list and has no sha256Checksum`, null);
  const removals = compressedRemovals === null ? new Uint32Array() : decodeRice(compressedRemovals);
  const additions = additionsFourBytes === null ? new Uint32Array() : decodeRice(additionsFourBytes);
  const prefixes = merged(known.prefixes, removals, additions);
  return prefixes !== null && checksum(prefixes).equals(sha256Checksum) ? { version, prefixes } : null;
}

/** Returns `old` without the entries at the indices `removals`, plus `additions`; null if they do not fit `old`. */
function merged(old: Uint32Array, removals: Uint32Array, additions: Uint32Array): Uint32Array | null {
  if (removals.length > 0 && removals[removals.length - 1]! >= old.length) return null;
  const result = new Uint32Array(old.length - removals.length + additions.length);
  let removal = 0;
  let addition = 0;
  let length = 0;
  for (let index = 0; index < old.length; index++) {
    if (removals[removal] === index) {
      removal++;
      continue;
    }
    const prefix = old[index]!;
    while (addition < additions.length && additions[addition]! < prefix) result[length++] = additions[addition++]!;
    if (additions[addition] === prefix) return null;
    result[length++] = prefix;
  }
  while (addition < additions.length) result[length++] = additions[addition++]!;
  return result;
}
