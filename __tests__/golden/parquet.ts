/** Parquet by two writers, hyparquet-writer and arrow-rs, in all their codecs and encodings. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  Binary,
  Field,
  FixedSizeBinary,
  Int32,
  List,
  Map_,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray
} from 'apache-arrow';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import {
  Compression,
  Encoding,
  Table as WasmTable,
  type WriterPropertiesBuilder,
  WriterPropertiesBuilder as Properties,
  WriterVersion,
  writeParquet
} from 'parquet-wasm';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { type Expected, type Golden, inRecords, place } from './golden.ts';
import { cellsOf, RECORDS, ROWS } from './rows.ts';
import { digestsAt, jpeg } from './media.ts';

type Configure = (properties: WriterPropertiesBuilder) => WriterPropertiesBuilder;

function golden(file: string, bytes: Uint8Array, rows: number, items: readonly string[], table = false): Golden {
  const expected: Expected = {
    kind: 'read',
    format: 'Parquet',
    lineBased: false,
    rows,
    items,
    table,
    marked: true
  };
  return { file: `parquet/${file}`, bytes, expected };
}

const allItems = inRecords(ROWS.map(cellsOf));

/** Returns an Arrow table as arrow-rs writes it. */
function arrowRs(table: Table, configure: Configure = same => same): Uint8Array {
  const properties = configure(new Properties()).build();
  return writeParquet(WasmTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

export function arrowTable(records: typeof RECORDS = RECORDS): Table {
  const text = (values: readonly string[]) => vectorFromArray(values, new Utf8());
  return new Table({
    id: vectorFromArray(
      records.map(({ id }) => id),
      new Int32()
    ),
    url: text(records.map(({ url }) => url)),
    caption: text(records.map(({ caption }) => caption)),
    hash: text(records.map(({ hash }) => hash))
  });
}

const CODECS: readonly (readonly [name: string, codec: Compression])[] = [
  ['uncompressed', Compression.UNCOMPRESSED],
  ['snappy', Compression.SNAPPY],
  ['gzip', Compression.GZIP],
  ['brotli', Compression.BROTLI],
  ['zstd', Compression.ZSTD],
  ['lz4', Compression.LZ4],
  ['lz4-raw', Compression.LZ4_RAW]
];

const plain: Configure = properties => properties.setDictionaryEnabled(false).setEncoding(Encoding.PLAIN);
const delta =
  (encoding: Encoding): Configure =>
  properties =>
    properties
      .setDictionaryEnabled(false)
      .setWriterVersion(WriterVersion.V2)
      .setEncoding(encoding)
      .setColumnEncoding('id', Encoding.DELTA_BINARY_PACKED);

const LAYOUTS: readonly (readonly [name: string, configure: Configure])[] = [
  ['plain-v1.parquet', plain],
  ['plain-v2.parquet', properties => plain(properties).setWriterVersion(WriterVersion.V2)],
  ['dictionary-v2.pq', properties => properties.setWriterVersion(WriterVersion.V2).setCompression(Compression.SNAPPY)],
  ['delta-length.parquet', delta(Encoding.DELTA_LENGTH_BYTE_ARRAY)],
  ['delta-strings.parquet', delta(Encoding.DELTA_BYTE_ARRAY)],
  ['row-groups.parq', properties => properties.setMaxRowGroupSize(3)],
  ['pages.parquet', properties => plain(properties).setDataPageSizeLimit(64).setWriteBatchSize(2)]
];

function ofArrow(): readonly Golden[] {
  const table = arrowTable();
  const write = (name: string, configure: Configure) =>
    golden(`arrow-rs-${name}`, arrowRs(table, configure), ROWS.length, allItems, true);
  return [
    ...CODECS.map(([name, codec]) => write(`${name}.parquet`, properties => properties.setCompression(codec))),
    ...LAYOUTS.map(([name, configure]) => write(name, configure))
  ];
}

const HYPARQUET = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD'] as const;

function ofHyparquet(): readonly Golden[] {
  const columnData: ColumnSource[] = [
    { name: 'id', data: RECORDS.map(({ id }) => id), type: 'INT32' },
    { name: 'url', data: RECORDS.map(({ url }) => url), type: 'STRING' },
    { name: 'caption', data: RECORDS.map(({ caption }) => caption), type: 'STRING' },
    { name: 'hash', data: RECORDS.map(({ hash }) => hash), type: 'STRING' }
  ];
  const compressors = {
    GZIP: (bytes: Uint8Array) => gzipSync(bytes),
    BROTLI: (bytes: Uint8Array) => brotliCompressSync(bytes),
    ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes)
  };
  return HYPARQUET.map(codec => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, codec, compressors, rowGroupSize: [5, 3] }));
    return golden(`hyparquet-${codec.toLowerCase()}.parquet`, bytes, ROWS.length, allItems, true);
  });
}

/** The layout of LAION's parts; one caption has a link in it. */
function laion(): Golden {
  const file = new URL('../fixtures/parquet/laion.json', import.meta.url);
  const { columns, rows } = JSON.parse(readFileSync(file, 'utf8'));
  const columnData = columns.map(({ name, type }: { name: string; type: ColumnSource['type'] }, index: number) => {
    const cast = (cell: unknown) => (type === 'INT64' && typeof cell === 'string' ? BigInt(cell) : cell);
    return { name, type, data: rows.map((row: readonly unknown[]) => cast(row[index])) };
  });
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
  const urls = rows.map(([url]: readonly unknown[], index: number) => place(index + 1, 1, String(url)));
  return golden('part-00000.snappy.parquet', bytes, rows.length, [
    ...urls,
    place(3, 2, 'https://h.example/in-the-caption')
  ]);
}

/** Each leaf is a column: the elements of the list, the fields of the struct, keys and values of the map. */
function nested(): Golden {
  const link = (path: string) => `https://nested.example/${path}`;
  const table = new Table({
    links: vectorFromArray([[link('a'), link('b')], [], null], new List(new Field('item', new Utf8(), true))),
    meta: vectorFromArray(
      [
        { page: link('c'), n: 1 },
        { page: null, n: 2 },
        { page: link('d'), n: 3 }
      ],
      new Struct([new Field('page', new Utf8(), true), new Field('n', new Int32(), true)])
    ),
    by: vectorFromArray(
      [new Map([[link('key'), link('value')]]), new Map(), new Map([['plain', link('e')]])],
      new Map_(
        new Field(
          'entries',
          new Struct([new Field('key', new Utf8(), false), new Field('value', new Utf8(), true)]),
          false
        )
      )
    )
  });
  return golden('arrow-rs-nested.parquet', arrowRs(table), 3, [
    ...[place(1, 1, link('a')), place(1, 1, link('b'))],
    ...[place(1, 2, link('c')), place(3, 2, link('d'))],
    ...[place(1, 4, link('key')), place(1, 5, link('value')), place(3, 5, link('e'))]
  ]);
}

/** Images and hashes as bytes: all kinds of digests of them are found, and the hashes themselves. */
function binary(file: string, configure?: Configure): Golden {
  const pictures = [jpeg(1), jpeg(2)];
  const hashes = [1, 2].map(each => createHash('sha256').update(`binary ${each}`).digest());
  const table = new Table({
    picture: vectorFromArray(pictures, new Binary()),
    sha256: vectorFromArray(hashes, new FixedSizeBinary(32))
  });
  return golden(file, arrowRs(table, configure), 2, [
    ...pictures.flatMap((bytes, index) => digestsAt(index + 1, 1, bytes)),
    ...hashes.flatMap((bytes, index) => [place(index + 1, 2, bytes.toString('hex')), ...digestsAt(index + 1, 2, bytes)])
  ]);
}

/** Returns the bytes of a column with values of one size: all first bytes, then all second bytes, and so on. */
const split: Configure = properties =>
  properties
    .setDictionaryEnabled(false)
    .setWriterVersion(WriterVersion.V2)
    .setColumnEncoding('sha256', Encoding.BYTE_STREAM_SPLIT);

/** A column of objects, in one column of bytes or with columns for some keys. */
function variant(file: string, shredding?: ColumnSource['shredding']): Golden {
  const data = RECORDS.map(({ url, caption, hash }) => ({ url, deep: [{ caption }, hash] }));
  const column: ColumnSource = { name: 'link', type: 'VARIANT', data };
  const columnData = [shredding === undefined ? column : { ...column, shredding }];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData }));
  const [inUrl, inDeep] = shredding === undefined ? [2, 2] : [6, 3];
  const items = inRecords(
    ROWS.map(({ url, caption, hash }) => [
      [url, inUrl],
      [caption, inDeep],
      [hash, inDeep]
    ])
  );
  return golden(file, bytes, ROWS.length, items);
}

export function parquet(): readonly Golden[] {
  return [
    variant('hyparquet-variant.parquet'),
    variant('hyparquet-shredded.parquet', { deep: 'STRING', url: 'STRING' }),
    ...ofHyparquet(),
    ...ofArrow(),
    laion(),
    nested(),
    binary('arrow-rs-binary.parquet'),
    binary('arrow-rs-byte-stream-split.parquet', split)
  ];
}
