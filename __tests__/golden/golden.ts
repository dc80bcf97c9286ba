/** What a golden file is, and how it is told where its items stand: from the table of rows and the text, by no reader. */
import { type Cell, CELLS, type Item } from './rows.ts';

/** What has to be found in a file that is read. */
interface Read {
  readonly kind: 'read';
  readonly format: string;
  /** Whether a row is a line of the stored file. */
  readonly lineBased: boolean;
  readonly rows: number;
}

/** Why a file is not read; what is found before counts all the same. */
interface Refused {
  readonly kind: 'refused';
  readonly reason: 'manifest-unsupported' | 'content-unavailable';
}

interface Items {
  /** `row:column text`. */
  readonly items: readonly string[];
  /** What stands in the file beside its rows: namespaces, links of a frame; a second reading of the same text. */
  readonly beside?: readonly string[];
  /** Whether it holds all of the rows, each cell by itself, so that any other such file adds nothing to it. */
  readonly table?: boolean;
  /** Whether it is known by its content, whatever its name. */
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

/** Lines of a text; CR LF, LF and a lone CR end one. */
export function lineCount(text: string): number {
  return text.split(/\r\n|\n|\r/).length - (/[\r\n]$/.test(text) ? 1 : 0);
}

/** Items in the order in which a writer put them into a text: each stands in the line in which its mark stands. */
export function inLines(text: string, cells: Iterable<readonly [items: readonly Item[], column: number]>): string[] {
  let done = 0;
  return [...cells].flatMap(([items, column]) => {
    const start = done;
    return items.map(({ text: item, mark }) => {
      const at = text.indexOf(mark, start);
      if (at < 0) throw new Error(`${mark} does not stand behind character ${start}`);
      done = Math.max(done, at + mark.length);
      return place(lineCount(`${text.slice(0, at)}.`), column, item);
    });
  });
}

/**
 * Items of a JSON value, by the strings and keys in it: of those in an array the element of the outermost array, with
 * how many such arrays came before; of any other the first record.
 *
 * @param itemsOf what a string holds: by default what is in the cell that says so
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

/** Items of cells in records, column by column. */
export function inRecords(records: readonly (readonly (readonly [Cell, number])[])[]): string[] {
  return records.flatMap((cells, index) =>
    cells.flatMap(([{ items }, column]) => items.map(({ text }) => place(index + 1, column, text)))
  );
}
