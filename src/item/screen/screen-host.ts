/** Reads the host of a URL, in the screen's kernel. */
import {
  BY_VALUE_ENDINGS,
  OTHER_ENDINGS,
  TAIL_BYTES,
  TAIL_FACTOR,
  TAIL_TABLE as TAILS,
  WRAPPING_PATHS
} from '../reading/known-hosts.ts';
import { COLON, DOT, SLASH } from '../text/ascii.ts';
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
  found,
  from,
  host,
  hostEnd,
  hosts,
  isAt,
  kind,
  label,
  one,
  other,
  path,
  rewritten,
  service,
  wordOf
} from './screen-locals.ts';
import { DOT_LIST, DOTS, HOST_LIST, HOST_TABLE, TAIL_TABLE } from './screen-memory.ts';
import { HOST, REWRITTEN } from './screen-tables.ts';

/** Reads the host up to the first slash, and the full stops in it. */
export function readHost(done: Label): Code {
  return [
    set(at, get(host)),
    set(label, get(host)),
    set(dots, constant(DOT_LIST)),
    set(rewritten, constant(0)),
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
        when(isAt(kind, HOST.capital), set(rewritten, constant(REWRITTEN.tidied))),
        when(isAt(kind, HOST.hyphen), [jumpIf(i32.equal(get(at), get(host)), done), jumpIfAlgorithm(at, done)]),
        advance(at, 1),
        jump(more)
      ])
    ),
    jumpIf(i32.equal(get(at), get(label)), done),
    jumpIf(i32.atLeast(between(label, at), constant(LONG_WORD)), done),
    jumpIf(i32.less(constant(HOST.capital), i32.loadByte(byteAt(at, -1), HOST_TABLE)), done),
    // An IPv4 address ends in a number.
    when(isDigit(byteAt(label, 0)), readAddress(done)),
    set(hostEnd, get(at)),
    set(service, constant(0)),
    when(i32.loadByte(tailNumber(), TAIL_TABLE), [
      OTHER_ENDINGS.map(name => jumpIf(endsIn(name), done)),
      BY_VALUE_ENDINGS.map(name => when(endsIn(name), set(service, constant(1))))
    ]),
    when(i32.equal(byteAt(at, 0), constant(COLON)), readPort(done)),
    jumpIf(i32.unequal(byteAt(at, 0), constant(SLASH)), done),
    set(path, get(at)),
    jumpIfWrapping(at, done)
  ];
}

/** Jumps if a path that may wrap a URL begins at `local`. */
export function jumpIfWrapping(local: Local, to: Label): Code {
  const word = i32.or(i32.load(get(local), 0), constant(LOWER_CASE));
  return WRAPPING_PATHS.map(name => jumpIf(i32.equal(word, constant(wordOf(name))), to));
}

const isDigit = (byte: Code): Code => i32.less(i32.subtract(byte, constant(0x30)), constant(10));

/** Reads the host as an IPv4 address of four decimal numbers, which has no other hosts. */
function readAddress(done: Label): Code {
  return [
    jumpIf(i32.unequal(get(dots), constant(DOT_LIST + 3 * 4)), done),
    set(one, get(host)),
    loop(next => [
      jumpIf(i32.and(i32.equal(byteAt(one, 0), constant(0x30)), isDigit(byteAt(one, 1))), done),
      set(from, get(one)),
      set(other, constant(0)),
      loop(more =>
        when(isDigit(byteAt(one, 0)), [
          set(other, i32.add(i32.multiply(get(other), constant(10)), i32.and(byteAt(one, 0), constant(15)))),
          advance(one, 1),
          jump(more)
        ])
      ),
      jumpIf(i32.less(constant(3), between(from, one)), done),
      jumpIf(i32.less(constant(255), get(other)), done),
      when(i32.less(get(one), get(at)), [
        jumpIf(i32.unequal(byteAt(one, 0), constant(DOT)), done),
        advance(one, 1),
        jump(next)
      ])
    ]),
    set(dots, constant(DOT_LIST))
  ];
}

/** Reads the port at `at`. */
function readPort(done: Label): Code {
  return [
    // In a text, `data:` may begin another item.
    jumpIf(get(found), done),
    jumpIfAlgorithm(at, done),
    advance(at, 1),
    set(label, get(at)),
    loop(more => [
      jumpIf(i32.equal(get(at), get(end)), done),
      when(isDigit(byteAt(at, 0)), [advance(at, 1), jump(more)])
    ]),
    jumpIf(i32.equal(get(at), get(label)), done),
    jumpIf(i32.less(constant(PORT_DIGITS), between(label, at)), done),
    set(rewritten, constant(REWRITTEN.tidied))
  ];
}

const PORT_DIGITS = 5;

/** Makes a number of the host's last bytes, like `tailNumber` in `known-hosts.ts`. */
function tailNumber(): Code {
  let number: Code = constant(0);
  for (let i = TAIL_BYTES; i > 0; i--) {
    // All bytes of a host in lower case have this bit.
    const byte = i32.or(byteAt(at, -i), constant(0x20));
    number = i32.xor(i32.multiply(number, constant(TAIL_FACTOR)), byte);
  }
  return i32.and(number, constant(TAILS.length - 1));
}

/** Checks whether the bytes before `at` are these, four or more, in lower or upper case. */
function endsIn(bytes: Uint8Array): Code {
  const whole = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.length - 4 * (i + 1));
  return [...whole, 0]
    .map(from => {
      const word = i32.or(i32.load(add(at, from - bytes.length), 0), constant(LOWER_CASE));
      return i32.equal(word, constant(wordOf(bytes.subarray(from))));
    })
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
  const isBefore = (end: string) => {
    const bits = 8 * (4 - end.length);
    const word = i32.or(i32.shiftRight(i32.load(add(local, -4), 0), bits), constant(LOWER_CASE >>> bits));
    return jumpIf(i32.equal(word, constant(wordOf(end) | (LOWER_CASE >>> bits))), to);
  };
  return when(i32.less(i32.subtract(byteAt(local, -1), constant(0x31)), constant(6)), ALGORITHM_ENDINGS.map(isBefore));
}

/** How the names of hash algorithms end, in lower case. */
const ALGORITHM_ENDINGS: readonly string[] = [
  ...['md5', 'd-5', 'ha1', 'a-1', 'a_1'],
  ...['a256', '-256', '_256', 'a512', '-512', '_512']
];

/** Makes capitals small, and leaves small letters and digits as they are. */
const LOWER_CASE = 0x20202020;
