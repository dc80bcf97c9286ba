/**
 * Reads Parquet's footer: the columns, and the position of each column's bytes. All of it is checked before any is
 * used.
 */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_CHUNKS, MAX_METADATA_ENTRIES } from '../bytes/parquet-limits.ts';
import { type Schema, readSchema } from './schema.ts';
import { ThriftReader } from './thrift.ts';

/** The bytes of one column in one row group: pages one after another. */
export interface Chunk {
  /** 1-based. */
  readonly rowGroup: number;
  /** 0-based index of the leaf. */
  readonly leaf: number;
  readonly start: number;
  readonly end: number;
  /** The start of the next chunk. Old writers give an end that is too early by the size of the dictionary's header. */
  readonly limit: number;
  readonly codec: number;
  readonly values: number;
  /** The rows of the row group, and of those before it. */
  readonly rows: number;
  readonly rowsBefore: number;
}

export interface Footer {
  readonly schema: Schema;
  readonly rows: number;
  /** In the order of the file, without those that cannot be read. */
  readonly chunks: readonly Chunk[];
  readonly metadata: readonly KeyValue[];
  /** Where the statistics of pages are, in the order of the file. */
  readonly indexes: readonly Range[];
  /** Where the footer begins. */
  readonly start: number;
  /** The program that wrote the file. */
  readonly createdBy: Uint8Array;
  /** Why a part of the file cannot be read; null where there is no such part. */
  readonly fault: GateError | null;
}

/** Positions in the file. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface KeyValue {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

const EMPTY = new Uint8Array(0);

/** Parquet's numbers of codecs; LZO (3) is not implemented by most readers. */
const LAST_CODEC = 7;
const LZO = 3;

/** A column chunk as the footer describes it. */
interface ChunkFields {
  type: number;
  codec: number;
  values: number;
  size: number;
  dataOffset: number;
  dictionaryOffset: number;
  fault: GateError | null;
}

type ChunkPlace = Pick<Chunk, 'rowGroup' | 'leaf' | 'rows' | 'rowsBefore'>;

/**
 * Reads a footer. A fault in one row group does not hide the others.
 *
 * @param bytes the Thrift structure, without length and magic number
 * @param dataEnd the start of the footer in the file: all pages are in front of it
 */
export function readFooter(bytes: Uint8Array, dataEnd: number): Footer {
  const parser = new FooterParser(new ThriftReader(bytes), dataEnd);
  return parser.read();
}

class FooterParser {
  readonly #reader: ThriftReader;
  readonly #dataEnd: number;
  #schema: Schema = { leaves: [], groups: [] };
  readonly #chunks: Chunk[] = [];
  readonly #metadata: KeyValue[] = [];
  readonly #indexes: Range[] = [];
  #rowGroups = 0;
  #rowsBefore = 0;
  #fault: GateError | null = null;

  constructor(reader: ThriftReader, dataEnd: number) {
    this.#reader = reader;
    this.#dataEnd = dataEnd;
  }

  read(): Footer {
    const reader = this.#reader;
    let rows = -1;
    let createdBy: Uint8Array = EMPTY;
    reader.struct((id, type) => {
      if (id === 2) this.#schema = readSchema(reader, type);
      else if (id === 3) rows = reader.integer(type);
      else if (id === 4) reader.list(type, element => this.#rowGroup(element));
      else if (id === 5) this.#keyValues(type);
      else if (id === 6) createdBy = reader.binary(type);
      else {
        if (id === 8) this.#fault ??= encrypted();
        reader.skip(type);
      }
    });
    if (this.#schema.groups.length === 0) throw unreadable();
    // All of its row groups are read: parquet-rs 0.3 wrote zero as the total.
    if (rows !== this.#rowsBefore && rows !== 0) {
      this.#fault ??= new GateError(
        'manifest-unreadable',
        safe`its footer says ${rows} rows, its row groups say ${this.#rowsBefore}; write the file again`
      );
    }
    const chunks = this.#inFileOrder();
    const read = { schema: this.#schema, rows: this.#rowsBefore, chunks, metadata: this.#metadata, createdBy };
    const indexes = this.#indexes.sort((a, b) => a.start - b.start);
    return { ...read, indexes, start: this.#dataEnd, fault: this.#fault };
  }

  #rowGroup(elementType: number): void {
    const reader = this.#reader;
    const columns: ChunkFields[] = [];
    let rows = -1;
    const rowGroup = ++this.#rowGroups;
    reader.structField(elementType, (id, type) => {
      if (id === 1) reader.list(type, element => columns.push(this.#columnChunk(element)));
      else if (id === 3) rows = reader.integer(type);
      else reader.skip(type);
    });
    if (columns.length !== this.#schema.leaves.length || rows < 0) {
      this.#fault ??= unreadable(rowGroup);
      return;
    }
    if (this.#chunks.length + columns.length > MAX_CHUNKS) {
      throw new GateError(
        'manifest-too-large',
        safe`it has more than ${count(MAX_CHUNKS)} column chunks; write it with larger row groups, or split it`
      );
    }
    const rowsBefore = this.#rowsBefore;
    columns.forEach((fields, leaf) => this.#place(fields, { rowGroup, leaf, rows, rowsBefore }));
    this.#rowsBefore += rows;
    if (!Number.isSafeInteger(this.#rowsBefore)) throw unreadable(rowGroup);
  }

  #columnChunk(elementType: number): ChunkFields {
    const reader = this.#reader;
    const fields: ChunkFields = {
      type: -1,
      codec: -1,
      values: -1,
      size: -1,
      dataOffset: -1,
      dictionaryOffset: 0,
      fault: null
    };
    const index = { start: 0, size: 0 };
    reader.structField(elementType, (id, type) => {
      if (id === 1) {
        if (reader.binary(type).length > 0) fields.fault ??= elsewhere();
      } else if (id === 3) reader.structField(type, (inner, field) => this.#columnMetadata(fields, inner, field));
      else if (id === 6) index.start = reader.integer(type);
      else if (id === 7) index.size = reader.integer(type);
      else {
        if (id === 8 || id === 9) fields.fault ??= encrypted();
        reader.skip(type);
      }
    });
    if (index.size > 0) this.#indexes.push({ start: index.start, end: index.start + index.size });
    return fields;
  }

  #columnMetadata(fields: ChunkFields, id: number, type: number): void {
    const reader = this.#reader;
    if (id === 1) fields.type = reader.integer(type);
    else if (id === 4) fields.codec = reader.integer(type);
    else if (id === 5) fields.values = reader.integer(type);
    else if (id === 7) fields.size = reader.integer(type);
    else if (id === 8) this.#keyValues(type);
    else if (id === 9) fields.dataOffset = reader.integer(type);
    else if (id === 11) fields.dictionaryOffset = reader.integer(type);
    else reader.skip(type);
  }

  #place(fields: ChunkFields, place: ChunkPlace): void {
    const { values, size, codec } = fields;
    const start = startOf(fields);
    const fault = fields.fault ?? this.#faultOf(fields, place, start);
    if (fault === null) this.#chunks.push({ ...place, start, end: start + size, limit: this.#dataEnd, codec, values });
    else this.#fault ??= fault;
  }

  /** Returns the fault of a chunk that begins at `start`, or null. */
  #faultOf(fields: ChunkFields, { rowGroup, rows, leaf: index }: ChunkPlace, start: number): GateError | null {
    const { type, codec, values, size } = fields;
    const leaf = this.#schema.leaves[index];
    if (leaf === undefined || leaf.type !== type || values < 0 || size < 0) return unreadable(rowGroup);
    if (codec < 0 || codec > LAST_CODEC || codec === LZO) return unknownCodec(codec, rowGroup);
    if (leaf.maxRepetition === 0 ? values !== rows : values < rows) return unreadable(rowGroup);
    if (size > 0 && (start < 0 || start + size > this.#dataEnd)) return unreadable(rowGroup);
    return size === 0 && values > 0 ? unreadable(rowGroup) : null;
  }

  #keyValues(listType: number): void {
    const reader = this.#reader;
    reader.list(listType, element => {
      let key: Uint8Array = EMPTY;
      let value: Uint8Array = EMPTY;
      reader.structField(element, (id, type) => {
        if (id === 1) key = reader.binary(type);
        else if (id === 2) value = reader.binary(type);
        else reader.skip(type);
      });
      if (this.#metadata.length === MAX_METADATA_ENTRIES) {
        throw new GateError(
          'manifest-too-large',
          safe`it has more than ${count(MAX_METADATA_ENTRIES)} metadata entries; remove some of them`
        );
      }
      this.#metadata.push({ key, value });
    });
  }

  /**
   * Returns the chunks in file order. Bytes outside of chunks are indexes, filters or padding: no reader takes data
   * from there, but URLs that are written out in them are looked up.
   */
  #inFileOrder(): readonly Chunk[] {
    const chunks = this.#chunks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    let before = 0;
    const apart = chunks.filter(({ start, end, rowGroup }) => {
      if (start < before) {
        this.#fault ??= unreadable(rowGroup);
        return false;
      }
      before = end;
      return true;
    });
    return apart.map((chunk, i) => ({ ...chunk, limit: apart[i + 1]?.start ?? this.#dataEnd }));
  }
}

/**
 * Returns the start of a chunk. Some writers put zero where there is no dictionary; pyarrow puts zero where there is no
 * data, in a row group without rows that still has a dictionary.
 */
function startOf({ dataOffset, dictionaryOffset }: ChunkFields): number {
  if (dictionaryOffset <= 0) return dataOffset;
  return dataOffset > 0 ? Math.min(dataOffset, dictionaryOffset) : dictionaryOffset;
}

function unreadable(rowGroup?: number): GateError {
  const what =
    rowGroup === undefined
      ? safe`its footer is damaged; write the file again`
      : safe`row group ${count(rowGroup)}: its entry in the footer is impossible; write the file again`;
  return new GateError('manifest-unreadable', what);
}

function unknownCodec(codec: number, rowGroup: number): GateError {
  const name = codec === LZO ? safe`LZO` : safe`codec ${codec}`;
  return new GateError(
    'manifest-unsupported',
    safe`row group ${count(rowGroup)} is compressed with ${name}, which is not read; write the file with Zstandard, Snappy or gzip`
  );
}

export function encrypted(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it is encrypted Parquet, which is not read: store it without encryption, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}

function elsewhere(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it is a summary of Parquet files whose data is in other files: list it under unchecked in the settings, with a reason and an expiry date`
  );
}
