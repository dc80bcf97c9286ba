/** Full stops, letters and digits past ASCII that stand for ASCII in a host, and marks that are left out of one. */
import { isAsciiHost } from './host-shape.ts';

/** Whether a wide full stop is at `at`: U+3002, U+FF0E, U+FF61. */
export function isWideDot(bytes: Uint8Array, at: number): boolean {
  const third = bytes[at + 2];
  if (bytes[at] === 0xe3) return bytes[at + 1] === 0x80 && third === 0x82;
  if (bytes[at] !== 0xef) return false;
  return (bytes[at + 1] === 0xbc && third === 0x8e) || (bytes[at + 1] === 0xbd && third === 0xa1);
}

/** Every full stop that separates labels, and what UTS #46 leaves out: the soft hyphen, joiners, variation selectors. */
const STOPS = /[\u3002\uff61]/g;
const LEFT_OUT = /\p{Default_Ignorable_Code_Point}/gu;

/** A host past ASCII as it is read; null where nothing in it changes, or it is too long for one. */
export function plainHost(bytes: Uint8Array, start: number, end: number): Uint8Array | null {
  if (end - start > LONGEST) return null;
  let i = start;
  while (i < end && bytes[i]! < 0x80) i++;
  if (i === end) return null;
  const written = Buffer.from(bytes.subarray(start, end)).toString('utf8');
  const plain = written.normalize('NFKC').replace(STOPS, '.').replace(LEFT_OUT, '');
  return plain === written ? null : Buffer.from(plain);
}

/** Four bytes for each character of the longest host. */
const LONGEST = 1024;

/** Where the letters of a host before `at` begin: ASCII, what two bytes spell, and wide forms; not those of China and Japan. */
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

/** Where such letters end behind `at`. */
export function wideEnd(bytes: Uint8Array, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const width = widthOf(bytes, to);
    if (width === 0) break;
    to += width;
  }
  return Math.min(to, end);
}

/** The bytes of the letter at `at`, 0 where it is none of those. */
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
