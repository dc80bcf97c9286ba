/** Computes the SHA-256 of every checked manifest, for users who verify a release. */
import { createHash } from 'node:crypto';
import type { CheckResult } from './check-result.ts';
import type { Contents } from './contents.ts';
import { parseLfsPointer, POINTER_BYTES } from '../manifest/pointer/lfs-pointer.ts';
import type { Checksum } from '../report/statement.ts';

/** Returns a checksum for each checked manifest that this run counts. For a pointer it is the large object's. */
export async function checksumsOf({ manifests }: CheckResult, contents: Contents): Promise<readonly Checksum[]> {
  const checksums: Checksum[] = [];
  for (const { path, id, state, counted } of manifests) {
    if (state !== 'checked' || !counted) continue;
    checksums.push({ path, sha256: await sha256Of({ path, id, mode: '100644' }, contents) });
  }
  return checksums;
}

async function sha256Of(file: Parameters<Contents['open']>[0], contents: Contents): Promise<string> {
  const { size, content } = await contents.open(file);
  const hash = createHash('sha256');
  const small: Uint8Array[] = [];
  for await (const chunk of content) {
    hash.update(chunk);
    if (size <= POINTER_BYTES) small.push(chunk);
  }
  const pointer = size <= POINTER_BYTES ? parseLfsPointer(Buffer.concat(small)) : null;
  return pointer?.oid ?? hash.digest('hex');
}
