/** Reads the query of a URL that wraps another one as an escaped value, in the screen's kernel. */
import { AMPERSAND, EQUALS, LF, PERCENT } from '../text/ascii.ts';
import { block, type Code, get, i32, jump, jumpIf, type Label, loop, set, when } from '../wasm/wasm.ts';
import {
  add,
  advance,
  at,
  byteAt,
  constant,
  copyByte,
  end,
  from,
  isAt,
  kind,
  other,
  service,
  value,
  word,
  wordOf,
  wrapped,
  wrappedEnd
} from './screen-locals.ts';
import { PATH_TABLE } from './screen-memory.ts';
import { PATH } from './screen-tables.ts';

/**
 * Writes the query at `from` to `at` without its escapes, like `WrappingUrl`. Jumps to `done` if they are in more than one
 * value, or if there may be another URL.
 */
export function writeWrapped(done: Label): Code {
  return [
    loop(next => [
      // The question mark, or the ampersand.
      set(kind, byteAt(from, 0)),
      copyByte(),
      writeName(done),
      writeValue(done),
      when(i32.less(get(from), get(end)), [
        // The service would take an earlier value that is no URL, or a later one.
        jumpIf(i32.and(get(service), i32.not(get(wrapped))), done),
        jumpIfUrlIsNext(1, done),
        jump(next)
      ])
    ]),
    // The wrapped URL may end there.
    i32.storeByte(get(at), 0, constant(LF))
  ];
}

/** Writes the name of a parameter, and the `=` after it. */
function writeName(done: Label): Code {
  return [
    set(word, get(from)),
    block(ended =>
      loop(more => [
        jumpIf(i32.equal(get(from), get(end)), done),
        set(kind, byteAt(from, 0)),
        jumpIf(isAt(kind, EQUALS), ended),
        jumpIf(i32.not(isAny(constant(NAME_KINDS))), done),
        copyByte(),
        jump(more)
      ])
    ),
    jumpIf(i32.equal(get(from), get(word)), done),
    copyByte()
  ];
}

/** Writes a value. Only the wrapped URL has escapes, and only there a full stop begins no other host. */
function writeValue(done: Label): Code {
  const isWrapped = i32.equal(get(value), get(wrapped));
  return [
    set(value, get(at)),
    block(ended =>
      loop(more => [
        jumpIf(i32.equal(get(from), get(end)), ended),
        set(kind, byteAt(from, 0)),
        jumpIf(isAt(kind, AMPERSAND), ended),
        when(
          isAt(kind, PERCENT),
          [when(i32.not(get(wrapped)), set(wrapped, get(value))), jumpIf(i32.not(isWrapped), done), readMark(done)],
          jumpIf(i32.not(isAny(i32.select(isWrapped, constant(WRAPPED_KINDS), constant(VALUE_KINDS)))), done)
        ),
        copyByte(),
        jump(more)
      ])
    ),
    when(isWrapped, set(wrappedEnd, get(at)))
  ];
}

/** Reads the escape at `from`, up to its last digit, into `kind`. */
function readMark(done: Label): Code {
  return [
    jumpIf(i32.less(get(end), add(from, 3)), done),
    set(other, i32.or(i32.loadShort(get(from), 1), constant(0x2000))),
    set(kind, constant(0)),
    [...MARKS].map(mark =>
      when(isAt(other, wordOf(mark.charCodeAt(0).toString(16))), set(kind, constant(mark.charCodeAt(0))))
    ),
    jumpIf(i32.not(get(kind)), done),
    when(isAt(kind, AMPERSAND), jumpIfUrlIsNext(3, done)),
    advance(from, 2)
  ];
}

/** Escapes that a wrapped URL may have. */
const MARKS = ':/?=&';

/** Jumps if a service that finds URLs without a scheme has another parameter for them `offset` bytes after `from`. */
function jumpIfUrlIsNext(offset: number, done: Label): Code {
  const isUrl = i32.equal(i32.and(i32.load(get(from), offset), constant(0xffffff)), constant(wordOf('url')));
  return jumpIf(i32.and(get(service), isUrl), done);
}

const kindsOf = (...kinds: readonly number[]) => kinds.reduce((all, kind) => all | (1 << kind), 0);

const LETTERS = 0;
const NAME_KINDS = kindsOf(LETTERS, PATH.hyphen, PATH.underscore);
const VALUE_KINDS = NAME_KINDS | kindsOf(PATH.plus, PATH.mark, PATH.dollar);
const WRAPPED_KINDS = VALUE_KINDS | kindsOf(PATH.dot);

/** Checks whether the byte in `kind` has one of these meanings. */
function isAny(kinds: Code): Code {
  return i32.and(i32.shiftRightBy(kinds, i32.loadByte(get(kind), PATH_TABLE)), constant(1));
}
