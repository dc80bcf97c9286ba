/** Runs a decompressor of node:zlib over a stream, and gives back the bytes after the end of the compressed data. */
import type { Transform } from 'node:stream';
import { GateError } from '../../safe/errors.ts';
import type { SafeText } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';

/** The size of the chunks that a decompressor produces, in bytes. */
export const OUTPUT_BYTES = 1 << 16;

/** A decompressor of node:zlib: it counts the bytes that it has read. */
export interface Engine extends Transform {
  readonly bytesWritten: number;
}

/**
 * Yields the decompressed bytes of `source`, up to where the engine stops reading; the rest stays in `source`.
 * Throws `manifest-unreadable` with the text `damaged`, or the error of `source`.
 */
export async function* decompressed(
  source: ByteReader,
  engine: Engine,
  damaged: SafeText
): AsyncGenerator<Uint8Array, void> {
  const feeding = feed(source, engine);
  // It is awaited below; until then a fault of the source must not be an unhandled rejection.
  feeding.catch(() => undefined);
  try {
    for await (const chunk of engine) if (chunk instanceof Uint8Array) yield chunk;
  } catch (cause) {
    await feeding;
    throw new GateError('manifest-unreadable', damaged, { cause });
  } finally {
    engine.destroy();
  }
  await feeding;
}

async function feed(source: ByteReader, engine: Engine): Promise<void> {
  try {
    for (let chunk = await source.next(); chunk !== null; chunk = await source.next()) {
      const before = engine.bytesWritten;
      await written(engine, chunk);
      const used = engine.bytesWritten - before;
      if (used === chunk.length) continue;
      source.putBack(chunk.subarray(used));
      return;
    }
    engine.end();
  } catch (error) {
    engine.destroy();
    throw error;
  }
}

/** Resolves when the engine has read all of `chunk`, or as far as its end or a fault. */
function written(engine: Engine, chunk: Uint8Array): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      engine.off('close', done);
      resolve();
    };
    engine.once('close', done);
    engine.write(chunk, done);
  });
}
