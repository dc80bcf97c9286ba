/**
 * Writes WebAssembly at start. Instructions are bytes, and functions combine them into expressions. So a kernel reads
 * like its formula, and no binary has to be trusted.
 */

/** Instructions one after another (WebAssembly 2.0, section 5.4), flat or nested. */
export type Code = readonly (number | Code | Label | Bound)[];

/** A place to jump to. In the code it is a number: how many open blocks are between the jump and its block. */
export class Label {}

/** The beginning (with the label of the block) or the end of a block. */
class Bound {
  readonly opens: Label | null;

  constructor(opens: Label | null) {
    this.opens = opens;
  }
}

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
  xor: (a: Code, b: Code): Code => [a, b, 0x73],
  multiply: (a: Code, b: Code): Code => [a, b, 0x6c],
  not: (a: Code): Code => [a, 0x45],
  unequal: (a: Code, b: Code): Code => [a, b, 0x47],
  leadingZeros: (a: Code): Code => [a, 0x67],
  trailingZeros: (a: Code): Code => [a, 0x68],
  shiftLeft: (a: Code, bits: number): Code => [a, ...i32.constant(bits), 0x74],
  shiftLeftBy: (a: Code, bits: Code): Code => [a, bits, 0x74],
  shiftRight: (a: Code, bits: number): Code => [a, ...i32.constant(bits), 0x76],
  /** Shifts without a sign, by a computed number of bits. */
  shiftRightBy: (a: Code, bits: Code): Code => [a, bits, 0x76],
  equal: (a: Code, b: Code): Code => [a, b, 0x46],
  /** Compares without a sign, like `atLeast`. */
  less: (a: Code, b: Code): Code => [a, b, 0x49],
  lessSigned: (a: Code, b: Code): Code => [a, b, 0x48],
  atLeast: (a: Code, b: Code): Code => [a, b, 0x4f],
  negated: (a: Code): Code => [0x41, 0, a, 0x6b],
  /** `a` where `condition` is not zero, else `b`. */
  select: (condition: Code, a: Code, b: Code): Code => [a, b, condition, 0x1b],
  loadByte: (address: Code, offset: number): Code => [address, 0x2d, ...memory(0, offset)],
  loadShort: (address: Code, offset: number): Code => [address, 0x2f, ...memory(0, offset)],
  load: (address: Code, offset: number): Code => [address, 0x28, ...memory(0, offset)],
  storeByte: (address: Code, offset: number, value: Code): Code => [address, value, 0x3a, ...memory(0, offset)],
  store: (address: Code, offset: number, value: Code): Code => [address, value, 0x36, ...memory(0, offset)]
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
  /** Bytes of `a`, by the numbers in `b`. */
  swizzle: (a: Code, b: Code): Code => [a, b, ...simd(0x0e)],
  splatByte: (a: Code): Code => [a, ...simd(0x0f)],
  splat: (a: Code): Code => [a, ...simd(0x11)],
  anyTrue: (a: Code): Code => [a, ...simd(0x53)],
  allTrue: (a: Code): Code => [a, ...simd(0x63)],
  /** The highest bit of each byte, as a number. */
  bitmask: (a: Code): Code => [a, ...simd(0x64)],
  lane: (a: Code, lane: number): Code => [a, ...simd(0x1b), lane],
  withLane: (a: Code, lane: number, value: Code): Code => [a, value, ...simd(0x1c), lane],
  equalBytes: (a: Code, b: Code): Code => [a, b, ...simd(0x23)],
  lessBytes: (a: Code, b: Code): Code => [a, b, ...simd(0x26)],
  shiftRightBytes: (a: Code, bits: number): Code => [a, ...i32.constant(bits), ...simd(0x6d)],
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
  return loop(again => [body, until, 0x45, jumpIf([], again)]);
}

/** Runs `then` if `condition` is not zero, else `otherwise`. */
export function when(condition: Code, then: Code, otherwise: Code = []): Code {
  const rest = otherwise.length === 0 ? [] : [0x05, otherwise];
  return [condition, 0x04, 0x40, new Bound(new Label()), then, rest, 0x0b, new Bound(null)];
}

/** Runs what `body` returns. A jump to its label leaves it. */
export function block(body: (leave: Label) => Code): Code {
  const label = new Label();
  return [0x02, 0x40, new Bound(label), body(label), 0x0b, new Bound(null)];
}

/** Like `block`, but a jump to its label runs it again. */
export function loop(body: (again: Label) => Code): Code {
  const label = new Label();
  return [0x03, 0x40, new Bound(label), body(label), 0x0b, new Bound(null)];
}

export function jump(to: Label): Code {
  return [0x0c, to];
}

export function jumpIf(condition: Code, to: Label): Code {
  return [condition, 0x0d, to];
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
function flat(code: Code, into: number[] = [], open: Label[] = []): number[] {
  for (const part of code) {
    if (typeof part === 'number') into.push(part);
    else if (part instanceof Label) into.push(...unsigned(open.length - 1 - open.lastIndexOf(part)));
    else if (!(part instanceof Bound)) flat(part, into, open);
    else if (part.opens === null) open.pop();
    else open.push(part.opens);
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
