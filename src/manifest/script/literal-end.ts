/** Where a quoted string of a document ends: in steps from one special character to the next, whatever its length. */

/** How a kind of string is closed. */
export interface Quoting {
  /** One quote, or three that may stand around several lines. */
  readonly close: '"' | "'" | '"""' | "'''";
  /** Whether a backslash takes the meaning of the next character away. */
  readonly escapes: boolean;
}

/** Where the text of a string stops. */
export interface LiteralEnd {
  readonly closed: boolean;
  /** Behind the closing quotes or, where nothing closes it, at the end of the line or text. */
  readonly at: number;
}

const SPECIAL = { '"': /["\\\r\n]/g, "'": /['\\\r\n]/g } as const;

/** The end of a string whose text begins at `from`. */
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

/** A backslash and what it escapes; CR LF is one line's end. */
function escapeLength(text: string, at: number): number {
  return text.startsWith('\r\n', at + 1) ? 3 : 2;
}
