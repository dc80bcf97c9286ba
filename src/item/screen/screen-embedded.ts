/** Finds cells that JavaScript reads as more than text, in the kernels that split text into cells. */
import { bytesOf } from '../digest/message-lanes.ts';
import { AT, BACKSLASH, COLON, QUOTE, SLASH } from '../text/ascii.ts';
import { ADDRESS_BYTES } from '../text/data-address.ts';
import { type Code, get, i32, jumpIf, type Label, type Local, loop, set, v128, when } from '../wasm/wasm.ts';
import { advance, between, byteAt, constant } from './screen-locals.ts';

/** Jumps if the cell from `start` to `stop` may be a `data:` URL, like `mayBeAddress` in `data-address.ts`. */
export function jumpIfAddress(start: Local, stop: Local, to: Label): Code {
  const first = byteAt(start, 0);
  const all = (1 << ADDRESS_BYTES) - 1;
  const isShort = i32.less(between(start, stop), constant(ADDRESS_BYTES));
  const inside = i32.subtract(i32.shiftLeftBy(constant(1), between(start, stop)), constant(1));
  const controls = v128.bitmask(v128.lessBytes(v128.load(get(start), 0), bytesOf(0x20)));
  return [
    jumpIf(i32.less(first, constant(0x21)), to),
    when(i32.equal(i32.or(first, constant(0x20)), constant(0x64)), [
      jumpIf(i32.equal(byteAt(start, ADDRESS_BYTES - 1), constant(COLON)), to),
      jumpIf(i32.and(controls, i32.select(isShort, inside, constant(all))), to)
    ])
  ];
}

/**
 * Jumps if the cell from `start` to `stop`, which begins with a quote, may be JSON that means more than its text, like
 * `readEmbeddedJson`: it has escapes, contexts, links to itself, or addresses of pages, which have a slash.
 *
 * @param at a number that is overwritten
 * @param piece a vector that is overwritten
 */
export function jumpIfJson(start: Local, stop: Local, at: Local, piece: Local, to: Label): Code {
  const same = (char: number) => v128.equalBytes(get(piece), bytesOf(char));
  const isSelf = v128.and(same(QUOTE), v128.equalBytes(v128.load(get(at), 1), bytesOf(0x73)));
  return [
    set(at, get(start)),
    loop(again => [
      set(piece, v128.load(get(at), 0)),
      // A few bytes after the cell are checked too: if one of them matches, JavaScript reads the cell.
      jumpIf(v128.anyTrue(v128.or(v128.or(same(BACKSLASH), same(AT)), v128.or(same(SLASH), isSelf))), to),
      advance(at, 16),
      jumpIf(i32.less(get(at), get(stop)), again)
    ])
  ];
}
