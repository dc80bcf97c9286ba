/**
 * Reads four short messages at a time in WebAssembly, one per lane of 128-bit vectors, and pads them as SHA-256 and MD5
 * do. The messages are read in place.
 */
import { type Code, get, i32, type Local, set, v128 } from '../wasm/wasm.ts';

/** Numbers per queue entry, 4 bytes each: where its message begins, its length, where its result goes. */
export const ENTRY_WORDS = 3;
const ENTRY = ENTRY_WORDS * 4;

/** Messages hashed at a time. */
export const LANES = 4;

/** Messages are read in whole blocks, so up to this many bytes after a message are read. */
export const READ_AHEAD = 192;

/** The locals that a kernel needs for its messages. */
export interface MessageLocals {
  /** Numbers: the first entry of the group, the blocks per message, the blocks that are left, and the next block. */
  readonly entry: Local;
  readonly blocks: Local;
  readonly left: Local;
  readonly offset: Local;
  /** Vectors: the sixteen words of a block, four for each of what follows, and two for positions and lengths in bits. */
  readonly words: readonly Local[];
  readonly pieces: readonly Local[];
  readonly halves: readonly Local[];
  readonly sizes: readonly Local[];
  readonly position: Local;
  readonly bits: Local;
}

const ZERO = i32.constant(0);

/** Returns locals from a number on, as many as `count`. */
export function locals(from: number, count: number): readonly Local[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** Sets sizes and positions before the first block of four messages. @param state sets the state of the digest */
export function beginMessages(
  { entry, blocks, left, offset, sizes, position, bits }: MessageLocals,
  state: Code
): Code {
  const lengths = sizes.map((_, lane) => i32.load(get(entry), lane * ENTRY + 4));
  const together = lengths.reduce(
    (all, length, lane) => (lane === 0 ? all : v128.withLane(all, lane, length)),
    v128.splat(lengths[0] ?? ZERO)
  );
  return [
    sizes.map((local, lane) => set(local, v128.splatByte(lengths[lane] ?? ZERO))),
    set(bits, v128.shiftLeft(together, 3)),
    state,
    set(position, v128.constant(Array.from({ length: 16 }, (_, i) => i))),
    set(left, get(blocks)),
    set(offset, ZERO)
  ];
}

/**
 * Loads sixteen bytes of each message, padded, into four words, one lane per message.
 *
 * @param firstWords the bytes of two vectors that make the first words of both, then the second words
 */
export function loadQuarter(message: MessageLocals, q: number, firstWords: readonly number[]): Code {
  const { entry, offset, words, halves, position } = message;
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = message.pieces;
  const [h0 = 0, h1 = 0, h2 = 0, h3 = 0] = halves;
  const pieces = message.pieces.map((local, lane) => {
    const size = get(message.sizes[lane] ?? 0);
    const bytes = v128.load(i32.add(i32.load(get(entry), lane * ENTRY), get(offset)), q * 16);
    const kept = v128.and(bytes, v128.lessBytes(get(position), size));
    return set(local, v128.or(kept, v128.and(v128.equalBytes(get(position), size), bytesOf(0x80))));
  });
  const pair = (one: Local, other: Local, at: number) =>
    v128.shuffle(
      get(one),
      get(other),
      firstWords.map(byte => byte + at)
    );
  return [
    pieces,
    set(h0, pair(c0, c1, 0)),
    set(h1, pair(c2, c3, 0)),
    set(h2, pair(c0, c1, 8)),
    set(h3, pair(c2, c3, 8)),
    set(words[q * 4] ?? 0, v128.shuffle(get(h0), get(h1), lowHalves)),
    set(words[q * 4 + 1] ?? 0, v128.shuffle(get(h0), get(h1), highHalves)),
    set(words[q * 4 + 2] ?? 0, v128.shuffle(get(h2), get(h3), lowHalves)),
    set(words[q * 4 + 3] ?? 0, v128.shuffle(get(h2), get(h3), highHalves)),
    set(position, v128.addBytes(get(position), bytesOf(16)))
  ];
}

const lowHalves = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];
const highHalves = lowHalves.map(byte => byte + 8);

/** Adds the length to a word of the last block. */
export function addLength({ bits, left }: MessageLocals, word: Local): Code {
  const isLast = i32.equal(get(left), i32.constant(1));
  return set(word, v128.or(get(word), v128.and(get(bits), v128.splat(i32.negated(isLast)))));
}

/** Moves on to the next block. */
export function endBlock({ offset, left }: MessageLocals): Code {
  return [set(offset, i32.add(get(offset), i32.constant(64))), set(left, i32.add(get(left), i32.constant(-1)))];
}

/** Returns a vector of one byte. */
export function bytesOf(byte: number): Code {
  return v128.constant(Array<number>(16).fill(byte));
}
