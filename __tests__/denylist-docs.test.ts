/** Tests the operator's guide: its recipes work, and its example is a valid list file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { safe } from '../src/safe/text.ts';
import { LOCATABLE, SEALED } from '../src/safe/threat-types.ts';
import { parseListFile } from '../src/service/list-file.ts';

const guide = readFileSync(new URL('../docs/denylist.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, of, code = '']) => (of === language ? [code] : []));

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rm(folder, { recursive: true }));

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const SHA1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A file from a partner, its content, the list that the recipe makes, and the content of the list. */
const RECIPES: readonly (readonly [string, string, string, string])[] = [
  [
    'hashes.txt',
    `# export\n${MD5.toUpperCase()}\r\n${SHA1}\n\n${SHA256} *file.jpg\n`,
    'partners.tsv',
    `CSAM\tmd5:${MD5}\nCSAM\tsha1:${SHA1}\nCSAM\tsha256:${SHA256}\n`
  ],
  ['url-hashes.txt', `${MD5.toUpperCase()}\r\n\n`, 'urls.tsv', `CSAM\turl-md5:${MD5}\n`],
  [
    'urls.txt',
    '# export\r\nhttps://bad.example/a%20b?q=ü#f \r\n\nworse.example/\n',
    'urls.tsv',
    'CSAM\thttps://bad.example/a%20b?q=ü#f\nCSAM\tworse.example/\n'
  ]
];

/** Returns the list that a recipe makes from a partner's file. */
function made(source: string, given: string, list: string): Buffer {
  const recipe = blocks('sh').find(code => code.includes('awk') && new RegExp(`[ \\n]${source} >`).test(code));
  writeFileSync(join(folder, source), given);
  execFileSync('sh', ['-c', recipe ?? 'false'], { cwd: folder });
  return readFileSync(join(folder, list));
}

describe('the recipes', () => {
  test.each(RECIPES)('make a list of %s', async (source, given, name, expected) => {
    const list = made(source, given, name);
    expect(String(list)).toBe(expected);
    const { types } = await parseListFile(list, safe`list`);
    expect(types).toHaveLength(expected.split('\n').length - 1);
  });

  test.each([
    ['hashes.txt', 'partners.tsv', 'md5\n'],
    ['hashes.txt', 'partners.tsv', `${MD5}0\n`],
    ['url-hashes.txt', 'urls.tsv', `${SHA1}\n`],
    ['url-hashes.txt', 'urls.tsv', 'md5\n'],
    ['urls.txt', 'urls.tsv', 'URL,Date added\n'],
    ['urls.txt', 'urls.tsv', `${MD5}\n`],
    ['urls.txt', 'urls.tsv', '0.0.0.0 bad.example\n'],
    ['urls.txt', 'urls.tsv', '*.bad.example\n'],
    ['urls.txt', 'urls.tsv', 'bad.example/ # note\n']
  ])('drop no line of %s silently: the service refuses %s (%j)', async (source, name, junk) => {
    const good = source === 'urls.txt' ? 'fine.example/' : MD5;
    await expect(parseListFile(made(source, `${good}\n${junk}`, name), safe`list`)).rejects.toThrow(/line 2: /);
  });
});

test('the example of a list file is valid', async () => {
  const [example = ''] = blocks('text').filter(code => code.includes('\t'));
  const { types, hasUrlMd5 } = await parseListFile(Buffer.from(example), safe`list`);
  expect(types).toHaveLength(5);
  expect(hasUrlMd5).toBe(true);
});

/** The documents that list threat types, each with what precedes and follows the list. */
const LISTS_OF_TYPES = [
  ['denylist.md', /Use one of these threat types:\n\n- ([^]*?): shown/, SEALED],
  ['denylist.md', /category";\n- ([^]*?): shown\s+with file and row/, LOCATABLE],
  ['denylist-api.yaml', /Sealed, shown in public only as "a restricted category": ([^]*?), and\s+every/, SEALED],
  ['denylist-api.yaml', /Locatable, shown with file and row: ([^]*?)\n +type:/, LOCATABLE],
  ['runbook.md', /\nMatches in ([^]*?)\s+are shown with file and row/, LOCATABLE]
] as const;

test.each(LISTS_OF_TYPES)('docs/%s lists the threat types of src/safe/threat-types.ts (%s)', (file, list, types) => {
  const page = readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8');
  const listed = list.exec(page)?.[1]?.match(/`[A-Z_]+`/g) ?? [];
  expect(listed.map(type => type.slice(1, -1))).toEqual(types.filter(type => type !== 'UNKNOWN'));
});
