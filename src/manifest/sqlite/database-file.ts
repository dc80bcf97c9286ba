/** The pages of a database, in the order of the file, for any number of passes. */
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import type { Content } from '../compression/storage.ts';
import type { Source } from '../bytes/source.ts';
import type { Watch } from '../../safe/watch.ts';
import { type DatabaseHeader, readHeader } from './database-header.ts';
import { damaged } from './sqlite-fault.ts';
import { SMALL_DATABASE_BYTES } from './sqlite-limits.ts';

export class DatabaseFile {
  readonly header: DatabaseHeader;
  /** The number of whole pages. */
  readonly pageCount: number;
  readonly #source: Source;
  /** All bytes of a small file. */
  readonly #bytes: Uint8Array | null;
  readonly #watch: Watch;

  private constructor(header: DatabaseHeader, source: Source, bytes: Uint8Array | null, watch: Watch) {
    this.header = header;
    this.#source = source;
    this.#bytes = bytes;
    this.#watch = watch;
    this.pageCount = Math.floor(source.size / header.pageSize);
  }

  static async open(content: Content): Promise<DatabaseFile> {
    const header = readHeader(content.head);
    const source = await content.source();
    const bytes = source.size > SMALL_DATABASE_BYTES ? null : await allOf(source);
    return new DatabaseFile(header, source, bytes, content.meter.watch);
  }

  /** True if the bytes after the last whole page are too few for a page. */
  get hasRest(): boolean {
    return this.#source.size > this.pageCount * this.header.pageSize;
  }

  /** Yields every page, then the bytes that make no whole page. A page may be overwritten when the next one is read. */
  async *pages(): AsyncGenerator<Uint8Array, void> {
    const { pageSize } = this.header;
    const reader = new ByteReader(this.#bytes === null ? this.#source.open() : inMemory(this.#bytes));
    try {
      for (let page = await reader.exactly(pageSize); page.length > 0; page = await reader.exactly(pageSize)) {
        this.#watch.worked(page.length);
        if (this.#watch.due) await this.#watch.pause();
        yield page;
      }
      if (reader.position !== this.#source.size) throw damaged(safe`it is cut off`);
    } finally {
      await reader.close();
    }
  }

  /** Returns a page by its 1-based number; null if the file is not in memory. */
  page(number: number): Uint8Array | null {
    const { pageSize } = this.header;
    return this.#bytes?.subarray((number - 1) * pageSize, number * pageSize) ?? null;
  }
}

async function* inMemory(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}

async function allOf(source: Source): Promise<Uint8Array> {
  const bytes = new Uint8Array(source.size);
  let position = 0;
  for await (const chunk of source.open()) {
    if (position + chunk.length > bytes.length) throw damaged(safe`it has another size than its source says`);
    bytes.set(chunk, position);
    position += chunk.length;
  }
  if (position < bytes.length) throw damaged(safe`it is cut off`);
  return bytes;
}
