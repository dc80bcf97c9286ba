/**
 * Reads URLs with two readings that bytes alone decide: the canonical form, and the path as a downloader fetches it,
 * with its escapes and empty segments. Nothing else in them is disguised or wrapped. Hot path: one pass, no strings.
 */
import { isUtf8 } from 'node:buffer';
import type { SplitUrl } from './canonical.ts';
import { emitExpressions, emitFurther, emitPath, type ExpressionSink } from './expressions.ts';
import { byteTable } from '../text/byte-table.ts';
import { HEX, writeEscape } from '../text/percent.ts';
import { mayBeWrappingPath } from './known-hosts.ts';
import { isWordEnd, type PlainUrl } from './plain.ts';
import { mayBeEncoded } from './encoded-start.ts';
import { isSpecialScheme } from '../text/scheme.ts';
import { DOT, EQUALS, HASH, PERCENT, QUESTION, SLASH } from '../text/ascii.ts';

/** Bytes that mean themselves in a path, and nothing else. */
const LITERAL: Uint8Array = byteTable(/[A-Za-z0-9_+!$~.-]/);

export const KEPT = 1;
export const DECODED = 2;

/**
 * What the canonical form does with an escaped byte of a path: it keeps the escape, or decodes it. 0 for bytes that may
 * separate parts or begin another URL, or that some programs leave out.
 */
export const ESCAPED: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x20 || byte === HASH || byte >= 0x7f) return KEPT;
  return /[!"$'()*,;<=>[\]^_`{|}~]/.test(String.fromCharCode(byte)) ? DECODED : 0;
});

/** Of the bytes above, punctuation that a sentence may put after a URL. */
const PUNCTUATION: Uint8Array = byteTable(/[.!_~]/);

/** A hex digit in upper case. */
const UPPER: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x61 ? byte & 0xdf : byte));

class Form implements SplitUrl {
  readonly bytes: Uint8Array;
  start = 0;
  hostEnd = 0;
  pathEnd = 0;
  end = 0;
  address = false;
  /** Where the path ends at the first non-ASCII letter, and before the punctuation that precedes it; 0 for none. */
  short = 0;
  shorter = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export class TwofoldUrl {
  readonly #host: PlainUrl;
  readonly #canonical: Form;
  readonly #fetched: Form;
  /** Number of leading bytes that both forms share; -1 if the forms are equal. */
  #common = -1;
  /** Where the first non-ASCII letter is in the text. */
  #shortText = 0;

  /** @param host reads the hosts of the texts; it also decides that a text is not plain */
  constructor(host: PlainUrl) {
    this.#host = host;
    this.#canonical = new Form(host.bytes);
    this.#fetched = new Form(host.bytes);
  }

  /** Returns the most bytes that both forms of a text of `size` bytes take: one byte may become an escape. */
  static room(size: number): number {
    return 2 * (3 * size + 1);
  }

  /** Where the written forms end. */
  get end(): number {
    return this.#fetched.end;
  }

  /** Returns true if the text, already found not plain, has exactly these readings. They take the bytes up to `end`. */
  read(text: Uint8Array, end: number): boolean {
    const { path, start, hostEnd, address } = this.#host;
    const last = text[end - 1]!;
    if (path < 0 || (last < 0x80 && !isWordEnd(last))) return false;
    const canonical = this.#canonical;
    const fetched = this.#fetched;
    canonical.start = start;
    canonical.hostEnd = hostEnd;
    fetched.start = hostEnd + 3 * (end - path) + 1;
    fetched.hostEnd = fetched.start + hostEnd - start;
    canonical.address = fetched.address = address;
    canonical.short = canonical.shorter = fetched.short = fetched.shorter = 0;
    canonical.bytes.copyWithin(fetched.start, start, hostEnd);
    this.#common = -1;
    return this.#readPath(text, path, end);
  }

  /** Calls `found` for each text that may be the URL, with its end and with its canonical form in `bytes`. */
  eachText(end: number, found: (end: number, from: number, to: number) => void): void {
    const { start, short, shorter, end: canonicalEnd } = this.#canonical;
    found(end, start, canonicalEnd);
    if (short > 0) found(this.#shortText, start, short);
    if (shorter < short) found(this.#shortText - (short - shorter), start, shorter);
  }

  /** Passes on the expressions of the last text read; some may come twice. */
  emit(sink: ExpressionSink): void {
    emitExpressions(this.#canonical, sink);
    this.#emitShorter(this.#canonical, sink);
    if (this.#common < 0) return;
    emitFurther(this.#fetched, this.#common, sink);
    this.#emitShorter(this.#fetched, sink);
  }

  #emitShorter(form: Form, sink: ExpressionSink): void {
    if (form.short > 0) emitPath(form, form.short, sink);
    if (form.shorter < form.short) emitPath(form, form.shorter, sink);
  }

  #readPath(text: Uint8Array, start: number, end: number): boolean {
    const canonical = this.#canonical;
    const fetched = this.#fetched;
    const out = canonical.bytes;
    let one = canonical.hostEnd;
    let other = fetched.hostEnd;
    // Asked at most once, or a path of nothing but `..` would cost the square of its length.
    let hasEmpty: boolean | null = null;
    let i = start;
    for (; i < end; i++) {
      const byte = text[i]!;
      if (LITERAL[byte] === 1) {
        out[one++] = out[other++] = byte;
      } else if (byte === SLASH && text[i + 1] === DOT && !isName(text, i + 2, end)) {
        const dots = dotSegment(text, i + 1, end);
        if (dots === 0) return false;
        if (dots === 2) {
          // Where an empty segment and `..` meet, there are more readings.
          hasEmpty ??= hasEmptySegment(text, start, end);
          if (canonical.short > 0 || hasEmpty) return false;
          one = parentEnd(out, canonical.hostEnd, one);
          other = parentEnd(out, fetched.hostEnd, other);
          this.#common = Math.min(this.#common, other - fetched.start);
        }
        i += dots;
      } else if (byte === SLASH || byte === EQUALS) {
        if (mayBeEncoded(text, i + 1, end)) return false;
        out[other++] = byte;
        if (byte === SLASH && out[one - 1] === SLASH && one > canonical.hostEnd) this.#differ(other);
        else out[one++] = byte;
      } else if (byte === PERCENT) {
        const kind = escapeAt(text, start, i, end);
        if (kind === 0) return false;
        out[other++] = byte;
        const high = (out[other++] = text[i + 1]!);
        const low = (out[other++] = text[i + 2]!);
        i += 2;
        if (kind === DECODED) {
          out[one++] = (HEX[high]! << 4) | HEX[low]!;
          this.#differ(other - 2);
        } else {
          out[one++] = PERCENT;
          out[one++] = UPPER[high]!;
          out[one++] = UPPER[low]!;
          if (UPPER[high] !== high || UPPER[low] !== low) this.#differ(other - 1);
        }
      } else if (byte >= 0x80) {
        if (canonical.short === 0) {
          if (!isUtf8(text.subarray(i, end))) return false;
          this.#cut(i, i - withoutPunctuation(text, start, i), one, other);
        }
        one = writeEscape(byte, out, one);
        other = writeEscape(byte, out, other);
      } else break;
    }
    return this.#readTail(text, i, end, one, other);
  }

  /** Records that the URL may end at `at`, where the forms end at `one` and `other`, after `back` bytes of punctuation. */
  #cut(at: number, back: number, one: number, other: number): void {
    this.#shortText = at;
    this.#canonical.short = one;
    this.#canonical.shorter = one - back;
    this.#fetched.short = other;
    this.#fetched.shorter = other - back;
  }

  /** Reads query and fragment, which are the same in both forms. */
  #readTail(text: Uint8Array, start: number, end: number, one: number, other: number): boolean {
    const canonical = this.#canonical;
    const fetched = this.#fetched;
    if (start < end && text[start] !== QUESTION && text[start] !== HASH) return false;
    if (!this.#host.readRest(text, start, end, one)) return false;
    if (mayBeWrappingPath(canonical.bytes, canonical.hostEnd, one)) return false;
    canonical.pathEnd = one;
    canonical.end = this.#host.end;
    fetched.pathEnd = other;
    fetched.end = other + canonical.end - one;
    canonical.bytes.copyWithin(other, one, canonical.end);
    return true;
  }

  /** Records that the forms differ from here on: at the latest in the byte before `other` in the fetched form. */
  #differ(other: number): void {
    if (this.#common < 0) this.#common = other - 1 - this.#fetched.start;
  }
}

/** Returns what happens to the escape at `at` in a path; 0 if it may mean more, or is not an escape. */
function escapeAt(text: Uint8Array, start: number, at: number, end: number): number {
  if (at + 2 >= end) return 0;
  const high = HEX[text[at + 1]!]!;
  const low = HEX[text[at + 2]!]!;
  if (high === 255 || low === 255) return 0;
  // `http%3A` may be the scheme of a wrapped URL.
  const last = text[at - 1]! | 0x20;
  if (last === 0x70 || last === 0x73) {
    for (let length = 3; length <= 5; length++) {
      if (at - length >= start && isSpecialScheme(text, at - length, at)) return 0;
    }
  }
  return ESCAPED[(high << 4) | low]!;
}

/** Checks whether a segment that begins with a dot goes on like a name, so that it is none of `.` and `..`. */
function isName(text: Uint8Array, at: number, end: number): boolean {
  return at < end && isWordEnd(text[at]!) && text[at] !== SLASH;
}

/** Returns the number of dots if the segment at `at` is `.` or `..` and a slash follows, else 0. */
function dotSegment(text: Uint8Array, at: number, end: number): 0 | 1 | 2 {
  const dots = text[at + 1] === DOT ? 2 : 1;
  return at + dots < end && text[at + dots] === SLASH ? dots : 0;
}

function hasEmptySegment(text: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (text[i] === SLASH && text[i - 1] === SLASH) return true;
  return false;
}

/** Returns where the path `bytes[root, end)` ends without its last segment and the slash before that. */
function parentEnd(bytes: Uint8Array, root: number, end: number): number {
  let to = end;
  while (to > root && bytes[to - 1] !== SLASH) to--;
  return to > root ? to - 1 : root;
}

/** Returns the end of `text[start, end)` without a sentence's punctuation. */
function withoutPunctuation(text: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && PUNCTUATION[text[to - 1]!] === 1) to--;
  return to;
}
