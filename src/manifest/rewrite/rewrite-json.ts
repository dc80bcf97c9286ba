/**
 * Removes rows from JSON, where rows are the elements of its outermost arrays. A listed element is removed with the
 * comma after it, the last one with the comma in front of it. The formatting of the rest does not change.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { type Scanner, checkLength, scanPieces } from '../bytes/pending.ts';
import { KeptBytes } from './rewrite-kept.ts';
import { rewriteText } from './rewrite-text.ts';
import type { ListedCells } from './listed-cells.ts';
import type { Rewrite, Tally } from './rewrite.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  CR,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SLASH,
  STAR
} from '../../item/text/ascii.ts';

export const rewriteJsonArrays: Rewrite = (content, listed, tally) =>
  rewriteText(content, text => withoutElements(text, listed, tally));

async function* withoutElements(
  text: AsyncIterable<Uint8Array>,
  listed: ListedCells,
  tally: Tally
): AsyncGenerator<Uint8Array, void> {
  const kept = new KeptBytes();
  const walk = new RecordScanner(kept, listed, tally);
  for await (const _ of scanPieces(text, walk)) yield* kept.take();
  walk.finish();
  yield* kept.finish();
}

/** More text is needed to continue. */
const INCOMPLETE = -1;

/** Walks through a text that was already read as JSON; counts arrays and elements in the same way as `Brackets`. */
class RecordScanner implements Scanner {
  readonly #out: KeptBytes;
  /** The text after the last element that is kept, and after the last that is removed. */
  readonly #afterKept = new KeptBytes();
  readonly #afterRemoved = new KeptBytes();
  readonly #listed: ListedCells;
  readonly #tally: Tally;
  #depth = 0;
  /** Depth of the outermost open array; 0 where none is open. */
  #arrayDepth = 0;
  #arrays = 0;
  #element = 0;
  #elementDue = false;
  /** What happens to the current or last element; `none` in front of the first element of an array. */
  #last: 'none' | 'kept' | 'removed' = 'none';

  constructor(out: KeptBytes, listed: ListedCells, tally: Tally) {
    this.#out = out;
    this.#listed = listed;
    this.#tally = tally;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end) {
      const next = tokenEnd(bytes, at, end, final);
      if (next === INCOMPLETE) break;
      if (this.#arrayDepth === 0) this.#outside(bytes, at, next);
      else if (this.#depth > this.#arrayDepth) this.#within(bytes, at, next);
      else this.#between(bytes, at, next);
      at = next;
    }
    checkLength(at, end, 1);
    for (const kept of [this.#out, this.#afterKept, this.#afterRemoved]) kept.secure(bytes);
    return at;
  }

  /** Throws unless every listed row was found. */
  finish(): void {
    if (this.#tally.removed === this.#listed.size) return;
    throw new GateError(
      'manifest-unsupported',
      safe`it contains a listed item outside of its rows (the elements of its outermost arrays); remove it by hand`
    );
  }

  /** Handles a token outside of any array. */
  #outside(bytes: Uint8Array, at: number, end: number): void {
    this.#out.keep(bytes, at, end);
    this.#nest(bytes[at]!);
    if (bytes[at] !== OPEN_BRACKET) return;
    this.#arrayDepth = this.#depth;
    this.#arrays++;
    this.#element = 0;
    this.#elementDue = true;
    this.#last = 'none';
  }

  /** Handles a token inside an element. */
  #within(bytes: Uint8Array, at: number, end: number): void {
    if (this.#last === 'kept') this.#out.keep(bytes, at, end);
    this.#nest(bytes[at]!);
  }

  /** Handles a token that is an element, begins one, or is between elements. */
  #between(bytes: Uint8Array, at: number, end: number): void {
    const byte = bytes[at]!;
    if (byte === CLOSE_BRACKET) {
      this.#out.append(this.#last === 'removed' ? this.#afterRemoved : this.#afterKept, bytes);
      this.#afterKept.clear();
      this.#out.keep(bytes, at, end);
      this.#depth--;
      this.#arrayDepth = 0;
    } else if (byte === COMMA || isBlank(byte) || byte === SLASH) {
      if (byte === COMMA) this.#elementDue = true;
      if (this.#last === 'none') this.#out.keep(bytes, at, end);
      else if (this.#last === 'kept') this.#afterKept.hold(bytes, at, end);
      else if (byte !== COMMA) this.#afterRemoved.hold(bytes, at, end);
    } else {
      if (this.#elementDue) this.#begin();
      this.#afterRemoved.clear();
      if (this.#last === 'kept') {
        this.#out.append(this.#afterKept, bytes);
        this.#out.keep(bytes, at, end);
      }
      this.#nest(byte);
    }
  }

  #begin(): void {
    this.#elementDue = false;
    this.#element++;
    const removed = this.#listed.has(this.#element, this.#arrays - 1);
    this.#last = removed ? 'removed' : 'kept';
    if (!removed) this.#tally.kept++;
    else {
      this.#tally.removed++;
      this.#tally.removedByReader++;
    }
  }

  #nest(byte: number): void {
    if (byte === OPEN_BRACKET || byte === OPEN_BRACE) this.#depth++;
    else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) this.#depth--;
  }
}

/** Returns the end of the token at `at`. A run of blanks is one token; so may be a part of a number or literal. */
function tokenEnd(bytes: Uint8Array, at: number, end: number, final: boolean): number {
  const byte = bytes[at]!;
  if (byte === QUOTE) return stringEnd(bytes, at, end);
  if (byte === SLASH) return commentEnd(bytes, at, end, final);
  if (isStructure(byte)) return at + 1;
  const blank = isBlank(byte);
  let i = at + 1;
  while (i < end && isBlank(bytes[i]!) === blank && !isStructure(bytes[i]!) && bytes[i] !== QUOTE && bytes[i] !== SLASH)
    i++;
  return i;
}

function stringEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    if (bytes[i] === BACKSLASH) i++;
    else if (bytes[i] === QUOTE) return i + 1;
  }
  return INCOMPLETE;
}

function commentEnd(bytes: Uint8Array, at: number, end: number, final: boolean): number {
  const block = bytes[at + 1] === STAR;
  for (let i = at + 2; i < end; i++) {
    if (block && bytes[i] === SLASH && bytes[i - 1] === STAR && i > at + 2) return i + 1;
    if (!block && (bytes[i] === LF || bytes[i] === CR)) return i;
  }
  return final ? end : INCOMPLETE;
}

function isStructure(byte: number): boolean {
  return byte === COMMA || byte === COLON || (byte | 0x20) === OPEN_BRACE || (byte | 0x20) === CLOSE_BRACE;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= CR) || byte === 0x1e;
}
