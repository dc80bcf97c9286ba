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

/**
 * Start of the memory: what keeps the bytes of a message in a block that has 64 of them or fewer, and what ends it. They
 * are read from `64 - size` on.
 */
const KEPT = 0;
const ENDS = KEPT + 144;
export const MASK_BYTES = ENDS + 144;

/** Writes the masks to the memory of a kernel. */
export function writeMasks(bytes: Uint8Array): void {
  bytes.fill(255, KEPT, KEPT + 64);
  bytes[ENDS + 64] = 0x80;
}

/** The locals that a kernel needs for its messages. */
export interface MessageLocals {
  /** Numbers: the first entry of the group, the blocks per message, the blocks that are left, and the next block. */
  readonly entry: Local;
  readonly blocks: Local;
  readonly left: Local;
  readonly offset: Local;
  /** Numbers, one for each message: where its block begins, and where the masks of the block are. */
  readonly starts: readonly Local[];
  readonly masks: readonly Local[];
  /** Vectors: the sixteen words of a block, four for each of what follows, and one for lengths in bits. */
  readonly words: readonly Local[];
  readonly pieces: readonly Local[];
  readonly halves: readonly Local[];
  readonly bits: Local;
}

const ZERO = i32.constant(0);

/** Returns locals from a number on, as many as `count`. */
export function locals(from: number, count: number): readonly Local[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** Sets lengths and positions before the first block of four messages. @param state sets the state of the digest */
export function beginMessages({ entry, blocks, left, offset, masks, bits }: MessageLocals, state: Code): Code {
  const lengths = masks.map((_, lane) => i32.load(get(entry), lane * ENTRY + 4));
  const together = lengths.reduce(
    (all, length, lane) => (lane === 0 ? all : v128.withLane(all, lane, length)),
    v128.splat(lengths[0] ?? ZERO)
  );
  return [set(bits, v128.shiftLeft(together, 3)), state, set(left, get(blocks)), set(offset, ZERO)];
}

/** Finds the next block of each message, and its masks. */
export function beginBlock({ entry, offset, starts, masks }: MessageLocals): Code {
  const ahead = i32.constant(64);
  return starts.map((start, lane) => {
    const mask = masks[lane] ?? 0;
    return [
      set(start, i32.add(i32.load(get(entry), lane * ENTRY), get(offset))),
      // 0 in a block before the last byte, 64 in the one that begins after it, 65 in one after that.
      set(mask, i32.add(i32.subtract(ahead, i32.load(get(entry), lane * ENTRY + 4)), get(offset))),
      set(mask, i32.select(i32.lessSigned(get(mask), ZERO), ZERO, get(mask))),
      set(mask, i32.select(i32.less(ahead, get(mask)), i32.constant(65), get(mask)))
    ];
  });
}

/**
 * Loads sixteen bytes of each message, padded, into four words, one lane per message.
 *
 * @param firstWords the bytes of two vectors that make the first words of both, then the second words
 */
export function loadQuarter(message: MessageLocals, q: number, firstWords: readonly number[]): Code {
  const { starts, masks, words, halves } = message;
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = message.pieces;
  const [h0 = 0, h1 = 0, h2 = 0, h3 = 0] = halves;
  const pieces = message.pieces.map((local, lane) => {
    const mask = get(masks[lane] ?? 0);
    const kept = v128.and(v128.load(get(starts[lane] ?? 0), q * 16), v128.load(mask, KEPT + q * 16));
    return set(local, v128.or(kept, v128.load(mask, ENDS + q * 16)));
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
    set(words[q * 4 + 3] ?? 0, v128.shuffle(get(h2), get(h3), highHalves))
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
