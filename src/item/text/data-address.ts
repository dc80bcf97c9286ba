/** Finds strings that may be `data:` URLs, before anything else is done with them. */
import { COLON, BLANK } from './ascii.ts';

/** Bytes of `data:`. */
export const ADDRESS_BYTES = 5;

/**
 * Returns true if a string may begin with `data:`, in any case. Browsers skip blanks before it, and tabs and line ends
 * inside it. Hot path.
 */
export function mayBeAddress(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start]!;
  if (first <= BLANK) return true;
  if ((first | 0x20) !== 0x64) return false;
  if (bytes[start + ADDRESS_BYTES - 1] === COLON) return true;
  const last = Math.min(start + ADDRESS_BYTES, end);
  for (let at = start + 1; at < last; at++) if (bytes[at]! < BLANK) return true;
  return false;
}
