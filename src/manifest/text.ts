/** Content to UTF-8: the encoding is told by a byte order mark or by the pattern of NUL bytes, and held to strictly. */
import { TextDecoder } from 'node:util';
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import type { Peeked } from './peek.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** Of all 16-bit units this share has a zero upper byte in UTF-16 that holds addresses, at least. */
const MIN_ASCII_SHARE = 0.25;

/** Past this share of control characters a file is not text. */
const MAX_CONTROL_SHARE = 0.02;

/** The encoding that the beginning of a file shows. Anything that is not UTF-16 or UTF-32 is read as UTF-8. */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c, d] = head;
  // The mark of UTF-32LE begins with that of UTF-16LE; no UTF-16 text has U+0000 as its first character.
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  return unmarkedUtf16(head) ?? 'utf-8';
}

/** UTF-16 without a mark: its first character is ASCII, and NUL bytes stand on one side of the units, but for a few. */
function unmarkedUtf16(head: Uint8Array): Encoding | null {
  const units = head.length >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < units * 2; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const enough = units * MIN_ASCII_SHARE;
  if (head[1] === 0 && odd >= enough && even * 8 <= odd) return 'utf-16le';
  if (head[0] === 0 && even >= enough && odd * 8 <= even) return 'utf-16be';
  return null;
}

/** Whether the beginning of a file looks like text in some encoding. */
export function looksLikeText(head: Uint8Array): boolean {
  if (isTextualBinary(head)) return false;
  if (encodingOf(head) !== 'utf-8') return true;
  let controls = 0;
  for (const byte of head) if (CONTROLS[byte] === 1) controls++;
  return controls <= head.length * MAX_CONTROL_SHARE;
}

/** PDF and safetensors begin with text, but what follows is not. */
function isTextualBinary(head: Uint8Array): boolean {
  return (
    Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-' ||
    (head[7] === 0 && head[8] === 0x7b && head[6] === 0)
  );
}

/** Control characters but for white space, backspace and escape, which terminal logs hold. */
const CONTROLS = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte < 0x20 && byte !== 0x1b && (byte < 0x08 || byte > 0x0d)) || byte === 0x7f ? 1 : 0
);

/** The beginning of a file in UTF-8, good enough to judge its format. */
export function sampleOf(head: Uint8Array): Uint8Array {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8' || encoding === 'utf-32') return head.subarray(markLength(head));
  return Buffer.from(new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1)), 'utf8');
}

/**
 * All of a file's text in UTF-8, without byte order mark. Bytes that are not UTF-8 (Latin-1, say) pass as they are.
 * Throws `manifest-unreadable` where two programs would read two different texts.
 */
export function utf8({ head, all }: Peeked): AsyncIterable<Uint8Array> {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8') return passUtf8(all, markLength(head));
  if (encoding !== 'utf-32') return transcodeUtf16(all, encoding);
  throw new GateError('manifest-unreadable', safe`it is in UTF-32; save it as UTF-8`);
}

function markLength(head: Uint8Array): number {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}

/**
 * A NUL byte is an error rather than dropped, kept or taken for an end: each of these is what some program does, so
 * whichever is chosen another program would see another address.
 */
async function* passUtf8(chunks: AsyncIterable<Uint8Array>, mark: number): AsyncGenerator<Uint8Array, void> {
  let skip = mark;
  let position = 0;
  for await (const chunk of chunks) {
    const nul = chunk.indexOf(0);
    yield chunk.subarray(Math.min(skip, chunk.length), nul < 0 ? chunk.length : nul);
    skip = Math.max(0, skip - chunk.length);
    if (nul >= 0) {
      throw new GateError(
        'manifest-unreadable',
        safe`byte ${count(position + nul + 1)} is a NUL, which text does not hold; save the file as UTF-8 text`
      );
    }
    position += chunk.length;
  }
}

async function* transcodeUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be'
): AsyncGenerator<Uint8Array, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const guard = new AsciiGuard();
  for await (const chunk of chunks) {
    guard.check(chunk);
    yield Buffer.from(decode(decoder, chunk), 'utf8');
  }
  yield Buffer.from(decode(decoder, null), 'utf8');
}

function decode(decoder: TextDecoder, chunk: Uint8Array | null): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new GateError(
      'manifest-unreadable',
      safe`it is UTF-16 with an odd number of bytes or an unpaired surrogate; save it as UTF-8`,
      { cause }
    );
  }
}

/** Finds `://` in plain bytes of what claims to be UTF-16: a program that knows no UTF-16 would read addresses there. */
class AsciiGuard {
  #matched = 0;

  check(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte === 0x2f && this.#matched > 0) this.#matched++;
      else this.#matched = byte === 0x3a ? 1 : 0;
      if (this.#matched === 3) {
        throw new GateError(
          'manifest-unreadable',
          safe`it can be read as UTF-16 and as plain text, with different content; save it as UTF-8`
        );
      }
    }
  }
}
