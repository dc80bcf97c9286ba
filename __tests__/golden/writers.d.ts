/** The types of the writers that the scripts use. They are installed only to make golden files: see package.json. */

declare module 'csv-stringify/sync' {
  interface Options {
    readonly columns: readonly string[];
    readonly header: boolean;
    readonly record_delimiter: 'unix' | 'windows';
    readonly quoted_match: RegExp;
    readonly delimiter?: string;
    readonly quoted?: boolean;
  }
  export function stringify(records: readonly object[], options: Options): string;
}

declare module 'smol-toml' {
  export function stringify(value: object): string;
}

declare module 'fast-xml-builder' {
  interface Options {
    readonly format: boolean;
    readonly attributeNamePrefix: string;
    readonly textNodeName: string;
    readonly cdataPropName: string;
    readonly ignoreAttributes: boolean;
    readonly suppressBooleanAttributes: boolean;
  }
  export default class XMLBuilder {
    constructor(options: Options);
    build(document: object): string;
  }
}

declare module 'excel-builder-vanilla' {
  interface Link {
    readonly cell: string;
    readonly id: string;
    readonly location: string;
    readonly targetMode: 'External';
  }
  interface Worksheet {
    readonly hyperlinks: Link[];
    setData(rows: readonly (readonly (string | number)[])[]): void;
  }
  interface Workbook {
    createWorksheet(options: { readonly name: string }): Worksheet;
    addWorksheet(sheet: Worksheet): void;
    generateFiles(): Promise<Readonly<Record<string, string>>>;
  }
  export function createWorkbook(): Workbook;
}

declare module 'fflate' {
  interface Options {
    readonly mtime: Date;
    readonly level?: 0 | 9;
  }
  export function zipSync(files: Readonly<Record<string, Uint8Array>>, options: Options): Uint8Array;
}

declare module 'yazl' {
  import type { Readable } from 'node:stream';
  interface Options {
    readonly mtime: Date;
    readonly mode: number;
    readonly forceDosTimestamp: boolean;
  }
  type Opened = (error: null, stream: Readable) => void;
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addReadStreamLazy(name: string, options: Options, open: (opened: Opened) => void): void;
    end(options: { readonly comment: string }): void;
  }
}

declare module 'modern-tar' {
  interface Header {
    readonly name: string;
    readonly size: number;
    readonly mtime: Date;
    readonly mode: number;
    readonly type: 'file';
  }
  interface Entry {
    readonly header: Header;
    readonly body: Uint8Array;
  }
  export function packTar(entries: readonly Entry[]): Promise<Uint8Array>;
}

declare module 'avsc' {
  import type { Duplex } from 'node:stream';
  interface Type {
    readonly typeName: string;
  }
  const avro: {
    readonly Type: { forSchema(schema: object): Type };
    readonly streams: {
      readonly BlockEncoder: new (
        type: Type,
        options: { readonly codec: string; readonly syncMarker: Buffer }
      ) => Duplex;
    };
  };
  export default avro;
}

declare module 'apache-arrow' {
  export class DataType {
    readonly typeId: number;
  }
  export class Utf8 extends DataType {}
  export class Int32 extends DataType {}
  export class Binary extends DataType {}
  export class FixedSizeBinary extends DataType {
    constructor(byteWidth: number);
  }
  export class Field {
    constructor(name: string, type: DataType, nullable: boolean);
  }
  export class List extends DataType {
    constructor(child: Field);
  }
  export class Struct extends DataType {
    constructor(children: readonly Field[]);
  }
  export class Map_ extends DataType {
    constructor(entries: Field);
  }
  export class Vector {
    readonly length: number;
  }
  export function vectorFromArray(values: readonly unknown[], type: DataType): Vector;
  export class Table {
    constructor(columns: Readonly<Record<string, Vector>>);
  }
  interface Written {
    toUint8Array(): Promise<Uint8Array>;
  }
  export class RecordBatchFileWriter {
    static writeAll(table: Table): Written;
  }
  export class RecordBatchStreamWriter {
    static writeAll(table: Table): Written;
  }
  export function tableToIPC(table: Table, kind: 'stream'): Uint8Array;
}

declare module 'parquet-wasm' {
  export enum Compression {
    UNCOMPRESSED,
    SNAPPY,
    GZIP,
    BROTLI,
    LZ4,
    ZSTD,
    LZ4_RAW
  }
  export enum Encoding {
    PLAIN,
    DELTA_BINARY_PACKED,
    DELTA_LENGTH_BYTE_ARRAY,
    DELTA_BYTE_ARRAY,
    BYTE_STREAM_SPLIT
  }
  export enum WriterVersion {
    V2
  }
  export class WriterProperties {
    free(): void;
  }
  export class WriterPropertiesBuilder {
    setCompression(codec: Compression): this;
    setDictionaryEnabled(enabled: boolean): this;
    setEncoding(encoding: Encoding): this;
    setColumnEncoding(column: string, encoding: Encoding): this;
    setWriterVersion(version: WriterVersion): this;
    setMaxRowGroupSize(rows: number): this;
    setDataPageSizeLimit(bytes: number): this;
    setWriteBatchSize(rows: number): this;
    build(): WriterProperties;
  }
  export class Table {
    static fromIPCStream(bytes: Uint8Array): Table;
  }
  export function writeParquet(table: Table, properties: WriterProperties): Uint8Array;
}

declare module '@msgpack/msgpack' {
  export function encode(value: unknown): Uint8Array;
}

declare module 'bson' {
  export function serialize(value: object): Uint8Array;
}

declare module 'cborg' {
  export function encode(value: unknown): Uint8Array;
}
