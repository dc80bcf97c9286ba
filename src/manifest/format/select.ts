/** Which files of a tree are manifests? */
import { CSV, formatOf, JSON_LINES, JSON_TEXT, TSV } from './formats.ts';
import { choosing } from '../kind/patterns.ts';
import { innerSuffix, isMacCompanion } from '../kind/suffix.ts';
import { isMakefile, isToolFile } from '../kind/tool-files.ts';
import { unreadBySuffix } from '../kind/unread-formats.ts';

/**
 * What a path says of a file. A name alone never says that a file is harmless: of a `tool` file only text is left out, and
 * of one that is `outside` all patterns the pointers and the digests of bytes are looked up all the same.
 */
export type Selection =
  | 'manifest'
  /** Read as its content says. */
  | 'unknown'
  /** Under the name of a tool's file or of source code. */
  | 'tool'
  /** Not among what the given patterns select. */
  | 'outside';

/** Takes a path as git gives it, one character a byte. */
export type Selector = (path: string) => Selection;

/**
 * @param patterns globs, of which those with `!` in front exclude; with nothing but excludes the built-in choice is
 * narrowed, with null it holds as it is
 */
export function selector(patterns: readonly string[] | null): Selector {
  if (patterns === null) return builtIn;
  const list = choosing(patterns);
  const included = list.filter(({ excludes }) => !excludes);
  const excluded = list.filter(({ excludes }) => excludes);
  return path => {
    if (excluded.some(({ matches }) => matches(path))) return 'outside';
    if (included.length === 0) return builtIn(path);
    return included.some(({ matches }) => matches(path)) ? 'manifest' : 'outside';
  };
}

function builtIn(path: string): Selection {
  const { suffix, compressed } = innerSuffix(path);
  if (!compressed && isToolFile(path, suffix)) return 'tool';
  if (isMacCompanion(path)) return 'unknown';
  const named = formatOf(suffix) !== null || unreadBySuffix(suffix) !== null || isMakefile(path);
  return named ? 'manifest' : 'unknown';
}

const TABLES: readonly unknown[] = [CSV, TSV, JSON_TEXT, JSON_LINES];

/** Whether the name promises rows in text, which source code does not hold. */
export function isTable(path: string): boolean {
  return TABLES.includes(formatOf(innerSuffix(path).suffix));
}
