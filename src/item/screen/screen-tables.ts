/** The tables of the screen's kernel: what bytes mean in a cell and in a URL. If in doubt, a cell has to be scanned. */
import { TAIL_TABLE as TAILS } from '../reading/known-hosts.ts';
import { ENCODED_START } from '../reading/plain.ts';
import { DECODED, ESCAPED, KEPT } from '../reading/twofold.ts';
import { FIRST_TABLE, HOST_TABLE, LAST_TABLE, PAIR_TABLE, PATH_TABLE, TAIL_TABLE } from './screen-memory.ts';

/** At the beginning of a cell: a letter that may begin a text in base64 or hex, a blank. At its end: a blank. */
export const EDGE = { encoded: 1, blank: 2 } as const;

/** In a host. Anything else, 0, ends it. */
export const HOST = { letter: 1, dot: 2, hyphen: 3 } as const;

/** In a path or query. A letter or digit is 0. A URL may end in one up to `equals`. */
export const PATH = {
  plus: 1,
  hyphen: 2,
  slash: 3,
  equals: 4,
  underscore: 5,
  mark: 6,
  question: 7,
  ampersand: 8,
  dot: 9,
  percent: 10,
  other: 11
} as const;

/**
 * Two characters: the beginning of a URL or JSON in base64, the same in hex, what follows that in hex, and the digits of
 * an escape that the canonical form keeps, writes in upper case, or decodes.
 */
export const PAIR = { base64: 1, hex: 2, hexSecond: 4, kept: 8, raised: 16, decoded: 32 } as const;

const PATH_BYTES: ReadonlyMap<string, number> = new Map([
  ['+', PATH.plus],
  ['-', PATH.hyphen],
  ['/', PATH.slash],
  ['=', PATH.equals],
  ['_', PATH.underscore],
  ['!', PATH.mark],
  ['$', PATH.mark],
  ['~', PATH.mark],
  ['?', PATH.question],
  ['&', PATH.ampersand],
  ['.', PATH.dot],
  ['%', PATH.percent]
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
    return ENCODED_START[byte] !== 0 || '0xX'.includes(char) ? EDGE.encoded : 0;
  });
  write(LAST_TABLE, (_, byte) => (byte <= 0x20 || byte >= 0x7f ? EDGE.blank : 0));
  write(HOST_TABLE, char => {
    if (/[a-z0-9]/.test(char)) return HOST.letter;
    return char === '.' ? HOST.dot : char === '-' ? HOST.hyphen : 0;
  });
  write(PATH_TABLE, char => (/[A-Za-z0-9]/.test(char) ? 0 : (PATH_BYTES.get(char) ?? PATH.other)));
  memory.set(TAILS, TAIL_TABLE);
  writePairs(memory);
}

/** How a URL or JSON begins, in lower case, and its bytes that may also be in upper case. */
const BEGINNINGS: readonly string[] = ['ht', 'hx', 'ft', 'ww', '//', '{"', '{ ', '{\n', '["', '[{'];
const HEX_BEGINNINGS: readonly string[] = ['ht', 'hx', 'ft', 'ww'];

function writePairs(memory: Uint8Array): void {
  const mark = (pair: string, meaning: number) => {
    memory[PAIR_TABLE + pair.charCodeAt(0) + 256 * pair.charCodeAt(1)]! |= meaning;
  };
  for (const text of BEGINNINGS.flatMap(casesOf)) mark(Buffer.from(text).toString('base64').slice(0, 2), PAIR.base64);
  for (const text of HEX_BEGINNINGS.flatMap(casesOf)) {
    const hex = Buffer.from(text).toString('hex');
    mark(hex.slice(0, 2), PAIR.hex);
    mark(hex.slice(2), PAIR.hexSecond);
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

function casesOf(text: string): readonly string[] {
  const [first = '', second = ''] = text;
  return [first, first.toUpperCase()].flatMap(one => [second, second.toUpperCase()].map(other => one + other));
}
