/** Counts the lines of a partner's file by what was done with them. It has numbers and reasons, and never content. */
import { count, joined, plural, type SafeText, safe } from '../safe/text.ts';
import { MAX_SHOWN_LINES } from './convert-limits.ts';

/** The kinds of entries, as the report calls them. */
export const ENTRY_KINDS = ['url', 'md5', 'sha1', 'sha256', 'sha512', 'url-md5', 'expr-sha256'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

interface Refused {
  readonly why: SafeText;
  count: number;
  readonly lines: number[];
}

export class ConversionReport {
  /** Lines of the file. */
  lines = 0;
  duplicates = 0;
  readonly #written = new Map<EntryKind, number>();
  /** By text: equal reasons may be different objects. */
  readonly #refused = new Map<string, Refused>();
  readonly #leftOut = new Map<string, { readonly what: SafeText; count: number }>();

  wrote(kind: EntryKind): void {
    this.#written.set(kind, (this.#written.get(kind) ?? 0) + 1);
  }

  refuse(why: SafeText, line: number): void {
    const refused = this.#refused.get(String(why)) ?? { why, count: 0, lines: [] };
    this.#refused.set(String(why), refused);
    refused.count++;
    if (refused.lines.length < MAX_SHOWN_LINES && refused.lines.at(-1) !== line) refused.lines.push(line);
  }

  leaveOut(what: SafeText): void {
    const left = this.#leftOut.get(String(what)) ?? { what, count: 0 };
    this.#leftOut.set(String(what), left);
    left.count++;
  }

  get written(): number {
    return sum(this.#written.values());
  }

  get refused(): number {
    return sum([...this.#refused.values()].map(({ count }) => count));
  }

  /** Returns the report as lines of text. */
  shown(file: SafeText, format: SafeText): readonly SafeText[] {
    const kinds = ENTRY_KINDS.flatMap(kind => {
      const written = this.#written.get(kind) ?? 0;
      return written === 0
        ? []
        : [kind === 'url' ? plural(written, safe`URL or host`, safe`URLs and hosts`) : safe`${count(written)} ${kind}`];
    });
    const detail = kinds.length === 0 ? safe`` : safe` (${joined(kinds, ', ')})`;
    return [
      safe`${file}, read as ${format}: ${plural(this.lines, safe`line`, safe`lines`)}, ${plural(this.written, safe`entry`, safe`entries`)}${detail}, ${plural(this.duplicates, safe`duplicate`, safe`duplicates`)}, ${count(this.refused)} refused`,
      ...[...this.#leftOut.values()].map(({ what, count: left }) => safe`  left out: ${count(left)} ${what}`),
      ...[...this.#refused.values()].map(shownRefusal)
    ];
  }
}

function shownRefusal({ why, count: refused, lines }: Refused): SafeText {
  const numbers = joined(lines.map(count), ', ');
  const more = refused > lines.length ? safe` and ${count(refused - lines.length)} more` : safe``;
  return safe`  refused: ${lines.length === 1 && refused === 1 ? safe`line` : safe`lines`} ${numbers}${more}: ${why}`;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
