/** Reads the header of NumPy's files: a literal of Python (numpy.lib.format, "Format Version 1.0" to "3.0"). */
import { GateError } from '../../safe/errors.ts';
import { safe, type SafeText } from '../../safe/text.ts';
import { MAX_NPY_DEPTH, MAX_NPY_REPEATED } from './tree-limits.ts';

/** A field: values of one type, next to each other in every element. */
export interface NpyField {
  /** Empty in an array without names. */
  readonly name: Uint8Array;
  readonly kind: 'bytes' | 'text' | 'integer' | 'signed' | 'float' | 'other';
  /** Bytes of a value. */
  readonly size: number;
  /** How many of them there are. */
  readonly count: number;
  readonly isLittle: boolean;
}

export interface NpyHeader {
  readonly fields: readonly NpyField[];
  readonly shape: readonly number[];
  /** Whether the first index changes first. */
  readonly isFortran: boolean;
}

/**
 * Throws `manifest-unreadable`, and `manifest-unsupported` where the values are pickled.
 *
 * @param text one character per byte
 * @param collect receives every string in the header
 */
export function readNpyHeader(text: string, collect: (string: string) => void): NpyHeader {
  const header = new Literal(text, collect).read();
  if (!isDictionary(header)) throw broken(safe`its header is not a dictionary`);
  const shape = header.get('shape');
  if (!isSizes(shape)) throw broken(safe`its header has no shape`);
  if (shape.length > MAX_NPY_DEPTH || !Number.isSafeInteger(productOf(shape)))
    throw broken(safe`its shape is impossible`);
  const fields = fieldsOf(header.get('descr'), '', 0);
  return { fields, shape, isFortran: header.get('fortran_order') === true };
}

type Value = string | number | boolean | null | readonly Value[] | ReadonlyMap<Value, Value>;

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function isDictionary(value: Value): value is ReadonlyMap<Value, Value> {
  return value instanceof Map;
}

function isSizes(value: Value | undefined): value is readonly number[] {
  return isList(value) && value.every((size: unknown) => Number.isSafeInteger(size) && Number(size) >= 0);
}

function fieldsOf(type: Value | undefined, name: string, depth: number): readonly NpyField[] {
  if (depth > MAX_NPY_DEPTH) throw broken(safe`its type is nested too deep`);
  if (typeof type === 'string') return [plainField(type, name)];
  if (!isList(type)) throw broken(safe`its type is not known`);
  // A pair of a type and a shape, or the fields of a record.
  const [inner, shape]: readonly Value[] = type;
  if (type.length === 2 && typeof inner !== 'object' && isSizes(shape))
    return repeated(fieldsOf(inner, name, depth + 1), shape);
  return type.flatMap((field: Value) => {
    if (!isList(field)) throw broken(safe`its type is not known`);
    const [title, own, of = []] = field;
    if (!isSizes(of)) throw broken(safe`its type is not known`);
    // A name may have a title in front of it.
    const called = isList(title) ? title[1] : title;
    return repeated(fieldsOf(own, name === '' && typeof called === 'string' ? called : name, depth + 1), of);
  });
}

/** Returns the number of elements of a shape. */
export function productOf(shape: readonly number[]): number {
  return shape.includes(0) ? 0 : shape.reduce((product, size) => product * size, 1);
}

function repeated(fields: readonly NpyField[], shape: readonly number[]): readonly NpyField[] {
  const times = productOf(shape);
  if (times === 1) return fields;
  const [field, ...others] = fields;
  if (field === undefined || times === 0) return [];
  if (others.length === 0) return [{ ...field, count: field.count * times }];
  if (times > MAX_NPY_REPEATED) throw broken(safe`its type repeats a record too often`);
  return Array.from({ length: times }, () => fields).flat();
}

const KINDS: Readonly<Record<string, NpyField['kind']>> = {
  S: 'bytes',
  a: 'bytes',
  V: 'bytes',
  U: 'text',
  i: 'signed',
  u: 'integer',
  f: 'float'
};

function plainField(type: string, name: string): NpyField {
  const [, order, letter = '', digits = ''] = /^([<>=|]?)([a-zA-Z?])(\d*)(?:\[[^\]]*\])?$/.exec(type) ?? [];
  if (letter === 'O') {
    throw new GateError(
      'manifest-unsupported',
      safe`its values are pickled, and a pickle is never loaded; save it with a text type, or as CSV or JSON Lines`
    );
  }
  const size = Number(digits === '' ? 1 : digits) * (letter === 'U' ? 4 : 1);
  if (letter === '' || letter === 'T' || !Number.isSafeInteger(size)) throw broken(safe`its type is not known`);
  return { name: Buffer.from(name, 'latin1'), kind: KINDS[letter] ?? 'other', size, count: 1, isLittle: order !== '>' };
}

/** Reads strings, numbers, tuples, lists and dictionaries of Python. */
class Literal {
  readonly #tokens: readonly string[];
  readonly #collect: (string: string) => void;
  #at = 0;

  constructor(text: string, collect: (string: string) => void) {
    this.#collect = collect;
    this.#tokens = text.match(/[bu]?'(?:[^'\\]|\\.)*'|[bu]?"(?:[^"\\]|\\.)*"|\d+L?|[a-zA-Z]+|[^\s]/g) ?? [];
  }

  read(depth = 0): Value {
    const token = this.#tokens[this.#at++] ?? '';
    if (depth > MAX_NPY_DEPTH) throw broken(safe`its header is nested too deep`);
    if (token === '(' || token === '[') return this.#list(token === '(' ? ')' : ']', depth);
    if (token === '{') return this.#dictionary(depth);
    if (token === 'True' || token === 'False') return token === 'True';
    if (token === 'None') return null;
    if (/^\d/.test(token)) return parseInt(token, 10);
    const [, text] = /^[bu]?['"](.*)['"]$/s.exec(token) ?? [];
    if (text !== undefined) return this.#string(text.replace(/\\(.)/gs, '$1'));
    throw broken(safe`its header is not a literal of Python`);
  }

  #string(text: string): string {
    this.#collect(text);
    return text;
  }

  #list(end: string, depth: number): readonly Value[] {
    const values: Value[] = [];
    while (!this.#ends(end)) {
      values.push(this.read(depth + 1));
      if (!this.#ends(',', end)) throw broken(safe`its header is not a literal of Python`);
    }
    return values;
  }

  #dictionary(depth: number): ReadonlyMap<Value, Value> {
    const values = new Map<Value, Value>();
    while (!this.#ends('}')) {
      const key = this.read(depth + 1);
      if (!this.#ends(':') || values.has(key)) throw broken(safe`its header is not a literal of Python`);
      values.set(key, this.read(depth + 1));
      if (!this.#ends(',', '}')) throw broken(safe`its header is not a literal of Python`);
    }
    return values;
  }

  /** Reads `token`; returns true too if `end` follows, which is not read. */
  #ends(token: string, end?: string): boolean {
    if (this.#tokens[this.#at] === token) {
      this.#at++;
      return true;
    }
    return end !== undefined && this.#tokens[this.#at] === end;
  }
}

export function broken(what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`it cannot be read as NumPy: ${what}; save it again`);
}
