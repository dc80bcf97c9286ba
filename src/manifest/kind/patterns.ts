/** Parses globs of files, as people write them in an input or in the settings. */
import { isUtf8 } from 'node:buffer';
import picomatch from 'picomatch';
import { byteText } from '../../safe/byte-text.ts';
import { quotedGlob, safe, type SafeText } from '../../safe/text.ts';

export interface Pattern {
  /** The pattern as it was written. */
  readonly name: SafeText;
  /** True if it excludes files: it begins with `!`. */
  readonly excludes: boolean;
  /** Takes a path as git gives it, one character per byte. */
  readonly matches: (path: string) => boolean;
}

/**
 * Splits a text into patterns: one per line, or separated by commas. Removes bullets, quotes and the brackets of a
 * list. A comma inside `{a,b}` or `[,]` is part of the glob. Returns an empty list where there is no pattern.
 */
export function splitPatterns(text: string): readonly string[] {
  return withoutListBrackets(text.trim())
    .split(/[\r\n]+/)
    .flatMap(splitAtCommas)
    .map(cleaned)
    .filter(pattern => !/^!?$/.test(pattern));
}

/** Removes the brackets of a list in JSON, or in one line of YAML. */
function withoutListBrackets(text: string): string {
  const isList = /^\[\s*["'].*\]$/s.test(text) || /^\[[^[\]]*,[^[\]]*\]$/.test(text);
  return isList ? text.slice(1, -1) : text;
}

function splitAtCommas(line: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '{' || line[at] === '[') at = closingOf(line, at) ?? at;
    if (line[at] !== ',') continue;
    parts.push(line.slice(start, at));
    start = at + 1;
  }
  return [...parts, line.slice(start)];
}

/** Returns the position where the bracket at `open` is closed; null where it is not. */
function closingOf(line: string, open: number): number | null {
  const [opening, closing] = line[open] === '{' ? ['{', '}'] : ['[', ']'];
  for (let at = open, depth = 0; at < line.length; at++) {
    if (line[at] === opening) depth++;
    else if (line[at] === closing && --depth === 0) return at;
  }
  return null;
}

function cleaned(entry: string): string {
  const bare = unquoted(entry.trim().replace(/^-(?:\s+|$)/, ''));
  return bare.startsWith('!') ? `!${unquoted(bare.slice(1).trim())}` : bare;
}

function unquoted(text: string): string {
  return text.replace(/^["'`“”‘’]+|["'`“”‘’]+$/g, '').trim();
}

/**
 * Parses patterns that select manifests. Of two possible meanings, the one that checks more applies: a pattern without
 * a slash selects in every folder, and the name of a folder selects all files below it. But an exclude leaves out
 * exactly what it matches.
 */
export function choosing(patterns: readonly string[]): readonly Pattern[] {
  return patterns.map((text, index) => parse(text, index, text.startsWith('!') ? 'exact' : 'wide'));
}

/** Parses patterns of files that need not be checked: exactly those that they match. */
export function excusing(patterns: readonly string[]): readonly Pattern[] {
  return patterns.map((text, index) => parse(text, index, 'exact'));
}

/** Returns true if a pattern of the list matches the path and none of its excludes does. */
export function isMatched(patterns: readonly Pattern[], path: string): boolean {
  const hit = patterns.filter(pattern => pattern.matches(path));
  return hit.length > 0 && !hit.some(({ excludes }) => excludes);
}

function parse(text: string, index: number, reading: 'wide' | 'exact'): Pattern {
  const excludes = text.startsWith('!');
  const name = quotedGlob(byteText(text), safe`pattern #${index + 1}`);
  return { name, excludes, matches: matcher(globsOf(excludes ? text.slice(1) : text, reading)) };
}

/** Returns the globs for picomatch that make up one pattern. */
function globsOf(text: string, reading: 'wide' | 'exact'): readonly string[] {
  const slashed = text.replaceAll('\\', '/').replace(/\/(?:\.?\/)+/g, '/');
  const atRoot = /^\.?\//.test(slashed);
  const path = slashed.replace(/^(?:\.?\/)+/, '');
  if (path === '' || path === '.') return ['**'];
  const glob = withNamesInParentheses(path);
  if (glob.endsWith('/')) return [`${glob}**`];
  if (reading === 'exact') return [glob];
  const anywhere = atRoot || glob.includes('/') ? [glob] : [glob, `**/${glob}`];
  return /[*?[\]{}()]/.test(path) ? anywhere : anywhere.flatMap(each => [each, `${each}/**`]);
}

/**
 * Escapes parentheses without `|`, which are part of a name such as `data (copy)`; picomatch would read them as a
 * group.
 */
function withNamesInParentheses(glob: string): string {
  return glob.replace(/(?<![?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
}

/** Matches names as text, in any Unicode normalization form; a name that is not UTF-8 by its bytes. */
function matcher(globs: readonly string[]): Pattern['matches'] {
  const ofText = compiled(globs.map(glob => glob.normalize()));
  const ofBytes = compiled(globs.map(glob => byteText(glob)));
  return path => {
    if (!/[\x80-\xff]/.test(path)) return ofText(path);
    const bytes = Buffer.from(path, 'latin1');
    return isUtf8(bytes) ? ofText(bytes.toString().normalize()) : ofBytes(path);
  };
}

/**
 * Compiles globs, with `s` because a name may contain a line feed. A pattern that picomatch rejects because it is too
 * long matches nothing.
 */
function compiled(globs: readonly string[]): (path: string) => boolean {
  try {
    return picomatch([...globs], { dot: true, windows: false, flags: 's', nonegate: true });
  } catch {
    return () => false;
  }
}
