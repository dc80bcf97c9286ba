/**
 * Lets the reader of a file hand its chunks back, so that a large file is read with a few buffers. Without this, read
 * buffers wait for the garbage collector, which lets tens of megabytes of them pile up.
 */

/** The pools of the chunks that are in use. */
const pools = new WeakMap<ArrayBufferLike, ChunkPool>();

/** The buffers of one pass over a file. */
export class ChunkPool {
  readonly #size: number;
  readonly #free: Buffer[] = [];

  /** @param size bytes of a chunk */
  constructor(size: number) {
    this.#size = size;
  }

  /** Returns a buffer to read into. Its old content is arbitrary. */
  take(): Buffer {
    const buffer = this.#free.pop() ?? Buffer.allocUnsafeSlow(this.#size);
    pools.set(buffer.buffer, this);
    return buffer;
  }

  /**
   * Hands a chunk back to the pool that it came from. Its bytes may change from now on. A slice of a chunk is not handed
   * back, because other slices of it may still be in use; nor is a chunk of no pool.
   */
  static release(chunk: Uint8Array): void {
    const pool = chunk.length === chunk.buffer.byteLength ? pools.get(chunk.buffer) : undefined;
    if (pool === undefined) return;
    pools.delete(chunk.buffer);
    pool.#free.push(Buffer.from(chunk.buffer));
  }

  /** Keeps a chunk for a further pass: from now on nobody hands it back, and its bytes do not change. */
  static keep(chunk: Uint8Array): void {
    pools.delete(chunk.buffer);
  }
}
