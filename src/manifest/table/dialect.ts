/** Detects the delimiter of a table from its first rows, since the suffix is not reliable. */
import { latin1 } from '../../item/text/latin1.ts';
import { COLON, CR, LF, PIPE, QUOTE, SLASH, TILDE } from '../../item/text/ascii.ts';

export const COMMA = 0x2c;
export const TAB = 0x09;
export const SEMICOLON = 0x3b;

/** In order of preference among equally consistent ones. */
const CANDIDATES = [COMMA, TAB, SEMICOLON, PIPE];

/** Returns true if a URL may end at the delimiter anyway. */
export function isSeparator(delimiter: number): boolean {
  return delimiter !== TILDE && delimiter !== COLON;
}

/** Delimiters that some tables have, and that URLs have more often: of two colons, each is one. */
const RARE = [
  ['~', TILDE],
  ['::', COLON]
] as const;

/** The index of each byte among the candidates; -1 for all others. */
const CANDIDATE_OF = Int8Array.from({ length: 256 }, (_, byte) => CANDIDATES.indexOf(byte));

const SAMPLE_ROWS = 200;

export interface Dialect {
  readonly delimiter: number;
  /** A second delimiter that other programs may use: cells are also split at it. -1 for none. */
  readonly second: number;
  /** True if every sampled row has as many delimiters as the first, and more than one row was seen. */
  readonly consistent: boolean;
  /** True if programs that do not detect the delimiter may read each row as one URL that contains it. */
  readonly undivided: boolean;
}

interface Score {
  readonly delimiter: number;
  /** The share of rows with as many of this delimiter as the first row; 0 where the first row has none. */
  readonly share: number;
}

/**
 * @param sample the beginning of the text, in UTF-8
 * @param whole whether the sample is the whole text, so that its last row is complete
 * @param preferred used if the first row contains it; programs that do not detect the delimiter always use it
 */
export function detectDialect(sample: Uint8Array, whole: boolean, preferred: number): Dialect {
  const dialect = usualDialect(sample, whole, preferred);
  const rare = dialect.second < 0 ? rareDelimiter(sample, whole) : -1;
  return rare < 0 ? dialect : { ...dialect, second: rare, consistent: true };
}

/** Returns the rare delimiter of which all rows have as many, if there are several rows; -1 where there is none. */
function rareDelimiter(sample: Uint8Array, whole: boolean): number {
  const lines = latin1(sample)
    .split(/[\r\n]+/, SAMPLE_ROWS + 1)
    .filter(line => line !== '');
  const rows = whole || lines.length > SAMPLE_ROWS ? lines : lines.slice(0, -1);
  const counts = (mark: string) => new Set(rows.map(row => row.split(mark).length - 1));
  const isOf = (mark: string) => rows.length > 1 && counts(mark).size === 1 && !counts(mark).has(0);
  return RARE.find(([mark]) => isOf(mark))?.[1] ?? -1;
}

function usualDialect(sample: Uint8Array, whole: boolean, preferred: number): Dialect {
  const rows = countDelimiters(sample, whole, true) ?? countDelimiters(sample, whole, false) ?? [];
  const scores = CANDIDATES.map(delimiter => score(rows, delimiter));
  scores.sort((a, b) => b.share - a.share);
  const best = scores[0];
  if (best === undefined || best.share === 0)
    return { delimiter: preferred, second: -1, consistent: false, undivided: false };
  const consistent = best.share === 1 && rows.length > 1;
  const preferredScore = scores.find(({ delimiter }) => delimiter === preferred);
  const delimiter = preferred === TAB && (preferredScore?.share ?? 0) > 0 ? TAB : best.delimiter;
  if (delimiter !== preferred) {
    return { delimiter, second: preferred, consistent, undivided: beginsWithScheme(sample, 0, sample.length) };
  }
  const rival = scores.find(other => other.delimiter !== delimiter && other.share >= 0.9 && rows.length > 1);
  return { delimiter, second: delimiter === TAB ? -1 : (rival?.delimiter ?? -1), consistent, undivided: false };
}

function score(rows: readonly (readonly number[])[], delimiter: number): Score {
  const column = CANDIDATES.indexOf(delimiter);
  const first = rows[0]?.[column] ?? 0;
  if (first === 0) return { delimiter, share: 0 };
  return { delimiter, share: rows.filter(row => row[column] === first).length / rows.length };
}

/** Counts each candidate in each of the first rows, outside quotes; returns null where a quote stays open. */
function countDelimiters(sample: Uint8Array, whole: boolean, quotes: boolean): number[][] | null {
  const rows: number[][] = [];
  let row = CANDIDATES.map(() => 0);
  let quoted = false;
  let cellStart = true;
  let empty = true;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (quotes && byte === QUOTE && (quoted || cellStart)) quoted = !quoted;
    const candidate = CANDIDATE_OF[byte]!;
    const lineEnd = byte === LF || byte === CR;
    // A doubled quote closes and opens again, so a quote right after a closing one counts as one at the start of a
    // cell.
    cellStart = candidate >= 0 || lineEnd || byte === QUOTE;
    if (quoted) continue;
    if (lineEnd) {
      if (!empty) rows.push(row);
      if (rows.length === SAMPLE_ROWS) return rows;
      row = CANDIDATES.map(() => 0);
      empty = true;
      continue;
    }
    empty = false;
    if (candidate >= 0) row[candidate] = (row[candidate] ?? 0) + 1;
  }
  if (quoted && quotes && rows.length < 2) return null;
  if (!empty && (whole || rows.length === 0)) rows.push(row);
  return rows;
}

/** The longest scheme that is looked for, in bytes. */
const SCHEME_BYTES = 12;

/** Returns true if a text begins with a scheme and `//`. */
export function beginsWithScheme(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < Math.min(end - 2, start + SCHEME_BYTES); i++) {
    if (bytes[i] === COLON) return bytes[i + 1] === SLASH && bytes[i + 2] === SLASH;
  }
  return false;
}
