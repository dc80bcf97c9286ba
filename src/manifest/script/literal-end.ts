/** Finds the end of a quoted string, jumping from one special character to the next. */

/** How a kind of string is closed. */
export interface Quoting {
  /** One quote, or three for strings that may span lines. */
  readonly close: '"' | "'" | '"""' | "'''";
  /** True if a backslash makes the next character literal. */
  readonly escapes: boolean;
}

/** The end of a string. */
export interface LiteralEnd {
  readonly closed: boolean;
  /** After the closing quotes or, if it is not closed, at the end of the line or text. */
  readonly at: number;
}

const SPECIAL = { '"': /["\\\r\n]/g, "'": /['\\\r\n]/g } as const;

/** Returns the end of a string whose text begins at `from`. */
export function literalEnd(text: string, from: number, { close, escapes }: Quoting): LiteralEnd {
  const special = SPECIAL[close.startsWith('"') ? '"' : "'"];
  for (let at = from; ;) {
    special.lastIndex = at;
    if (!special.test(text)) return { closed: false, at: text.length };
    at = special.lastIndex - 1;
    const char = text.charAt(at);
    if (char === '\\') at += escapes ? escapeLength(text, at) : 1;
    else if (char === '\r' || char === '\n') {
      if (close.length === 1) return { closed: false, at };
      at++;
    } else if (text.startsWith(close, at)) return { closed: true, at: at + close.length };
    else at++;
  }
}

/** Returns the length of a backslash and the character after it; CR LF is one line end. */
function escapeLength(text: string, at: number): number {
  return text.startsWith('\r\n', at + 1) ? 3 : 2;
}
