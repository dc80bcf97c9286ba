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
  found,
  foundEnd,
  from,
  isAlphanumeric,
  isAt,
  kind,
  left,
  length,
  limit,
  one,
  other,
  size,
  start,
  verdict,
  wordOf
} from './screen-locals.ts';
import { FIRST_TABLE, LAST_TABLE, LOOK, NOTHING, PATH_TABLE } from './screen-memory.ts';
import { SHORTEST_ENCODED } from './screen-limits.ts';
import { jumpIfEncoded } from './screen-path.ts';
import { EDGE, PATH } from './screen-tables.ts';

/**
 * Reads a cell that is no URL and no hash: it has no item, or has to be scanned. Jumps to `again` if it has one URL, which
 * is then the whole cell.
 */
export function plainText(again: Label, done: Label): Code {
  return [
    set(at, get(start)),
    set(limit, get(end)),
    block(nothing =>
      loop(part => [
        block(stopped => [
          set(length, constant(0)),
          set(other, constant(0)),
          loop(more => [readSixteen(stopped, done), advance(at, 16), jumpIf(i32.less(get(at), get(limit)), more)]),
          jumpIf(i32.not(get(found)), nothing),
          when(i32.equal(get(limit), get(found)), [set(at, get(foundEnd)), set(limit, get(end)), jump(part)]),
          set(start, get(found)),
          set(end, get(foundEnd)),
          set(size, between(start, end)),
          jump(again)
        ]),
        findUrl(done),
        // What was not read yet, because it may be a part of the URL.
        set(at, get(start)),
        set(limit, get(found)),
        jump(part)
      ])
    ),
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

/** Finds the URL between blanks whose colon is one of the bytes `from` at `at`. It may not be the second one. */
function findUrl(done: Label): Code {
  const isHttpAt = (offset: number) => i32.equal(i32.load(add(one, offset), 0), constant(wordOf('http')));
  return [
    jumpIf(get(found), done),
    set(one, i32.add(get(at), i32.trailingZeros(get(from)))),
    set(found, add(one, -4)),
    when(i32.not(isHttpAt(-4)), [jumpIf(i32.not(isHttpAt(-5)), done), advance(found, -1)]),
    jumpIf(i32.atLeast(get(start), get(found)), done),
    jumpIf(i32.unequal(byteAt(found, -1), constant(SPACE)), done),
    jumpIfHost(done),
    set(foundEnd, get(one)),
    block(ended =>
      loop(more => [
        jumpIf(i32.equal(get(foundEnd), get(end)), ended),
        jumpIf(i32.equal(byteAt(foundEnd, 0), constant(SPACE)), ended),
        advance(foundEnd, 1),
        jump(more)
      ])
    )
  ];
}

const SPACE = 0x20;

/** Jumps if the first word may be a host by what only a text with a URL is read for: wide letters, or broken slashes. */
function jumpIfHost(done: Label): Code {
  return [
    jumpIf(i32.equal(i32.loadByte(byteAt(start, 0), FIRST_TABLE), constant(EDGE.blank)), done),
    jumpIf(i32.equal(byteAt(start, 0), constant(SLASH)), done),
    set(other, get(start)),
    loop(more => [
      // Shorter letters, and those that URLs have too, contain no full stop in any form.
      set(kind, byteAt(other, 0)),
      when(
        i32.atLeast(get(kind), constant(0xe0)),
        jumpIf(i32.unequal(i32.loadByte(get(kind), PATH_TABLE), constant(PATH.three)), done)
      ),
      advance(other, 1),
      jumpIf(i32.unequal(byteAt(other, 0), constant(SPACE)), more)
    ])
  ];
}

/**
 * Looks for what an item needs in the sixteen bytes at `at`: a byte of `STOP_BYTES`, a wide full stop, two slashes, or
 * as many letters of base64 as a hash has. `length` counts the letters so far, `other` is 1 after a slash.
 */
function readSixteen(stopped: Label, done: Label): Code {
  const same = (char: number) => v128.equalBytes(get(left), bytesOf(char));
  const either = (chars: readonly number[]) => chars.map(same).reduce((all, each) => v128.or(all, each));
  /** The bits of the bytes of the cell. */
  const valid = (vector: Code) => i32.and(v128.bitmask(vector), get(one));
  return [
    set(left, v128.load(get(at), 0)),
    set(one, i32.constant(0xffff)),
    when(
      i32.less(between(at, limit), constant(16)),
      set(one, i32.subtract(i32.shiftLeftBy(constant(1), between(at, limit)), constant(1)))
    ),
    set(from, valid(either(STOP_BYTES))),
    jumpIf(get(from), stopped),
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
