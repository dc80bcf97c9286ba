/** Decompresses the blocks of Avro files (Apache Avro 1.12, "Required Codecs" and "Optional Codecs"). */
import { crc32, createInflateRaw } from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { bunzip2 } from '../compression/bunzip2.ts';
import { decompressed, OUTPUT_BYTES } from '../compression/engine.ts';
import { unxz } from '../compression/unxz.ts';
import { unzstd } from '../compression/zstd.ts';
import { unsnappy } from '../parquet/snappy.ts';
import { MAX_SNAPPY_BLOCK_BYTES } from './tree-limits.ts';

type Undo = (block: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

const DAMAGED = safe`the compression of a block is damaged; write the file again`;

const CHECKSUM_BYTES = 4;

const CODECS: Readonly<Record<string, Undo>> = {
  null: block => block,
  deflate: inflateRaw,
  snappy: unsnapped,
  zstandard: unzstd,
  bzip2: bunzip2,
  xz: unxz
};

/** Throws `manifest-unsupported`. */
export function avroCodec(name: string): Undo {
  const undo = Object.hasOwn(CODECS, name) ? CODECS[name] : undefined;
  if (undo !== undefined) return undo;
  throw new GateError('manifest-unsupported', safe`its codec is not read; write it with deflate, or without a codec`);
}

async function* inflateRaw(block: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = new ByteReader(block);
  yield* decompressed(reader, createInflateRaw({ chunkSize: OUTPUT_BYTES }), DAMAGED);
  if ((await reader.next()) !== null) throw damaged();
}

/** Decompresses Snappy, with a checksum of the content after it. */
async function* unsnapped(block: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const stored = Buffer.from(await new ByteReader(block).exactly(MAX_SNAPPY_BLOCK_BYTES + 1));
  if (stored.length > MAX_SNAPPY_BLOCK_BYTES) throw tooLarge();
  if (stored.length < CHECKSUM_BYTES) throw damaged();
  const packed = stored.subarray(0, -CHECKSUM_BYTES);
  const content = new Uint8Array(sizeIn(packed));
  unsnappy(packed, content, content.length);
  if (crc32(content) !== stored.readUInt32BE(packed.length)) throw damaged();
  yield content;
}

/** Returns the size that the first bytes of Snappy declare. */
function sizeIn(packed: Uint8Array): number {
  let size = 0;
  for (let i = 0, scale = 1; i < 5; i++, scale *= 128) {
    const byte = packed[i];
    if (byte === undefined) break;
    size += (byte & 0x7f) * scale;
    if (size > MAX_SNAPPY_BLOCK_BYTES) throw tooLarge();
    if (byte < 0x80) return size;
  }
  throw damaged();
}

function tooLarge(): GateError {
  return new GateError(
    'manifest-too-large',
    safe`a block in Snappy has more than ${mebibytes(MAX_SNAPPY_BLOCK_BYTES)}; write it with smaller blocks`
  );
}

function damaged(): GateError {
  return new GateError('manifest-unreadable', DAMAGED);
}
