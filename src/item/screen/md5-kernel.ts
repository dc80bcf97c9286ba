/**
 * MD5 (RFC 1321) of four short messages at a time in WebAssembly, one per lane of 128-bit vectors. It reads the messages
 * in place, pads them itself, and writes each digest in hex.
 */
import {
  addLength,
  beginBlock,
  beginMessages,
  bytesOf,
  endBlock,
  LANES,
  loadQuarter,
  locals
} from '../digest/message-lanes.ts';
import { type Code, get, i32, moduleOf, repeat, set, v128 } from '../wasm/wasm.ts';
import { ENTRY, PAGES } from './screen-memory.ts';

// Locals. `run` takes the queue from `entry` to `stop`, in whole groups of four, and the blocks per message. An entry has
// where its message begins, its length, and where its 32 hex digits go.
const [entry, stop, blocks, left, offset] = [0, 1, 2, 3, 4];
const W = locals(13, 16);
const S = locals(29, 4);
const SAVED = locals(33, 4);
const HALVES = locals(41, 4);
const [mixed, hex] = [45, 46];
const MESSAGE = {
  ...{ entry, blocks, left, offset, starts: locals(5, 4), masks: locals(9, 4) },
  ...{ words: W, pieces: locals(37, 4), halves: HALVES, bits: 47 }
};

const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476] as const;
const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21]
] as const;
const lanes = [0, 1, 2, 3];
const ZERO = i32.constant(0);

/** Returns the module of the kernel. */
export function md5Module(): Uint8Array<ArrayBuffer> {
  const body = repeat(
    [begin(), repeat(block(), i32.equal(get(left), ZERO)), lanes.map(writeHex), next()],
    i32.equal(get(entry), get(stop))
  );
  return moduleOf({ parameters: 3, numbers: 10, vectors: 35, pages: PAGES }, body);
}

/** Sets the state before the first block of four messages. */
function begin(): Code {
  return beginMessages(
    MESSAGE,
    S.map((local, i) => set(local, v128.splat(i32.constant(INITIAL[i] ?? 0))))
  );
}

function next(): Code {
  return set(entry, i32.add(get(entry), i32.constant(LANES * ENTRY)));
}

/** Hashes one block of each of the four messages (section 3.4). */
function block(): Code {
  return [
    beginBlock(MESSAGE),
    lanes.map(q => loadQuarter(MESSAGE, q, WORDS)),
    addLength(MESSAGE, W[14] ?? 0),
    S.map((local, i) => set(SAVED[i] ?? 0, get(local))),
    Array.from({ length: 64 }, (_, step) => round(step)),
    S.map((local, i) => set(local, v128.add(get(local), get(SAVED[i] ?? 0)))),
    endBlock(MESSAGE)
  ];
}

/** The first words of two vectors, then their second words. */
const WORDS = [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23];

/** Does step `step` of 64. It rotates the names of the four variables instead of moving their values. */
function round(step: number): Code {
  const local = (name: number) => S[(name - step + 64) % 4] ?? 0;
  const [b, c, d] = [get(local(1)), get(local(2)), get(local(3))];
  const group = Math.floor(step / 16);
  const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][group] ?? 0;
  const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0;
  const shift = SHIFTS[group]?.[step % 4] ?? 0;
  const added = v128.add(v128.add(get(W[word % 16] ?? 0), v128.splat(i32.constant(constant))), mix(group, b, c, d));
  return [
    set(mixed, v128.add(get(local(0)), added)),
    set(local(0), v128.add(b, v128.or(v128.shiftLeft(get(mixed), shift), v128.shiftRight(get(mixed), 32 - shift))))
  ];
}

/** The functions F, G, H and I of section 3.4. */
function mix(group: number, b: Code, c: Code, d: Code): Code {
  switch (group) {
    case 0:
      return v128.xor(d, v128.and(b, v128.xor(c, d)));
    case 1:
      return v128.xor(c, v128.and(d, v128.xor(b, c)));
    case 2:
      return v128.xor(b, v128.xor(c, d));
    default:
      return v128.xor(c, v128.or(b, v128.xor(d, bytesOf(255))));
  }
}

/** Writes the digest of a lane in hex. */
function writeHex(lane: number): Code {
  const words = S.map(local => v128.lane(get(local), lane));
  const digest = words.reduce(
    (all, word, i) => (i === 0 ? all : v128.withLane(all, i, word)),
    v128.splat(words[0] ?? ZERO)
  );
  const digits = (values: Code) => v128.swizzle(v128.constant([...Buffer.from('0123456789abcdef')]), values);
  const pairs = Array.from({ length: 16 }, (_, i) => (i >> 1) + (i % 2) * 16);
  const [high = 0, low = 0] = HALVES;
  const target = i32.load(get(entry), lane * ENTRY + 8);
  return [
    set(hex, digest),
    set(high, digits(v128.shiftRightBytes(get(hex), 4))),
    set(low, digits(v128.and(get(hex), bytesOf(15)))),
    v128.store(target, 0, v128.shuffle(get(high), get(low), pairs)),
    v128.store(
      target,
      16,
      v128.shuffle(
        get(high),
        get(low),
        pairs.map(byte => byte + 8)
      )
    )
  ];
}
