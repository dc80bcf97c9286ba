/**
 * Reads shell scripts line by line. Lines that a backslash continues are joined, and variables that were assigned a
 * literal before are resolved, as a shell does both. Each line as it is stored is also a reading.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { ReadingRole } from '../../item/batch/further.ts';
import { LineScanner } from '../bytes/lines.ts';
import { scanAll } from '../bytes/pending.ts';
import { BACKSLASH, DOLLAR, EQUALS } from '../../item/text/ascii.ts';
import { MAX_JOINED_LINE_BYTES, MAX_RESOLVED_GROWTH, MAX_SHELL_NAMES, MAX_VALUE_CHARACTERS } from './script-limits.ts';

/** Reads a shell script in UTF-8; returns the number of lines. */
export async function* readShell(
  text: AsyncIterable<Uint8Array>,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  const shell = new ShellLines(collector);
  const scanner = new LineScanner((bytes, start, end) => {
    shell.line(bytes.subarray(start, end), scanner.rows);
  });
  yield* scanAll(text, scanner, collector);
  shell.end();
  yield* collector.passOn();
  return scanner.rows;
}

/** `NAME=value`, `NAME="value"`, also after `export` and between commands. */
const ASSIGNMENT = /(?:^|[\s;&|(])([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s;&|()"'`]*)/g;

/** `$NAME`, `${NAME}` and `${NAME:-default}`. */
const USE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}]*))?\})/g;

class ShellLines {
  readonly #collector: ItemCollector;
  readonly #values = new Map<string, string>();
  /** What the lines so far said that go on; empty if the last line was complete. */
  #held = '';
  /** The row of the first line that is held. */
  #row = 0;
  /** Characters by which resolved lines may still be longer than the lines themselves. */
  #spare = MAX_RESOLVED_GROWTH;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
  }

  line(bytes: Uint8Array, row: number): void {
    const goesOn = bytes.at(-1) === BACKSLASH && bytes.at(-2) !== BACKSLASH;
    const isShort = this.#held.length + bytes.length <= MAX_JOINED_LINE_BYTES;
    if (!isShort) this.end();
    if (this.#held === '' && !(isShort && (goesOn || bytes.includes(DOLLAR) || bytes.includes(EQUALS)))) {
      if (bytes.length > 0) this.#collector.string(bytes, 0, bytes.length, row, 0, false);
      return;
    }
    if (this.#held === '') this.#row = row;
    this.#add(bytes, row, this.#held === '' ? 'first' : 'next');
    this.#held += Buffer.from(goesOn ? bytes.subarray(0, -1) : bytes).toString('latin1');
    if (!goesOn) this.#finish(this.#row < row);
  }

  /** Reads what is still held. */
  end(): void {
    if (this.#held !== '') this.#finish(true);
  }

  #finish(isJoined: boolean): void {
    const line = this.#held;
    this.#held = '';
    const resolved = this.#resolved(line);
    for (const [, name = '', value = ''] of resolved.matchAll(ASSIGNMENT)) this.#assign(name, value);
    // A second time, for what the line itself assigns.
    const again = this.#resolved(resolved);
    if (isJoined || again !== line) this.#add(Buffer.from(again, 'latin1'), this.#row, 'further');
  }

  #add(bytes: Uint8Array, row: number, role: ReadingRole): void {
    this.#collector.reading(bytes, row, false, role);
  }

  #assign(name: string, written: string): void {
    const value = written.replace(/^(["'])([^]*)\1$/, '$2');
    const isLiteral = value.length <= MAX_VALUE_CHARACTERS && !/[$`]/.test(value);
    if (isLiteral && (this.#values.has(name) || this.#values.size < MAX_SHELL_NAMES)) this.#values.set(name, value);
    else this.#values.delete(name);
  }

  #resolved(line: string): string {
    return line.replace(USE, (written, name?: string, braced?: string, other?: string) => {
      const value = this.#values.get(name ?? braced ?? '') ?? other ?? written;
      const growth = Math.max(0, value.length - written.length);
      if (growth > this.#spare) return written;
      this.#spare -= growth;
      return value;
    });
  }
}
