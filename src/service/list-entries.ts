/** Reads a short list file into memory. */
import type { SafeText } from '../safe/text.ts';
import { type ListContent, readListFile } from './list-file.ts';

/** Digest and threat type of every entry. */
export interface ListEntries extends ListContent {
  /** 32 bytes per entry, one after another. */
  readonly digests: Uint8Array;
  /** An index into `threatTypes` per entry. */
  readonly types: readonly number[];
}

/** Like `readListFile`, for a list that is in memory. */
export async function parseListFile(
  bytes: Uint8Array,
  name: SafeText,
  allowed: ReadonlySet<string> = new Set()
): Promise<ListEntries> {
  const digests: Uint8Array[] = [];
  const types: number[] = [];
  const content = await readListFile([bytes], name, allowed, {
    add(digest, type) {
      digests.push(Uint8Array.from(digest));
      types.push(type);
    },
    pause: async () => undefined
  });
  return { ...content, digests: Buffer.concat(digests), types };
}
