/**
 * Digests pictures and other media inside a text: `data:` URLs, and base64 that begins like media. A text does not
 * always show where they end, so they are digested up to each place where they may. It takes one forward pass and keeps
 * nothing decoded.
 */
import type { Watch } from '../../safe/watch.ts';
import { SEXTET } from '../text/base64.ts';
import { type Emit, EmbeddedDigests } from './embedded-digests.ts';
import { END, EmbeddedSource } from './embedded-source.ts';
import { isEmbeddedMedia } from './media-format.ts';
import { MAX_DATA_HEADER_BYTES, MAX_NESTED_DATA_URLS } from '../text/item-limits.ts';
import { Uncovered } from '../text/uncover.ts';
import { COLON, COMMA, CR, LF } from '../text/ascii.ts';
import { latin1 } from '../text/latin1.ts';

/** The shortest base64 that is read if nothing marks it as base64. */
export const SHORTEST_MEDIA = 64;

/** How many bytes are needed to recognize a format. */
const HEAD = 24;

/**
 * Digests the base64 that begins at `start`: of either alphabet, padded or not, in one line or several.
 *
 * @param bare nothing marks it as base64: then it needs at least 64 letters and must begin like media
 * @returns where it ends; -1 if it does not qualify
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
  /** Letters of the first line and of this one; `first` is -1 once the line lengths differ. */
  let first = 0;
  let line = 0;
  let blank = 0;
  let to = start;
  const mark = () => {
    if (!bare || letters >= SHORTEST_MEDIA) digests.mark(leftOver(bits, letters));
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
      // A line that is shorter or longer than the first is the last of its block.
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
  return bare && letters < SHORTEST_MEDIA ? -1 : to;
}

/** Returns the bytes encoded by the last two or three letters. */
function leftOver(bits: number, letters: number): readonly number[] {
  if (letters % 4 === 2) return [(bits >> 4) & 255];
  return letters % 4 === 3 ? [(bits >> 10) & 255, (bits >> 2) & 255] : [];
}

/** Characters at which bytes written as text may end. */
const ENDS = ' "\')<>`#,;|\\';

/** Like `readBase64`, for bytes written as they are or as escapes. */
export function readEscaped(text: Uint8Array, start: number, end: number, watch: Watch, emit: Emit): void {
  const source = new EmbeddedSource(text, start, end);
  const digests = new EmbeddedDigests(watch, emit);
  const open = new Set([...ENDS].map(char => char.charCodeAt(0)));
  let inside = 0;
  for (let at = source.at; ; at = source.at) {
    const byte = source.next();
    if (byte === END) break;
    if (source.at === at + 1) {
      if (byte === COLON && isDataBefore(text, at, start) && ++inside > MAX_NESTED_DATA_URLS) break;
      if (open.delete(byte === LF || byte === CR ? 0x20 : byte)) digests.mark();
      if (byte === LF || byte === CR || byte === 9) continue;
    }
    digests.add(byte);
  }
  digests.mark();
}

/** Checks whether `data` comes just before `at`, as a separate word. */
export function isDataBefore(text: Uint8Array, at: number, floor: number): boolean {
  if (at - 4 < floor) return false;
  for (let i = 0; i < 4; i++) if ((text[at - 4 + i]! | 0x20) !== 'data'.charCodeAt(i)) return false;
  const before = at - 5 < floor ? 0x20 : text[at - 5]! | 0x20;
  return before < 0x61 || before > 0x7a;
}

const header = new Uncovered();

/** Finds the body of the `data:` URL whose colon, plain or encoded, is at `colon`; null if there is no such URL. */
export function dataBody(text: Uint8Array, colon: number, end: number): { start: number; base64: boolean } | null {
  header.read(text, colon, Math.min(end, colon + MAX_DATA_HEADER_BYTES));
  const { bytes, length } = header;
  const comma = bytes.subarray(0, length).indexOf(COMMA);
  if (bytes[0] !== COLON || comma < 0) return null;
  const written = latin1(bytes, 1, comma).replaceAll('\\', '').toLowerCase();
  if (!/^(?:[\w.+!#$&^-]*\/[\w.+!#$&^*-]*)?(?:; *[\w.+-]+(?:=(?:[^\s;",]*|"[^"]*"))?)*$/.test(written)) return null;
  const start = header.place(comma + 1);
  const base64 = /; *base64$/.test(written);
  // `data:, and more` is prose.
  return start < end && (base64 || text[start]! > 0x20) ? { start, base64 } : null;
}
