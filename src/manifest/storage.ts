/** Stored bytes to content: compression is recognised by content, undone as a stream, and bounded. */
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { type Peeked, peek } from './peek.ts';

export interface Limits {
  /** Bytes of content after decompression. */
  readonly manifestBytes: number;
  /** Decompressed bytes for each stored byte, past the first 16 MiB. */
  readonly expansion: number;
}

/** Up to here any ratio is allowed: a small file of blanks compresses well. */
const FREE_EXPANSION_BYTES = 16 << 20;

/** gzip inside gzip inside gzip is the deepest that is opened. */
const MAX_LAYERS = 3;

export interface Unpacked extends Peeked {
  /** How many layers of compression were undone. */
  readonly layers: number;
}

/** @param size stored bytes, against which expansion is measured */
export async function unpack(stored: AsyncIterable<Uint8Array>, size: number, limits: Limits): Promise<Unpacked> {
  let layer = await peek(limited(stored, size, limits));
  let layers = 0;
  while (isGzip(layer.head)) {
    if (layers === MAX_LAYERS) {
      throw new GateError(
        'manifest-unreadable',
        safe`gzip is nested more than ${count(MAX_LAYERS)} deep; compress the file once`
      );
    }
    layer = await peek(limited(gunzip(layer.all), size, limits));
    layers++;
  }
  return { ...layer, layers };
}

async function* limited(chunks: AsyncIterable<Uint8Array>, size: number, limits: Limits): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limits.manifestBytes) {
      throw new GateError(
        'manifest-too-large',
        safe`it holds more than ${count(limits.manifestBytes)} bytes; split it, or raise limits.manifest-mib in the settings`
      );
    }
    if (bytes > FREE_EXPANSION_BYTES && bytes > size * limits.expansion) {
      throw new GateError(
        'manifest-too-large',
        safe`it decompresses to more than ${count(limits.expansion)} times its size; store it with less compression, or raise limits.expansion in the settings`
      );
    }
    yield chunk;
  }
}
