/** Writes the canonical form of a URL that differs from its text, in the screen's kernel. */
import { DOT, PERCENT, SLASH } from '../text/ascii.ts';
import { block, type Code, get, i32, jump, jumpIf, type Label, type Local, loop, set, when } from '../wasm/wasm.ts';
import {
  add,
  advance,
  at,
  between,
  byteAt,
  constant,
  copyByte,
  copyLowered,
  differs,
  end,
  escaped,
  formPaths,
  forms,
  from,
  host,
  hostEnd,
  hosts,
  isAt,
  kind,
  length,
  one,
  other,
  path,
  paths,
  query,
  rewritten,
  short,
  shorter,
  size,
  start,
  urlMd5,
  word
} from './screen-locals.ts';
import { FORM_BYTES, FORM_PATH_LIST, HOST_LIST, PAIR_TABLE, PATH_LIST, PATH_TABLE } from './screen-memory.ts';
import { DIRECTORIES } from './screen-path.ts';
import { each, emit, emitMd5 } from './screen-queues.ts';
import { PAIR, PATH } from './screen-tables.ts';
import { writeWrapped } from './screen-wrapped.ts';

/**
 * Queues the expressions of a URL whose canonical form differs: all of that form and, if the text is not rewritten, those
 * of the text that go on after the first difference.
 */
export function emitForms(done: Label): Code {
  return [
    writeForm(done),
    each(at, HOST_LIST, hosts, [
      each(word, FORM_PATH_LIST, formPaths, [
        set(one, i32.add(get(forms), i32.subtract(i32.load(get(at), 0), get(host)))),
        set(other, i32.load(get(word), 0)),
        emit()
      ]),
      when(i32.not(get(rewritten)), [
        each(word, PATH_LIST, paths, [
          set(one, i32.load(get(at), 0)),
          set(other, i32.load(get(word), 0)),
          when(i32.less(get(differs), get(other)), emit())
        ])
      ])
    ]),
    when(get(urlMd5), emitFormMd5()),
    advance(forms, FORM_BYTES)
  ];
}

/** Queues the MD5 of the canonical form with its scheme, which is copied before it: at most eight bytes. */
function emitFormMd5(): Code {
  const copy = (offset: number) => i32.store(add(forms, offset), 0, i32.load(add(host, offset), 0));
  return [
    [copy(-8), copy(-4)],
    set(one, i32.subtract(get(forms), between(start, host))),
    set(other, i32.load(add(formPaths, -4), 0)),
    emitMd5()
  ];
}

/** Writes the canonical form at `forms`, and lists where its paths end. `from` is read, `at` is written. */
function writeForm(done: Label): Code {
  return [
    set(formPaths, constant(FORM_PATH_LIST)),
    set(short, constant(0)),
    set(from, get(host)),
    set(at, get(forms)),
    copyLowered(hostEnd),
    set(from, get(path)),
    set(at, i32.add(get(forms), between(host, hostEnd))),
    set(size, i32.select(get(query), get(query), get(end))),
    loop(more => [
      set(kind, byteAt(from, 0)),
      block(written => [
        when(isAt(kind, PERCENT), [writeEscape(), jump(written)]),
        when(isAt(kind, SLASH), [writeSlash(written), jump(written)]),
        when(i32.atLeast(get(kind), constant(0x80)), [writeWide(), jump(written)]),
        copyByte()
      ]),
      jumpIf(i32.less(get(from), get(size)), more)
    ]),
    // A directory that is the whole path is listed once.
    when(i32.equal(i32.load(add(formPaths, -4), 0), get(at)), advance(formPaths, -4)),
    push(at),
    when(get(query), [
      when(
        get(escaped),
        writeWrapped(done),
        loop(more => [set(kind, byteAt(from, 0)), copyByte(), jumpIf(i32.less(get(from), get(end)), more)])
      ),
      push(at)
    ]),
    when(get(short), [push(short), when(i32.unequal(get(short), get(shorter)), push(shorter))])
  ];
}

/** Writes the slash at `from`, unless one was written before it or a segment of dots is after it. */
function writeSlash(written: Label): Code {
  return [
    when(i32.equal(byteAt(at, -1), constant(SLASH)), [advance(from, 1), jump(written)]),
    when(i32.equal(byteAt(from, 1), constant(DOT)), [
      when(i32.equal(byteAt(from, 2), constant(SLASH)), [advance(from, 2), jump(written)]),
      when(i32.equal(byteAt(from, 2), constant(DOT)), [removeSegment(), advance(from, 3), jump(written)])
    ]),
    copyByte(),
    when(i32.less(get(formPaths), constant(FORM_PATH_LIST + DIRECTORIES * 4)), push(at))
  ];
}

/** Removes the last segment and the slash before it. */
function removeSegment(): Code {
  return [
    set(other, i32.add(get(forms), between(host, hostEnd))),
    block(found =>
      loop(more => [
        jumpIf(i32.equal(get(at), get(other)), found),
        advance(at, -1),
        jumpIf(i32.unequal(byteAt(at, 0), constant(SLASH)), more)
      ])
    ),
    block(listed =>
      loop(more => [
        jumpIf(isAt(formPaths, FORM_PATH_LIST), listed),
        jumpIf(i32.atLeast(get(at), i32.load(add(formPaths, -4), 0)), listed),
        advance(formPaths, -4),
        jump(more)
      ])
    )
  ];
}

/** Writes a byte that is not ASCII as an escape. Before the first one the URL may end, as may its punctuation. */
function writeWide(): Code {
  const digit = (value: Code) =>
    i32.add(value, i32.select(i32.less(value, constant(10)), constant(0x30), constant(0x37)));
  return [
    when(i32.not(get(short)), [
      set(short, get(at)),
      set(shorter, get(at)),
      loop(more =>
        when(isPunctuation(i32.loadByte(byteAt(shorter, -1), PATH_TABLE)), [advance(shorter, -1), jump(more)])
      )
    ]),
    i32.storeByte(get(at), 0, constant(PERCENT)),
    i32.storeByte(get(at), 1, digit(i32.shiftRight(get(kind), 4))),
    i32.storeByte(get(at), 2, digit(i32.and(get(kind), constant(15)))),
    advance(at, 3),
    advance(from, 1)
  ];
}

function isPunctuation(meaning: Code): Code {
  const is = (mark: number) => i32.equal(meaning, constant(mark));
  return i32.or(i32.or(is(PATH.dot), is(PATH.underscore)), is(PATH.mark));
}

function push(local: Local): Code {
  return [i32.store(get(formPaths), 0, get(local)), advance(formPaths, 4)];
}

/** Writes the escape at `from`: decoded, or with its digits in upper case. */
function writeEscape(): Code {
  const digit = (offset: number) => {
    const char = i32.loadByte(get(from), offset);
    // Letters have bit 6, and count from 1.
    return i32.add(i32.and(char, constant(15)), i32.multiply(i32.shiftRight(char, 6), constant(9)));
  };
  const upper = (offset: number) => {
    const char = i32.loadByte(get(from), offset);
    // Small letters have bits 5 and 6.
    return i32.subtract(char, i32.and(i32.and(char, i32.shiftRight(char, 1)), constant(0x20)));
  };
  return [
    set(length, i32.loadByte(i32.loadShort(get(from), 1), PAIR_TABLE)),
    when(
      i32.and(get(length), constant(PAIR.decoded)),
      [i32.storeByte(get(at), 0, i32.or(i32.shiftLeft(digit(1), 4), digit(2))), advance(at, 1)],
      [
        i32.storeByte(get(at), 0, constant(PERCENT)),
        i32.storeByte(get(at), 1, upper(1)),
        i32.storeByte(get(at), 2, upper(2)),
        advance(at, 3)
      ]
    ),
    advance(from, 3)
  ];
}
