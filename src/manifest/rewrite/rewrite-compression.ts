/** Compresses content again in its original format: the stored bytes may differ, the content does not. */
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { CompressionName } from '../compression/compression.ts';
import { RECORD_END } from './rewrite.ts';

/** @param layers the outermost first */
export function compressed(
  content: AsyncIterable<Uint8Array>,
  layers: readonly CompressionName[]
): AsyncIterable<Uint8Array> {
  return layers.reduceRight<AsyncIterable<Uint8Array>>(
    (inner, name) => (name === 'gzip' ? gzipped(inner) : through(engine(name), inner)),
    content
  );
}

/** Compresses content to one member of gzip, or to one for each record. */
async function* gzipped(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const chunks = content[Symbol.asyncIterator]();
  const rest: Rest = { first: null, ended: false };
  do yield* through(zlib.createGzip(), upToRecordEnd(chunks, rest));
  while (!rest.ended);
}

/** What follows the end of a record. */
interface Rest {
  /** Already read, to know whether anything follows. */
  first: Uint8Array | null;
  ended: boolean;
}

async function* upToRecordEnd(chunks: AsyncIterator<Uint8Array>, rest: Rest): AsyncGenerator<Uint8Array, void> {
  if (rest.first !== null) yield rest.first;
  let step = await chunks.next();
  for (; step.done !== true && step.value !== RECORD_END; step = await chunks.next()) yield step.value;
  while (step.done !== true && step.value === RECORD_END) step = await chunks.next();
  rest.ended = step.done === true;
  rest.first = step.done === true ? null : step.value;
}

function engine(name: CompressionName): Transform {
  switch (name) {
    case 'gzip':
      return zlib.createGzip();
    case 'zlib':
      return zlib.createDeflate();
    case 'Brotli':
      return zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
    case 'Zstandard':
      // Looked up here because Node before 22.15 does not have it.
      if (typeof zlib.createZstdCompress === 'function') return zlib.createZstdCompress();
      throw new GateError(
        'manifest-unsupported',
        safe`only Node 22.15 and later can write Zstandard; use a newer Node`
      );
    case 'bzip2':
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
