/**
 * Decodes content to UTF-8. A byte order mark or the pattern of NUL bytes shows the encoding, which is then applied
 * strictly.
 */
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { COLON, OPEN_BRACE, SLASH } from '../../item/text/ascii.ts';
import { MAX_SAFETENSORS_HEADER_BYTES } from '../bytes/manifest-limits.ts';
import { lexesAsJson } from '../json/json.ts';
import type { PeekedBytes } from '../bytes/peek.ts';
import { isTfRecord } from './record-marks.ts';
import { latin1 } from '../../item/text/latin1.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** The smallest share of 16-bit units with a zero upper byte in UTF-16 that contains URLs. */
const MIN_ASCII_SHARE = 0.25;

/** The smallest share of bytes past ASCII in UTF-16 with few NULs; in Chinese it is nearly half. */
const MIN_WIDE_SHARE = 0.25;

/** With a larger share of control characters, bytes that are not UTF-8 or contain a NUL are not text. */
const CONTROL_SHARE = 0.02;

/** Returns the encoding that the beginning of a file shows. Anything except UTF-16 and UTF-32 is read as UTF-8. */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c, d] = head;
  // The mark of UTF-32LE begins with that of UTF-16LE, but no UTF-16 text begins with U+0000.
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  if (!head.includes(0)) return 'utf-8';
  return unmarkedUtf16(head) ?? wellFormedUtf16(head) ?? 'utf-8';
}

/**
 * Recognises UTF-16 without a mark: its first character is ASCII, and almost all NUL bytes are in the same half of the
 * units.
 */
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

/**
 * Recognises UTF-16 without a mark in a script with few NUL bytes, such as Chinese: all of it decodes to letters, with
 * a URL or a line end. ASCII text with a NUL may decode to such letters too, but it has no bytes past ASCII.
 */
function wellFormedUtf16(head: Uint8Array): Encoding | null {
  let wide = 0;
  for (const byte of head) if (byte >= 0x80) wide++;
  if (wide < head.length * MIN_WIDE_SHARE) return null;
  const fits = (encoding: 'utf-16le' | 'utf-16be') => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(head.subarray(0, head.length & ~1), {
        stream: true
      });
      return /:\/\/|\n/.test(text) && !/[\0-\x08\x0e-\x1a\x7f\ufffe\uffff]/.test(text) && isMostlyLetters(text);
    } catch {
      return false;
    }
  };
  return fits('utf-16le') ? 'utf-16le' : fits('utf-16be') ? 'utf-16be' : null;
}

function isMostlyLetters(text: string): boolean {
  const others = text.match(/[^\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return others <= text.length / 20;
}

/** Returns true if the beginning of a file looks like text in some encoding. */
export function looksLikeText(head: Uint8Array): boolean {
  if (encodingOf(head) !== 'utf-8') return true;
  const hasNul = head.includes(0);
  if (!hasNul && isUtf8(wholeCharacters(head))) return true;
  if (hasNul && (beginsAs(head, '%PDF-') || beginsAs(head, 'GGUF') || isSafetensors(head) || isTfRecord(head)))
    return false;
  return fewAre(CONTROLS, head);
}

/** Returns true if it looks like text that people write, which has no control characters. */
export function looksLikeProse(head: Uint8Array): boolean {
  return looksLikeText(head) && (encodingOf(head) !== 'utf-8' || fewAre(CONTROLS_AND_SEPARATORS, head));
}

function fewAre(bytes: Uint8Array, head: Uint8Array): boolean {
  let found = 0;
  for (const byte of head) if (bytes[byte] === 1) found++;
  return found <= head.length * CONTROL_SHARE;
}

/** The largest share of bytes past ASCII in text in an encoding for Western languages. */
const WESTERN_SHARE = 0.1;

/** Checks whether a stream is text: UTF-8, or almost all ASCII. The pixels of a picture are neither. */
export class TextCheck {
  /** True if all bytes so far are UTF-8, not counting an incomplete last character. */
  #isUtf8 = true;
  #rest: Uint8Array = new Uint8Array(0);
  #size = 0;
  #wide = 0;

  add(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#isUtf8) {
      // At most three bytes are kept, so the chunk is rarely copied.
      const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
      const whole = wholeCharacters(bytes);
      this.#isUtf8 = isUtf8(whole);
      // A copy of a few bytes, because the source may reuse its buffer.
      this.#rest = new Uint8Array(bytes.subarray(whole.length));
    }
    // Earlier chunks were UTF-8; their bytes are not counted.
    if (!this.#isUtf8) for (const byte of chunk) if (byte >= 0x80) this.#wide++;
  }

  /** Returns the result at the end of the stream. */
  end(): boolean {
    return (this.#isUtf8 && isUtf8(this.#rest)) || this.#wide <= this.#size * WESTERN_SHARE;
  }
}

/** Removes a character that is cut at the end of a head. */
function wholeCharacters(head: Uint8Array): Uint8Array {
  let last = head.length - 1;
  while (last > head.length - 4 && last > 0 && (head[last]! & 0xc0) === 0x80) last--;
  return head.subarray(0, last >= 0 && head[last]! >= 0xc0 ? last : head.length);
}

function beginsAs(head: Uint8Array, text: string): boolean {
  return latin1(head, 0, text.length) === text;
}

/** Recognises Safetensors: eight bytes with the size of a JSON header, the header, then tensors, which are not text. */
export function isSafetensors(head: Uint8Array): boolean {
  if (head[8] !== OPEN_BRACE || head.subarray(4, 8).some(byte => byte !== 0)) return false;
  const size = Buffer.from(head.subarray(0, 4)).readUInt32LE();
  return (
    size >= 2 && size <= MAX_SAFETENSORS_HEADER_BYTES && lexesAsJson(head.subarray(8, Math.min(head.length, 8 + size)))
  );
}

/** Control characters except white space, backspace and escape, which occur in terminal logs. */
const CONTROLS_AND_SEPARATORS = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte < 0x20 && byte !== 0x1b && (byte < 0x08 || byte > 0x0d)) || byte === 0x7f ? 1 : 0
);

/** The same without the separators of fields and records, as in Hive's and ASCII tables. */
const CONTROLS = CONTROLS_AND_SEPARATORS.map((control, byte) =>
  (byte >= 0x01 && byte <= 0x03) || (byte >= 0x1c && byte <= 0x1f) ? 0 : control
);

/** Returns the beginning of a file in UTF-8; exact enough to detect its format. */
export function sampleOf(head: Uint8Array): Uint8Array {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8' || encoding === 'utf-32') return head.subarray(markLength(head));
  return Buffer.from(new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1)), 'utf8');
}

/**
 * Returns the whole text of a file in UTF-8, without byte order mark. Bytes that are not UTF-8 (such as Latin-1) stay
 * as they are. Throws `manifest-unreadable` where two programs would read different texts.
 */
export function utf8({ head, all }: PeekedBytes): AsyncIterable<Uint8Array> {
  const encoding = encodingOf(head);
  if (encoding === 'utf-8') return passUtf8(all, markLength(head));
  if (encoding !== 'utf-32') return transcodeUtf16(all, encoding, isGuess(head));
  throw new GateError('manifest-unreadable', safe`it is in UTF-32; save it as UTF-8`);
}

/** Returns true if neither a mark nor the pattern of NUL bytes shows that it is UTF-16. */
function isGuess(head: Uint8Array): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !marked && unmarkedUtf16(head) === null;
}

function markLength(head: Uint8Array): number {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}

/** The text has a NUL at byte `at`, counted from 1. */
export class NulFault extends GateError {
  constructor(at: number) {
    super(
      'manifest-unreadable',
      safe`byte ${count(at)} is a NUL, which text never contains; save the file as UTF-8 text`
    );
  }
}

/**
 * Throws at a NUL byte. Some programs drop a NUL, some keep it, some stop there, so any choice would differ from what
 * another program reads.
 */
async function* passUtf8(chunks: AsyncIterable<Uint8Array>, mark: number): AsyncGenerator<Uint8Array, void> {
  let skip = mark;
  let position = 0;
  for await (const chunk of chunks) {
    const nul = chunk.indexOf(0);
    yield chunk.subarray(Math.min(skip, chunk.length), nul < 0 ? chunk.length : nul);
    skip = Math.max(0, skip - chunk.length);
    if (nul >= 0) throw new NulFault(position + nul + 1);
    position += chunk.length;
  }
}

async function* transcodeUtf16(
  chunks: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
  isGuess: boolean
): AsyncGenerator<Uint8Array, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const guard = new AsciiGuard(isGuess);
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

/** The length of a run of ASCII bytes that almost never occurs in UTF-16 of a script that is not Latin. */
const ASCII_RUN = 16;

/**
 * Throws if the bytes of UTF-16 contain a plain `://`: a program that does not know UTF-16 would read URLs there. Where
 * UTF-16 is a guess, it also throws at a long run of ASCII.
 */
class AsciiGuard {
  readonly #longest: number;
  #matched = 0;
  #run = 0;

  constructor(isGuess: boolean) {
    this.#longest = isGuess ? ASCII_RUN : Infinity;
  }

  check(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte === SLASH && this.#matched > 0) this.#matched++;
      else this.#matched = byte === COLON ? 1 : 0;
      this.#run = byte > 0x20 && byte < 0x7f ? this.#run + 1 : 0;
      if (this.#matched === 3 || this.#run >= this.#longest) {
        throw new GateError(
          'manifest-unreadable',
          safe`it reads differently as UTF-16 and as plain text; save it as UTF-8`
        );
      }
    }
  }
}
