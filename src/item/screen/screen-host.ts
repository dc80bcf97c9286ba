/** Reads the host of a URL, in the screen's kernel. */
import { KNOWN_ENDINGS, TAIL_BYTES, TAIL_FACTOR, TAIL_TABLE as TAILS, WRAPPING_PATHS } from '../reading/known-hosts.ts';
import { SLASH } from '../text/ascii.ts';
import { block, type Code, get, i32, jump, jumpIf, type Label, type Local, loop, set, when } from '../wasm/wasm.ts';
import { LONG_WORD } from './screen-hash.ts';
import {
  add,
  advance,
  at,
  between,
  byteAt,
  constant,
  dots,
  end,
  host,
  hostEnd,
  hosts,
  isAt,
  kind,
  label,
  one,
  wordOf
} from './screen-locals.ts';
import { DOT_LIST, DOTS, HOST_LIST, HOST_TABLE, TAIL_TABLE } from './screen-memory.ts';
import { HOST } from './screen-tables.ts';

/** Reads the host up to the first slash, and the full stops in it. */
export function readHost(done: Label): Code {
  return [
    set(at, get(host)),
    set(label, get(host)),
    set(dots, constant(DOT_LIST)),
    block(ended =>
      loop(more => [
        jumpIf(i32.equal(get(at), get(end)), done),
        set(kind, i32.loadByte(byteAt(at, 0), HOST_TABLE)),
        jumpIf(i32.not(get(kind)), ended),
        when(isAt(kind, HOST.dot), [
          // An empty label, a long one, or very many.
          jumpIf(i32.equal(get(at), get(label)), done),
          jumpIf(i32.atLeast(between(label, at), constant(LONG_WORD)), done),
          jumpIf(isAt(dots, DOT_LIST + DOTS * 4), done),
          i32.store(get(dots), 0, get(at)),
          advance(dots, 4),
          set(label, add(at, 1))
        ]),
        when(isAt(kind, HOST.hyphen), [jumpIf(i32.equal(get(at), get(host)), done), jumpIfAlgorithm(at, done)]),
        advance(at, 1),
        jump(more)
      ])
    ),
    jumpIf(i32.unequal(byteAt(at, 0), constant(SLASH)), done),
    jumpIf(i32.equal(get(at), get(label)), done),
    jumpIf(i32.atLeast(between(label, at), constant(LONG_WORD)), done),
    jumpIf(i32.unequal(i32.loadByte(byteAt(at, -1), HOST_TABLE), constant(HOST.letter)), done),
    // An IPv4 address ends in a number.
    jumpIf(i32.less(i32.subtract(byteAt(label, 0), constant(0x30)), constant(10)), done),
    set(hostEnd, get(at)),
    when(
      i32.loadByte(tailNumber(), TAIL_TABLE),
      KNOWN_ENDINGS.map(name => jumpIf(endsIn(name), done))
    ),
    WRAPPING_PATHS.map(path => jumpIf(i32.equal(i32.load(get(at), 0), constant(wordOf(path))), done))
  ];
}

/** Makes a number of the host's last bytes, like `tailNumber` in `known-hosts.ts`. */
function tailNumber(): Code {
  let number: Code = constant(0);
  for (let i = TAIL_BYTES; i > 0; i--) {
    number = i32.xor(i32.multiply(number, constant(TAIL_FACTOR)), byteAt(at, -i));
  }
  return i32.and(number, constant(TAILS.length - 1));
}

/** Checks whether the bytes before `at` are these, four or more. */
function endsIn(bytes: Uint8Array): Code {
  const whole = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.length - 4 * (i + 1));
  return [...whole, 0]
    .map(from => i32.equal(i32.load(add(at, from - bytes.length), 0), constant(wordOf(bytes.subarray(from)))))
    .reduce((all, part) => i32.and(all, part));
}

/** Lists where the hosts of the expressions begin: the whole one, and those of its last two to five labels. */
export function listHosts(): Code {
  return [
    i32.store(constant(HOST_LIST), 0, get(host)),
    set(hosts, constant(HOST_LIST + 4)),
    set(one, add(dots, -8)),
    block(ended =>
      loop(more => [
        jumpIf(i32.less(get(one), constant(DOT_LIST)), ended),
        jumpIf(isAt(hosts, HOST_LIST + 5 * 4), ended),
        i32.store(get(hosts), 0, i32.add(i32.load(get(one), 0), constant(1))),
        advance(hosts, 4),
        advance(one, -4),
        jump(more)
      ])
    )
  ];
}

/** Jumps if the name of a hash algorithm comes before `local`: all names end in a digit. */
export function jumpIfAlgorithm(local: Local, to: Label): Code {
  const three = i32.shiftRight(i32.load(add(local, -4), 0), 8);
  const two = i32.shiftRight(i32.load(add(local, -4), 0), 16);
  const isOneOf = (value: Code, names: readonly string[]) =>
    names.map(name => i32.equal(value, constant(wordOf(name)))).reduce((all, each) => i32.or(all, each));
  return when(i32.less(i32.subtract(byteAt(local, -1), constant(0x31)), constant(6)), [
    jumpIf(isOneOf(i32.or(two, constant(0x20)), ['d5', 'a1']), to),
    jumpIf(isOneOf(three, ['512', '256']), to),
    jumpIf(isOneOf(i32.or(three, constant(0x20)), ['a-1', 'a_1', 'd-5']), to)
  ]);
}
