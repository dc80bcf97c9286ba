/** The letters of base64, in the standard alphabet and in the URL-safe one. */
import { latin1 } from './latin1.ts';

/** The six bits of a base64 letter of either alphabet, else 64. */
export const SEXTET: Uint8Array = new Uint8Array(256).fill(64);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  SEXTET[char.charCodeAt(0)] = value;
}
SEXTET[0x2d] = 62;
SEXTET[0x5f] = 63;

/** Checks whether the byte is a letter of either base64 alphabet. */
export function isBase64Letter(byte: number): boolean {
  return SEXTET[byte]! < 64;
}

/** Decodes base64 of either alphabet. Bytes that are no letters are ignored. */
export function decodeBase64(text: Uint8Array): Uint8Array {
  return Buffer.from(latin1(text), 'base64');
}
