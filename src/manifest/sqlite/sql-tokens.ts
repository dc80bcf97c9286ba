/** Splits SQL into tokens (https://www.sqlite.org/lang_keywords.html, "lang_expr"), as far as the schema needs them. */

export interface SqlToken {
  /** A `text` is in single quotes, a `name` in other quotes, and a `word` in none; a `blob` is in hex digits. */
  readonly kind: 'text' | 'name' | 'word' | 'blob' | 'mark';
  /** Without quotes. */
  readonly text: string;
}

const TOKEN =
  /(?<skip>\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$))|[xX]'(?<blob>[^']*)'|'(?<text>[^']*)'?|"(?<name>[^"]*)"?|`(?<tick>[^`]*)`?|\[(?<bracket>[^\]]*)\]?|(?<word>[\w$\x80-\uffff]+)|\|\||[^]/gy;

/** A quote that is doubled is part of the text: the token goes on directly after it. */
const QUOTES = { text: "'", name: '"', tick: '`' } as const;

export function* sqlTokens(sql: string): Generator<SqlToken, void> {
  let open: { readonly as: keyof typeof QUOTES; text: string } | null = null;
  for (const { groups, 0: whole } of sql.matchAll(TOKEN)) {
    const as =
      groups?.text !== undefined
        ? 'text'
        : groups?.name !== undefined
          ? 'name'
          : groups?.tick !== undefined
            ? 'tick'
            : null;
    if (open !== null && as === open.as) {
      open.text += QUOTES[as] + (groups?.[as] ?? '');
      continue;
    }
    if (open !== null) yield { kind: open.as === 'text' ? 'text' : 'name', text: open.text };
    open = as === null ? null : { as, text: groups?.[as] ?? '' };
    if (open !== null || groups?.skip !== undefined) continue;
    if (groups?.blob !== undefined) yield { kind: 'blob', text: groups.blob };
    else if (groups?.bracket !== undefined) yield { kind: 'name', text: groups.bracket };
    else yield { kind: groups?.word === undefined ? 'mark' : 'word', text: whole };
  }
  if (open !== null) yield { kind: open.as === 'text' ? 'text' : 'name', text: open.text };
}

/** Yields texts and blobs that SQL does not contain as they are: with doubled quotes, in hex, or joined with `||`. */
export function* sqlTexts(sql: string): Generator<Buffer, void> {
  let joined = '';
  let parts = 0;
  let isOpen = false;
  const take = () => {
    const found = parts > 1 || joined.includes("'") ? Buffer.from(joined, 'utf8') : null;
    joined = '';
    parts = 0;
    return found;
  };
  for (const { kind, text } of sqlTokens(sql)) {
    if (kind === 'blob') yield Buffer.from(text, 'hex');
    if (kind === 'text' && !isOpen) {
      const found = take();
      if (found !== null) yield found;
    }
    if (kind === 'text') {
      joined += text;
      parts++;
    }
    isOpen = kind === 'mark' && text === '||' && parts > 0;
  }
  const found = take();
  if (found !== null) yield found;
}
