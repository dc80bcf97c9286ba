/** Finds the line of the document on which a byte of a string is. */

/**
 * The line ends in a string: none, it is on one line (false); at its own line feeds (true); or, for a decoded string,
 * where in `bytes` each line after the first begins.
 */
export type LineEnds = boolean | Uint32Array;

/** Where a string is in its manifest. */
export interface TextPlace {
  /** 1-based; the row of the string's first line. */
  readonly row: number;
  /** 1-based, 0 if the format has no columns. */
  readonly column: number;
  readonly lines: LineEnds;
}

/** Returns the row of `at` in a string that begins at `start`. */
export function rowAt(bytes: Uint8Array, start: number, at: number, { row, lines }: TextPlace): number {
  if (lines === false) return row;
  return row + (lines === true ? lineEnds(bytes, start, at) : countUpTo(lines, at));
}

/**
 * Counts line ends: LF, CR LF and a lone CR.
 *
 * @param decoded marks bytes that came from escapes; their line ends are not lines of the text
 */
export function lineEnds(bytes: Uint8Array, start: number, end: number, decoded: Uint8Array | null = null): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const ends = bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10);
    if (ends && decoded?.[i] !== 1) count++;
  }
  return count;
}

/** Counts the positions, in ascending order, that are not past `limit`. */
export function countUpTo(positions: Uint32Array, limit: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
