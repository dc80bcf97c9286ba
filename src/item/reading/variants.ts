/** Finds other meanings of a URL's text: without disguise, and with earlier ends in running text. */
import { isAscii, isUtf8 } from 'node:buffer';
import { byteTable } from '../text/byte-table.ts';
import { decodeEntities } from '../text/entities.ts';
import { decodeEscapes } from '../text/escapes.ts';
import { BACKSLASH } from '../text/ascii.ts';
import { MAX_SEPARATORS } from '../text/item-limits.ts';
import { latin1 } from '../text/latin1.ts';

/** Returns the same URL without a disguise; nothing if it has none. */
export function undisguised(text: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  const entities = text.includes(0x26) ? decodeEntities(text) : null;
  if (entities !== null) found.push(entities);
  if (text.includes(BACKSLASH)) {
    // A downloader reads a backslash as a slash. Markdown and twice-encoded JSON put one before a letter.
    found.push(text.map(byte => (byte === BACKSLASH ? 0x2f : byte)));
    found.push(text.filter(byte => byte !== BACKSLASH));
    const escapes = decodeEscapes(text);
    if (escapes !== null) found.push(escapes.bytes);
  }
  const dots = withoutDefusedDots(text);
  if (dots !== null) found.push(dots);
  const latin = fromLatin1(text);
  if (latin !== null) found.push(latin);
  return found;
}

/** Decodes `host[.]example`, `host(.)example` and `host[dot]example`, with which people defuse a link. */
function withoutDefusedDots(text: Uint8Array): Uint8Array | null {
  if (!text.includes(0x28) && !text.includes(0x5b) && !text.includes(0x7b)) return null;
  const written = latin1(text);
  const plain = written.replace(/[[({](?:\.|dot)[\])}]/gi, '.');
  return plain === written ? null : Buffer.from(plain, 'latin1');
}

/** Reads bytes that are not UTF-8 as Latin-1. */
function fromLatin1(text: Uint8Array): Uint8Array | null {
  return isAscii(text) || isUtf8(text) ? null : Buffer.from(latin1(text));
}

/** Where a URL in running text may end: at the first occurrence of each. */
const DELIMITERS: readonly string[] = ["'", '*', '](', ' ', '"', '<', '>', '`', '\\', '[', '{', '(', '^'];

/** Where a URL in a list may end. It may contain them itself, so the first few occurrences and the last count. */
const SEPARATORS: readonly string[] = [',', ';', '|'];

/** Marks of a sentence after which a URL may end. */
const PUNCTUATION = byteTable(/[.,;:!?'"*_~\\>]/);

/** Bytes at which a URL may end: delimiters, separators, brackets, and all past ASCII. */
const ENDS = byteTable(/['*\][( "<>`\\{^,;|)}\x80-\xff]/);

/** Checks whether any byte after `rest` may end the URL earlier. */
function mayEndEarlier(text: Uint8Array, rest: number): boolean {
  if (text.length > rest && PUNCTUATION[text[text.length - 1]!] === 1) return true;
  for (let i = rest; i < text.length; i++) if (ENDS[text[i]!] === 1) return true;
  return false;
}

/**
 * Returns the beginnings of a text that may be the whole URL: up to a delimiter, up to an unopened bracket, up to the
 * first non-ASCII letter, and each without the sentence's punctuation.
 *
 * @param rest where the URL's authority begins: nothing before it is cut
 */
export function shorter(text: Uint8Array, rest: number): readonly Uint8Array[] {
  if (!mayEndEarlier(text, rest)) return [];
  const written = latin1(text);
  const ends = new Set<number>();
  for (const delimiter of DELIMITERS) ends.add(written.indexOf(delimiter, rest + 1));
  for (const separator of SEPARATORS) {
    for (let at = written.indexOf(separator, rest), found = 0; at >= 0 && found < MAX_SEPARATORS; found++) {
      ends.add(at);
      at = written.indexOf(separator, at + 1);
    }
    ends.add(written.lastIndexOf(separator));
  }
  const unopened = unopenedBracket(text, rest);
  ends.add(unopened);
  ends.add(text.findIndex((byte, at) => at >= rest && byte >= 0x80));
  ends.add(text.length);
  const cuts = new Set<number>();
  for (const end of ends) {
    if (end <= rest) continue;
    cuts.add(end);
    cuts.add(withoutPunctuation(written, rest, end, unopened));
  }
  cuts.delete(text.length);
  return [...cuts].filter(end => end > rest).map(end => text.subarray(0, end));
}

/** Opening brackets by the number of their kind, closing ones by its negative. */
const BRACKETS = new Int8Array(256);
for (const [kind, pair] of ['()', '[]', '{}'].entries()) {
  BRACKETS[pair.charCodeAt(0)] = kind + 1;
  BRACKETS[pair.charCodeAt(1)] = -kind - 1;
}

/** Returns the index of the first closing bracket that was not opened, else -1. */
function unopenedBracket(text: Uint8Array, start: number): number {
  const open = new Int32Array(4);
  for (let i = start; i < text.length; i++) {
    const bracket = BRACKETS[text[i]!]!;
    if (bracket > 0) open[bracket]!++;
    else if (bracket < 0 && open[-bracket]!-- === 0) return i;
  }
  return -1;
}

/** Returns the end without the sentence's punctuation. Brackets stay if the URL itself opens them. */
function withoutPunctuation(text: string, rest: number, end: number, unopened: number): number {
  let to = end;
  while (to > rest) {
    const char = text.charAt(to - 1);
    const bracket = ')]}'.includes(char) && unopened >= 0 && unopened <= to - 1;
    if (!bracket && PUNCTUATION[char.charCodeAt(0)] !== 1) break;
    to--;
  }
  return to;
}
