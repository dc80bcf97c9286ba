/** Patterns are read as people write them; where one can be meant in two ways, more is checked. */
import { describe, expect, test } from '@jest/globals';
import { choosing, excusing, isMatched, splitPatterns } from '../src/manifest/kind/patterns.ts';

describe('a text is divided into patterns', () => {
  test.each<readonly [how: string, text: string, patterns: readonly string[]]>([
    ['by lines', 'a.csv\nb.csv', ['a.csv', 'b.csv']],
    ['by lines of Windows', 'a.csv\r\nb.csv\r\n', ['a.csv', 'b.csv']],
    ['by commas', 'a.csv, b.csv', ['a.csv', 'b.csv']],
    ['by both', 'a.csv,b.csv\nc.csv,', ['a.csv', 'b.csv', 'c.csv']],
    ['not by commas inside braces', 'data/{a,b}.csv, {c,{d,e}}.csv', ['data/{a,b}.csv', '{c,{d,e}}.csv']],
    ['not by a comma inside brackets', 'a[,]b.csv', ['a[,]b.csv']],
    ['by commas behind a brace that is never closed', 'a{b.csv,c.csv', ['a{b.csv', 'c.csv']],
    ['without blanks and tabs around', '\t a.csv \t\n\n  b.csv', ['a.csv', 'b.csv']],
    ['without blanks inside being lost', 'my data/*.csv', ['my data/*.csv']],
    ['without quotes', '"*.csv"\n\'b.csv\', `c.csv`, “d.csv”', ['*.csv', 'b.csv', 'c.csv', 'd.csv']],
    ['without the bullets of a list', '- a.csv\n-\tb.csv\n- "c.csv"\n-d.csv', ['a.csv', 'b.csv', 'c.csv', '-d.csv']],
    ['without the brackets of a list', '["a.csv", "b[0-9].csv"]', ['a.csv', 'b[0-9].csv']],
    ['without the brackets of a list over lines', '[\n  "a.csv",\n  "b.csv"\n]', ['a.csv', 'b.csv']],
    ['without the brackets of a list without quotes', '[a.csv, b.csv]', ['a.csv', 'b.csv']],
    ['with the brackets of a glob', '[ab].csv\n[cd]', ['[ab].csv', '[cd]']],
    ['with excludes', '!a\n! b\n"!c"\n!"d"\n- !e\n- "! f"', ['!a', '!b', '!c', '!d', '!e', '!f']],
    ['without what is empty', ',\n""\n-\n!\n! ""\n', []]
  ])('%s', (_, text, patterns) => {
    expect(splitPatterns(text)).toEqual(patterns);
  });
});

/** Paths as git gives them, one character a byte. */
function bytes(path: string): string {
  return Buffer.from(path).toString('latin1');
}

function matched(patterns: readonly string[], paths: readonly string[]): readonly string[] {
  const list = choosing(patterns);
  return paths.filter(path => isMatched(list, bytes(path)));
}

const TREE = ['a.csv', 'b.csv', 'data/a.csv', 'data/x/.h/a.csv', 'other/data/a.csv', 'data.md', '.hidden.csv'];

describe('a pattern that selects', () => {
  test.each<readonly [pattern: string, paths: readonly string[]]>([
    ['/data/*.csv', ['data/a.csv']],
    ['./data/*.csv', ['data/a.csv']],
    ['data\\*.csv', ['data/a.csv']],
    ['.\\data\\*.csv', ['data/a.csv']],
    ['data//./*.csv', ['data/a.csv']],
    ['data/', ['data/a.csv', 'data/x/.h/a.csv']],
    ['./data/', ['data/a.csv', 'data/x/.h/a.csv']],
    ['data\\', ['data/a.csv', 'data/x/.h/a.csv']],
    ['data/**', ['data/a.csv', 'data/x/.h/a.csv']],
    ['/data', ['data/a.csv', 'data/x/.h/a.csv']],
    ['data', ['data/a.csv', 'data/x/.h/a.csv', 'other/data/a.csv']],
    ['data/x', ['data/x/.h/a.csv']],
    ['other/data/a.csv', ['other/data/a.csv']],
    ['/', TREE],
    ['.', TREE],
    ['**', TREE],
    ['**/*', TREE],
    ['*.csv', TREE.filter(path => path.endsWith('.csv'))],
    ['**.csv', TREE.filter(path => path.endsWith('.csv'))],
    ['/*.csv', ['a.csv', 'b.csv', '.hidden.csv']],
    ['./*.csv', ['a.csv', 'b.csv', '.hidden.csv']],
    ['{a,b}.csv', ['a.csv', 'b.csv', 'data/a.csv', 'data/x/.h/a.csv', 'other/data/a.csv']],
    ['(a|b).csv', ['a.csv', 'b.csv', 'data/a.csv', 'data/x/.h/a.csv', 'other/data/a.csv']],
    ['DATA/*.csv', []],
    ['*.CSV', []],
    ['../data/*.csv', []],
    ['/home/runner/work/x/x/data/*.csv', []]
  ])('%s', (pattern, paths) => {
    expect(matched([pattern], TREE)).toEqual(paths);
  });

  test.each<readonly [pattern: string, path: string]>([
    ['data (copy)/*.csv', 'data (copy)/a.csv'],
    ['data [old]/a.csv', 'data [old]/a.csv'],
    ['my data/*.csv', 'my data/a b.csv'],
    ['dätä/*.csv', 'dätä/ü.csv'],
    ['d\u00e4ta/*.csv', 'da\u0308ta/a.csv'],
    ['da\u0308ta/*.csv', 'd\u00e4ta/a.csv'],
    ['d?ta/*.csv', 'däta/a.csv'],
    ['d[äö]ta/*.csv', 'däta/a.csv'],
    ['数据/**', '数据/表.csv'],
    ['@x/+y/$z#.csv', '@x/+y/$z#.csv'],
    ['data/**', 'data/a\nb/c\n.csv']
  ])('%j matches %j', (pattern, path) => {
    expect(matched([pattern], [path])).toEqual([path]);
  });

  test('matches nothing where it is too long to be a pattern', () => {
    expect(matched(['*a*'.repeat(40_000)], TREE)).toEqual([]);
  });

  test('matches a name that is not UTF-8 by its bytes', () => {
    expect(isMatched(choosing(['dätä/*.csv']), `${bytes('dätä/')}\xff.csv`)).toBe(true);
    expect(isMatched(choosing(['**/*.csv']), 'a\nb/\xff.csv')).toBe(true);
  });
});

describe('a pattern that leaves files out means exactly what it names', () => {
  test.each<readonly [pattern: string, left: readonly string[]]>([
    ['*.csv', ['a.csv', 'b.csv', '.hidden.csv']],
    ['a.csv', ['a.csv']],
    ['data', []],
    ['data/', ['data/a.csv', 'data/x/.h/a.csv']],
    ['**/a.csv', ['a.csv', 'data/a.csv', 'data/x/.h/a.csv', 'other/data/a.csv']]
  ])('%s', (pattern, left) => {
    expect(TREE.filter(path => isMatched(excusing([pattern]), path))).toEqual(left);
    expect(matched(['**', `!${pattern}`], TREE)).toEqual(TREE.filter(path => !left.includes(path)));
  });
});

test('a pattern that reads like an address is named by its number', () => {
  const names = choosing(['data/*.csv', 'https://evil.example/p']).map(({ name }) => String(name));
  expect(names).toEqual(['`data/*.csv`', 'pattern #2']);
});
