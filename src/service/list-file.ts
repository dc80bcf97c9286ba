/**
 * Reads a list file: lines of `THREAT_TYPE<TAB>ENTRY`, and `#` comments. An entry is a URL or a host/path pattern, a
 * content hash, the MD5 of a URL, or a ready digest (specification, section 6). One wrong line makes the whole file
 * invalid: an entry that is silently dropped would never be looked for.
 */
import { setImmediate as yieldTurn } from 'node:timers/promises';
import { GateError } from '../safe/errors.ts';
import { count, joined, type SafeText, safe } from '../safe/text.ts';
import { type ListEntry, parseListLine } from './list-entry.ts';
import { MAX_WRONG_LINES } from './service-limits.ts';
import { CR, LF } from '../item/text/ascii.ts';
import { HEX } from '../item/text/percent.ts';

/** Digest and threat type of every entry. */
export interface ListEntries {
  /** 32 bytes per entry, one after another. */
  readonly digests: Uint8Array;
  /** An index into `threatTypes` per entry. */
  readonly types: Uint16Array;
  readonly threatTypes: readonly string[];
  readonly hasUrlMd5: boolean;
}

const DIGEST_BYTES = 32;

/** After this many lines other work gets a turn, so that a service keeps answering while it reads a new list. */
const TURN = 4096;

/**
 * Reads a list file.
 *
 * @param name what errors call the file
 * @param allowed threat types in addition to the known ones
 * @throws GateError `usage` with the wrong lines and what is allowed, never an entry; also if there are no entries
 */
export async function parseListFile(
  bytes: Uint8Array,
  name: SafeText,
  allowed: ReadonlySet<string> = new Set()
): Promise<ListEntries> {
  if (isUtf16(bytes)) throw refused(name, safe`it is UTF-16; save it as UTF-8`);
  const entries = new EntryBuilder();
  const wrong: SafeText[] = [];
  let wrongLines = 0;
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let number = 1; start < bytes.length; number++) {
    const feed = bytes.indexOf(LF, start);
    const end = feed === -1 ? bytes.length : feed;
    const line = entries.addReady(bytes, start, end) ? null : textOf(bytes, start, end);
    if (line !== null) {
      const entry = parseListLine(line, allowed);
      if (!('wrong' in entry)) entries.add(entry);
      else if (wrongLines++ < MAX_WRONG_LINES) wrong.push(safe`line ${count(number)}: ${entry.wrong}`);
    }
    start = end + 1;
    if (number % TURN === 0) await yieldTurn();
  }
  if (wrongLines > MAX_WRONG_LINES) wrong.push(safe`and ${count(wrongLines - MAX_WRONG_LINES)} more`);
  if (wrong.length > 0) throw refused(name, joined(wrong, '; '));
  if (entries.length === 0) throw refused(name, safe`it has no entries, so nothing would ever match`);
  return entries.take();
}

function refused(name: SafeText, why: SafeText): GateError {
  return new GateError('usage', safe`the list ${name} is refused: ${why}`);
}

/** Recognizes UTF-16 by its byte order mark, or by exactly one NUL in the first two bytes. */
function isUtf16([first = 0x20, second = 0x20]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}

/** Returns a line, one character per byte, without the line end of Windows; null for an empty line or a comment. */
function textOf(bytes: Uint8Array, start: number, end: number): string | null {
  while (end > start && bytes[end - 1] === CR) end--;
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  return /^ *(?:#|$)/.test(line) ? null : line;
}

/** What comes between the threat type and the hex digits of a ready digest. */
const READY = Buffer.from('\texpr-sha256:');
const READY_DIGITS = 2 * DIGEST_BYTES;

class EntryBuilder {
  /** The threat type of the last entry, as bytes. */
  #lastType = Buffer.alloc(0);
  #digests = new Uint8Array(1024 * DIGEST_BYTES);
  #types = new Uint16Array(1024);
  #length = 0;
  readonly #threatTypes = new Map<string, number>();
  #hasUrlMd5 = false;

  get length(): number {
    return this.#length;
  }

  add({ threatType, digest, isUrlMd5 }: ListEntry): void {
    this.#hasUrlMd5 ||= isUrlMd5;
    if (this.#length === this.#types.length) this.#grow();
    const type = this.#threatTypes.get(threatType) ?? this.#threatTypes.size;
    this.#threatTypes.set(threatType, type);
    this.#digests.set(digest, this.#length * DIGEST_BYTES);
    this.#types[this.#length++] = type;
    this.#lastType = Buffer.from(threatType, 'latin1');
  }

  /**
   * Adds a line with a ready digest and the threat type of the entry before. Hot path: long lists consist of such lines,
   * so there is no string for one.
   *
   * @returns false for any other line; nothing was added then
   */
  addReady(bytes: Uint8Array, start: number, end: number): boolean {
    const type = this.#lastType;
    const digits = end - READY_DIGITS;
    const ready = digits - READY.length;
    if (ready - start !== type.length || this.#length === 0) return false;
    for (let i = 0; i < type.length; i++) if (bytes[start + i] !== type[i]) return false;
    for (let i = 0; i < READY.length; i++) if (bytes[ready + i] !== READY[i]) return false;
    if (this.#length === this.#types.length) this.#grow();
    const to = this.#length * DIGEST_BYTES;
    for (let i = 0; i < DIGEST_BYTES; i++) {
      const high = HEX[bytes[digits + 2 * i] ?? 0] ?? 255;
      const low = HEX[bytes[digits + 2 * i + 1] ?? 0] ?? 255;
      // 255 is no digit.
      if ((high | low) > 15) return false;
      this.#digests[to + i] = high * 16 + low;
    }
    this.#types[this.#length] = this.#types[this.#length - 1] ?? 0;
    this.#length++;
    return true;
  }

  take(): ListEntries {
    return {
      digests: this.#digests.subarray(0, this.#length * DIGEST_BYTES),
      types: this.#types.subarray(0, this.#length),
      threatTypes: [...this.#threatTypes.keys()],
      hasUrlMd5: this.#hasUrlMd5
    };
  }

  #grow(): void {
    const digests = new Uint8Array(this.#digests.length * 2);
    const types = new Uint16Array(this.#types.length * 2);
    digests.set(this.#digests);
    types.set(this.#types);
    this.#digests = digests;
    this.#types = types;
  }
}
