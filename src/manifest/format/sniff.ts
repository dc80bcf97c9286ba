/** Chooses the reader of a content. The suffix proposes one; where the content contradicts it, the content decides. */
import { isUtf8 } from 'node:buffer';
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
  LDIF,
  MAKEFILE,
  SCRIPT,
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
import { lexesAsJson } from '../json/json.ts';
import type { PeekedBytes } from '../bytes/peek.ts';
import { contentSuffix, isMacCompanion, isMedia } from '../kind/suffix.ts';
import { looksLikeFolded, looksLikeLdif, looksLikeMessage, looksLikeRdf, scriptSuffixIn } from '../kind/text-marks.ts';
import { isMakefile } from '../kind/tool-files.ts';
import { encodingOf, looksLikeText, sampleOf } from '../kind/encoding.ts';
import { type UnreadFormat, unreadByContent, unreadBySuffix, unsupported } from '../kind/unread-formats.ts';
import { OPEN_BRACE, OPEN_BRACKET } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';

/**
 * Returns the format in which `content` is read; null if it is neither a known format nor text. Throws
 * `manifest-unsupported`.
 *
 * @param path one character per byte
 */
export function formatFor(content: PeekedBytes, path: string): ReadFormat | null {
  const { suffix } = contentSuffix(path);
  const marked = formatMarked(content.head, suffix);
  if (marked !== null) return marked;
  if (isMacCompanion(path) && beginsWith(content.head, APPLE_DOUBLE)) return null;
  const bySuffix = decidedBySuffix(suffix);
  if (bySuffix === null && beginsWith(content.head, TORCH)) return null;
  const unread = unreadByContent(content.head, suffix) ?? bySuffix;
  if (unread !== null) throw unsupported(unread);
  const format = isMakefile(path) ? MAKEFILE : formatOf(suffix);
  const sample = sampleOf(content.head);
  const isText = looksLikeText(content.head);
  if (format === JSON_TEXT) return isJsonLines(sample) ? JSON_LINES : JSON_TEXT;
  if (format === CSV || format === TSV) return jsonIn(sample) ?? format;
  if (format !== null && 'isBinary' in format && isCertainlyText(content.head)) throw notBinary(format);
  // A format with a magic number, but the content does not have it: text under a wrong name, or damaged.
  if (format !== null && format !== TXT && !('matches' in format && isText)) return format;
  const hasNul = encodingOf(content.head) === 'utf-8' && content.head.includes(0);
  if (format === null && isMedia(suffix) && looksLikeMedia(content.head)) {
    return isText && !hasNul ? MEDIA_AS_TEXT : MEDIA;
  }
  if (format !== TXT && !isText) return binary(content.head, suffix);
  if (format === null && hasNul) return otherThanText(suffix) ?? BYTES_AND_TEXT;
  if (looksLikeCdx(sample)) return CDX;
  if (looksLikeFolded(sample)) return FOLDED;
  if (looksLikeLdif(sample)) return LDIF;
  if (looksLikeMessage(sample)) return MESSAGE;
  if (looksLikeRdf(sample)) return RDF;
  const markup = jsonIn(sample) ?? markupIn(sample);
  if (markup !== null || SCRIPTS.has(suffix)) return markup ?? SCRIPT;
  const unnamed = format === null ? (partOfPageIn(sample) ?? formatOf(scriptSuffixIn(sample) ?? '')) : null;
  return unnamed ?? (detectDialect(sample, content.whole, COMMA).consistent ? TABLE_LIKE : TXT);
}

/** Suffixes of JavaScript and TypeScript. */
const SCRIPTS: ReadonlySet<string> = new Set('js mjs cjs ts mts cts jsx tsx'.split(' '));

/** The magic number of AppleDouble: on other systems' disks and in archives macOS stores `._t.csv` next to `t.csv`. */
const APPLE_DOUBLE = Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0);

/** The number that PyTorch pickled first in every checkpoint before it used zip archives. Weights are not a dataset. */
const TORCH = Buffer.from('80028a0a6cfc9c46f9206aa85019', 'hex');

function beginsWith(head: Uint8Array, bytes: Uint8Array): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}

function isCertainlyText(head: Uint8Array): boolean {
  return head.length > 0 && (encodingOf(head) !== 'utf-8' || (isUtf8(head) && !head.includes(0)));
}

/** Each byte of ASCII is also a number of MessagePack, so that a text would be read as numbers. */
function notBinary({ name }: Pick<ReadFormat, 'name'>): GateError {
  return new GateError('manifest-unreadable', safe`it has the name of ${name}, but it is text; rename it`);
}

function decidedBySuffix(suffix: string): UnreadFormat | null {
  const named = unreadBySuffix(suffix);
  return named?.bySuffix === true ? named : null;
}

/**
 * Classifies bytes without the magic number of a dataset format: the name may still be one of a dataset or a picture.
 */
function binary(head: Uint8Array, suffix: string): ReadFormat | null {
  return otherThanText(suffix) ?? (isMedia(suffix) || looksLikeMedia(head) ? MEDIA : null);
}

/** Throws if the suffix is that of a format without a reader; else returns null. */
function otherThanText(suffix: string): null {
  const named = unreadBySuffix(suffix);
  if (named !== null) throw unsupported(named);
  return null;
}

function jsonIn(sample: Uint8Array): ReadFormat | null {
  const first = sample.find(byte => byte > 0x20);
  if ((first !== OPEN_BRACE && first !== OPEN_BRACKET) || !lexesAsJson(sample)) return null;
  return isJsonLines(sample) ? JSON_LINES : JSON_TEXT;
}

/**
 * Recognises XML by its declaration, document type or namespaces, and HTML by its document type or root; skips
 * comments and instructions.
 */
function markupIn(sample: Uint8Array): ReadFormat | null {
  const declared = /^\s*<\?xml[\s?]/.test(latin1(sample, 0, MARKUP_BYTES));
  const rest = firstTag(sample);
  // A file of declarations alone is part of a document type, not a document.
  if (declared) return /^<!(?:ELEMENT|ENTITY|ATTLIST|NOTATION)\s/.test(rest) ? null : XML;
  if (/^<(?:!doctype\s+html|html)[\s>]/i.test(rest)) return HTML;
  return /^<(?:!DOCTYPE\s|[A-Za-z_][^\s<>]*\s[^<>]*?\bxml(?:ns)?(?::[\w.-]+)?\s*=)/.test(rest) ? XML : null;
}

/** Recognises a part of a page by its first tag, like browsers (WHATWG MIME Sniffing, section 7.1). */
function partOfPageIn(sample: Uint8Array): ReadFormat | null {
  return PART_OF_PAGE.test(firstTag(sample)) ? HTML : null;
}

/** Also matches what is only in the head of a page, and pictures. */
const PART_OF_PAGE = /^<(?:head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|base|meta|link|img)[\s/>]/i;

/** Returns the beginning of a text from its first tag on, after comments and instructions. */
function firstTag(sample: Uint8Array): string {
  let rest = latin1(sample, 0, MARKUP_BYTES).trimStart();
  for (let end = introEnd(rest); end > 0; end = introEnd(rest)) rest = rest.slice(end).trimStart();
  return rest;
}

/** Returns the end of the comment or instruction at the beginning of a text; 0 where there is none. */
function introEnd(text: string): number {
  const close = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : null;
  const end = close === null ? -1 : text.indexOf(close);
  return close === null || end < 0 ? 0 : end + close.length;
}

const MARKUP_BYTES = 1 << 14;

/** Returns true if the first line is a complete object or array and the next line begins another. */
function isJsonLines(sample: Uint8Array): boolean {
  const text = latin1(sample);
  return /^[\s\x1e]*[{[][^\n]*[}\]][ \t\r]*\n[\s\x1e]*[{[]/.test(text);
}
