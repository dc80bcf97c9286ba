/** Reads path and query of a URL, in the screen's kernel. */
import { SHORTEST_HASH } from '../reading/hashes.ts';
import { DOT, HASH, SLASH } from '../text/ascii.ts';
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
  set,
  v128,
  when
} from '../wasm/wasm.ts';
import { LONG_WORD, readWord } from './screen-hash.ts';
import { jumpIfAlgorithm } from './screen-host.ts';
import {
  add,
  advance,
  at,
  between,
  byteAt,
  constant,
  differs,
  end,
  isAlphanumeric,
  isAt,
  kind,
  label,
  left,
  letters,
  one,
  other,
  paths,
  query,
  word,
  wordOf
} from './screen-locals.ts';
import { PAIR_TABLE, PATH_LIST, PATH_TABLE } from './screen-memory.ts';
import { PAIR, PATH } from './screen-tables.ts';

/** Reads path and query, and lists where the paths of the expressions end. */
export function readPath(done: Label): Code {
  return [
    set(paths, constant(PATH_LIST)),
    set(query, constant(0)),
    set(differs, constant(0)),
    set(letters, get(label)),
    set(word, get(label)),
    block(ended =>
      loop(more => [
        jumpIf(i32.atLeast(get(at), get(end)), ended),
        // The bytes that are no letters or digits.
        set(left, v128.load(get(at), 0)),
        set(other, i32.xor(v128.bitmask(isAlphanumeric(left)), constant(0xffff))),
        when(i32.not(get(other)), [advance(at, 16), jump(more)]),
        set(one, i32.add(get(at), i32.trailingZeros(get(other)))),
        jumpIf(i32.atLeast(get(one), get(end)), ended),
        set(at, add(one, 1)),
        set(kind, i32.loadByte(byteAt(one, 0), PATH_TABLE)),
        when(i32.atLeast(between(word, one), constant(LONG_WORD)), readWord(done)),
        set(word, get(at)),
        readMark(done),
        jump(more)
      ])
    ),
    // Punctuation at the end may belong to the sentence.
    jumpIf(i32.less(constant(PATH.equals), i32.loadByte(byteAt(end, -1), PATH_TABLE)), done),
    set(one, get(end)),
    when(i32.atLeast(between(word, one), constant(LONG_WORD)), readWord(done)),
    set(one, i32.select(get(query), get(query), get(end))),
    // A directory that is the whole path is listed once.
    when(i32.equal(i32.load(add(paths, -4), 0), get(one)), advance(paths, -4)),
    i32.store(get(paths), 0, get(one)),
    advance(paths, 4),
    when(get(query), [i32.store(get(paths), 0, get(end)), advance(paths, 4)])
  ];
}

/** Reads the byte at `one`, before `at`, which is no letter or digit. */
function readMark(done: Label): Code {
  return [
    jumpIf(isAt(kind, PATH.other), done),
    when(
      i32.less(get(kind), constant(PATH.mark)),
      // A letter of base64, or the `=` after it. Before all but the plus may be the name of an algorithm.
      [
        when(i32.unequal(get(kind), constant(PATH.plus)), jumpIfAlgorithm(one, done)),
        when(isAt(kind, PATH.slash), readSlash(done)),
        when(isAt(kind, PATH.equals), [
          jumpIf(i32.atLeast(between(letters, one), constant(SHORTEST_HASH)), done),
          set(letters, get(at)),
          jumpIfEncoded(done)
        ])
      ],
      [
        set(letters, get(at)),
        // A query value with a full stop may be a host.
        when(isAt(kind, PATH.dot), jumpIf(get(query), done)),
        when(isAt(kind, PATH.percent), readEscape(done)),
        when(isAt(kind, PATH.question), [when(i32.not(get(query)), set(query, get(one))), jumpIfEncoded(done)]),
        // `&#…` and `&amp` are character references.
        when(isAt(kind, PATH.ampersand), [
          jumpIf(i32.not(get(query)), done),
          jumpIf(i32.equal(byteAt(at, 0), constant(HASH)), done),
          jumpIf(i32.equal(i32.load(get(one), 0), constant(wordOf('&amp'))), done),
          jumpIfEncoded(done)
        ])
      ]
    )
  ];
}

/** Reads an escape whose byte does not separate anything. */
function readEscape(done: Label): Code {
  const before = i32.or(i32.loadShort(add(one, -2), 0), constant(0x2020));
  return [
    jumpIf(get(query), done),
    jumpIf(i32.atLeast(add(at, 1), get(end)), done),
    set(other, i32.loadByte(i32.loadShort(get(at), 0), PAIR_TABLE)),
    jumpIf(i32.not(i32.and(get(other), constant(PAIR.kept | PAIR.raised | PAIR.decoded))), done),
    // `http%20` may be the scheme of a wrapped URL.
    SCHEME_ENDINGS.map(letters => jumpIf(i32.equal(before, constant(wordOf(letters))), done)),
    when(i32.and(get(other), constant(PAIR.decoded)), differAt(one)),
    when(i32.and(get(other), constant(PAIR.raised)), differAt(at))
  ];
}

/** Notes that the canonical form differs from `local` on. */
function differAt(local: Local): Code {
  return when(i32.not(get(differs)), set(differs, get(local)));
}

/** The last letters of special schemes of three letters and more. */
const SCHEME_ENDINGS: readonly string[] = ['tp', 'xp', 'ps', 'ss'];

function readSlash(done: Label): Code {
  const isDirectory = i32.and(i32.not(get(query)), i32.less(get(paths), constant(PATH_LIST + DIRECTORIES * 4)));
  return [
    // Of two slashes the canonical form has one.
    when(i32.equal(byteAt(at, 0), constant(SLASH)), [jumpIf(get(query), done), differAt(at)]),
    jumpIf(i32.equal(byteAt(at, 0), constant(DOT)), done),
    when(isDirectory, [i32.store(get(paths), 0, get(at)), advance(paths, 4)]),
    jumpIfEncoded(done)
  ];
}

/** The most directories of a path that are looked up, the root included. */
export const DIRECTORIES = 4;

/** Jumps if base64 or hex that may encode a URL or JSON begins at `at`. */
function jumpIfEncoded(to: Label): Code {
  const pairAt = (offset: number) => i32.loadByte(i32.loadShort(get(at), offset), PAIR_TABLE);
  return [
    set(other, pairAt(0)),
    when(get(other), [
      jumpIf(i32.and(get(other), constant(PAIR.base64)), to),
      jumpIf(
        i32.and(
          i32.and(get(other), constant(PAIR.hex)),
          i32.shiftRight(i32.and(pairAt(2), constant(PAIR.hexSecond)), 1)
        ),
        to
      )
    ])
  ];
}
