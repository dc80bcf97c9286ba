/** Line ends: LF, CR LF and a lone CR. */

const LF = 0x0a;
const CR = 0x0d;

/** How many line ends `bytes[start, end)` has. */
export function lineEnds(bytes: Uint8Array, start: number, end: number): number {
  let ends = 0;
  for (let i = start; i < end; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) ends++;
  return ends;
}

/** As `lineEnds`, of a text. */
export function textLineEnds(text: string, start = 0, end = text.length): number {
  let ends = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) ends++;
  }
  return ends;
}

/**
 * The text with the references of each line replaced, so that its line ends stay those of the document: one that a
 * reference stands for becomes a tab, which an address loses in the same way.
 */
export function decodedLines(text: string, decode: (line: string) => string): string {
  if (!text.includes('&')) return text;
  return text.replace(/[^\r\n]+/g, line => (line.includes('&') ? decode(line).replace(/[\r\n]/g, '\t') : line));
}
