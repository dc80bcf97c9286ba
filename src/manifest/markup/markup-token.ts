/**
 * Splits markup into tokens, byte by byte: text, tags, comments, CDATA sections, processing instructions and
 * declarations. They follow each other without gaps, so that every byte of a document is read.
 */
import { lineEnds } from '../../item/text/text-line-ends.ts';
import {
  APOSTROPHE,
  CLOSE_BRACKET,
  EQUALS,
  EXCLAMATION,
  GREATER,
  LESS,
  OPEN_BRACKET,
  QUESTION,
  QUOTE,
  SLASH
} from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { MAX_ATTRIBUTES } from './markup-limits.ts';

export type MarkupKind = 'text' | 'tag' | 'comment' | 'cdata' | 'instruction' | 'declaration';

/** More of the document is needed to find the end of the token. */
export const INCOMPLETE = -1;

export interface MarkupToken {
  readonly kind: MarkupKind;
  /** The start of the next token, or `INCOMPLETE`. */
  readonly end: number;
}

/** Which `<` begin markup, and of which kind. */
export interface MarkupGrammar {
  /** True for XML, where every `<` begins markup. */
  readonly strict: boolean;
  /** True where CDATA sections are allowed; elsewhere they are comments that end like declarations. */
  readonly sections: boolean;
}

/** Returns the token at `at`. */
export function markupToken(bytes: Uint8Array, at: number, end: number, grammar: MarkupGrammar): MarkupToken {
  const { strict } = grammar;
  if (bytes[at] !== LESS) return { kind: 'text', end: textEnd(bytes, at, end, strict) };
  const next = at + 1 < end ? bytes[at + 1]! : 0;
  if (next === EXCLAMATION) return declaration(bytes, at, end, grammar);
  if (next === QUESTION) return { kind: 'instruction', end: positionAfter(bytes, at + 2, end, strict ? '?>' : '>') };
  if (next === SLASH && !strict && at + 2 < end && !opensTag(bytes[at + 2]!, false)) {
    return { kind: 'declaration', end: positionAfter(bytes, at + 2, end, '>') };
  }
  if (next === SLASH || opensTag(next, strict)) return { kind: 'tag', end: tagEnd(bytes, at + 1, end) };
  if (next === 0 && at + 1 >= end) return { kind: 'tag', end: INCOMPLETE };
  return { kind: 'text', end: textEnd(bytes, at + 1, end, strict) };
}

function opensTag(byte: number, strict: boolean): boolean {
  const letter = byte | 0x20;
  return strict || (letter >= 0x61 && letter <= 0x7a);
}

/** Returns the end of text: the next `<` that begins markup. The last text of a document has no end. */
function textEnd(bytes: Uint8Array, from: number, end: number, strict: boolean): number {
  for (let i = bytes.indexOf(LESS, from); i >= 0 && i < end; i = bytes.indexOf(LESS, i + 1)) {
    if (strict || i + 1 >= end) return i;
    const next = bytes[i + 1]!;
    if (next === SLASH || next === EXCLAMATION || next === QUESTION || opensTag(next, false)) return i;
  }
  return INCOMPLETE;
}

function declaration(bytes: Uint8Array, at: number, end: number, { strict, sections }: MarkupGrammar): MarkupToken {
  if (beginsWith(bytes, at, end, '<!--')) return { kind: 'comment', end: commentEnd(bytes, at + 4, end, strict) };
  if (sections && beginsWith(bytes, at, end, '<![CDATA['))
    return { kind: 'cdata', end: positionAfter(bytes, at + 9, end, ']]>') };
  if (end - at < 9) return { kind: 'declaration', end: INCOMPLETE };
  return { kind: 'declaration', end: strict ? doctypeEnd(bytes, at + 2, end) : positionAfter(bytes, at + 2, end, '>') };
}

/** Returns the end of a comment. HTML also closes one with `--!>`, and `<!-->` is complete. */
function commentEnd(bytes: Uint8Array, from: number, end: number, strict: boolean): number {
  if (strict) return positionAfter(bytes, from, end, '-->');
  for (let i = bytes.indexOf(GREATER, from); i >= 0 && i < end; i = bytes.indexOf(GREATER, i + 1)) {
    const two = bytes[i - 1] === 0x2d && bytes[i - 2] === 0x2d;
    const bang = bytes[i - 1] === EXCLAMATION && bytes[i - 2] === 0x2d && bytes[i - 3] === 0x2d && i - 3 >= from;
    if (two || bang || (i === from + 1 && bytes[from] === 0x2d) || i === from) return i + 1;
  }
  return INCOMPLETE;
}

/**
 * Returns the end of a declaration: outside quotes, comments and instructions, and after the brackets of a document
 * type.
 */
function doctypeEnd(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  for (let i = from; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === QUOTE || byte === APOSTROPHE) {
      i = bytes.indexOf(byte, i + 1);
      if (i < 0 || i >= end) return INCOMPLETE;
    } else if (beginsWith(bytes, i, end, '<!--')) {
      i = positionAfter(bytes, i + 4, end, '-->') - 1;
      if (i < 0) return INCOMPLETE;
    } else if (beginsWith(bytes, i, end, '<?')) {
      i = positionAfter(bytes, i + 2, end, '?>') - 1;
      if (i < 0) return INCOMPLETE;
    } else if (byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACKET) depth--;
    else if (byte === GREATER && depth <= 0) return i + 1;
  }
  return INCOMPLETE;
}

/** Returns the end of a tag: a `>` outside quoted values. */
function tagEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = bytes[from] === SLASH ? from + 1 : from;
  while (at < end && !endsName(bytes[at]!)) at++;
  while (at < end) {
    if (bytes[at] === GREATER) return at + 1;
    if (bytes[at] === SLASH || bytes[at]! <= 0x20) at++;
    else {
      at = boundsAt(bytes, at, end).next;
      if (at === INCOMPLETE) return INCOMPLETE;
    }
  }
  return INCOMPLETE;
}

/** Returns the position after the next `mark`. */
function positionAfter(bytes: Uint8Array, from: number, end: number, mark: string): number {
  const first = mark.charCodeAt(0);
  for (let i = bytes.indexOf(first, from); i >= 0 && i < end; i = bytes.indexOf(first, i + 1)) {
    if (beginsWith(bytes, i, end, mark)) return i + mark.length;
  }
  return INCOMPLETE;
}

export function beginsWith(bytes: Uint8Array, at: number, end: number, mark: string): boolean {
  if (at + mark.length > end) return false;
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** An attribute: its name, and the range of its value without quotes; empty where it has no value. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** The number of line ends between the beginning of the tag and the value. */
  readonly lines: number;
}

export interface Tag {
  /** The name of the element, as written. */
  readonly name: string;
  readonly kind: 'start' | 'end' | 'empty';
  readonly attributes: readonly Attribute[];
  /** True if it has more attributes, which were not parsed. */
  readonly cut: boolean;
  /** True if the tag is valid in XML. */
  readonly strict: boolean;
}

/** Parses the tag `bytes[start, end)`, which includes `<` and `>`. */
export function parseTag(bytes: Uint8Array, start: number, end: number): Tag {
  const closing = bytes[start + 1] === SLASH;
  const last = end - 1;
  let at = start + (closing ? 2 : 1);
  const nameStart = at;
  while (at < last && !endsName(bytes[at]!)) at++;
  const name = latin1(bytes, nameStart, at);
  const attributes: Attribute[] = [];
  let strict = isXmlName(name);
  let empty = false;
  let cut = false;
  let lines = 0;
  let counted = start;
  while (at < last) {
    const gap = skipBlanks(bytes, at, last);
    if (gap === last) break;
    if (bytes[gap] === SLASH) {
      empty = gap + 1 === last;
      strict &&= empty && !closing;
      at = gap + 1;
      continue;
    }
    const bounds = boundsAt(bytes, gap, last);
    const attribute = latin1(bytes, gap, bounds.nameEnd);
    strict &&= bounds.quoted && gap > at && !closing && isXmlName(attribute);
    lines += lineEnds(bytes, counted, bounds.start);
    counted = bounds.start;
    cut = attributes.length === MAX_ATTRIBUTES;
    if (cut) break;
    attributes.push({ name: attribute, start: bounds.start, end: bounds.end, quoted: bounds.quoted, lines });
    at = bounds.next;
  }
  strict &&= !cut && new Set(attributes.map(attribute => attribute.name)).size === attributes.length;
  return { name, kind: closing ? 'end' : empty ? 'empty' : 'start', attributes, cut, strict };
}

interface Bounds {
  readonly nameEnd: number;
  /** The range of the value. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** The position to continue at, or `INCOMPLETE` where the quote is not closed. */
  readonly next: number;
}

/** Returns the attribute whose name begins at `start`; an equals sign there is a part of the name, as in browsers. */
function boundsAt(bytes: Uint8Array, start: number, end: number): Bounds {
  let nameEnd = start + 1;
  while (nameEnd < end && !endsName(bytes[nameEnd]!) && bytes[nameEnd] !== EQUALS) nameEnd++;
  const sign = skipBlanks(bytes, nameEnd, end);
  if (sign === end || bytes[sign] !== EQUALS) {
    return { nameEnd, start: nameEnd, end: nameEnd, quoted: false, next: nameEnd };
  }
  const from = skipBlanks(bytes, sign + 1, end);
  const quote = bytes[from]!;
  if (from < end && (quote === QUOTE || quote === APOSTROPHE)) {
    const to = bytes.indexOf(quote, from + 1);
    const closed = to >= 0 && to < end;
    return { nameEnd, start: from + 1, end: closed ? to : end, quoted: true, next: closed ? to + 1 : INCOMPLETE };
  }
  // `<br/>` is empty, but a slash at the end of a value is part of the value.
  let to = from;
  while (to < end && bytes[to]! > 0x20 && bytes[to] !== GREATER) to++;
  return { nameEnd, start: from, end: to, quoted: false, next: to };
}

function endsName(byte: number): boolean {
  return byte <= 0x20 || byte === SLASH || byte === GREATER;
}

function skipBlanks(bytes: Uint8Array, at: number, end: number): number {
  while (at < end && bytes[at]! <= 0x20) at++;
  return at;
}

/** Checks for a name of XML, in UTF-8 read as Latin-1. */
function isXmlName(name: string): boolean {
  return /^[A-Za-z_:\u0080-\u00ff][A-Za-z0-9_:.\u0080-\u00ff-]*$/.test(name);
}
