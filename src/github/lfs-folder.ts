/** Reads Git LFS content that a local clone stores in `lfs/objects/ab/cd/abcd…`. Nothing is fetched. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import type { LargeObject } from './lfs-batch.ts';
import { type LargeContent, unavailable, verified } from './lfs.ts';

/** @param gitDirectory the clone's main git directory, not that of an additional worktree */
export function largeFile(gitDirectory: string, object: LargeObject): LargeContent {
  const { oid, size } = object;
  const path = join(gitDirectory, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  return { size, open: () => verified(read(path), object) };
}

async function* read(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw unavailable(safe`this clone does not have it; run git lfs pull`, cause);
  }
}
