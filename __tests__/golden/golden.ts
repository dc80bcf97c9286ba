/** Golden files and the places of their items, which come from the table of rows and the text, never from a reader. */
import { type Cell, CELLS, type Item } from './rows.ts';

/** What must be found in a file that is read. */
interface Read {
  readonly kind: 'read';
  readonly format: string;
  /** Whether a row is a line of the stored file. */
  readonly lineBased: boolean;
  readonly rows: number;
}

/** Why a file is not read. Items that are found before still count. */
interface Refused {
  readonly kind: 'refused';
  readonly reason: 'manifest-unsupported' | 'content-unavailable';
}

interface Items {
  /** `row:column text`. */
  readonly items: readonly string[];
  /** Items that are not in the rows: namespaces, links around the rows, a second reading of the same text. */
  readonly beside?: readonly string[];
  /** Whether it has all rows, with separate cells, so that it and any other such file have the same items. */
  readonly table?: boolean;
  /** Whether it is recognised by its content, under any name. */
  readonly marked?: boolean;
}

export type Expected = (Read | Refused) & Items;

export interface Golden {
  /** A path below `files`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

export function place(row: number, column: number, text: string): string {
  return `${row}:${column} ${text}`;
}

/** Counts the lines of a text; CR LF, LF and a single CR end a line. */
export function lineCount(text: string): number {
  return text.split(/\r\n|\n|\r/).length - (/[\r\n]$/.test(text) ? 1 : 0);
}

/** Returns the places of items in the order in which a writer wrote them: the line of an item is that of its mark. */
export function inLines(text: string, cells: Iterable<readonly [items: readonly Item[], column: number]>): string[] {
  let done = 0;
  return [...cells].flatMap(([items, column]) => {
    const start = done;
    return items.map(({ text: item, mark }) => {
      const at = text.indexOf(mark, start);
      if (at < 0) throw new Error(`${mark} is not after character ${start}`);
      done = Math.max(done, at + mark.length);
      return place(lineCount(`${text.slice(0, at)}.`), column, item);
    });
  });
}

/**
 * Returns the places of items in a JSON value, by its strings and keys. The row is the number of the element in the
 * outermost array, and the column is the number of such arrays before it. Outside of arrays they are 1 and 0.
 *
 * @param itemsOf returns the items in a string; by default those of the cell with this text
 */
export function inJson(
  value: unknown,
  itemsOf: (text: string) => readonly string[] = text => (CELLS.get(text)?.items ?? []).map(({ text: item }) => item)
): string[] {
  const found: string[] = [];
  let arrays = 0;
  const visit = (part: unknown, row: number, column: number, inside: boolean): void => {
    if (typeof part === 'string') found.push(...itemsOf(part).map(item => place(row, column, item)));
    else if (Array.isArray(part)) {
      const own = inside ? column : arrays++;
      part.forEach((element, index) => visit(element, inside ? row : index + 1, own, true));
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, member] of Object.entries(part)) {
        visit(key, row, column, inside);
        visit(member, row, column, inside);
      }
    }
  };
  visit(value, 1, 0, false);
  return found;
}

/** Returns the places of items of cells in records, column by column. */
export function inRecords(records: readonly (readonly (readonly [Cell, number])[])[]): string[] {
  return records.flatMap((cells, index) =>
    cells.flatMap(([{ items }, column]) => items.map(({ text }) => place(index + 1, column, text)))
  );
}
