/** Reads a file from disk. */
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { ChunkPool } from './chunk-pool.ts';

const CHUNK_BYTES = 1 << 17;

/** Timers and signals get a turn after this many chunks, whatever their reader does with them. */
const CHUNKS_PER_TURN = 32;

/**
 * Yields a file's bytes from its beginning, in chunks of a pool. It waits for the disk instead of changing to another
 * thread for each chunk, which takes longer than the reading.
 */
export async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array, void> {
  const pool = new ChunkPool(CHUNK_BYTES);
  let position = 0;
  for (let chunks = 1; ; chunks++) {
    const buffer = pool.take();
    const size = readSync(file.fd, buffer, 0, CHUNK_BYTES, position);
    if (size === 0) return;
    position += size;
    yield buffer.subarray(0, size);
    if (chunks % CHUNKS_PER_TURN === 0) await setImmediate();
  }
}
