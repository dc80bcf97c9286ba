/** Reads the commonest lines of long lists, a hash in small letters, without a string. */
import { sha256Into } from '../item/digest/sha256.ts';
import { HEX } from '../item/text/percent.ts';
import { HASH_DIGITS } from './list-entry.ts';

const KINDS = [...HASH_DIGITS].map(([name, digits]) => ({ name, bytes: Buffer.from(`\t${name}:`), digits }));

const CAPITALS_END = 0x61;
const NO_DIGIT = 255;

/**
 * Writes the digest of a hash to `into`.
 *
 * @param start where the tab is that comes before the hash
 * @returns the kind of hash; null for everything else, which `parseListLine` reads or refuses
 */
export function hashLine(bytes: Uint8Array, start: number, end: number, into: Buffer): string | null {
  for (const { name, bytes: before, digits } of KINDS) {
    if (end - start !== before.length + digits || !hasAt(bytes, start, before)) continue;
    const from = start + before.length;
    for (let i = from; i < end; i++) {
      const byte = bytes[i] ?? 0;
      // Capitals have the same meaning, but another expression.
      if ((HEX[byte] ?? NO_DIGIT) > 15 || (byte > 0x39 && byte < CAPITALS_END)) return null;
    }
    if (name !== 'expr-sha256') sha256Into(bytes, start + 1, end, into, 0);
    else
      for (let i = 0; i < 32; i++)
        into[i] = (HEX[bytes[from + 2 * i] ?? 0] ?? 0) * 16 + (HEX[bytes[from + 2 * i + 1] ?? 0] ?? 0);
    return name;
  }
  return null;
}

/** Returns true if `bytes` have `text` at a position. */
export function hasAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
