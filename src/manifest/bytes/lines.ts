/** Plain text: each line is a string. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { checkLength, scanAll, type Scanner } from './pending.ts';
import { CR, LF } from '../../item/text/ascii.ts';

/** Finds the lines of a text. LF, CR LF and a lone CR end a line. */
export class LineScanner implements Scanner {
  /** Lines so far; while `each` is called, the number of its line. */
  rows = 0;
  readonly #each: (bytes: Uint8Array, start: number, end: number) => void;

  readonly #collector: ItemCollector | null;
  readonly #next = { line: 1 };

  /**
   * @param each receives every line, empty ones too, without its end
   * @param collector receives most lines itself, if `each` does nothing but hand it lines that are not empty
   */
  constructor(each: (bytes: Uint8Array, start: number, end: number) => void, collector: ItemCollector | null = null) {
    this.#each = each;
    this.#collector = collector;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let line = this.#simpleLines(bytes, start, end);
    for (let i = line; i < end; i++) {
      const byte = bytes[i]!;
      if (byte !== LF && byte !== CR) continue;
      if (byte === CR && i + 1 === end && !final) break;
      this.#line(bytes, line, i);
      if (byte === CR && i + 1 < end && bytes[i + 1] === LF) i++;
      line = i + 1;
    }
    checkLength(line, end, this.rows + 1);
    if (!final) return line;
    if (line < end) this.#line(bytes, line, end);
    return end;
  }

  #simpleLines(bytes: Uint8Array, start: number, end: number): number {
    if (this.#collector === null) return start;
    this.#next.line = this.rows + 1;
    const at = this.#collector.simpleRows(bytes, start, end, this.#next, -1);
    this.rows = this.#next.line - 1;
    return at;
  }

  #line(bytes: Uint8Array, start: number, end: number): void {
    this.rows++;
    checkLength(start, end, this.rows);
    this.#each(bytes, start, end);
  }
}

/** Reads UTF-8 text line by line; returns the number of lines. */
export async function* readLines(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const scanner = new LineScanner((bytes, start, end) => {
    if (end > start) collector.string(bytes, start, end, scanner.rows, 0, false);
  }, collector);
  yield* scanAll(text, scanner, collector);
  return scanner.rows;
}
