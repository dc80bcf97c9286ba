/** Strings without their escapes, in one pass whatever their number, and where the document's lines end in them. */

import { endsLine, textLineEnds } from '../bytes/line-ends.ts';

/** What an escape stands for, one character a byte of UTF-8, and its length. */
export interface Escape {
  readonly text: string;
  readonly length: number;
}

/** What the escape at `at`, a backslash, stands for; never longer than it is written. */
export type EscapeAt = (raw: string, at: number) => Escape;

export interface Unescaped {
  /** UTF-8. */
  readonly bytes: Buffer;
  /** Where in `bytes` each line of the document but the first begins. */
  readonly lines: Uint32Array;
}

const NONE = new Uint32Array(0);

const BACKSLASH = 0x5c;

/** Decodes a string of one character a byte; without `escapeAt` a backslash is one. */
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

/** A character by its number, one character a byte of UTF-8; null where there is none. */
export function character(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return Buffer.from(String.fromCodePoint(code), 'utf8').toString('latin1');
}
