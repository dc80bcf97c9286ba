/** Decompresses gzip (RFC 1952) as a stream, and accounts for every stored byte. */
import type { ItemCollector } from '../../item/collect.ts';
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { decompressed, OUTPUT_BYTES } from './engine.ts';
import { GzipHeaders } from './gzip-headers.ts';

const DAMAGED = safe`its gzip compression is damaged, cut off or followed by other data; compress the file again`;

/** Checks the magic number, and that the method is deflate, the only one there is. */
export function isGzip(head: Uint8Array): boolean {
  return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b && (head.length === 2 || head[2] === 8);
}

/** Decompresses one member after another. Zero padding may follow each member, nothing else. */
export async function* gunzip(
  stored: AsyncIterable<Uint8Array>,
  collector?: ItemCollector
): AsyncGenerator<Uint8Array, void> {
  const { createGunzip } = await import('node:zlib');
  const source = new ByteReader(collector === undefined ? stored : withHeaders(stored, collector));
  try {
    // node:zlib reads adjacent members by itself and stops at padding, even where another member follows it.
    while (await source.skipZeros()) yield* decompressed(source, createGunzip({ chunkSize: OUTPUT_BYTES }), DAMAGED);
  } finally {
    await source.close();
  }
}

/** Passes the stored bytes on, and collects the strings in the headers of members. */
async function* withHeaders(
  stored: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<Uint8Array, void> {
  const headers = new GzipHeaders(collector);
  for await (const chunk of stored) {
    headers.add(chunk);
    yield chunk;
  }
}
