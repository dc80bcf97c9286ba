/** gzip (RFC 1952) as a stream, in which every stored byte is accounted for. */
import { type Gunzip, createGunzip } from 'node:zlib';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

const OUTPUT_BYTES = 1 << 16;

/** The magic number, and deflate as the only method. */
export function isGzip(head: Uint8Array): boolean {
  return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b && (head.length === 2 || head[2] === 8);
}

/** Members one after another, with zero padding allowed after any of them and nothing else. */
export async function* gunzip(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const source = new Source(stored);
  try {
    // node:zlib reads adjacent members by itself and stops at padding, even where another member follows it.
    while (await source.skipZeros()) yield* members(source);
  } finally {
    await source.close();
  }
}

async function* members(source: Source): AsyncGenerator<Uint8Array, void> {
  const engine = createGunzip({ chunkSize: OUTPUT_BYTES });
  const feeding = feed(source, engine);
  // Awaited below; until then a fault of the source must not count as unhandled.
  feeding.catch(() => undefined);
  try {
    for await (const chunk of engine) if (chunk instanceof Uint8Array) yield chunk;
  } catch (cause) {
    await feeding;
    throw new GateError(
      'manifest-unreadable',
      safe`its gzip compression is damaged, cut off or followed by other data; compress the file again`,
      { cause }
    );
  } finally {
    engine.destroy();
  }
  await feeding;
}

/** Writes `source` to `engine` up to where the engine stops reading; the rest stays in `source`. */
async function feed(source: Source, engine: Gunzip): Promise<void> {
  try {
    for (let chunk = await source.next(); chunk !== null; chunk = await source.next()) {
      const before = engine.bytesWritten;
      await written(engine, chunk);
      const used = engine.bytesWritten - before;
      if (used === chunk.length) continue;
      source.putBack(chunk.subarray(used));
      return;
    }
    engine.end();
  } catch (error) {
    engine.destroy();
    throw error;
  }
}

/** Resolves when the engine has read what it will read of `chunk`: all, or what came before its end or a fault. */
function written(engine: Gunzip, chunk: Uint8Array): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      engine.off('close', done);
      resolve();
    };
    engine.once('close', done);
    engine.write(chunk, done);
  });
}

/** Chunks of which a part can be put back. */
class Source {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next chunk, never empty; null at the end. */
  async next(): Promise<Uint8Array | null> {
    const held = this.#held;
    this.#held = null;
    if (held !== null) return held;
    for (;;) {
      const step = await this.#chunks.next();
      if (step.done === true) return null;
      if (step.value.length > 0) return step.value;
    }
  }

  putBack(chunk: Uint8Array): void {
    this.#held = chunk;
  }

  /** Moves on to the next byte that is not zero; false where there is none. */
  async skipZeros(): Promise<boolean> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
      const at = chunk.findIndex(byte => byte !== 0);
      if (at < 0) continue;
      this.putBack(chunk.subarray(at));
      return true;
    }
    return false;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
