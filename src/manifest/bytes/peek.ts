/** Looks at the beginning of a stream, which decides how the stream is read. */

/** Enough to distinguish text from bytes, and one table dialect from another. */
export const HEAD_BYTES = 1 << 16;

export interface PeekedBytes {
  /** The first bytes: at least `HEAD_BYTES`, or the whole stream if it is shorter. */
  readonly head: Uint8Array;
  /** Whether `head` is the whole stream. */
  readonly whole: boolean;
  /** The stream from its beginning; can be iterated once. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Closes the stream, wherever its reader stopped. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Reads the head of `chunks`. If reading fails, `all` yields what came before the fault, then throws it. */
export async function peek(chunks: AsyncIterable<Uint8Array>): Promise<PeekedBytes> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let rest: Rest = { kind: 'more', iterator };
  while (size < HEAD_BYTES && rest.kind === 'more') {
    try {
      const step = await iterator.next();
      if (step.done === true) {
        rest = { kind: 'none' };
      } else {
        held.push(step.value);
        size += step.value.length;
      }
    } catch (fault) {
      rest = { kind: 'fault', fault };
    }
  }
  // A copy, because the head is used for longer than its chunks.
  const head = Buffer.concat(held);
  const close = async () => {
    await iterator.return?.();
  };
  return { head, whole: rest.kind === 'none', all: replay(head, rest), [Symbol.asyncDispose]: close };
}

/** What comes after the head. */
type Rest =
  | { readonly kind: 'none' }
  | { readonly kind: 'more'; readonly iterator: AsyncIterator<Uint8Array> }
  | { readonly kind: 'fault'; readonly fault: unknown };

async function* replay(head: Uint8Array, rest: Rest): AsyncGenerator<Uint8Array, void> {
  try {
    if (head.length > 0) yield head;
    if (rest.kind === 'fault') throw rest.fault;
    if (rest.kind === 'none') return;
    for (let step = await rest.iterator.next(); step.done !== true; step = await rest.iterator.next()) yield step.value;
  } finally {
    if (rest.kind === 'more') await rest.iterator.return?.();
  }
}
