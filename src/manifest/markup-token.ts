/**
 * Markup cut into tokens, byte by byte: text, tags, comments, CDATA sections, processing instructions and declarations
 * that lie one behind another without a gap, so that no byte of a document goes unread.
 */

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

export type MarkupKind = 'text' | 'tag' | 'comment' | 'cdata' | 'instruction' | 'declaration';

/** More of the document is needed to see where the token ends. */
export const INCOMPLETE = -1;

export interface MarkupToken {
  readonly kind: MarkupKind;
  /** Where the next token begins, or `INCOMPLETE`. */
  readonly end: number;
}

/** The token at `at`; `strict` for XML, where every `<` is markup. */
export function markupToken(bytes: Uint8Array, at: number, end: number, strict: boolean): MarkupToken {
  if (bytes[at] !== LESS) return { kind: 'text', end: textEnd(bytes, at, end, strict) };
  const next = at + 1 < end ? bytes[at + 1]! : 0;
  if (next === EXCLAMATION) return declaration(bytes, at, end, strict);
  if (next === QUESTION) return { kind: 'instruction', end: behind(bytes, at + 2, end, strict ? '?>' : '>') };
  if (next === SLASH || opensTag(next, strict)) return { kind: 'tag', end: tagEnd(bytes, at + 1, end) };
  if (next === 0 && at + 1 >= end) return { kind: 'tag', end: INCOMPLETE };
  return { kind: 'text', end: textEnd(bytes, at + 1, end, strict) };
}

function opensTag(byte: number, strict: boolean): boolean {
  const letter = byte | 0x20;
  return strict || (letter >= 0x61 && letter <= 0x7a);
}

/** Text goes on to the next `<` that begins markup; the last text of a document has no other end. */
function textEnd(bytes: Uint8Array, from: number, end: number, strict: boolean): number {
  for (let i = bytes.indexOf(LESS, from); i >= 0 && i < end; i = bytes.indexOf(LESS, i + 1)) {
    if (strict || i + 1 >= end) return i;
    const next = bytes[i + 1]!;
    if (next === SLASH || next === EXCLAMATION || next === QUESTION || opensTag(next, false)) return i;
  }
  return INCOMPLETE;
}

function declaration(bytes: Uint8Array, at: number, end: number, strict: boolean): MarkupToken {
  if (beginsWith(bytes, at, end, '<!--')) return { kind: 'comment', end: commentEnd(bytes, at + 4, end, strict) };
  if (beginsWith(bytes, at, end, '<![CDATA[')) return { kind: 'cdata', end: behind(bytes, at + 9, end, ']]>') };
  if (end - at < 9) return { kind: 'declaration', end: INCOMPLETE };
  return { kind: 'declaration', end: strict ? doctypeEnd(bytes, at + 2, end) : behind(bytes, at + 2, end, '>') };
}

/** HTML closes a comment with `--!>` too, and `<!-->` is a whole one. */
function commentEnd(bytes: Uint8Array, from: number, end: number, strict: boolean): number {
  if (strict) return behind(bytes, from, end, '-->');
  for (let i = bytes.indexOf(GREATER, from); i >= 0 && i < end; i = bytes.indexOf(GREATER, i + 1)) {
    const two = bytes[i - 1] === 0x2d && bytes[i - 2] === 0x2d;
    const bang = bytes[i - 1] === EXCLAMATION && bytes[i - 2] === 0x2d && bytes[i - 3] === 0x2d && i - 3 >= from;
    if (two || bang || (i === from + 1 && bytes[from] === 0x2d) || i === from) return i + 1;
  }
  return INCOMPLETE;
}

/** A declaration's end: outside quotes, and of a document type behind its brackets. */
function doctypeEnd(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  for (let i = from; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === QUOTE || byte === APOSTROPHE) {
      i = bytes.indexOf(byte, i + 1);
      if (i < 0 || i >= end) return INCOMPLETE;
    } else if (beginsWith(bytes, i, end, '<!--')) {
      i = behind(bytes, i + 4, end, '-->') - 1;
      if (i < 0) return INCOMPLETE;
    } else if (byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACKET) depth--;
    else if (byte === GREATER && depth <= 0) return i + 1;
  }
  return INCOMPLETE;
}

/** A tag's end: a `>` outside quoted values, which begin behind an equals sign. */
function tagEnd(bytes: Uint8Array, from: number, end: number): number {
  let afterEquals = false;
  for (let i = from; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === GREATER) return i + 1;
    if (afterEquals && (byte === QUOTE || byte === APOSTROPHE)) {
      i = bytes.indexOf(byte, i + 1);
      if (i < 0 || i >= end) return INCOMPLETE;
      afterEquals = false;
    } else if (byte > 0x20) afterEquals = byte === EQUALS;
  }
  return INCOMPLETE;
}

/** The position behind the next `mark`. */
export function behind(bytes: Uint8Array, from: number, end: number, mark: string): number {
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

/** An attribute: its name, and where its value stands, without quotes; an empty value where it has none. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export interface Tag {
  /** Of the element, as written. */
  readonly name: string;
  readonly kind: 'start' | 'end' | 'empty';
  readonly attributes: readonly Attribute[];
  /** Whether XML would take the tag as it is written. */
  readonly strict: boolean;
}

/** An attribute beyond these is only read as text: a tag of a million attributes is no tag. */
const MAX_ATTRIBUTES = 1 << 14;

/** Takes the tag `bytes[start, end)` apart, `<` and `>` included. */
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
  while (at < last) {
    const gap = skipBlanks(bytes, at, last);
    if (gap === last) break;
    if (bytes[gap] === SLASH) {
      empty = gap + 1 === last;
      strict &&= empty && !closing;
      at = gap + 1;
      continue;
    }
    const attribute = parseAttribute(bytes, gap, last);
    strict &&= attribute.quoted && gap > at && !closing && isXmlName(attribute.name);
    if (attributes.length < MAX_ATTRIBUTES) attributes.push(attribute);
    else strict = false;
    at = attribute.quoted ? attribute.end + 1 : Math.max(attribute.end, gap + 1);
  }
  strict &&= new Set(attributes.map(attribute => attribute.name)).size === attributes.length;
  return { name, kind: closing ? 'end' : empty ? 'empty' : 'start', attributes, strict };
}

function parseAttribute(bytes: Uint8Array, start: number, last: number): Attribute {
  let at = start + 1;
  while (at < last && !endsName(bytes[at]!) && bytes[at] !== EQUALS) at++;
  const name = latin1(bytes, start, at);
  const sign = skipBlanks(bytes, at, last);
  if (bytes[sign] !== EQUALS || sign === last) return { name, start: at, end: at, quoted: false };
  const from = skipBlanks(bytes, sign + 1, last);
  const quote = bytes[from]!;
  if (from < last && (quote === QUOTE || quote === APOSTROPHE)) {
    const to = bytes.indexOf(quote, from + 1);
    if (to >= 0 && to < last) return { name, start: from + 1, end: to, quoted: true };
  }
  let to = from;
  while (to < last && bytes[to]! > 0x20) to++;
  // `<br/>` is empty, but the slash at the end of a value belongs to it.
  return { name, start: from, end: to, quoted: false };
}

function endsName(byte: number): boolean {
  return byte <= 0x20 || byte === SLASH || byte === GREATER;
}

function skipBlanks(bytes: Uint8Array, at: number, end: number): number {
  while (at < end && bytes[at]! <= 0x20) at++;
  return at;
}

/** XML's names, in UTF-8 seen as Latin-1. */
function isXmlName(name: string): boolean {
  return /^[A-Za-z_:\u0080-\u00ff][A-Za-z0-9_:.\u0080-\u00ff-]*$/.test(name);
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
