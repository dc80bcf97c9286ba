/** Reads strings that are no URL and no hash, in the screen's kernel: they have no item, or have to be scanned. */
import { bytesOf } from '../digest/message-lanes.ts';
import { STOP as STOP_TABLE } from '../find/url-finder.ts';
import { SHORTEST_HASH } from '../reading/hashes.ts';
import { SLASH } from '../text/ascii.ts';
import { block, type Code, get, i32, jump, jumpIf, type Label, loop, set, v128, when } from '../wasm/wasm.ts';
import {
  add,
  advance,
  at,
  between,
  byteAt,
  constant,
  end,
  from,
  isAlphanumeric,
  isAt,
  kind,
  left,
  length,
  one,
  other,
  size,
  start,
  verdict
} from './screen-locals.ts';
import { FIRST_TABLE, LAST_TABLE, LOOK, NOTHING } from './screen-memory.ts';
import { SHORTEST_ENCODED } from './screen-limits.ts';
import { jumpIfEncoded } from './screen-path.ts';
import { EDGE } from './screen-tables.ts';

/** Reads a cell that is no URL and no hash: it has no item, or has to be scanned. */
export function plainText(done: Label): Code {
  return [
    set(at, get(start)),
    set(length, constant(0)),
    set(other, constant(0)),
    loop(more => [readSixteen(done), advance(at, 16), jumpIf(i32.less(get(at), get(end)), more)]),
    set(verdict, constant(NOTHING)),
    jumpIf(i32.less(get(size), constant(SHORTEST_ENCODED)), done),
    set(kind, i32.loadByte(byteAt(start, 0), FIRST_TABLE)),
    jumpIf(i32.not(get(kind)), done),
    set(at, get(start)),
    block(encoded => [when(isAt(kind, EDGE.encoded), [jumpIfEncoded(encoded), jump(done)])]),
    // A longer text was read like a hash. Blanks around a text make it shorter.
    jumpIf(
      i32.and(
        i32.less(get(kind), constant(EDGE.blank)),
        i32.and(i32.atLeast(get(size), constant(SHORTEST_HASH)), i32.not(i32.loadByte(byteAt(end, -1), LAST_TABLE)))
      ),
      done
    ),
    set(verdict, constant(LOOK))
  ];
}

/**
 * Looks for what an item needs in the sixteen bytes at `at`: a byte of `STOP_BYTES`, a wide full stop, two slashes, or
 * as many letters of base64 as a hash has. `length` counts the letters so far, `other` is 1 after a slash.
 */
function readSixteen(done: Label): Code {
  const same = (char: number) => v128.equalBytes(get(left), bytesOf(char));
  const either = (chars: readonly number[]) => chars.map(same).reduce((all, each) => v128.or(all, each));
  /** The bits of the bytes of the cell. */
  const valid = (vector: Code) => i32.and(v128.bitmask(vector), get(one));
  return [
    set(left, v128.load(get(at), 0)),
    set(one, i32.constant(0xffff)),
    when(
      i32.less(between(at, end), constant(16)),
      set(one, i32.subtract(i32.shiftLeftBy(constant(1), between(at, end)), constant(1)))
    ),
    jumpIf(valid(either(STOP_BYTES)), done),
    when(valid(either(WIDE_BYTES)), jumpIf(valid(isWideDot()), done)),
    set(from, valid(same(SLASH))),
    jumpIf(i32.and(get(from), i32.or(i32.shiftLeft(get(from), 1), get(other))), done),
    set(other, i32.shiftRight(get(from), 15)),
    // The other bytes: where they are none, the letters go on.
    set(from, i32.xor(valid(v128.or(isAlphanumeric(left), either(BASE64_MARKS))), constant(0xffff))),
    jumpIf(
      i32.atLeast(
        i32.add(get(length), i32.trailingZeros(i32.or(get(from), constant(0x10000)))),
        constant(SHORTEST_HASH)
      ),
      done
    ),
    set(length, i32.select(get(from), i32.subtract(i32.leadingZeros(get(from)), constant(16)), add(length, 16)))
  ];
}

/** What a URL needs, as ASCII. */
const STOP_BYTES: readonly number[] = [...STOP_TABLE].flatMap((stop, byte) => (stop === 1 ? [byte] : []));

/** How a wide full stop may begin. */
const WIDE_BYTES: readonly number[] = [...STOP_TABLE].flatMap((stop, byte) => (stop === 2 ? [byte] : []));

/** The letters of base64 that are no letters or digits. */
const BASE64_MARKS: readonly number[] = [...'+/-_'].map(char => char.charCodeAt(0));

/** Marks where U+3002, U+FF0E or U+FF61 begins. */
export function isWideDot(): Code {
  const is = (bytes: readonly number[]) =>
    bytes
      .map((byte, offset) => v128.equalBytes(v128.load(get(at), offset), bytesOf(byte)))
      .reduce((all, each) => v128.and(all, each));
  return WIDE_DOTS.map(is).reduce((all, each) => v128.or(all, each));
}

const WIDE_DOTS: readonly (readonly number[])[] = ['\u3002', '\uff0e', '\uff61'].map(dot => [...Buffer.from(dot)]);
