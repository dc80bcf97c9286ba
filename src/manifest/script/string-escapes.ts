/** Decodes the escapes of strings in one pass, and finds where the document's lines end in the result. */

import { byteText } from '../../safe/byte-text.ts';
import { endsLine, textLineEnds } from '../bytes/line-ends.ts';
import { BACKSLASH } from '../../item/text/ascii.ts';
import { isScalarValue } from '../../item/text/code-point.ts';

/** The text of an escape, one character per byte of UTF-8, and the length of the escape. */
export interface Escape {
  readonly text: string;
  readonly length: number;
}

/** Decodes the escape at `at`, a backslash; the text is never longer than the escape. */
export type EscapeAt = (raw: string, at: number) => Escape;

export interface Unescaped {
  /** UTF-8. */
  readonly bytes: Buffer;
  /** Where each line of the document but the first begins in `bytes`. */
  readonly lines: Uint32Array;
}

const NONE = new Uint32Array(0);

/** Decodes a string of one character per byte; without `escapeAt` backslashes are literal. */
export function unescaped(raw: string, escapeAt: EscapeAt | null): Unescaped {
  const bytes = Buffer.allocUnsafe(raw.length);
  const ends = textLineEnds(raw);
  const lines = ends === 0 ? NONE : new Uint32Array(ends);
  let used = 0;
  let line = 0;
  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at);
    if (code === BACKSLASH && escapeAt !== null) {
      const { text, length } = escapeAt(raw, at);
      for (let left = textLineEnds(raw, at, at + length); left > 0; left--) lines[line++] = used;
      used += bytes.write(text, used, 'latin1');
      at += length;
      continue;
    }
    bytes[used++] = code;
    if (endsLine(raw, at)) lines[line++] = used;
    at++;
  }
  return { bytes: bytes.subarray(0, used), lines };
}

/** Returns the character with a number, one character per byte of UTF-8; null where there is none. */
export function character(code: number): string | null {
  if (!isScalarValue(code)) return null;
  return byteText(String.fromCodePoint(code));
}
