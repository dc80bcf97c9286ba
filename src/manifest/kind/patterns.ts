/** Globs of files, as people write them in an input and in the settings. */
import { isUtf8 } from 'node:buffer';
import picomatch from 'picomatch';
import { quoted, safe, type SafeText } from '../../safe/text.ts';

export interface Pattern {
  /** As it was written. */
  readonly name: SafeText;
  /** Whether it leaves files out: one with `!` in front. */
  readonly excludes: boolean;
  /** Takes a path as git gives it, one character a byte. */
  readonly matches: (path: string) => boolean;
}

/**
 * Divides a text into patterns: one a line, or with commas between them. Bullets, quotes and the brackets of a list are
 * dropped. A comma inside `{a,b}` or `[,]` is part of the glob. Empty where there is no pattern.
 */
export function splitPatterns(text: string): readonly string[] {
  return withoutListBrackets(text.trim())
    .split(/[\r\n]+/)
    .flatMap(splitAtCommas)
    .map(cleaned)
    .filter(pattern => !/^!?$/.test(pattern));
}

/** A list in the form of JSON, or of one line of YAML. */
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

/** Where the bracket at `open` is closed; null where it is not. */
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
 * Reads patterns that choose manifests. Where one can be meant in two ways, more is checked: one without a slash selects
 * in every folder, and one that names a folder selects what is below it, but an exclude leaves out exactly what it names.
 */
export function choosing(patterns: readonly string[]): readonly Pattern[] {
  return patterns.map((text, index) => parse(text, index, text.startsWith('!') ? 'exact' : 'wide'));
}

/** Reads patterns that say which files need not be checked: exactly what they name. */
export function excusing(patterns: readonly string[]): readonly Pattern[] {
  return patterns.map((text, index) => parse(text, index, 'exact'));
}

/** Whether a path is matched by a pattern of the list and by none of its excludes. */
export function isMatched(patterns: readonly Pattern[], path: string): boolean {
  const hit = patterns.filter(pattern => pattern.matches(path));
  return hit.length > 0 && !hit.some(({ excludes }) => excludes);
}

function parse(text: string, index: number, reading: 'wide' | 'exact'): Pattern {
  const excludes = text.startsWith('!');
  const name = quoted(Buffer.from(text).toString('latin1'), safe`pattern #${index + 1}`);
  return { name, excludes, matches: matcher(globsOf(excludes ? text.slice(1) : text, reading)) };
}

/** What picomatch has to match for one pattern. */
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

/** Parentheses without `|` are those of a name such as `data (copy)`; to picomatch they would be a group. */
function withNamesInParentheses(glob: string): string {
  return glob.replace(/(?<![?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
}

/** Names are compared as text, however their accents are composed; a name that is not UTF-8 is compared by its bytes. */
function matcher(globs: readonly string[]): Pattern['matches'] {
  const ofText = compiled(globs.map(glob => glob.normalize()));
  const ofBytes = compiled(globs.map(glob => Buffer.from(glob).toString('latin1')));
  return path => {
    if (!/[\x80-\xff]/.test(path)) return ofText(path);
    const bytes = Buffer.from(path, 'latin1');
    return isUtf8(bytes) ? ofText(bytes.toString().normalize()) : ofBytes(path);
  };
}

/** `s`, since a name may hold a line feed. What picomatch refuses, an overlong pattern, matches nothing. */
function compiled(globs: readonly string[]): (path: string) => boolean {
  try {
    return picomatch([...globs], { dot: true, windows: false, flags: 's', nonegate: true });
  } catch {
    return () => false;
  }
}
