/**
 * Decompresses deflate (RFC 1951), with the header and checksum of zlib (RFC 1950) or without them: `deflate` of HTTP
 * means the first, but servers also send the second. It has no magic number, so only a name identifies it.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { decompressed, OUTPUT_BYTES } from './engine.ts';

const DAMAGED = safe`its zlib compression is damaged, cut off or followed by other data; compress the file again`;

/** @throws GateError `manifest-unreadable` if it is damaged, cut off or followed by other data */
export async function* inflate(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const { createInflate, createInflateRaw } = await import('node:zlib');
  const source = new ByteReader(stored);
  try {
    const head = await source.exactly(2);
    if (head.length > 0) source.putBack(head);
    const options = { chunkSize: OUTPUT_BYTES };
    yield* decompressed(source, hasHeader(head) ? createInflate(options) : createInflateRaw(options), DAMAGED);
    if ((await source.next()) !== null) throw new GateError('manifest-unreadable', DAMAGED);
  } finally {
    await source.close();
  }
}

/** Checks for the method deflate, and that the two bytes are a multiple of 31. */
function hasHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 15) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
}
