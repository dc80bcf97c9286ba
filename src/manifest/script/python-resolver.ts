/**
 * Evaluates the texts that a script builds from literals and variables. The script is read twice, since a function may
 * use names that are bound after it; the second pass emits the results. Anything that is not understood has an unknown
 * value.
 */
import type { Watch } from '../../safe/watch.ts';
import { entry, functionValue, methodValue, type Given } from './python-calls.ts';
import type { Literal, PythonText } from './python-literal.ts';
import type { Names } from './python-names.ts';
import { KEYWORDS, Syntax, type TargetList } from './python-syntax.ts';
import { fieldsOf, Filled, percentFormatted } from './python-templates.ts';
import { type Known, type ValueMaker, options, Sum, text, type Text, type Value, withOrigin } from './python-values.ts';
import { MAX_BRACKETS, MAX_GUESSES, MAX_LIST_ITEMS, MAX_STEPS, MAX_WAITING_CHARACTERS } from './script-limits.ts';

/** A text that is in no literal of the script, one character per byte. */
export interface MadeText {
  /** Where its expression begins. */
  readonly at: number;
  readonly text: string;
  /** True for the first of the possible values of the expression. */
  readonly first: boolean;
}

/** A generator that yields after a certain amount of work, and continues from there. */
type Steps<T> = Generator<void, T>;

interface Read {
  readonly value: Known;
  readonly end: number;
}

/** The content of brackets. */
interface BracketContents extends Given {
  readonly entries: ReadonlyMap<string, Known>;
  readonly comma: boolean;
  readonly end: number;
}

/** The work that a step counts as. */
const STEP_WORK = 16;

/** Shorter texts contain no URL. */
const SHORTEST = 4;

/** Matches a URL without a host: such a guess is wrong, and would be reported as a URL that cannot be read. */
const NO_HOST = /:\/\/(?![A-Za-z0-9\x80-\xff%[])|:\/\/[^\s/?#]{0,300}%(?![0-9A-Fa-f]{2})/;

const LOOP = /for[ \t]+([A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)[ \t]+in\b/y;
const NUMBER = /\d{1,20}(?![\w.])/y;

/** Yields the texts that the script builds; sometimes null, where the reader may pause. */
export function* madeBy(python: PythonText, names: Names, watch: Watch): Generator<MadeText | null, void> {
  yield* new ScriptReader(python, names, watch).pass(false);
  names.again();
  yield* new ScriptReader(python, names, watch).pass(true);
}

class ScriptReader {
  readonly #syntax: Syntax;
  readonly #names: Names;
  readonly #maker: ValueMaker;
  readonly #watch: Watch;
  #emits = false;
  #waiting: MadeText[] = [];
  #waitingSize = 0;
  #steps = 0;
  /** The number of open brackets and f-strings. */
  #depth = 0;

  constructor(python: PythonText, names: Names, watch: Watch) {
    this.#syntax = new Syntax(python);
    this.#names = names;
    this.#maker = names.maker;
    this.#watch = watch;
  }

  *pass(emits: boolean): Generator<MadeText | null, void> {
    this.#emits = emits;
    for (const _ of this.#statements()) {
      yield* this.#take();
      yield null;
    }
    yield* this.#take();
  }

  *#take(): Generator<MadeText, void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#waitingSize = 0;
    yield* waiting;
  }

  /** Counts a step; returns true if it is time to yield. */
  #due(): boolean {
    if (++this.#steps < MAX_STEPS && this.#waitingSize < MAX_WAITING_CHARACTERS) return false;
    this.#watch.worked(this.#steps * STEP_WORK);
    this.#steps = 0;
    return true;
  }

  /** Counts the work for each guess. */
  #countGuesses(value: Known): void {
    if (value?.kind === 'text') this.#steps += value.guesses.length;
  }

  /** Emits a text that was built here. Afterwards it counts as read, like a literal that ends here. */
  #emit(value: Known, at: number): Known {
    if (value?.kind !== 'text' || value.origin === 'number') return value;
    if (this.#emits && value.origin === 'made') {
      this.#countGuesses(value);
      options(value).forEach((option, index) => {
        if (option.length < SHORTEST || (option !== value.sure && NO_HOST.test(option))) return;
        this.#waiting.push({ at, text: option, first: index === 0 });
        this.#waitingSize += option.length;
      });
    }
    return withOrigin(value, 'read');
  }

  *#statements(): Steps<void> {
    const syntax = this.#syntax;
    let at = 0;
    for (let begins = true; ;) {
      const start = syntax.skip(at);
      if (start >= syntax.end) return;
      if (this.#due()) yield;
      const targets = begins || syntax.lineEnd ? syntax.targets(start) : null;
      if (targets !== null) at = yield* this.#assignment(targets.lists, targets.at, targets.adds);
      else {
        const read = yield* this.#value(start);
        this.#emit(read.value, start);
        at = Math.max(read.end, start + 1);
      }
      begins = at === start + 1 && ';:'.includes(syntax.char(start));
    }
  }

  *#assignment(lists: readonly TargetList[], start: number, adds: boolean): Steps<number> {
    const syntax = this.#syntax;
    const items: Known[] = [];
    let comma = false;
    let at = start;
    for (;;) {
      if (this.#due()) yield;
      const from = syntax.skip(at);
      const read = yield* this.#value(from);
      const value = adds ? this.#added(lists, read.value) : read.value;
      if (items.length < MAX_LIST_ITEMS) items.push(this.#emit(value, from));
      at = read.end;
      const next = syntax.skip(at);
      if (syntax.lineEnd || syntax.char(next) !== ',') break;
      comma = true;
      at = next + 1;
    }
    const [only = null] = items;
    this.#bind(lists, comma ? { kind: 'list', items } : only);
    return at;
  }

  #added([list]: readonly TargetList[], value: Known): Known {
    const held = this.#names.value(list?.names[0]?.name ?? '');
    return held?.kind === 'text' && value?.kind === 'text' ? this.#maker.concat([held, value]) : null;
  }

  #bind(lists: readonly TargetList[], value: Known): void {
    for (const { names, items } of lists) {
      const values = items ? flat(value, names.length) : [];
      names.forEach(({ name, binding }, index) => {
        this.#names.bind(name, binding, items ? (values[index] ?? null) : value);
      });
    }
  }

  /**
   * Reads a value up to its end: a comma, a colon, an equals sign, a closing bracket or, outside brackets, a line end.
   * Each side of a condition or choice may be the value.
   */
  *#value(start: number): Steps<Read> {
    const syntax = this.#syntax;
    const sides: Known[] = [];
    let state: 'open' | 'taken' | 'skipping' = 'open';
    let end = start;
    for (let at = start; ;) {
      if (this.#due()) yield;
      const char = syntax.char(at);
      if (char === '' || ',:;)]}'.includes(char) || (char === '=' && syntax.char(at + 1) !== '=')) break;
      const word = syntax.word(at);
      if (KEYWORDS.has(word)) {
        if (word === 'or' || word === 'and' || word === 'else') state = 'open';
        else if (word !== 'await' && word !== 'return' && word !== 'yield') state = 'skipping';
        end = at + word.length;
        if (word === 'for') end = yield* this.#loop(at);
      } else {
        const read = yield* this.#sum(at);
        if (read === null) {
          end = at + ('=<>!'.includes(char) && syntax.char(at + 1) === '=' ? 2 : 1);
          if (state === 'taken') this.#emit(sides.pop() ?? null, start);
          if (state !== 'skipping') state = 'skipping';
        } else {
          end = read.end;
          if (state === 'open') {
            sides.push(read.value);
            state = 'taken';
          } else this.#emit(read.value, at);
        }
      }
      at = syntax.skip(end);
      if (syntax.lineEnd && this.#depth === 0) break;
    }
    const [only = null] = sides;
    return { value: sides.length < 2 ? only : this.#maker.choice(sides), end };
  }

  /** Reads `for name in list`. */
  *#loop(at: number): Steps<number> {
    LOOP.lastIndex = at;
    const [written, name] = LOOP.exec(this.#syntax.python.text) ?? [];
    if (written === undefined || name === undefined) return at + 'for'.length;
    const read = yield* this.#sum(this.#syntax.skip(at + written.length));
    if (read?.value?.kind === 'list')
      this.#names.bind(name, 'name', this.#maker.choice(read.value.items.slice(0, MAX_GUESSES)));
    return read?.end ?? at + written.length;
  }

  /** Reads texts joined by plus signs; null where none begins. */
  *#sum(start: number): Steps<Read | null> {
    const syntax = this.#syntax;
    let read = yield* this.#term(start);
    if (read === null) return null;
    let sum = new Sum(this.#maker);
    let whole = true;
    let at = start;
    for (;;) {
      const next = syntax.skip(read.end);
      const continues = syntax.char(next) === '+' && syntax.char(next + 1) !== '=';
      if (!continues && sum.count === 0 && whole) return read;
      const { value, end }: Read = read;
      if (value?.kind === 'text' && value.origin !== 'number') sum.add(value);
      else {
        this.#emit(sum.take(), at);
        sum = new Sum(this.#maker);
        whole = false;
      }
      if (!continues) return whole ? { value: sum.take(), end } : this.#partly(sum, at, end);
      if (this.#due()) yield;
      const operand = syntax.skip(next + 1);
      if (sum.count === 0) at = operand;
      read = yield* this.#term(operand);
      if (read === null) return this.#partly(sum, at, next + 1);
    }
  }

  #partly(sum: Sum, at: number, end: number): Read {
    this.#emit(sum.take(), at);
    return { value: null, end };
  }

  /** Reads a text, and fills its fields if percent signs follow. */
  *#term(start: number): Steps<Read | null> {
    const syntax = this.#syntax;
    let read = yield* this.#operand(start);
    while (read !== null) {
      const next = syntax.skip(read.end);
      if (syntax.char(next) !== '%' || syntax.char(next + 1) === '=') return read;
      if (this.#due()) yield;
      const right: Read | null = yield* this.#operand(syntax.skip(next + 1));
      if (right === null) return read;
      this.#countGuesses(read.value);
      read = { value: this.#percent(read.value, right.value), end: right.end };
    }
    return null;
  }

  #percent(template: Known, value: Known): Known {
    if (template?.kind !== 'text') return null;
    const [sure = '', ...more] = options(template);
    const filled = percentFormatted(sure, value, this.#maker);
    if (filled === null) return template;
    if (template.sure !== null) return filled;
    return this.#maker.choice([filled, ...more.map(other => percentFormatted(other, value, this.#maker))]);
  }

  *#operand(start: number): Steps<Read | null> {
    const syntax = this.#syntax;
    const literal = syntax.literal(start);
    if (literal !== null) return yield* this.#trailers(yield* this.#literals(literal), start);
    const char = syntax.char(start);
    if ('([{'.includes(char || ' ')) {
      const inside = yield* this.#inside(start, char === '(');
      return yield* this.#trailers({ value: bracketed(char, inside), end: inside.end }, start);
    }
    if (char >= '0' && char <= '9') {
      NUMBER.lastIndex = start;
      const [number] = NUMBER.exec(syntax.python.text) ?? [];
      return number === undefined ? null : { value: text(number, 'number'), end: start + number.length };
    }
    const word = syntax.word(start);
    if (word === '' || KEYWORDS.has(word)) return null;
    return yield* this.#name(word, start);
  }

  /** Reads adjacent literals, which the compiler joins. */
  *#literals(first: Literal): Steps<Read> {
    const syntax = this.#syntax;
    const sum = new Sum(this.#maker);
    for (let literal = first; ;) {
      sum.add((literal.formatted ? yield* this.#fields(literal) : null) ?? decodedLiteral(syntax, literal));
      const next = syntax.skip(literal.end);
      const neighbour = syntax.lineEnd && this.#depth === 0 ? null : syntax.literal(next);
      if (neighbour === null) return { value: sum.take(), end: literal.end };
      if (this.#due()) yield;
      literal = neighbour;
    }
  }

  /** Reads an f-string with the values of its fields; null where none is known. */
  *#fields(literal: Literal): Steps<Text | null> {
    const syntax = this.#syntax;
    const filled = new Filled();
    let done = literal.from;
    if (this.#depth >= MAX_BRACKETS) return null;
    for (const field of fieldsOf(syntax.python.text, literal.from, literal.to)) {
      if (this.#due()) yield;
      if (typeof field === 'number') {
        filled.plain(syntax.decoded(literal, done, field + 1));
        done = field + 2;
        continue;
      }
      filled.plain(syntax.decoded(literal, done, field.start));
      const written = syntax.python.text.slice(field.start, field.end);
      filled.place({ written, value: yield* this.#field(field.from, field.to) });
      done = field.end;
    }
    filled.plain(syntax.decoded(literal, done, literal.to));
    return filled.take(this.#maker);
  }

  *#field(start: number, to: number): Steps<Known> {
    const syntax = this.#syntax;
    const end = syntax.end;
    syntax.end = to;
    this.#depth++;
    const at = syntax.skip(start);
    const { value, end: stop } = yield* this.#value(at);
    const next = syntax.skip(stop);
    const whole = next >= to || (syntax.char(next) === '=' && syntax.skip(next + 1) >= to);
    syntax.end = end;
    this.#depth--;
    return whole ? value : this.#unknown(value, at);
  }

  #unknown(value: Known, at: number): null {
    this.#emit(value, at);
    return null;
  }

  *#name(word: string, start: number): Steps<Read> {
    const syntax = this.#syntax;
    const end = start + word.length;
    const next = syntax.skip(end);
    if (syntax.char(next) !== '(' || syntax.lineEnd) {
      return yield* this.#trailers({ value: this.#names.value(word), end }, start);
    }
    const inside = yield* this.#inside(next);
    const value = functionValue(word, inside, this.#maker);
    return yield* this.#trailers({ value, end: inside.end }, start);
  }

  /** Reads attributes, calls and subscripts after a value. */
  *#trailers(first: Read, start: number): Steps<Read> {
    const syntax = this.#syntax;
    let { value, end } = first;
    for (;;) {
      const next = syntax.skip(end);
      const sameLine = !syntax.lineEnd;
      const char = syntax.char(next);
      if (char === '.') {
        const nameAt = syntax.skip(next + 1);
        const name = syntax.word(nameAt);
        if (name === '') return { value, end };
        end = nameAt + name.length;
        const call = syntax.skip(end);
        if (syntax.char(call) === '(' && !syntax.lineEnd) {
          const inside = yield* this.#inside(call);
          this.#countGuesses(value);
          const result = methodValue(value, name, inside, this.#maker);
          if (result === null) this.#emit(value, start);
          value = result;
          end = inside.end;
        } else {
          if (value?.kind === 'text') this.#emit(value, start);
          value = this.#names.value(name);
        }
      } else if (sameLine && char !== '' && '(['.includes(char)) {
        const inside = yield* this.#inside(next);
        this.#emit(value, start);
        value = char === '[' && value !== null ? element(value, inside) : null;
        end = inside.end;
      } else return { value, end };
      if (this.#due()) yield;
    }
  }

  /**
   * Reads the content of the brackets that open at `open`; nothing if they are nested deeper than Python allows.
   *
   * @param keeps whether a single text in them is emitted by the caller
   */
  *#inside(open: number, keeps = false): Steps<BracketContents> {
    const syntax = this.#syntax;
    const items: Known[] = [];
    const named = new Map<string, Known>();
    const entries = new Map<string, Known>();
    let comma = false;
    if (this.#depth >= MAX_BRACKETS) return { items, named, entries, comma, end: open + 1 };
    this.#depth++;
    const isDictionary = syntax.char(open) === '{';
    let stars = 0;
    /** The argument whose type follows. */
    let typed = '';
    let at = syntax.skip(open + 1);
    for (let char = syntax.char(at); char !== '' && !')]}'.includes(char); char = syntax.char(at)) {
      if (this.#due()) yield;
      if ('*,;:='.includes(char)) {
        stars += char === '*' ? 1 : 0;
        if (char === ',') {
          if (keeps && !comma && items[0] !== undefined) items[0] = this.#emit(items[0], open);
          comma = true;
          stars = 0;
          typed = '';
        }
        at = syntax.skip(at + 1);
        continue;
      }
      const read = yield* this.#value(at);
      const value = keeps && !comma && items.length === 0 ? read.value : this.#emit(read.value, at);
      const next = syntax.skip(Math.max(read.end, at + 1));
      const bare = syntax.word(at);
      const name = bare !== '' && at + bare.length === read.end ? bare : '';
      const [sign, after] = [syntax.char(next), syntax.char(next + 1)];
      if (sign === '=' || (sign === ':' && (after === '=' || isDictionary))) {
        const from = syntax.skip(next + (sign === ':' && after === '=' ? 2 : 1));
        const bound = yield* this.#value(from);
        const given = this.#emit(bound.value, from);
        if (sign === '=') {
          for (const each of [name, typed]) if (each !== '') this.#names.bind(each, 'attribute', given);
          if (named.size < MAX_LIST_ITEMS) named.set(name, given);
        } else if (after === '=') {
          this.#names.bind(name, 'name', given);
          items.push(given);
        } else if (value?.kind === 'text' && value.sure !== null && entries.size < MAX_LIST_ITEMS)
          entries.set(value.sure, given);
        at = syntax.skip(Math.max(bound.end, from));
      } else {
        if (sign === ':') typed = name;
        if (stars === 1 && value?.kind === 'list') items.push(...value.items.slice(0, MAX_LIST_ITEMS - items.length));
        else if (stars === 2 && value?.kind === 'dictionary')
          for (const [key, held] of value.entries) named.set(key, held);
        else if (items.length < MAX_LIST_ITEMS) items.push(value);
        at = next;
      }
    }
    this.#depth--;
    return { items, named, entries, comma, end: Math.min(at + 1, syntax.end) };
  }
}

function decodedLiteral(syntax: Syntax, literal: Literal): Text {
  return text(syntax.decoded(literal, literal.from, literal.to), 'literal');
}

/** Returns the value of brackets around items. */
function bracketed(bracket: string, { items, entries, comma }: BracketContents): Known {
  const [only = null] = items;
  if (bracket === '{') return { kind: 'dictionary', entries };
  if (bracket === '[' || comma) return { kind: 'list', items };
  if (items.length > 1) return null;
  return only?.kind === 'text' && only.origin === 'literal' ? withOrigin(only, 'read') : only;
}

function element(value: Value, inside: BracketContents): Known {
  const [index = null] = inside.items;
  if (value.kind === 'dictionary') return entry(value, inside);
  if (value.kind !== 'list' || index?.kind !== 'text' || index.origin !== 'number') return null;
  return value.items[Number(index.sure)] ?? null;
}

/** Returns the items of a list, and of lists in it. */
function flat(value: Known, most: number): readonly Known[] {
  if (value?.kind !== 'list') return [value];
  return value.items.flatMap(item => (item?.kind === 'list' ? item.items : [item])).slice(0, most);
}
