/** Derives the key of match ids. Without a key, ids could be looked up in a table of likely URLs. */
import { hkdfSync } from 'node:crypto';

/** Returns the key from `match-key`, else from the denylist token (HKDF-SHA-256, 32 bytes); null with neither. */
export function matchKeyOf(matchKey: string | null, denylistToken: string | null): Uint8Array | null {
  const secret = matchKey ?? denylistToken;
  return secret === null ? null : new Uint8Array(hkdfSync('sha256', secret, '', 'dataset-release-gate match id', 32));
}
