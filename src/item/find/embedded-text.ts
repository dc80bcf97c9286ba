/** Decodes text in base64, such as a page or a table in a `data:` URL, so that it can be searched for items. */
import { isEmbeddedMedia } from './media-format.ts';
import { SEXTET } from '../text/base64.ts';
import { END, EmbeddedSource } from './embedded-source.ts';

/** A text inside a text. */
export interface EmbeddedText {
  readonly bytes: Uint8Array;
  readonly row: number;
}

/** How many bytes are looked at to distinguish text from other data. */
const HEAD = 64;

/** Characters that SVG and XML begin with, which are media by their first bytes but also text. */
const MARKUP = 0x3c;

/** Decodes the base64 in `text[start, end)`; returns null if its beginning is not that of a text. */
export function decodeText(text: Uint8Array, start: number, end: number): Uint8Array | null {
  const decoded = new Uint8Array(Math.ceil(((end - start) * 3) / 4));
  const source = new EmbeddedSource(text, start, end);
  let to = 0;
  let bits = 0;
  let letters = 0;
  for (let byte = source.next(); byte !== END; byte = source.next()) {
    const letter = SEXTET[byte]!;
    if (letter > 63) continue;
    bits = ((bits << 6) | letter) & 0xffffff;
    if (++letters % 4 !== 1) decoded[to++] = (bits >> (6 - 2 * ((letters - 1) % 4))) & 255;
    if (to === HEAD && !looksLikeText(decoded.subarray(0, to))) return null;
  }
  const bytes = decoded.subarray(0, to);
  return looksLikeText(bytes.subarray(0, HEAD)) ? bytes : null;
}

/** Checks for a beginning without control characters that text never has. */
function looksLikeText(head: Uint8Array): boolean {
  if (head.some(byte => byte < 9 || (byte > 13 && byte < 0x20 && byte !== 0x1b))) return false;
  return head[0] === MARKUP || !isEmbeddedMedia(head);
}
