/** Compresses pages with Parquet's codecs. */
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import * as zlib from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { damaged } from '../parquet/parquet-fault.ts';

/** Brotli's default, 11, takes minutes instead of seconds. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * Returns the codec in which pages of `codec` are written again: GZIP for both kinds of LZ4, which no well-kept package
 * writes; all others stay.
 */
export function writtenCodec(codec: number): number {
  return codec === 5 || codec === 7 ? 2 : codec;
}

/** Compresses `bytes` with the codec in which pages of `codec` are written again. */
export function compress(codec: number, bytes: Uint8Array): Uint8Array {
  switch (writtenCodec(codec)) {
    case 0:
      return bytes;
    case 1:
      return snappyCompress(bytes);
    case 2:
      return zlib.gzipSync(bytes);
    case 4:
      return zlib.brotliCompressSync(bytes, BROTLI);
    case 6:
      return zstd(bytes);
    default:
      throw damaged(safe`its codec is unknown`);
  }
}

function zstd(bytes: Uint8Array): Uint8Array {
  // Looked up here because Node before 22.15 does not have it.
  if (typeof zlib.zstdCompressSync === 'function') return zlib.zstdCompressSync(bytes);
  throw new GateError('manifest-unsupported', safe`only Node 22.15 and later can write Zstandard; use a newer Node`);
}
