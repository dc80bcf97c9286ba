/** Reads the body of an HTTP message as it was sent: in chunks (RFC 9112, section 7.1). */
import type { ByteReader } from '../bytes/byte-reader.ts';
import { latin1 } from '../bytes/latin1.ts';
import { LF } from '../../item/text/ascii.ts';
import { MAX_CHUNK_LINE_BYTES } from './warc-limits.ts';

/**
 * Yields the body without the lines around its chunks. Crawlers also store bodies that are not in chunks any more, or
 * that are cut off: from where there is no chunk, the bytes are passed on as they are.
 *
 * @param around receives extensions of chunks, and what follows the last one
 */
export async function* withoutChunks(
  body: ByteReader,
  around: (bytes: Uint8Array) => void
): AsyncGenerator<Uint8Array, void> {
  let joined = Buffer.alloc(0);
  let length = 0;
  for await (const piece of piecesOf(body, around)) {
    // A body may have a chunk for each of its bytes.
    if (length + piece.length > joined.length) {
      if (length > 0) yield joined.subarray(0, length);
      length = 0;
      if (piece.length > JOINED_BYTES) {
        yield piece;
        continue;
      }
      joined = Buffer.alloc(JOINED_BYTES);
    }
    joined.set(piece, length);
    length += piece.length;
  }
  if (length > 0) yield joined.subarray(0, length);
}

/** Bytes of chunks that are joined. */
const JOINED_BYTES = 1 << 14;

async function* piecesOf(body: ByteReader, around: (bytes: Uint8Array) => void): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const line = await lineOf(body);
    const [, size, extension = ''] = /^([0-9a-f]{1,12})[ \t]*(;[^]*)?\r?\n$/i.exec(latin1(line)) ?? [];
    if (size === undefined) {
      body.putBack(line);
      yield* restOf(body);
      return;
    }
    if (extension !== '') around(line);
    const bytes = parseInt(size, 16);
    if (bytes === 0) {
      for await (const chunk of restOf(body)) around(chunk);
      return;
    }
    yield* body.take(bytes);
    const end = await lineOf(body);
    if (!/^\r?\n$/.test(latin1(end))) body.putBack(end);
  }
}

async function* restOf(body: ByteReader): AsyncGenerator<Uint8Array, void> {
  for (let chunk = await body.next(); chunk !== null; chunk = await body.next()) yield chunk;
}

/** Returns the next line with its end; fewer bytes at the end of the stream, or where the line is too long. */
async function lineOf(reader: ByteReader): Promise<Uint8Array> {
  let line: Uint8Array = new Uint8Array(0);
  for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
    const end = chunk.indexOf(LF) + 1;
    const most = Math.min(end === 0 ? chunk.length : end, MAX_CHUNK_LINE_BYTES - line.length);
    line = Buffer.concat([line, chunk.subarray(0, most)]);
    if (most < chunk.length) reader.putBack(chunk.subarray(most));
    if (line.at(-1) === LF || line.length === MAX_CHUNK_LINE_BYTES) break;
  }
  return line;
}
