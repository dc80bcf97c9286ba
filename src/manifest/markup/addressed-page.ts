/** Reads pages in data URLs: `data:text/html,…`. */
import { PERCENT } from '../../item/text/ascii.ts';

const PAGE =
  /^[\s\0-\x1f]*data:\s*(?:text\/(?:html|xml)|application\/(?:[\w.-]+\+)?xml|image\/svg\+xml)\s*(?:;[^,]*)?,/i;

/** Returns the page in a data URL, in UTF-8; null where there is none. */
export function addressedPage(address: string): Buffer | null {
  const head = PAGE.exec(address)?.[0];
  if (head === undefined) return null;
  const bytes = percentDecoded(address.slice(head.length));
  return /;\s*base64\s*,$/i.test(head) ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes;
}

/** Decodes the percent-encoding of a text. */
export function percentDecoded(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  let used = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const high = byte === PERCENT ? DIGITS[bytes[at + 1] ?? 0]! : -1;
    const low = high < 0 ? -1 : DIGITS[bytes[at + 2] ?? 0]!;
    bytes[used++] = low < 0 ? byte : high * 16 + low;
    if (low >= 0) at += 2;
  }
  return bytes.subarray(0, used);
}

/** The value of each byte as a hexadecimal digit; -1 where it is none. */
const DIGITS = Int8Array.from({ length: 256 }, (_, byte) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
  return byte < 0x80 ? digit : -1;
});
