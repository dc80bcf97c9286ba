/** Line ends of texts: LF, CR LF and a lone CR. Those of bytes are counted by `item/text/text-line-ends.ts`. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';

const LF = 0x0a;
const CR = 0x0d;

/** Whether the character at `at` ends a line. */
export function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}

/** How many line ends stand in the text from `start` to `end`. */
export function textLineEnds(text: string, start = 0, end = text.length): number {
  let ends = 0;
  for (let at = start; at < end; at++) if (endsLine(text, at)) ends++;
  return ends;
}

/**
 * The text with the references of each line replaced, so that its line ends stay those of the document: one that a
 * reference stands for becomes a tab, which an address loses in the same way.
 */
export function decodedLines(text: string, decode: (line: string) => string): string {
  if (!text.includes('&')) return text;
  checkCount(text, '&');
  return text.replace(/[^\r\n]+/g, line => (line.includes('&') ? decode(line).replace(/[\r\n]/g, '\t') : line));
}

/** References or escapes of one text, which are replaced without a pause. */
export const MOST_REPLACED = 1 << 20;

/** Throws where a text has more references or escapes, which begin with `mark`, than are replaced. */
export function checkCount(text: string, mark: '&' | '\\'): void {
  if (text.length <= MOST_REPLACED) return;
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  if (found <= MOST_REPLACED) return;
  throw new GateError('manifest-too-large', safe`a text has more references or escapes than are read; split it`);
}
