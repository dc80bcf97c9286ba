/**
 * Reads a list file: lines of `THREAT_TYPE<TAB>ENTRY`, and `#` comments. An entry is a URL or a host/path pattern, a
 * content hash, the MD5 of a URL, or a ready digest (specification, section 6). One wrong line makes the whole file
 * invalid: an entry that is silently dropped would never be looked for.
 */
import { GateError } from '../safe/errors.ts';
import { count, joined, type SafeText, safe } from '../safe/text.ts';
import { HashLines } from './hash-lines.ts';
import { parseListLine } from './list-entry.ts';
import { MAX_LINE_BYTES, MAX_WRONG_LINES } from './service-limits.ts';
import { CR, LF } from '../item/text/ascii.ts';
import { latin1 } from '../item/text/latin1.ts';

/** Receives the entries of a list, one by one. */
export interface EntrySink {
  /**
   * @param digest 32 bytes, until the next call
   * @param type an index into the threat types
   */
  add(digest: Uint8Array, type: number): void;
  /** Called after every `PAUSE_LINES` lines, so that other work gets a turn. */
  pause(): Promise<void>;
}

/** What a list file contains, besides the digests. */
export interface ListContent {
  readonly size: number;
  readonly threatTypes: readonly string[];
  readonly hasUrlMd5: boolean;
}

const PAUSE_LINES = 1024;

/**
 * Reads a list file in little memory.
 *
 * @param name what errors call the file
 * @param allowed threat types in addition to the known ones
 * @throws GateError `usage` with the wrong lines and what is allowed, never an entry; also if there are no entries
 */
export async function readListFile(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: SafeText,
  allowed: ReadonlySet<string>,
  sink: EntrySink
): Promise<ListContent> {
  const reader = new LineReader(allowed, sink);
  /** The beginning of a line whose end has not come yet. */
  let open: Uint8Array = new Uint8Array();
  let isFirst = true;
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const next = open.length === 0 ? reader.hashes(chunk, start) : start;
      if (next > start) start = next;
      else {
        const end = chunk.indexOf(LF, start);
        if (end === -1) break;
        if (isFirst) assertUtf8(open.length > 0 ? open : chunk, name);
        isFirst = false;
        if (open.length === 0) reader.line(chunk, start, end);
        else {
          const line = Buffer.concat([open, chunk.subarray(start, end)]);
          reader.line(line, 0, line.length);
          open = new Uint8Array();
        }
        start = end + 1;
      }
      if (reader.lines % PAUSE_LINES === 0) await sink.pause();
    }
    // A copy, since the next chunk may be in the same memory.
    if (start < chunk.length) open = Buffer.concat([open, chunk.subarray(start)]);
    if (open.length > MAX_LINE_BYTES)
      throw refused(name, safe`line ${count(reader.lines + 1)} is too long for an entry`);
  }
  if (isFirst) assertUtf8(open, name);
  if (open.length > 0) reader.line(open, 0, open.length);
  return reader.end(name);
}

/** Recognises UTF-16 by its byte order mark, or by exactly one NUL in the first two bytes. */
function assertUtf8([first = 0x20, second = 0x20]: Uint8Array, name: SafeText): void {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || (first === 0) !== (second === 0)) throw refused(name, safe`it is UTF-16; save it as UTF-8`);
}

export function refused(name: SafeText, why: SafeText): GateError {
  return new GateError('usage', safe`the list ${name} is refused: ${why}`);
}

class LineReader {
  lines = 0;
  readonly #allowed: ReadonlySet<string>;
  readonly #sink: EntrySink;
  readonly #wrong: SafeText[] = [];
  #wrongLines = 0;
  #size = 0;
  #hasUrlMd5 = false;
  readonly #threatTypes = new Map<string, number>();
  /** Reads hashes with a threat type that came before. */
  readonly #hashLines = new HashLines();
  readonly #digest = Buffer.alloc(32);

  constructor(allowed: ReadonlySet<string>, sink: EntrySink) {
    this.#allowed = allowed;
    this.#sink = sink;
  }

  /**
   * Reads lines as long as they are hashes with a threat type that came before, up to the next pause. Long lists consist
   * of them. Returns where the first other line begins.
   */
  hashes(bytes: Uint8Array, start: number): number {
    const hashLines = this.#hashLines;
    let at = start;
    do {
      const found = hashLines.read(bytes, at, this.#digest);
      if (found === null) break;
      at = hashLines.next;
      this.lines++;
      this.#size++;
      this.#hasUrlMd5 ||= found.kind === 'url-md5';
      this.#sink.add(this.#digest, found.type);
    } while (this.lines % PAUSE_LINES !== 0);
    return at;
  }

  line(bytes: Uint8Array, start: number, end: number): void {
    this.lines++;
    const hasMark = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
    if (hasMark && this.lines === 1) start += 3;
    while (end > start && bytes[end - 1] === CR) end--;
    const line = latin1(bytes, start, end);
    if (/^ *(?:#|$)/.test(line)) return;
    const entry = parseListLine(line, this.#allowed);
    if ('wrong' in entry) {
      if (this.#wrongLines++ < MAX_WRONG_LINES) this.#wrong.push(safe`line ${count(this.lines)}: ${entry.wrong}`);
      return;
    }
    const { threatType, digest, isUrlMd5 } = entry;
    const type = this.#threatTypes.get(threatType) ?? this.#threatTypes.size;
    if (type === this.#threatTypes.size) {
      this.#threatTypes.set(threatType, type);
      this.#hashLines.add(threatType, type);
    }
    this.#hasUrlMd5 ||= isUrlMd5;
    this.#size++;
    this.#sink.add(digest, type);
  }

  /** @throws GateError `usage` */
  end(name: SafeText): ListContent {
    if (this.#wrongLines > MAX_WRONG_LINES) {
      this.#wrong.push(safe`and ${count(this.#wrongLines - MAX_WRONG_LINES)} more`);
    }
    if (this.#wrong.length > 0) throw refused(name, joined(this.#wrong, '; '));
    if (this.#size === 0) throw refused(name, safe`it has no entries, so nothing would ever match`);
    return { size: this.#size, threatTypes: [...this.#threatTypes.keys()], hasUrlMd5: this.#hasUrlMd5 };
  }
}
