/**
 * Dataset formats that are known but not read: such a manifest is reported by its format, so that it does not pass
 * unchecked.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { looksLikeProse } from './encoding.ts';

export interface UnreadFormat {
  readonly name: UnreadName;
  readonly suffixes: readonly string[];
  /** The magic numbers of its files. */
  readonly magic: readonly Magic[];
  /** True if the suffix decides, whatever the content: its files may have no magic number, or may be text. */
  readonly bySuffix: boolean;
  readonly advice: Advice;
}

/** Bytes at an offset; a weak one also occurs in text by chance. */
interface Magic {
  readonly at: number;
  readonly bytes: Uint8Array;
  readonly weak: boolean;
}

const ADVICE = {
  table: 'convert it to CSV or JSON Lines',
  unpack: 'store the inner files separately',
  gzip: 'compress it with gzip instead',
  database: 'close the database with PRAGMA journal_mode = DELETE, which moves the rows into it and removes this file'
} as const;

type Advice = keyof typeof ADVICE;

/**
 * Name, suffixes, advice, and magic numbers in Latin-1 characters: at offset 0 or after `offset:`; `~` in front means
 * weak. `=` means that the suffix decides.
 */
const TABLE = [
  ['Feather V1', 'fea', 'table', ['~FEA1']],
  ['ORC', 'orc', 'table', ['~ORC']],
  [
    'SQLite log',
    'sqlite-wal sqlite3-wal db-wal db3-wal gpkg-wal mbtiles-wal sqlite-shm sqlite3-shm db-shm db3-shm gpkg-shm mbtiles-shm ' +
      'sqlite-journal sqlite3-journal db-journal db3-journal gpkg-journal mbtiles-journal',
    'database',
    ['7\x7f\x06\x82', '7\x7f\x06\x83', '\xd9\xd5\x05\xf9\x20\xa1\x63\xd7']
  ],
  ['DuckDB', 'duckdb ddb', 'table', ['~8:DUCK']],
  ['Excel binary', 'xlsb', 'table', ['=']],
  ['OLE compound', 'xls', 'table', ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  ['HDF5', 'h5 hdf5 hdf', 'table', ['\x89HDF\r\n\x1a\n']],
  ['Python pickle', 'pkl pickle', 'table', ['=', '\x80\x02', '\x80\x03', '\x80\x04\x95', '\x80\x05\x95']],
  ['MIME message', 'mhtml mht eml mbox', 'table', ['=']],
  ['R data', 'rds rda rdata', 'table', ['=', '~RDX2\n', '~RDX3\n']],
  ['Stata', 'dta', 'table', []],
  ['SPSS', 'sav zsav', 'table', ['=', '~$FL2@(#)', '~$FL3@(#)']],
  ['SAS', 'sas7bdat xpt', 'table', ['=']],
  ['MATLAB', 'mat', 'table', ['=']],
  ['Access or LMDB', 'accdb mdb lmdb', 'table', ['=', '\0\x01\0\0Standard ']],
  ['dBase', 'dbf', 'table', ['=']],
  ['Lance', 'lance', 'table', ['=']],
  ['7z', '7z', 'unpack', ['7z\xbc\xaf\x27\x1c']],
  ['RAR', 'rar', 'unpack', ['Rar!\x1a\x07']],
  ['LZMA', 'lzma', 'gzip', [']\0\0']],
  ['LZ4', 'lz4', 'gzip', ['\x04\x22\x4d\x18', '\x02\x21\x4c\x18']],
  ['compress', 'z', 'gzip', ['\x1f\x9d']],
  ['lzip', 'lz', 'gzip', ['~LZIP']],
  ['LZO', 'lzo', 'gzip', ['\x89LZO\0']],
  ['Snappy', 'sz snappy', 'gzip', ['\xff\x06\0\0sNaPpY']]
] as const;

type UnreadName = (typeof TABLE)[number][0];

export const UNREAD_FORMATS: readonly UnreadFormat[] = TABLE.map(([name, suffixes, advice, signatures]) => ({
  name,
  suffixes: suffixes.split(' '),
  magic: signatures.map(String).filter(isSignature).map(magicOf),
  bySuffix: !signatures.map(String).every(isSignature),
  advice
}));

function isSignature(signature: string): boolean {
  return signature !== '=';
}

function magicOf(signature: string): Magic {
  const [, weak = '', offset = '0', text = ''] = /^(~?)(?:(\d+):)?(.*)$/s.exec(signature) ?? [];
  return { at: Number(offset), bytes: Buffer.from(text, 'latin1'), weak: weak !== '' };
}

/** Returns the format whose magic number `head` has; if several match, that of the suffix comes first. */
export function unreadByContent(head: Uint8Array, suffix: string): UnreadFormat | null {
  // Most files have none, and are not searched for what people do not write.
  const matches = ({ at, bytes, weak }: Magic) => hasAt(head, at, bytes) && !(weak && looksLikeProse(head));
  const marked = UNREAD_FORMATS.filter(({ magic }) => magic.some(matches));
  return marked.find(({ suffixes }) => suffixes.includes(suffix)) ?? marked.find(isContainer) ?? marked[0] ?? null;
}

function isContainer({ advice }: UnreadFormat): boolean {
  return advice === 'unpack';
}

export function unreadBySuffix(suffix: string): UnreadFormat | null {
  return UNREAD_FORMATS.find(({ suffixes }) => suffixes.includes(suffix)) ?? null;
}

function hasAt(head: Uint8Array, at: number, bytes: Uint8Array): boolean {
  return bytes.every((byte, i) => head[at + i] === byte);
}

export function unsupported({ name, advice }: UnreadFormat): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`${name} files are not read: ${ADVICE[advice]}, or list the file under unchecked in the settings, with a reason and an expiry date`
  );
}
