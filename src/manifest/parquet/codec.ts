/** Decompresses Parquet's codecs. The output must have exactly the size in the page's header. */
import * as zlib from 'node:zlib';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { damaged } from './parquet-fault.ts';
import { unlz4, unlz4Hadoop } from './lz4.ts';
import { unsnappy } from './snappy.ts';
import { SnappyKernel } from '../compression/snappy-kernel.ts';

const SNAPPY = 1;
const GZIP = 2;
const BROTLI = 4;
const LZ4_HADOOP = 5;
const ZSTD = 6;
const LZ4_RAW = 7;

/** With less Snappy than this, building a kernel takes longer than it saves. */
const KERNEL_THRESHOLD = 1 << 20;

const NOTHING = new Uint8Array(0);

export class Decompressor {
  /** Reused for every page, so that large pages do not wait for the garbage collector. */
  #scratch: Uint8Array = NOTHING;
  /** The last output of node:zlib. */
  #last: Uint8Array = new Uint8Array(0);
  /** Null where WebAssembly cannot be used; undefined until there is enough to do. */
  #kernel: SnappyKernel | null | undefined = undefined;
  #snappyBytes = 0;

  /** Decompresses `bytes` to `size` bytes; the result is valid until the next call. */
  decompress(codec: number, bytes: Uint8Array, size: number): Uint8Array {
    const inflated = inflater(codec);
    if (inflated !== null) {
      release(this.#last);
      this.#last = inflated(bytes, size);
      return this.#last;
    }
    if (codec === 0) return stored(bytes, size);
    if (codec === SNAPPY && size > 0) return this.#unsnappy(bytes, size);
    return unpacked(codec, bytes, this.#room(size));
  }

  #unsnappy(bytes: Uint8Array, size: number): Uint8Array {
    this.#snappyBytes += size;
    if (this.#snappyBytes > KERNEL_THRESHOLD && this.#kernel === undefined) this.#kernel = SnappyKernel.make();
    const into = this.#room(size);
    unsnappy(bytes, into, size, this.#kernel);
    return into;
  }

  /** Returns the kernel's memory once there is a kernel, so that a page is in memory once whatever its codec is. */
  #room(size: number): Uint8Array {
    const kernel = this.#kernel ?? null;
    if (kernel !== null) {
      this.#scratch = NOTHING;
      return kernel.output(size);
    }
    if (this.#scratch.length < size) this.#scratch = new Uint8Array(size);
    return this.#scratch.subarray(0, size);
  }
}

/** Decompresses like `Decompressor.decompress`, into new memory. */
export function decompressed(codec: number, bytes: Uint8Array, size: number): Uint8Array {
  const inflated = inflater(codec);
  if (inflated !== null) return inflated(bytes, size);
  return codec === 0 ? stored(bytes, size).slice() : unpacked(codec, bytes, new Uint8Array(size));
}

function stored(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length !== size) throw damaged(safe`a page does not have the size in its header; write the file again`);
  return bytes;
}

/** Fills `into`. */
function unpacked(codec: number, bytes: Uint8Array, into: Uint8Array): Uint8Array {
  if (into.length === 0) return into;
  if (codec === SNAPPY) unsnappy(bytes, into, into.length);
  else if (codec === LZ4_RAW) unlz4(bytes, into, into.length);
  else if (codec === LZ4_HADOOP) unlz4Hadoop(bytes, into, into.length);
  else throw damaged(safe`its codec is unknown`);
  return into;
}

/** Returns the function of node:zlib that decompresses `codec`; null where there is none. */
function inflater(codec: number): ((bytes: Uint8Array, size: number) => Uint8Array) | null {
  if (codec === GZIP) return (bytes, size) => exactly(size, options => zlib.unzipSync(bytes, options));
  if (codec === BROTLI) return (bytes, size) => exactly(size, options => zlib.brotliDecompressSync(bytes, options));
  return codec === ZSTD ? (bytes, size) => exactly(size, options => zstd(bytes, options)) : null;
}

/** A smaller buffer may be part of a shared one. */
const RELEASED_BYTES = 1 << 20;

/** Frees a large buffer immediately instead of at a later garbage collection, where Node can (from 22 on). */
function release({ buffer }: Uint8Array): void {
  if (buffer.byteLength >= RELEASED_BYTES && buffer instanceof ArrayBuffer && 'transfer' in buffer) buffer.transfer(0);
}

/**
 * Options for output in one piece with a spare byte: no second buffer and no copy are made, and more than `size` fails.
 */
interface OneBuffer {
  readonly chunkSize: number;
  readonly maxOutputLength: number;
}

function exactly(size: number, decompress: (options: OneBuffer) => Uint8Array): Uint8Array {
  if (size === 0) return new Uint8Array(0);
  let bytes: Uint8Array;
  try {
    bytes = decompress({ chunkSize: Math.max(size + 1, 64), maxOutputLength: size });
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw broken(cause);
  }
  if (bytes.length !== size) throw broken();
  return bytes;
}

function zstd(bytes: Uint8Array, options: OneBuffer): Uint8Array {
  // Looked up here because Node before 22.15 does not have it.
  if (typeof zlib.zstdDecompressSync === 'function') return zlib.zstdDecompressSync(bytes, options);
  throw new GateError(
    'manifest-unsupported',
    safe`its pages are compressed with Zstandard, which only Node 22.15 and later can read; run the gate with a newer Node, or write the file with Snappy or gzip`
  );
}

function broken(cause?: unknown): GateError {
  return damaged(safe`the compression of a page is damaged; write the file again`, cause);
}
