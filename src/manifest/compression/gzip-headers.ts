/** Finds the names, comments and extra fields in the headers of gzip members (RFC 1952, section 2.3). */
import type { ItemCollector } from '../../item/collect.ts';
import { collectStrings } from '../bytes/byte-strings.ts';
import { MAX_GZIP_NAME_BYTES } from '../bytes/manifest-limits.ts';

const MAGIC = Buffer.from('1f8b08', 'hex');

/** The part of a header that every member has. */
const FIXED_BYTES = 10;

/** The longest header: with an extra field, a name and a comment. */
const HEADER_BYTES = FIXED_BYTES + 2 + 0xffff + 2 * MAX_GZIP_NAME_BYTES;

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const RESERVED = 0xe0;

/**
 * node:zlib passes over headers and does not say where they are, so they are recognised by their first bytes. The same
 * bytes may occur in compressed data by chance, so after the first header only URLs are looked for.
 */
export class GzipHeaders {
  readonly #collector: ItemCollector;
  #kept: Uint8Array = new Uint8Array(0);
  #isFirst = true;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  /** Reads the next stored bytes. */
  add(chunk: Uint8Array): void {
    const bytes = Buffer.concat([this.#kept, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, from)) {
      const end = this.#header(bytes, at);
      if (end === null && bytes.length - at < HEADER_BYTES) {
        this.#kept = new Uint8Array(bytes.subarray(at));
        return;
      }
      this.#isFirst = false;
      from = end ?? at + MAGIC.length;
    }
    this.#kept = new Uint8Array(bytes.subarray(Math.max(from, bytes.length - MAGIC.length + 1)));
  }

  /** Reads the header at `at`; returns its end, or null if it goes on after the bytes. */
  #header(bytes: Buffer, at: number): number | null {
    if (at + FIXED_BYTES > bytes.length) return null;
    const flags = bytes[at + 3]!;
    let end = at + FIXED_BYTES;
    if ((flags & RESERVED) !== 0 || (flags & (EXTRA | NAME | COMMENT)) === 0) return at + MAGIC.length;
    const extra: [start: number, end: number] = [end, end];
    if ((flags & EXTRA) !== 0) {
      if (end + 2 > bytes.length) return null;
      extra[0] = end + 2;
      extra[1] = end = end + 2 + bytes.readUInt16LE(end);
    }
    const texts: Uint8Array[] = [];
    for (const flag of [NAME, COMMENT]) {
      if ((flags & flag) === 0) continue;
      const length = bytes.subarray(end, end + MAX_GZIP_NAME_BYTES).indexOf(0);
      if (length < 0 && end + MAX_GZIP_NAME_BYTES > bytes.length) return null;
      const most = length < 0 ? MAX_GZIP_NAME_BYTES : length;
      texts.push(bytes.subarray(end, end + most));
      end += most + (length < 0 ? 0 : 1);
    }
    if (end > bytes.length) return null;
    collectStrings(bytes.subarray(...extra), this.#collector);
    for (const text of texts) {
      if (this.#isFirst) this.#collector.string(text, 0, text.length, 1, 0, false);
      else collectStrings(text, this.#collector);
    }
    return end;
  }
}
