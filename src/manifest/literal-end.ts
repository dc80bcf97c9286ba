/** Where a quoted string of a document ends: in steps from one special character to the next, whatever its length. */

/** How a kind of string is closed. */
export interface Quoting {
  /** One quote, or three that may stand around several lines. */
  readonly close: '"' | "'" | '"""' | "'''";
  /** Whether a backslash takes the meaning of the next character away. */
  readonly escapes: boolean;
}

const SPECIAL = { '"': /["\\\r\n]/g, "'": /['\\\r\n]/g } as const;

/** The position behind the closing quotes of a string whose text begins at `from`; -1 where it is not closed. */
export function literalEnd(text: string, from: number, { close, escapes }: Quoting): number {
  const special = SPECIAL[close.startsWith('"') ? '"' : "'"];
  for (let at = from; ;) {
    special.lastIndex = at;
    if (!special.test(text)) return -1;
    at = special.lastIndex - 1;
    const char = text.charAt(at);
    if (char === '\\') at += escapes ? escapeLength(text, at) : 1;
    else if (char === '\r' || char === '\n') {
      if (close.length === 1) return -1;
      at++;
    } else if (text.startsWith(close, at)) return at + close.length;
    else at++;
  }
}

/** A backslash and what it escapes; CR LF is one line's end. */
function escapeLength(text: string, at: number): number {
  return text.startsWith('\r\n', at + 1) ? 3 : 2;
}
