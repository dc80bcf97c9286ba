/**
 * The layout of a sorted list: sections one after another, their description in JSON, and at the end its length, a mark
 * and the SHA-256 of all before, so that a file that is cut off or damaged is not used.
 */
export const MARK = Buffer.from('sorted list 2\n\0\0');
/** A length of four bytes, the mark, a SHA-256. */
export const END_BYTES = 4 + MARK.length + 32;

/** Returns what comes after the sections, without the last 32 bytes, which are the SHA-256 of everything. */
export function ending(described: Readonly<Record<string, unknown>>): Buffer {
  const text = Buffer.from(JSON.stringify(described));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([text, length, MARK]);
}
