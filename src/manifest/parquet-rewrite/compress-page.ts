/** Compresses pages with Parquet's codecs. */
import * as zlib from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { damaged } from '../parquet/parquet-fault.ts';
import { lz4, snappy } from './lz-writers.ts';

/** Brotli's default, 11, takes minutes instead of seconds. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 6 } };

/** Compresses `bytes` with the codec of that number. */
export function compress(codec: number, bytes: Uint8Array): Uint8Array {
  switch (codec) {
    case 0:
      return bytes;
    case 1:
      return snappy(bytes);
    case 2:
      return zlib.gzipSync(bytes);
    case 4:
      return zlib.brotliCompressSync(bytes, BROTLI);
    case 5:
      return hadoopFrame(bytes, lz4(bytes));
    case 6:
      return zstd(bytes);
    case 7:
      return lz4(bytes);
    default:
      throw damaged(safe`its codec is unknown`);
  }
}

/** Returns one block after its sizes, decompressed and compressed. */
function hadoopFrame(bytes: Uint8Array, block: Uint8Array): Uint8Array {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(bytes.length);
  header.writeUInt32BE(block.length, 4);
  return Buffer.concat([header, block]);
}

function zstd(bytes: Uint8Array): Uint8Array {
  // Looked up here because Node before 22.15 does not have it.
  if (typeof zlib.zstdCompressSync === 'function') return zlib.zstdCompressSync(bytes);
  throw new GateError('manifest-unsupported', safe`only Node 22.15 and later can write Zstandard; use a newer Node`);
}
