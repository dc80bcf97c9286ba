import { describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repository } from '../../src/github/repository.ts';
import type { Change } from '../../src/github/tree.ts';
import { NAME, Scene, Source, TOKEN } from '../github-scene.ts';

const GONE = 'dead'.repeat(10);

async function contentOf(repository: Repository, oid: string): Promise<Buffer> {
  const { size, content } = await repository.blob(oid);
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  expect(whole.length).toBe(size);
  return whole;
}

function byPath(changes: readonly Change[]) {
  return Object.fromEntries(
    changes.map(({ path, before, after }) => [path, [before?.mode ?? null, after?.mode ?? null]])
  );
}

describe('trees and their differences', () => {
  test('additions, deletions, renames, mode changes, links and submodules each show, by path', async () => {
    await using scene = await Scene.open();
    const { source } = scene;
    const base = await source.commit({
      'keep.csv': 'k',
      'gone.csv': 'g',
      'old.csv': 'r',
      'run.csv': 'x',
      'link.csv': 'l'
    });
    await source.git('mv', 'old.csv', 'new.csv');
    await source.git('update-index', '--chmod=+x', 'run.csv');
    await chmod(join(source.root, 'run.csv'), 0o755);
    await source.git('update-index', '--add', '--cacheinfo', `160000,${base},sub.csv`);
    await source.git('rm', '--quiet', 'gone.csv', 'link.csv');
    const target = await source.git('hash-object', '-w', 'run.csv');
    await source.git('update-index', '--add', '--cacheinfo', `120000,${target},link.csv`);
    await source.git('commit', '--quiet', '--message', 'change');
    const head = await source.head();

    await using repository = await scene.repository();
    expect(await repository.fetch([base, head].map(oid => ({ kind: 'commit', oid })))).toEqual([base, head]);
    expect(byPath(await repository.changes(base, head))).toEqual({
      'gone.csv': ['100644', null],
      'link.csv': ['100644', '120000'],
      'new.csv': [null, '100644'],
      'old.csv': ['100644', null],
      'run.csv': ['100644', '100755'],
      'sub.csv': [null, '160000']
    });
    const whole = byPath(await repository.changes(null, head));
    expect(Object.keys(whole).sort()).toEqual(['keep.csv', 'link.csv', 'new.csv', 'run.csv', 'sub.csv']);
    expect(whole['keep.csv']).toEqual([null, '100644']);
  });

  test('a path is given byte by byte, whatever the bytes are', async () => {
    await using scene = await Scene.open();
    const { source } = scene;
    const names = ['größe.csv', 'a b\tc.csv', 'two\nlines.csv', '"quoted".csv', '-rf.csv', 'x/*?[.csv'];
    const base = await source.commit({});
    const head = await source.commit(Object.fromEntries(names.map(name => [name, name])));
    await using repository = await scene.repository();
    await repository.fetch([base, head].map(oid => ({ kind: 'commit', oid })));
    const paths = (await repository.changes(base, head)).map(({ path }) => path);
    expect(paths.sort()).toEqual(names.map(name => Buffer.from(name).toString('latin1')).sort());
  });

  test('a tree in which a path stands twice is refused', async () => {
    await using scene = await Scene.open();
    const { source } = scene;
    await source.commit({ 'a.csv': 'one' });
    const oid = Buffer.from(await source.git('rev-parse', 'HEAD:a.csv'), 'hex');
    const entry = Buffer.concat([Buffer.from('100644 a.csv\0'), oid]);
    await source.write('tree', Buffer.concat([entry, entry]));
    const tree = await source.git('hash-object', '-t', 'tree', '-w', '--literally', 'tree');
    const head = await source.git('commit-tree', '-m', 'crafted', tree);
    await using repository = await scene.repository();
    await repository.fetch([{ kind: 'commit', oid: head }]);
    await expect(repository.tree(head)).rejects.toMatchObject({ reason: 'github-unavailable' });
  });

  test('attributes and configuration in the repository change nothing', async () => {
    await using scene = await Scene.open();
    const { source } = scene;
    const base = await source.commit({ 'a.csv': 'one\r\n' });
    const head = await source.commit({
      '.gitattributes': '* -diff text=auto eol=lf filter=evil export-ignore\n*.csv binary\n',
      '.gitmodules': '[submodule "a"]\n\tpath = a.csv\n\turl = ext::false\n\tignore = all\n',
      '.mailmap': 'x\n',
      'a.csv': 'two\r\n'
    });
    await using repository = await scene.repository();
    await repository.fetch([base, head].map(oid => ({ kind: 'commit', oid })));
    const changes = await repository.changes(base, head);
    expect(Object.keys(byPath(changes))).toContain('a.csv');
    const after = changes.find(({ path }) => path === 'a.csv')?.after?.oid ?? '';
    await repository.fetchBlobs([after]);
    expect((await contentOf(repository, after)).toString()).toBe('two\r\n');
  });
});

describe('what the server does not have', () => {
  test('a missing commit and a missing branch are null, and the others are fetched all the same', async () => {
    await using scene = await Scene.open();
    const head = await scene.source.commit({ 'a.csv': 'one' });
    await using repository = await scene.repository();
    const wants = [
      { kind: 'commit', oid: GONE },
      { kind: 'branch', branch: 'nope' },
      { kind: 'branch', branch: 'main' },
      { kind: 'commit', oid: head }
    ] as const;
    expect(await repository.fetch(wants)).toEqual([null, null, head, head]);
  });

  test('what is no commit is null', async () => {
    await using scene = await Scene.open();
    await scene.source.commit({ 'a.csv': 'one' });
    const oid = await scene.source.git('rev-parse', 'HEAD:a.csv');
    await using repository = await scene.repository();
    expect(await repository.fetchOne({ kind: 'commit', oid })).toBeNull();
  });

  test('a missing blob is github-unavailable, and reading goes on', async () => {
    await using scene = await Scene.open();
    await scene.source.commit({ 'a.csv': 'one' });
    const oid = await scene.source.git('rev-parse', 'HEAD:a.csv');
    await using repository = await scene.repository();
    await expect(repository.fetchBlobs([GONE])).rejects.toMatchObject({ reason: 'github-unavailable' });
    await expect(repository.blob(oid)).rejects.toMatchObject({ reason: 'github-unavailable' });
    await repository.fetchBlobs([oid]);
    expect((await contentOf(repository, oid)).toString()).toBe('one');
  });

  test('a pull request that the server does not know has no head', async () => {
    await using scene = await Scene.open();
    await scene.source.commit({});
    await using repository = await scene.repository();
    expect(await repository.pullRequestHead(7)).toBeNull();
  });
});

describe('blobs', () => {
  test('only what is asked for is fetched, in one request, once', async () => {
    await using scene = await Scene.open();
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d/${i}.csv`, `row ${i}\n`]));
    const head = await scene.source.commit(files);
    await using repository = await scene.repository();
    await repository.fetchOne({ kind: 'commit', oid: head });
    const oids = (await repository.tree(head)).map(({ oid }) => oid);
    await expect(repository.blob(oids[0] ?? '')).rejects.toMatchObject({ reason: 'github-unavailable' });
    const before = scene.github.requests.length;
    await repository.fetchBlobs(oids);
    const asked = scene.github.requests.slice(before).filter(({ body }) => body.includes('command=fetch'));
    expect(asked).toHaveLength(1);
    await repository.fetchBlobs(oids);
    expect(scene.github.requests.slice(before).filter(({ body }) => body.includes('command=fetch'))).toHaveLength(1);
    for (const oid of oids) expect((await contentOf(repository, oid)).toString()).toMatch(/^row \d+\n$/);
  });

  test('a large blob streams whole, and may be given up at any point', async () => {
    await using scene = await Scene.open();
    const large = randomBytes(8 << 20);
    const head = await scene.source.commit({ 'large.bin': large, 'small.csv': 'small\n', 'empty.csv': '' });
    await using repository = await scene.repository();
    await repository.fetchOne({ kind: 'commit', oid: head });
    const oids = new Map((await repository.tree(head)).map(({ path, oid }) => [path, oid]));
    const of = (path: string) => oids.get(path) ?? '';
    await repository.fetchBlobs(oids.values());

    const hash = createHash('sha1').update(`blob ${large.length}\0`);
    const { size, content } = await repository.blob(of('large.bin'));
    expect(size).toBe(large.length);
    for await (const chunk of content) hash.update(chunk);
    expect(hash.digest('hex')).toBe(of('large.bin'));

    expect((await contentOf(repository, of('empty.csv'))).length).toBe(0);
    for await (const chunk of (await repository.blob(of('large.bin'))).content) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect((await contentOf(repository, of('small.csv'))).toString()).toBe('small\n');
    await repository.blob(of('large.bin'));
    const stale = await repository.blob(of('small.csv'));
    expect((await contentOf(repository, of('small.csv'))).toString()).toBe('small\n');
    const reading = stale.content[Symbol.asyncIterator]().next();
    await expect(reading).rejects.toMatchObject({ reason: 'internal' });
    expect((await contentOf(repository, of('small.csv'))).toString()).toBe('small\n');
  });
});

describe('faults of the server', () => {
  test('a fetch that fails at first is tried again', async () => {
    await using scene = await Scene.open();
    const head = await scene.source.commit({ 'a.csv': 'one' });
    await using repository = await scene.repository();
    let left = 2;
    scene.github.fault = ({ path }) => (path.includes('/info/refs') && left-- > 0 ? { status: 503 } : null);
    expect(await repository.fetchOne({ kind: 'commit', oid: head })).toBe(head);
  });

  test('a server that stays down is github-unavailable after three attempts', async () => {
    await using scene = await Scene.open();
    await using repository = await scene.repository();
    scene.github.fault = () => ({ status: 503 });
    const fetching = repository.fetchOne({ kind: 'commit', oid: GONE });
    await expect(fetching).rejects.toMatchObject({ reason: 'github-unavailable' });
    expect(scene.github.requests).toHaveLength(3);
  });

  test('a wrong token is told at once, with the permission to add', async () => {
    await using scene = await Scene.open();
    await using repository = await scene.repository({ token: 'wrong' });
    await expect(repository.fetchOne({ kind: 'commit', oid: GONE })).rejects.toThrow(/contents: read/);
    expect(scene.github.requests.length).toBeLessThanOrEqual(2);
  });

  test('a redirect is not followed', async () => {
    await using scene = await Scene.open();
    const head = await scene.source.commit({});
    await using repository = await scene.repository();
    await using elsewhere = await Scene.open();
    scene.github.fault = () => ({ status: 301, headers: { Location: `${elsewhere.github.url}/${NAME}/info/refs` } });
    const fetching = repository.fetchOne({ kind: 'commit', oid: head });
    await expect(fetching).rejects.toMatchObject({ reason: 'github-unavailable' });
    expect(elsewhere.github.requests).toHaveLength(0);
  });

  test('the run that is given up ends its children, with its own reason', async () => {
    await using scene = await Scene.open();
    const controller = new AbortController();
    await using repository = await scene.repository({ signal: controller.signal });
    scene.github.fault = () => {
      controller.abort(new Error('given up'));
      return { status: 503 };
    };
    await expect(repository.fetchOne({ kind: 'commit', oid: GONE })).rejects.toThrow('given up');
    await expect(repository.blob(GONE)).rejects.toThrow('given up');
  });
});

describe('the private directory', () => {
  test('is closed to others and gone afterwards', async () => {
    await using scene = await Scene.open();
    const head = await scene.source.commit({ 'a.csv': 'one' });
    const tempRoot = await mkdtemp(join(tmpdir(), 'root-'));
    const signal = new AbortController().signal;
    const options = { server: new URL(scene.github.url), repository: NAME, token: TOKEN, tempRoot, signal };
    {
      await using repository = await Repository.create({ ...options, environment: process.env });
      await repository.fetchOne({ kind: 'commit', oid: head });
      const [name = ''] = await readdir(tempRoot);
      expect((await stat(join(tempRoot, name))).mode & 0o777).toBe(0o700);
      expect(await readFile(join(tempRoot, name, 'config'), 'utf8')).not.toMatch(/127\.0\.0\.1|extraheader/);
    }
    expect(await readdir(tempRoot)).toEqual([]);
    await rm(tempRoot, { recursive: true });
  });

  test('is gone too where the process exits before', async () => {
    const tempRoot = await mkdtemp(join(tmpdir(), 'root-'));
    const signal = new AbortController().signal;
    const before = process.listeners('exit');
    const server = new URL('https://site.example');
    const options = { server, repository: NAME, token: TOKEN, tempRoot, environment: process.env, signal };
    await using repository = await Repository.create(options);
    expect(await readdir(tempRoot)).toHaveLength(1);
    for (const listener of process.listeners('exit')) if (!before.includes(listener)) listener(1);
    expect(await readdir(tempRoot)).toEqual([]);
    await rm(tempRoot, { recursive: true });
    expect(process.listeners('exit')).toEqual(before);
    expect(repository).toBeInstanceOf(Repository);
  });

  test('without git on PATH the message says what is needed', async () => {
    await using scene = await Scene.open();
    await expect(scene.repository({ environment: { PATH: '/nonexistent' } })).rejects.toThrow(
      /git 2\.31 or newer on PATH/
    );
  });

  test.each(['ftp://site.example', 'https://u:p@site.example', 'https://site.example?x=1'])(
    'no server is %s',
    async url => {
      const signal = new AbortController().signal;
      const options = { repository: NAME, token: TOKEN, tempRoot: tmpdir(), environment: process.env, signal };
      const creating = Repository.create({ ...options, server: new URL(url) });
      await expect(creating).rejects.toMatchObject({ reason: 'usage' });
    }
  );
});

describe('what git gets to see', () => {
  test('neither token, address nor names stand in arguments, and the environment is an allow-list', async () => {
    await using scene = await Scene.open();
    const { source } = scene;
    const one = await source.commit({ 'a.csv': 'one' });
    const head = await source.commit({ 'secret-name.csv': 'two' });
    await source.git('update-ref', 'refs/pull/7/head', head);
    await source.git('branch', 'trunk');
    const folder = await mkdtemp(join(tmpdir(), 'wrapper-'));
    const record = join(folder, 'record');
    const script = `#!/bin/sh\nPATH='${process.env['PATH'] ?? ''}'\n{ echo "ARGS $*"; env | sed 's/^/ENV /'; } >> '${record}'\nexec git "$@"\n`;
    await writeFile(join(folder, 'git'), script, { mode: 0o755 });
    const environment = {
      PATH: folder,
      HOME: '/root',
      DENYLIST_TOKEN: 'never',
      GIT_SSH_COMMAND: 'false',
      GIT_CONFIG_PARAMETERS: "'alias.fetch=!false'",
      GIT_TRACE_CURL: '1',
      HTTPS_PROXY: '',
      LD_PRELOAD: ''
    };
    {
      await using repository = await scene.repository({ environment });
      await repository.fetch([
        { kind: 'branch', branch: 'trunk' },
        { kind: 'commit', oid: one }
      ]);
      const changes = await repository.changes(one, head);
      const oids = changes.flatMap(({ after }) => (after === null ? [] : [after.oid]));
      await repository.fetchBlobs(oids);
      await contentOf(repository, oids[0] ?? '');
      await repository.pullRequestHead(7);
      await repository.defaultBranch();
    }
    const lines = (await readFile(record, 'utf8')).split('\n');
    await rm(folder, { recursive: true });
    const args = lines.filter(line => line.startsWith('ARGS ')).join('\n');
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    for (const hidden of [TOKEN, basic, '127.0.0.1', 'trunk', 'secret-name']) expect(args).not.toContain(hidden);
    const names = new Set(lines.filter(line => line.startsWith('ENV ')).map(line => line.slice(4).replace(/=.*/s, '')));
    const shell = ['PWD', 'OLDPWD', 'SHLVL', '_'];
    const own = [...names].filter(name => !shell.includes(name) && !/^GIT_CONFIG_(KEY|VALUE)_\d+$/.test(name));
    expect(own.sort()).toEqual(
      [
        ...['GIT_ALLOW_PROTOCOL', 'GIT_ATTR_NOSYSTEM', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM'],
        ...['GIT_DIR', 'GIT_NO_LAZY_FETCH', 'GIT_NO_REPLACE_OBJECTS', 'GIT_OPTIONAL_LOCKS', 'GIT_TERMINAL_PROMPT'],
        ...['HOME', 'HTTPS_PROXY', 'LC_ALL', 'PATH']
      ].sort()
    );
  });
});

describe('a local clone', () => {
  test('is read as it is', async () => {
    await using source = await Source.make();
    const one = await source.commit({ 'a.csv': 'one' });
    const two = await source.commit({ 'a.csv': 'two' });
    await source.git('branch', '--quiet', 'side', one);
    const before = await readdir(source.directory);
    const signal = new AbortController().signal;
    await using repository = await Repository.openLocal(source.root, { environment: process.env, signal });
    expect(await repository.revision('HEAD~1')).toBe(one);
    expect(await repository.revision('side')).toBe(one);
    expect(await repository.revision('--all')).toBeNull();
    expect(await repository.revision('nope')).toBeNull();
    expect(await repository.mergeBase(one, two)).toBe(one);
    const [change] = await repository.changes(one, two);
    await repository.fetchBlobs([change?.after?.oid ?? '']);
    expect((await contentOf(repository, change?.after?.oid ?? '')).toString()).toBe('two');
    await expect(repository.fetchOne({ kind: 'commit', oid: one })).rejects.toMatchObject({ reason: 'internal' });
    expect(await readdir(source.directory)).toEqual(before);
  });

  test('that is none is a usage error', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plain-'));
    const signal = new AbortController().signal;
    const opening = Repository.openLocal(folder, { environment: process.env, signal });
    await expect(opening).rejects.toMatchObject({ reason: 'usage' });
    await rm(folder, { recursive: true });
  });
});
