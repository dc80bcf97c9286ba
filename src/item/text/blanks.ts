/** Recognizes white space and invisible marks in UTF-8, at which a URL in running text ends. */

/** Returns the length of the non-ASCII blank or bidi mark that begins at `at`, else 0. */
export function wideBlank(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1];
  const third = bytes[at + 2];
  switch (bytes[at]) {
    case 0xc2:
      return second === 0xa0 || second === 0x85 ? 2 : 0;
    case 0xd8:
      return second === 0x9c ? 2 : 0;
    case 0xe1:
      return second === 0x9a && third === 0x80 ? 3 : 0;
    case 0xe2:
      return isGeneralBlank(second, third) ? 3 : 0;
    case 0xe3:
      return second === 0x80 && third === 0x80 ? 3 : 0;
    case 0xef:
      return second === 0xbb && third === 0xbf ? 3 : 0;
    default:
      return 0;
  }
}

/** U+2000 to U+200A, U+200E and U+200F, U+2028 to U+202F, U+205F, U+2066 to U+2069. */
function isGeneralBlank(second: number | undefined, third: number | undefined): boolean {
  if (third === undefined) return false;
  if (second === 0x80) return third <= 0x8a || third === 0x8e || third === 0x8f || (third >= 0xa8 && third <= 0xaf);
  return second === 0x81 && (third === 0x9f || (third >= 0xa6 && third <= 0xa9));
}

/** Checks whether a byte is a tab, CR or LF, which downloaders remove from a URL. */
export function isBreak(byte: number): boolean {
  return byte === 9 || byte === 10 || byte === 13;
}

/** Returns a copy without tabs, CR and LF. */
export function withoutBreaks(bytes: Uint8Array): Uint8Array {
  return bytes.filter(byte => !isBreak(byte));
}

/** Returns the first byte of `bytes[start, end)` that is not a blank, control or mark. */
export function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const length = bytes[i]! <= 0x20 || bytes[i] === 0x7f ? 1 : bytes[i]! < 0x80 ? 0 : wideBlank(bytes, i);
    if (length === 0) break;
    i += length;
  }
  return Math.min(i, end);
}

/** Returns the end of `bytes[start, end)` without trailing blanks, controls and marks. */
export function trimBlanks(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start) {
    if (bytes[to - 1]! <= 0x20 || bytes[to - 1] === 0x7f) to--;
    else if (to - start >= 2 && wideBlank(bytes, to - 2) === 2) to -= 2;
    else if (to - start >= 3 && wideBlank(bytes, to - 3) === 3) to -= 3;
    else break;
  }
  return to;
}
