/** Decodes the texts of a database to UTF-8. */
import type { TextEncoding } from './database-header.ts';

/** Returns the text in UTF-8, in the same memory if it is in UTF-8 already. */
export function utf8Of(bytes: Uint8Array, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return bytes;
  // SQLite ignores half a character at the end.
  const units = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  if (encoding === 'utf-16be') units.swap16();
  return Buffer.from(units.toString('utf16le'), 'utf8');
}
