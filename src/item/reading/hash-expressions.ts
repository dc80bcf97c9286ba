/** Writes the expressions of content hashes: `md5:<hex>` and similar, whatever the notation of the hash. */
import type { ExpressionSink } from './expressions.ts';
import { isInFolder, isInPairs, isUuid, UUID_LENGTH } from './hashes.ts';
import { HYPHEN } from '../text/ascii.ts';
import { HEX } from '../text/percent.ts';
import { latin1 } from '../text/latin1.ts';

type HashName = 'md5' | 'sha1' | 'sha256' | 'sha512';

/** The names of hashes by their size in bytes. */
const NAMES: ReadonlyMap<number, HashName> = new Map([
  [16, 'md5'],
  [20, 'sha1'],
  [32, 'sha256'],
  [64, 'sha512']
]);

/** The algorithm mark before the hex of a hash in its expression, by the number of digits. */
const MARKS: ReadonlyMap<number, Uint8Array> = new Map(
  [...NAMES].map(([size, name]) => [size * 2, Buffer.from(`${name}:`)])
);

const NOT_BASE32 = 0x80;

/** The most bytes that `writeHexHash` writes. */
export const HASH_ROOM = 7 + 128;

/** A hex digit in lower case, plus `NOT_BASE32` if it is not a base32 digit; 0 for other bytes. */
const LOWER_HEX: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (HEX[byte] === 255) return 0;
  const lower = byte > 0x40 ? byte | 0x20 : byte;
  return '0189'.includes(String.fromCharCode(byte)) ? lower | NOT_BASE32 : lower;
});

/**
 * Writes the expression of a hash that can only be hex to `into`, from `at` on. Hot path: no strings.
 *
 * @returns its end, -1 if `bytes[start, end)` has other readings
 */
export function writeHexHash(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number): number {
  const uuid = end - start === UUID_LENGTH;
  const mark = MARKS.get(uuid ? 32 : end - start);
  if (mark === undefined) return -1;
  let to = at;
  for (let i = 0; i < mark.length; i++) into[to++] = mark[i]!;
  // 32 hex digits without 0, 1, 8 and 9 can be base32 too.
  let seen = end - start > 32 ? NOT_BASE32 : 0;
  for (let i = start; i < end; i++) {
    if (uuid && bytes[i] === HYPHEN) continue;
    const digit = LOWER_HEX[bytes[i]!]!;
    if (digit === 0) return -1;
    seen |= digit;
    into[to++] = digit & ~NOT_BASE32;
  }
  return (seen & NOT_BASE32) === 0 ? -1 : to;
}

/** Passes on `md5:<hex>` and similar. 32 hex digits may also be a SHA-1 in base32. */
export function emitHash(bytes: Uint8Array, start: number, end: number, sink: ExpressionSink): void {
  const uuid = isUuid(bytes, start, end);
  const separator = uuid || isInPairs(bytes, start, end) ? '-' : isInFolder(bytes, start, end) ? '/' : ':';
  const text = latin1(bytes, start, end).replaceAll(separator, '');
  const { length } = text;
  const hex = length % 2 === 0 && /^[0-9a-f]*$/i.test(text);
  const readings = [];
  if (hex && NAMES.has(length / 2)) readings.push(Buffer.from(text, 'hex'));
  if (length === 32 && !uuid && /^[A-Z2-7]{32}$/i.test(text)) readings.push(base32(text));
  if (readings.length === 0) readings.push(Buffer.from(text, 'base64'));
  for (const digest of readings) {
    const name = NAMES.get(digest.length);
    if (name === undefined) continue;
    const expression = Buffer.from(`${name}:${digest.toString('hex')}`);
    const end = expression.length;
    sink.reading?.({ bytes: expression, start: 0, hostEnd: end, pathEnd: end, end, address: false });
    sink.add(expression, 0, end);
  }
}

/** Decodes base32 (RFC 4648) without padding. */
function base32(text: string): Buffer {
  const bytes = [];
  let bits = 0;
  let held = 0;
  for (const char of text.toUpperCase()) {
    bits = (bits << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char);
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 255);
    bits &= (1 << held) - 1;
  }
  return Buffer.from(bytes);
}
