/** Decodes character references of HTML and XML in text that no HTML parser has read. */

import { MAX_REFERENCE_BYTES } from './item-limits.ts';
import { HEX } from './percent.ts';
import { AMPERSAND } from './ascii.ts';
import { isScalarValue } from './code-point.ts';
import { latin1 } from './latin1.ts';

/** Named references that may occur in a URL. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['colon', ':'],
  ['sol', '/'],
  ['bsol', '\\'],
  ['period', '.'],
  ['fjlig', 'fj'],
  ['commat', '@'],
  ['quest', '?'],
  ['equals', '='],
  ['num', '#'],
  ['percnt', '%'],
  ['lowbar', '_'],
  ['hyphen', '\u2010'],
  ['dash', '\u2010'],
  ['plus', '+'],
  ['comma', ','],
  ['semi', ';'],
  ['excl', '!'],
  ['ast', '*'],
  ['lpar', '('],
  ['rpar', ')'],
  ['nbsp', '\u00a0'],
  ['tab', '\t'],
  ['newline', '\n']
]);

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
  if (!name.startsWith('#')) return NAMED.get(name.toLowerCase()) ?? null;
  const hex = /^#x0*([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#0*([0-9]{1,7})(?![0-9])/.exec(name)?.[1];
  const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
  if (code <= 0 || !isScalarValue(code)) return null;
  return String.fromCodePoint(code);
}
