/**
 * Decodes the escapes of scripts and styles that may hide a URL. Line ends stay as in the document: a line end that an
 * escape removes is inserted after the word that it joins.
 */
import { checkCount } from '../bytes/line-ends.ts';
import { isScalarValue } from '../../item/text/code-point.ts';

/** Also matches the characters that end a URL, since a line end can be inserted in front of them. */
const SCRIPT_ESCAPE =
  /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|[0-3][0-7]{1,2}|[4-7][0-7]|\r\n|[^])|[\t-\r <>"`]/g;
const STYLE_ESCAPE = /\\(?:[0-9A-Fa-f]{1,6}(?:\r\n|[ \t\r\n\f])?|\r\n|[^])|[\t-\r <>"`]/g;

/** Returns a script with the escapes of its strings decoded. */
export function scriptText(script: string): string {
  return undone(script, SCRIPT_ESCAPE, escape => {
    const code = /^\\(?:x|u\{?)([0-9A-Fa-f]+)\}?$/.exec(escape)?.[1];
    if (code !== undefined) return character(code) ?? escape;
    if (/^\\[0-7]{2}/.test(escape)) return character(parseInt(escape.slice(1), 8).toString(16)) ?? escape;
    const char = escape.slice(1);
    return /[\r\n\u2028\u2029]/.test(char) ? '' : /[nrtbfv0]/.test(char) ? ' ' : char;
  });
}

/** Returns a style with its escapes decoded; quotes in its strings are encoded as in URLs. */
export function styleText(style: string): string {
  return undone(style, STYLE_ESCAPE, escape => {
    const code = /^\\([0-9A-Fa-f]+)/.exec(escape)?.[1];
    if (code !== undefined) return character(code) ?? escape;
    const char = escape.slice(1);
    return char === '"' ? '%22' : char === "'" ? '%27' : /[\r\n\f]/.test(char) ? '' : char;
  });
}

function undone(text: string, escapes: RegExp, meaning: (escape: string) => string): string {
  if (!text.includes('\\')) return text;
  checkCount(text, '\\');
  let lineEnds = 0;
  /** The start of the current word. */
  let word = 0;
  return text.replace(escapes, (found: string, at: number) => {
    if (!found.startsWith('\\')) {
      const lines = '\n'.repeat(lineEnds);
      lineEnds = 0;
      word = at + 1;
      return lines + found;
    }
    const meant = meaning(found);
    if (!/[\r\n]/.test(found)) return meant;
    if (at === word && meant === '') {
      word = at + found.length;
      return '\n';
    }
    lineEnds++;
    return meant;
  });
}

/** Returns the character with a hexadecimal number; a line end becomes a tab, which URL parsers remove too. */
function character(hex: string): string | null {
  const code = parseInt(hex, 16);
  if (code === 0x0a || code === 0x0d) return '\t';
  return code > 0 && isScalarValue(code) ? String.fromCodePoint(code) : null;
}
