/** Which reader does this content get? The suffix proposes; where content says otherwise, content decides. */
import { looksLikeMedia } from '../../item/find/media-format.ts';
import { looksLikeCdx } from '../json/cdx.ts';
import { COMMA, detectDialect } from '../table/dialect.ts';
import {
  BYTES_AND_TEXT,
  CDX,
  CSV,
  FOLDED,
  HTML,
  JSON_LINES,
  JSON_TEXT,
  MEDIA,
  MEDIA_AS_TEXT,
  MESSAGE,
  RDF,
  type ReadFormat,
  TABLE_LIKE,
  TSV,
  TXT,
  XML,
  formatMarked,
  formatOf
} from './formats.ts';
import { looksLikeFolded } from '../document/folded-lines.ts';
import { lexesAsJson } from '../json/json.ts';
import { looksLikeMessage } from '../document/messages.ts';
import type { Peeked } from '../bytes/peek.ts';
import { looksLikeRdf } from '../rdf/rdf-lines.ts';
import { contentSuffix, isMacCompanion, isMedia } from '../kind/suffix.ts';
import { encodingOf, looksLikeText, sampleOf } from '../kind/encoding.ts';
import { type UnreadFormat, unreadByContent, unreadBySuffix, unsupported } from '../kind/unread-formats.ts';

/**
 * The format to read `content` in; null where it is neither a known format nor text. Throws `manifest-unsupported`.
 *
 * @param path one character a byte
 */
export function formatFor(content: Peeked, path: string): ReadFormat | null {
  const { suffix } = contentSuffix(path);
  const marked = formatMarked(content.head, suffix);
  if (marked !== null) return marked;
  if (isMacCompanion(path) && beginsWith(content.head, APPLE_DOUBLE)) return null;
  const bySuffix = decidedBySuffix(suffix);
  if (bySuffix === null && beginsWith(content.head, TORCH)) return null;
  const unread = unreadByContent(content.head, suffix) ?? bySuffix;
  if (unread !== null) throw unsupported(unread);
  const format = formatOf(suffix);
  const sample = sampleOf(content.head);
  const isText = looksLikeText(content.head);
  if (format === JSON_TEXT) return isJsonLines(sample) ? JSON_LINES : JSON_TEXT;
  if (format === CSV || format === TSV) return jsonIn(sample) ?? format;
  // A format that bears a mark, without it: text under a wrong name, or damaged.
  if (format !== null && format !== TXT && !('matches' in format && isText)) return format;
  const hasNul = encodingOf(content.head) === 'utf-8' && content.head.includes(0);
  if (format === null && isMedia(suffix) && looksLikeMedia(content.head)) {
    return isText && !hasNul ? MEDIA_AS_TEXT : MEDIA;
  }
  if (format !== TXT && !isText) return binary(content.head, suffix);
  if (format === null && hasNul) return otherThanText(suffix) ?? BYTES_AND_TEXT;
  if (looksLikeCdx(sample)) return CDX;
  if (looksLikeFolded(sample)) return FOLDED;
  if (looksLikeMessage(sample)) return MESSAGE;
  if (looksLikeRdf(sample)) return RDF;
  const table = () => (detectDialect(sample, content.whole, COMMA).consistent ? TABLE_LIKE : TXT);
  return jsonIn(sample) ?? markupIn(sample) ?? table();
}

/** What macOS keeps beside a file `t.csv` of a foreign disk or archive, as `._t.csv`. */
const APPLE_DOUBLE = Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0);

/** The number that PyTorch pickled first in every checkpoint before it wrote zip archives: weights, no dataset. */
const TORCH = Buffer.from('80028a0a6cfc9c46f9206aa85019', 'hex');

function beginsWith(head: Uint8Array, bytes: Uint8Array): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}

function decidedBySuffix(suffix: string): UnreadFormat | null {
  const named = unreadBySuffix(suffix);
  return named?.bySuffix === true ? named : null;
}

/** Bytes that no signature of a dataset explains: by its name it may be one all the same, or a picture. */
function binary(head: Uint8Array, suffix: string): ReadFormat | null {
  return otherThanText(suffix) ?? (isMedia(suffix) || looksLikeMedia(head) ? MEDIA : null);
}

/** Null where the name does not say that the content is of a format without a reader; throws where it does. */
function otherThanText(suffix: string): null {
  const named = unreadBySuffix(suffix);
  if (named !== null) throw unsupported(named);
  return null;
}

function jsonIn(sample: Uint8Array): ReadFormat | null {
  const first = sample.find(byte => byte > 0x20);
  if ((first !== OPEN_OBJECT && first !== OPEN_ARRAY) || !lexesAsJson(sample)) return null;
  return isJsonLines(sample) ? JSON_LINES : JSON_TEXT;
}

/** XML by its declaration, its document type or its namespaces, behind comments; pages by theirs. */
function markupIn(sample: Uint8Array): ReadFormat | null {
  const start = Buffer.from(sample.buffer, sample.byteOffset, Math.min(sample.length, MARKUP_BYTES)).toString('latin1');
  const declared = /^\s*<\?xml[\s?]/.test(start);
  const declarationEnd = declared ? start.indexOf('?>') + 2 : 0;
  let rest = start.slice(declarationEnd).trimStart();
  for (let end = rest.indexOf('-->'); rest.startsWith('<!--') && end >= 0; end = rest.indexOf('-->')) {
    rest = rest.slice(end + 3).trimStart();
  }
  // Declarations of names alone are a part of a document type, which is no document.
  if (declared) return /^<!(?:ELEMENT|ENTITY|ATTLIST|NOTATION)\s/.test(rest) ? null : XML;
  if (/^<(?:!doctype\s+html|html)[\s>]/i.test(rest)) return HTML;
  return /^<(?:!DOCTYPE\s|[A-Za-z_][^\s<>]*\s[^<>]*?\bxml(?:ns)?(?::[\w.-]+)?\s*=)/.test(rest) ? XML : null;
}

const MARKUP_BYTES = 1 << 14;

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;

/** Whether the first line is a whole object or array and another begins on the next. */
function isJsonLines(sample: Uint8Array): boolean {
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString('latin1');
  return /^[\s\x1e]*[{[][^\n]*[}\]][ \t\r]*\n[\s\x1e]*[{[]/.test(text);
}
