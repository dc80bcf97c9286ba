/** Reads pages in data URLs: `data:text/html,…`. */
import { PERCENT } from '../../item/text/ascii.ts';

/** Matches `data:` and the type of a page: HTML, or any that browsers read as XML (WHATWG MIME Sniffing, section 4.6). */
export const PAGE_ADDRESS = /data:\s*(?:text\/html|[\w.+!#$&^-]{1,127}\/(?:[\w.+!#$&^-]{1,127}\+)?xml)/i;

const PAGE = new RegExp(`^[\\s\\0-\\x1f]*${PAGE_ADDRESS.source}\\s*(?:;[^,]*)?,`, 'i');

/** Returns the page in a data URL, in UTF-8; null where there is none. */
export function addressedPage(address: string): Buffer | null {
  const url = withoutDividers(address);
  const head = PAGE.exec(url)?.[0];
  if (head === undefined) return null;
  const bytes = percentDecoded(url.slice(head.length));
  return inUtf8(/;\s*base64\s*,$/i.test(head) ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes, head);
}

/** Decodes a page by its byte order mark, else by the encoding that its address names, as browsers do. */
function inUtf8(page: Buffer, head: string): Buffer {
  const named = /;\s*charset\s*=\s*"?([^\s",;]+)/i.exec(head)?.[1] ?? 'utf-8';
  const marked = [0xfffe, 0xfeff].indexOf(page.length < 2 ? 0 : page.readUInt16BE());
  const encoding = ['utf-16le', 'utf-16be'][marked] ?? named;
  try {
    const decoder = new TextDecoder(encoding);
    return decoder.encoding === 'utf-8' ? page : Buffer.from(decoder.decode(page));
  } catch {
    // Browsers do not know the encoding either.
    return page;
  }
}

/** Removes tabs and line ends, which do not count in URLs (WHATWG URL, section 4.4). */
export function withoutDividers(url: string): string {
  return url.replace(/[\t\n\r]/g, '');
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
