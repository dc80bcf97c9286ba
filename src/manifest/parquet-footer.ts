/** Parquet's footer: which columns there are, and where the bytes of each stand. Checked whole before any of it is used. */
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import { type Schema, readSchema } from './parquet-schema.ts';
import { ThriftReader } from './parquet-thrift.ts';

/** The bytes of one column in one row group: pages one after another. */
export interface Chunk {
  /** 1-based. */
  readonly rowGroup: number;
  /** 0-based index of the leaf. */
  readonly leaf: number;
  readonly start: number;
  readonly end: number;
  readonly codec: number;
  readonly values: number;
  /** Rows of the row group, and of those before it. */
  readonly rows: number;
  readonly rowsBefore: number;
}

export interface Footer {
  readonly schema: Schema;
  readonly rows: number;
  /** In the order in which they stand in the file. */
  readonly chunks: readonly Chunk[];
  readonly metadata: readonly KeyValue[];
  /** What wrote the file. */
  readonly createdBy: Uint8Array;
}

export interface KeyValue {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

const EMPTY = new Uint8Array(0);

/** As the format numbers them; LZO (3) is the one that nobody can be held to. */
export const MAX_CODEC = 7;
const LZO = 3;

const MAX_CHUNKS = 400_000;
const MAX_METADATA = 100_000;

/** A column chunk as the footer tells it. */
interface ChunkFields {
  type: number;
  codec: number;
  values: number;
  size: number;
  dataOffset: number;
  dictionaryOffset: number;
}

/**
 * Reads a footer.
 *
 * @param bytes the Thrift structure, without length and magic number
 * @param dataEnd where the footer begins in the file: all pages lie before it
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
  #rowGroups = 0;
  #rowsBefore = 0;

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
      else if (id === 8) throw encrypted();
      else reader.skip(type);
    });
    if (this.#schema.groups.length === 0) throw unreadable();
    if (rows !== this.#rowsBefore) {
      throw new GateError(
        'manifest-unreadable',
        safe`its footer tells of ${rows} rows, its row groups of ${this.#rowsBefore}; write the file again`
      );
    }
    return { schema: this.#schema, rows, chunks: this.#inFileOrder(), metadata: this.#metadata, createdBy };
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
    if (columns.length !== this.#schema.leaves.length || rows < 0) throw unreadable(rowGroup);
    if (this.#chunks.length + columns.length > MAX_CHUNKS) {
      throw new GateError(
        'manifest-too-large',
        safe`it has more than ${count(MAX_CHUNKS)} column chunks; write it with larger row groups, or split it`
      );
    }
    const rowsBefore = this.#rowsBefore;
    columns.forEach((fields, leaf) => this.#chunks.push(this.#placed(fields, { rowGroup, leaf, rows, rowsBefore })));
    this.#rowsBefore += rows;
    if (!Number.isSafeInteger(this.#rowsBefore) || (columns.length === 0 && rows > 0)) throw unreadable(rowGroup);
  }

  #columnChunk(elementType: number): ChunkFields {
    const reader = this.#reader;
    const fields = { type: -1, codec: -1, values: -1, size: -1, dataOffset: -1, dictionaryOffset: 0 };
    reader.structField(elementType, (id, type) => {
      if (id === 1 && reader.binary(type).length > 0) throw elsewhere();
      else if (id === 3) reader.structField(type, (inner, field) => this.#columnMetadata(fields, inner, field));
      else if (id === 8 || id === 9) throw encrypted();
      else if (id !== 1) reader.skip(type);
    });
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

  #placed(
    { type, codec, values, size, dataOffset, dictionaryOffset }: ChunkFields,
    place: Pick<Chunk, 'rowGroup' | 'leaf' | 'rows' | 'rowsBefore'>
  ): Chunk {
    const leaf = this.#schema.leaves[place.leaf];
    if (leaf === undefined || leaf.type !== type || values < 0 || size < 0) throw unreadable(place.rowGroup);
    if (codec < 0 || codec > MAX_CODEC || codec === LZO) throw unknownCodec(codec, place.rowGroup);
    if (leaf.maxRepetition === 0 ? values !== place.rows : values < place.rows) throw unreadable(place.rowGroup);
    // Some writers put zero where there is no dictionary.
    const start = dictionaryOffset > 0 && dictionaryOffset < dataOffset ? dictionaryOffset : dataOffset;
    if (size > 0 && (start < MAGIC_BYTES || start + size > this.#dataEnd)) throw unreadable(place.rowGroup);
    return { ...place, start, end: start + size, codec, values };
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
      if (this.#metadata.length === MAX_METADATA) {
        throw new GateError('manifest-too-large', safe`it has more than ${count(MAX_METADATA)} metadata entries`);
      }
      this.#metadata.push({ key, value });
    });
  }

  /** Bytes that no chunk covers are indexes, filters or padding: no reader takes data from there. */
  #inFileOrder(): readonly Chunk[] {
    const chunks = this.#chunks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    chunks.forEach(({ start, rowGroup }, i) => {
      if (i > 0 && start < (chunks[i - 1]?.end ?? 0)) throw unreadable(rowGroup);
    });
    const empty = this.#chunks.find(({ start, end, values }) => end === start && values > 0);
    if (empty !== undefined) throw unreadable(empty.rowGroup);
    return chunks;
  }
}

/** `PAR1` at the beginning of a file. */
const MAGIC_BYTES = 4;

function unreadable(rowGroup?: number): GateError {
  const what =
    rowGroup === undefined
      ? safe`its footer is damaged; write the file again`
      : safe`row group ${count(rowGroup)}: its entry in the footer cannot be true; write the file again`;
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
    safe`it is a summary of Parquet files whose data stands in other files: list it under unchecked in the settings, with a reason and an expiry date`
  );
}
