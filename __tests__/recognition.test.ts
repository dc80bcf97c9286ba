/** What a file is, through the whole check: names, links, patterns and files of usual kinds. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { selector } from '../src/manifest/format/select.ts';
import { zip } from './container-support.ts';
import { Core, type Sides } from './support/core.ts';
import type { CheckOptions } from '../src/check.ts';
import type { CheckResult } from '../src/subject/check-result.ts';

const BAD = 'https://listed.example/p';
const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(500, 0x9d)]);
const OID = 'feed'.repeat(16);
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 9\n`;
const MD5 = createHash('md5').update(JPEG).digest('hex');

let core: Core;
beforeAll(async () => {
  core = await Core.open([`CSAM\t${BAD}`, `CSAM\tmd5:${MD5}`, `CSAM\tsha256:${OID}`]);
});
afterAll(() => core[Symbol.asyncDispose]());

async function outcome(sides: Sides, options: Partial<CheckOptions> = {}) {
  const result: CheckResult = await core.run(sides, options);
  return { listed: result.decision.listed.length > 0, faults: result.faults.map(({ reason }) => reason), result };
}

const names = [
  'assets/app.js',
  'LICENSE',
  '.github/a.jpg',
  'package.json',
  'model.c',
  'photo.m',
  'a.ts',
  'other/x.dat'
];

describe('in a change', () => {
  test.each(names)('a listed picture or the pointer to one at %s is found, also outside the patterns', async name => {
    for (const content of [JPEG, LFS]) {
      for (const select of [selector(null), selector(['data/*.csv'])]) {
        expect(await outcome({ head: { [name]: content }, base: {} }, { select })).toMatchObject({ listed: true });
        // A file that only moved adds nothing. Of this pointer the content is nowhere to be had, at base neither.
        if (content === LFS) continue;
        expect((await outcome({ head: { [name]: JPEG }, base: { 'old/a.ts': JPEG } }, { select })).listed).toBe(false);
      }
    }
  });

  test('text under the name of source code is left out, and outside the patterns any text', async () => {
    const code = await outcome({ head: { 'a.ts': BAD, LICENSE: BAD }, base: {} });
    expect(code).toMatchObject({ listed: false, faults: [], result: { mode: 'not asked', manifests: [] } });
    const outside = await outcome({ head: { 'b.csv': BAD }, base: {} }, { select: selector(['data/*.csv']) });
    expect(outside).toMatchObject({ listed: false, faults: [], result: { mode: 'not asked', manifests: [] } });
  });

  test.each(['download.sh', 'fetch.R', 'Makefile', 'get.ps1', 'x.BAT', 'a.jl', 'part-0', 'urls.lst'])(
    'text of %s is read',
    async name => {
      expect(await outcome({ head: { [name]: `x ${BAD}\n` }, base: {} })).toMatchObject({ listed: true, faults: [] });
    }
  );
});

describe('in an audit', () => {
  test('what the patterns do not select is not in question, and without patterns everything is', async () => {
    const head = { 'other/a.jpg': JPEG, 'data/a.csv': 'a\n' };
    expect((await outcome({ head }, { select: selector(['data/*.csv']) })).listed).toBe(false);
    expect((await outcome({ head })).listed).toBe(true);
    expect((await outcome({ head: { 'a.ts': JPEG } })).listed).toBe(true);
  });
});

describe('a symbolic link', () => {
  test.each(['AGENTS.md', 'docs', './docs/a.md', 'docs/../AGENTS.md', 'docs/'])(
    'to %s of the same tree adds nothing and is counted',
    async target => {
      const head = { 'CLAUDE.md': `-> ${target}`, 'AGENTS.md': 'x\n', 'docs/a.md': 'x\n' };
      const { faults, result } = await outcome({ head });
      expect([faults, result.notRead.get('(link)')]).toEqual([[], 1]);
    }
  );

  test.each(['gone.md', '/etc/passwd', '../AGENTS.md', 'docs/gone.csv'])(
    'to %s at a manifest path fails',
    async target => {
      const head = { 'a.md': `-> ${target}`, 'AGENTS.md': 'x\n', 'docs/a.md': 'x\n' };
      expect((await outcome({ head })).faults).toEqual(['manifest-unreadable']);
    }
  );

  test.each(['src/data.js', 'package.json', 'LICENSE'])(
    'by which %s, whose text is left out, becomes a table fails',
    async target => {
      const head = { 'urls.csv': `-> ${target}`, [target]: `u\n${BAD}\n` };
      expect((await outcome({ head })).faults).toEqual(['manifest-unreadable']);
    }
  );

  test('to what the patterns do not select, at a path that they do, fails', async () => {
    const head = { 'data/a.csv': '-> ../o/a.csv', 'o/a.csv': `u\n${BAD}\n`, 'data/b.csv': 'u\n' };
    expect((await outcome({ head }, { select: selector(['data/*.csv']) })).faults).toEqual(['manifest-unreadable']);
  });

  test('to source code or a licence under a document’s name adds nothing', async () => {
    const head = { 'COPY.md': '-> LICENSE', LICENSE: 'x\n', 'a.txt': '-> a.js', 'a.js': 'x\n' };
    expect((await outcome({ head })).faults).toEqual([]);
  });

  test('is read as one string, whatever its name', async () => {
    for (const name of ['a.csv', 'a.ts', 'bin/x'])
      expect((await outcome({ head: { [name]: `-> ${BAD}` } })).listed).toBe(true);
  });
});

test('files of usual kinds in a repository pass an audit without a fault', async () => {
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 7919 + (i >> 3)) % 256));
  const marked = (mark: string) => Buffer.concat([Buffer.from(mark, 'latin1'), noise]);
  const head = {
    '.DS_Store': marked('\0\0\0\x01Bud1'),
    'font.woff': marked('wOFF'),
    'font.woff2': marked('wOF2'),
    'font.ttf': marked('\0\x01\0\0\0'),
    'favicon.ico': marked('\0\0\x01\0'),
    'paper.pdf': marked('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'),
    'a.pyc': marked('\x6f\r\r\n\0\0'),
    'lib.so': marked('\x7fELF\x02\x01\x01\0'),
    'setup.exe': marked('MZ\x90\0\x03\0'),
    'weights.safetensors': marked('\x10\0\0\0\0\0\0\0{"a":{}}        '),
    'vocab.model': marked('\n\x0e\n\x05<unk>'),
    'zeros.bin': Buffer.alloc(5000),
    'a.wasm': marked('\0asm'),
    '._a.csv': Buffer.concat([Buffer.from('0005160700020000', 'hex'), Buffer.alloc(200)]),
    'old.pth': Buffer.concat([Buffer.from('80028a0a6cfc9c46f9206aa8501919', 'hex'), noise]),
    'model.pt': zip([
      { name: 'm/data.pkl', content: marked('\x80\x02}') },
      { name: 'm/data/0', content: noise },
      { name: 'm/version', content: '3\n' }
    ]),
    'mac.zip': zip([
      { name: 't.csv', content: 'a\n' },
      { name: '__MACOSX/._t.csv', content: Buffer.concat([Buffer.from('0005160700020000', 'hex'), Buffer.alloc(99)]) }
    ]),
    'behind.zip': zip([{ name: 't.csv', content: 'a\n' }], { before: Buffer.from('#!/bin/sh\n') }),
    'po/de.po': 'msgid "a"\nmsgstr "b"\n',
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    'app.csproj': '<Project Sdk="x"><A/></Project>',
    'page.tmpl': '<div class="xml">{{ x }}<br></div>',
    '.gitmodules': '[submodule "x"]\n',
    empty: '',
    'empty.csv': '',
    'empty.py': '',
    '__init__.py': '',
    'n.ipynb': '{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}',
    'run.sh': '#!/bin/bash\necho hi\n',
    Makefile: 'all:\n\techo\n'
  };
  const { faults, listed, result } = await outcome({ head });
  const told = result.faults.map(({ manifest, text }) => [result.manifests[manifest ?? -1]?.path, String(text)]);
  expect([faults, listed, told]).toEqual([[], false, []]);
});

test.each([
  ['a.csv', '.csv'],
  ['x.PARQUET', '.parquet'],
  ['x.https%3A%2F%2Fh', 'other'],
  ['x.abcdefghijk', 'other'],
  ['x.ü', 'other'],
  ['x', '(none)']
])('a file %s is counted as %s', async (name, shown) => {
  const { shownSuffix } = await import('../src/manifest/kind/suffix.ts');
  expect(shownSuffix(name)).toBe(shown);
});
