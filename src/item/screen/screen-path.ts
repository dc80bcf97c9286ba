/** Reads path and query of a URL, in the screen's kernel. */
import { SHORTEST_HASH, SHORTEST_WORD } from '../reading/hashes.ts';
import { HASH, SLASH } from '../text/ascii.ts';
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
import { readWord } from './screen-hash.ts';
import { jumpIfAlgorithm, jumpIfWrapping } from './screen-host.ts';
import {
  add,
  advance,
  at,
  between,
  byteAt,
  constant,
  differs,
  end,
  escaped,
  extra,
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
  rewritten,
  urlMd5,
  word,
  wordOf
} from './screen-locals.ts';
import { PAIR_TABLE, PATH_LIST, PATH_TABLE } from './screen-memory.ts';
import { SHORTEST_ENCODED } from './screen-limits.ts';
import { COMMON_LETTERS, JSON_DIGITS, JSON_LETTERS, PAIR, PATH, REWRITTEN } from './screen-tables.ts';

/** Reads path and query, and lists where the paths of the expressions end. */
export function readPath(done: Label): Code {
  return [
    set(paths, constant(PATH_LIST)),
    set(query, constant(0)),
    set(differs, constant(0)),
    set(escaped, constant(0)),
    set(extra, constant(0)),
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
        when(i32.atLeast(between(word, one), constant(SHORTEST_WORD)), readWord(done)),
        set(word, get(at)),
        readMark(done, ended),
        jump(more)
      ])
    ),
    // Punctuation at the end may belong to the sentence.
    jumpIf(i32.less(constant(PATH.equals), i32.loadByte(byteAt(end, -1), PATH_TABLE)), done),
    set(one, get(end)),
    when(i32.atLeast(between(word, one), constant(SHORTEST_WORD)), readWord(done)),
    set(one, i32.select(get(query), get(query), get(end))),
    // A directory that is the whole path is listed once.
    when(i32.equal(i32.load(add(paths, -4), 0), get(one)), advance(paths, -4)),
    i32.store(get(paths), 0, get(one)),
    advance(paths, 4),
    when(get(query), [i32.store(get(paths), 0, get(end)), advance(paths, 4)])
  ];
}

/** Reads the byte at `one`, before `at`, which is no letter or digit. Jumps to `ended` at a fragment. */
function readMark(done: Label, ended: Label): Code {
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
        when(isAt(kind, PATH.dot), jumpIf(i32.less(get(escaped), get(query)), done)),
        when(isAt(kind, PATH.percent), when(get(query), noteEscape(done), readEscape(done))),
        when(i32.less(constant(PATH.percent), get(kind)), [
          when(isAt(kind, PATH.hash), [readFragment(done), jump(ended)]),
          readLetter(done)
        ]),
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

/** Notes the first escape of a query: its value may be another URL. */
function noteEscape(done: Label): Code {
  return when(i32.not(get(escaped)), [jumpIf(get(differs), done), set(differs, get(one)), set(escaped, get(one))]);
}

/** Reads an escape of a path whose byte does not separate anything. */
function readEscape(done: Label): Code {
  const before = i32.or(i32.shiftRight(i32.load(add(one, -4), 0), 8), constant(0x202020));
  return [
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
const SCHEME_ENDINGS: readonly string[] = ['ftp', 'ttp', 'xxp', 'tps', 'xps', 'wss'];

function readSlash(done: Label): Code {
  const isDirectory = i32.and(i32.not(get(query)), i32.less(get(paths), constant(PATH_LIST + DIRECTORIES * 4)));
  return [
    // Of two slashes the canonical form has one.
    when(i32.equal(byteAt(at, 0), constant(SLASH)), [jumpIf(get(query), done), differAt(at)]),
    set(other, i32.loadByte(byteAt(at, 0), PATH_TABLE)),
    when(isAt(other, PATH.dot), readDots(done)),
    // In canonical form, all segments before may be gone.
    when(i32.or(get(differs), get(rewritten)), jumpIfWrapping(one, done)),
    when(isDirectory, [i32.store(get(paths), 0, get(at)), advance(paths, 4)]),
    jumpIfEncoded(done)
  ];
}

/** Reads the segment at `at`, which begins with a full stop: `.`, `..`, or one that goes on like a name. */
function readDots(done: Label): Code {
  return [
    jumpIf(get(query), done),
    set(other, i32.loadByte(byteAt(at, 1), PATH_TABLE)),
    when(isAt(other, PATH.slash), set(rewritten, i32.or(get(rewritten), constant(REWRITTEN.tidied)))),
    when(i32.less(constant(PATH.equals), get(other)), [
      jumpIf(i32.unequal(get(other), constant(PATH.dot)), done),
      jumpIf(i32.unequal(byteAt(at, 2), constant(SLASH)), done),
      set(rewritten, i32.or(get(rewritten), constant(REWRITTEN.climbs)))
    ])
  ];
}

/** Reads a letter of two or three bytes, which begins at `one`. */
function readLetter(done: Label): Code {
  const isNext = i32.equal(i32.and(byteAt(at, 0), constant(0xc0)), constant(0x80));
  return [
    jumpIf(get(query), done),
    jumpIf(i32.not(isNext), done),
    advance(at, 1),
    advance(extra, 4),
    when(isAt(kind, PATH.three), [jumpIf(i32.not(isNext), done), advance(at, 1), advance(extra, 2)]),
    set(word, get(at)),
    set(letters, get(at)),
    set(rewritten, i32.or(get(rewritten), constant(REWRITTEN.wide)))
  ];
}

/** Reads a fragment that is too short for a hash, a URL or JSON in any encoding. The URL ends before it. */
function readFragment(done: Label): Code {
  return [
    // The MD5 of the URL has the fragment.
    jumpIf(i32.or(get(urlMd5), get(escaped)), done),
    jumpIf(i32.atLeast(get(at), get(end)), done),
    jumpIf(i32.atLeast(between(at, end), constant(SHORTEST_ENCODED)), done),
    loop(more => [
      jumpIf(i32.loadByte(byteAt(at, 0), PATH_TABLE), done),
      advance(at, 1),
      jumpIf(i32.less(get(at), get(end)), more)
    ]),
    set(end, get(one)),
    set(word, get(one))
  ];
}

/** The most directories of a path that are looked up, the root included. */
export const DIRECTORIES = 4;

/** Jumps if base64 or hex that may encode a URL or JSON begins at `at`. */
export function jumpIfEncoded(to: Label): Code {
  const isAll = (...pairs: readonly number[]) =>
    pairs
      .map((pair, number) => i32.equal(i32.and(pairAt(number * 2), constant(pair)), constant(pair)))
      .reduce((all, each) => i32.and(all, each));
  const pairAt = (offset: number) => i32.loadByte(i32.loadShort(get(at), offset), PAIR_TABLE);
  const letters = i32.loadShort(get(at), 0);
  const isOneOf = (pairs: readonly string[], pair: Code) =>
    pairs.map(each => i32.equal(pair, constant(wordOf(each)))).reduce((all, each) => i32.or(all, each));
  const isPossible = i32.and(pairAt(0), constant(PAIR.base64 | PAIR.hex));
  return when(i32.and(isPossible, i32.negated(i32.atLeast(between(at, end), constant(SHORTEST_ENCODED)))), [
    jumpIf(
      isOneOf(
        JSON_LETTERS.filter(each => each !== COMMON_LETTERS),
        letters
      ),
      to
    ),
    // In base64 only `//` may have a slash there, after `Ly`.
    jumpIf(
      i32.and(
        isAll(PAIR.base64, PAIR.base64Second),
        i32.or(i32.unequal(byteAt(at, 2), constant(SLASH)), isOneOf(['Ly'], letters))
      ),
      to
    ),
    when(
      isOneOf(JSON_DIGITS, i32.or(letters, constant(0x2020))),
      jumpIf(i32.and(pairAt(2), constant(PAIR.hexSecond)), to)
    ),
    jumpIf(isAll(PAIR.hex, PAIR.hexSecond, PAIR.hexThird), to)
  ]);
}
