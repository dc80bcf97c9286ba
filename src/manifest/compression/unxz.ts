/**
 * Decompresses xz (The .xz File Format 1.2.1) as a stream, with XZ Embedded, a WebAssembly program from
 * `xz-decompress`. It reads several streams with padding between them, verifies their checksums, and rejects other data
 * after them. The package's own stream never ends if one is read inside another, so this file calls the program
 * directly.
 */
import type { XzProgram } from 'xz-decompress';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';

const MAGIC = Buffer.from('\xfd7zXZ\0', 'latin1');

export function isXz(head: Uint8Array): boolean {
  return MAGIC.equals(head.subarray(0, MAGIC.length));
}

export async function* unxz(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const source = new ByteReader(stored);
  try {
    yield* decoded(source, await (loaded ??= load()));
  } catch (error) {
    // After a crash the program is not used again.
    if (!(error instanceof GateError)) loaded = null;
    throw error;
  } finally {
    await source.close();
  }
}

async function* decoded(source: ByteReader, xzProgram: XzProgram): AsyncGenerator<Uint8Array, void> {
  using context = new Context(xzProgram);
  const next = () => source.next(context.inputBytes);
  for (let chunk = await next(); chunk !== null; chunk = await next()) {
    context.supply(chunk);
    while (context.used < chunk.length) {
      const { bytes } = context.decode();
      if (bytes.length > 0) yield bytes;
    }
  }
  // For the program, empty input is the end.
  context.supply(new Uint8Array(0));
  for (let ended = false; !ended;) {
    const step = context.decode();
    if (step.bytes.length > 0) yield step.bytes;
    else if (!step.ended) throw damaged();
    ended = step.ended;
  }
}

/** The indexes of the numbers in a context. */
const Field = { bufferBytes: 0, input: 1, used: 2, output: 4, made: 5 } as const;

/** Result codes of XZ Embedded (xz.h); all others are errors. */
const Code = { ok: 0, ended: 1, noMemory: 3, memoryLimit: 4, options: 6 } as const;

/** The state of decoding one file. */
class Context implements Disposable {
  readonly #program: XzProgram;
  readonly #at: number;

  constructor(program: XzProgram) {
    this.#program = program;
    this.#at = program.create_context();
  }

  /** The most bytes that can be supplied at a time. */
  get inputBytes(): number {
    return this.#get(Field.bufferBytes);
  }

  /** How many of the bytes supplied last were read. */
  get used(): number {
    return this.#get(Field.used);
  }

  supply(bytes: Uint8Array): void {
    new Uint8Array(this.#program.memory.buffer).set(bytes, this.#get(Field.input));
    this.#program.supply_input(this.#at, bytes.length);
  }

  /** Decodes the next piece. The program reports a fault on the second call that neither reads nor writes. */
  decode(): { readonly bytes: Uint8Array; readonly ended: boolean } {
    const code = this.#program.get_next_output(this.#at);
    if (code !== Code.ok && code !== Code.ended) throw fault(code);
    const start = this.#get(Field.output);
    // A copy, because the memory gets another buffer when it grows.
    const bytes = new Uint8Array(this.#program.memory.buffer.slice(start, start + this.#get(Field.made)));
    this.#numbers[Field.made] = 0;
    return { bytes, ended: code === Code.ended };
  }

  [Symbol.dispose](): void {
    this.#program.destroy_context(this.#at);
  }

  #get(field: number): number {
    return this.#numbers[field]!;
  }

  get #numbers(): Uint32Array {
    return new Uint32Array(this.#program.memory.buffer, this.#at, 1 + Field.made);
  }
}

let loaded: Promise<XzProgram> | null = null;

async function load(): Promise<XzProgram> {
  const { XzReadableStream } = (await import('xz-decompress')).default;
  await XzReadableStream._getModuleInstance();
  return XzReadableStream._moduleInstance.exports;
}

function fault(code: number): GateError {
  if (code === Code.noMemory || code === Code.memoryLimit) {
    return new GateError(
      'manifest-unsupported',
      safe`its xz compression needs more than 64 MiB of memory; compress it with -9 or less and the default dictionary`
    );
  }
  if (code !== Code.options) return damaged();
  return new GateError(
    'manifest-unsupported',
    safe`it is compressed with a filter or an integrity check of xz that is not supported; compress it with --check=crc64 and no filter`
  );
}

function damaged(): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`its xz compression is damaged, cut off or followed by other data; compress the file again`
  );
}
