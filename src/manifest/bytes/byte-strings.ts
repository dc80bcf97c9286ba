/**
 * Finds URLs that are written out in bytes without a known format, as the program `strings` does: in ASCII, UTF-8 and
 * UTF-16. This finds more than nothing, but does not prove that the bytes contain no other URLs.
 */
import type { ItemCollector } from '../../item/collect.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { MAX_BYTE_STRING_BYTES } from './manifest-limits.ts';

/** What precedes a host, in one and in two bytes per character. */
const MARKS = { narrow: Buffer.from('://'), wide: Buffer.from(':\0/\0/') } as const;

/** Bytes before a mark that may belong to the scheme of a URL. */
const BEFORE_BYTES = 64;

export class ByteStrings {
  readonly #collector: ItemCollector;
  readonly #narrow: Runs;
  readonly #wide: Runs;
  /** The bytes that are still needed, and room for the next ones. */
  #bytes = Buffer.alloc(0);
  #length = 0;

  /** @param row the row of everything that is found */
  constructor(collector: ItemCollector, row = 1) {
    this.#collector = collector;
    const pass = (text: Uint8Array) => passUrls(text, collector, row);
    this.#narrow = new Runs(MARKS.narrow, 1, text => pass(text.subarray(0, asciiEnd(text))), pass);
    this.#wide = new Runs(
      MARKS.wide,
      2,
      text => pass(text.filter((_, i) => i % 2 === 0)),
      () => undefined
    );
  }

  /** Reads the next bytes. They may be overwritten later. */
  add(chunk: Uint8Array): void {
    this.#collector.watch.worked(chunk.length);
    const size = this.#length + chunk.length;
    if (size > this.#bytes.length) {
      const larger = Buffer.alloc(size + MAX_BYTE_STRING_BYTES);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#bytes.set(chunk, this.#length);
    this.#length = size;
    this.#read(false);
  }

  /** Reads what is left. To be called once, after the last bytes. */
  end(): void {
    this.#read(true);
  }

  #read(final: boolean): void {
    const bytes = this.#bytes.subarray(0, this.#length);
    const needed = Math.min(this.#narrow.read(bytes, final), this.#wide.read(bytes, final));
    bytes.copyWithin(0, needed);
    this.#length -= needed;
    this.#narrow.moved(needed);
    this.#wide.moved(needed);
  }
}

/** Collects the URLs that are written out in some bytes. */
export function collectStrings(bytes: Uint8Array, collector: ItemCollector, row = 1): void {
  const strings = new ByteStrings(collector, row);
  strings.add(bytes);
  strings.end();
}

/** Finds runs of printable characters around a mark, whose other bytes are zero if a character takes two. */
class Runs {
  readonly #mark: Buffer;
  readonly #step: number;
  readonly #ascii: (run: Uint8Array) => void;
  readonly #whole: (run: Uint8Array) => void;
  /** How many of the bytes are done. */
  #done = 0;

  /**
   * @param ascii receives every run
   * @param whole receives a run, too, if it has bytes past ASCII
   */
  constructor(mark: Buffer, step: number, ascii: (run: Uint8Array) => void, whole: (run: Uint8Array) => void) {
    this.#mark = mark;
    this.#step = step;
    this.#ascii = ascii;
    this.#whole = whole;
  }

  /**
   * Reads the bytes that are not done.
   *
   * @returns the first byte that is needed again, with more bytes after it
   */
  read(bytes: Buffer, final: boolean): number {
    for (let at = this.#next(bytes); at >= 0; at = this.#next(bytes)) {
      const start = this.#startOf(bytes, at, this.#done);
      const end = this.#endOf(bytes, at);
      if (end + this.#step > bytes.length && end - at < MAX_BYTE_STRING_BYTES && !final) {
        this.#done = start;
        return start;
      }
      const run = bytes.subarray(start, end);
      this.#ascii(run);
      if (asciiEnd(run) < run.length) this.#whole(run);
      this.#done = Math.max(end, at + this.#mark.length);
    }
    return Math.min(bytes.length, Math.max(this.#done, bytes.length - BEFORE_BYTES - this.#mark.length));
  }

  /** To be called when the first bytes were removed. */
  moved(bytes: number): void {
    this.#done = Math.max(0, this.#done - bytes);
  }

  #next(bytes: Buffer): number {
    return bytes.indexOf(this.#mark, this.#done);
  }

  #startOf(bytes: Uint8Array, mark: number, from: number): number {
    let start = mark;
    for (let at = mark - this.#step; at >= from && at >= mark - BEFORE_BYTES; at -= this.#step) {
      if (!this.#isPrintable(bytes, at)) break;
      start = at;
    }
    return start;
  }

  /** Returns the end of the run of the mark at `mark`. */
  #endOf(bytes: Uint8Array, mark: number): number {
    const most = Math.min(bytes.length, mark + MAX_BYTE_STRING_BYTES);
    let at = mark;
    while (at < most && this.#isPrintable(bytes, at)) at += this.#step;
    return Math.min(at, bytes.length);
  }

  #isPrintable(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at]!;
    if (this.#step === 1) return byte > 0x20 && byte !== 0x7f;
    // The zero after the last character may be the first byte of the next one.
    return byte > 0x20 && byte < 0x7f && (at === 0 || at + 1 >= bytes.length || !bytes[at + 1] || !bytes[at - 1]);
  }
}

/** Returns the position of the first byte past ASCII, or the end. */
function asciiEnd(text: Uint8Array): number {
  const at = text.findIndex(byte => byte >= 0x80);
  return at < 0 ? text.length : at;
}

/** A mark that is not part of a URL, with the scheme before it: programs contain `%s://` and `://` alone. */
const NO_URL = /[a-z0-9+.-]{0,32}:\/\/(?![a-z0-9\x80-\xff]|%[0-9a-f]{2})/i;

const URL_START = /[a-z][a-z0-9+.-]{1,32}:\/\//i;

/** Passes on the URLs of a run. */
function passUrls(run: Uint8Array, collector: ItemCollector, row: number): void {
  for (const part of latin1(run).split(NO_URL)) {
    const start = part.search(URL_START);
    if (start < 0) continue;
    const text = Buffer.from(part.slice(start), 'latin1');
    collector.string(text, 0, text.length, row, 0, false);
  }
}
