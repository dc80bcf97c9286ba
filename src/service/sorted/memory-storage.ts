/** Keeps sorted lists in memory, in pieces that are used again: sorting needs hardly more memory than the list. */
import { BLOCK_BYTES } from './record.ts';
import type { Draft, Storage, Stored } from './list-storage.ts';

export class MemoryStorage implements Storage {
  readonly #free: Buffer[] = [];

  async create(): Promise<Draft> {
    return new MemoryFile(this.#free);
  }

  /** Nothing is left of an earlier process. */
  async open(): Promise<Stored | null> {
    return null;
  }

  async names(): Promise<readonly string[]> {
    return [];
  }
}

class MemoryFile implements Draft, Stored {
  readonly inMemory = true;
  size = 0;
  readonly #pieces: Buffer[] = [];
  readonly #free: Buffer[];
  #isPublished = false;

  constructor(free: Buffer[]) {
    this.#free = free;
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      const at = this.size % BLOCK_BYTES;
      if (at === 0) this.#pieces.push(this.#free.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES));
      const part = bytes.subarray(done, done + BLOCK_BYTES - at);
      this.#pieces[Math.floor(this.size / BLOCK_BYTES)]?.set(part, at);
      this.size += part.length;
      done += part.length;
    }
  }

  async read(position: number, into: Uint8Array): Promise<void> {
    if (position + into.length > this.size) throw new RangeError('read past the end');
    for (let done = 0; done < into.length;) {
      const at = (position + done) % BLOCK_BYTES;
      const piece = this.#pieces[Math.floor((position + done) / BLOCK_BYTES)] ?? NOTHING;
      const part = piece.subarray(at, at + into.length - done);
      if (part.length === 0) throw new RangeError('read what was dropped');
      into.set(part, done);
      done += part.length;
    }
  }

  drop(position: number, length: number): void {
    const end = Math.floor(position / BLOCK_BYTES);
    for (let index = Math.ceil((position - length) / BLOCK_BYTES); index < end; index++) {
      const piece = this.#pieces[index];
      if (piece === undefined || piece === NOTHING) continue;
      this.#free.push(piece);
      this.#pieces[index] = NOTHING;
    }
  }

  async publish(): Promise<Stored> {
    this.#isPublished = true;
    // What was needed for sorting goes back to the system.
    this.#free.length = 0;
    return this;
  }

  async close(): Promise<void> {
    this.#pieces.length = 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isPublished) this.#pieces.length = 0;
  }
}

const NOTHING = Buffer.alloc(0);
