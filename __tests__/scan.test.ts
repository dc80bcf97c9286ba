/** Tests `scan` of files on disk, clones and the index, and its output formats. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, copyFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Source } from './github-scene.ts';
import { runCli } from './support/action.ts';
import { secretUrl } from './support/dataset.ts';
import { findLeaks } from './support/leaks.ts';
import { startService } from '../src/service/server.ts';
import { plainContents } from '../src/command/plain-files.ts';
import { standardInput } from '../src/command/standard-input.ts';

const { url, entry } = secretUrl();
const HARMLESS = 'id,url\n1,https://images.example/1.jpg\n';
const TAINTED = `${HARMLESS}2,${url}\n`;
const OPTED_OUT = `${HARMLESS}2,https://opted-out.example/p/1.jpg\n`;
const LIST = `CSAM\t${entry}\nOPT_OUT\topted-out.example/p/\n`;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a clone with an untracked list file. */
async function clone(committed: Files, written: Files = {}) {
  const source = await Source.make();
  await source.commit({ '.gitignore': 'list.txt\n', ...committed });
  for (const [path, content] of Object.entries({ 'list.txt': LIST, ...written })) await source.write(path, content);
  const scan = (...args: readonly string[]) =>
    runCli(['scan', '--denylist', join(source.root, 'list.txt'), ...args], { cwd: source.root });
  return { source, scan, [Symbol.asyncDispose]: () => source[Symbol.asyncDispose]() };
}

describe('of a clone', () => {
  test('--staged checks what the index adds to HEAD, and ignores what is not staged', async () => {
    await using made = await clone({ 'old.csv': TAINTED, 'new.csv': HARMLESS }, { 'new.csv': TAINTED });
    const { source, scan } = made;
    const before = await scan('--staged');
    expect(before).toMatchObject({ code: 0 });
    expect(before.stdout).toContain('not staged were not checked');
    await source.write('other.csv', `${HARMLESS}3,${url.replace('.jpg', '.png')}\n`);
    await source.write('new.csv', `${HARMLESS}4,https://opted-out.example/p/9\n`);
    await source.git('add', 'other.csv');
    expect(await scan('--staged')).toMatchObject({ code: 0 });
    await source.git('add', 'new.csv');
    expect(await scan('--staged')).toMatchObject({ code: 1 });
    expect(await scan('--staged', 'other.csv')).toMatchObject({ code: 0 });
    expect(await scan('--staged', '--base', 'HEAD')).toMatchObject({ code: 1 });
  });

  test.each([
    ['below the working directory', (root: string) => ['index-of-hook', join(root, 'index-of-hook')]],
    ['anywhere', (root: string) => [join(root, '.git/index-of-hook'), join(root, '.git/index-of-hook')]]
  ])('--staged checks the index in GIT_INDEX_FILE, %s', async (_, where) => {
    await using made = await clone({ 'new.csv': HARMLESS }, { 'new.csv': OPTED_OUT });
    const { source, scan } = made;
    const [named = '', path = ''] = where(source.root);
    await source.git('add', 'new.csv');
    await copyFile(join(source.root, '.git/index'), path);
    await source.git('reset', '--quiet');
    expect(await scan('--staged')).toMatchObject({ code: 0 });
    const ran = await runCli(['scan', '--denylist', 'list.txt', '--staged'], {
      cwd: source.root,
      env: { GIT_INDEX_FILE: named }
    });
    expect(ran).toMatchObject({ code: 1 });
  });

  test('--staged works before the first commit, and refuses conflicts', async () => {
    await using source = await Source.make();
    await source.write('list.txt', LIST);
    await source.write('a.csv', OPTED_OUT);
    await source.git('add', 'a.csv');
    const scan = () => runCli(['scan', '--denylist', 'list.txt', '--staged'], { cwd: source.root });
    expect(await scan()).toMatchObject({ code: 1 });
    await source.commit({ 'a.csv': 'a\n' });
    await source.git('switch', '--quiet', '--create', 'one');
    await source.commit({ 'a.csv': 'b\n' });
    await source.git('switch', '--quiet', '--create', 'two', 'main');
    await source.commit({ 'a.csv': 'c\n' });
    await source.git('merge', 'one').catch(() => undefined);
    const conflict = await scan();
    expect(conflict.code).toBe(2);
    expect(conflict.stderr).toContain('merge conflicts');
  });

  test('a PATH limits what is checked, from any folder, but not what it is compared with', async () => {
    await using made = await clone({ 'data/a.csv': HARMLESS, 'more/b.csv': HARMLESS });
    const { source, scan } = made;
    const base = await source.head();
    await source.commit({ 'data/a.csv': OPTED_OUT });
    expect(await scan('--base', base, 'more')).toMatchObject({ code: 0 });
    expect(await scan('--base', base, 'more', 'data/a.csv')).toMatchObject({ code: 1 });
    const inside = await runCli(['scan', '--denylist', '../list.txt', '--base', base, '.'], {
      cwd: join(source.root, 'data')
    });
    expect(inside.code).toBe(1);
    // A row that moves within the clone is not new.
    const tainted = await source.head();
    await source.commit({ 'data/a.csv': null, 'more/moved.csv': OPTED_OUT });
    expect(await scan('--base', tainted, 'more')).toMatchObject({ code: 0 });
    await rm(join(source.root, 'more'), { recursive: true });
    expect(await scan('--base', base, 'more/moved.csv')).toMatchObject({ code: 1 });
  });

  test('says what it does not check', async () => {
    await using made = await clone({ 'a.csv': HARMLESS }, { 'a.csv': TAINTED });
    const ran = await made.scan('--base', 'HEAD');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Only committed files were checked');
  });

  test('reads the Git LFS objects in the clone, and reports a missing one', async () => {
    const content = Buffer.from(OPTED_OUT);
    const oid = createHash('sha256').update(content).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
    await using made = await clone({ 'links.csv': pointer });
    const { source, scan } = made;
    for (const args of [['links.csv'], ['--head', 'HEAD']]) {
      const missing = await scan(...args);
      expect(missing.code).toBe(2);
      expect(missing.stdout).toMatch(/content-unavailable: `links\.csv`: .*git lfs pull/);
    }
    await source.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, content);
    expect(await scan('links.csv')).toMatchObject({ code: 1 });
    expect(await scan('--head', 'HEAD')).toMatchObject({ code: 1 });
    await source.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, HARMLESS);
    expect(await scan('links.csv')).toMatchObject({ code: 2 });
  });
});

describe('an error shows', () => {
  let made: Awaited<ReturnType<typeof clone>>;
  beforeAll(async () => {
    made = await clone({ 'a.csv': HARMLESS });
  });
  afterAll(() => made[Symbol.asyncDispose]());

  test.each([
    ['a revision', ['--base', 'no such'], '--base `no such` is not a commit'],
    ['another revision', ['--head', 'nosuch'], '--head `nosuch` is not a commit'],
    ['a revision that is escaped', ['--base', 'a`\n::x'], '--base `a\\x60\\x0a\\x3a\\x3ax` is not'],
    ['a missing path', ['a.csv', 'no/such.csv'], '`no/such.csv` does not exist'],
    ['a path below a file', ['a.csv/x'], '`a.csv/x` does not exist'],
    ['a path that is in no commit', ['--base', 'HEAD', 'list.txt'], '`list.txt` is not part of what is checked'],
    ['a path outside the clone', ['--base', 'HEAD', '..'], '`..` is outside the repository'],
    ['a path with a missing folder', ['--base', 'HEAD', 'nosuch/x'], '`nosuch/x` does not exist'],
    ['an option', ['--locatoins'], '`--locatoins`; did you mean `--locations`?'],
    ['an option without value', ['--base'], 'the option `--base` needs a value'],
    ['an option before another', ['--base', '--staged'], 'the option `--base` needs a value'],
    ['an option with a value it does not take', ['--staged=yes'], 'the option `--staged` takes no value'],
    ['a format', ['--format', 'xml', 'a.csv'], '--format `xml` is not known; use text, json or sarif'],
    ['a list', ['--denylist', 'nosuch.txt', 'a.csv'], '--denylist `nosuch.txt`'],
    ['options that exclude each other', ['--staged', '--head', 'HEAD'], '--head cannot be given'],
    ['standard input together with a clone', ['--staged', '-'], 'standard input (-)']
  ])('%s', async (_, args, said) => {
    const ran = await made.scan(...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).toMatch(/^usage: .*\n$/);
  });

  test('a folder that is not in a clone', async () => {
    const ran = await runCli(['scan', '--base', 'main', '/']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('`/` is not in a git repository');
  });

  test('never an argument that looks like a URL', async () => {
    for (const args of [[url], ['--base', url], ['--format', url], [`--${url}`], ['--base', 'HEAD', url]]) {
      const ran = await made.scan(...args);
      expect(ran.code).toBe(2);
      expect(findLeaks({ url }, { stderr: ran.stderr, stdout: ran.stdout })).toEqual([]);
    }
  });
});

test('wrong settings are named with their commit and line', async () => {
  await using made = await clone({ 'a.csv': HARMLESS, '.github/dataset-gate.yml': 'version: 1\nmanifest: [data/]\n' });
  const commit = (await made.source.git('rev-parse', '--short=12', 'HEAD')).trim();
  const { code, stderr } = await made.scan();
  expect(code).toBe(2);
  expect(stderr).toContain(`settings-invalid: the settings file of the commit ${commit} is not valid: line 2: `);
});

test('recipients that nobody can have are refused as on GitHub', async () => {
  const settings = `version: 1\nreport-recipients: [age1${'q'.repeat(58)}]\n`;
  await using made = await clone({ 'a.csv': HARMLESS, '.github/dataset-gate.yml': settings });
  const { code, stderr } = await made.scan();
  expect(code).toBe(2);
  expect(stderr).toContain('settings-invalid: an entry of report-recipients in the settings is not an age recipient');
});

describe('printed as JSON', () => {
  test('says the same as the text: for a restricted category only that there is a match', async () => {
    await using made = await clone({ 'a.csv': TAINTED, 'b/c.csv': OPTED_OUT });
    const ran = await made.scan('--format', 'json', 'a.csv', 'b');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      schemaVersion: 1,
      verdict: 'listed',
      reason: null,
      reasons: [],
      totals: { manifests: 2, rows: 6, items: 4 },
      manifests: [{ file: 'a.csv', state: 'checked' }, { file: 'b/c.csv' }],
      matches: {
        restricted: { level: 'presence' },
        locatable: { level: 'rows', places: [{ category: 'OPT_OUT', file: 'b/c.csv', row: 3, matchId: null }], more: 0 }
      }
    });
    expect(ran.stdout).not.toContain('CSAM');
    expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
    const located = JSON.parse((await made.scan('--format=json', '--locations', 'a.csv')).stdout);
    expect(located.matches.restricted.places).toMatchObject([{ category: 'CSAM', file: 'a.csv', row: 3 }]);
  });

  test('has every reason', async () => {
    await using made = await clone({}, { 'a.json': '\n{"', 'b.csv': `u\n"https:///x"\nfoo://[\n` });
    const ran = await made.scan('--format', 'json', 'a.json');
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      verdict: 'incomplete',
      reason: 'manifest-unreadable',
      reasons: ['manifest-unreadable'],
      faults: [{ reason: 'manifest-unreadable', file: 'a.json', line: 2 }]
    });
  });

  test('says if only the built-in list was used', async () => {
    await using made = await clone({ 'a.csv': HARMLESS });
    const ran = await runCli(['scan', '--format', 'json', 'a.csv'], { cwd: made.source.root });
    expect(JSON.parse(ran.stdout)).toMatchObject({ verdict: 'clean', mode: 'builtin' });
  });
});

describe('printed as SARIF', () => {
  test('locates locatable matches, and never restricted ones', async () => {
    await using made = await clone({ 'a.csv': TAINTED, 'b/c d.csv': OPTED_OUT, 'e.json': '\n{"' });
    for (const further of [[], ['--locations']]) {
      const ran = await made.scan('--format', 'sarif', ...further, 'a.csv', 'b', 'e.json');
      expect(ran.code).toBe(1);
      const { version, runs } = JSON.parse(ran.stdout);
      expect(version).toBe('2.1.0');
      const [run] = runs;
      expect(run.results).toHaveLength(1);
      expect(run.results[0]).toMatchObject({ ruleId: 'OPT_OUT', ruleIndex: 0, level: 'error' });
      expect(run.results[0].locations).toEqual([
        { physicalLocation: { artifactLocation: { uri: 'b/c%20d.csv' }, region: { startLine: 3 } } }
      ]);
      expect(run.tool.driver.rules).toMatchObject([{ id: 'OPT_OUT' }]);
      expect(run.invocations[0].executionSuccessful).toBe(false);
      const [, { descriptor, locations }] = run.invocations[0].toolExecutionNotifications;
      expect(descriptor).toEqual({ id: 'manifest-unreadable' });
      expect(locations).toEqual([
        { physicalLocation: { artifactLocation: { uri: 'e.json' }, region: { startLine: 2 } } }
      ]);
      expect(ran.stdout).not.toMatch(/CSAM|a\.csv/);
    }
  });
});

test('standard input is kept in memory and can be read as often as a format needs', async () => {
  const input = await standardInput(Readable.from([Buffer.from('ab'), Buffer.from('c')]));
  expect(input.size).toBe(3);
  for (const _ of [1, 2]) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of input.open()) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('abc');
  }
});

test('the end of a file on disk is read without a pass, as far as there is one', async () => {
  await using source = await Source.make();
  await source.write('a.bin', 'abcdef');
  const id = join(source.root, 'a.bin');
  const contents = plainContents(null, () => null);
  const { tail, content } = await contents.open({ path: 'a.bin', mode: '100644', id });
  for await (const chunk of content) expect(String(chunk)).toBe('abcdef');
  expect(String(await tail?.(4))).toBe('cdef');
  await source.write('a.bin', 'abcd');
  await expect(tail?.(4)).rejects.toMatchObject({ reason: 'manifest-unreadable' });
  await rm(id);
  await expect(tail?.(4)).rejects.toMatchObject({ reason: 'manifest-unreadable' });
});

test.each([
  ['shorter', (path: string) => truncate(path, 150_000)],
  ['shorter than what was read', (path: string) => truncate(path, 1)],
  ['longer', (path: string) => appendFile(path, 'b')],
  ['another', (path: string) => writeFile(path, Buffer.alloc(200_000, 'c'))]
])('a file on disk that becomes %s while it is read fails, because no such file was there', async (_, change) => {
  await using source = await Source.make();
  await source.write('a.csv', Buffer.alloc(200_000, 'a'));
  const id = join(source.root, 'a.csv');
  // The clock of a file system may be coarse.
  await utimes(id, 1, 1);
  const { content } = await plainContents(null, () => null).open({ path: 'a.csv', mode: '100644', id });
  const read = async () => {
    let chunks = 0;
    for await (const _chunk of content) if (++chunks === 1) await change(id);
  };
  await expect(read()).rejects.toMatchObject({ reason: 'manifest-unreadable' });
});

test('a file on disk is the same in each pass, or fails: its index and its content belong together', async () => {
  await using source = await Source.make();
  await source.write('a.bin', 'abcdef');
  const id = join(source.root, 'a.bin');
  await utimes(id, 1, 1);
  const contents = plainContents(null, () => null);
  const pass = async () => {
    const { content } = await contents.open({ path: 'a.bin', mode: '100644', id });
    for await (const _chunk of content);
  };
  await pass();
  await pass();
  await source.write('a.bin', 'fedcba');
  // Whoever writes to a file can set its time back.
  await utimes(id, 1, 1);
  await expect(pass()).rejects.toMatchObject({ reason: 'manifest-unreadable' });
  await source.write('b.bin', 'abcdef');
  await utimes(join(source.root, 'b.bin'), 1, 1);
  await rename(join(source.root, 'b.bin'), id);
  await expect(pass()).rejects.toMatchObject({ reason: 'manifest-unreadable' });
});

describe('a list that is among the checked files', () => {
  const NOTE =
    /The list `(?:lists\/\.\.\/)?lists\/l\\xc3\\xa4st\.txt` was checked too, so its entries match themselves/;

  test.each([
    ['below a folder', ['.']],
    ['by another spelling of its path', ['lists/../lists/läst.txt']],
    ['in a clone', []],
    ['in the index', ['--staged']]
  ])('is named in the result, because it matches itself: %s', async (_, args) => {
    await using made = await clone({ 'a.csv': HARMLESS }, { 'lists/läst.txt': LIST });
    const { source } = made;
    await source.git('add', 'lists');
    if (args.length === 0) await source.git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'x');
    const scan = (list: string) => runCli(['scan', '--denylist', list, ...args], { cwd: source.root });
    const own = await scan('lists/läst.txt');
    expect(own).toMatchObject({ code: 1, stdout: expect.stringMatching(NOTE) });
    expect(findLeaks({ url }, own.surfaces)).toEqual([]);
    expect((await scan(join(source.root, 'list.txt'))).stdout).not.toMatch(NOTE);
  });
});

test('a file that is given twice counts once', async () => {
  await using made = await clone({ 'a.csv': HARMLESS });
  const ran = await made.scan('a.csv', './a.csv', 'a.csv');
  expect(ran.stdout).toContain('Totals: 1 manifest, ');
});

test.each([
  ['a folder', 'data', 'pictures', 1],
  ['a folder, by two links', 'link', 'pictures', 1],
  ['a file', 'data/a.csv', 'links.csv', 1],
  ['a file whose own name says nothing', 'data/a.csv', 'links', 1],
  ['nothing', 'gone', 'broken', 2]
])('a link that is given as PATH is checked as what it leads to: %s', async (_, target, link, code) => {
  await using made = await clone({}, { 'data/a.csv': OPTED_OUT });
  const { root } = made.source;
  await symlink('data', join(root, 'link'));
  await symlink(target, join(root, link));
  expect(await made.scan(link)).toMatchObject({ code });
});

test('a pipe that is given as PATH is refused, because nothing in it would be checked', async () => {
  await using made = await clone({});
  execFileSync('mkfifo', [join(made.source.root, 'pipe')]);
  const ran = await made.scan('pipe');
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('`pipe` is neither a file nor a folder');
});

test.each([
  ['asks for a token', {}, /no-credentials: .*DENYLIST_TOKEN/],
  ['refuses the token', { DENYLIST_TOKEN: 'wrong' }, /denylist-auth: .*DENYLIST_TOKEN/]
])('for a service that %s, scan shows the variable to set and not inputs or forks', async (_, env, said) => {
  await using made = await clone({ 'a.csv': HARMLESS });
  const list = join(made.source.root, 'list.txt');
  const service = await startService({ lists: [list], port: 0, token: 'right', log: () => undefined });
  const ran = await runCli(['scan', '--denylist', service.url.href, 'a.csv'], { cwd: made.source.root, env });
  await service.close();
  expect(ran.code).toBe(2);
  expect(ran.stdout).toMatch(said);
  expect(ran.stdout).not.toMatch(/denylist-token|fork/);
});
