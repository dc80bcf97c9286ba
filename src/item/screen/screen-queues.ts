/** Queues expressions, and texts for MD5, in the screen's kernel. */
import { type Code, get, i32, jumpIf, type Local, loop, set, when } from '../wasm/wasm.ts';
import {
  add,
  advance,
  between,
  constant,
  length,
  MD5_ENDS,
  md5Texts,
  one,
  other,
  prefix,
  QUEUE_ENDS,
  wordOf
} from './screen-locals.ts';
import { ENTRY, MD5_BYTES } from './screen-memory.ts';

/** Queues the expression from `one` to `other`. */
export function emit(): Code {
  return [set(length, between(one, other)), push(QUEUE_ENDS, get(prefix)), advance(prefix, 4)];
}

/** Queues the `length` bytes at `one` among those of as many blocks: nine bytes of the blocks are not the message's. */
function push(queues: readonly Local[], target: Code): Code {
  const onto = (queue: Local): Code => [
    i32.store(get(queue), 0, get(one)),
    i32.store(get(queue), 4, get(length)),
    i32.store(get(queue), 8, target),
    advance(queue, ENTRY)
  ];
  const [short = 0, middle = 0, long = 0] = queues;
  return when(
    i32.less(get(length), constant(56)),
    onto(short),
    when(i32.less(get(length), constant(120)), onto(middle), onto(long))
  );
}

/** Queues the MD5 of the text from `one` to `other`, and its expression. */
export function emitMd5(): Code {
  const mark = 'url-md5:';
  return [
    i32.store(get(md5Texts), 0, constant(wordOf(mark))),
    i32.store(get(md5Texts), 4, constant(wordOf(mark.slice(4)))),
    set(length, between(one, other)),
    push(MD5_ENDS, add(md5Texts, mark.length)),
    set(one, get(md5Texts)),
    set(length, constant(mark.length + 32)),
    push(QUEUE_ENDS, get(prefix)),
    advance(prefix, 4),
    advance(md5Texts, MD5_BYTES)
  ];
}

/** Runs `body` for each number of a list that is not empty. */
export function each(local: Local, list: number, end: Local, body: Code): Code {
  return [
    set(local, constant(list)),
    loop(again => [body, advance(local, 4), jumpIf(i32.unequal(get(local), get(end)), again)])
  ];
}
