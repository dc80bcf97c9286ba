/** Writes a statement and its checksum files to disk. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checksumName } from './statement.ts';

/**
 * Writes the files of a run. Those of an earlier run are removed first, because a later step cannot tell them apart: it
 * would sign what this run did not find clean.
 *
 * @param files the statement and its checksum files; null if this run has none
 */
export async function writeStatementFiles(target: string, files: readonly Uint8Array[] | null): Promise<void> {
  await rm(target, { force: true });
  for (let index = 0; await isRemoved(checksumName(target, index)); index++);
  if (files === null) return;
  await mkdir(dirname(target), { recursive: true });
  for (const [index, bytes] of files.entries()) {
    await writeFile(index === 0 ? target : checksumName(target, index - 1), bytes);
  }
}

/** Removes a file. Returns false if there is none. */
async function isRemoved(path: string): Promise<boolean> {
  return await rm(path).then(
    () => true,
    () => false
  );
}
