/** Reads hashes in hex, in the screen's kernel. */
import { PERCENT, SLASH } from '../text/ascii.ts';
import { type Code, get, i32, jump, jumpIf, type Label, type Local, set, v128, when } from '../wasm/wasm.ts';
import {
  add,
  advance,
  at,
  between,
  byteAt,
  constant,
  from,
  hashes,
  isAt,
  isIn,
  left,
  one,
  other,
  right,
  size,
  start,
  texts,
  verdict,
  word,
  wordOf
} from './screen-locals.ts';
import { HASH_BYTES, HASH_LIST, HASHES, ITEM } from './screen-memory.ts';
import { emit } from './screen-queues.ts';

/** Reads an MD5 or a SHA-1 in hex, in lower case, that is the whole cell. */
export function wholeHash(notHash: Label, done: Label): Code {
  const md5 = isAt(size, 32);
  return [
    jumpIf(i32.not(i32.or(md5, isAt(size, 40))), notHash),
    jumpIf(i32.not(isHex(start, 0)), notHash),
    jumpIf(i32.not(isHex(start, 16)), notHash),
    when(md5, jumpIf(i32.not(isNoBase32(start)), done), [
      set(at, add(start, 24)),
      jumpIf(i32.not(isHex(at, 0)), notHash)
    ]),
    set(from, get(start)),
    emitHash(),
    set(verdict, constant(ITEM)),
    jump(done)
  ];
}

/** Queues the expression of the hash at `from`, of `size` digits: 32 for an MD5, else a SHA-1. */
export function emitHash(): Code {
  const copy = (offset: number, to: number) => v128.store(get(one), to, v128.load(get(from), offset));
  return [
    set(one, get(texts)),
    when(
      isAt(size, 40),
      [
        i32.store(get(one), 0, constant(wordOf('sha1'))),
        i32.storeByte(get(one), 4, constant(0x3a)),
        copy(0, 5),
        copy(16, 21),
        copy(24, 29),
        set(other, add(one, 45))
      ],
      [i32.store(get(one), 0, constant(wordOf('md5:'))), copy(0, 4), copy(16, 20), set(other, add(one, 36))]
    ),
    advance(texts, HASH_BYTES),
    emit()
  ];
}

/** Checks sixteen bytes for hex digits in lower case. */
export function isHex(local: Local, offset: number): Code {
  return [set(left, v128.load(get(local), offset)), v128.allTrue(v128.or(isIn(left, 0x30, 10), isIn(left, 0x61, 6)))];
}

/** Checks that 32 hex digits have one that base32 has not, so that they are no SHA-1. */
function isNoBase32(local: Local): Code {
  const found = (vector: Local) => v128.or(isIn(vector, 0x30, 2), isIn(vector, 0x38, 2));
  return [
    set(left, v128.load(get(local), 0)),
    set(right, v128.load(get(local), 16)),
    v128.anyTrue(v128.or(found(left), found(right)))
  ];
}

/** Lists the word from `word` to `one`, of at least `SHORTEST_WORD` letters, if it is an MD5. */
export function readWord(done: Label): Code {
  const isAfterEscape = i32.equal(byteAt(word, -1), constant(PERCENT));
  // The two digits in front of it may name its folder.
  const mayBeInFolder = i32.equal(byteAt(word, -1), constant(SLASH));
  return when(i32.less(between(word, one), constant(LONG_WORD)), jumpIf(mayBeInFolder, done), [
    // The digits of an escape are no part of it.
    when(i32.and(i32.equal(between(word, one), constant(LONG_WORD + 2)), isAfterEscape), advance(word, 2)),
    jumpIf(i32.unequal(between(word, one), constant(LONG_WORD)), done),
    jumpIf(isAt(hashes, HASH_LIST + HASHES * 4), done),
    jumpIf(i32.not(isHex(word, 0)), done),
    jumpIf(i32.not(isHex(word, 16)), done),
    jumpIf(i32.not(isNoBase32(word)), done),
    i32.store(get(hashes), 0, get(word)),
    advance(hashes, 4)
  ]);
}

/** Letters of a host's label or of a word that may be a hash. */
export const LONG_WORD = 32;
