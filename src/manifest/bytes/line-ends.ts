/** Line ends of text: LF, CR LF and a lone CR. `item/text/text-line-ends.ts` counts those of bytes. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { CR, LF } from '../../item/text/ascii.ts';
import { MAX_REPLACEMENTS } from './manifest-limits.ts';

/** Returns true if the character at `at` ends a line. */
export function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}

/** Returns the number of line ends in the text from `start` to `end`. */
export function textLineEnds(text: string, start = 0, end = text.length): number {
  let ends = 0;
  for (let at = start; at < end; at++) if (endsLine(text, at)) ends++;
  return ends;
}

/**
 * Replaces the references in each line, and keeps the line ends of the document: a line end written as a reference
 * becomes a tab, which URL parsers remove too.
 */
export function decodedLines(text: string, decode: (line: string) => string): string {
  if (!text.includes('&')) return text;
  checkCount(text, '&');
  return text.replace(/[^\r\n]+/g, line => (line.includes('&') ? decode(line).replace(/[\r\n]/g, '\t') : line));
}

/** Throws if a text has more than `MAX_REPLACEMENTS` references or escapes; `mark` is their first character. */
export function checkCount(text: string, mark: '&' | '\\'): void {
  if (text.length <= MAX_REPLACEMENTS) return;
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  if (found <= MAX_REPLACEMENTS) return;
  throw new GateError('manifest-too-large', safe`a text has too many references or escapes; split it`);
}
