/** Keeps the complete lines of a text, which the reader of RDF takes one by one. */
import { lineEnds } from '../../item/text/text-line-ends.ts';
import { CR, LF } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { checkLength, type Scanner } from '../bytes/pending.ts';
import { unescaped } from '../script/string-escapes.ts';
import { characterEscape } from './rdf-escapes.ts';
import { MAX_ESCAPED_LINE_BYTES } from './rdf-limits.ts';

export interface Line {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Decodes the escapes of characters in a line; a backslash after another one begins no escape. Returns null if the line
 * is too long.
 */
export function withoutEscapes(line: Line): Line | null {
  const raw = latin1(line.bytes, line.start, line.end);
  if (!/\\u/i.test(raw)) return line;
  if (raw.length > MAX_ESCAPED_LINE_BYTES) return null;
  const one = (text: string, at: number) => characterEscape(text, at) ?? { text: text.slice(at, at + 2), length: 2 };
  const { bytes } = unescaped(raw, one);
  return { bytes, start: 0, end: bytes.length };
}

/** Keeps the complete lines of a scan until they are taken, before the next scan. */
export class WholeLines implements Scanner {
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #rows = 0;

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let stop = end;
    if (!final) {
      // The line feed of a carriage return at the end may follow later.
      if (stop > start && bytes[stop - 1] === CR) stop--;
      while (stop > start && bytes[stop - 1] !== LF && bytes[stop - 1] !== CR) stop--;
    }
    this.#bytes = bytes;
    this.#start = start;
    this.#end = stop;
    this.#rows += lineEnds(bytes, start, stop);
    checkLength(stop, end, this.#rows + 1);
    return stop;
  }

  /** Yields the lines without their ends, including empty ones. */
  *take(): Generator<Line, void> {
    const bytes = this.#bytes;
    const end = this.#end;
    let start = this.#start;
    this.#start = end;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      if (byte !== LF && byte !== CR) continue;
      yield { bytes, start, end: at };
      if (byte === CR && at + 1 < end && bytes[at + 1] === LF) at++;
      start = at + 1;
    }
    if (start < end) yield { bytes, start, end };
  }
}
