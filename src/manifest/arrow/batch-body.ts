/** The body of a record batch: its buffers are read in their order. */
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { MAX_COLUMN_BYTES } from '../bytes/arrow-limits.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { damaged } from './arrow-fault.ts';

export class Body {
  readonly #stream: ByteReader;
  readonly #start: number;
  /** In bytes. */
  readonly size: number;

  /** `stream` is at the beginning of the body */
  constructor(stream: ByteReader, size: number) {
    this.#stream = stream;
    this.#start = stream.position;
    this.size = size;
  }

  /** The position in the file. */
  get position(): number {
    return this.#stream.position;
  }

  /** Reads `[start, end)` into the memory that `room` returns for that size; what is before is skipped. */
  async region(start: number, end: number, room: (size: number) => Uint8Array): Promise<Uint8Array> {
    if (end - start > MAX_COLUMN_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`a column of a record batch has more than ${mebibytes(MAX_COLUMN_BYTES)}; write it with fewer rows in a batch`
      );
    }
    await this.#skipTo(start);
    const bytes = room(end - start);
    let at = 0;
    for await (const chunk of this.#stream.take(bytes.length)) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    if (at < bytes.length) throw cutOff();
    return bytes;
  }

  /** Skips what was not read. */
  async skip(): Promise<void> {
    await this.#skipTo(this.size);
  }

  async #skipTo(offset: number): Promise<void> {
    const left = this.#start + offset - this.#stream.position;
    if (left < 0) throw damaged(safe`its buffers are not in the order of its columns`);
    for await (const _ of this.#stream.take(left));
    if (this.#stream.position < this.#start + offset) throw cutOff();
  }
}

export function cutOff(): GateError {
  return damaged(safe`it is cut off, or a length in it is wrong`);
}
