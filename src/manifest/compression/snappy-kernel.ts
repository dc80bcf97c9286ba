/**
 * Decompresses Snappy in WebAssembly: it copies 16 bytes at a time, which JavaScript cannot. Hot path. It stops at
 * whatever is not complete or not right, and leaves that to `parquet/snappy.ts`, which knows what is wrong.
 */
import { type Kernel, type Memory, newMemory, runOf } from '../../item/wasm/wasm-engine.ts';
import { type Code, get, i32, moduleOf, repeat, set, v128, when } from '../../item/wasm/wasm.ts';
import { MAX_PAGE_BYTES } from '../bytes/parquet-limits.ts';

// Memory layout in bytes: where it stopped, bits of the bytes after a tag, the tags, compressed bytes, the output.
const STOPPED = 0;
const MASKS = 16;
const TAGS = 64;
const INPUT = 4096;
const PAGE = 65536;
/** Compressed bytes that are passed at a time; the processor's nearer caches hold them. */
const INPUT_BYTES = 2 * PAGE;
const OUTPUT = INPUT_BYTES + PAGE;

/** Bytes past the output that may be written. */
const OVERRUN = 16;

/** Pages of memory: for the largest Parquet page, and what else is in the memory. */
const MEMORY_PAGES = MAX_PAGE_BYTES / PAGE + OUTPUT / PAGE + 1;

export class SnappyKernel {
  /** Where in the compressed bytes and in the output it stopped. */
  from = 0;
  to = 0;
  readonly #memory: Memory;
  readonly #run: Kernel;
  #bytes: Uint8Array;

  private constructor(memory: Memory, run: Kernel) {
    this.#memory = memory;
    this.#run = run;
    this.#bytes = new Uint8Array(memory.buffer);
    new Uint32Array(memory.buffer, MASKS, 5).set([0, 0xff, 0xffff, 0xffffff, 0xffffffff]);
    new Uint32Array(memory.buffer, TAGS, 256).set(Uint32Array.from({ length: 256 }, (_, tag) => entryOf(tag)));
  }

  /** Returns null where the engine has no WebAssembly, or none with vectors. */
  static make(): SnappyKernel | null {
    const memory = newMemory(OUTPUT / PAGE, MEMORY_PAGES);
    const run = memory === null ? null : runOf(kernelModule, memory);
    return memory === null || run === null ? null : new SnappyKernel(memory, run);
  }

  /** Returns memory for `size` bytes of output, at most 128 MiB; valid until the next call. */
  output(size: number): Uint8Array {
    const missing = OUTPUT + size + OVERRUN - this.#bytes.length;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE));
      this.#bytes = new Uint8Array(this.#memory.buffer);
    }
    return this.#bytes.subarray(OUTPUT, OUTPUT + size);
  }

  /** Decompresses `bytes` from `from` on into `output(size)` from `to` on, as far as it comes. */
  run(bytes: Uint8Array, from: number, to: number, size: number): void {
    this.from = from;
    this.to = to;
    for (let before = -1; this.from > before && this.from < bytes.length;) {
      before = this.from;
      const input = bytes.subarray(before, before + INPUT_BYTES);
      this.#bytes.set(input, INPUT);
      this.#run(INPUT, INPUT + input.length, OUTPUT + this.to, OUTPUT + size);
      const [stopped = 0, written = 0] = new Uint32Array(this.#memory.buffer, STOPPED, 2);
      this.from += stopped - INPUT;
      this.to = written - OUTPUT;
    }
  }
}

/** A tag's length less one, how many bytes follow it, and the upper bits of its offset. */
function entryOf(tag: number): number {
  const upper = tag >> 2;
  const [length, extra, offset] =
    (tag & 3) === 0
      ? [upper < 60 ? upper : 0, Math.max(0, upper - 59), 0]
      : (tag & 3) === 1
        ? [(upper & 7) + 3, 1, (tag >> 5) << 8]
        : [upper, (tag & 3) === 2 ? 2 : 4, 0];
  return length | (extra << 8) | (offset << 16);
}

// Locals. `run` takes compressed bytes from `from` to `end`, and writes from `to` to `stop`.
const [from, end, to, stop, tag, entry, value, next, length, source, step, isDone] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
];

function kernelModule(): Uint8Array<ArrayBuffer> {
  const body: Code = [
    repeat([element(), when(get(isDone), [], [copy(), set(isDone, i32.atLeast(get(from), get(end)))])], get(isDone)),
    i32.store(ZERO, STOPPED, get(from)),
    i32.store(ZERO, STOPPED + 4, get(to))
  ];
  return moduleOf({ parameters: 4, numbers: 8, vectors: 0, pages: 1 }, body);
}

const ZERO = i32.constant(0);
const ONE = i32.constant(1);
const SIXTEEN = i32.constant(16);

/** Reads a tag and what follows it, and sets `isDone` unless its bytes can be copied. */
function element(): Code {
  const extra = i32.and(i32.shiftRight(get(entry), 8), i32.constant(0xff));
  const distance = i32.subtract(get(to), get(source));
  return [
    set(tag, i32.loadByte(get(from), 0)),
    set(entry, i32.load(i32.shiftLeft(get(tag), 2), TAGS)),
    set(length, i32.and(get(entry), i32.constant(0xff))),
    set(value, i32.and(i32.load(get(from), 1), i32.load(i32.shiftLeft(extra, 2), MASKS))),
    set(next, i32.add(i32.add(get(from), ONE), extra)),
    set(isDone, i32.less(get(end), get(next))),
    when(
      i32.and(get(tag), i32.constant(3)),
      [
        set(source, i32.subtract(get(to), i32.add(get(value), i32.shiftRight(get(entry), 16)))),
        set(step, i32.select(i32.less(distance, SIXTEEN), distance, SIXTEEN)),
        // An offset of zero, or to before the output.
        set(
          isDone,
          i32.or(get(isDone), i32.atLeast(i32.subtract(distance, ONE), i32.subtract(get(to), i32.constant(OUTPUT))))
        )
      ],
      [
        set(source, get(next)),
        set(step, SIXTEEN),
        set(length, i32.add(get(length), get(value))),
        set(isDone, i32.or(get(isDone), i32.atLeast(get(length), i32.subtract(get(end), get(next))))),
        set(next, i32.add(i32.add(get(next), get(length)), ONE))
      ]
    ),
    set(isDone, i32.or(get(isDone), i32.atLeast(get(length), i32.subtract(get(stop), get(to)))))
  ];
}

/**
 * Copies 16 bytes at a time, also past the end. If the copy overlaps its source, only `step` of them are right already,
 * and the next ones begin there.
 */
function copy(): Code {
  const at = tag;
  return [
    set(from, get(next)),
    set(at, get(to)),
    set(to, i32.add(i32.add(get(to), get(length)), ONE)),
    repeat(
      [
        v128.store(get(at), 0, v128.load(get(source), 0)),
        set(at, i32.add(get(at), get(step))),
        set(source, i32.add(get(source), get(step)))
      ],
      i32.atLeast(get(at), get(to))
    )
  ];
}
