/** The formats that are read: adding one is adding a file and a row. */
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { COMMA, TAB, detectDialect } from './dialect.ts';
import { readDelimited } from './delimited.ts';
import { readJson } from './json.ts';
import { readLines } from './lines.ts';
import type { Peeked } from './peek.ts';
import { sampleOf, utf8 } from './text.ts';

/** Reads a manifest's content (decompressed, not yet decoded); returns the number of rows. */
type Read = (content: Peeked, collector: ItemCollector) => AsyncGenerator<ItemBatch, number>;

export interface Format {
  readonly name: string;
  /** Of file names, in lower case without the dot. */
  readonly suffixes: readonly string[];
  /** Whether a row is a line of the stored text, so that an annotation can point at it. */
  readonly lineBased: boolean;
  readonly read: Read;
}

const readText: Read = (content, collector) => readLines(utf8(content), collector);

const readTable =
  (preferred: number): Read =>
  (content, collector) =>
    readDelimited(utf8(content), collector, detectDialect(sampleOf(content.head), content.whole, preferred), false);

export const TXT = { name: 'text', suffixes: ['txt', 'text'], lineBased: true, read: readText } as const;

/** Text of any suffix in which every row has as many cells: read as cells and, since it may be no table, as lines. */
export const TABLE_LIKE = {
  name: 'delimited text',
  suffixes: [],
  lineBased: true,
  read: (content: Peeked, collector: ItemCollector) =>
    readDelimited(utf8(content), collector, detectDialect(sampleOf(content.head), content.whole, COMMA), true)
} as const;

export const CSV = { name: 'CSV', suffixes: ['csv', 'psv', 'scsv'], lineBased: true, read: readTable(COMMA) } as const;

export const TSV = { name: 'TSV', suffixes: ['tsv', 'tab'], lineBased: true, read: readTable(TAB) } as const;

export const JSON_TEXT = {
  name: 'JSON',
  suffixes: ['json', 'geojson', 'topojson', 'jsonld', 'webmanifest', 'ipynb', 'json5', 'har'],
  lineBased: false,
  read: (content: Peeked, collector: ItemCollector) => readJson(utf8(content), collector, false)
} as const;

export const JSON_LINES = {
  name: 'JSON Lines',
  suffixes: ['jsonl', 'ndjson', 'jsonlines', 'ldjson', 'geojsonl', 'geojsons', 'geojsonseq'],
  lineBased: true,
  read: (content: Peeked, collector: ItemCollector) => readJson(utf8(content), collector, true)
} as const;

/** Documents, read line by line. */
const DOCUMENTS = [
  ['Markdown', 'md markdown mdown mkd mdx rmd qmd'],
  ['HTML', 'html htm xhtml shtml mhtml'],
  ['XML', 'xml opml rss atom rdf kml gpx xsd xsl svg'],
  ['YAML', 'yaml yml dvc'],
  ['TOML', 'toml'],
  ['reStructuredText', 'rst'],
  ['Python', 'py'],
  ['text', 'adoc asciidoc org tex bib ttl nt nq trig n3 cdx cdxj m3u m3u8 pls webloc ris']
] as const;

const DOCUMENT_FORMATS = DOCUMENTS.map(([name, suffixes]) => ({
  name,
  suffixes: suffixes.split(' '),
  lineBased: true,
  read: readText
}));

export const FORMATS = [TXT, CSV, TSV, JSON_TEXT, JSON_LINES, ...DOCUMENT_FORMATS] satisfies readonly Format[];

/** What a manifest may be said to be, in words that may be printed. */
export type ReadFormat = (typeof FORMATS)[number] | typeof TABLE_LIKE;
export type FormatName = ReadFormat['name'] | 'pointer';

/** The format of a suffix (lower case, no dot), or null. */
export function formatOf(suffix: string): ReadFormat | null {
  return FORMATS.find(format => format.suffixes.some(own => own === suffix)) ?? null;
}
