/** Reads the header of a record batch: the lengths of its fields, and where their buffers are in the body. */
import { safe } from '../../safe/text.ts';
import { cannotRead, damaged } from './arrow-fault.ts';
import type { Field } from './arrow-field.ts';
import type { FlatTable } from './flat-table.ts';

export const LZ4_FRAME = 0;
export const ZSTD = 1;

export interface BatchHeader {
  /** The number of rows. */
  readonly length: number;
  /** By field, in depth-first order. */
  readonly lengths: Float64Array;
  readonly nulls: Float64Array;
  /** By buffer: the place in the body. */
  readonly offsets: Float64Array;
  readonly sizes: Float64Array;
  /** By field of strings in views: the number of its further buffers. */
  readonly variadic: Float64Array;
  /** Null where the buffers are not compressed. */
  readonly codec: number | null;
}

const NODE_BYTES = 16;
const BUFFER_BYTES = 16;

/** @param bodyBytes the size of the body, in which all buffers have to be */
export function readBatchHeader(table: FlatTable, bodyBytes: number): BatchHeader {
  const offsets = table.sizes(2, BUFFER_BYTES, 0);
  const sizes = table.sizes(2, BUFFER_BYTES, 8);
  for (let i = 0; i < offsets.length; i++) {
    if (offsets[i]! + sizes[i]! > bodyBytes) throw damaged(safe`a buffer is outside the body of its record batch`);
  }
  return {
    length: table.size(0),
    lengths: table.sizes(1, NODE_BYTES, 0),
    nulls: table.sizes(1, NODE_BYTES, 8),
    offsets,
    sizes,
    variadic: table.sizes(4, 8, 0),
    codec: codecOf(table.table(3))
  };
}

function codecOf(compression: FlatTable | null): number | null {
  if (compression === null) return null;
  const codec = compression.byte(0);
  if (compression.byte(1) !== 0 || codec > ZSTD) throw cannotRead(safe`a compression of Arrow that is unknown`);
  return codec;
}

/** Where the next field begins in the lists of a header. */
export interface Cursor {
  node: number;
  buffer: number;
  variadic: number;
}

/** Moves `cursor` past a field and the fields in it. */
export function pass(field: Field, header: BatchHeader, cursor: Cursor): void {
  cursor.node++;
  cursor.buffer += takeBuffers(field, header, cursor);
  if (field.dictionary === null) for (const child of field.children) pass(child, header, cursor);
}

/** Returns the number of a field's own buffers; moves past its number of further buffers. */
export function takeBuffers({ layout, dictionary }: Field, { variadic }: BatchHeader, cursor: Cursor): number {
  if (dictionary !== null) return 2;
  switch (layout.kind) {
    case 'skipped':
    case 'unread':
      return layout.buffers;
    case 'variable':
      return 3;
    case 'view': {
      const more = variadic[cursor.variadic];
      if (more === undefined) throw damaged(safe`a record batch does not match the schema`);
      cursor.variadic++;
      return 2 + more;
    }
    case 'fixed':
    case 'list':
      return 2;
    case 'fixed-list':
    case 'struct':
      return 1;
    case 'union':
      return 1 + (layout.isDense ? 1 : 0) + (layout.hasNulls ? 1 : 0);
  }
}
