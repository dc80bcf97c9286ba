/** Recognizes non-ASCII full stops, letters and digits that mean ASCII in a host, and marks that a host leaves out. */
import { isAsciiHost } from './host-shape.ts';
import { MAX_WIDE_HOST_BYTES } from './item-limits.ts';

/** Checks whether a wide full stop is at `at`: U+3002, U+FF0E, U+FF61. */
export function isWideDot(bytes: Uint8Array, at: number): boolean {
  const third = bytes[at + 2];
  if (bytes[at] === 0xe3) return bytes[at + 1] === 0x80 && third === 0x82;
  if (bytes[at] !== 0xef) return false;
  return (bytes[at + 1] === 0xbc && third === 0x8e) || (bytes[at + 1] === 0xbd && third === 0xa1);
}

/** All full stops that separate labels, and what UTS #46 ignores: soft hyphen, joiners, variation selectors. */
const STOPS = /[\u3002\uff61]/g;
const LEFT_OUT = /\p{Default_Ignorable_Code_Point}/gu;

/** Returns a non-ASCII host as it is read; null if nothing changes, or if it is too long for a host. */
export function plainHost(bytes: Uint8Array, start: number, end: number): Uint8Array | null {
  if (end - start > MAX_WIDE_HOST_BYTES) return null;
  let i = start;
  while (i < end && bytes[i]! < 0x80) i++;
  if (i === end) return null;
  const written = Buffer.from(bytes.subarray(start, end)).toString('utf8');
  const plain = written.normalize('NFKC').replace(STOPS, '.').replace(LEFT_OUT, '');
  return plain === written ? null : Buffer.from(plain);
}

/**
 * Returns where the letters of a host before `at` begin. They are ASCII, two-byte letters and wide forms, but not
 * Chinese or Japanese characters.
 */
export function wideStart(bytes: Uint8Array, lowest: number, at: number): number {
  let from = at;
  while (from > lowest) {
    let lead = from - 1;
    while (lead > lowest && lead > from - 3 && (bytes[lead]! & 0xc0) === 0x80) lead--;
    if (lead + widthOf(bytes, lead) !== from) break;
    from = lead;
  }
  return from;
}

/** Returns where such letters end after `at`. */
export function wideEnd(bytes: Uint8Array, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const width = widthOf(bytes, to);
    if (width === 0) break;
    to += width;
  }
  return Math.min(to, end);
}

/** Returns the length of the letter at `at`, 0 if it is not such a letter. */
function widthOf(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  if (byte < 0x80) return isAsciiHost(byte) ? 1 : 0;
  if (byte >= 0xc3 && byte <= 0xdf) return 2;
  if (isWideDot(bytes, at)) return 3;
  const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
  if (byte !== 0xef) return 0;
  // Digits and letters of U+FF10 to U+FF5A, and the hyphen U+FF0D.
  if (second === 0xbc)
    return third === 0x8d || (third >= 0x90 && third <= 0x99) || (third >= 0xa1 && third <= 0xba) ? 3 : 0;
  return second === 0xbd && third >= 0x81 && third <= 0x9a ? 3 : 0;
}
