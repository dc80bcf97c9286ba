/** Selects the files of a tree that are manifests. */
import { CSV, formatOf, JSON_LINES, JSON_TEXT, TSV } from './formats.ts';
import { choosing, isMatched } from '../kind/patterns.ts';
import { innerSuffix, isMacCompanion } from '../kind/suffix.ts';
import { isMakefile, isToolFile } from '../kind/tool-files.ts';
import { unreadBySuffix } from '../kind/unread-formats.ts';

/**
 * What a path says about a file. A name alone never proves that a file is harmless: a `tool` file is left out only if
 * it is text, and pointers and digests of bytes are looked up even in a file that is `outside`.
 */
export type Selection =
  | 'manifest'
  /** Read in the format that its content shows. */
  | 'unknown'
  /** Has the name of a tool's file or of source code. */
  | 'tool'
  /** Not selected by the given patterns. */
  | 'outside';

/** Takes a path as git gives it, one character per byte. */
export type Selector = (path: string) => Selection;

/**
 * @param patterns globs; those that begin with `!` exclude. With excludes alone they narrow the built-in selection;
 * null is the built-in selection
 * @param more globs of further manifests, which no pattern excludes
 */
export function selector(patterns: readonly string[] | null, more: readonly string[] = []): Selector {
  const further = choosing(more);
  const select = patterns === null ? builtIn : selectorOf(patterns);
  return further.length === 0 ? select : path => (isMatched(further, path) ? 'manifest' : select(path));
}

function selectorOf(patterns: readonly string[]): Selector {
  const list = choosing(patterns);
  const included = list.filter(({ excludes }) => !excludes);
  const excluded = list.filter(({ excludes }) => excludes);
  return path => {
    if (excluded.some(({ matches }) => matches(path))) return 'outside';
    if (included.length === 0) return builtIn(path);
    const names = [path, path.replace(DATABASE_LOG, '')];
    return names.some(name => included.some(({ matches }) => matches(name))) ? 'manifest' : 'outside';
  };
}

/** How the names of SQLite's logs and journals end: they contain rows of the database next to them. */
const DATABASE_LOG = /-(?:wal|shm|journal)$/;

function builtIn(path: string): Selection {
  const { suffix, compressed } = innerSuffix(path);
  if (!compressed && isToolFile(path, suffix)) return 'tool';
  if (isMacCompanion(path)) return 'unknown';
  const named = formatOf(suffix) !== null || unreadBySuffix(suffix) !== null || isMakefile(path);
  return named ? 'manifest' : 'unknown';
}

const TABLES: readonly unknown[] = [CSV, TSV, JSON_TEXT, JSON_LINES];

/** Returns true if the name is one of a text format with rows, which source code does not have. */
export function isTable(path: string): boolean {
  return TABLES.includes(formatOf(innerSuffix(path).suffix));
}
