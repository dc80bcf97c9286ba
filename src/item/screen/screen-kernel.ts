/**
 * Looks at cells in WebAssembly: skips those without items, and queues the expressions of plain URLs and hashes. Hot
 * path. It accepts only what JavaScript reads in exactly the same way; any other cell is left to the scan.
 */
import { block, type Code, get, i32, jump, jumpIf, loop, moduleOf, set } from '../wasm/wasm.ts';
import { wholeHash } from './screen-hash.ts';
import {
  advance,
  between,
  cell,
  constant,
  end,
  forms,
  found,
  lowered,
  MD5_ENDS,
  md5Texts,
  NUMBERS,
  PARAMETERS,
  prefix,
  QUEUE_ENDS,
  size,
  start,
  stop,
  texts,
  verdict
} from './screen-locals.ts';
import {
  CAPACITY,
  CELL_LIST,
  FORM_BYTES,
  FORM_COUNT,
  FORMS,
  HASH_TEXTS,
  LOOK,
  LOWERED,
  LOWERED_BYTES,
  MD5_TEXTS,
  MD5_URLS,
  md5QueueStart,
  PAGES,
  PREFIX_ENDS,
  PREFIXES,
  queueStart,
  RESULT,
  VERDICTS
} from './screen-memory.ts';
import { MAX_EXPRESSIONS } from './screen-limits.ts';
import { plainText } from './screen-text.ts';
import { url } from './screen-url.ts';

/** Returns the module of the kernel. */
export function screenModule(): Uint8Array<ArrayBuffer> {
  return moduleOf({ parameters: PARAMETERS, numbers: NUMBERS, vectors: 2, pages: PAGES }, [
    QUEUE_ENDS.map((local, queue) => set(local, constant(queueStart(queue)))),
    MD5_ENDS.map((local, queue) => set(local, constant(md5QueueStart(queue)))),
    set(md5Texts, constant(MD5_TEXTS)),
    set(lowered, constant(LOWERED)),
    set(forms, constant(FORMS)),
    set(prefix, constant(PREFIXES)),
    set(texts, constant(HASH_TEXTS)),
    block(full =>
      loop(next => [
        jumpIf(i32.equal(get(cell), get(stop)), full),
        jumpIf(i32.atLeast(get(prefix), constant(PREFIXES + 4 * (CAPACITY - MAX_EXPRESSIONS))), full),
        // A string has up to two URLs: one may wrap another.
        jumpIf(i32.atLeast(get(lowered), constant(LOWERED + (MD5_URLS - 1) * LOWERED_BYTES)), full),
        jumpIf(i32.atLeast(get(forms), constant(FORMS + (FORM_COUNT - 1) * FORM_BYTES)), full),
        set(start, i32.load(get(cell), 0)),
        set(end, i32.load(get(cell), 4)),
        set(size, between(start, end)),
        set(verdict, constant(LOOK)),
        set(found, constant(0)),
        block(done =>
          loop(again => [
            block(notUrl => url(notUrl, done)),
            block(notHash => wholeHash(notHash, done)),
            plainText(again, done)
          ])
        ),
        writeVerdict(),
        advance(cell, 8),
        jump(next)
      ])
    ),
    [cell, ...QUEUE_ENDS, ...MD5_ENDS].map((local, number) => i32.store(constant(RESULT), number * 4, get(local)))
  ]);
}

/** Writes the verdict of the cell and the end of its prefixes. */
function writeVerdict(): Code {
  const number = i32.shiftRight(i32.subtract(get(cell), constant(CELL_LIST)), 3);
  return [
    i32.storeByte(number, VERDICTS, get(verdict)),
    i32.store(i32.shiftLeft(number, 2), PREFIX_ENDS, i32.shiftRight(i32.subtract(get(prefix), constant(PREFIXES)), 2))
  ];
}
