/**
 * Splits values that each follow their length in four bytes, as in a page of Parquet, into cells in WebAssembly. Hot
 * path. It stops before a value that JavaScript has to read: a long one, JSON, a page in a `data:` URL.
 */
import { LF, OPEN_BRACE, OPEN_BRACKET, QUOTE } from '../text/ascii.ts';
import { block, type Code, get, i32, jump, jumpIf, type Label, loop, moduleOf, set, when } from '../wasm/wasm.ts';
import { jumpIfAddress, jumpIfJson } from './screen-embedded.ts';
import { MAX_SCREENED_BYTES } from './screen-limits.ts';
import { add, advance, between, byteAt, constant, isAt } from './screen-locals.ts';
import { CELL_LIST, CELLS, COLUMNS, FLAGS, PAGES, RESULT, ROWS } from './screen-memory.ts';

// Locals. `run` takes the text, the end of the cells so far, the row and the column of the first value, and how many
// values it may read.
const [at, end, cell, row, column, left] = [0, 1, 2, 3, 4, 5];
const [start, stop, byte, found, piece] = [6, 7, 8, 9, 10];

/** Returns the module of the kernel. It writes line ends over the lengths that it read, because they separate cells. */
export function valueModule(): Uint8Array<ArrayBuffer> {
  return moduleOf({ parameters: 6, numbers: 4, vectors: 1, pages: PAGES }, [
    block(out =>
      loop(next => [
        jumpIf(i32.not(get(left)), out),
        jumpIf(i32.less(between(at, end), constant(4)), out),
        jumpIf(i32.less(constant(MAX_SCREENED_BYTES), i32.load(get(at), 0)), out),
        set(start, add(at, 4)),
        set(stop, i32.add(get(start), i32.load(get(at), 0))),
        jumpIf(i32.less(get(end), get(stop)), out),
        when(i32.unequal(get(start), get(stop)), addCell(out)),
        i32.store(get(at), 0, constant(LF * 0x01010101)),
        set(at, get(stop)),
        advance(row, 1),
        advance(left, -1),
        jump(next)
      ])
    ),
    i32.storeByte(get(at), 0, constant(LF)),
    [at, cell, row].map((local, number) => i32.store(constant(RESULT), number * 4, get(local)))
  ]);
}

function addCell(out: Label): Code {
  const number = i32.shiftRight(i32.subtract(get(cell), constant(CELL_LIST)), 1);
  return [
    jumpIf(i32.atLeast(get(cell), constant(CELL_LIST + CELLS * 8)), out),
    set(byte, byteAt(start, 0)),
    [OPEN_BRACE, OPEN_BRACKET].map(mark => jumpIf(isAt(byte, mark), out)),
    when(isAt(byte, QUOTE), jumpIfJson(start, stop, found, piece, out)),
    jumpIfAddress(start, stop, out),
    i32.store(get(cell), 0, get(start)),
    i32.store(get(cell), 4, get(stop)),
    i32.store(number, ROWS, get(row)),
    i32.store(number, COLUMNS, get(column)),
    i32.storeByte(i32.shiftRight(number, 2), FLAGS, constant(0)),
    advance(cell, 8)
  ];
}
