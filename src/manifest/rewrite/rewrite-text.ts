/** Rewrites text in UTF-8, as its reader sees it, and encodes the result as before: UTF-16 stays UTF-16. */
import { TextDecoder } from 'node:util';
import type { PeekedBytes } from '../bytes/peek.ts';
import { encodingOf, utf8 } from '../kind/encoding.ts';

/** Rewrites the text of `content`; `rewrite` gets it in UTF-8 without byte order mark. */
export async function* rewriteText(
  content: PeekedBytes,
  rewrite: (text: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
): AsyncGenerator<Uint8Array, void> {
  const encoding = encodingOf(content.head);
  yield markOf(content.head);
  const rewritten = rewrite(utf8(content));
  if (encoding === 'utf-16le' || encoding === 'utf-16be') yield* toUtf16(rewritten, encoding);
  else yield* rewritten;
}

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff]
];

function markOf(head: Uint8Array): Uint8Array {
  const mark = MARKS.find(bytes => bytes.every((byte, i) => head[i] === byte)) ?? [];
  return head.subarray(0, mark.length);
}

async function* toUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be'
): AsyncGenerator<Uint8Array, void> {
  // A second mark is an ordinary character.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of chunks) {
    const units = Buffer.from(decoder.decode(chunk, { stream: true }), 'utf16le');
    yield encoding === 'utf-16le' ? units : units.swap16();
  }
  decoder.decode();
}
