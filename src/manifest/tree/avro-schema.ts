/** Reads the schema of an Avro file (Apache Avro 1.12, "Schema Declaration"). */
import { GateError } from '../../safe/errors.ts';
import { safe, type SafeText } from '../../safe/text.ts';
import { MAX_AVRO_SCHEMA_DEPTH } from './tree-limits.ts';

export type AvroType =
  | { readonly kind: 'number' | 'boolean' | 'bytes' | 'text' | 'null' }
  | { readonly kind: 'enum'; readonly symbols: readonly Uint8Array[] }
  /** A value of `size` bytes; a float or double if `isFloat`, else bytes. */
  | { readonly kind: 'fixed'; readonly size: number; readonly isFloat: boolean }
  | { readonly kind: 'list' | 'map'; readonly of: AvroType }
  | { readonly kind: 'union'; readonly of: readonly AvroType[] }
  | AvroRecord;

/** Made before its fields are known, since they may contain it. */
export interface AvroRecord {
  readonly kind: 'record';
  /** Those that take bytes. */
  fields: readonly AvroField[];
}

interface AvroField {
  readonly name: Uint8Array;
  readonly type: AvroType;
  /** Its place in the schema, from 1. */
  readonly column: number;
}

const PRIMITIVES: ReadonlyMap<unknown, AvroType> = new Map<unknown, AvroType>([
  ['null', { kind: 'null' }],
  ['boolean', { kind: 'boolean' }],
  ['int', { kind: 'number' }],
  ['long', { kind: 'number' }],
  ['float', { kind: 'fixed', size: 4, isFloat: true }],
  ['double', { kind: 'fixed', size: 8, isFloat: true }],
  ['bytes', { kind: 'bytes' }],
  ['string', { kind: 'text' }]
]);

export interface AvroSchema {
  readonly root: AvroType;
  /** The types that take no bytes: a list of them may claim any length. */
  readonly empty: ReadonlySet<AvroType>;
}

/** Throws `manifest-unreadable`. */
export function readAvroSchema(json: Uint8Array): AvroSchema {
  let schema: unknown;
  try {
    schema = JSON.parse(Buffer.from(json).toString('utf8'));
  } catch (cause) {
    throw wrong(safe`is not JSON`, cause);
  }
  const root = new Types().read(schema, '', 0);
  const empty = emptyTypes(root);
  return { root, empty };
}

/** Returns the types that take no bytes, and removes fields with these types. */
function emptyTypes(root: AvroType): ReadonlySet<AvroType> {
  const known = new Map<AvroType, boolean>();
  const isEmpty = (type: AvroType, depth: number): boolean => {
    const before = known.get(type);
    if (before !== undefined) return before;
    if (depth > MAX_AVRO_SCHEMA_DEPTH) throw tooDeep();
    // A record inside itself has content, or it would have no end.
    known.set(type, false);
    const own =
      type.kind === 'null' ||
      (type.kind === 'fixed' && type.size === 0) ||
      (type.kind === 'record' && type.fields.map(field => isEmpty(field.type, depth + 1)).every(Boolean));
    if (type.kind === 'list' || type.kind === 'map') isEmpty(type.of, depth + 1);
    if (type.kind === 'union') for (const branch of type.of) isEmpty(branch, depth + 1);
    known.set(type, own);
    return own;
  };
  isEmpty(root, 0);
  for (const type of known.keys()) {
    if (type.kind === 'record') type.fields = type.fields.filter(field => known.get(field.type) === false);
  }
  return new Set([...known].flatMap(([type, own]) => (own ? [type] : [])));
}

class Types {
  /** By full name. */
  readonly #named = new Map<string, AvroType>();

  /** @param space the namespace around the type */
  read(schema: unknown, space: string, depth: number): AvroType {
    if (depth > MAX_AVRO_SCHEMA_DEPTH) throw tooDeep();
    if (typeof schema === 'string') return this.#byName(schema, space);
    if (Array.isArray(schema)) return { kind: 'union', of: schema.map(each => this.read(each, space, depth + 1)) };
    if (!isObject(schema)) throw wrong(safe`has an invalid type`);
    switch (schema['type']) {
      case 'array':
        return { kind: 'list', of: this.read(schema['items'], space, depth + 1) };
      case 'map':
        return { kind: 'map', of: this.read(schema['values'], space, depth + 1) };
      case 'enum':
        return this.#name(schema, space, { kind: 'enum', symbols: symbolsOf(schema['symbols']) });
      case 'fixed':
        return this.#name(schema, space, { kind: 'fixed', size: sizeOf(schema['size']), isFloat: false });
      case 'record':
      case 'error':
        return this.#record(schema, space, depth);
      default:
        return this.read(schema['type'], space, depth + 1);
    }
  }

  #record(schema: Schema, space: string, depth: number): AvroType {
    const record: AvroRecord = { kind: 'record', fields: [] };
    this.#name(schema, space, record);
    const inner = spaceOf(fullName(schema, space));
    const { fields } = schema;
    if (!Array.isArray(fields)) throw wrong(safe`has a record without fields`);
    record.fields = fields.map((field: unknown, index) => {
      if (!isObject(field)) throw wrong(safe`has an invalid field`);
      const { name } = field;
      if (typeof name !== 'string') throw wrong(safe`has a field without a name`);
      return { name: Buffer.from(name), type: this.read(field['type'], inner, depth + 1), column: index + 1 };
    });
    return record;
  }

  #name(schema: Schema, space: string, type: AvroType): AvroType {
    const name = fullName(schema, space);
    // Of two types with one name, other readers might use the other one.
    if (this.#named.has(name)) throw wrong(safe`has two types of one name`);
    this.#named.set(name, type);
    return type;
  }

  #byName(name: string, space: string): AvroType {
    const found =
      PRIMITIVES.get(name) ??
      this.#named.get(name.includes('.') || space === '' ? name : `${space}.${name}`) ??
      this.#named.get(name);
    if (found === undefined) throw wrong(safe`has a type that is not defined`);
    return found;
  }
}

type Schema = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fullName(schema: Schema, space: string): string {
  const { name, namespace } = schema;
  if (typeof name !== 'string') throw wrong(safe`has a type without a name`);
  if (name.includes('.')) return name;
  const own = typeof namespace === 'string' ? namespace : space;
  return own === '' ? name : `${own}.${name}`;
}

function spaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

function symbolsOf(symbols: unknown): readonly Uint8Array[] {
  if (!Array.isArray(symbols)) throw wrong(safe`has an enum without symbols`);
  return symbols.map(symbol => Buffer.from(String(symbol)));
}

function sizeOf(size: unknown): number {
  if (typeof size === 'number' && Number.isInteger(size) && size >= 0 && size < 2 ** 31) return size;
  throw wrong(safe`has an invalid size`);
}

function tooDeep(): GateError {
  return wrong(safe`is nested too deep`);
}

function wrong(what: SafeText, cause?: unknown): GateError {
  return new GateError('manifest-unreadable', safe`its schema ${what}; write the file again`, { cause });
}
