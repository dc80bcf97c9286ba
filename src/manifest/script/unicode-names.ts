/** Looks up ASCII characters by their Unicode names, as in Python's `\N{…}`. */

const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'SPACE|EXCLAMATION MARK|QUOTATION MARK|NUMBER SIGN|DOLLAR SIGN|PERCENT SIGN|AMPERSAND|APOSTROPHE|LEFT PARENTHESIS|' +
    'RIGHT PARENTHESIS|ASTERISK|PLUS SIGN|COMMA|HYPHEN-MINUS|FULL STOP|SOLIDUS|DIGIT ZERO|DIGIT ONE|DIGIT TWO|' +
    'DIGIT THREE|DIGIT FOUR|DIGIT FIVE|DIGIT SIX|DIGIT SEVEN|DIGIT EIGHT|DIGIT NINE|COLON|SEMICOLON|LESS-THAN SIGN|' +
    'EQUALS SIGN|GREATER-THAN SIGN|QUESTION MARK|COMMERCIAL AT'
  )
    .split('|')
    .map((name, index): [string, string] => [name, String.fromCharCode(0x20 + index)])
    .concat([
      ['LEFT SQUARE BRACKET', '['],
      ['REVERSE SOLIDUS', '\\'],
      ['RIGHT SQUARE BRACKET', ']'],
      ['CIRCUMFLEX ACCENT', '^'],
      ['LOW LINE', '_'],
      ['GRAVE ACCENT', '`'],
      ['LEFT CURLY BRACKET', '{'],
      ['VERTICAL LINE', '|'],
      ['RIGHT CURLY BRACKET', '}'],
      ['TILDE', '~']
    ])
);

const LETTER = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/;

/** Returns null where the name, in any case, is not that of an ASCII character. */
export function namedCharacter(name: string): string | null {
  const upper = name.toUpperCase();
  const [, size, letter] = LETTER.exec(upper) ?? [];
  if (letter !== undefined) return size === 'SMALL' ? letter.toLowerCase() : letter;
  return NAMES.get(upper) ?? null;
}
