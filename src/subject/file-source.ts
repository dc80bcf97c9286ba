/** Wraps a file as a source that is opened again for each pass. */
import type { Source } from '../manifest/bytes/source.ts';

interface OpenedFile {
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** @param reopen opens the file; it is called once at the start, for the size */
export async function fileSource(reopen: () => Promise<OpenedFile>): Promise<Source> {
  const { size, content } = await reopen();
  let opened: AsyncIterable<Uint8Array> | null = content;
  const open = async function* () {
    const pass = opened ?? (await reopen()).content;
    opened = null;
    yield* pass;
  };
  return { size, open };
}
