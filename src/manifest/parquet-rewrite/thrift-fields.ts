/**
 * Splits Thrift structures into fields and joins them again: all that is not changed, known or not, stays the same byte
 * for byte. Only for bytes that were read before, so that they are known to be complete.
 */
import { ThriftReader } from '../parquet/thrift.ts';

/** A field as it is stored; a boolean is stored in its type. */
export interface Field {
  readonly id: number;
  readonly type: number;
  readonly raw: Uint8Array;
}

const I32 = 5;
const LIST = 9;
const STRUCT = 12;
const TRUE = 1;
const FALSE = 2;

/** Returns the fields of the structure at the beginning of `bytes`. */
export function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const reader = new ThriftReader(bytes);
  const fields: Field[] = [];
  reader.struct((id, type) => {
    const start = reader.position;
    reader.skip(type);
    fields.push({ id, type, raw: bytes.subarray(start, reader.position) });
  });
  return fields;
}

/** Returns the elements of a list of structures. */
export function elementsOf({ type, raw }: Field): readonly Uint8Array[] {
  const reader = new ThriftReader(raw);
  const elements: Uint8Array[] = [];
  reader.list(type, element => {
    const start = reader.position;
    reader.skip(element, true);
    elements.push(raw.subarray(start, reader.position));
  });
  return elements;
}

export function integerOf({ type, raw }: Field): number {
  return new ThriftReader(raw).integer(type);
}

/** Writes a structure with fields in ascending order. */
export function structure(fields: readonly Field[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let before = 0;
  for (const { id, type, raw } of fields) {
    const delta = id - before;
    if (delta > 0 && delta <= 15) parts.push(Uint8Array.of((delta << 4) | type), raw);
    else parts.push(Uint8Array.of(type), zigzag(id), raw);
    before = id;
  }
  return Buffer.concat([...parts, Uint8Array.of(0)]);
}

/** Returns the same field with another integer. */
export function withInteger({ id, type }: Field, value: number): Field {
  return { id, type, raw: zigzag(value) };
}

export function i32(id: number, value: number): Field {
  return { id, type: I32, raw: zigzag(value) };
}

export function boolean(id: number, value: boolean): Field {
  return { id, type: value ? TRUE : FALSE, raw: new Uint8Array(0) };
}

export function struct(id: number, fields: readonly Field[]): Field {
  return { id, type: STRUCT, raw: structure(fields) };
}

export function structs(id: number, elements: readonly Uint8Array[]): Field {
  return { id, type: LIST, raw: Buffer.concat([listHeader(STRUCT, elements.length), ...elements]) };
}

export function integers(id: number, values: readonly number[]): Field {
  return { id, type: LIST, raw: Buffer.concat([listHeader(I32, values.length), ...values.map(zigzag)]) };
}

function listHeader(type: number, size: number): Uint8Array {
  return size < 15 ? Uint8Array.of((size << 4) | type) : Buffer.concat([Uint8Array.of(0xf0 | type), varint(size)]);
}

function zigzag(value: number): Uint8Array {
  return varint(value < 0 ? -value * 2 - 1 : value * 2);
}

/** Writes seven bits per byte, the lowest first. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Uint8Array.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}
