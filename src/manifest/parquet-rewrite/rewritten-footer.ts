/**
 * Writes the footer of a rewritten file: rows, sizes and offsets are updated. Indexes and filters that point into the
 * old file are removed, and so are statistics of rewritten chunks. Everything else stays the same byte for byte.
 */
import {
  type Field,
  elementsOf,
  fieldsOf,
  integerOf,
  integers,
  structs,
  structure,
  withInteger
} from './thrift-fields.ts';
import { writtenCodec } from './compress-page.ts';
import type { Rewritten } from './rewritten-column.ts';

/** The place of a column chunk in the new file. */
export interface Placed {
  readonly start: number;
  /** How far it moved forward. */
  readonly moved: number;
  /** Null where it was copied. */
  readonly rewritten: Rewritten | null;
}

export interface NewFile {
  readonly rows: number;
  /** Returns how many of the rows of row group `rowGroup` (from 1) stay. */
  rowsOf(rowGroup: number, rows: number): number;
  /** Returns null for a chunk that has no pages. */
  placed(rowGroup: number, leaf: number): Placed | null;
}

export function rewrittenFooter(bytes: Uint8Array, file: NewFile): Uint8Array {
  const fields = fieldsOf(bytes).map(field => {
    if (field.id === 3) return withInteger(field, file.rows);
    return field.id === 4 ? rowGroups(field, file) : field;
  });
  return structure(fields);
}

/** Writes the row groups; leaves out those without rows. */
function rowGroups(list: Field, file: NewFile): Field {
  const kept: Uint8Array[] = [];
  elementsOf(list).forEach((bytes, i) => {
    const fields = fieldsOf(bytes);
    const rows = fields.find(({ id }) => id === 3);
    const before = rows === undefined ? 0 : integerOf(rows);
    const after = file.rowsOf(i + 1, before);
    if (before === 0 || after > 0) kept.push(rowGroup(fields, i + 1, after, kept.length, file));
  });
  return structs(4, kept);
}

function rowGroup(fields: readonly Field[], number: number, rows: number, ordinal: number, file: NewFile): Uint8Array {
  const columns = fields.find(({ id }) => id === 1);
  const chunks = columns === undefined ? [] : elementsOf(columns);
  const placed = chunks.map((_, leaf) => file.placed(number, leaf));
  const rewritten = placed.flatMap(chunk => chunk?.rewritten ?? []);
  const sum = (field: Field, size: (chunk: Rewritten) => number) =>
    rewritten.length === 0
      ? field
      : withInteger(
          field,
          rewritten.reduce((total, chunk) => total + size(chunk), 0)
        );
  const changed = fields.map(field => {
    switch (field.id) {
      case 1:
        return structs(
          1,
          chunks.map((chunk, leaf) => columnChunk(chunk, placed[leaf] ?? null))
        );
      case 2:
        return sum(field, ({ size }) => size);
      case 3:
        return withInteger(field, rows);
      case 5:
        return withInteger(field, placed.find(chunk => chunk !== null)?.start ?? 0);
      case 6:
        return sum(field, ({ stored }) => stored);
      case 7:
        return withInteger(field, ordinal);
      default:
        return field;
    }
  });
  return structure(changed);
}

/** Offsets and lengths of the column index and the offset index. */
const INDEX_FIELDS = [4, 5, 6, 7];

function columnChunk(bytes: Uint8Array, placed: Placed | null): Uint8Array {
  const fields = fieldsOf(bytes)
    .filter(({ id }) => !INDEX_FIELDS.includes(id))
    .map(field => {
      if (placed === null) return field;
      // Deprecated: zero, or the position where pages begin or end.
      if (field.id === 2) return integerOf(field) === 0 ? field : withInteger(field, placed.start);
      return field.id === 3 ? { ...field, raw: structure(columnMetadata(fieldsOf(field.raw), placed)) } : field;
    });
  return structure(fields);
}

/** The metadata of a rewritten chunk that is still valid: type, path and key-value metadata. */
const LASTING_FIELDS = [1, 3, 8];

/** Offset and length of the Bloom filter. */
const FILTER_FIELDS = [14, 15];

function columnMetadata(fields: readonly Field[], placed: Placed): readonly Field[] {
  const { rewritten, moved, start } = placed;
  if (rewritten === null) {
    return fields
      .filter(({ id }) => !FILTER_FIELDS.includes(id))
      .map(field => ([9, 10, 11].includes(field.id) ? shifted(field, moved) : field));
  }
  const dictionary = fields.find(({ id }) => id === 11);
  // If the footer has no position for the dictionary, readers look for it where the data begins.
  const separate = dictionary !== undefined && integerOf(dictionary) > 0 && rewritten.dictionary > 0;
  return fields.flatMap(field => {
    switch (field.id) {
      case 2:
        return [
          integers(
            2,
            [...rewritten.encodings].sort((a, b) => a - b)
          )
        ];
      case 4:
        return [withInteger(field, writtenCodec(integerOf(field)))];
      case 5:
        return [withInteger(field, rewritten.values)];
      case 6:
        return [withInteger(field, rewritten.size)];
      case 7:
        return [withInteger(field, rewritten.stored)];
      case 9:
        return [withInteger(field, start + (separate ? rewritten.dictionary : 0))];
      case 11:
        return separate ? [withInteger(field, start)] : [];
      default:
        return LASTING_FIELDS.includes(field.id) ? [field] : [];
    }
  });
}

/** Moves an offset; zero means that there is none. */
function shifted(field: Field, moved: number): Field {
  const offset = integerOf(field);
  return offset === 0 ? field : withInteger(field, offset + moved);
}
