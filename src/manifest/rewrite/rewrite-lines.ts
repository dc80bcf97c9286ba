/** Removes lines from plain text, and records from JSON Lines; a record is one line unless a value spans several. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { type Scanner, checkLength } from '../bytes/pending.ts';
import { RecordFilter, keptRecords } from './rewrite-records.ts';
import { rewriteText } from './rewrite-text.ts';
import type { Rewrite } from './rewrite.ts';
import { BACKSLASH, CR, LF, OPEN_BRACKET, QUOTE, SLASH, STAR } from '../../item/text/ascii.ts';

export const rewriteTextLines: Rewrite = (content, listed, tally) => {
  const filter = new RecordFilter(listed, tally);
  return rewriteText(content, text => keptRecords(text, new Records(filter, textLine), filter));
};

export const rewriteJsonLines: Rewrite = (content, listed, tally) => {
  const filter = new RecordFilter(listed, tally);
  return rewriteText(content, text => keptRecords(text, new Records(filter, jsonRecord), filter));
};

/** Returns the end of a record, after its line end, and its number of lines; null where more text is needed. */
type FindEnd = (bytes: Uint8Array, start: number, end: number, final: boolean) => RecordEnd | null;

interface RecordEnd {
  readonly end: number;
  readonly lines: number;
}

class Records implements Scanner {
  readonly #filter: RecordFilter;
  readonly #findEnd: FindEnd;
  #line = 1;

  constructor(filter: RecordFilter, findEnd: FindEnd) {
    this.#filter = filter;
    this.#findEnd = findEnd;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end) {
      const found = this.#findEnd(bytes, at, end, final);
      if (found === null) break;
      const last = this.#line + found.lines - 1;
      if (found.lines > 1 && bytes[at] === OPEN_BRACKET && this.#filter.isListed(this.#line, last)) throw notLines();
      this.#filter.record(bytes, at, found.end, this.#line, last);
      this.#line = last + 1;
      at = found.end;
    }
    checkLength(at, end, this.#line);
    this.#filter.secure(bytes);
    return at;
  }
}

/** Finds the end of a line: LF, CR LF or a lone CR. */
function textLine(bytes: Uint8Array, start: number, end: number, final: boolean): RecordEnd | null {
  let i = start;
  while (i < end && bytes[i] !== LF && bytes[i] !== CR) i++;
  if (i === end) return final ? { end, lines: 1 } : null;
  if (bytes[i] === CR && i + 1 === end && !final) return null;
  return { end: bytes[i] === CR && i + 1 < end && bytes[i + 1] === LF ? i + 2 : i + 1, lines: 1 };
}

/** Finds the first LF outside of brackets, strings and comments. The text was already read as JSON. */
function jsonRecord(bytes: Uint8Array, start: number, end: number, final: boolean): RecordEnd | null {
  let depth = 0;
  let lines = 1;
  for (let i = start; i < end; i++) {
    switch (bytes[i]!) {
      case QUOTE:
        for (i++; i < end && bytes[i] !== QUOTE; i++) if (bytes[i] === BACKSLASH) i++;
        break;
      case SLASH:
        if (bytes[i + 1] === STAR) {
          for (i += 2; i + 1 < end && (bytes[i] !== STAR || bytes[i + 1] !== SLASH); i++) if (bytes[i] === LF) lines++;
          i++;
        } else while (i + 1 < end && bytes[i + 1] !== LF && bytes[i + 1] !== CR) i++;
        break;
      case 0x7b:
      case OPEN_BRACKET:
        depth++;
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        break;
      case LF:
        if (depth === 0) return { end: i + 1, lines };
        lines++;
        break;
      default:
    }
  }
  return final ? { end, lines } : null;
}

function notLines(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it is one JSON array over several lines and not JSON Lines; rename the file to end in .json`
  );
}
