/** Reads Parquet's schema: a tree in depth-first order, whose leaves are columns. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_FIXED_VALUE_BYTES, MAX_SCHEMA_DEPTH, MAX_SCHEMA_ELEMENTS } from '../bytes/parquet-limits.ts';
import { latin1 } from '../../item/text/latin1.ts';
import {
  type Annotations,
  BYTE_ARRAY,
  FIXED_LEN_BYTE_ARRAY,
  type Holds,
  holdsOf,
  LOGICAL,
  type Reads,
  readsOf,
  type VariantPart
} from './annotations.ts';
import type { ThriftReader } from './thrift.ts';

export interface Leaf {
  /** 1-based. */
  readonly column: number;
  readonly name: Uint8Array;
  /** Parquet's number of the physical type. */
  readonly type: number;
  /** The size of a FIXED_LEN_BYTE_ARRAY in bytes; 0 for all other types. */
  readonly size: number;
  readonly holds: Holds;
  readonly reads: Reads;
  /** Null for a column that is no part of a VARIANT. */
  readonly variant: VariantPart | null;
  readonly maxRepetition: number;
  readonly maxDefinition: number;
}

/** A struct, list or map, or one of the groups inside lists and maps. */
export interface Group {
  readonly name: Uint8Array;
  /** The index of its first leaf. */
  readonly first: number;
  /** The number of its leaves, at any depth. */
  readonly leaves: number;
}

export interface Schema {
  readonly leaves: readonly Leaf[];
  /** The root first. */
  readonly groups: readonly Group[];
}

interface Element extends Annotations {
  size: number;
  repetition: number;
  name: Uint8Array;
  children: number;
}

const OPTIONAL = 1;
const REPEATED = 2;

/** Reads the schema from a field of the footer with that type. */
export function readSchema(reader: ThriftReader, type: number): Schema {
  const elements: Element[] = [];
  reader.list(type, () => {
    if (elements.length === MAX_SCHEMA_ELEMENTS) {
      throw new GateError('manifest-too-large', safe`it has more than ${count(MAX_SCHEMA_ELEMENTS)} columns; split it`);
    }
    elements.push(readElement(reader));
  });
  return leavesOf(elements);
}

function readElement(reader: ThriftReader): Element {
  const element: Element = {
    type: -1,
    size: 0,
    repetition: 0,
    name: new Uint8Array(0),
    children: 0,
    converted: -1,
    logical: -1,
    bits: 0,
    signed: true
  };
  reader.struct((id, type) => {
    if (id === 1) element.type = reader.integer(type);
    else if (id === 2) element.size = reader.integer(type);
    else if (id === 3) element.repetition = reader.integer(type);
    else if (id === 4) element.name = reader.binary(type);
    else if (id === 5) element.children = reader.integer(type);
    else if (id === 6) element.converted = reader.integer(type);
    else if (id === 10) {
      reader.structField(type, (kind, field) => {
        element.logical = kind;
        if (kind === LOGICAL.integer) readInteger(reader, field, element);
        else reader.skip(field);
      });
    } else reader.skip(type);
  });
  return element;
}

function readInteger(reader: ThriftReader, type: number, element: Element): void {
  reader.structField(type, (id, field) => {
    if (id === 1) element.bits = reader.integer(field);
    else if (id === 2) element.signed = reader.boolean(field);
    else reader.skip(field);
  });
}

/** A group whose children are not complete. */
interface OpenGroup {
  readonly group: { readonly name: Uint8Array; readonly first: number; leaves: number };
  left: number;
  readonly repetition: number;
  readonly definition: number;
  /** Whether it is in a VARIANT, and how that is known. */
  readonly variant: 'annotated' | 'alike' | null;
}

function leavesOf(elements: readonly Element[]): Schema {
  const [root, ...rest] = elements;
  if (root === undefined || root.children < 0) throw badSchema();
  const leaves: Leaf[] = [];
  const groups: Group[] = [];
  const open: OpenGroup[] = [];
  const enter = (
    { name, children }: Element,
    repetition: number,
    definition: number,
    variant: OpenGroup['variant']
  ) => {
    const group = { name, first: leaves.length, leaves: 0 };
    groups.push(group);
    open.push({ group, left: children, repetition, definition, variant });
    if (open.length > MAX_SCHEMA_DEPTH) throw badSchema();
  };
  enter(root, 0, 0, null);
  for (const [index, element] of rest.entries()) {
    const parent = open.at(-1);
    if (parent === undefined || parent.left === 0) throw badSchema();
    parent.left--;
    if (element.repetition < 0 || element.repetition > REPEATED || element.children < 0) throw badSchema();
    const repetition = parent.repetition + (element.repetition === REPEATED ? 1 : 0);
    const definition = parent.definition + (element.repetition === REPEATED || element.repetition === OPTIONAL ? 1 : 0);
    const around = parent.variant;
    if (element.type < 0) enter(element, repetition, definition, around ?? variantOf(element, rest, index));
    else leaves.push(leafOf(element, leaves.length + 1, repetition, definition, variantPart(element, around)));
    for (let last = open.at(-1); last?.left === 0; last = open.at(-1)) {
      last.group.leaves = leaves.length - last.group.first;
      open.pop();
    }
  }
  if (open.some(({ left }) => left > 0)) throw badSchema();
  return { leaves, groups };
}

function leafOf(
  element: Element,
  column: number,
  maxRepetition: number,
  maxDefinition: number,
  variant: VariantPart | null
): Leaf {
  const { type, name } = element;
  if (element.children > 0) throw badSchema();
  if (type > FIXED_LEN_BYTE_ARRAY) {
    throw new GateError('manifest-unsupported', safe`column ${column} has the unknown physical type ${type}`);
  }
  const size = type === FIXED_LEN_BYTE_ARRAY ? element.size : 0;
  if (type === FIXED_LEN_BYTE_ARRAY && (size < 1 || size > MAX_FIXED_VALUE_BYTES)) throw badSchema();
  const reads = variant?.certain === true ? null : readsOf(element);
  return { column, name, type, size, holds: holdsOf(element), reads, variant, maxRepetition, maxDefinition };
}

function badSchema(): GateError {
  return new GateError('manifest-unreadable', safe`its schema is not a tree of columns; write the file again`);
}

/** Returns whether a group is a VARIANT: by its annotation, or because it begins with the same two columns. */
function variantOf(group: Element, elements: readonly Element[], index: number): OpenGroup['variant'] {
  if (group.logical === LOGICAL.variant) return 'annotated';
  if (group.children < 2) return null;
  const first = elements.slice(index + 1, index + 3);
  const isAlike = first.every(({ type, converted, logical }) => type === BYTE_ARRAY && converted < 0 && logical < 0);
  const names = first.map(({ name }) => latin1(name)).sort();
  return isAlike && names.join(' ') === 'metadata value' ? 'alike' : null;
}

/** Returns what a leaf of a VARIANT contains. Its other leaves have types of their own. */
function variantPart({ name, type }: Element, variant: OpenGroup['variant']): VariantPart | null {
  if (variant === null || type !== BYTE_ARRAY) return null;
  const certain = variant === 'annotated';
  const text = latin1(name);
  if (text === 'value') return { part: 'value', certain };
  return text === 'metadata' ? { part: 'names', certain } : null;
}
