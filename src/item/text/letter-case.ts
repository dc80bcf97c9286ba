/** Converts text other than hosts to lower case. */
import { isUtf8 } from 'node:buffer';

/** Returns a text in lower case. If it is UTF-8, non-ASCII letters are converted too. */
export function lowerCase(text: Uint8Array): Uint8Array {
  if (isUtf8(text)) return Buffer.from(Buffer.from(text).toString('utf8').toLowerCase());
  return text.map(lowerByte);
}

/** Returns a byte with an ASCII letter in lower case. */
export function lowerByte(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
