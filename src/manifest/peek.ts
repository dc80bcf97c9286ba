/** The beginning of a stream, looked at before it is decided how to read the stream. */

/** Enough to tell text from bytes and one table dialect from another. */
export const HEAD_BYTES = 1 << 16;

export interface Peeked {
  /** The first bytes: at least `HEAD_BYTES` of them unless the stream is shorter. */
  readonly head: Uint8Array;
  /** Whether `head` is the whole stream. */
  readonly whole: boolean;
  /** The stream from its beginning; to be iterated once. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Closes the stream, wherever its reader stopped. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Reads the head of `chunks`. */
export async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  while (size < HEAD_BYTES) {
    const step = await iterator.next();
    if (step.done === true) {
      whole = true;
      break;
    }
    held.push(step.value);
    size += step.value.length;
  }
  const head = held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
  const close = async () => {
    await iterator.return?.();
  };
  return { head, whole, all: replay(head, whole, iterator), [Symbol.asyncDispose]: close };
}

async function* replay(
  head: Uint8Array,
  whole: boolean,
  rest: AsyncIterator<Uint8Array>
): AsyncGenerator<Uint8Array, void> {
  try {
    if (head.length > 0) yield head;
    while (!whole) {
      const step = await rest.next();
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    await rest.return?.();
  }
}
