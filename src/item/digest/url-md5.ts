/**
 * Computes MD5s of URLs as partners do: as written, canonical, and in lower case without its scheme. Hot path: bytes
 * only, except for non-ASCII letters.
 */
import type { WrittenUrl } from '../reading/wrapping.ts';
import { lowerByte, lowerCase } from '../text/letter-case.ts';
import { md5Into } from './md5.ts';
import type { PrefixQueue } from './prefix-queue.ts';

const MARK = Buffer.from('url-md5:');
const DIGEST_BYTES = 16;
const EXPRESSION_BYTES = MARK.length + 2 * DIGEST_BYTES;
/** A URL is read in full and cut at two places at most, with three MD5s each time. */
const EXPRESSIONS = 9;

const HEX_DIGITS = Uint8Array.from('0123456789abcdef', char => char.charCodeAt(0));

export class UrlMd5s {
  readonly #digest = new Uint8Array(DIGEST_BYTES);
  #scratch = new Uint8Array(1024);
  readonly #expressions = new Uint8Array(EXPRESSIONS * EXPRESSION_BYTES);
  #length = 0;

  /** Reads a URL that ends at `end` and has the canonical form `canonical[from, to)`, without its scheme. */
  read({ text, start, colon, rest }: WrittenUrl, end: number, canonical: Uint8Array, from: number, to: number): void {
    this.#add(text, start, end);
    this.#reserve(Math.max(end - start, colon - start + 3 + to - from));
    const out = this.#scratch;
    let length = 0;
    let wide = false;
    for (let i = rest; i < end; i++) {
      const byte = text[i]!;
      if (byte >= 0x80) wide = true;
      out[length++] = lowerByte(byte);
    }
    const lowered = wide ? lowerCase(text.subarray(rest, end)) : out;
    this.#add(lowered, 0, wide ? lowered.length : length);
    length = 0;
    for (let i = start; i < colon; i++) out[length++] = lowerByte(text[i]!);
    // `hxxp` means `http`.
    if (out[1] === 0x78) out[1] = out[2] = 0x74;
    out[length++] = 0x3a;
    out[length++] = out[length++] = 0x2f;
    for (let i = from; i < to; i++) out[length++] = canonical[i]!;
    let same = length === end - start;
    for (let i = 0; same && i < length; i++) same = out[i] === text[start + i];
    if (!same) this.#add(out, 0, length);
  }

  /** Passes on the expressions of everything read since the last call. */
  emit(queue: PrefixQueue): void {
    for (let from = 0; from < this.#length; from += EXPRESSION_BYTES) {
      const at = queue.place(EXPRESSION_BYTES);
      for (let i = 0; i < EXPRESSION_BYTES; i++) queue.bytes[at + i] = this.#expressions[from + i]!;
      queue.keep(at + EXPRESSION_BYTES);
      queue.add(queue.bytes, at, at + EXPRESSION_BYTES);
    }
    this.#length = 0;
  }

  #add(bytes: Uint8Array, start: number, end: number): void {
    md5Into(bytes, start, end, this.#digest, 0);
    const out = this.#expressions;
    out.set(MARK, this.#length);
    let to = this.#length + MARK.length;
    for (const byte of this.#digest) {
      out[to++] = HEX_DIGITS[byte >> 4]!;
      out[to++] = HEX_DIGITS[byte & 15]!;
    }
    this.#length = to;
  }

  #reserve(size: number): void {
    if (size > this.#scratch.length) this.#scratch = new Uint8Array(size * 2);
  }
}
