/**
 * Reads Thrift's compact protocol, which Parquet uses for its footer and page headers. The data is attacker-controlled:
 * every length is checked against the bytes that are there, and nothing is allocated from a size in a header.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_THRIFT_DEPTH } from '../bytes/parquet-limits.ts';

const TRUE = 1;
const BYTE = 3;
const I16 = 4;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const SET = 10;
const MAP = 11;
const STRUCT = 12;
const UUID = 13;

export class ThriftReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #depth = 0;

  constructor(bytes: Uint8Array, start = 0) {
    this.#bytes = bytes;
    this.#at = start;
  }

  /** The start of the next value. */
  get position(): number {
    return this.#at;
  }

  /** Calls `field` for each field of a struct; it must read the value of that type, or `skip` it. */
  struct(field: (id: number, type: number) => void): void {
    this.#enter();
    let id = 0;
    for (;;) {
      const header = this.#byte();
      if (header === 0) break;
      const delta = header >> 4;
      id = delta === 0 ? this.#signed() : id + delta;
      field(id, header & 15);
    }
    this.#depth--;
  }

  structField(type: number, field: (id: number, type: number) => void): void {
    expectType(type === STRUCT);
    this.struct(field);
  }

  /** Calls `element` for each element of a list. */
  list(type: number, element: (type: number) => void): void {
    expectType(type === LIST || type === SET);
    this.#enter();
    const header = this.#byte();
    const size = header >> 4 === 15 ? this.#unsigned() : header >> 4;
    // Every element takes at least one byte.
    if (size > this.#bytes.length - this.#at) throw broken();
    for (let i = 0; i < size; i++) element(header & 15);
    this.#depth--;
  }

  integer(type: number): number {
    if (type === BYTE) return (this.#byte() << 24) >> 24;
    expectType(type >= I16 && type <= I64);
    return this.#signed();
  }

  boolean(type: number): boolean {
    expectType(type === 1 || type === 2);
    return type === TRUE;
  }

  /** Returns a view of the bytes, not a copy. */
  binary(type: number): Uint8Array {
    expectType(type === BINARY);
    const start = this.#advance(this.#unsigned());
    return this.#bytes.subarray(start, this.#at);
  }

  skip(type: number, inList = false): void {
    if (type === 1 || type === 2) {
      if (inList) this.#advance(1);
    } else if (type === BYTE) this.#advance(1);
    else if (type >= I16 && type <= I64) this.#skipVarint();
    else if (type === DOUBLE) this.#advance(8);
    else if (type === UUID) this.#advance(16);
    else if (type === BINARY) this.binary(type);
    else if (type === LIST || type === SET) this.list(type, element => this.skip(element, true));
    else if (type === MAP) this.#skipMap();
    else if (type === STRUCT) this.struct((_, field) => this.skip(field));
    else throw broken();
  }

  #skipMap(): void {
    this.#enter();
    const size = this.#unsigned();
    if (size > this.#bytes.length - this.#at) throw broken();
    const types = size === 0 ? 0 : this.#byte();
    for (let i = 0; i < size; i++) {
      this.skip(types >> 4, true);
      this.skip(types & 15, true);
    }
    this.#depth--;
  }

  #enter(): void {
    if (++this.#depth > MAX_THRIFT_DEPTH) throw broken();
  }

  #byte(): number {
    return this.#bytes[this.#advance(1)]!;
  }

  #advance(size: number): number {
    const start = this.#at;
    if (size > this.#bytes.length - start) throw broken();
    this.#at += size;
    return start;
  }

  #skipVarint(): void {
    for (let i = 0; i < 10; i++) if (this.#byte() < 0x80) return;
    throw broken();
  }

  /** Reads an unsigned integer. No size, offset or count is larger than 2^53. */
  #unsigned(): number {
    let value = 0;
    for (let shift = 0; shift < 64; shift += 7) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) {
        if (value > Number.MAX_SAFE_INTEGER) throw broken();
        return value;
      }
    }
    throw broken();
  }

  #signed(): number {
    const zigzag = this.#unsigned();
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
  }
}

function expectType(matches: boolean): void {
  if (!matches) throw broken();
}

function broken(): GateError {
  return new GateError('manifest-unreadable', safe`a header is cut off or damaged; write the file again`);
}
