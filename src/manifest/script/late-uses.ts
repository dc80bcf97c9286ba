/** Resolves variables whose last value holds wherever they are used, as in recipes of a makefile. */
import { MAX_LATE_CHARACTERS, MAX_LATE_ROUNDS, MAX_VALUE_CHARACTERS } from './script-limits.ts';
import type { VariableSyntax } from './variable-syntax.ts';

interface Line {
  /** As written, and as resolved with the values so far. */
  readonly written: string;
  readonly before: string;
  readonly row: number;
}

interface Resolved {
  readonly text: string;
  readonly row: number;
}

export class LateUses {
  readonly #syntax: VariableSyntax;
  readonly #lines: Line[] = [];
  /** Values with uses of other variables in them. */
  readonly #values = new Map<string, string>();
  #left = MAX_LATE_CHARACTERS;

  constructor(syntax: VariableSyntax) {
    this.#syntax = syntax;
  }

  /** Keeps a line if it uses variables, and the values that it assigns. */
  add(written: string, before: string, row: number): void {
    const { use, assignment } = this.#syntax;
    if (use === null || written.search(use) < 0) return;
    this.#left -= written.length + before.length;
    if (this.#left < 0) return;
    this.#lines.push({ written, before, row });
    for (const [, name = '', value = ''] of written.matchAll(assignment)) {
      if (value.length <= MAX_VALUE_CHARACTERS) this.#values.set(name.trimEnd(), value.trim());
    }
  }

  /**
   * Yields for each line what it means with the last values; null if it means the same as before.
   *
   * @param literals the last values that are literals
   */
  *resolved(literals: ReadonlyMap<string, string>): Generator<Resolved | null, void> {
    let left = MAX_LATE_CHARACTERS;
    for (const { written, before, row } of this.#lines) {
      let text = written;
      for (let round = 0; round < MAX_LATE_ROUNDS && left > 0; round++) {
        const next = this.#once(text, literals, left);
        left -= next.length;
        if (next === text) break;
        text = next;
      }
      yield text === before || text === written ? null : { text, row };
    }
  }

  #once(text: string, literals: ReadonlyMap<string, string>, most: number): string {
    const { use } = this.#syntax;
    if (use === null) return text;
    let growth = 0;
    return text.replace(use, (written, name?: string, braced?: string) => {
      const key = name ?? braced ?? '';
      const value = literals.get(key) ?? this.#values.get(key) ?? written;
      growth += value.length;
      return growth > most ? written : value;
    });
  }
}
