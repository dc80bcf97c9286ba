/** Keeps the names of scripts and their values, for one script or for the cells of a notebook in order. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { type Known, type ValueMaker, options, shortened, type Value, withOrigin } from './python-values.ts';
import { MAX_KEPT_CHARACTERS, MAX_KEPT_VALUE_CHARACTERS, MAX_NAMES } from './script-limits.ts';

/** How many of the first and of the last values of a name are kept. */
const KEPT = 4;

interface Bound {
  count: number;
  readonly first: Known[];
  readonly last: Known[];
}

type Table = Map<string, Bound>;

/** How a name is bound: as a variable, or as an attribute or argument, whose name other objects may share. */
export type Binding = 'name' | 'attribute';

export class Names {
  /** Set if a script has too many names. */
  fault: GateError | null = null;
  readonly maker: ValueMaker;
  /** The names of earlier scripts, and of this one as far as the second pass has read it. */
  readonly #known: Table = new Map();
  /** The names of this script from the first pass: a function may use names that are bound after it. */
  #ahead: Table = new Map();
  #reading: 'ahead' | 'for good' = 'ahead';
  #held = 0;
  /** Values that are already copies. */
  readonly #copies = new WeakSet<Value>();

  constructor(maker: ValueMaker) {
    this.maker = maker;
  }

  bind(name: string, binding: Binding, value: Known): void {
    const ahead = this.#reading === 'ahead';
    const bound = this.#entry(ahead ? this.#ahead : this.#known, key(name, binding));
    if (bound === null) return;
    if (ahead) bound.count++;
    if (value === null) return;
    const kept = value.kind === 'text' && value.sure !== null ? { ...value, sure: shortened(value.sure) } : value;
    if (bound.first.length < KEPT) bound.first.push(kept);
    if (bound.last.push(kept) > KEPT) bound.last.shift();
  }

  /** Returns the value of a name. */
  value(name: string): Known {
    const plain = this.#values(key(name, 'name'));
    const other = this.#values(key(name, 'attribute'));
    const values = [...plain.values, ...other.values];
    if (values.length === 0) return null;
    const once = plain.count > 0 ? plain : other;
    const [only = null] = once.values;
    if (once.count !== 1 || only === null) return withOrigin(this.maker.choice(values), 'read');
    if (only.kind !== 'text' || only.origin === 'number') return only;
    if (values.length === 1) return withOrigin(only, 'read');
    const others: Known = this.maker.choice(values.slice(once.values.length));
    const guesses = others?.kind === 'text' ? [...only.guesses, ...others.guesses] : only.guesses;
    return { ...only, guesses, origin: 'read' };
  }

  /** Returns all texts that a name may have as its value. */
  texts(name: string): readonly string[] {
    const value = this.value(name);
    return value?.kind === 'text' ? options(value) : [];
  }

  /** Begins the second pass over a script. */
  again(): void {
    this.#reading = 'for good';
    this.maker.back();
  }

  /** Ends a script: keeps the values of its names for the next one, but not the script's text. */
  end(): void {
    for (const [name, { count: times }] of this.#ahead) {
      const bound = this.#known.get(name);
      if (bound === undefined) continue;
      bound.count += times;
      for (const values of [bound.first, bound.last]) values.forEach((value, i) => (values[i] = this.#copy(value)));
    }
    this.#ahead = new Map();
    this.#reading = 'ahead';
    this.maker.keep();
  }

  #values(name: string): { readonly count: number; readonly values: readonly Known[] } {
    const known = this.#known.get(name);
    const ahead = this.#ahead.get(name);
    const total = (known?.count ?? 0) + (ahead?.count ?? 0);
    const nearest = this.#reading === 'ahead' ? (ahead?.last ?? []) : [];
    const inOrder = [nearest.toReversed(), known?.last.toReversed(), ahead?.first, known?.first];
    const values = [...new Set(inOrder.flatMap(some => some ?? []))];
    return { count: total, values: total === 1 ? values.slice(0, 1) : values };
  }

  #entry(table: Table, name: string): Bound | null {
    const found = table.get(name);
    if (found !== undefined) return found;
    if (this.#known.size + this.#ahead.size >= 2 * MAX_NAMES) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`its script has more than ${count(MAX_NAMES)} names; split it`
      );
      return null;
    }
    const bound = { count: 0, first: [], last: [] };
    table.set(name, bound);
    return bound;
  }

  /**
   * Copies a value. Of lists and dictionaries only their direct texts are copied, since they may contain each other.
   */
  #copy(value: Known, inside = false): Known {
    if (value === null || this.#copies.has(value)) return value;
    if (inside && value.kind !== 'text') return null;
    const copy = this.#copied(value);
    this.#copies.add(copy);
    return copy;
  }

  #copied(value: Value): Value {
    switch (value.kind) {
      case 'text':
        return {
          ...value,
          sure: value.sure === null ? null : this.#copiedString(value.sure),
          guesses: value.guesses.map(guess => this.#copiedString(guess))
        };
      case 'list':
        return { kind: 'list', items: value.items.map(item => this.#copy(item, true)) };
      case 'dictionary': {
        const entries = Array.from(value.entries, ([name, item]) => [name, this.#copy(item, true)] as const);
        return { kind: 'dictionary', entries: new Map(entries) };
      }
    }
  }

  #copiedString(held: string): string {
    const short = shortened(held, MAX_KEPT_VALUE_CHARACTERS);
    this.#held += short.length;
    if (this.#held > MAX_KEPT_CHARACTERS) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`the variables of its cells contain too much text; split it`
      );
      return '';
    }
    return Buffer.from(short, 'latin1').toString('latin1');
  }
}

function key(name: string, binding: Binding): string {
  return binding === 'name' ? name : `.${name}`;
}
