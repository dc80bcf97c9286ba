/** Streams blobs from one long-lived `git cat-file --batch`. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { GateError } from '../safe/errors.ts';
import { objectId, safe } from '../safe/text.ts';
import type { Git } from './git.ts';

/** An open blob. Its content can be read once, and only until the next blob is requested. */
export interface Blob {
  /** In bytes. The content delivers exactly this many, or throws. */
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Reads blobs one after another. If a blob is not read to its end, only a new child process is needed. */
export class ObjectReader {
  readonly #git: Git;
  #child: Child | null = null;
  #reading: object | null = null;

  constructor(git: Git) {
    this.#git = git;
  }

  /**
   * @param oid a checked object id
   * @throws GateError `github-unavailable` if the repository does not contain the blob
   */
  async blob(oid: string): Promise<Blob> {
    if (this.#reading !== null) this.close();
    const child = (this.#child ??= new Child(this.#git));
    const turn = {};
    this.#reading = turn;
    const size = await child.ask(oid);
    if (size === null) {
      this.close();
      throw new GateError('github-unavailable', safe`the object ${objectId(oid)} is not in the repository`);
    }
    return { size, content: this.#content(child, size, turn) };
  }

  /** Ends the child process. The next blob starts another. */
  close(): void {
    this.#child?.end();
    this.#child = null;
    this.#reading = null;
  }

  async *#content(child: Child, size: number, turn: object): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0;) {
      if (this.#reading !== turn) throw new GateError('internal', safe`a blob was read after the next one was opened`);
      const chunk = await child.read(left);
      left -= chunk.length;
      yield chunk;
    }
    if (this.#reading !== turn) return;
    await child.endOfObject();
    this.#reading = null;
  }
}

const LINE_FEED = 10;

/** One child process and the output not yet used. */
class Child {
  readonly #git: Git;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(git: Git) {
    this.#git = git;
    this.#process = git.start(['cat-file', '--batch']);
    this.#process.stderr.resume();
    this.#chunks = this.#process.stdout[Symbol.asyncIterator]();
  }

  /** Requests an object. Resolves to its size, or null if it is missing or not a blob. */
  async ask(oid: string): Promise<number | null> {
    this.#process.stdin.write(`${oid}\n`);
    let header = '';
    for (let end = -1; end < 0;) {
      const chunk = await this.read(Infinity);
      end = chunk.indexOf(LINE_FEED);
      header += chunk.toString('latin1', 0, end < 0 ? undefined : end);
      if (end >= 0) this.#rest = chunk.subarray(end + 1);
      if (header.length > 200) throw wrongOutput();
    }
    const [, found, type, size] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(header) ?? [];
    return found === oid && type === 'blob' ? Number(size) : null;
  }

  /** Returns the next bytes, at least one and at most `most`. */
  async read(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next().catch((cause: unknown) => {
        throw wrongOutput(cause);
      });
      this.#git.throwIfAborted();
      if (next.done === true) throw wrongOutput();
      this.#rest = next.value;
    }
    const chunk = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(chunk.length);
    return chunk;
  }

  /** Checks that a line feed follows the announced bytes. If not, bytes are missing or extra. */
  async endOfObject(): Promise<void> {
    if ((await this.read(1))[0] !== LINE_FEED) throw wrongOutput();
  }

  end(): void {
    this.#process.stdin.destroy();
    this.#process.stdout.destroy();
    this.#process.kill('SIGKILL');
  }
}

function wrongOutput(cause?: unknown): GateError {
  const text = safe`git did not deliver the bytes of an object that it announced`;
  return new GateError('github-unavailable', text, { cause });
}
