/** The tables of the screen's kernel: what bytes mean in a cell and in a URL. If in doubt, a cell has to be scanned. */
import { TAIL_TABLE as TAILS } from '../reading/known-hosts.ts';
import { ENCODED_START, JSON_BEGINNINGS, URL_BEGINNINGS } from '../reading/encoded-start.ts';
import { DECODED, ESCAPED, KEPT } from '../reading/twofold.ts';
import { FIRST_TABLE, HOST_TABLE, LAST_TABLE, PAIR_TABLE, PATH_TABLE, TAIL_TABLE } from './screen-memory.ts';

/** At the beginning of a cell: a letter of base64 or hex, a mark before hex, a blank. At its end: a blank. */
export const EDGE = { encoded: 1, mark: 2, blank: 3 } as const;

/** In a host. Anything else, 0, ends it. */
export const HOST = { letter: 1, capital: 2, dot: 3, hyphen: 4 } as const;

/** In a path or query. A letter or digit is 0. A URL may end in one up to `equals`. */
export const PATH = {
  plus: 1,
  hyphen: 2,
  slash: 3,
  equals: 4,
  underscore: 5,
  mark: 6,
  dollar: 7,
  question: 8,
  ampersand: 9,
  dot: 10,
  percent: 11,
  hash: 12,
  /** The first byte of a letter of two bytes, and of three. */
  two: 13,
  three: 14,
  other: 15
} as const;

/**
 * Two characters: the beginning of a URL or JSON in base64, what follows that, the same in hex, and the digits of an
 * escape that the canonical form keeps, writes in upper case, or decodes.
 */
export const PAIR = {
  base64: 1,
  base64Second: 2,
  hex: 4,
  hexSecond: 8,
  hexThird: 16,
  kept: 32,
  raised: 64,
  decoded: 128
} as const;

/**
 * Why the canonical form is written, and the text is not looked up: the host has capitals or a port, or a segment is `.`;
 * a segment is `..`; the path has letters that are not ASCII.
 */
export const REWRITTEN = { tidied: 1, climbs: 2, wide: 4 } as const;

const PATH_BYTES: ReadonlyMap<string, number> = new Map([
  ['+', PATH.plus],
  ['-', PATH.hyphen],
  ['/', PATH.slash],
  ['=', PATH.equals],
  ['_', PATH.underscore],
  ['!', PATH.mark],
  ['$', PATH.dollar],
  ['~', PATH.mark],
  ['?', PATH.question],
  ['&', PATH.ampersand],
  ['.', PATH.dot],
  ['%', PATH.percent],
  ['#', PATH.hash]
]);

/** First bytes of blanks and marks that are not ASCII. */
const WIDE_BLANKS: readonly number[] = [0xc2, 0xd8, 0xe1, 0xe2, 0xe3, 0xef];

/** Writes the tables into the kernel's memory. */
export function writeTables(memory: Uint8Array): void {
  const write = (table: number, meaning: (char: string, byte: number) => number) => {
    for (let byte = 0; byte < 256; byte++) memory[table + byte] = meaning(String.fromCharCode(byte), byte);
  };
  write(FIRST_TABLE, (char, byte) => {
    if (byte <= 0x20 || byte === 0x7f || WIDE_BLANKS.includes(byte)) return EDGE.blank;
    if ('0xX'.includes(char)) return EDGE.mark;
    return ENCODED_START[byte] === 0 ? 0 : EDGE.encoded;
  });
  write(LAST_TABLE, (_, byte) => (byte <= 0x20 || byte >= 0x7f ? EDGE.blank : 0));
  write(HOST_TABLE, char => {
    if (/[a-z0-9]/.test(char)) return HOST.letter;
    if (/[A-Z]/.test(char)) return HOST.capital;
    return char === '.' ? HOST.dot : char === '-' ? HOST.hyphen : 0;
  });
  write(PATH_TABLE, (char, byte) => {
    if (/[A-Za-z0-9]/.test(char)) return 0;
    // Letters from U+00C0 to U+05FF, and from U+4000 to U+CFFF: no blanks and no marks are among them.
    if (byte >= 0xc3 && byte <= 0xd7) return PATH.two;
    return byte >= 0xe4 && byte <= 0xec ? PATH.three : (PATH_BYTES.get(char) ?? PATH.other);
  });
  memory.set(TAILS, TAIL_TABLE);
  writePairs(memory);
}

/** How JSON begins in base64: two letters. Except for `ey`, hardly any name begins like this: what follows is not checked. */
export const JSON_LETTERS: readonly string[] = [...new Set(JSON_BEGINNINGS.map(lettersBefore))];
export const COMMON_LETTERS = 'ey';

/** What else begins text in base64, in lower case. Any byte may follow two bytes. */
const BEGINNINGS: readonly string[] = [
  ...URL_BEGINNINGS,
  '//',
  ...JSON_BEGINNINGS.filter(text => lettersBefore(text) === COMMON_LETTERS)
];

/** How JSON begins in hex: the digits of its first byte. */
export const JSON_DIGITS: readonly string[] = [...new Set(JSON_BEGINNINGS.map(text => hexOf(text).slice(0, 2)))];

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LAST_BYTES: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte);

function writePairs(memory: Uint8Array): void {
  const mark = (pair: string, meaning: number) => {
    memory[PAIR_TABLE + pair.charCodeAt(0) + 256 * pair.charCodeAt(1)]! |= meaning;
  };
  for (const text of BEGINNINGS.flatMap(casesOf)) {
    const [, second = 0, third] = Buffer.from(text);
    mark(lettersBefore(text), PAIR.base64);
    for (const last of third === undefined ? LAST_BYTES : [third]) {
      for (const letter of lettersOf(((second & 15) << 2) | (last >> 6))) {
        for (const other of lettersOf(last & 63)) mark(letter + other, PAIR.base64Second);
      }
    }
  }
  JSON_LETTERS.forEach(letters => mark(letters, PAIR.base64));
  for (const text of URL_BEGINNINGS.flatMap(casesOf)) {
    const hex = hexOf(text);
    mark(hex.slice(0, 2), PAIR.hex);
    mark(hex.slice(2, 4), PAIR.hexSecond);
    mark(hex.slice(4), PAIR.hexThird);
  }
  for (const text of JSON_BEGINNINGS) {
    casesOf(hexOf(text).slice(0, 2)).forEach(digits => mark(digits, PAIR.hex));
    casesOf(hexOf(text).slice(2)).forEach(digits => mark(digits, PAIR.hexSecond));
  }
  for (const high of '0123456789ABCDEFabcdef') {
    for (const low of '0123456789ABCDEFabcdef') {
      const digits = high + low;
      const use = ESCAPED[parseInt(digits, 16)];
      if (use === DECODED) mark(digits, PAIR.decoded);
      else if (use === KEPT) mark(digits, digits === digits.toUpperCase() ? PAIR.kept : PAIR.raised);
    }
  }
}

/** Returns a letter of base64 as both alphabets write it. */
function lettersOf(value: number): string {
  return value === 62 ? '+-' : value === 63 ? '/_' : (BASE64[value] ?? '');
}

/** Returns the first two letters of a text in base64. */
function lettersBefore(text: string): string {
  return Buffer.from(text).toString('base64').slice(0, 2);
}

function hexOf(text: string): string {
  return Buffer.from(text).toString('hex');
}

/** Returns a text with each of its letters in lower and in upper case. */
function casesOf(text: string): readonly string[] {
  if (text === '') return [''];
  const letters = new Set([text.charAt(0), text.charAt(0).toUpperCase()]);
  return casesOf(text.slice(1)).flatMap(rest => [...letters].map(letter => letter + rest));
}
