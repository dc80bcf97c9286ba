/** Parquet's schema: a tree in depth-first order, of which the leaves are columns. */
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import type { ThriftReader } from './parquet-thrift.ts';

/**
 * What a leaf column holds. `text` is annotated as such, `binary` may be text, a content hash or media; `number` is kept
 * in bytes; of `none` (integers, floats, booleans, times) nothing can be an item.
 */
export type Holds = 'text' | 'binary' | 'number' | 'none';

export interface Leaf {
  /** 1-based. */
  readonly column: number;
  readonly name: Uint8Array;
  /** Parquet's number of the physical type. */
  readonly type: number;
  /** Bytes of a FIXED_LEN_BYTE_ARRAY; 0 of anything else. */
  readonly size: number;
  readonly holds: Holds;
  readonly maxRepetition: number;
  readonly maxDefinition: number;
}

export interface Schema {
  readonly leaves: readonly Leaf[];
  /** Names of the root and of groups. */
  readonly groupNames: readonly Uint8Array[];
}

interface Element {
  type: number;
  size: number;
  repetition: number;
  name: Uint8Array;
  children: number;
  converted: number;
  logical: number;
}

export const BYTE_ARRAY = 6;
export const FIXED_LEN_BYTE_ARRAY = 7;

const OPTIONAL = 1;
const REPEATED = 2;

/** Numbers in Parquet's unions of annotations. */
const CONVERTED = { utf8: 0, enum: 4, decimal: 5, json: 19, interval: 21 } as const;
const LOGICAL = { string: 1, enum: 4, decimal: 5, json: 12, float16: 15, variant: 16 } as const;

const MAX_ELEMENTS = 1 << 17;
const MAX_DEPTH = 100;
const MAX_FIXED_BYTES = 1 << 24;

/** Reads the schema from a footer's field of that type. */
export function readSchema(reader: ThriftReader, type: number): Schema {
  const elements: Element[] = [];
  reader.list(type, () => {
    if (elements.length === MAX_ELEMENTS) {
      throw new GateError('manifest-too-large', safe`it has more than ${count(MAX_ELEMENTS)} columns; split it`);
    }
    elements.push(readElement(reader));
  });
  return leavesOf(elements);
}

function readElement(reader: ThriftReader): Element {
  const name = new Uint8Array(0);
  const element: Element = { type: -1, size: 0, repetition: 0, name, children: 0, converted: -1, logical: -1 };
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
        reader.skip(field);
      });
    } else reader.skip(type);
  });
  return element;
}

/** A group whose children are still to come. */
interface OpenGroup {
  left: number;
  readonly repetition: number;
  readonly definition: number;
}

function leavesOf(elements: readonly Element[]): Schema {
  const [root, ...rest] = elements;
  if (root === undefined || root.children < 0) throw badSchema();
  const leaves: Leaf[] = [];
  const groupNames = [root.name];
  const groups: OpenGroup[] = [{ left: root.children, repetition: 0, definition: 0 }];
  for (const element of rest) {
    const group = groups.at(-1);
    if (group === undefined || group.left === 0) throw badSchema();
    group.left--;
    if (element.repetition < 0 || element.repetition > REPEATED || element.children < 0) throw badSchema();
    const repetition = group.repetition + (element.repetition === REPEATED ? 1 : 0);
    const definition = group.definition + (element.repetition === REPEATED || element.repetition === OPTIONAL ? 1 : 0);
    if (element.logical === LOGICAL.variant) throw variant();
    if (element.type < 0) {
      groupNames.push(element.name);
      groups.push({ left: element.children, repetition, definition });
      if (groups.length > MAX_DEPTH) throw badSchema();
    } else leaves.push(leafOf(element, leaves.length + 1, repetition, definition));
    while (groups.at(-1)?.left === 0) groups.pop();
  }
  if (groups.some(({ left }) => left > 0)) throw badSchema();
  return { leaves, groupNames };
}

function leafOf(element: Element, column: number, maxRepetition: number, maxDefinition: number): Leaf {
  const { type, name } = element;
  if (element.children > 0) throw badSchema();
  if (type > FIXED_LEN_BYTE_ARRAY) {
    throw new GateError('manifest-unsupported', safe`column ${column} has the unknown physical type ${type}`);
  }
  const size = type === FIXED_LEN_BYTE_ARRAY ? element.size : 0;
  if (type === FIXED_LEN_BYTE_ARRAY && (size < 1 || size > MAX_FIXED_BYTES)) throw badSchema();
  return { column, name, type, size, holds: holdsOf(element), maxRepetition, maxDefinition };
}

function holdsOf({ type, converted, logical }: Element): Holds {
  if (type < BYTE_ARRAY) return 'none';
  if (logical === LOGICAL.string || logical === LOGICAL.enum || logical === LOGICAL.json) return 'text';
  if (converted === CONVERTED.utf8 || converted === CONVERTED.enum || converted === CONVERTED.json) return 'text';
  if (logical === LOGICAL.decimal || logical === LOGICAL.float16) return 'number';
  return converted === CONVERTED.decimal || converted === CONVERTED.interval ? 'number' : 'binary';
}

function badSchema(): GateError {
  return new GateError('manifest-unreadable', safe`its schema is no tree of columns; write the file again`);
}

function variant(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it has a column of type VARIANT, which is not read: store it as JSON text or as columns, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}
