/**
 * SHA-256 (FIPS 180-4) of four short messages at a time in WebAssembly, one per lane of 128-bit vectors. It reads the
 * messages in place, pads them itself, and returns the first four bytes of each digest.
 */
import {
  addLength,
  beginBlock,
  beginMessages,
  endBlock,
  ENTRY_WORDS,
  LANES,
  loadQuarter,
  locals,
  MASK_BYTES,
  writeMasks
} from './message-lanes.ts';
import { INITIAL_STATE, ROUND_CONSTANTS } from './sha256.ts';
import { type Code, get, i32, moduleOf, repeat, set, v128 } from '../wasm/wasm.ts';

const ENTRY = ENTRY_WORDS * 4;

// After the masks in the memory: round constants, the initial state, and space for the state of four lanes.
const CONSTANTS = MASK_BYTES;
const INITIAL = CONSTANTS + 64 * 4;
const STATE = INITIAL + 8 * 4;
export const KERNEL_BYTES = STATE + 8 * 16;

// Locals. `run` takes the queue from `entry` to `stop`, in whole groups of four, and the blocks per message.
const [entry, stop, blocks, left, offset, constant] = [0, 1, 2, 3, 4, 5];
const W = locals(14, 16);
const S = locals(30, 8);
const MESSAGE = {
  ...{ entry, blocks, left, offset, starts: locals(6, 4), masks: locals(10, 4) },
  ...{ words: W, pieces: locals(38, 4), halves: locals(42, 4), bits: 46 }
};
/** In what `a` and `b` differ, in the rounds with an even and an odd number. */
const DIFFER = locals(47, 2);

/** Writes what the module needs to the start of its memory. */
export function writeKernelData(memory: ArrayBufferLike): void {
  writeMasks(new Uint8Array(memory));
  const words = new Uint32Array(memory);
  words.set(ROUND_CONSTANTS, CONSTANTS / 4);
  words.set(INITIAL_STATE, INITIAL / 4);
}

/** Returns the module. Its memory must have its data. */
export function lanesModule(): Uint8Array<ArrayBuffer> {
  const body = repeat([begin(), repeat(block(), i32.equal(get(left), ZERO)), writePrefixes()], atStop());
  return moduleOf({ parameters: 3, numbers: 11, vectors: 35, pages: 1 }, body);
}

const ZERO = i32.constant(0);

function atStop(): Code {
  return i32.equal(get(entry), get(stop));
}

/** Sets the state before the first block of four messages. */
function begin(): Code {
  return beginMessages(
    MESSAGE,
    S.map((_, i) => v128.store(ZERO, STATE + i * 16, v128.loadSplat(ZERO, INITIAL + i * 4)))
  );
}

const lanes = [0, 1, 2, 3];

/** Hashes one block of each of the four messages (section 6.2.2). */
function block(): Code {
  const rounds = W.map((_, t) => t);
  return [
    beginBlock(MESSAGE),
    [0, 1, 2, 3].map(q => loadQuarter(MESSAGE, q, REVERSED_WORDS)),
    addLength(MESSAGE, W[15] ?? 0),
    S.map((local, i) => set(local, v128.load(ZERO, STATE + i * 16))),
    set(DIFFER[1] ?? 0, v128.xor(get(S[1] ?? 0), get(S[2] ?? 0))),
    set(constant, i32.constant(CONSTANTS)),
    rounds.map(round),
    repeat(
      [set(constant, i32.add(get(constant), i32.constant(64))), rounds.map(t => [schedule(t), round(t)])],
      i32.equal(get(constant), i32.constant(CONSTANTS + 192))
    ),
    S.map((local, i) => set(local, v128.add(get(local), v128.load(ZERO, STATE + i * 16)))),
    S.map((local, i) => v128.store(ZERO, STATE + i * 16, get(local))),
    endBlock(MESSAGE)
  ];
}

/** The first words of two vectors, then their second words, each with its bytes reversed: the words are big-endian. */
const REVERSED_WORDS = [3, 2, 1, 0, 19, 18, 17, 16, 7, 6, 5, 4, 23, 22, 21, 20];

/** Computes the word of 16 rounds later, in place of word `t`. */
function schedule(t: number): Code {
  const word = (ahead: number) => get(W[(t + ahead) % 16] ?? 0);
  const s0 = v128.xor(v128.xor(rotated(word(1), 7), rotated(word(1), 18)), v128.shiftRight(word(1), 3));
  const s1 = v128.xor(v128.xor(rotated(word(14), 17), rotated(word(14), 19)), v128.shiftRight(word(14), 10));
  return set(W[t] ?? 0, v128.add(v128.add(word(0), s0), v128.add(word(9), s1)));
}

/** Does round `t` of 16. It rotates the names of the eight variables instead of moving their values. */
function round(t: number): Code {
  const local = (name: number) => S[(name - t + 16) % 8] ?? 0;
  const [a, b, d, h] = [get(local(0)), get(local(1)), local(3), local(7)];
  const [e, f, g] = [get(local(4)), get(local(5)), get(local(6))];
  const s1 = v128.xor(v128.xor(rotated(e, 6), rotated(e, 11)), rotated(e, 25));
  const choice = v128.xor(g, v128.and(e, v128.xor(f, g)));
  const added = v128.add(v128.loadSplat(get(constant), t * 4), get(W[t] ?? 0));
  const s0 = v128.xor(v128.xor(rotated(a, 2), rotated(a, 13)), rotated(a, 22));
  const [differ = 0, differed = 0] = t % 2 === 0 ? DIFFER : DIFFER.toReversed();
  // The majority is `b` unless both others differ from it. In the round before, `b` and `c` were `a` and `b`.
  const majority = v128.xor(b, v128.and(get(differ), get(differed)));
  return [
    set(h, v128.add(v128.add(get(h), added), v128.add(s1, choice))),
    set(d, v128.add(get(d), get(h))),
    set(differ, v128.xor(a, b)),
    set(h, v128.add(get(h), v128.add(s0, majority)))
  ];
}

function rotated(value: Code, count: number): Code {
  return v128.or(v128.shiftRight(value, count), v128.shiftLeft(value, 32 - count));
}

/** Writes the first word of each digest to its place, and moves on to the next four messages. */
function writePrefixes(): Code {
  return [
    lanes.map(lane => i32.store(i32.load(get(entry), lane * ENTRY + 8), 0, v128.lane(get(S[0] ?? 0), lane))),
    set(entry, i32.add(get(entry), i32.constant(LANES * ENTRY)))
  ];
}
