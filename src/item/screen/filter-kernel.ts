/** Finds the items that may be listed, in WebAssembly. Hot path: most prefixes are in no list. */
import { block, type Code, get, i32, jump, jumpIf, loop, moduleOf, set, when } from '../wasm/wasm.ts';
import {
  CELL_LIST,
  ITEM,
  LISTED,
  LISTED_BITS,
  LISTED_LOWER,
  NOTHING,
  PAGES,
  PREFIX_ENDS,
  PREFIXES,
  REMAINING,
  RESULT,
  VERDICTS
} from './screen-memory.ts';
import { add, constant } from './screen-locals.ts';

// Locals. `run` takes the cells from `cell` to `stop`, whose prefixes are known. It lists those that are not done, and
// writes to `RESULT` the end of that list and the number of items in the others.
const [cell, stop] = [0, 1];
const [number, verdict, prefix, end, remaining, passed, bit] = [2, 3, 4, 5, 6, 7, 8];

/** Returns the module of the kernel. */
export function filterModule(): Uint8Array<ArrayBuffer> {
  return moduleOf({ parameters: 2, numbers: 7, vectors: 0, pages: PAGES }, [
    set(remaining, constant(REMAINING)),
    set(prefix, constant(PREFIXES)),
    set(number, i32.shiftRight(i32.subtract(get(cell), constant(CELL_LIST)), 3)),
    set(stop, i32.shiftRight(i32.subtract(get(stop), constant(CELL_LIST)), 3)),
    block(ended =>
      loop(next => [
        jumpIf(i32.equal(get(number), get(stop)), ended),
        set(verdict, i32.loadByte(get(number), VERDICTS)),
        when(i32.unequal(get(verdict), constant(NOTHING)), readCell()),
        set(number, add(number, 1)),
        jump(next)
      ])
    ),
    i32.store(constant(RESULT), 0, get(remaining)),
    i32.store(constant(RESULT), 4, get(passed))
  ]);
}

function readCell(): Code {
  return block(done => [
    when(i32.equal(get(verdict), constant(ITEM)), [
      set(end, i32.add(constant(PREFIXES), i32.shiftLeft(i32.load(i32.shiftLeft(get(number), 2), PREFIX_ENDS), 2))),
      block(found => [
        loop(more => [
          set(bit, i32.shiftRight(i32.load(get(prefix), 0), 32 - LISTED_BITS)),
          when(isMarked(LISTED), [
            set(bit, i32.and(i32.load(get(prefix), 0), constant(2 ** LISTED_BITS - 1))),
            jumpIf(isMarked(LISTED_LOWER), found)
          ]),
          set(prefix, add(prefix, 4)),
          jumpIf(i32.unequal(get(prefix), get(end)), more)
        ]),
        set(passed, add(passed, 1)),
        jump(done)
      ]),
      set(prefix, get(end))
    ]),
    i32.store(get(remaining), 0, get(number)),
    set(remaining, add(remaining, 4))
  ]);
}

/** Returns the bit of number `bit` in a table. */
function isMarked(table: number): Code {
  const byte = i32.loadByte(i32.shiftRight(get(bit), 3), table);
  return i32.and(i32.shiftRightBy(byte, i32.and(get(bit), constant(7))), constant(1));
}
