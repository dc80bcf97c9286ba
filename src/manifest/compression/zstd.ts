/**
 * Zstandard (RFC 8878) as a stream: frames one after another, skippable frames between them. The bounds of each frame
 * are read here, so that the decompressor gets exactly its bytes and nothing can hide behind it.
 */
import * as zlib from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { decompressed, OUTPUT_BYTES } from './engine.ts';

const DAMAGED = safe`its Zstandard compression is damaged, cut off or followed by other data; compress the file again`;

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;

/** What a decompressor has to hold at most: 128 MiB, the most that `zstd` itself takes without being asked to. */
const MAX_WINDOW = 2 ** 27;

const MAX_BLOCK = 1 << 17;

export function isZstd(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const magic = littleEndian(head.subarray(0, 4));
  return magic === FRAME || Math.floor(magic / 16) === SKIPPABLE / 16;
}

export async function* unzstd(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const source = new ByteReader(stored);
  try {
    const reader = new ByteReader(frames(source));
    const first = await reader.next();
    // Skippable frames alone are no content, and nothing at all would be a fault to the decompressor.
    if (first === null) return;
    reader.putBack(first);
    yield* decompressed(reader, engine(), DAMAGED);
    // It stopped early: to it a frame ended elsewhere.
    if ((await reader.next()) !== null) throw damaged();
  } finally {
    await source.close();
  }
}

/**
 * The frames that hold content, for one decompressor: a file of many tiny frames would make as many. It reads on behind a frame only
 * where a piece ends with it, so each does.
 */
async function* frames(source: ByteReader): AsyncGenerator<Uint8Array, void> {
  for (let magic = await source.exactly(4); magic.length > 0; magic = await source.exactly(4)) {
    if (!isZstd(magic)) throw damaged();
    if (littleEndian(magic) !== FRAME) await skip(source);
    else yield* frame(source, magic);
  }
}

function engine(): zlib.ZstdDecompress {
  // Looked up late: Node before 22.15 has none.
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress({ chunkSize: OUTPUT_BYTES });
  throw new GateError(
    'manifest-unsupported',
    safe`it is compressed with Zstandard, which Node reads from 22.15 on; run the gate with a newer Node, or compress the file with gzip`
  );
}

async function skip(source: ByteReader): Promise<void> {
  const size = littleEndian(await part(source, 4));
  const start = source.position;
  for await (const _ of source.take(size));
  if (source.position - start !== size) throw damaged();
}

/** The bytes of one frame, whose magic number was read. */
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
    if (type === RESERVED || size > MAX_BLOCK) throw damaged();
    yield Buffer.concat([block, await part(source, type === RUN ? 1 : size)]);
  }
  if ((descriptor & HAS_CHECKSUM) !== 0) yield await part(source, 4);
}

const RUN = 1;
const RESERVED = 3;
const HAS_CHECKSUM = 0x04;
const SINGLE_SEGMENT = 0x20;

/** How many bytes each field of a frame's header has. */
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

/** What is too large or needs a dictionary is told here: the decompressor would only say that something is wrong. */
function checkHeader({ window, dictionary, content }: Fields, header: Uint8Array): void {
  const size = littleEndian(header.subarray(window + dictionary));
  const exponent = header[0]! >> 3;
  const needed = window === 1 ? 2 ** (10 + exponent) * (1 + (header[0]! & 7) / 8) : content === 2 ? size + 256 : size;
  if (needed > MAX_WINDOW) {
    throw new GateError(
      'manifest-unsupported',
      safe`its Zstandard compression needs more than 128 MiB of memory; compress it without --long and --ultra`
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
