/** Decodes URLs and JSON that are written in base64 or hex without any mark, as tokens and exported bytes are. */
import { mayBeBase64, mayBeHex } from '../reading/encoded-start.ts';
import { CR, LF } from '../text/ascii.ts';
import { decodeBase64, isBase64Letter } from '../text/base64.ts';
import { skipBlanks } from '../text/blanks.ts';
import { decodeHex } from '../text/percent.ts';

/**
 * Returns the texts that a run of base64 letters may encode, if it begins like a URL or JSON: alone, and together with
 * the lines that may continue it.
 *
 * @param limit no line after it is read
 */
export function encodedTexts(bytes: Uint8Array, start: number, end: number, limit: number): readonly Uint8Array[] {
  const hex = start + markLength(bytes, start);
  if (mayBeHex(bytes, hex, end)) return [decodeHex(bytes.subarray(hex, end))];
  if (!mayBeBase64(bytes, start, end)) return NONE;
  const last = linesEnd(bytes, start, end, limit);
  const alone = decodeBase64(bytes.subarray(start, end));
  return last === end ? [alone] : [alone, decodeBase64(bytes.subarray(start, last))];
}

/** Hot path: most runs encode nothing. */
const NONE: readonly Uint8Array[] = [];

/** Returns the length of `0x` or `x`, which databases put before hex. */
function markLength(bytes: Uint8Array, start: number): number {
  const at = bytes[start] === 0x30 ? start + 1 : start;
  return (bytes[at]! | 0x20) === 0x78 ? at + 1 - start : 0;
}

/** Returns where the last line ends that continues base64: all lines are as long as the first, or the last is shorter. */
function linesEnd(bytes: Uint8Array, start: number, end: number, limit: number): number {
  let to = end;
  while (to < limit && (bytes[to] === LF || bytes[to] === CR)) {
    const from = skipBlanks(bytes, to, limit);
    let next = from;
    while (next < limit && isBase64Letter(bytes[next]!)) next++;
    // A line that begins like the first is read as a text of its own.
    if (next === from || next - from > end - start || mayBeBase64(bytes, from, next)) break;
    to = next;
    if (next - from < end - start) break;
  }
  return to;
}
