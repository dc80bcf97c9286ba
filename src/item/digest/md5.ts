/** MD5 (RFC 1321), by which partners identify URLs. Hot path: many short messages without an object for each. */

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

/** The shift of step `i`. */
const SHIFT = Uint8Array.from({ length: 64 }, (_, i) => SHIFTS[(i >> 4) * 4 + (i % 4)]!);
const CONSTANT = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
/** The word of the block that step `i` uses. */
const WORD = Uint8Array.from({ length: 64 }, (_, i) => [i, 5 * i + 1, 3 * i + 5, 7 * i][i >> 4]! % 16);

const BLOCK = 64;
/** Bytes of the length in bits, at the end. */
const LENGTH = 8;

const words = new Int32Array(16);
const state = new Int32Array(4);
const tail = new Uint8Array(2 * BLOCK);

/** Writes the 16-byte MD5 of `bytes[start, end)`, which is shorter than 512 MiB, to `into` from `at` on. */
export function md5Into(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number): void {
  state[0] = 0x67452301;
  state[1] = 0xefcdab89;
  state[2] = 0x98badcfe;
  state[3] = 0x10325476;
  let from = start;
  for (; from + BLOCK <= end; from += BLOCK) compress(bytes, from);
  const rest = end - from;
  for (let i = 0; i < rest; i++) tail[i] = bytes[from + i]!;
  const size = rest + 1 + LENGTH > BLOCK ? 2 * BLOCK : BLOCK;
  tail[rest] = 0x80;
  tail.fill(0, rest + 1, size);
  const bits = (end - start) * 8;
  for (let i = 0; i < 4; i++) tail[size - LENGTH + i] = bits >>> (8 * i);
  for (let block = 0; block < size; block += BLOCK) compress(tail, block);
  for (let i = 0; i < 16; i++) into[at + i] = state[i >> 2]! >>> (8 * (i % 4));
}

function compress(bytes: Uint8Array, start: number): void {
  for (let i = 0, at = start; i < 16; i++, at += 4) {
    words[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  for (let i = 0; i < 64; i++) {
    let mixed: number;
    if (i < 16) mixed = d ^ (b & (c ^ d));
    else if (i < 32) mixed = c ^ (d & (b ^ c));
    else if (i < 48) mixed = b ^ c ^ d;
    else mixed = c ^ (b | ~d);
    const sum = (a + mixed + CONSTANT[i]! + words[WORD[i]!]!) | 0;
    const shift = SHIFT[i]!;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
}
