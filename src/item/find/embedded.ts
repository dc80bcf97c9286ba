/**
 * Pictures and other bytes inside a text: `data:` URLs, and base64 that begins as media do. Where they end a text does not
 * always tell, so that they are digested up to each place where they may. One forward pass, and nothing decoded is kept.
 */
import type { Watch } from '../../safe/watch.ts';
import { SEXTET } from '../text/base64.ts';
import { type Emit, EmbeddedDigests } from './embedded-digests.ts';
import { END, EmbeddedSource } from './embedded-source.ts';
import { isEmbeddedMedia } from './media-format.ts';
import { Uncovered } from '../text/uncover.ts';

/** The shortest base64 that is looked into where nothing says that it is some. */
export const SHORTEST_BASE64 = 64;

/** Bytes that tell a format. */
const HEAD = 24;

const LF = 10;
const CR = 13;

/**
 * Digests the base64 that begins at `start`: of either alphabet, padded or not, in one line or in several.
 *
 * @param bare whether nothing says that it is base64: then it counts from 64 letters on, and if it begins as media do
 * @returns where it ends; -1 where it does not count
 */
export function readBase64(
  text: Uint8Array,
  start: number,
  end: number,
  bare: boolean,
  watch: Watch,
  emit: Emit
): number {
  const source = new EmbeddedSource(text, start, end);
  const digests = new EmbeddedDigests(watch, emit);
  let letters = 0;
  let bits = 0;
  /** Letters of the first line and of this one; -1 once a line ended the block. */
  let first = 0;
  let line = 0;
  let blank = 0;
  let to = start;
  const mark = () => {
    if (!bare || letters >= SHORTEST_BASE64) digests.mark(leftOver(bits, letters));
  };
  for (let byte = source.next(); byte !== END; byte = source.next()) {
    if (byte <= 0x20) {
      if (letters > 0) blank = blank === LF || byte === LF || byte === CR ? LF : byte;
      continue;
    }
    const letter = SEXTET[byte]!;
    if (letter > 63) break;
    if (blank > 0) {
      if (bare && blank !== LF) break;
      // A line that is not as long as the first is the last of its block.
      if (first === 0 || (first > 0 && line !== first)) mark();
      if (first === 0) first = line;
      else if (first > 0 && line !== first) {
        if (bare) break;
        first = -1;
      }
      line = blank = 0;
    }
    line++;
    letters++;
    to = source.at;
    bits = ((bits << 6) | letter) & 0xffffff;
    if (letters % 4 !== 0) continue;
    digests.add(bits >> 16);
    digests.add((bits >> 8) & 255);
    digests.add(bits & 255);
    if (bare && digests.size === HEAD && !isEmbeddedMedia(digests.head)) return -1;
  }
  mark();
  return bare && letters < SHORTEST_BASE64 ? -1 : to;
}

/** The bytes that the last two or three letters hold. */
function leftOver(bits: number, letters: number): readonly number[] {
  if (letters % 4 === 2) return [(bits >> 4) & 255];
  return letters % 4 === 3 ? [(bits >> 10) & 255, (bits >> 2) & 255] : [];
}

/** Where bytes that are written as text may end. */
const ENDS = ' "\')<>`#,;|\\';

/** So many more `data:` may begin in bytes that are written as text, whatever stands behind the last of them. */
const MOST_INSIDE = 4;

/** As `readBase64`, of bytes that are written as they are or in escapes. */
export function readEscaped(text: Uint8Array, start: number, end: number, watch: Watch, emit: Emit): void {
  const source = new EmbeddedSource(text, start, end);
  const digests = new EmbeddedDigests(watch, emit);
  const open = new Set([...ENDS].map(char => char.charCodeAt(0)));
  let inside = 0;
  for (let at = source.at; ; at = source.at) {
    const byte = source.next();
    if (byte === END) break;
    if (source.at === at + 1) {
      if (byte === 0x3a && isDataBefore(text, at, start) && ++inside > MOST_INSIDE) break;
      if (open.delete(byte === LF || byte === CR ? 0x20 : byte)) digests.mark();
      if (byte === LF || byte === CR || byte === 9) continue;
    }
    digests.add(byte);
  }
  digests.mark();
}

/** Whether `data` stands before `at`, as a word of its own. */
export function isDataBefore(text: Uint8Array, at: number, floor: number): boolean {
  if (at - 4 < floor) return false;
  for (let i = 0; i < 4; i++) if ((text[at - 4 + i]! | 0x20) !== 'data'.charCodeAt(i)) return false;
  const before = at - 5 < floor ? 0x20 : text[at - 5]! | 0x20;
  return before < 0x61 || before > 0x7a;
}

/** What stands before the comma of a `data:` URL is looked for in so many bytes. */
const LONGEST_HEADER = 512;

const header = new Uncovered();

/** Where the body of the `data:` URL begins of which the colon, or what stands for it, is at `colon`; null where none does. */
export function dataBody(text: Uint8Array, colon: number, end: number): { start: number; base64: boolean } | null {
  header.read(text, colon, Math.min(end, colon + LONGEST_HEADER));
  const { bytes, length } = header;
  const comma = bytes.subarray(0, length).indexOf(0x2c);
  if (bytes[0] !== 0x3a || comma < 0) return null;
  const written = Buffer.from(bytes.subarray(1, comma)).toString('latin1').replaceAll('\\', '').toLowerCase();
  if (!/^(?:[\w.+!#$&^-]*\/[\w.+!#$&^*-]*)?(?:; *[\w.+-]+(?:=(?:[^\s;",]*|"[^"]*"))?)*$/.test(written)) return null;
  const start = header.place(comma + 1);
  const base64 = /; *base64$/.test(written);
  // `data:, and more` is prose.
  return start < end && (base64 || text[start]! > 0x20) ? { start, base64 } : null;
}
