/** Decodes the characters that TeX and BibTeX need an escape for in a URL: `\_`, `{\_}`, `\%`, `$\sim$`, `\~{}`. */

const ESCAPE =
  /\{\\([_%&#$~])\}|\\([_%&#$])|\{?\$\{?\\sim\}?\$\}?|\\~\{\}|\{?\\textasciitilde(?:\{\}|\b)\}?|\{?\\textunderscore(?:\{\}|\b)\}?|\\(?:slash|allowbreak)(?:\{\}|\b ?)/g;

/** Returns a line with these escapes decoded. */
export function texMeaning(line: string): string {
  if (!line.includes('\\')) return line;
  return line.replace(ESCAPE, (escape: string, inBraces?: string, plain?: string) => {
    const char = inBraces ?? plain;
    if (char !== undefined) return char;
    if (escape.includes('underscore')) return '_';
    return escape.includes('slash') ? '/' : escape.includes('allowbreak') ? '' : '~';
  });
}
