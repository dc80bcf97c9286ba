/** Wraps a file as a source that is opened again for each pass. */
import type { Source } from '../manifest/bytes/source.ts';
import type { OpenedFile } from './contents.ts';

/** @param reopen opens the file; it is called once at the start, for the size */
export async function fileSource(reopen: () => Promise<OpenedFile>): Promise<Source> {
  const { size, content, tail } = await reopen();
  let opened: AsyncIterable<Uint8Array> | null = content;
  const open = async function* () {
    const pass = opened ?? (await reopen()).content;
    opened = null;
    yield* pass;
  };
  return { size, open, tail };
}
