/** Makes Parquet files field by field, for features that no available writer has, and for invalid files. */
import { ByteWriter } from 'hyparquet-writer';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';

/** Thrift fields by their number in parquet.thrift: `field_1` and so on. */
export type Fields = Readonly<Record<`field_${number}`, unknown>>;

export interface Page {
  readonly header: Fields;
  readonly body: Uint8Array;
}

export interface Column {
  /** Number of the physical type; 6 is BYTE_ARRAY, 7 FIXED_LEN_BYTE_ARRAY. */
  readonly type?: number;
  readonly codec?: number;
  /** The number of values, including nulls. */
  readonly values: number;
  readonly pages: readonly Page[];
  /** Fields that replace the correct ones in the column's metadata. */
  readonly metadata?: Fields;
  /** Fields that replace the correct ones in the column chunk. */
  readonly entry?: Fields;
}

export interface FileParts {
  /** Schema elements after the root. */
  readonly schema: readonly Fields[];
  /** Children of the root; by default one for each schema element. */
  readonly children?: number;
  readonly rowGroups: readonly { readonly rows: number; readonly columns: readonly Column[] }[];
  /** Fields that replace the correct ones in the footer. */
  readonly footer?: Fields;
  /** Bytes in front of the first column. */
  readonly before?: Uint8Array;
}

export function thrift(fields: Fields): Uint8Array {
  const writer = new ByteWriter();
  serializeTCompactProtocol(writer, { ...fields });
  return writer.getBytes();
}

/** Returns a required (0), optional (1) or repeated (2) column of strings. */
export function strings(name: string, repetition = 0): Fields {
  return { field_1: 6, field_3: repetition, field_4: name, field_6: 0 };
}

/** Returns values in the encoding PLAIN. */
export function plain(...values: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(values.map(value => Buffer.from(value)).flatMap(bytes => [uint32(bytes.length), bytes]));
}

export function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Returns a page of version 1; `stored` is the compressed body. */
export function page(values: number, body: Uint8Array, encoding = 0, stored = body, levels = 3): Page {
  const data = { field_1: values, field_2: encoding, field_3: levels, field_4: levels };
  return { header: { field_1: 0, field_2: body.length, field_3: stored.length, field_5: data }, body: stored };
}

export function dictionaryPage(values: number, body: Uint8Array): Page {
  const data = { field_1: values, field_2: 0 };
  return { header: { field_1: 2, field_2: body.length, field_3: body.length, field_7: data }, body };
}

/** Returns levels of version 1: a length, then runs. */
export function levels(...runs: readonly number[]): Uint8Array {
  return Buffer.concat([uint32(runs.length), Uint8Array.from(runs)]);
}

/** Returns the same fields by their numbers. */
function inOrder(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => Number(a.slice(6)) - Number(b.slice(6))));
}

export function parquet({ schema, children, rowGroups, footer, before }: FileParts): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('PAR1')];
  let position = 4;
  const append = (bytes: Uint8Array) => {
    parts.push(bytes);
    position += bytes.length;
  };
  if (before !== undefined) append(before);
  const groups = rowGroups.map(({ rows, columns }) => {
    const chunks = columns.map(({ type = 6, codec = 0, values, pages, metadata, entry }) => {
      const start = position;
      for (const { header, body } of pages) {
        append(thrift(header));
        append(body);
      }
      const size = BigInt(position - start);
      const head = { field_1: type, field_2: [0], field_3: ['x'], field_4: codec, field_5: BigInt(values) };
      const meta = inOrder({ ...head, field_6: size, field_7: size, field_9: BigInt(start), ...metadata });
      return inOrder({ field_2: BigInt(start), field_3: meta, ...entry });
    });
    return { field_1: chunks, field_2: BigInt(position), field_3: BigInt(rows) };
  });
  const total = BigInt(rowGroups.reduce((sum, { rows }) => sum + rows, 0));
  const root = { field_4: 'schema', field_5: children ?? schema.length };
  const end = thrift({ field_1: 2, field_2: [root, ...schema], field_3: total, field_4: groups, ...footer });
  return Buffer.concat([...parts, end, uint32(end.length), Buffer.from('PAR1')]);
}

/** Returns a file with one required column of strings and these pages. */
export function oneColumn(rows: number, pages: readonly Page[], column: Partial<Column> = {}): Uint8Array {
  const columns = [{ values: rows, pages, ...column }];
  return parquet({ schema: [strings('x')], rowGroups: [{ rows, columns }] });
}
