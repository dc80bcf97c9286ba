/**
 * Decodes what would hide a text from a plain search. A view is a sequence of bytes as a Latin-1 string. A decoding
 * returns the views that a view may be an encoding of, or none if it does not apply.
 */
import { unzipSync } from 'node:zlib';

export type Decoding = (view: string) => readonly string[];

/** Decodings that are applied up to twice, in any order: percent-encoded twice, hex of base64, an entity in JSON. */
export const NESTING: Readonly<Record<string, Decoding>> = {
  percent: replacing('%', /%([0-9a-f]{2})/gi, byte),
  entity: replacing('&', /&#(?:x([0-9a-f]+)|([0-9]+));?|&(amp|colon|sol|period|quest|equals|hyphen);/gi, entity),
  backslash: replacing('\\', /\\(?:u([0-9a-f]{4})|u\{([0-9a-f]+)\}|x([0-9a-f]{2})|([0-7]{3})|(\/))/gi, escape),
  'quoted-printable': replacing('=', /=(?:([0-9a-f]{2})|\r?\n)/gi, byte),
  unwrapped: replacing('\n', /\r?\n[ \t]*/g, () => ''),
  defanged: replacing('', /hxxp|\[[.:]\]|\(\.\)|\[dot\]/gi, fanged),
  'utf-16': utf16,
  base64: tokens(/[a-z0-9+/_-]{8,}/gi, 4, token => Buffer.from(token, 'base64')),
  hex: view => tokens(/[0-9a-f]{12,}/gi, 2, token => Buffer.from(token, 'hex'))(view.replace(/[\s:,-]|0x/gi, '')),
  base32: tokens(/[a-z2-7]{12,}/gi, 8, base32),
  decimal: decimals,
  compressed
};

/** Decodings that are applied once, to the original view. */
export const FINAL: Readonly<Record<string, Decoding>> = {
  reversed: view => [Buffer.from(view, 'latin1').reverse().toString('latin1')],
  rot13: view => [view.replace(/[a-z]/gi, rotated)]
};

/** Returns a decoding of escapes. Views without `sign`, which every such escape contains, are skipped. */
function replacing(sign: string, pattern: RegExp, by: (match: string, ...groups: string[]) => string): Decoding {
  return view => {
    const decoded = view.includes(sign) ? view.replace(pattern, by) : view;
    return decoded === view ? [] : [decoded];
  };
}

/** Decodes every token of an alphabet, starting at each position where a group may begin. */
function tokens(pattern: RegExp, group: number, decode: (token: string) => Buffer): Decoding {
  return view => {
    const found = view.match(pattern);
    if (found === null) return [];
    const starts = Array.from({ length: group }, (_, start) => start);
    return starts.map(start => found.map(token => decode(token.slice(start)).toString('latin1')).join('\n'));
  };
}

function byte(_: string, hex: string | undefined): string {
  return hex === undefined ? '' : String.fromCharCode(parseInt(hex, 16));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  colon: ':',
  sol: '/',
  period: '.',
  quest: '?',
  equals: '=',
  hyphen: '-'
};

function entity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  return character(hex === undefined ? Number(decimal) : parseInt(hex, 16));
}

function escape(whole: string, four?: string, braced?: string, hex?: string, octal?: string): string {
  const unicode = four ?? braced;
  if (unicode !== undefined) return character(parseInt(unicode, 16));
  if (hex !== undefined) return byte(whole, hex);
  return octal === undefined ? '/' : String.fromCharCode(parseInt(octal, 8) & 255);
}

function character(code: number): string {
  return code > 0x10ffff ? '' : Buffer.from(String.fromCodePoint(code)).toString('latin1');
}

function fanged(match: string): string {
  if (/hxxp/i.test(match)) return 'http';
  return match.includes(':') ? ':' : '.';
}

function utf16(view: string): readonly string[] {
  if (!view.includes('\0')) return [];
  const aligned = [0, 1].map(start => Buffer.from(view.slice(start), 'latin1').toString('utf16le'));
  return [view.replaceAll('\0', ''), ...aligned.map(text => Buffer.from(text).toString('latin1'))];
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(token: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of token.toLowerCase()) {
    held = ((held << 5) | BASE32.indexOf(char)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return Buffer.from(bytes);
}

/** Bytes as numbers: `104,116`, `[104, 116]`, `{"0":104,"1":116}`. */
function decimals(view: string): readonly string[] {
  const lists = view.replace(/"?\b\d+"?:|\s/g, '').match(/(?<!\d)(?:\d{1,3},){5,}\d{1,3}(?!\d)/g);
  return lists === null
    ? []
    : [lists.map(list => Buffer.from(list.split(',').map(Number)).toString('latin1')).join('\n')];
}

/** Decompresses a whole surface in gzip or zlib. */
function compressed(view: string): readonly string[] {
  const header = (view.charCodeAt(0) << 8) | view.charCodeAt(1);
  if (header !== 0x1f8b && (header >> 8 !== 0x78 || header % 31 !== 0)) return [];
  try {
    return [unzipSync(Buffer.from(view, 'latin1')).toString('latin1')];
  } catch {
    return [];
  }
}

function rotated(letter: string): string {
  const code = letter.charCodeAt(0);
  const first = code & 0x60;
  return String.fromCharCode(((code - first - 1 + 13) % 26) + first + 1);
}
