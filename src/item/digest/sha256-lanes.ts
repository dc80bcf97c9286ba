/**
 * SHA-256 (FIPS 180-4) of four short messages at a time in WebAssembly, one per lane of 128-bit vectors. It reads the
 * messages in place, pads them itself, and returns the first four bytes of each digest.
 */
import { addLength, beginMessages, endBlock, ENTRY_WORDS, LANES, loadQuarter, locals } from './message-lanes.ts';
import { type Code, get, i32, moduleOf, repeat, set, v128 } from '../wasm/wasm.ts';

const ENTRY = ENTRY_WORDS * 4;

/** Start of the memory: round constants, the initial state, and space for the state of four lanes. */
export const CONSTANTS = 0;
export const INITIAL = CONSTANTS + 64 * 4;
const STATE = INITIAL + 8 * 4;
export const KERNEL_BYTES = STATE + 8 * 16;

// Locals. `run` takes the queue from `entry` to `stop`, in whole groups of four, and the blocks per message.
const [entry, stop, blocks, left, offset, constant] = [0, 1, 2, 3, 4, 5];
const W = locals(6, 16);
const S = locals(22, 8);
const MESSAGE = {
  ...{ entry, blocks, left, offset, words: W, position: 42, bits: 43 },
  ...{ pieces: locals(30, 4), halves: locals(34, 4), sizes: locals(38, 4) }
};

/** Returns the module. Its memory must have the data of `CONSTANTS` and `INITIAL`. */
export function lanesModule(): Uint8Array<ArrayBuffer> {
  const body = repeat([begin(), repeat(block(), i32.equal(get(left), ZERO)), writePrefixes()], atStop());
  return moduleOf({ parameters: 3, numbers: 3, vectors: 38, pages: 1 }, body);
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
    [0, 1, 2, 3].map(q => loadQuarter(MESSAGE, q, REVERSED_WORDS)),
    addLength(MESSAGE, W[15] ?? 0),
    S.map((local, i) => set(local, v128.load(ZERO, STATE + i * 16))),
    set(constant, i32.constant(CONSTANTS)),
    rounds.map(round),
    repeat(
      [set(constant, i32.add(get(constant), i32.constant(64))), rounds.map(t => [schedule(t), round(t)])],
      i32.equal(get(constant), i32.constant(CONSTANTS + 192))
    ),
    S.map((local, i) => v128.store(ZERO, STATE + i * 16, v128.add(get(local), v128.load(ZERO, STATE + i * 16)))),
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
  const [a, b, c, e, f, g] = [0, 1, 2, 4, 5, 6].map(name => get(local(name)));
  if (a === undefined || b === undefined || c === undefined || e === undefined || f === undefined || g === undefined)
    return [];
  const [d, h] = [local(3), local(7)];
  const s1 = v128.xor(v128.xor(rotated(e, 6), rotated(e, 11)), rotated(e, 25));
  const choice = v128.xor(g, v128.and(e, v128.xor(f, g)));
  const added = v128.add(v128.loadSplat(get(constant), t * 4), get(W[t] ?? 0));
  const s0 = v128.xor(v128.xor(rotated(a, 2), rotated(a, 13)), rotated(a, 22));
  const majority = v128.or(v128.and(a, b), v128.and(c, v128.or(a, b)));
  return [
    set(h, v128.add(v128.add(get(h), added), v128.add(s1, choice))),
    set(d, v128.add(get(d), get(h))),
    set(h, v128.add(get(h), v128.add(s0, majority)))
  ];
}

function rotated(value: Code, count: number): Code {
  return v128.or(v128.shiftRight(value, count), v128.shiftLeft(value, 32 - count));
}

/** Writes the first word of each digest to its place, and moves on to the next four messages. */
function writePrefixes(): Code {
  return [
    lanes.map(lane => i32.store(i32.load(get(entry), lane * ENTRY + 8), 0, v128.lane(v128.load(ZERO, STATE), lane))),
    set(entry, i32.add(get(entry), i32.constant(LANES * ENTRY)))
  ];
}
