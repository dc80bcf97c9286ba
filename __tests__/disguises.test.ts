/** Every disguise of a URL or hash, written as a program would write it into each text format, is seen through there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lookedUp } from './manifest-support.ts';

interface Disguise {
  readonly name: string;
  readonly value: string;
  /** Expressions that have to be looked up; of an inner list one. */
  readonly expect: readonly (string | readonly string[])[];
}

/** Writes a value into a file; null where the format cannot hold it. */
type Write = (value: string) => string | Buffer | null;

const oneLine = (write: (value: string) => string) => (value: string) => (/[\r\n]/.test(value) ? null : write(value));
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
const character = (value: string, chars: RegExp) => value.replace(chars, char => `&#${char.charCodeAt(0)};`);
const backslashed = (value: string) => value.replace(/[\\`*_[\]<>&|$]/g, '\\$&');

const FORMATS: Readonly<Record<string, readonly [path: string, write: Write]>> = {
  'CSV, quoted': ['a.csv', value => `id,url\n1,${quoted(value)}\n`],
  'CSV without header': ['a.csv', value => `${quoted(value)},1\n${quoted('x')},2\n`],
  'CSV with semicolons': ['a.csv', value => `id;url\n1;${quoted(value)}\n`],
  'CSV in UTF-16': ['a.csv', value => Buffer.from(`\ufeffid,url\n1,${quoted(value)}\n`, 'utf16le')],
  'text with pipes': ['a.psv', value => `id|url\n1|${quoted(value)}\n`],
  TSV: ['a.tsv', value => `id\turl\n1\t${/[\t\r\n"]/.test(value) ? quoted(value) : value}\n`],
  'lines of text': ['a.txt', oneLine(value => `first\n${value}\nlast\n`)],
  'a file of unknown suffix': ['part-00000', oneLine(value => `${value}\n`)],
  JSON: ['a.json', value => JSON.stringify({ a: [{ url: value }] })],
  'JSON in escapes': ['a.json', value => JSON.stringify([value]).replace(/[^[\]"\\ -~]|\/(?!")/g, escape)],
  'a key of JSON': ['a.json', value => JSON.stringify({ [value]: 1 })],
  'JSON Lines': ['a.jsonl', value => `{"id": 1}\n${JSON.stringify({ url: value })}\n`],
  'YAML in double quotes': ['a.yaml', value => `a: ${JSON.stringify(value)}\n`],
  'YAML in single quotes': ['a.yaml', oneLine(value => `a:\n  - '${value.replaceAll("'", "''")}'\n`)],
  'a literal block of YAML': ['a.yaml', oneLine(value => (/^\s/.test(value) ? '' : `a: |\n  ${value}\n`))],
  TOML: ['a.toml', value => `a = ${JSON.stringify(value)}\n`],
  'TOML in single quotes': ['a.toml', oneLine(value => (value.includes("'") ? '' : `a = '${value}'\n`))],
  'text of XML': ['a.xml', value => `<a><b>${character(value, /[&<>\r\t]/g)}</b></a>`],
  'an attribute of XML': ['a.xml', value => `<a><b u="${character(value, /[&<"\r\n\t]/g)}"/></a>`],
  'CDATA of XML': ['a.xml', value => `<a><![CDATA[${value}]]></a>`],
  'an attribute of HTML': ['a.html', value => `<p>x</p><a href="${character(value, /[&<>"]/g)}">x</a>`],
  'text of HTML': ['a.html', value => `<p>${character(value, /[&<>"]/g)}</p>`],
  'a link in Markdown': ['a.md', oneLine(value => `See [x](<${backslashed(value)}>) there.\n`)],
  'a line of Markdown': ['a.md', oneLine(value => `${backslashed(value)}\n`)],
  'a card’s front matter': ['a.md', value => `---\nhomepage: ${JSON.stringify(value)}\n---\n# Card\n`],
  reStructuredText: ['a.rst', oneLine(value => `${value.replace(/[\\*`|_]/g, '\\$&')}\n`)],
  Python: ['a.py', value => `URL = ${JSON.stringify(value)}\n`],
  'neighbours in Python': [
    'a.py',
    value => `URL = (${JSON.stringify(value.slice(0, 9))}\n       ${JSON.stringify(value.slice(9))})\n`
  ]
};

function escape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const own = new URL('./fixtures/item-cells.json', import.meta.url);
const CELLS: readonly { readonly name: string; readonly cell: string; readonly expect: readonly string[] }[] =
  JSON.parse(readFileSync(own, 'utf8'));
const DISGUISES: readonly Disguise[] = CELLS.map(({ cell, ...rest }) => ({ ...rest, value: cell }));

async function missedIn(path: string, write: Write, disguises: readonly Disguise[]): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const { name, value, expect: wanted } of disguises) {
    const text = write(value);
    if (text === null || text === '') continue;
    const { has, error } = await lookedUp(path, text);
    if (error !== null || !wanted.every(each => [each].flat().some(has))) missed.push(name);
  }
  return missed;
}

describe.each(Object.entries(FORMATS))('%s', (_name, [path, write]) => {
  test('hides no disguise', async () => {
    expect(await missedIn(path, write, DISGUISES)).toEqual([]);
  });
});
