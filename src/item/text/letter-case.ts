/** Lower case of what is not a host. */
import { isUtf8 } from 'node:buffer';

/** A text in lower case; letters past ASCII too, where it is UTF-8. */
export function lowerCase(text: Uint8Array): Uint8Array {
  if (isUtf8(text)) return Buffer.from(Buffer.from(text).toString('utf8').toLowerCase());
  return text.map(lowerByte);
}

/** A byte with a letter of ASCII in lower case. */
export function lowerByte(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
