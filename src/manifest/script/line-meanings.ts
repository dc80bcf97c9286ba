/** Reads a line of a script, whose variables are already resolved, as its language does: without quotes and escapes. */
import { MAX_CHOICE_CHARACTERS } from './script-limits.ts';

/** Matches quotes inside a word, which shells remove: `"$BASE"/a`. */
const INNER_QUOTES = /(?<=[\w./%~@+-])["']+(?=[\w./%~@+:-])/g;

/** Matches a text with escapes of a shell, and in it the numbers to the base of eight; others are decoded anywhere. */
const ANSI_TEXT = /\$'((?:[^'\\]|\\[^])*)'/g;
const OCTAL = /\\([0-7]{1,3})/g;

/** Matches alternatives, and the rest of the word. */
const CHOICES = /\{([^{}\s]*)\}([^\s{}"']*)/g;

/** Returns a line with words that are alternatives of links written out. */
export function withChoices(line: string): string {
  if (!line.includes('{')) return line;
  return line.replace(CHOICES, (written, list: string, rest: string) => {
    const choices = list.split(',');
    const isShort = list.length + choices.length * rest.length <= MAX_CHOICE_CHARACTERS;
    return isShort && list.includes('://') ? choices.map(choice => choice + rest).join(' ') : written;
  });
}

export function shellMeaning(line: string): string {
  return /["']/.test(line) ? withoutInnerQuotes(line) : line;
}

function withoutInnerQuotes(line: string): string {
  const decoded = line.replace(ANSI_TEXT, (_, text: string) =>
    text.replace(OCTAL, (_escape, digits: string) => String.fromCharCode(parseInt(digits, 8) & 0xff))
  );
  return decoded.replace(INNER_QUOTES, '');
}

/** Also removes functions of make that change nothing but blanks. */
export function makeMeaning(line: string): string {
  return withoutInnerQuotes(
    line.replace(/\$[({](?:strip|firstword|lastword)\s([^(){}$]*)[)}]/g, (_, words: string) => words.trim())
  );
}

/** Also removes carets in front of characters. */
export function batchMeaning(line: string): string {
  return withoutInnerQuotes(line.replace(/\^([^])/g, '$1'));
}

/** Matches a text with numbered fields, and the values that fill them. */
const FILLED = /(["'])([^"']*)\1\s*-f\s+([^)]*)/gi;

/** Removes backticks in front of characters for which they have no meaning, and fills fields: `"{0}/a" -f "b"`. */
export function powershellMeaning(line: string): string {
  const filled = line.replace(FILLED, (_, _quote: string, template: string, values: string) => {
    const items = values.split(',').map(unquoted);
    return template.replace(/\{(\d{1,3})[^{}]*\}/g, (field, index: string) => items[Number(index)] ?? field);
  });
  return filled.replace(/`([^0abefnrtuv\s])/g, '$1');
}

/** Matches a call of `sprintf` whose arguments are literals and names. */
const SPRINTF = /\bsprintf\(\s*("[^"]*"|'[^']*')((?:\s*,\s*(?:"[^"]*"|'[^']*'|[\w.]+))+)\s*\)/g;

/**
 * Yields the texts that calls of `sprintf` in R make.
 *
 * @param valueOf returns the value of a variable; undefined where it is not known
 */
export function* sprintfTexts(line: string, valueOf: (name: string) => string | undefined): Generator<string, void> {
  for (const [, template = '', list = ''] of line.matchAll(SPRINTF)) {
    const items = Array.from(list.matchAll(/"[^"]*"|'[^']*'|[\w.]+/g), ([word]) =>
      /["']/.test(word) ? unquoted(word) : (valueOf(word) ?? word)
    );
    let next = 0;
    yield unquoted(template).replace(/%(?:(\d{1,2})\$)?[-\d.]*([a-z%])/gi, (field, number: string, kind: string) => {
      if (kind === '%') return '%';
      return items[number === undefined ? next++ : Number(number) - 1] ?? field;
    });
  }
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])([^]*)\1$/, '$2');
}

/** Returns the words of a list as alternatives of one value, `{a,b}`, which URLs are expanded to. */
export function alternatives(words: string): string {
  const values = words
    .replace(/["']/g, '')
    .split(/\s+/)
    .filter(word => word !== '');
  return values.length < 2 ? (values[0] ?? '') : `{${values.join(',')}}`;
}
