/** Finds the values of a field of strings or bytes in its buffers. Hot path: no object is made for a value. */
import { safe } from '../../safe/text.ts';
import { damaged } from './arrow-fault.ts';
import type { Layout } from './arrow-field.ts';

export interface LeafValues {
  readonly length: number;
  /** Where the value is that `find` found last. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** True if values may share bytes, so that they count against the limits each time. */
  readonly isShared: boolean;
  /** Finds a value below `length`; returns false if it is null. */
  find(index: number): boolean;
}

/** The buffers of a field, in the order of the format. */
export interface LeafBuffers {
  readonly length: number;
  /** Null where no value is null. */
  readonly validity: Uint8Array | null;
  readonly buffers: readonly Uint8Array[];
}

/** Returns null for a field without such values. */
export function leafValues(layout: Layout, parts: LeafBuffers): LeafValues | null {
  if (layout.kind === 'variable') return new VariableValues(layout.width, parts);
  if (layout.kind === 'view') return new ViewValues(parts);
  return layout.kind === 'fixed' ? new FixedValues(layout.size, parts) : null;
}

/** Returns the bitmap of values that are not null; null where all values are there. */
export function validityIn(bytes: Uint8Array, length: number, nulls: number): Uint8Array | null {
  if (nulls === 0 || bytes.length === 0) return null;
  if (bytes.length * 8 < length) throw tooShort();
  return bytes;
}

export function isSet(bitmap: Uint8Array, index: number): boolean {
  return (bitmap[Math.floor(index / 8)]! & (1 << (index & 7))) !== 0;
}

/** Each value between two offsets. */
class VariableValues implements LeafValues {
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly isShared = false;
  readonly #validity: Uint8Array | null;
  readonly #offsets: Offsets;
  start = 0;
  end = 0;

  constructor(width: 4 | 8, { length, validity, buffers: [offsets = NOTHING, bytes = NOTHING] }: LeafBuffers) {
    this.length = length;
    this.#validity = validity;
    this.#offsets = new Offsets(offsets, width, length);
    this.bytes = bytes;
  }

  find(index: number): boolean {
    this.start = this.#offsets.at(index);
    this.end = this.#offsets.at(index + 1);
    if (this.end < this.start || this.end > this.bytes.length) throw badOffsets();
    return this.#validity === null || isSet(this.#validity, index);
  }
}

/** All values of the same size. */
class FixedValues implements LeafValues {
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly isShared = false;
  readonly #validity: Uint8Array | null;
  readonly #size: number;
  start = 0;
  end = 0;

  constructor(size: number, { length, validity, buffers: [bytes = NOTHING] }: LeafBuffers) {
    if (bytes.length < length * size) throw tooShort();
    this.length = length;
    this.bytes = bytes;
    this.#validity = validity;
    this.#size = size;
  }

  find(index: number): boolean {
    this.start = index * this.#size;
    this.end = this.start + this.#size;
    return this.#validity === null || isSet(this.#validity, index);
  }
}

const VIEW_BYTES = 16;

/** A longer value is in another buffer. */
const INLINE_BYTES = 12;

/** Each value in its view, or where the view points. */
class ViewValues implements LeafValues {
  readonly length: number;
  readonly isShared = true;
  readonly #validity: Uint8Array | null;
  readonly #views: Uint8Array;
  readonly #view: DataView;
  readonly #data: readonly Uint8Array[];
  bytes: Uint8Array;
  start = 0;
  end = 0;

  constructor({ length, validity, buffers: [views = NOTHING, ...data] }: LeafBuffers) {
    if (views.length < length * VIEW_BYTES) throw tooShort();
    this.length = length;
    this.#validity = validity;
    this.#views = views;
    this.#view = new DataView(views.buffer, views.byteOffset, views.length);
    this.#data = data;
    this.bytes = views;
  }

  find(index: number): boolean {
    if (this.#validity !== null && !isSet(this.#validity, index)) return false;
    const at = index * VIEW_BYTES;
    const size = this.#view.getInt32(at, true);
    const isInline = size <= INLINE_BYTES;
    const bytes = isInline ? this.#views : this.#data[this.#view.getInt32(at + 8, true)];
    const start = isInline ? at + 4 : this.#view.getInt32(at + 12, true);
    if (bytes === undefined || size < 0 || start < 0 || start + size > bytes.length) throw badOffsets();
    this.bytes = bytes;
    this.start = start;
    this.end = start + size;
    return true;
  }
}

/** The positions between which the values of a field are. */
export class Offsets {
  readonly #view: DataView;
  readonly #width: 4 | 8;

  constructor(bytes: Uint8Array, width: 4 | 8, length: number) {
    if (length > 0 && bytes.length < (length + 1) * width) throw tooShort();
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#width = width;
  }

  at(index: number): number {
    if (this.#width === 4) return this.#checked(this.#view.getInt32(index * 4, true));
    return this.#checked(this.#view.getInt32(index * 8 + 4, true) * 2 ** 32 + this.#view.getUint32(index * 8, true));
  }

  #checked(offset: number): number {
    if (offset < 0) throw badOffsets();
    return offset;
  }
}

const NOTHING = new Uint8Array(0);

export function badOffsets() {
  return damaged(safe`its offsets do not ascend, or point past the end of a buffer`);
}

export function tooShort() {
  return damaged(safe`a buffer is too short for the number of its values`);
}
