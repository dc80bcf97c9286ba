/** Reads page headers, and the levels that show which slots of a page have values and where rows begin. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { MAX_DICTIONARY_BYTES, MAX_HEADER_BYTES, MAX_PAGE_BYTES } from '../bytes/parquet-limits.ts';
import { ENTRY_BYTES } from './dictionary.ts';
import { cannotRead, damaged } from './parquet-fault.ts';
import { Runs, msbFirst } from './runs.ts';
import type { Leaf } from './schema.ts';
import type { ForwardStream } from './forward-stream.ts';
import { ThriftReader } from './thrift.ts';
import { BYTE_STREAM_SPLIT } from './column-values.ts';

export const DATA_PAGE = 0;
const INDEX_PAGE = 1;
export const DICTIONARY_PAGE = 2;
export const DATA_PAGE_V2 = 3;

export interface PageHeader {
  readonly type: number;
  /** The size of the page in bytes, in the file and decompressed. */
  readonly stored: number;
  readonly size: number;
  /** The number of slots, including nulls; for a dictionary the number of entries. */
  readonly values: number;
  readonly encoding: number;
  readonly repetitionEncoding: number;
  readonly definitionEncoding: number;
  /** Version 2 only: the bytes of the levels, which are not compressed, and whether the values are. */
  readonly repetitionBytes: number;
  readonly definitionBytes: number;
  readonly compressed: boolean;
}

/** Bytes of a header that are read first: most are shorter. */
const FIRST_LOOK_BYTES = 512;

const RLE = 3;
const BIT_PACKED = 4;

/** Reads the header of the page at the position of `stream`; the page has to end before `end`. */
export async function readPageHeader(
  stream: ForwardStream,
  end: number,
  located: <T>(read: () => T) => T
): Promise<PageHeader> {
  const most = Math.min(MAX_HEADER_BYTES, end - stream.position);
  for (let size = FIRST_LOOK_BYTES; ; size *= 4) {
    const bytes = await stream.peek(Math.min(size, most));
    const parsed = located(() => parse(bytes, size < most));
    if (parsed === null) continue;
    stream.consume(parsed.length);
    located(() => check(parsed.header, end - stream.position));
    return parsed.header;
  }
}

/** Returns the header at the beginning of `bytes`; null where it may continue after them. */
function parse(bytes: Uint8Array, continues: boolean): { readonly header: PageHeader; readonly length: number } | null {
  try {
    const reader = new ThriftReader(bytes);
    const header = readHeader(reader);
    return { header, length: reader.position };
  } catch (error) {
    if (continues && error instanceof GateError) return null;
    throw error;
  }
}

function readHeader(reader: ThriftReader): PageHeader {
  const header = {
    type: -1,
    stored: -1,
    size: -1,
    values: -1,
    encoding: -1,
    repetitionEncoding: RLE,
    definitionEncoding: RLE,
    repetitionBytes: -1,
    definitionBytes: -1,
    compressed: true
  };
  reader.struct((id, type) => {
    if (id === 1) header.type = reader.integer(type);
    else if (id === 2) header.size = reader.integer(type);
    else if (id === 3) header.stored = reader.integer(type);
    else if (id === 5) {
      reader.structField(type, (inner, field) => {
        if (inner === 1) header.values = reader.integer(field);
        else if (inner === 2) header.encoding = reader.integer(field);
        else if (inner === 3) header.definitionEncoding = reader.integer(field);
        else if (inner === 4) header.repetitionEncoding = reader.integer(field);
        else reader.skip(field);
      });
    } else if (id === 7) {
      reader.structField(type, (inner, field) => {
        if (inner === 1) header.values = reader.integer(field);
        else if (inner === 2) header.encoding = reader.integer(field);
        else reader.skip(field);
      });
    } else if (id === 8) {
      reader.structField(type, (inner, field) => {
        if (inner === 1) header.values = reader.integer(field);
        else if (inner === 4) header.encoding = reader.integer(field);
        else if (inner === 5) header.definitionBytes = reader.integer(field);
        else if (inner === 6) header.repetitionBytes = reader.integer(field);
        else if (inner === 7) header.compressed = reader.boolean(field);
        else reader.skip(field);
      });
    } else reader.skip(type);
  });
  return header;
}

function check(header: PageHeader, left: number): void {
  const { type, stored, size, values, encoding } = header;
  if (type < DATA_PAGE || stored < 0 || size < 0 || stored > left) throw badHeader();
  if (type > DATA_PAGE_V2) throw cannotRead(safe`page type ${type}`);
  if (type === INDEX_PAGE) return;
  if (values < 0 || encoding < 0) throw badHeader();
  if (encoding > BYTE_STREAM_SPLIT) throw cannotRead(safe`encoding ${encoding}`);
  if (type !== DATA_PAGE_V2) return;
  const { repetitionBytes, definitionBytes } = header;
  if (repetitionBytes < 0 || definitionBytes < 0) throw badHeader();
  if (repetitionBytes + definitionBytes > Math.min(stored, size)) throw badHeader();
}

/**
 * Throws if a page, stored and decompressed, does not fit into memory; a dictionary stays longer, so its limit is
 * lower.
 */
export function checkPageSize({ type, stored, size, values }: PageHeader): void {
  const dictionary = type === DICTIONARY_PAGE;
  const needed = Math.max(stored, dictionary ? size + values * ENTRY_BYTES : size);
  const most = dictionary ? MAX_DICTIONARY_BYTES : MAX_PAGE_BYTES;
  if (needed <= most) return;
  const what = dictionary ? safe`dictionary` : safe`page`;
  throw new GateError(
    'manifest-too-large',
    safe`a ${what} needs ${count(needed)} bytes of memory, and the limit is ${count(most)}: write the file with smaller row groups or pages, or without dictionaries`
  );
}

/** The levels of a page's slots; null where all of them are the same. */
export interface Levels {
  readonly repetition: Runs | null;
  readonly definition: Runs | null;
  /** Where the values begin. */
  readonly end: number;
}

/** Finds the levels in a decompressed page of version 1. */
export function levelsV1(bytes: Uint8Array, header: PageHeader, { maxRepetition, maxDefinition }: Leaf): Levels {
  const repetition = levelV1(bytes, 0, header.values, header.repetitionEncoding, maxRepetition);
  const definition = levelV1(bytes, repetition.end, header.values, header.definitionEncoding, maxDefinition);
  return { repetition: repetition.runs, definition: definition.runs, end: definition.end };
}

/**
 * Finds the levels in a stored page of version 2; the values follow them. Without levels, every slot is a value, or
 * begins a row; the numbers of values and rows prove that nothing else was meant.
 */
export function levelsV2(bytes: Uint8Array, header: PageHeader, { maxRepetition, maxDefinition }: Leaf): Levels {
  const { repetitionBytes, definitionBytes } = header;
  const end = repetitionBytes + definitionBytes;
  return {
    repetition:
      maxRepetition === 0 || repetitionBytes === 0 ? null : new Runs(bytes, 0, repetitionBytes, widthOf(maxRepetition)),
    definition:
      maxDefinition === 0 || definitionBytes === 0
        ? null
        : new Runs(bytes, repetitionBytes, end, widthOf(maxDefinition)),
    end
  };
}

interface LevelRuns {
  readonly runs: Runs | null;
  readonly end: number;
}

function levelV1(bytes: Uint8Array, start: number, values: number, encoding: number, most: number): LevelRuns {
  // A page without slots has no levels, and some writers write none.
  if (most === 0 || (values === 0 && start === bytes.length)) return { runs: null, end: start };
  const width = widthOf(most);
  if (encoding === BIT_PACKED) {
    return { runs: msbFirst(bytes, start, values, width), end: start + Math.ceil((values * width) / 8) };
  }
  if (encoding !== RLE) throw cannotRead(safe`encoding ${encoding} of levels`);
  if (bytes.length - start < 4) throw badHeader();
  const end = start + 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(start, true);
  if (end > bytes.length) throw badHeader();
  return { runs: new Runs(bytes, start + 4, end, width), end };
}

function widthOf(most: number): number {
  return 32 - Math.clz32(most);
}

function badHeader(): GateError {
  return damaged(safe`a page does not fit its header; write the file again`);
}
