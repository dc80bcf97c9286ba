/** Tests the operator's guide: its recipes work, and its example is a valid list file. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { HELP_OF } from '../src/command/help.ts';
import { FORMAT_NAMES } from '../src/convert/feed-formats.ts';
import { safe } from '../src/safe/text.ts';
import { LOCATABLE, SEALED } from '../src/safe/threat-types.ts';
import { parseListFile } from '../src/service/list-entries.ts';
import { runCli } from './support/action.ts';

const guide = ['denylist', 'denylist-lists']
  .map(name => readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8'))
  .join('\n');
const blocks = (language: string) =>
  [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, of, code = '']) => (of === language ? [code] : []));

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rm(folder, { recursive: true }));

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const STIX = { type: 'indicator', pattern_type: 'stix', pattern: "[url:value = 'https://bad.example/']" };

/** The files of partners that the guide names, and what the lists of them must contain. */
const PARTNERS: Readonly<Record<string, { readonly given: string; readonly list: string }>> = {
  'urls.txt': { given: '# export\nhxxps://bad[.]example/\n', list: 'CSAM\thttps://bad.example/\n' },
  'hashes.txt': { given: `${MD5.toUpperCase()} *a.jpg\n`, list: `CSAM\tmd5:${MD5}\n` },
  'url-hashes.txt': { given: `${MD5}\r\n`, list: `CSAM\turl-md5:${MD5}\n` },
  'partner.csv': { given: `id,md5\n1,${MD5}\n`, list: `CSAM\tmd5:${MD5}\n` },
  'vics.json': {
    given: JSON.stringify({ value: [1, 2, 5].map(Category => ({ Category, MD5: `${Category}${MD5.slice(1)}` })) }),
    list: `CSAM\tmd5:1${MD5.slice(1)}\nCSAM\tmd5:2${MD5.slice(1)}\n`
  },
  hosts: { given: '0.0.0.0 bad.example\n', list: 'MALWARE\tbad.example/\n' },
  'rules.txt': { given: '||bad.example^\n', list: 'MALWARE\tbad.example/\n' },
  'bundle.json': {
    given: JSON.stringify({ type: 'bundle', objects: [STIX] }),
    list: 'MALWARE\thttps://bad.example/\n'
  }
};

const CONVERSIONS = blocks('sh')
  .join('')
  .split('\n')
  .flatMap(line => (line.startsWith('node dist/cli.js convert ') ? [line.split(' ').slice(2)] : []));

describe('the conversions', () => {
  test.each(CONVERSIONS.map(args => [args.at(-1) ?? '', args] as const))('make a list of %s', async (source, args) => {
    const { given = '', list = '' } = PARTNERS[source] ?? {};
    writeFileSync(join(folder, source), given);
    expect(await runCli(args, { cwd: folder })).toMatchObject({ code: 0, stdout: '' });
    const made = readFileSync(join(folder, args[args.indexOf('--out') + 1] ?? ''));
    expect(String(made)).toBe(list);
    const { types } = await parseListFile(made, safe`list`);
    expect(types).toHaveLength(list.split('\n').length - 1);
  });

  test('use every file of a partner once', () => {
    expect(CONVERSIONS.map(args => args.at(-1))).toEqual(Object.keys(PARTNERS));
  });

  test('are explained for every format that convert reads, and for no other', () => {
    const [, table = ''] = /\n\| format([^]*?)\n\n/.exec(guide) ?? [];
    const explained = [...table.matchAll(/^\| (`.*?`(?:, `.*?`)*) +\|/gm)].flatMap(([, names = '']) =>
      names.match(/[a-z-]+/g)
    );
    expect(explained.sort()).toEqual([...FORMAT_NAMES].sort());
  });

  test('are listed in the help for every format that convert reads, and for no other', () => {
    const [, list = ''] = /--format FORMAT +([^;]*);/.exec(String(HELP_OF.convert)) ?? [];
    expect(list.match(/[a-z][a-z-]+/g)?.filter(word => word !== 'or')).toEqual([...FORMAT_NAMES]);
  });

  test('have a report as the guide shows it', async () => {
    writeFileSync(join(folder, 'shifted.csv'), `id,md5\n1,${MD5}\n2,x,${MD5}\n`);
    const args = ['--type', 'CSAM', '--format', 'csv', '--column', 'md5', '--hash', 'md5', '--out', 'x', 'shifted.csv'];
    const { stderr } = await runCli(['convert', ...args], { cwd: folder });
    const form = (text: string) =>
      text
        .replaceAll(/\d[\d,]*/g, 'N')
        .replace(/`.*?`/, 'FILE')
        .replaceAll(/\b(entr|line|duplicate)(?:y|ies|s)?\b/g, '$1');
    const shown = blocks('text').find(code => code.includes('read as csv')) ?? 'nothing';
    expect(form(stderr).replaceAll('mdN', 'md')).toContain(form(shown).replaceAll('mdN', 'md'));
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
