/** The formats that `convert` reads. A new one is a row of the table. */
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { latin1 } from '../item/text/latin1.ts';
import { sampleOf, utf8 } from '../manifest/kind/encoding.ts';
import { type PeekedBytes } from '../manifest/bytes/peek.ts';
import { COMMA, detectDialect, TAB } from '../manifest/table/dialect.ts';
import { type CellsReader, readColumns, type TableShape } from './table-column.ts';
import type { EntrySink } from './entry-writer.ts';
import { readFilterRule } from './filter-rules.ts';
import { hashEntry, type HashKind, looksLikeHash } from './hash-text.ts';
import {
  fullHashFeed,
  type JsonFeed,
  mispFeed,
  readExchanged,
  urlhausFeed,
  vicsFeed,
  warningListFeed
} from './json-feeds.ts';
import { readJsonFields } from './json-fields.ts';
import { hashReader, type LineReader, readFeedLines, readHosts, readListLine, readUrl } from './line-feeds.ts';
import { NEEDS_HASH_OPTION } from './refused-entry.ts';
import { stixFeed } from './stix-feed.ts';

export interface FeedOptions {
  /** The column of a table, by name or by number from 1; null if none was given. */
  readonly column: string | number | null;
  /** Whether the first row of a table has names although the column is a number. */
  readonly header: boolean;
  /** The kind of all hashes; `by-length`: of content, each by its length; null if it was not given. */
  readonly hash: HashKind | 'by-length' | null;
  /** The categories of Project VIC to take; null for all. */
  readonly categories: ReadonlySet<string> | null;
}

/** Reads a file; returns its number of lines. Stops after each piece, so that the caller can write. */
type FeedReader = (input: PeekedBytes, options: FeedOptions, sink: EntrySink) => AsyncGenerator<void, number>;

export const FORMAT_NAMES = [
  'urls',
  'hosts',
  'adblock',
  'hashes',
  'full-hashes',
  'csv',
  'tsv',
  'threatexchange',
  'urlhaus-csv',
  'urlhaus-json',
  'misp',
  'misp-warninglist',
  'stix',
  'vics',
  'list'
] as const;
export type FeedName = (typeof FORMAT_NAMES)[number];

export interface FeedFormat {
  readonly read: FeedReader;
  /** The options that it takes, without which they are errors. */
  readonly takes: readonly ('column' | 'hash' | 'category')[];
}

export const FORMATS: Readonly<Record<FeedName, FeedFormat>> = {
  urls: { read: byLine(() => readUrl), takes: [] },
  hosts: { read: byLine(() => readHosts), takes: [] },
  adblock: { read: byLine(() => readFilterRule), takes: [] },
  hashes: { read: byLine(({ hash }) => hashReader(hash === 'by-length' ? null : hash)), takes: ['hash'] },
  'full-hashes': { read: fullHashes, takes: [] },
  csv: { read: (...of) => table(...of, COMMA), takes: ['column', 'hash'] },
  tsv: { read: (...of) => table(...of, TAB), takes: ['column', 'hash'] },
  threatexchange: { read: exchanged, takes: [] },
  'urlhaus-csv': { read: urlhausTable, takes: [] },
  'urlhaus-json': { read: inJson(urlhausFeed), takes: [] },
  misp: { read: inJson(mispFeed), takes: [] },
  'misp-warninglist': { read: inJson(warningListFeed), takes: [] },
  stix: { read: inJson(stixFeed), takes: [] },
  vics: { read: inJson(vicsFeed), takes: ['category'] },
  list: { read: byLine(() => readListLine), takes: [] }
};

function byLine(reader: (options: FeedOptions) => LineReader): FeedReader {
  return (input, options, sink) => readFeedLines(utf8(input), sink, reader(options));
}

function inJson(feed: JsonFeed): FeedReader {
  return (input, { categories }, sink) => readJsonFields(utf8(input), feed(sink, categories));
}

function fullHashes(input: PeekedBytes, _: FeedOptions, sink: EntrySink): AsyncGenerator<void, number> {
  const isJson = /^\s*\{/.test(latin1(sampleOf(input.head), 0, 64));
  if (isJson) return readJsonFields(utf8(input), fullHashFeed(sink, null));
  return readFeedLines(utf8(input), sink, hashReader('expr-sha256'));
}

function table(
  input: PeekedBytes,
  { column, header, hash }: FeedOptions,
  sink: EntrySink,
  preferred: number
): AsyncGenerator<void, number> {
  if (column === null) throw new GateError('usage', safe`a table needs --column with the name or number of a column`);
  const shape = { columns: [[column]], header, comments: false, delimiter: delimiterOf(input, preferred) };
  return readColumns(utf8(input), shape, sink, hash === null ? readLink : hashCells(hash));
}

const readLink: CellsReader = ([cell = ''], line, sink) => {
  if (looksLikeHash(cell)) sink.refuse(NEEDS_HASH_OPTION, line);
  else sink.link(cell, line);
};

function hashCells(hash: HashKind | 'by-length'): CellsReader {
  return ([cell = ''], line, sink) => {
    const entry = hashEntry(cell, hash === 'by-length' ? null : hash);
    if (typeof entry === 'string') sink.hash(entry, line);
    else sink.refuse(entry.wrong, line);
  };
}

function exchanged(input: PeekedBytes, _: FeedOptions, sink: EntrySink): AsyncGenerator<void, number> {
  const shape: TableShape = {
    columns: [
      ['indicator', 'raw_indicator', 'signal_str', 'value'],
      ['type', 'indicator_type', 'signal_type', 'indicator-type']
    ],
    header: true,
    comments: false,
    delimiter: delimiterOf(input, COMMA)
  };
  return readColumns(utf8(input), shape, sink, readExchanged);
}

/** URLhaus comments its header out, and has the URL in the third column. */
function urlhausTable(input: PeekedBytes, _: FeedOptions, sink: EntrySink): AsyncGenerator<void, number> {
  const shape = { columns: [[3]], header: false, comments: true, delimiter: COMMA };
  return readColumns(utf8(input), shape, sink, readLink);
}

function delimiterOf({ head, whole }: PeekedBytes, preferred: number): number {
  return preferred === TAB ? TAB : detectDialect(sampleOf(head), whole, preferred).delimiter;
}
