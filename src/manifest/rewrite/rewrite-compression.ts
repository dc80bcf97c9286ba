/** Compresses content again in its original format: the stored bytes may differ, the content does not. */
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { CompressionName } from '../compression/compression.ts';

/** @param layers the outermost first */
export function compressed(
  content: AsyncIterable<Uint8Array>,
  layers: readonly CompressionName[]
): AsyncIterable<Uint8Array> {
  return layers.reduceRight((inner, name) => through(engine(name), inner), content);
}

function engine(name: CompressionName): Transform {
  switch (name) {
    case 'gzip':
      return zlib.createGzip();
    case 'Brotli':
      return zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
    case 'Zstandard':
      // Looked up here because Node before 22.15 does not have it.
      if (typeof zlib.createZstdCompress === 'function') return zlib.createZstdCompress();
      throw new GateError(
        'manifest-unsupported',
        safe`only Node 22.15 and later can write Zstandard; use a newer Node`
      );
    case 'xz':
      throw new GateError(
        'manifest-unsupported',
        safe`it is compressed with ${name}, which is read but not written; decompress the file, clean that, and compress it again`
      );
  }
}

/** The default, 11, takes minutes instead of seconds. */
const BROTLI_QUALITY = 6;

async function* through(engine: Transform, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const feeding = pipeline(content, engine);
  // It is awaited below; until then a fault of the content must not be an unhandled rejection.
  feeding.catch(() => undefined);
  try {
    for await (const chunk of engine) if (chunk instanceof Uint8Array) yield chunk;
  } finally {
    engine.destroy();
  }
  await feeding;
}
