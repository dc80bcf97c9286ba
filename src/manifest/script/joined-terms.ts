/** Finds texts that a script joins from literals and variables: with an operator, or with a function. */

/** A literal, an escape outside of one, a name that gets a value, another with or without a call's bracket, or anything. */
const TOKEN =
  /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\\[^]|\$?[A-Za-z_.][\w.]*\s*=(?!=)|\$?([A-Za-z_.][\w.]*)(\(?)|\S/g;

/** The same, with literals in backticks. */
const TOKEN_WITH_BACKTICKS =
  /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|\\[^]|\$?[A-Za-z_.][\w.]*\s*=(?!=)|\$?([A-Za-z_.][\w.]*)(\(?)|`((?:[^`\\]|\\[^])*)`|\S/g;

interface Joining {
  /** What is between texts that are joined; null where there is none. */
  readonly operator: string | null;
  /** The functions that join their arguments, with what they put between them. */
  readonly joining: ReadonlyMap<string, string>;
  /** Whether texts may also be in backticks. */
  readonly backticks: boolean;
}

/**
 * Yields the texts that are joined from two or more parts.
 *
 * @param valueOf returns the value of a variable; undefined where it is not known
 */
export function* joinedTexts(
  line: string,
  { operator, joining, backticks }: Joining,
  valueOf: (name: string) => string | undefined
): Generator<string, void> {
  if (operator === null && joining.size === 0) return;
  if (!/["'`]/.test(line)) return;
  let text = '';
  let parts = 0;
  /** What comes between the last part and the next; null where nothing joins them. */
  let between: string | null = null;
  /** For each open bracket what joins its arguments; null where nothing does. */
  const open: (string | null)[] = [];
  const tokens = line.matchAll(backticks ? TOKEN_WITH_BACKTICKS : TOKEN);
  for (const { 0: token, 1: double, 2: single, 3: name, 4: bracket, 5: template } of tokens) {
    const isCall = name !== undefined && bracket === '(';
    const part = double ?? single ?? template ?? (name === undefined || isCall ? undefined : valueOf(name));
    const separator = token === operator ? '' : token === ',' ? (open.at(-1) ?? null) : null;
    if (part !== undefined && between !== null) {
      text += between + part;
      parts++;
    } else if (separator === null || parts === 0) {
      if (parts > 1) yield text;
      text = part ?? '';
      parts = part === undefined ? 0 : 1;
    }
    between = parts === 0 ? null : separator;
    if (isCall) open.push(joining.get(name) ?? null);
    else if (token === '(') open.push(null);
    else if (token === ')') open.pop();
  }
  if (parts > 1) yield text;
}

const BRACKETS = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|(?:(?<![\w.])([A-Za-z_][\w.]*))?\(|\)/g;

/** Follows the calls of functions that join their arguments, which may be on several lines. */
export class JoiningCalls {
  readonly #joining: ReadonlyMap<string, string>;
  /** Open brackets since the first of such calls; 0 if none is open. */
  #depth = 0;

  constructor(joining: ReadonlyMap<string, string>) {
    this.#joining = joining;
  }

  /** Returns true if such a call is open at the end of the line. */
  isOpenAfter(line: string): boolean {
    if (this.#joining.size === 0) return false;
    for (const [token, name = ''] of line.matchAll(BRACKETS)) {
      if (token.endsWith('(')) {
        if (this.#depth > 0 || this.#joining.has(name)) this.#depth++;
      } else if (token === ')' && this.#depth > 0) this.#depth--;
    }
    return this.#depth > 0;
  }

  /** Forgets the open calls. */
  reset(): void {
    this.#depth = 0;
  }
}
