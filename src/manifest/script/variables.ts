/**
 * Reads scripts and documents with variables line by line: shells, makefiles, PowerShell, R, Julia, AsciiDoc, Org, TeX
 * and BibTeX. Lines that go on are joined, and variables that were assigned a literal before are resolved, as the
 * language does both. Each line as it is stored is also a reading.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { ReadingRole } from '../../item/batch/further.ts';
import { LineScanner } from '../bytes/lines.ts';
import { scanAll } from '../bytes/pending.ts';
import { BACKSLASH, DOLLAR, EQUALS } from '../../item/text/ascii.ts';
import { joinedTexts } from './joined-terms.ts';
import { MAX_JOINED_LINE_BYTES, MAX_RESOLVED_GROWTH, MAX_SHELL_NAMES, MAX_VALUE_CHARACTERS } from './script-limits.ts';
import { SHELL, type VariableSyntax } from './variable-syntax.ts';

type ReadScript = (text: AsyncIterable<Uint8Array>, collector: ItemCollector) => AsyncGenerator<ItemBatch, number>;

/** Returns a reader of a script in UTF-8, which returns the number of lines. */
export function readWithVariables(syntax: VariableSyntax): ReadScript {
  return async function* (text, collector) {
    const script = new VariableLines(collector, syntax);
    const scanner = new LineScanner((bytes, start, end) => {
      script.line(bytes.subarray(start, end), scanner.rows);
    });
    yield* scanAll(text, scanner, collector);
    script.end();
    yield* collector.passOn();
    return scanner.rows;
  };
}

/** Receives the texts. */
type Texts = Pick<ItemCollector, 'string' | 'reading'>;

export class VariableLines {
  readonly #collector: Texts;
  readonly #syntax: VariableSyntax;
  readonly #values = new Map<string, string>();
  /** What the lines so far said that go on; empty if the last line was complete. */
  #held = '';
  /** The row of the first line that is held. */
  #row = 0;
  /** Characters by which resolved lines may still be longer than the lines themselves. */
  #spare = MAX_RESOLVED_GROWTH;

  constructor(collector: Texts, syntax: VariableSyntax) {
    this.#collector = collector;
    this.#syntax = syntax;
  }

  line(bytes: Uint8Array, row: number): void {
    const { continuation } = this.#syntax;
    const goesOn = bytes.at(-1) === continuation && (continuation !== BACKSLASH || bytes.at(-2) !== BACKSLASH);
    const isShort = this.#held.length + bytes.length <= MAX_JOINED_LINE_BYTES;
    if (!isShort) this.end();
    if (this.#held === '' && !(isShort && (goesOn || this.#mayUse(bytes)))) {
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

  /** Returns true if the line may assign or use a variable. */
  #mayUse(bytes: Uint8Array): boolean {
    return bytes.length > 0 && (this.#syntax !== SHELL || bytes.includes(DOLLAR) || bytes.includes(EQUALS));
  }

  #finish(isJoined: boolean): void {
    const line = this.#held;
    this.#held = '';
    const resolved = this.#resolved(line);
    for (const [, name = '', value = ''] of resolved.matchAll(this.#syntax.assignment)) this.#assign(name, value);
    // A second time, for what the line itself assigns.
    const again = this.#resolved(resolved);
    const meant = this.#syntax.meaning?.(again) ?? again;
    if (isJoined || again !== line) this.#add(Buffer.from(again, 'latin1'), this.#row, 'further');
    if (meant !== again) this.#add(Buffer.from(meant, 'latin1'), this.#row, 'further');
    for (const text of joinedTexts(line, this.#syntax, name => this.#values.get(this.#key(name)))) {
      this.#spare -= text.length;
      if (this.#spare < 0) return;
      this.#add(Buffer.from(text, 'latin1'), this.#row, 'further');
    }
  }

  #add(bytes: Uint8Array, row: number, role: ReadingRole): void {
    this.#collector.reading(bytes, row, false, role);
  }

  #assign(named: string, written: string): void {
    const name = this.#key(named);
    const value = written.trim().replace(/^(?:(["'])([^]*)\1|\{([^]*)\})$/, '$2$3');
    const isLiteral = value.length <= MAX_VALUE_CHARACTERS && !/[$`]/.test(value);
    if (isLiteral && (this.#values.has(name) || this.#values.size < MAX_SHELL_NAMES)) this.#values.set(name, value);
    else this.#values.delete(name);
  }

  #key(name: string): string {
    return this.#syntax.ignoresCase ? name.toLowerCase() : name;
  }

  #resolved(line: string): string {
    const { use } = this.#syntax;
    if (use === null) return line;
    return line.replace(use, (written, name?: string, braced?: string, other?: string) => {
      const value = this.#values.get(this.#key(name ?? braced ?? '')) ?? other ?? written;
      const growth = Math.max(0, value.length - written.length);
      if (growth > this.#spare) return written;
      this.#spare -= growth;
      return value;
    });
  }
}
