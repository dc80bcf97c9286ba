/** Reads Arrow's schema: a tree of fields. Of each type it keeps how its buffers are laid out. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_FIELD_DEPTH, MAX_FIELDS, MAX_METADATA_ENTRIES } from '../bytes/arrow-limits.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { cannotRead, damaged } from './arrow-fault.ts';
import type { DictionaryUse, Field, Layout, Schema } from './arrow-field.ts';
import { withVariant } from './arrow-variant.ts';
import type { FlatTable } from './flat-table.ts';
import type { KeyValue } from '../parquet/footer.ts';

/** The numbers of types in the format's schema. */
const TYPE = {
  none: 1,
  integer: 2,
  binary: 4,
  utf8: 5,
  list: 12,
  struct: 13,
  union: 14,
  fixedBinary: 15,
  fixedList: 16,
  map: 17,
  largeBinary: 19,
  largeUtf8: 20,
  largeList: 21,
  runEnd: 22,
  binaryView: 23,
  utf8View: 24,
  listView: 25,
  largeListView: 26
} as const;

/** The last version in which unions and nulls had a bitmap. */
const VERSION_4 = 3;
const VERSION_5 = 4;

/** Extensions whose fixed bytes are never text, a content hash or media. */
const NOT_BYTES = new Set(['arrow.uuid']);

/** @param version of the metadata, as in the message */
export function readSchema(table: FlatTable, version: number): Schema {
  if (version < VERSION_4 || version > VERSION_5) throw cannotRead(safe`version ${version + 1} of Arrow's metadata`);
  if (table.short(0) !== 0) throw cannotRead(safe`Arrow in big-endian order`);
  const reader = new SchemaReader(version);
  const fields = reader.fields(table, 1, 1);
  return { fields, metadata: metadataIn(table, 2), size: reader.size };
}

export function metadataIn(table: FlatTable, field: number): readonly KeyValue[] {
  if (table.vector(field, 4).count > MAX_METADATA_ENTRIES) {
    throw new GateError(
      'manifest-too-large',
      safe`its metadata has more than ${count(MAX_METADATA_ENTRIES)} entries; write fewer`
    );
  }
  return Array.from(table.tables(field), entry => ({ key: entry.string(0), value: entry.string(1) }));
}

class SchemaReader {
  size = 0;
  readonly #version: number;

  constructor(version: number) {
    this.#version = version;
  }

  fields(parent: FlatTable, field: number, depth: number): readonly Field[] {
    if (depth > MAX_FIELD_DEPTH) {
      throw new GateError(
        'manifest-unreadable',
        safe`its schema is nested more than ${count(MAX_FIELD_DEPTH)} deep; write the file again with flatter columns`
      );
    }
    const fields: Field[] = [];
    for (const table of parent.tables(field)) {
      this.size++;
      if (this.size > MAX_FIELDS) {
        throw new GateError('manifest-too-large', safe`it has more than ${count(MAX_FIELDS)} columns; split it`);
      }
      fields.push(this.#field(table, depth));
    }
    return fields;
  }

  #field(table: FlatTable, depth: number): Field {
    const type = table.byte(2);
    const parts = this.fields(table, 5, depth + 1);
    const metadata = metadataIn(table, 6);
    const extension = metadata.find(({ key }) => latin1(key) === 'ARROW:extension:name')?.value;
    const isNumber = extension !== undefined && NOT_BYTES.has(latin1(extension));
    const layout = this.#layout(type, table.table(3), parts, isNumber);
    const children = layout.kind === 'struct' ? withVariant(parts) : parts;
    const isRead = isLeafRead(layout) || children.some(child => child.isRead);
    const dictionary = dictionaryOf(table.table(4));
    return { name: table.string(0), layout, type, children, dictionary, metadata, variant: null, isRead };
  }

  #layout(type: number, details: FlatTable | null, children: readonly Field[], isNumber: boolean): Layout {
    const of = children.length;
    switch (type) {
      case TYPE.none:
        return { kind: 'skipped', buffers: 0 };
      case TYPE.binary:
      case TYPE.utf8:
        return { kind: 'variable', width: 4, isText: type === TYPE.utf8 };
      case TYPE.largeBinary:
      case TYPE.largeUtf8:
        return { kind: 'variable', width: 8, isText: type === TYPE.largeUtf8 };
      case TYPE.binaryView:
      case TYPE.utf8View:
        return { kind: 'view', isText: type === TYPE.utf8View };
      case TYPE.fixedBinary: {
        const size = details?.int(0) ?? 0;
        if (size < 0) throw badSchema();
        return isNumber || size === 0 ? { kind: 'skipped', buffers: 2 } : { kind: 'fixed', size };
      }
      case TYPE.list:
      case TYPE.map:
      case TYPE.largeList:
        if (of !== 1) throw badSchema();
        return { kind: 'list', width: type === TYPE.largeList ? 8 : 4 };
      case TYPE.fixedList: {
        const size = details?.int(0) ?? 0;
        if (of !== 1 || size < 0) throw badSchema();
        return { kind: 'fixed-list', size };
      }
      case TYPE.struct:
        return { kind: 'struct' };
      case TYPE.union: {
        const isDense = details?.short(0) === 1;
        const given = details?.ints(1) ?? [];
        const ids = given.length === 0 ? children.map((_, index) => index) : given;
        if (ids.length !== of || new Set(ids).size !== of) throw badSchema();
        return { kind: 'union', isDense, hasNulls: this.#version === VERSION_4, ids };
      }
      case TYPE.runEnd:
        return { kind: 'unread', buffers: 0 };
      case TYPE.listView:
      case TYPE.largeListView:
        return { kind: 'unread', buffers: 3 };
      default:
        if (type < TYPE.integer || type > TYPE.largeListView || of > 0) throw badSchema();
        return { kind: 'skipped', buffers: 2 };
    }
  }
}

function isLeafRead({ kind }: Layout): boolean {
  return kind === 'variable' || kind === 'view' || kind === 'fixed';
}

function dictionaryOf(table: FlatTable | null): DictionaryUse | null {
  if (table === null) return null;
  const integer = table.table(1);
  // Without a type the indices are signed integers of 32 bits.
  const bits = integer?.int(0) ?? 32;
  if (![8, 16, 32, 64].includes(bits)) throw badSchema();
  return { id: table.id(0), width: bits / 8, isSigned: integer === null || integer.byte(1) !== 0 };
}

/** Returns true if two schemas describe the same layout and the same names. */
export function sameFields(a: readonly Field[], b: readonly Field[]): boolean {
  return a.length === b.length && a.every((field, index) => sameField(field, b[index]));
}

function sameField(a: Field, b: Field | undefined): boolean {
  if (b === undefined || a.type !== b.type || Buffer.compare(a.name, b.name) !== 0) return false;
  const same = JSON.stringify(a.layout) === JSON.stringify(b.layout) && sameUse(a.dictionary, b.dictionary);
  return same && sameFields(a.children, b.children);
}

function sameUse(a: DictionaryUse | null, b: DictionaryUse | null): boolean {
  return a?.id === b?.id && a?.width === b?.width && a?.isSigned === b?.isSigned;
}

function badSchema(): GateError {
  return damaged(safe`its schema has a column whose type and parts do not match`);
}
