/** Which files of a tree are manifests? */
import { formatOf } from './formats.ts';
import { choosing } from './patterns.ts';
import { innerSuffix } from './suffix.ts';
import { isToolFile } from './tool-files.ts';
import { unreadBySuffix } from './unread-formats.ts';

/** `unknown` files are read as their content says; `ignored` ones are none of the gate's business. */
export type Selection = 'manifest' | 'unknown' | 'ignored';

/** Takes a path as git gives it, one character a byte. */
export type Selector = (path: string) => Selection;

/**
 * @param patterns globs, of which those with `!` in front exclude; with nothing but excludes the built-in choice is
 * narrowed, with null it holds as it is. Any other file than the globs say is then `ignored`.
 */
export function selector(patterns: readonly string[] | null): Selector {
  if (patterns === null) return builtIn;
  const list = choosing(patterns);
  const included = list.filter(({ excludes }) => !excludes);
  const excluded = list.filter(({ excludes }) => excludes);
  return path => {
    if (excluded.some(({ matches }) => matches(path))) return 'ignored';
    if (included.length === 0) return builtIn(path);
    return included.some(({ matches }) => matches(path)) ? 'manifest' : 'ignored';
  };
}

function builtIn(path: string): Selection {
  const { suffix, compressed } = innerSuffix(path);
  if (!compressed && isToolFile(path, suffix)) return 'ignored';
  if (formatOf(suffix) !== null || unreadBySuffix(suffix) !== null) return 'manifest';
  return 'unknown';
}
