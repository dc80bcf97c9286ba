/** Reads the first 100 bytes of a database (https://www.sqlite.org/fileformat2.html#the_database_header). */
import { safe } from '../../safe/text.ts';
import { isSqlite } from './sqlite-magic.ts';
import { cannotRead, damaged } from './sqlite-fault.ts';

/** Bytes of the header at the beginning of the first page. */
export const HEADER_BYTES = 100;

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface DatabaseHeader {
  /** In bytes. */
  readonly pageSize: number;
  /** Bytes of a page without those at its end that extensions may use. */
  readonly usable: number;
  /** The number of pages; 0 if it is not stated. */
  readonly pages: number;
  readonly encoding: TextEncoding;
}

/** The smallest usable size that SQLite accepts. */
const MIN_USABLE_BYTES = 480;

/** Encodings by their number; an empty database has none. */
const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'];

/**
 * @param head the first bytes of the file
 * @throws GateError `manifest-unreadable`, or `manifest-unsupported` if it may be encrypted or newer than SQLite 3
 */
export function readHeader(head: Uint8Array): DatabaseHeader {
  if (!isSqlite(head))
    throw cannotRead(
      safe`it does not begin like a SQLite database and may be encrypted: write it as a plain SQLite database`
    );
  if (head.length < HEADER_BYTES) throw damaged(safe`it is cut off`);
  const view = new DataView(head.buffer, head.byteOffset, HEADER_BYTES);
  const stored = view.getUint16(16);
  const pageSize = stored === 1 ? 65_536 : stored;
  const usable = pageSize - view.getUint8(20);
  const isPower = (pageSize & (pageSize - 1)) === 0;
  if (pageSize < 512 || !isPower || usable < MIN_USABLE_BYTES) throw damaged(safe`SQLite has no such page size`);
  // The number of ways to read the file; SQLite knows two.
  if (view.getUint8(19) > 2) throw cannotRead(safe`its format is newer than SQLite 3: dump it into a new database`);
  const encoding = ENCODINGS[view.getUint32(56)];
  if (encoding === undefined) throw damaged(safe`SQLite has no such text encoding`);
  // Versions of SQLite before 3.7 leave an old number of pages here.
  const isStated = view.getUint32(24) === view.getUint32(92);
  return { pageSize, usable, pages: isStated ? view.getUint32(28) : 0, encoding };
}
