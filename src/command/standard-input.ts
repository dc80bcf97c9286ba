/** Reads standard input so that it can be read again, as some formats need. Nothing is written to disk. */
import { createReadStream, fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { MAX_STDIN_BYTES } from './command-limits.ts';
import { GateError } from '../safe/errors.ts';
import { mebibytes, safe } from '../safe/text.ts';

export interface StandardInput {
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * @throws GateError `manifest-too-large` for a pipe with more than `MAX_STDIN_BYTES`; a file may have any size
 * @throws GateError `usage` for anything without bytes, such as a folder: Node would read it as an empty pipe
 */
export async function standardInput(stream: Readable & { readonly fd?: number }): Promise<StandardInput> {
  const { fd } = stream;
  if (fd !== undefined) {
    const stats = fstatSync(fd);
    if (stats.isFile()) {
      return { size: stats.size, open: () => createReadStream('', { fd, autoClose: false, start: 0 }) };
    }
    if (!stats.isFIFO() && !stats.isSocket() && !stats.isCharacterDevice()) {
      throw new GateError('usage', safe`standard input is neither a file nor a pipe; give a folder as PATH`);
    }
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > MAX_STDIN_BYTES) {
      const text = safe`standard input is larger than ${mebibytes(MAX_STDIN_BYTES)}; write it to a file and scan that file`;
      throw new GateError('manifest-too-large', text);
    }
    chunks.push(chunk);
  }
  return {
    size,
    async *open() {
      yield* chunks;
    }
  };
}
