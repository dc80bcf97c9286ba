/** Reads plain URLs, in the screen's kernel. */
import { type Code, get, i32, jump, jumpIf, type Label, loop, set, when } from '../wasm/wasm.ts';
import { emitHash, LONG_WORD } from './screen-hash.ts';
import { listHosts, readHost } from './screen-host.ts';
import { MAX_EXPRESSION_BYTES } from './screen-limits.ts';
import {
  add,
  advance,
  at,
  between,
  byteAt,
  constant,
  copyLowered,
  differs,
  end,
  escaped,
  extra,
  from,
  hashes,
  host,
  hosts,
  lowered,
  one,
  other,
  paths,
  rewritten,
  service,
  size,
  start,
  urlMd5,
  verdict,
  word,
  wordOf,
  wrapped,
  wrappedEnd
} from './screen-locals.ts';
import { HASH_LIST, HOST_LIST, ITEM, LOWERED_BYTES, PATH_LIST } from './screen-memory.ts';
import { emitForms } from './screen-forms.ts';
import { readPath } from './screen-path.ts';
import { each, emit, emitMd5 } from './screen-queues.ts';
import { REWRITTEN } from './screen-tables.ts';

/** Reads a cell that begins with `http`, and then the URL that it may wrap. */
export function url(notUrl: Label, done: Label): Code {
  return [
    jumpIf(i32.less(get(size), constant(SHORTEST_URL)), notUrl),
    jumpIf(isNoHttp, notUrl),
    set(hashes, constant(HASH_LIST)),
    set(wrapped, constant(0)),
    loop(again => [
      readUrl(done),
      when(get(urlMd5), emitMd5s()),
      emitAll(done),
      when(get(escaped), [set(start, get(wrapped)), set(end, get(wrappedEnd)), jump(again)])
    ]),
    set(verdict, constant(ITEM)),
    // Those of a wrapped URL are also in the one that wraps it.
    emitHashes(),
    jump(done)
  ];
}

const SHORTEST_URL = 'http://a/'.length;

const isNoHttp = i32.unequal(i32.load(get(start), 0), constant(wordOf('http')));

/** Reads the URL from `start` to `end`. */
function readUrl(done: Label): Code {
  const marks = 0x2f2f3a;
  const isMarkAt = (offset: number) =>
    i32.equal(i32.and(i32.load(get(start), offset), constant(0xffffff)), constant(marks));
  return [
    jumpIf(isNoHttp, done),
    set(host, add(start, 7)),
    when(i32.not(isMarkAt(4)), [
      jumpIf(i32.unequal(byteAt(start, 4), constant(0x73)), done),
      jumpIf(i32.not(isMarkAt(5)), done),
      advance(host, 1)
    ]),
    // More than three blocks, with the scheme.
    jumpIf(i32.less(constant(MAX_EXPRESSION_BYTES), between(host, end)), done),
    readHost(done),
    listHosts(),
    readPath(done),
    // The service may find a URL without a scheme.
    jumpIf(i32.and(get(service), i32.not(get(escaped))), done),
    // Texts with two ways to read them are rare, if they are rewritten.
    jumpIf(i32.and(i32.unequal(get(rewritten), constant(0)), i32.unequal(get(differs), constant(0))), done),
    jumpIf(i32.equal(i32.and(get(rewritten), constant(CLIMBS_AND_WIDE)), constant(CLIMBS_AND_WIDE)), done),
    jumpIf(i32.less(constant(MAX_EXPRESSION_BYTES), i32.add(between(host, end), get(extra))), done),
    // With letters past ASCII several texts may be the URL, and each has its MD5s.
    when(get(urlMd5), jumpIf(i32.and(get(rewritten), constant(REWRITTEN.wide)), done))
  ];
}

const CLIMBS_AND_WIDE = REWRITTEN.climbs | REWRITTEN.wide;

/** Queues the expressions of a URL: each host with each path. */
function emitAll(done: Label): Code {
  return when(
    i32.or(get(differs), get(rewritten)),
    emitForms(done),
    each(at, HOST_LIST, hosts, [
      each(word, PATH_LIST, paths, [set(one, i32.load(get(at), 0)), set(other, i32.load(get(word), 0)), emit()])
    ])
  );
}

/** Queues the hashes of a URL. */
function emitHashes(): Code {
  return [
    set(size, constant(LONG_WORD)),
    when(i32.unequal(get(hashes), constant(HASH_LIST)), [
      each(word, HASH_LIST, hashes, [set(from, i32.load(get(word), 0)), emitHash()])
    ])
  ];
}

/** Queues the MD5s of a URL, as it is and in lower case without its scheme, and their expressions. */
function emitMd5s(): Code {
  return [
    set(one, get(start)),
    set(other, get(end)),
    emitMd5(),
    set(from, get(host)),
    set(at, get(lowered)),
    copyLowered(end),
    set(one, get(lowered)),
    set(other, i32.add(get(lowered), between(host, end))),
    emitMd5(),
    advance(lowered, LOWERED_BYTES)
  ];
}
