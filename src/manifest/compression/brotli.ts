/** Decompresses Brotli (RFC 7932) as a stream. Brotli has no magic number, so only the file's name identifies it. */
import { createBrotliDecompress } from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { decompressed, OUTPUT_BYTES } from './engine.ts';

const DAMAGED = safe`its Brotli compression is damaged, cut off or followed by other data; compress the file again`;

export async function* unbrotli(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const source = new ByteReader(stored);
  try {
    yield* decompressed(source, createBrotliDecompress({ chunkSize: OUTPUT_BYTES }), DAMAGED);
    if ((await source.next()) !== null) throw new GateError('manifest-unreadable', DAMAGED);
  } finally {
    await source.close();
  }
}
