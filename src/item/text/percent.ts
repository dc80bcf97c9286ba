/** Percent-decoding on bytes. Hot path: typed arrays only. */
import { latin1 } from './latin1.ts';

/** The value of a hex digit, else 255. */
export const HEX: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 255;
});

const UPPER_HEX = Uint8Array.from('0123456789ABCDEF', char => char.charCodeAt(0));

/** Writes the escape of a byte in upper case and returns its end. */
export function writeEscape(byte: number, into: Uint8Array, at: number): number {
  into[at] = 0x25;
  into[at + 1] = UPPER_HEX[byte >> 4]!;
  into[at + 2] = UPPER_HEX[byte & 15]!;
  return at + 3;
}

/**
 * Decodes `text[start, end)` until nothing changes, in one pass. No two escapes can overlap, so the order of decoding
 * does not matter, and an escape that decoding completes is decoded at once.
 *
 * @param into receives the result from `at` on; it is never longer than the text
 * @returns the end of the result
 */
export function decodeFully(text: Uint8Array, start: number, end: number, into: Uint8Array, at: number): number {
  let to = at;
  for (let i = start; i < end; i++) {
    into[to++] = text[i]!;
    while (to - at >= 3 && into[to - 3] === 0x25) {
      const high = HEX[into[to - 2]!]!;
      const low = HEX[into[to - 1]!]!;
      if (high === 255 || low === 255) break;
      to -= 2;
      into[to - 1] = (high << 4) | low;
    }
  }
  return to;
}

/** Decodes every escape of `text[start, end)` once; otherwise like `decodeFully`. */
export function decodeOnce(text: Uint8Array, start: number, end: number, into: Uint8Array, at: number): number {
  let to = at;
  for (let i = start; i < end; i++) {
    const byte = text[i]!;
    const high = byte === 0x25 && i + 2 < end ? HEX[text[i + 1]!]! : 255;
    const low = high === 255 ? 255 : HEX[text[i + 2]!]!;
    if (low === 255) into[to++] = byte;
    else {
      into[to++] = (high << 4) | low;
      i += 2;
    }
  }
  return to;
}

/** Decodes hex up to the first byte that is none. */
export function decodeHex(text: Uint8Array): Uint8Array {
  return Buffer.from(latin1(text), 'hex');
}
