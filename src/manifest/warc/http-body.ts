/** Reads the body of an HTTP message as it was sent: in chunks (RFC 9112, section 7.1). */
import { latin1 } from '../../item/text/latin1.ts';
import { CR, LF } from '../../item/text/ascii.ts';
import { MAX_CHUNK_LINE_BYTES } from './warc-limits.ts';

const NOTHING = new Uint8Array(0);

/** Bytes of chunks that are joined: a body may have a chunk for each of its bytes. */
const JOINED_BYTES = 1 << 14;

/**
 * Yields the body without the lines around its chunks. Crawlers also store bodies that are not in chunks any more, or
 * that are cut off: from where there is no chunk, the bytes are passed on as they are.
 *
 * @param around receives extensions of chunks, and what follows the last one
 */
export async function* withoutChunks(
  body: AsyncIterable<Uint8Array>,
  around: (bytes: Uint8Array) => void
): AsyncGenerator<Uint8Array, void> {
  const joined = new Joined();
  const chunks = new Chunks(bytes => joined.add(bytes), around);
  for await (const bytes of body) {
    chunks.read(bytes);
    yield* joined.take(JOINED_BYTES);
  }
  chunks.end();
  yield* joined.take(1);
}

/** Where in a chunk the next byte is: in the line with its size, in its bytes, after them; or after all chunks. */
type Place = 'size' | 'bytes' | 'end' | 'trailer' | 'plain';

class Chunks {
  readonly #pass: (bytes: Uint8Array) => void;
  readonly #around: (bytes: Uint8Array) => void;
  #place: Place = 'size';
  /** The beginning of a line. */
  #line: Uint8Array = NOTHING;
  /** Bytes of the chunk that follow. */
  #left = 0;

  constructor(pass: (bytes: Uint8Array) => void, around: (bytes: Uint8Array) => void) {
    this.#pass = pass;
    this.#around = around;
  }

  read(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at = this.#next(bytes, at));
  }

  end(): void {
    this.#pass(this.#line);
    this.#line = NOTHING;
  }

  /** Reads from `at`; returns where it stopped. */
  #next(bytes: Uint8Array, at: number): number {
    switch (this.#place) {
      case 'size':
        return this.#size(bytes, at);
      case 'bytes': {
        const end = Math.min(bytes.length, at + this.#left);
        this.#pass(bytes.subarray(at, end));
        this.#left -= end - at;
        if (this.#left === 0) this.#place = 'end';
        return end;
      }
      case 'end':
        return this.#end(bytes, at);
      case 'trailer':
        this.#around(bytes.subarray(at));
        return bytes.length;
      case 'plain':
        this.#pass(bytes.subarray(at));
        return bytes.length;
    }
  }

  #size(bytes: Uint8Array, at: number): number {
    const end = bytes.indexOf(LF, at) + 1;
    const part = bytes.subarray(at, end === 0 ? bytes.length : end);
    // A copy, because the source may reuse its buffer.
    this.#line = this.#line.length === 0 && end > 0 ? part : Buffer.concat([this.#line, part]);
    if (end === 0 && this.#line.length <= MAX_CHUNK_LINE_BYTES) return bytes.length;
    const [, size, extension = ''] = /^([0-9a-f]{1,12})[ \t]*(;[^]*)?\r?\n$/i.exec(latin1(this.#line)) ?? [];
    if (size === undefined) {
      this.#place = 'plain';
      this.#pass(this.#line);
    } else {
      if (extension !== '') this.#around(this.#line);
      this.#left = parseInt(size, 16);
      this.#place = this.#left === 0 ? 'trailer' : 'bytes';
    }
    this.#line = NOTHING;
    return at + part.length;
  }

  /** Skips the line end after a chunk. */
  #end(bytes: Uint8Array, at: number): number {
    const byte = bytes[at];
    if (byte === CR && this.#line.length === 0) {
      this.#line = Uint8Array.of(CR);
      return at + 1;
    }
    this.#place = 'size';
    if (byte !== LF) return at;
    this.#line = NOTHING;
    return at + 1;
  }
}

/** Joins pieces. */
class Joined {
  #pieces: Uint8Array[] = [];
  readonly #small = new Uint8Array(JOINED_BYTES);
  #filled = 0;
  #size = 0;

  add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (bytes.length > JOINED_BYTES - this.#filled) this.#flush();
    if (bytes.length > JOINED_BYTES) {
      this.#pieces.push(bytes);
      return;
    }
    this.#small.set(bytes, this.#filled);
    this.#filled += bytes.length;
  }

  /** Returns what was added since the last call, if it has at least `least` bytes; else nothing. */
  take(least: number): readonly Uint8Array[] {
    if (this.#size < least) return [];
    this.#flush();
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#size = 0;
    return pieces;
  }

  #flush(): void {
    if (this.#filled === 0) return;
    this.#pieces.push(this.#small.slice(0, this.#filled));
    this.#filled = 0;
  }
}
