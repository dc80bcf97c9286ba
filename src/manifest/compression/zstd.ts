/**
 * Decompresses Zstandard (RFC 8878) as a stream: frames one after another, with skippable frames between them. The
 * frame boundaries are read here, so the decompressor gets exactly the bytes of a frame and nothing can hide after it.
 */
import type { ZstdDecompress } from 'node:zlib';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { MAX_ZSTD_WINDOW_BYTES } from '../bytes/manifest-limits.ts';
import { decompressed, OUTPUT_BYTES } from './engine.ts';

const DAMAGED = safe`its Zstandard compression is damaged, cut off or followed by other data; compress the file again`;

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;

const BLOCK_BYTES = 1 << 17;

export function isZstd(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const magic = littleEndian(head.subarray(0, 4));
  return magic === FRAME || Math.floor(magic / 16) === SKIPPABLE / 16;
}

export async function* unzstd(
  stored: AsyncIterable<Uint8Array>,
  collector?: ItemCollector
): AsyncGenerator<Uint8Array, void> {
  const source = new ByteReader(stored);
  try {
    const reader = new ByteReader(frames(source, collector));
    const first = await reader.next();
    // Skippable frames alone have no content; the decompressor would report empty input as a fault.
    if (first === null) return;
    reader.putBack(first);
    yield* decompressed(reader, await engine(), DAMAGED);
    // It stopped early: it found the end of a frame elsewhere.
    if ((await reader.next()) !== null) throw damaged();
  } finally {
    await source.close();
  }
}

/**
 * Yields the frames with content, all for one decompressor: otherwise a file of many tiny frames would create as many
 * decompressors. It continues after a frame only if a chunk ends there, so every frame ends its own chunk.
 */
async function* frames(source: ByteReader, collector?: ItemCollector): AsyncGenerator<Uint8Array, void> {
  for (let magic = await source.exactly(4); magic.length > 0; magic = await source.exactly(4)) {
    if (!isZstd(magic)) throw damaged();
    if (littleEndian(magic) !== FRAME) await skip(source, collector);
    else yield* frame(source, magic);
  }
}

async function engine(): Promise<ZstdDecompress> {
  const zlib = await import('node:zlib');
  // Looked up here because Node before 22.15 does not have it.
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress({ chunkSize: OUTPUT_BYTES });
  throw new GateError(
    'manifest-unsupported',
    safe`it is compressed with Zstandard, which only Node 22.15 and later can read; run the gate with a newer Node, or compress the file with gzip`
  );
}

/** Passes over a skippable frame, and collects the URLs that are written out in it. */
async function skip(source: ByteReader, collector?: ItemCollector): Promise<void> {
  const strings = collector === undefined ? null : new ByteStrings(collector);
  const size = littleEndian(await part(source, 4));
  const start = source.position;
  for await (const chunk of source.take(size)) strings?.add(chunk);
  strings?.end();
  if (source.position - start !== size) throw damaged();
}

/** Yields the bytes of one frame, after its magic number. */
async function* frame(source: ByteReader, magic: Uint8Array): AsyncGenerator<Uint8Array, void> {
  const [descriptor = 0] = await part(source, 1);
  const fields = fieldsOf(descriptor);
  const header = await part(source, fields.window + fields.dictionary + fields.content);
  checkHeader(fields, header);
  yield Buffer.concat([magic, Uint8Array.of(descriptor), header]);
  for (let last = false; !last;) {
    const block = await part(source, 3);
    const bits = block[0]! | (block[1]! << 8) | (block[2]! << 16);
    last = (bits & 1) === 1;
    const type = (bits >> 1) & 3;
    const size = bits >> 3;
    if (type === RESERVED || size > BLOCK_BYTES) throw damaged();
    yield Buffer.concat([block, await part(source, type === RUN ? 1 : size)]);
  }
  if ((descriptor & HAS_CHECKSUM) !== 0) yield await part(source, 4);
}

const RUN = 1;
const RESERVED = 3;
const HAS_CHECKSUM = 0x04;
const SINGLE_SEGMENT = 0x20;

/** The size of each field of a frame header, in bytes. */
interface Fields {
  readonly window: number;
  readonly dictionary: number;
  readonly content: number;
}

function fieldsOf(descriptor: number): Fields {
  const single = (descriptor & SINGLE_SEGMENT) !== 0;
  return {
    window: single ? 0 : 1,
    dictionary: [0, 1, 2, 4][descriptor & 3] ?? 0,
    content: [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
  };
}

/** Reports a window that is too large and a dictionary: the decompressor would give no reason. */
function checkHeader({ window, dictionary, content }: Fields, header: Uint8Array): void {
  const size = littleEndian(header.subarray(window + dictionary));
  const exponent = header[0]! >> 3;
  const needed = window === 1 ? 2 ** (10 + exponent) * (1 + (header[0]! & 7) / 8) : content === 2 ? size + 256 : size;
  if (needed > MAX_ZSTD_WINDOW_BYTES) {
    throw new GateError(
      'manifest-unsupported',
      safe`its Zstandard compression needs more than ${mebibytes(MAX_ZSTD_WINDOW_BYTES)} of memory; compress it without --long and --ultra`
    );
  }
  if (littleEndian(header.subarray(window, window + dictionary)) === 0) return;
  throw new GateError(
    'manifest-unsupported',
    safe`it is compressed with a Zstandard dictionary; compress it without one`
  );
}

function littleEndian(bytes: Uint8Array): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

async function part(source: ByteReader, size: number): Promise<Uint8Array> {
  const bytes = await source.exactly(size);
  if (bytes.length < size) throw damaged();
  return bytes;
}

function damaged(): GateError {
  return new GateError('manifest-unreadable', DAMAGED);
}
