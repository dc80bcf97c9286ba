/** Decodes character references of HTML and XML in text that no HTML parser has read. */

import { MAX_REFERENCE_BYTES } from './item-limits.ts';
import { HEX } from './percent.ts';
import { AMPERSAND } from './ascii.ts';
import { isScalarValue } from './code-point.ts';
import { latin1 } from './latin1.ts';

/**
 * Characters that may occur in a URL, and letters as a host reads them (UTS #46), with the names of their references;
 * letters of the mathematical alphabets are in `MATHEMATICAL`.
 */
const NAMES: readonly (readonly [char: string, names: string])[] = [
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
  ["'", 'apos'],
  [':', 'colon'],
  ['/', 'sol'],
  ['\\', 'bsol'],
  ['.', 'period'],
  ['@', 'commat'],
  ['?', 'quest'],
  ['=', 'equals'],
  ['#', 'num'],
  ['%', 'percnt'],
  ['_', 'lowbar UnderBar'],
  ['\u2010', 'hyphen dash'],
  ['+', 'plus'],
  [',', 'comma'],
  [';', 'semi'],
  ['!', 'excl'],
  ['$', 'dollar'],
  ['*', 'ast midast'],
  ['(', 'lpar'],
  [')', 'rpar'],
  ['[', 'lbrack lsqb'],
  [']', 'rbrack rsqb'],
  ['{', 'lbrace lcub'],
  ['}', 'rbrace rcub'],
  ['|', 'verbar vert VerticalLine'],
  ['^', 'Hat'],
  ['`', 'grave DiacriticalGrave'],
  ['\u00a0', 'nbsp NonBreakingSpace'],
  ['\t', 'tab'],
  ['\n', 'newline'],
  ['\u00ad', 'shy'],
  ['\u200b', 'ZeroWidthSpace NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace'],
  ['\u200c', 'zwnj'],
  ['\u200d', 'zwj'],
  ['\u2060', 'NoBreak'],
  ['\u2061', 'af ApplyFunction'],
  ['\u2062', 'it InvisibleTimes'],
  ['\u2063', 'ic InvisibleComma'],
  ['1', 'sup1'],
  ['2', 'sup2'],
  ['3', 'sup3'],
  ['a', 'ordf'],
  ['b', 'bernou Bernoullis'],
  ['c', 'complexes Cayleys'],
  ['d', 'dd DD DifferentialD CapitalDifferentialD'],
  ['e', 'ee ExponentialE exponentiale expectation'],
  ['f', 'Fouriertrf'],
  ['ff', 'fflig'],
  ['ffi', 'ffilig'],
  ['ffl', 'ffllig'],
  ['fi', 'filig'],
  ['fj', 'fjlig'],
  ['fl', 'fllig'],
  ['h', 'planckh hamilt HilbertSpace Poincareplane quaternions'],
  ['i', 'ii Im image imagline imagpart ImaginaryI'],
  ['ij', 'ijlig IJlig'],
  ['l', 'ell lagran Laplacetrf'],
  ['m', 'Mellintrf phmmat'],
  ['n', 'naturals'],
  ['no', 'numero'],
  ['o', 'order orderof ordm'],
  ['p', 'primes'],
  ['q', 'rationals'],
  ['r', 'Re real realine realpart reals'],
  ['s', 'circledS oS'],
  ['tm', 'trade'],
  ['z', 'integers zeetrf']
];

/** In lower case, because some programs ignore the case of names. */
const NAMED: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([char, names]) => names.split(' ').map(name => [name.toLowerCase(), char] as const))
);

/** Names of letters in script, Fraktur and double-struck. */
const MATHEMATICAL = /^([a-z])(?:scr|fr|opf)$/;

/** Checks whether a character reference begins at `at`. */
export function isReference(bytes: Uint8Array, at: number, end: number): boolean {
  return bytes[at] === AMPERSAND && referenceEnd(bytes, at, end) > 0;
}

/** Returns the text with its references replaced, up to three times in a row; null if it has none. */
export function decodeEntities(text: Uint8Array): Uint8Array | null {
  let decoded = text;
  for (let round = 0; round < 3; round++) {
    const next = decodeRound(decoded);
    if (next === null) break;
    decoded = next;
  }
  return decoded === text ? null : decoded;
}

function decodeRound(text: Uint8Array): Uint8Array | null {
  let out: Buffer | null = null;
  let to = 0;
  let done = 0;
  for (let i = text.indexOf(AMPERSAND); i >= 0 && i < text.length; i = text.indexOf(AMPERSAND, i + 1)) {
    const end = referenceEnd(text, i, text.length);
    const char = end > 0 ? character(latin1(text, i + 1, end)) : null;
    if (char === null) continue;
    out ??= Buffer.alloc(text.length * 2 + 4);
    out.set(text.subarray(done, i), to);
    to += i - done;
    to += out.write(char, to);
    done = end;
  }
  if (out === null) return null;
  out.set(text.subarray(done), to);
  return out.subarray(0, to + text.length - done);
}

/** Returns where the reference that begins at `at` ends, after its semicolon; -1 if there is none. */
function referenceEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] === 0x23) return numberEnd(bytes, at + 2, end);
  const from = at + 1;
  let i = from;
  const stop = Math.min(end, at + MAX_REFERENCE_BYTES);
  while (i < stop && isAlphanumeric(bytes[i]!)) i++;
  if (i === from) return -1;
  if (i < end && bytes[i] === 0x3b) return i + 1;
  // `&amp` needs no semicolon.
  return bytes[from] === 0x61 && bytes[from + 1] === 0x6d && bytes[from + 2] === 0x70 && i >= from + 3 ? from + 3 : -1;
}

/** Returns the end of `46;` or `x2e`. The semicolon is optional and leading zeros are allowed. */
function numberEnd(bytes: Uint8Array, start: number, end: number): number {
  const hex = start < end && (bytes[start]! | 0x20) === 0x78;
  const from = hex ? start + 1 : start;
  let i = from;
  while (i < end && HEX[bytes[i]!]! < (hex ? 16 : 10)) i++;
  if (i === from) return -1;
  return i < end && bytes[i] === 0x3b ? i + 1 : i;
}

export function isAlphanumeric(byte: number): boolean {
  const letter = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x7a);
}

/** Returns the character that a reference means; null if it is unknown. */
export function character(reference: string): string | null {
  const name = reference.replace(/;$/, '');
  if (!name.startsWith('#')) return named(name.toLowerCase());
  const hex = /^#x0*([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#0*([0-9]{1,7})(?![0-9])/.exec(name)?.[1];
  const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
  if (code <= 0 || !isScalarValue(code)) return null;
  return String.fromCodePoint(code);
}

function named(name: string): string | null {
  return NAMED.get(name) ?? MATHEMATICAL.exec(name)?.[1] ?? null;
}
