/**
 * Splits rows of delimited text, or lines, into cells in WebAssembly, sixteen bytes at a time. Hot path. It stops before
 * a row that is not simple (stray quotes, markup, embedded JSON) or not complete, which JavaScript then reads.
 */
import { BACKSLASH, CR, LESS, LF, OPEN_BRACE, OPEN_BRACKET, QUOTE } from '../text/ascii.ts';
import {
  block,
  type Code,
  get,
  i32,
  jump,
  jumpIf,
  type Label,
  type Local,
  loop,
  moduleOf,
  set,
  v128,
  when
} from '../wasm/wasm.ts';
import { jumpIfAddress, jumpIfJson } from './screen-embedded.ts';
import { CELL_LIST, CELLS, COLUMNS, DOUBLED, FIRST_TABLE, FLAGS, LINES, PAGES, RESULT, ROWS } from './screen-memory.ts';
import { add, byteAt, constant, isAt } from './screen-locals.ts';

// Locals. `run` takes the text, the end of the cells so far, the line of the first row, the delimiter, and what the text
// is: 0 for lines, which have neither columns nor quotes, 1 for a table, 2 for one in which no cell is quoted.
const [at, end, cell, line, delimiter, table] = [0, 1, 2, 3, 4, 5];
/** Where the current row begins, in the text and in the list of cells; the current line and column. */
const [row, rowCell, here, column] = [6, 7, 8, 9];
/** The current cell, the line on which it begins, where its text ends, where the search is, and the byte found. */
const [start, startLine, stop, found, byte, mask] = [10, 11, 12, 13, 14, 15];
/** `DOUBLED` if there are doubled quotes in the cell. */
const doubled = 16;
const [piece, isDelimiter, ended, quotes, marks, returns] = [17, 18, 19, 20, 21, 22];

/** Returns the module of the kernel. */
export function rowModule(): Uint8Array<ArrayBuffer> {
  const splat = (local: Local, char: number) => set(local, v128.splatByte(constant(char)));
  return moduleOf({ parameters: 6, numbers: 11, vectors: 6, pages: PAGES }, [
    set(isDelimiter, v128.splatByte(get(delimiter))),
    splat(ended, LF),
    splat(returns, CR),
    // In lines the others have no meaning.
    splat(quotes, LF),
    splat(marks, LF),
    when(get(table), [splat(quotes, QUOTE), splat(marks, LESS)]),
    block(out =>
      loop(next => [
        set(row, get(at)),
        set(rowCell, get(cell)),
        set(here, get(line)),
        set(column, i32.select(get(table), constant(1), constant(0))),
        block(left => [readRow(left), set(line, add(here, 1)), jump(next)]),
        set(at, get(row)),
        set(cell, get(rowCell)),
        jump(out)
      ])
    ),
    [at, cell, line].map((local, number) => i32.store(constant(RESULT), number * 4, get(local)))
  ]);
}

/** Reads the row at `at`, up to the next one. Jumps to `left` if JavaScript has to read it. */
function readRow(left: Label): Code {
  return block(rowEnd =>
    loop(next => [
      jumpIf(i32.atLeast(get(at), get(end)), left),
      set(startLine, get(here)),
      set(start, get(at)),
      set(byte, byteAt(at, 0)),
      set(doubled, constant(0)),
      when(i32.and(isAt(table, 1), isAt(byte, QUOTE)), readQuoted(left), [
        set(found, get(at)),
        findSpecial(left),
        set(stop, get(found)),
        set(at, get(found))
      ]),
      addCell(left),
      // `at` is after the cell.
      jumpIf(i32.atLeast(get(at), get(end)), left),
      set(byte, byteAt(at, 0)),
      set(at, add(at, 1)),
      jumpIf(isAt(byte, LF), rowEnd),
      when(isAt(byte, CR), [
        jumpIf(i32.atLeast(get(at), get(end)), left),
        jumpIf(i32.unequal(byteAt(at, 0), constant(LF)), left),
        set(at, add(at, 1)),
        jump(rowEnd)
      ]),
      // A stray quote, or markup.
      jumpIf(i32.unequal(get(byte), get(delimiter)), left),
      set(column, add(column, 1)),
      jump(next)
    ])
  );
}

/** Moves `found` to the next byte with a meaning. Jumps to `left` if there is none. */
function findSpecial(left: Label): Code {
  const same = (local: Local) => v128.equalBytes(get(piece), get(local));
  return [
    loop(again => [
      jumpIf(i32.atLeast(get(found), get(end)), left),
      set(piece, v128.load(get(found), 0)),
      set(
        mask,
        v128.bitmask(
          v128.or(v128.or(same(isDelimiter), same(ended)), v128.or(v128.or(same(quotes), same(marks)), same(returns)))
        )
      ),
      when(i32.not(get(mask)), [set(found, add(found, 16)), jump(again)])
    ]),
    set(found, i32.add(get(found), i32.trailingZeros(get(mask)))),
    jumpIf(i32.atLeast(get(found), get(end)), left)
  ];
}

/** Reads a cell with a quote at its beginning and one at its end. Quotes between are doubled. */
function readQuoted(left: Label): Code {
  return [
    set(start, add(at, 1)),
    set(found, get(start)),
    block(closed =>
      loop(more => [
        findSpecial(left),
        set(byte, byteAt(found, 0)),
        when(isAt(byte, QUOTE), [
          set(found, add(found, 1)),
          jumpIf(i32.atLeast(get(found), get(end)), left),
          jumpIf(i32.unequal(byteAt(found, 0), constant(QUOTE)), closed),
          set(found, add(found, 1)),
          set(doubled, constant(DOUBLED)),
          jump(more)
        ]),
        jumpIf(isAt(byte, LESS), left),
        jumpIf(isAt(byte, CR), left),
        when(isAt(byte, LF), set(here, add(here, 1))),
        set(found, add(found, 1)),
        jump(more)
      ])
    ),
    jumpIf(i32.equal(i32.loadByte(add(found, -2), 0), constant(BACKSLASH)), left),
    set(stop, add(found, -1)),
    set(at, get(found)),
    when(get(doubled), checkDoubled(left))
  ];
}

/** Checks that a cell with doubled quotes is no JSON, and that it does not begin like base64 or hex, where its length matters. */
function checkDoubled(left: Label): Code {
  return [jumpIf(i32.loadByte(byteAt(start, 0), FIRST_TABLE), left), jumpIfJson(start, stop, found, piece, left)];
}

/** Adds the cell from `start` to `stop`, if it is not empty. */
function addCell(left: Label): Code {
  const number = i32.shiftRight(i32.subtract(get(cell), constant(CELL_LIST)), 1);
  return when(i32.unequal(get(start), get(stop)), [
    jumpIf(i32.atLeast(get(cell), constant(CELL_LIST + CELLS * 8)), left),
    when(get(table), [
      set(byte, byteAt(start, 0)),
      // JSON, or a page in a `data:` URL.
      jumpIf(isAt(byte, OPEN_BRACE), left),
      jumpIf(isAt(byte, OPEN_BRACKET), left),
      jumpIfAddress(start, stop, left)
    ]),
    i32.store(get(cell), 0, get(start)),
    i32.store(get(cell), 4, get(stop)),
    i32.store(number, ROWS, get(startLine)),
    i32.store(number, COLUMNS, get(column)),
    i32.storeByte(
      i32.shiftRight(number, 2),
      FLAGS,
      i32.or(get(doubled), i32.select(get(table), constant(LINES), constant(0)))
    ),
    set(cell, add(cell, 8))
  ]);
}
