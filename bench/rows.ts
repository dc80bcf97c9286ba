/** Rows as LAION's are, always the same ones: each URL has ten expressions, and no two rows have the same. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const HEADER = 'SAMPLE_ID,URL,TEXT,HEIGHT,WIDTH,LICENSE,NSFW,similarity\n';
const WORDS = ['vintage', 'house', 'red', 'shoes', 'a', 'of', 'wedding', 'dress', 'poster', 'with', 'garden', 'blue'];

/** Rows written at a time. */
const BLOCK = 1000;

export async function writeRows(path: string, rows: number): Promise<void> {
  await pipeline(Readable.from(blocks(rows)), createWriteStream(path));
}

function* blocks(rows: number): Generator<string> {
  yield HEADER;
  const below = random();
  for (let row = 0; row < rows; row += BLOCK) {
    yield Array.from({ length: Math.min(BLOCK, rows - row) }, (_, i) => rowOf(row + i, below)).join('');
  }
}

function rowOf(row: number, below: (limit: number) => number): string {
  const words = Array.from({ length: 5 + below(9) }, () => WORDS[below(WORDS.length)]);
  const caption = words.join(' ');
  const text = below(2) === 0 ? caption : `"${caption}, ${words.at(-1)}"`;
  const host = `cdn${below(200)}.shop${below(50_000)}.example`;
  const url = `https://${host}/products/${below(10_000)}/${words[0]}-${words[1]}-${row}.jpg?v=${below(1e9)}`;
  const size = `${100 + below(1900)},${100 + below(1900)}`;
  return `${below(1e9)},${url},${text},${size},?,UNLIKELY,0.${below(1e6)}\n`;
}

/** Pseudo-random numbers (mulberry32). */
function random(): (limit: number) => number {
  let state = 1;
  return limit => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
