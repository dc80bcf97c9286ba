/** Which reader does this content get? The suffix proposes; where content says otherwise, content decides. */
import { looksLikeMedia } from '../item/media-format.ts';
import { looksLikeCdx } from './cdx.ts';
import { COMMA, detectDialect } from './dialect.ts';
import {
  CDX,
  CSV,
  JSON_LINES,
  JSON_TEXT,
  MEDIA,
  MEDIA_AS_TEXT,
  type ReadFormat,
  TABLE_LIKE,
  TSV,
  TXT,
  formatMarked,
  formatOf
} from './formats.ts';
import { lexesAsJson } from './json.ts';

import type { Peeked } from './peek.ts';
import { isMedia } from './suffix.ts';
import { looksLikeText, sampleOf } from './text.ts';
import { type UnreadFormat, unreadByContent, unreadBySuffix, unsupported } from './unread-formats.ts';

/** The format to read `content` in; null where it is neither a known format nor text. Throws `manifest-unsupported`. */
export function formatFor(content: Peeked, suffix: string): ReadFormat | null {
  const marked = formatMarked(content.head, suffix);
  if (marked !== null) return marked;
  const unread = unreadByContent(content.head, suffix) ?? decidedBySuffix(suffix);
  if (unread !== null) throw unsupported(unread);
  const format = formatOf(suffix);
  const sample = sampleOf(content.head);
  const isText = looksLikeText(content.head);
  if (format === JSON_TEXT) return isJsonLines(sample) ? JSON_LINES : JSON_TEXT;
  if (format === CSV || format === TSV) return jsonIn(sample) ?? format;
  // A format that bears a mark, without it: text under a wrong name, or damaged.
  if (format !== null && format !== TXT && !('matches' in format && isText)) return format;
  if (format === null && isMedia(suffix) && looksLikeMedia(content.head)) return isText ? MEDIA_AS_TEXT : MEDIA;
  if (format !== TXT && !isText) return binary(content.head, suffix);
  if (looksLikeCdx(sample)) return CDX;
  return jsonIn(sample) ?? (detectDialect(sample, content.whole, COMMA).consistent ? TABLE_LIKE : TXT);
}

function decidedBySuffix(suffix: string): UnreadFormat | null {
  const named = unreadBySuffix(suffix);
  return named?.bySuffix === true ? named : null;
}

/** Bytes that no signature of a dataset explains: by its name it may be one all the same, or a picture. */
function binary(head: Uint8Array, suffix: string): ReadFormat | null {
  const named = unreadBySuffix(suffix);
  if (named !== null) throw unsupported(named);
  return isMedia(suffix) || looksLikeMedia(head) ? MEDIA : null;
}

function jsonIn(sample: Uint8Array): ReadFormat | null {
  const first = sample.find(byte => byte > 0x20);
  if ((first !== OPEN_OBJECT && first !== OPEN_ARRAY) || !lexesAsJson(sample)) return null;
  return isJsonLines(sample) ? JSON_LINES : JSON_TEXT;
}

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;

/** Whether the first line is a whole object or array and another begins on the next. */
function isJsonLines(sample: Uint8Array): boolean {
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString('latin1');
  return /^[\s\x1e]*[{[][^\n]*[}\]][ \t\r]*\n[\s\x1e]*[{[]/.test(text);
}
