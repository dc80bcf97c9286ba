/** Writes the canonical form of a URL that differs from its text, in the screen's kernel. */
import { PERCENT, SLASH } from '../text/ascii.ts';
import { block, type Code, get, i32, jump, jumpIf, type Local, loop, set, when } from '../wasm/wasm.ts';
import {
  add,
  advance,
  at,
  byteAt,
  constant,
  differs,
  end,
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
  paths,
  query,
  size,
  word
} from './screen-locals.ts';
import { FORM_BYTES, FORM_PATH_LIST, HOST_LIST, PAIR_TABLE, PATH_LIST } from './screen-memory.ts';
import { DIRECTORIES } from './screen-path.ts';
import { each, emit } from './screen-queues.ts';
import { PAIR } from './screen-tables.ts';

/**
 * Queues the expressions of a URL whose canonical form differs: all of that form, and those of the text that go on
 * after the first difference.
 */
export function emitForms(): Code {
  return [
    writeForm(),
    each(at, HOST_LIST, hosts, [
      each(word, FORM_PATH_LIST, formPaths, [
        set(one, i32.add(get(forms), i32.subtract(i32.load(get(at), 0), get(host)))),
        set(other, i32.load(get(word), 0)),
        emit()
      ]),
      each(word, PATH_LIST, paths, [
        set(one, i32.load(get(at), 0)),
        set(other, i32.load(get(word), 0)),
        when(i32.less(get(differs), get(other)), emit())
      ])
    ]),
    advance(forms, FORM_BYTES)
  ];
}

/** Writes the canonical form at `forms`, and lists where its paths end. `from` is read, `at` is written. */
function writeForm(): Code {
  const copy = [i32.storeByte(get(at), 0, get(kind)), advance(at, 1), advance(from, 1)];
  return [
    set(formPaths, constant(FORM_PATH_LIST)),
    set(from, get(host)),
    set(at, get(forms)),
    set(size, i32.select(get(query), get(query), get(end))),
    loop(more => [
      set(kind, byteAt(from, 0)),
      when(isAt(kind, PERCENT), writeEscape(), [
        block(written => [
          when(isAt(kind, SLASH), [
            // Of several slashes one is written.
            when(i32.equal(byteAt(at, -1), constant(SLASH)), [
              when(i32.less(get(hostEnd), get(from)), [advance(from, 1), jump(written)])
            ]),
            copy,
            when(i32.less(get(formPaths), constant(FORM_PATH_LIST + DIRECTORIES * 4)), push(at)),
            jump(written)
          ]),
          copy
        ])
      ]),
      jumpIf(i32.less(get(from), get(size)), more)
    ]),
    // A directory that is the whole path is listed once.
    when(i32.equal(i32.load(add(formPaths, -4), 0), get(at)), advance(formPaths, -4)),
    push(at),
    when(get(query), [
      loop(more => [set(kind, byteAt(from, 0)), copy, jumpIf(i32.less(get(from), get(end)), more)]),
      push(at)
    ])
  ];
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
