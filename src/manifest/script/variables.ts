/**
 * Reads scripts and documents with variables line by line: shells, makefiles, PowerShell, R, Julia, JavaScript,
 * AsciiDoc, Org, TeX and BibTeX. Lines that go on are joined, and variables that were assigned a literal are resolved,
 * as the language does both. Each line as it is stored is also a reading.
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import type { ReadingRole } from '../../item/batch/further.ts';
import { LineScanner } from '../bytes/lines.ts';
import { scanAll } from '../bytes/pending.ts';
import { BACKSLASH, BLANK } from '../../item/text/ascii.ts';
import { byteTable } from '../../item/text/byte-table.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { JoiningCalls, joinedTexts } from './joined-terms.ts';
import { LateUses } from './late-uses.ts';
import { alternatives, withChoices } from './line-meanings.ts';
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
    for (const _ of script.late()) yield* collector.passOn();
    yield* collector.passOn();
    return scanner.rows;
  };
}

/** Receives the texts. */
type Texts = Pick<ItemCollector, 'string' | 'reading'>;

export class VariableLines {
  readonly #collector: Texts;
  readonly #syntax: VariableSyntax;
  readonly #calls: JoiningCalls;
  readonly #values = new Map<string, string>();
  readonly #late: LateUses | null;
  /** The lines so far that belong together. */
  #held = '';
  /** The row of the first of them. */
  #row = 0;
  /** How the last of them goes on: by its last character, by a sum or call that is not complete, or perhaps not. */
  #goesOn: 'spliced' | 'open' | 'no' = 'no';
  /** Whether a line end between them was removed, so that words are joined. */
  #isSpliced = false;
  /** Characters by which resolved lines may still be longer than the lines themselves. */
  #spare = MAX_RESOLVED_GROWTH;

  constructor(collector: Texts, syntax: VariableSyntax) {
    this.#collector = collector;
    this.#syntax = syntax;
    this.#calls = new JoiningCalls(syntax.joining);
    this.#late = syntax.late ? new LateUses(syntax) : null;
  }

  line(bytes: Uint8Array, row: number): void {
    const { continuation, operator } = this.#syntax;
    const splices = bytes.at(-1) === continuation && (continuation !== BACKSLASH || bytes.at(-2) !== BACKSLASH);
    const isShort = this.#held.length + bytes.length < MAX_JOINED_LINE_BYTES;
    if (!isShort || (this.#goesOn === 'no' && !beginsWith(bytes, operator))) this.#finish();
    if (this.#held === '' && !(isShort && (splices || this.#mayUse(bytes)))) {
      if (bytes.length > 0) this.#collector.string(bytes, 0, bytes.length, row, 0, false);
      return;
    }
    if (this.#held === '') this.#row = row;
    else if (this.#goesOn !== 'spliced') this.#held += ' ';
    this.#add(bytes, row, this.#held === '' ? 'first' : 'next');
    const text = latin1(bytes, 0, splices ? bytes.length - 1 : bytes.length);
    this.#held += text;
    this.#isSpliced ||= splices;
    const isOpen = this.#calls.isOpenAfter(text) || (operator !== null && text.trimEnd().endsWith(operator));
    this.#goesOn = splices ? 'spliced' : isOpen ? 'open' : 'no';
  }

  /** Reads what is still held. */
  end(): void {
    this.#finish();
  }

  /** Reads what lines mean with the values that variables have at the end; stops where the reader may pause. */
  *late(): Generator<void, void> {
    let lines = 0;
    for (const found of this.#late?.resolved(this.#values) ?? []) {
      if (found !== null) {
        const bytes = Buffer.from(this.#syntax.meaning?.(found.text) ?? found.text, 'latin1');
        this.#collector.string(bytes, 0, bytes.length, found.row, 0, false);
      }
      if (++lines % LATE_LINES_PER_STEP === 0) yield;
    }
  }

  /** Returns true if the line may assign or use a variable. */
  #mayUse(bytes: Uint8Array): boolean {
    return bytes.length > 0 && (this.#syntax !== SHELL || bytes.some(byte => SHELL_MARKS[byte] === 1));
  }

  #finish(): void {
    const line = this.#held;
    if (line === '') return;
    const isSpliced = this.#isSpliced;
    this.#held = '';
    this.#isSpliced = false;
    this.#goesOn = 'no';
    this.#calls.reset();
    const resolved = this.#resolved(line);
    const { assignment, list, separator, formatted } = this.#syntax;
    for (const [, name = '', value = ''] of resolved.matchAll(assignment)) this.#assign(name, value);
    for (const [, name = '', words = ''] of list === null ? [] : resolved.matchAll(list)) {
      this.#set(this.#key(name), alternatives(words));
    }
    // A second time, for what the line itself assigns.
    const values = this.#resolved(resolved);
    const again = list === null ? values : withChoices(values);
    this.#late?.add(line, again, this.#row);
    const meant = this.#syntax.meaning?.(again) ?? again;
    if (isSpliced || again !== line) this.#add(Buffer.from(again, 'latin1'), this.#row, 'further');
    if (meant !== again) this.#add(Buffer.from(meant, 'latin1'), this.#row, 'further');
    const valueOf = (name: string) => this.#values.get(this.#key(name));
    this.#addAll(joinedTexts(line, this.#syntax, valueOf));
    const between = separator?.exec(line)?.[1] ?? '';
    if (between !== '') this.#addAll(joinedTexts(line, joinedBy(between, this.#syntax), valueOf));
    if (formatted !== undefined) this.#addAll(formatted(line, valueOf));
  }

  /** Reads texts that the line makes. */
  #addAll(texts: Iterable<string>): void {
    for (const text of texts) {
      const whole = this.#resolved(text);
      this.#spare -= whole.length;
      if (this.#spare < 0) return;
      this.#add(Buffer.from(whole, 'latin1'), this.#row, 'further');
    }
  }

  #add(bytes: Uint8Array, row: number, role: ReadingRole): void {
    this.#collector.reading(bytes, row, false, role);
  }

  #assign(named: string, written: string): void {
    const appends = named.endsWith('+');
    const name = this.#key(appends ? named.slice(0, -1).trimEnd() : named.trimEnd());
    const value =
      this.#syntax === SHELL
        ? written.replace(/["']/g, '')
        : written.trim().replace(/^(?:(["'`])([^]*)\1|\{([^]*)\})$/, '$2$3');
    this.#set(name, appends ? `${this.#values.get(name) ?? ''}${this.#syntax.appending}${value}` : value);
  }

  #set(name: string, value: string): void {
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

/** Bytes of a line of a shell that may mean something else than what is written. */
const SHELL_MARKS = byteTable(/[$="']/);

function joinedBy(separator: string, { operator, joining, backticks }: VariableSyntax) {
  return { operator, joining: new Map(Array.from(joining, ([name]) => [name, separator])), backticks };
}

/** Lines that are resolved before a pause. */
const LATE_LINES_PER_STEP = 1 << 8;

function beginsWith(bytes: Uint8Array, operator: string | null): boolean {
  if (operator === null) return false;
  const first = bytes.find(byte => byte > BLANK);
  return first === operator.charCodeAt(0);
}
