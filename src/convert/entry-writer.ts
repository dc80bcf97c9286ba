/**
 * Writes the lines of a list file. Each line is first read by the reader of the service, so that the service accepts the
 * list, and an entry that is the same in canonical form is written once.
 */
import { isUtf8 } from 'node:buffer';
import { Fingerprinter } from '../item/digest/fingerprint.ts';
import { FingerprintTable } from '../item/digest/fingerprint-table.ts';
import { GateError } from '../safe/errors.ts';
import { count, type SafeText, safe } from '../safe/text.ts';
import { parseListLine } from '../service/list-entry.ts';
import { ConversionReport, ENTRY_KINDS } from './conversion-report.ts';
import { MAX_ENTRIES } from './convert-limits.ts';
import { FORMULA, LINE_BREAK, NOT_UTF8, REGULAR_EXPRESSION } from './refused-entry.ts';
import { refanged } from './refanged.ts';

/** Receives what a partner's file contains, from the reader of its format. */
export interface EntrySink {
  /** @param link a URL, a host or a host/path pattern, one character per byte; it may be defanged */
  link(link: string, line: number): void;
  /** @param hash a hash with its kind in front, as in a list file */
  hash(hash: string, line: number): void;
  /** @param line a line of a list file, with its threat type */
  listLine(text: string, line: number): void;
  refuse(why: SafeText, line: number): void;
  /** Counts something that the format contains and that is not meant as an entry. */
  leaveOut(what: SafeText): void;
}

/** Signs that occur in regular expressions and hardly in URLs. */
const REGEX_SIGN = /^\^|^\/.*\/[a-z]*$|\.\*|\(\?[:=!]|\[(?:\^|0-9|a-z)|\\[.dws/]|\$$/i;

export class EntryWriter implements EntrySink {
  /** The report on the file that is being read. */
  report = new ConversionReport();
  readonly #type: string;
  readonly #allowed: ReadonlySet<string>;
  readonly #seen = new FingerprintTable();
  readonly #fingerprinter = new Fingerprinter();
  /** A digest and the number of its threat type. */
  readonly #entry = new Uint8Array(34);
  readonly #types = new Map<string, number>();
  #lines: string[] = [];

  /** @param type the threat type of entries without one; empty if every line has its own */
  constructor(type: string, allowed: ReadonlySet<string>) {
    this.#type = type;
    this.#allowed = allowed;
  }

  /** Returns the lines that were made since the last call. */
  take(): Uint8Array {
    const text = this.#lines.join('');
    this.#lines = [];
    return Buffer.from(text, 'latin1');
  }

  link(link: string, line: number): void {
    const entry = refanged(link);
    if (/^[=+]|^-[^a-z0-9]/i.test(entry)) this.refuse(FORMULA, line);
    else if (REGEX_SIGN.test(entry)) this.refuse(REGULAR_EXPRESSION, line);
    else this.#add(`${this.#type}\t${entry}`, line);
  }

  hash(hash: string, line: number): void {
    this.#add(`${this.#type}\t${hash}`, line);
  }

  listLine(text: string, line: number): void {
    this.#add(text, line);
  }

  refuse(why: SafeText, line: number): void {
    this.report.refuse(why, line);
  }

  leaveOut(what: SafeText): void {
    this.report.leaveOut(what);
  }

  #add(text: string, line: number): void {
    if (/[\n\r]|\t.*\t/.test(text)) return this.refuse(LINE_BREAK, line);
    if (/[\x80-\xff]/.test(text) && !isUtf8(Buffer.from(text, 'latin1'))) return this.refuse(NOT_UTF8, line);
    const entry = parseListLine(text, this.#allowed);
    if ('wrong' in entry) return this.refuse(entry.wrong, line);
    if (!this.#isNew(entry.threatType, entry.digest)) {
      this.report.duplicates++;
      return;
    }
    const start = text
      .slice(text.indexOf('\t') + 1)
      .trimStart()
      .toLowerCase();
    this.report.wrote(ENTRY_KINDS.find(kind => start.startsWith(`${kind}:`)) ?? 'url');
    this.#lines.push(`${text}\n`);
  }

  #isNew(threatType: string, digest: Uint8Array): boolean {
    const type = this.#types.get(threatType) ?? this.#types.size;
    this.#types.set(threatType, type);
    const { size } = this.#seen;
    if (size === MAX_ENTRIES) {
      throw new GateError('usage', safe`there are more than ${count(MAX_ENTRIES)} entries; make several lists`);
    }
    this.#entry.set(digest);
    this.#entry[digest.length] = type & 255;
    this.#entry[digest.length + 1] = type >> 8;
    return this.#seen.add(this.#fingerprinter.numbers(this.#entry)) === size;
  }
}
