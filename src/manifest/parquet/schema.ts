/** Reads Parquet's schema: a tree in depth-first order, whose leaves are columns. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_FIXED_VALUE_BYTES, MAX_SCHEMA_DEPTH, MAX_SCHEMA_ELEMENTS } from '../bytes/parquet-limits.ts';
import {
  type Annotations,
  FIXED_LEN_BYTE_ARRAY,
  type Holds,
  holdsOf,
  LOGICAL,
  type Reads,
  readsOf
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
}

function leavesOf(elements: readonly Element[]): Schema {
  const [root, ...rest] = elements;
  if (root === undefined || root.children < 0) throw badSchema();
  const leaves: Leaf[] = [];
  const groups: Group[] = [];
  const open: OpenGroup[] = [];
  const enter = ({ name, children }: Element, repetition: number, definition: number) => {
    const group = { name, first: leaves.length, leaves: 0 };
    groups.push(group);
    open.push({ group, left: children, repetition, definition });
    if (open.length > MAX_SCHEMA_DEPTH) throw badSchema();
  };
  enter(root, 0, 0);
  for (const element of rest) {
    const parent = open.at(-1);
    if (parent === undefined || parent.left === 0) throw badSchema();
    parent.left--;
    if (element.repetition < 0 || element.repetition > REPEATED || element.children < 0) throw badSchema();
    const repetition = parent.repetition + (element.repetition === REPEATED ? 1 : 0);
    const definition = parent.definition + (element.repetition === REPEATED || element.repetition === OPTIONAL ? 1 : 0);
    if (element.logical === LOGICAL.variant) throw variant();
    if (element.type < 0) enter(element, repetition, definition);
    else leaves.push(leafOf(element, leaves.length + 1, repetition, definition));
    for (let last = open.at(-1); last?.left === 0; last = open.at(-1)) {
      last.group.leaves = leaves.length - last.group.first;
      open.pop();
    }
  }
  if (open.some(({ left }) => left > 0)) throw badSchema();
  return { leaves, groups };
}

function leafOf(element: Element, column: number, maxRepetition: number, maxDefinition: number): Leaf {
  const { type, name } = element;
  if (element.children > 0) throw badSchema();
  if (type > FIXED_LEN_BYTE_ARRAY) {
    throw new GateError('manifest-unsupported', safe`column ${column} has the unknown physical type ${type}`);
  }
  const size = type === FIXED_LEN_BYTE_ARRAY ? element.size : 0;
  if (type === FIXED_LEN_BYTE_ARRAY && (size < 1 || size > MAX_FIXED_VALUE_BYTES)) throw badSchema();
  return { column, name, type, size, holds: holdsOf(element), reads: readsOf(element), maxRepetition, maxDefinition };
}

function badSchema(): GateError {
  return new GateError('manifest-unreadable', safe`its schema is not a tree of columns; write the file again`);
}

function variant(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it has a column of type VARIANT, which is not read: store it as JSON text or as columns, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}
