/** Recognises SQLite databases by their first bytes. */

const MAGIC = Buffer.from('SQLite format 3\0');

export function isSqlite(head: Uint8Array): boolean {
  return MAGIC.equals(head.subarray(0, MAGIC.length));
}
