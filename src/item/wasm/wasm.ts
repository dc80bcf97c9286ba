/**
 * Writes WebAssembly at start. Instructions are bytes, and functions combine them into expressions. So a kernel reads
 * like its formula, and no binary has to be trusted.
 */

/** Instructions one after another (WebAssembly 2.0, section 5.4), flat or nested. */
export type Code = readonly (number | Code)[];

type Bytes = readonly number[];

/** The two value types in use: 32-bit numbers (addresses, counts) and 128-bit vectors. */
const I32 = 0x7f;
const V128 = 0x7b;

const SIMD = 0xfd;

/** A local variable, by number. */
export type Local = number;

export const get = (local: Local): Code => [0x20, ...unsigned(local)];
export const set = (local: Local, value: Code): Code => [value, 0x21, ...unsigned(local)];

export const i32 = {
  constant: (value: number): Code => [0x41, ...signed(value)],
  add: (a: Code, b: Code): Code => [a, b, 0x6a],
  subtract: (a: Code, b: Code): Code => [a, b, 0x6b],
  and: (a: Code, b: Code): Code => [a, b, 0x71],
  or: (a: Code, b: Code): Code => [a, b, 0x72],
  shiftLeft: (a: Code, bits: number): Code => [a, ...i32.constant(bits), 0x74],
  shiftRight: (a: Code, bits: number): Code => [a, ...i32.constant(bits), 0x76],
  equal: (a: Code, b: Code): Code => [a, b, 0x46],
  /** Compares without a sign, like `atLeast`. */
  less: (a: Code, b: Code): Code => [a, b, 0x49],
  atLeast: (a: Code, b: Code): Code => [a, b, 0x4f],
  negated: (a: Code): Code => [0x41, 0, a, 0x6b],
  /** `a` where `condition` is not zero, else `b`. */
  select: (condition: Code, a: Code, b: Code): Code => [a, b, condition, 0x1b],
  loadByte: (address: Code, offset: number): Code => [address, 0x2d, ...memory(0, offset)],
  load: (address: Code, offset: number): Code => [address, 0x28, ...memory(2, offset)],
  store: (address: Code, offset: number, value: Code): Code => [address, value, 0x36, ...memory(2, offset)]
};

/** Vectors of 16 bytes or four 32-bit lanes. */
export const v128 = {
  load: (address: Code, offset: number): Code => [address, ...simd(0x00), ...memory(0, offset)],
  /** Loads one 32-bit number from memory into each lane. */
  loadSplat: (address: Code, offset: number): Code => [address, ...simd(0x09), ...memory(2, offset)],
  store: (address: Code, offset: number, value: Code): Code => [address, value, ...simd(0x0b), ...memory(0, offset)],
  constant: (bytes: readonly number[]): Code => [...simd(0x0c), ...bytes],
  /** Chooses bytes of `a` (0 to 15) and `b` (16 to 31) by number. */
  shuffle: (a: Code, b: Code, bytes: readonly number[]): Code => [a, b, ...simd(0x0d), ...bytes],
  splatByte: (a: Code): Code => [a, ...simd(0x0f)],
  splat: (a: Code): Code => [a, ...simd(0x11)],
  lane: (a: Code, lane: number): Code => [a, ...simd(0x1b), lane],
  withLane: (a: Code, lane: number, value: Code): Code => [a, value, ...simd(0x1c), lane],
  equalBytes: (a: Code, b: Code): Code => [a, b, ...simd(0x23)],
  lessBytes: (a: Code, b: Code): Code => [a, b, ...simd(0x26)],
  addBytes: (a: Code, b: Code): Code => [a, b, ...simd(0x6e)],
  and: (a: Code, b: Code): Code => [a, b, ...simd(0x4e)],
  or: (a: Code, b: Code): Code => [a, b, ...simd(0x50)],
  xor: (a: Code, b: Code): Code => [a, b, ...simd(0x51)],
  shiftLeft: (a: Code, bits: number): Code => [a, ...i32.constant(bits), ...simd(0xab)],
  shiftRight: (a: Code, bits: number): Code => [a, ...i32.constant(bits), ...simd(0xad)],
  add: (a: Code, b: Code): Code => [a, b, ...simd(0xae)]
};

/** Repeats `body` until `until` is not zero, which is checked after each pass. */
export function repeat(body: Code, until: Code): Code {
  return [0x03, 0x40, body, until, 0x45, 0x0d, 0, 0x0b];
}

/** Runs `then` if `condition` is not zero, else `otherwise`. */
export function when(condition: Code, then: Code, otherwise: Code): Code {
  return [condition, 0x04, 0x40, then, 0x05, otherwise, 0x0b];
}

/**
 * Returns a module with one function, `run`, which takes numbers and returns nothing. It imports its memory as
 * `env.memory`.
 *
 * @param parameters how many numbers it takes: locals from 0, followed by `numbers` and then `vectors` more
 * @param pages of 64 KiB in the memory
 */
export function moduleOf(
  shape: {
    readonly parameters: number;
    readonly numbers: number;
    readonly vectors: number;
    readonly pages: number;
  },
  body: Code
): Uint8Array<ArrayBuffer> {
  const { parameters, numbers, vectors, pages } = shape;
  const locals = [2, ...unsigned(numbers), I32, ...unsigned(vectors), V128];
  const code = flat([locals, body, 0x0b]);
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [1, 0x60, parameters, ...Array<number>(parameters).fill(I32), 0]),
      section(2, [1, ...text('env'), ...text('memory'), 2, 0, ...unsigned(pages)]),
      section(3, [1, 0]),
      section(7, [1, ...text('run'), 0, 0]),
      // Without a copy, because this is most of the module.
      [10, unsigned(1 + unsigned(code.length).length + code.length), 1, unsigned(code.length), code]
    ])
  );
}

/** Returns the bytes of nested code. */
function flat(code: Code, into: number[] = []): number[] {
  for (const part of code) {
    if (typeof part === 'number') into.push(part);
    else flat(part, into);
  }
  return into;
}

function section(id: number, content: Bytes): Bytes {
  return [id, ...sized(content)];
}

function sized(content: Bytes): Bytes {
  return [...unsigned(content.length), ...content];
}

function text(name: string): Bytes {
  return sized([...Buffer.from(name)]);
}

function simd(instruction: number): Bytes {
  return [SIMD, ...unsigned(instruction)];
}

/** Encodes an address's alignment (as a power of two) and its offset. */
function memory(alignment: number, offset: number): Bytes {
  return [alignment, ...unsigned(offset)];
}

/** Encodes LEB128. */
function unsigned(value: number): Bytes {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): Bytes {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
