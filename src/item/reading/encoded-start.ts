/** Recognises text in base64 or hex that is decoded, by how it begins. */
import { OPEN_BRACE, OPEN_BRACKET, SLASH } from '../text/ascii.ts';
import { SEXTET } from '../text/base64.ts';
import { HEX } from '../text/percent.ts';

/** How URLs begin, in any case. */
export const URL_BEGINNINGS: readonly string[] = ['htt', 'hxx', 'ftp', 'www'];

/** How JSON with strings in it begins. */
export const JSON_BEGINNINGS: readonly string[] = [
  ...['{"', '["', '[{', '[['],
  ...[' ', '\t', '\n', '\r'].flatMap(blank => [`{${blank}`, `[${blank}`])
];

const JSON_PAIRS: ReadonlySet<number> = new Set(JSON_BEGINNINGS.map(pair => Buffer.from(pair).readUInt16BE()));

/** First letters of URLs, `//` and JSON in base64 (1), and of URLs and JSON in hex (2). */
export const ENCODED_START: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  return 'aSZRdVLeW'.includes(char) ? 1 : '4567'.includes(char) ? 2 : 0;
});

/** Checks whether base64 or hex at `at` may encode a URL or JSON. */
export function mayBeEncoded(text: Uint8Array, at: number, end: number): boolean {
  return ENCODED_START[text[at]!] === 1 ? mayBeBase64(text, at, end) : mayBeHex(text, at, end);
}

/** Checks whether base64 at `at` may encode a URL or JSON: its first four letters give three bytes. */
export function mayBeBase64(text: Uint8Array, at: number, end: number): boolean {
  if (at + 12 > end || ENCODED_START[text[at]!] !== 1) return false;
  const a = SEXTET[text[at]!]!;
  const b = SEXTET[text[at + 1]!]!;
  const c = SEXTET[text[at + 2]!]!;
  const d = SEXTET[text[at + 3]!]!;
  if ((a | b | c | d) > 63) return false;
  const first = ((a << 2) | (b >> 4)) & 255;
  const second = ((b << 4) | (c >> 2)) & 255;
  const third = ((c << 6) | d) & 255;
  if (first === SLASH) return second === SLASH;
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return JSON_PAIRS.has((first << 8) | second);
  const key = ((first | 0x20) << 16) | ((second | 0x20) << 8) | (third | 0x20);
  return key === 0x687474 || key === 0x687878 || key === 0x667470 || key === 0x777777;
}

/** Checks whether hex at `at` begins with `http`, `hxxp`, `ftp:` or `www.`, in any case, or like JSON. */
export function mayBeHex(text: Uint8Array, at: number, end: number): boolean {
  if (at + 16 > end || ENCODED_START[text[at]!] !== 2) return false;
  let bytes = 0;
  for (let i = at; i < at + 8; i += 2) {
    const high = HEX[text[i]!]!;
    const low = HEX[text[i + 1]!]!;
    if ((high | low) > 15) return false;
    bytes = (bytes << 8) | (high << 4) | low;
  }
  if (JSON_PAIRS.has(bytes >>> 16)) return true;
  const key = bytes | 0x20202020;
  return key === 0x68747470 || key === 0x68787870 || key === 0x6674703a || key === 0x7777772e;
}
