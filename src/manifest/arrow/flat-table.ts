/** Reads FlatBuffers, in which Arrow stores its metadata. Every position and length is checked before it is used. */
import { safe } from '../../safe/text.ts';
import { damaged } from './arrow-fault.ts';

/** A table: its fields are read by their numbers in the format's schema, and missing fields have a default. */
export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;
  readonly #fields: number;
  readonly #fieldsEnd: number;

  private constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
    const fields = at - view.getInt32(within(view, at, 4), true);
    this.#fields = fields;
    this.#fieldsEnd = fields + view.getUint16(within(view, fields, 4), true);
    within(view, fields, this.#fieldsEnd - fields);
  }

  /** Returns the table at the root of `bytes`. */
  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return new FlatTable(view, view.getUint32(within(view, 0, 4), true));
  }

  byte(field: number, missing = 0): number {
    const at = this.#place(field, 1);
    return at < 0 ? missing : this.#view.getUint8(at);
  }

  short(field: number, missing = 0): number {
    const at = this.#place(field, 2);
    return at < 0 ? missing : this.#view.getInt16(at, true);
  }

  int(field: number, missing = 0): number {
    const at = this.#place(field, 4);
    return at < 0 ? missing : this.#view.getInt32(at, true);
  }

  /** Returns a 64-bit integer that is a length or a position: throws if it is negative or past 2^53. */
  size(field: number): number {
    const at = this.#place(field, 8);
    return at < 0 ? 0 : sizeAt(this.#view, at);
  }

  /** Returns a 64-bit integer that is an id. */
  id(field: number): bigint {
    const at = this.#place(field, 8);
    return at < 0 ? 0n : this.#view.getBigInt64(at, true);
  }

  table(field: number): FlatTable | null {
    const at = this.#place(field, 4);
    return at < 0 ? null : new FlatTable(this.#view, this.#target(at));
  }

  /** Returns the bytes of a string; empty if it is missing. */
  string(field: number): Uint8Array {
    const { start, count } = this.vector(field, 1);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, count);
  }

  /** Yields the tables of a vector. They are read only when they are asked for, as the same table may occur often. */
  *tables(field: number): Generator<FlatTable, void> {
    const { start, count } = this.vector(field, 4);
    for (let i = 0; i < count; i++) yield new FlatTable(this.#view, this.#target(start + i * 4));
  }

  /** Returns the 64-bit lengths and positions in a vector of structs of `width` bytes, each at an offset in its struct. */
  sizes(field: number, width: number, offset: number): Float64Array {
    const { start, count } = this.vector(field, width);
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = sizeAt(this.#view, start + i * width + offset);
    return values;
  }

  /** Returns the 32-bit integers of a vector. */
  ints(field: number): readonly number[] {
    const { start, count } = this.vector(field, 4);
    return Array.from({ length: count }, (_, i) => this.#view.getInt32(start + i * 4, true));
  }

  /** Returns the place of a vector with elements of `width` bytes; it is empty if the field is missing. */
  vector(field: number, width: number): { readonly start: number; readonly count: number } {
    const at = this.#place(field, 4);
    if (at < 0) return { start: 0, count: 0 };
    const from = this.#target(at);
    const count = this.#view.getUint32(within(this.#view, from, 4), true);
    within(this.#view, from + 4, count * width);
    return { start: from + 4, count };
  }

  /** Returns the position of a field, or -1 if it is missing. */
  #place(field: number, size: number): number {
    const entry = this.#fields + 4 + field * 2;
    if (entry + 2 > this.#fieldsEnd) return -1;
    const offset = this.#view.getUint16(entry, true);
    return offset === 0 ? -1 : within(this.#view, this.#at + offset, size);
  }

  #target(at: number): number {
    return at + this.#view.getUint32(at, true);
  }
}

/** Returns `at` if `size` bytes are there. */
function within(view: DataView, at: number, size: number): number {
  if (at < 0 || size < 0 || at + size > view.byteLength) throw damaged(safe`its metadata points outside itself`);
  return at;
}

function sizeAt(view: DataView, at: number): number {
  const high = view.getInt32(at + 4, true);
  if (high < 0 || high >= 2 ** 21) throw damaged(safe`its metadata has a length that is negative or too large`);
  return high * 2 ** 32 + view.getUint32(at, true);
}
