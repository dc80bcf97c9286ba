/** Decompresses Brotli (RFC 7932) as a stream. Brotli has no magic number, so only the file's name identifies it. */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { collectStrings } from '../bytes/byte-strings.ts';
import { decompressed, OUTPUT_BYTES } from './engine.ts';

const DAMAGED = safe`its Brotli compression is damaged, cut off or followed by other data; compress the file again`;

/** The beginning of a file in which metadata is looked for; that of `brotli --comment` has at most 80 bytes. */
const METADATA_BYTES = 1 << 16;

export async function* unbrotli(
  stored: AsyncIterable<Uint8Array>,
  collector?: ItemCollector
): AsyncGenerator<Uint8Array, void> {
  const { createBrotliDecompress } = await import('node:zlib');
  const source = new ByteReader(stored);
  try {
    if (collector !== undefined) {
      const head = await source.exactly(METADATA_BYTES);
      collectMetadata(head, collector);
      source.putBack(head);
    }
    yield* decompressed(source, createBrotliDecompress({ chunkSize: OUTPUT_BYTES }), DAMAGED);
    if ((await source.next()) !== null) throw new GateError('manifest-unreadable', DAMAGED);
  } finally {
    await source.close();
  }
}

/**
 * Collects the URLs in the metadata blocks before the content (RFC 7932, section 9.2). Where later ones begin is known
 * only to the decompressor, which passes over them.
 */
function collectMetadata(head: Uint8Array, collector: ItemCollector): void {
  const bits = new Bits(head);
  if (bits.take(1) === 1 && bits.take(3) === 0) bits.take(3);
  for (;;) {
    const isLast = bits.take(1) === 1;
    const isMetadata = bits.take(2) === 3;
    if (isLast || !isMetadata || bits.take(1) !== 0) return;
    const size = bits.take(2);
    const length = size === 0 ? 0 : bits.take(8 * size) + 1;
    collectStrings(bits.bytes(length), collector);
  }
}

/** Reads numbers of some bits, the lowest first. */
class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Returns the next `count` bits; past the end they are ones, which no metadata block begins with. */
  take(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++, this.#at++) {
      value |= (((this.#bytes[this.#at >> 3] ?? 0xff) >> (this.#at & 7)) & 1) << i;
    }
    return value;
  }

  /** Returns the next bytes, after the rest of the current one. */
  bytes(count: number): Uint8Array {
    const start = (this.#at + 7) >> 3;
    this.#at = (start + count) * 8;
    return this.#bytes.subarray(start, start + count);
  }
}
