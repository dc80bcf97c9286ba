/** Values of expressions in a script, as far as they are known, and the limits for building them. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import {
  MAX_GUESSED_CHARACTERS,
  MAX_GUESSES,
  MAX_GUESS_CHARACTERS,
  MAX_HELD_CHARACTERS,
  MAX_MADE_CHARACTERS
} from './script-limits.ts';

/**
 * The origin of a text. `literal`: one or several adjacent literals. `read`: it was already read elsewhere, for
 * example where a name was bound. `made`: it was joined here. `number`: a plus sign does not join it to a text.
 */
type Origin = 'literal' | 'read' | 'made' | 'number';

/** A text, one character per byte of UTF-8. */
export interface Text {
  readonly kind: 'text';
  /** Null where names in it are bound more than once. */
  readonly sure: string | null;
  /** Other possible values. */
  readonly guesses: readonly string[];
  readonly origin: Origin;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Known[];
}

export interface Dictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, Known>;
}

export type Value = Text | List | Dictionary;

/** Null if unknown. */
export type Known = Value | null;

/** Guesses of each value that have a limit of their own, so that many guesses of one value do not use up all. */
const FIRST_GUESSES = 8;

/** Characters that each further guess costs in addition to its own. */
const GUESS_COST = 16;

export function text(sure: string, origin: Origin): Text {
  return { kind: 'text', sure, guesses: [], origin };
}

/** Returns all possible values of a text. */
export function options({ sure, guesses }: Text): readonly string[] {
  return sure === null ? guesses : [sure, ...guesses];
}

/** Returns the same value with another origin. */
export function withOrigin(value: Known, origin: Origin): Known {
  return value?.kind === 'text' && value.origin !== origin ? { ...value, origin } : value;
}

/** Keeps the beginning and the end of a text that is too long. */
export function shortened(long: string, limit = MAX_HELD_CHARACTERS): string {
  return long.length <= limit ? long : `${long.slice(0, limit / 2)}\n${long.slice(-limit / 2)}`;
}

/** Makes the values of expressions, within a limit on the characters of a document. */
export class ValueMaker {
  /** Set if the document would produce more than the limit. */
  fault: GateError | null = null;
  #left = MAX_MADE_CHARACTERS;
  #leftBefore = MAX_MADE_CHARACTERS;
  #guesses = { first: MAX_GUESSED_CHARACTERS, others: MAX_GUESSED_CHARACTERS };
  #guessesBefore = { ...this.#guesses };

  /** Ends a script. */
  keep(): void {
    this.#leftBefore = this.#left;
    this.#guessesBefore = { ...this.#guesses };
  }

  /** Begins the script again. */
  back(): void {
    this.#left = this.#leftBefore;
    this.#guesses = { ...this.#guessesBefore };
  }

  /**
   * Joins texts; returns null where the result is too long.
   *
   * @param counted characters of the parts that were already counted
   */
  concat(parts: readonly Text[], origin: Origin = 'made', counted = 0): Text | null {
    const sure = parts.every(part => part.sure !== null) ? this.#made(parts, origin, counted) : null;
    const guesses = parts.some(part => part.guesses.length > 0) ? this.#guessed(parts) : [];
    return sure === null && guesses.length === 0 ? null : { kind: 'text', sure, guesses, origin };
  }

  /** Changes all possible values of a text; `change` must not make them longer. */
  changed(value: Text, change: (text: string) => string): Text | null {
    if (value.sure !== null && !this.#spend(value.sure.length)) return null;
    const guesses = value.guesses.filter((guess, index) => this.#affords(guess.length, index)).map(change);
    const sure = value.sure === null ? null : change(value.sure);
    return sure === null && guesses.length === 0 ? null : { kind: 'text', sure, guesses, origin: 'made' };
  }

  /** Returns one of several values, of which it is not known which one applies. */
  choice(values: readonly Known[]): Known {
    const whole = values.find(value => value !== null && value.kind !== 'text');
    const guesses = new Set<string>();
    let made = false;
    for (const value of values) {
      if (value?.kind !== 'text') continue;
      made ||= value.origin === 'made';
      for (const option of options(value)) {
        if (guesses.size < MAX_GUESSES) guesses.add(shortened(option, MAX_GUESS_CHARACTERS));
      }
    }
    // The first guesses cost nothing if no text was joined for them.
    const free = made ? 0 : FIRST_GUESSES;
    const all = [...guesses].filter((guess, index) => index < free || this.#affords(guess.length, index));
    if (all.length === 0) return whole ?? null;
    return { kind: 'text', sure: null, guesses: all, origin: made ? 'made' : 'read' };
  }

  /** Returns true if the guess at `index` is within the limit, and counts it: its length, and a fixed cost. */
  #affords(length: number, index: number): boolean {
    const kind = index < FIRST_GUESSES ? 'first' : 'others';
    const cost = kind === 'first' ? length : length + GUESS_COST;
    if (cost > this.#guesses[kind]) return false;
    this.#guesses[kind] -= cost;
    return true;
  }

  #made(parts: readonly Text[], origin: Origin, counted: number): string | null {
    let length = 0;
    for (const { sure } of parts) length += sure?.length ?? 0;
    // Joined literals are never longer than the script.
    if (origin !== 'literal' && !this.#spend(length - counted)) return null;
    return parts.map(({ sure }) => sure ?? '').join('');
  }

  #spend(length: number): boolean {
    if (length <= this.#left) {
      this.#left -= length;
      return true;
    }
    this.fault ??= new GateError(
      'manifest-too-large',
      safe`the variables in its script contain too much text; split it`
    );
    return false;
  }

  /**
   * Returns the first combinations of the parts' possible values; the first part with several values changes fastest.
   */
  #guessed(parts: readonly Text[]): readonly string[] {
    const sure = parts.every(part => part.sure !== null);
    const guesses = new Set<string>();
    for (let choice = sure ? 1 : 0; guesses.size < MAX_GUESSES; choice++) {
      let left = choice;
      let length = 0;
      const chosen = parts.map(part => {
        const all = part.guesses.length + (part.sure === null ? 0 : 1);
        const option = left % all;
        left = (left - option) / all;
        const string =
          part.sure === null ? part.guesses[option]! : option === 0 ? part.sure : part.guesses[option - 1]!;
        length += Math.min(string.length, MAX_GUESS_CHARACTERS);
        return shortened(string, MAX_GUESS_CHARACTERS);
      });
      if (left > 0 || !this.#affords(length, guesses.size)) break;
      guesses.add(shortened(chosen.join(''), MAX_GUESS_CHARACTERS));
    }
    return [...guesses];
  }
}

/** The number of parts joined at a time. */
const FOLDED = 256;

/** Joins any number of texts that are added one by one. */
export class Sum {
  readonly #maker: ValueMaker;
  #parts: Text[] = [];
  readonly #folded: Text[] = [];
  #foldedSize = 0;
  #literal = true;
  #count = 0;
  #whole = true;

  constructor(maker: ValueMaker) {
    this.#maker = maker;
  }

  get count(): number {
    return this.#count;
  }

  add(part: Text): void {
    this.#literal &&= part.origin === 'literal';
    this.#count++;
    this.#parts.push(part);
    if (this.#parts.length === FOLDED) this.#fold();
  }

  /** Returns the result; a single part as it is. Null where there is none, or where it is too long. */
  take(): Text | null {
    const [only] = this.#parts;
    if (this.#count === 1 && only !== undefined) return only;
    if (this.#count === 0) return null;
    const all = [...this.#folded, ...this.#parts];
    return this.#whole ? this.#maker.concat(all, this.#origin, this.#foldedSize) : null;
  }

  get #origin(): Origin {
    return this.#literal ? 'literal' : 'made';
  }

  #fold(): void {
    const folded = this.#maker.concat(this.#parts, this.#origin);
    this.#parts = [];
    if (folded === null) this.#whole = false;
    else this.#folded.push(folded);
    this.#foldedSize += folded?.sure?.length ?? 0;
  }
}
