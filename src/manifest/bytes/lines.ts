/** Plain text: each line is a string. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { checkLength, scanAll, type Scanner } from './pending.ts';
import { CR, LF } from '../../item/text/ascii.ts';

class LineScanner implements Scanner {
  rows = 0;
  readonly #collector: ItemCollector;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  /** Reads lines. LF, CR LF and a lone CR end a line. */
  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let line = start;
    for (let i = start; i < end; i++) {
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

  #line(bytes: Uint8Array, start: number, end: number): void {
    this.rows++;
    checkLength(start, end, this.rows);
    if (end > start) this.#collector.string(bytes, start, end, this.rows, 0, false);
  }
}

/** Reads UTF-8 text line by line; returns the number of lines. */
export async function* readLines(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const scanner = new LineScanner(collector);
  yield* scanAll(text, scanner, collector);
  return scanner.rows;
}
