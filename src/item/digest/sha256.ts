/**
 * SHA-256 (FIPS 180-4) of short messages in JavaScript, without an object or a call into node for each. A URL has about
 * ten expressions, usually one block long; for those, node's hash spends most of its time on the call.
 */
import { hash } from 'node:crypto';

/** For more bytes than this, node's hash is faster. */
export const SHORT_BYTES = 183;

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
export const ROUND_CONSTANTS = Int32Array.from(primes(64), prime => fraction(Math.cbrt(prime)));

/** The same for the square roots of the first eight primes. */
export const INITIAL_STATE = Int32Array.from(primes(8), prime => fraction(Math.sqrt(prime)));

const W = new Int32Array(64);
const STATE = new Int32Array(8);
/** Up to three blocks: the message, its end mark and its length. */
const BLOCKS = new Uint8Array(192);

/** Writes the digest of `bytes[start, end)` to `into[at, at + 32)`. */
export function sha256Into(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number): void {
  const length = end - start;
  if (length > SHORT_BYTES) {
    into.set(hash('sha256', bytes.subarray(start, end), 'buffer'), at);
    return;
  }
  const size = (length + 9 + 63) & ~63;
  for (let i = 0; i < length; i++) BLOCKS[i] = bytes[start + i]!;
  BLOCKS[length] = 0x80;
  for (let i = length + 1; i < size - 2; i++) BLOCKS[i] = 0;
  BLOCKS[size - 2] = (length * 8) >> 8;
  BLOCKS[size - 1] = length * 8;
  STATE.set(INITIAL_STATE);
  for (let block = 0; block < size; block += 64) compress(block);
  for (let i = 0; i < 8; i++) {
    const word = STATE[i]!;
    const to = at + i * 4;
    into[to] = word >>> 24;
    into[to + 1] = word >>> 16;
    into[to + 2] = word >>> 8;
    into[to + 3] = word;
  }
}

/** Compresses the block `BLOCKS[from, from + 64)` into `STATE` (section 6.2.2). */
function compress(from: number): void {
  for (let t = 0; t < 16; t++) {
    const i = from + t * 4;
    W[t] = (BLOCKS[i]! << 24) | (BLOCKS[i + 1]! << 16) | (BLOCKS[i + 2]! << 8) | BLOCKS[i + 3]!;
  }
  for (let t = 16; t < 64; t++) {
    const w15 = W[t - 15]!;
    const w2 = W[t - 2]!;
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    W[t] = (W[t - 16]! + s0 + W[t - 7]! + s1) | 0;
  }
  let a = STATE[0]!;
  let b = STATE[1]!;
  let c = STATE[2]!;
  let d = STATE[3]!;
  let e = STATE[4]!;
  let f = STATE[5]!;
  let g = STATE[6]!;
  let h = STATE[7]!;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + ROUND_CONSTANTS[t]! + W[t]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  STATE[0] = STATE[0]! + a;
  STATE[1] = STATE[1]! + b;
  STATE[2] = STATE[2]! + c;
  STATE[3] = STATE[3]! + d;
  STATE[4] = STATE[4]! + e;
  STATE[5] = STATE[5]! + f;
  STATE[6] = STATE[6]! + g;
  STATE[7] = STATE[7]! + h;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every(prime => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
