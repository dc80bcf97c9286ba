/** The table of formats that are read. To add one, add a file and a row. */
import type { ItemCollector } from '../../item/collect.ts';
import { COMMA, TAB, detectDialect } from '../table/dialect.ts';
import { readDelimited } from '../table/delimited.ts';
import { readJsonContent } from './json-passes.ts';
import { readLines } from '../bytes/lines.ts';
import { readCdx } from '../json/cdx.ts';
import type { LateReader, Read } from './late-readers.ts';
import { readBytesAndText, readMedia, readTextAroundNuls } from '../member/media.ts';
import type { MemberReader } from '../member/members.ts';
import { isArrow } from '../arrow/arrow-magic.ts';
import { readArrow } from '../arrow/arrow.ts';
import { isParquet, isParquetEnd, readParquet } from '../parquet/parquet.ts';
import type { PeekedBytes } from '../bytes/peek.ts';
import type { Rewrite } from '../rewrite/rewrite.ts';
import { rewriteJson, rewriteJsonLines, rewriteLines, rewriteParquet, rewriteTable, rewriteWarc } from './rewriters.ts';
import type { Content } from '../compression/storage.ts';
import { isSqlite } from '../sqlite/sqlite-magic.ts';
import { readSqlite } from '../sqlite/sqlite.ts';
import { endsAsZip, isTar, isZip } from '../kind/archive-marks.ts';
import { sampleOf, utf8, isSafetensors } from '../kind/encoding.ts';
import { isAvro, isGguf, isNpy, isTfRecord, isWarc } from '../kind/record-marks.ts';
import { safe, type SafeText } from '../../safe/text.ts';

export interface Format {
  readonly name: string;
  /** Suffixes of file names, in lower case without the dot. */
  readonly suffixes: readonly string[];
  /** True if a row is a line of the stored text, so that an annotation can point to it. */
  readonly lineBased: boolean;
  /**
   * Returns true if content with this beginning has this format, whatever its name; absent where content alone does not
   * show it.
   */
  readonly matches?: (head: Uint8Array) => boolean;
  /** Returns true if content of `size` bytes with this end has this format; absent where the end does not show it. */
  readonly matchesEnd?: (tail: Uint8Array, size: number) => boolean;
  /** True if it is not text although nothing but the name shows it. */
  readonly isBinary?: true;
  readonly read: Read;
  /** True if it has members, which are read one by one, also where the patterns leave the file out. */
  readonly container?: true;
  /** Removes rows; absent where the format has none. */
  readonly rewrite?: Rewrite;
  /** What to do instead, where rows cannot be removed and there is something better than by hand. */
  readonly advice?: SafeText;
}

const readText: Read = (content, collector) => readLines(utf8(content), collector);

/** Loads the reader of a format when there is a file of that format. */
const late = (reader: LateReader): Read =>
  async function* (content, collector, inside) {
    const { LATE_READERS } = await import('./late-readers.ts');
    return yield* LATE_READERS[reader](content, collector, inside);
  };

const readTable =
  (preferred: number, wholeLines = false) =>
  (content: PeekedBytes, collector: ItemCollector) => {
    const dialect = detectDialect(sampleOf(content.head), content.whole, preferred);
    return readDelimited(utf8(content), collector, dialect, wholeLines);
  };

export const TXT = {
  name: 'text',
  suffixes: ['txt', 'text'],
  lineBased: true,
  read: readText,
  rewrite: rewriteLines
} as const;

/**
 * Text with any suffix whose rows all have the same number of cells. It may not be a table, so it is read as cells and
 * as lines.
 */
export const TABLE_LIKE = {
  name: 'delimited text',
  suffixes: [],
  lineBased: true,
  read: readTable(COMMA, true),
  rewrite: rewriteTable(COMMA)
} as const;

export const CSV = {
  name: 'CSV',
  suffixes: ['csv', 'psv', 'scsv'],
  lineBased: true,
  read: readTable(COMMA),
  rewrite: rewriteTable(COMMA)
} as const;

export const TSV = {
  name: 'TSV',
  suffixes: ['tsv', 'tab'],
  lineBased: true,
  read: readTable(TAB),
  rewrite: rewriteTable(TAB)
} as const;

export const JSON_TEXT = {
  name: 'JSON',
  suffixes: ['json', 'geojson', 'topojson', 'jsonld', 'webmanifest', 'json5', 'jsonc', 'har'],
  lineBased: false,
  read: (content: Content, collector: ItemCollector) => readJsonContent(content, collector, false),
  rewrite: rewriteJson
} as const;

const NOTEBOOK = {
  name: 'notebook',
  suffixes: ['ipynb'],
  lineBased: false,
  read: late('notebook')
} as const;

export const JSON_LINES = {
  name: 'JSON Lines',
  suffixes: ['jsonl', 'ndjson', 'jsonlines', 'ldjson', 'geojsonl', 'geojsons', 'geojsonseq'],
  lineBased: true,
  read: (content: Content, collector: ItemCollector) => readJsonContent(content, collector, true),
  rewrite: rewriteJsonLines
} as const;

/** Documents: name, suffixes and the reader of their text. */
const DOCUMENTS = [
  ['Markdown', 'md markdown mdown mkd mdx rmd qmd', late('markdown')],
  ['YAML', 'yaml yml dvc', late('yaml')],
  ['TOML', 'toml', late('toml')],
  ['reStructuredText', 'rst', late('restructuredText')],
  ['Python', 'py', late('python')],
  // Scripts are included because they fetch data.
  ['text', 'sh bash', late('shell')],
  ['text', 'ps1', late('powershell')],
  ['text', 'bat', late('batch')],
  ['text', 'r', late('r')],
  ['text', 'jl', late('julia')],
  ['text', 'adoc asciidoc', late('asciidoc')],
  ['text', 'org', late('org')],
  ['text', 'tex', late('tex')],
  ['text', 'bib', late('bibtex')],
  ['text', 'm3u m3u8 pls webloc ris', readText]
] as const;

const DOCUMENT_FORMATS = DOCUMENTS.map(([name, suffixes, read]) => ({
  name,
  suffixes: suffixes.split(' '),
  lineBased: true,
  read
}));

export const HTML = {
  name: 'HTML',
  suffixes: ['html', 'htm', 'xhtml', 'xht', 'shtml'],
  lineBased: true,
  read: late('html')
} as const;

export const XML = {
  name: 'XML',
  suffixes: ['xml', 'opml', 'rss', 'atom', 'rdf', 'kml', 'gpx', 'xsd', 'xsl', 'svg'],
  lineBased: true,
  read: late('xml')
} as const;

export const FOLDED = {
  name: 'iCalendar or vCard',
  suffixes: ['ics', 'ical', 'ifb', 'icalendar', 'vcf', 'vcard'],
  lineBased: true,
  read: late('folded')
} as const;

/** Its lines go on like those of calendars. */
export const LDIF = { name: 'text', suffixes: ['ldif', 'ldi'], lineBased: true, read: late('folded') } as const;

export const RDF = {
  name: 'RDF',
  suffixes: 'ttl turtle trig n3 nt ntriples nq nquads shaclc shex shexc'.split(' '),
  lineBased: true,
  read: late('rdf')
} as const;

const SPARQL = { name: 'RDF', suffixes: ['rq', 'ru', 'sparql'], lineBased: true, read: late('sparql') } as const;

/** Recognised only by its name. */
export const MAKEFILE = {
  name: 'text',
  suffixes: [],
  lineBased: true,
  read: late('make')
} as const;

/** Read only where the settings or the input name it: by its name it is source code. */
export const SCRIPT = {
  name: 'text',
  suffixes: [],
  lineBased: true,
  read: late('javascript')
} as const;

/** Recognised only by content. */
export const MESSAGE = { name: 'message', suffixes: [], lineBased: true, read: late('message') } as const;

export const CDX = {
  name: 'CDX',
  suffixes: ['cdx', 'cdxj'],
  lineBased: true,
  read: (content: PeekedBytes, collector: ItemCollector) => readCdx(utf8(content), collector),
  rewrite: rewriteLines
} as const;

const PARQUET = {
  name: 'Parquet',
  suffixes: ['parquet', 'pq', 'parq'],
  lineBased: false,
  matches: isParquet,
  matchesEnd: isParquetEnd,
  read: async function* (content: Content, collector: ItemCollector) {
    return yield* readParquet(await content.source(), collector, content.meter.limits);
  },
  rewrite: rewriteParquet
} as const;

const ARROW = {
  name: 'Arrow',
  suffixes: ['arrow', 'arrows', 'ipc', 'feather', 'ftr'],
  lineBased: false,
  matches: isArrow,
  read: readArrow,
  advice: safe`remove the rows with a program that reads Arrow`
} as const;

const UNPACK = safe`unpack it, clean the files in it, and pack it again`;

const TAR = {
  name: 'tar',
  suffixes: ['tar', 'tgz', 'tbz', 'tbz2', 'txz', 'tzst'],
  lineBased: false,
  matches: isTar,
  container: true,
  read: late('tar'),
  advice: UNPACK
} as const;

const OFFICE = {
  name: 'office document',
  suffixes: ['xlsx', 'xlsm', 'xltx', 'ods', 'docx', 'docm', 'odt', 'pptx', 'pptm', 'odp'],
  lineBased: false,
  matches: isZip,
  container: true,
  read: late('zip'),
  advice: safe`save its tables as CSV, and clean those`
} as const;

const ZIP = {
  name: 'zip',
  suffixes: ['zip', 'wacz', 'npz'],
  lineBased: false,
  matches: isZip,
  matchesEnd: endsAsZip,
  container: true,
  read: late('zip'),
  advice: UNPACK
} as const;

const REMOVE = safe`remove the file as a whole`;

const SAFETENSORS = {
  name: 'Safetensors',
  suffixes: ['safetensors'],
  lineBased: false,
  matches: isSafetensors,
  read: late('safetensors'),
  advice: REMOVE
} as const;

const GGUF = {
  name: 'GGUF',
  suffixes: ['gguf'],
  lineBased: false,
  matches: isGguf,
  read: late('gguf'),
  advice: REMOVE
} as const;

const WITHOUT = safe`write it again without the listed records`;

const TFRECORD = {
  name: 'TFRecord',
  suffixes: ['tfrecord', 'tfrecords', 'tfrec'],
  lineBased: false,
  matches: isTfRecord,
  read: async function* (content: Content, collector: ItemCollector) {
    const { readTfRecord } = await import('../record/tfrecord.ts');
    return yield* readTfRecord(content, collector);
  },
  advice: WITHOUT
} as const;

const AVRO = {
  name: 'Avro',
  suffixes: ['avro'],
  lineBased: false,
  matches: isAvro,
  read: async function* (content: Content, collector: ItemCollector) {
    const { readAvro } = await import('../tree/avro.ts');
    return yield* readAvro(content, collector);
  },
  advice: WITHOUT
} as const;

const NUMPY = {
  name: 'NumPy',
  suffixes: ['npy'],
  lineBased: false,
  matches: isNpy,
  read: async function* (content: Content, collector: ItemCollector) {
    const { readNpy } = await import('../tree/npy.ts');
    return yield* readNpy(content, collector);
  },
  advice: WITHOUT
} as const;

const MESSAGE_PACK = {
  name: 'MessagePack',
  suffixes: ['msgpack', 'mpk'],
  lineBased: false,
  isBinary: true,
  read: async function* (content: Content, collector: ItemCollector) {
    const { readMsgpack } = await import('../tree/msgpack.ts');
    return yield* readMsgpack(content, collector);
  },
  advice: WITHOUT
} as const;

const CBOR = {
  name: 'CBOR',
  suffixes: ['cbor'],
  lineBased: false,
  isBinary: true,
  read: async function* (content: Content, collector: ItemCollector) {
    const { readCbor } = await import('../tree/cbor.ts');
    return yield* readCbor(content, collector);
  },
  advice: WITHOUT
} as const;

const BSON = {
  name: 'BSON',
  suffixes: ['bson'],
  lineBased: false,
  isBinary: true,
  read: async function* (content: Content, collector: ItemCollector) {
    const { readBson } = await import('../tree/bson.ts');
    return yield* readBson(content, collector);
  },
  advice: WITHOUT
} as const;

const WARC = {
  name: 'WARC',
  suffixes: ['warc', 'wat', 'wet'],
  lineBased: false,
  matches: isWarc,
  container: true,
  read: async function* (content: Content, collector: ItemCollector, inside: MemberReader) {
    const { readWarc } = await import('../warc/warc.ts');
    return yield* readWarc(content, collector, inside);
  },
  rewrite: rewriteWarc
} as const;

const SQLITE = {
  name: 'SQLite',
  suffixes: 'sqlite sqlite3 db db3 s3db sl3 gpkg mbtiles'.split(' '),
  lineBased: false,
  matches: isSqlite,
  read: readSqlite,
  advice: safe`delete the rows with SQLite, then run VACUUM, which removes what is left of them`
} as const;

/** Recognised only by content; by its name such a file is not a manifest. */
export const MEDIA = { name: 'media', suffixes: [], lineBased: false, read: readMedia, advice: REMOVE } as const;

/** Begins with the magic number of media, but is text as far as was checked, which media never are. */
export const MEDIA_AS_TEXT = { ...MEDIA, lineBased: true, read: readBytesAndText } as const;

/** Text with NUL bytes, under a name that is not one of text; its digests are looked up too. */
export const BYTES_AND_TEXT = { name: 'text', suffixes: [], lineBased: true, read: readTextAroundNuls } as const;

export const FORMATS = [
  ...[TXT, CSV, TSV, JSON_TEXT, JSON_LINES, NOTEBOOK, ...DOCUMENT_FORMATS, HTML, XML, FOLDED, LDIF, RDF, SPARQL, CDX],
  ...[
    PARQUET,
    ARROW,
    TAR,
    ZIP,
    OFFICE,
    SAFETENSORS,
    GGUF,
    TFRECORD,
    AVRO,
    NUMPY,
    MESSAGE_PACK,
    CBOR,
    BSON,
    WARC,
    SQLITE
  ]
] satisfies readonly Format[];

/** The formats that a report may show, each with a name that is safe to print. */
export type ReadFormat =
  | (typeof FORMATS)[number]
  | typeof TABLE_LIKE
  | typeof MAKEFILE
  | typeof SCRIPT
  | typeof MESSAGE
  | typeof MEDIA
  | typeof MEDIA_AS_TEXT
  | typeof BYTES_AND_TEXT;
export type FormatName = ReadFormat['name'] | 'pointer';

/** Returns true for archives and office files, whose members are read one by one. */
export function isContainer(format: ReadFormat): format is Extract<ReadFormat, { readonly container: true }> {
  return 'container' in format;
}

/** Returns the format of a suffix (lower case, no dot), or null. */
export function formatOf(suffix: string): ReadFormat | null {
  return FORMATS.find(format => format.suffixes.some(own => own === suffix)) ?? null;
}

/** Returns the format whose magic number `head` has; if several match, that of the suffix comes first. */
export function formatMarked(head: Uint8Array, suffix: string): ReadFormat | null {
  const marked = FORMATS.filter(format => 'matches' in format && format.matches(head));
  return marked.find(({ suffixes }) => suffixes.some(own => own === suffix)) ?? marked[0] ?? null;
}

/** Returns the format that the end of a content of `size` bytes shows, whatever precedes it. */
export function formatMarkedAtEnd(tail: Uint8Array, size: number): ReadFormat | null {
  return FORMATS.find(format => 'matchesEnd' in format && format.matchesEnd(tail, size)) ?? null;
}
