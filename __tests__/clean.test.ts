import { describe, expect, test } from '@jest/globals';
import { hash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { appendFile, chmod, lstat, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { gunzipSync, gzipSync } from 'node:zlib';
import { startService } from '../src/service/server.ts';
import { BZIP2, XZ } from './compressed-support.ts';
import { PACKAGED, runCli } from './support/action.ts';
import { secretUrl } from './support/dataset.ts';
import { recorder } from './support/contract.ts';
import { databaseOf } from './sqlite-support.ts';
import { Folder, SECRET, watched } from './support/folder.ts';
import { findLeaks } from './support/leaks.ts';
import { listOf, scriptedService, type Asked } from './support/scripted-service.ts';

const FINE = 'https://fine.example/';

function parquetOf(urls: readonly string[]): Uint8Array {
  const columnData = [
    { name: 'url', data: [...urls] },
    { name: 'n', data: urls.map((_, i) => i) }
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2 }));
}

const U = [`${FINE}1`, SECRET.url, `${FINE}3`] as const;

const FILES = {
  'a.csv': `url,caption\r\n${U[0]},"two\r\nlines"\r\n${U[1]},"x\r\ny"\r\n${U[2]},last`,
  'b.tsv': `url\tcaption\n${U[0]}\tone\n${U[1]}\ttwo\n${U[2]}\tthree\n`,
  'c.txt': U.join('\n'),
  'd.jsonl': U.map(u => JSON.stringify({ u })).join('\n'),
  'e.json': `[\n  ${U.map(u => JSON.stringify({ u })).join(',\n  ')}\n]\n`,
  'f.txt.gz': gzipSync(U.join('\n')),
  'g.parquet': parquetOf(U),
  'untouched.csv': `url\n${FINE}\n`
};

const WITHOUT: Readonly<Record<string, string>> = {
  'a.csv': `url,caption\r\n${U[0]},"two\r\nlines"\r\n${U[2]},last`,
  'b.tsv': `url\tcaption\n${U[0]}\tone\n${U[2]}\tthree\n`,
  'c.txt': `${U[0]}\n${U[2]}`,
  'd.jsonl': `${JSON.stringify({ u: U[0] })}\n${JSON.stringify({ u: U[2] })}`,
  'e.json': `[\n  ${JSON.stringify({ u: U[0] })},\n  ${JSON.stringify({ u: U[2] })}\n]\n`,
  'untouched.csv': FILES['untouched.csv']
};

describe('clean', () => {
  test('removes the listed rows from every format, prints only counts, and the result is clean for the gate', async () => {
    await using folder = await Folder.with(FILES);
    const names = Object.keys(FILES);
    const ran = await folder.clean(names, { entry: PACKAGED.cli });
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(0);
    for (const [name, text] of Object.entries(WITHOUT)) expect(String(await folder.read(name))).toBe(text);
    expect(String(gunzipSync(await folder.read('f.txt.gz')))).toBe(`${U[0]}\n${U[2]}`);
    const rows = await parquetReadObjects({ file: Uint8Array.from(await folder.read('g.parquet')).buffer });
    expect(rows).toEqual([
      { url: U[0], n: 0 },
      { url: U[2], n: 2 }
    ]);
    expect(ran.stdout.split('\n').slice(2, -1)).toEqual(
      [
        'a.csv 1 3',
        'b.tsv 1 3',
        'c.txt 1 2',
        'd.jsonl 1 2',
        'e.json 1 2',
        'f.txt.gz 1 2',
        'g.parquet 1 2',
        'untouched.csv 0 2'
      ].map(line => {
        const [name, removed, kept] = line.split(' ');
        return `\`data/${name}\`: rows removed: ${removed}, rows kept: ${kept}`;
      })
    );
    expect(ran.stdout).toContain('publish exactly the rows');
    expect(await folder.names()).toEqual(names);
    expect(findLeaks(SECRET, ran.surfaces)).toEqual([]);
    expect(ran.tempLeftovers).toEqual([]);
    expect((await folder.scan(names)).code).toBe(0);
  });

  test('counts in a dry run what it would remove and keep, and writes nothing', async () => {
    await using folder = await Folder.with(FILES);
    const names = Object.keys(FILES);
    const before = await stat(folder.at('data'), { bigint: true });
    const ran = await folder.clean(names, { options: ['--dry-run'] });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const counts = [...ran.stdout.matchAll(/rows to remove: (\d+), rows to keep: (\d+)/g)].map(([, ...pair]) =>
      pair.join(' ')
    );
    expect(counts).toEqual(['1 3', '1 3', '1 2', '1 2', '1 2', '1 2', '1 2', '0 2']);
    expect(ran.stdout).toContain('dry run: nothing is written');
    for (const [name, content] of Object.entries(FILES)) expect(await folder.read(name)).toEqual(Buffer.from(content));
    expect(await folder.names()).toEqual(names);
    // A file that is created and deleted again changes this time.
    expect((await stat(folder.at('data'), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
    expect(findLeaks(SECRET, ran.surfaces)).toEqual([]);
  });

  test.each([
    ['', []],
    ['a dry run ', ['--dry-run']]
  ])('%sprints the same for any position and content of the listed rows', async (_name, options) => {
    const other = secretUrl();
    const said = async (rows: readonly string[]) => {
      await using folder = await Folder.with({ 'a.csv': `url,n\n${rows.join('\n')}\n`, 'a.parquet': parquetOf(rows) });
      await writeFile(folder.list, `CSAM\t${SECRET.entry}\nMALWARE\t${other.entry}\n`);
      const { code, stdout, stderr } = await folder.clean(['a.csv', 'a.parquet'], { options });
      return { code, stdout, stderr };
    };
    const first = await said([`${SECRET.url},1`, `${FINE}2,2`, `${FINE}3,3`, `${FINE}4,4`]);
    expect(first.code).toBe(0);
    expect(await said([`${FINE}1,1`, `${FINE}2,2`, `${FINE}3,3`, `${SECRET.url},4`])).toEqual(first);
    expect(await said([`${FINE}1,1`, `${FINE}2,${SECRET.url} ${other.url}`, `${FINE}3,3`, `${FINE}4,4`])).toEqual(
      first
    );
  });

  test('asks a service like the gate does, with the token', async () => {
    await using folder = await Folder.with({ 'a.csv': FILES['a.csv'] });
    for (const searchOnly of [false, true]) {
      await writeFile(folder.at('data/a.csv'), FILES['a.csv']);
      await using service = await startService({
        lists: [folder.list],
        port: 0,
        token: 't0ken',
        searchOnly,
        log: () => undefined
      });
      const ran = await folder.clean(['a.csv'], { denylist: service.url.href, env: { DENYLIST_TOKEN: 't0ken' } });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(String(await folder.read('a.csv'))).toBe(WITHOUT['a.csv']);
    }
  });

  test.each([false, true])(
    'asks for no prefix twice, over all files and both checks of each (search mode: %s)',
    async searchOnly => {
      const files = { 'a.csv': FILES['a.csv'], 'b.tsv': FILES['b.tsv'], 'c.txt': FILES['c.txt'] };
      await using folder = await Folder.with(files);
      const options = { lists: [folder.list], port: 0, token: null, searchOnly, log: () => undefined };
      await using service = await startService(options);
      await using between = await recorder(service.url);
      const ran = await folder.clean(Object.keys(files), { denylist: between.url.href });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      const asked = between.targets.flatMap(target =>
        [...target.matchAll(/hashPrefixes=([^&]+)/g)].map(([, one]) => one)
      );
      // At least the canaries and the listed entries.
      expect(asked.length).toBeGreaterThan(2);
      expect(new Set(asked).size).toBe(asked.length);
    }
  );

  test('keeps the mode of a file, and deletes the temporary files of killed runs', async () => {
    await using folder = await Folder.with({
      'a.csv': FILES['a.csv'],
      '.a.csv.cleaning-0123456789ab': 'left',
      '.a.csv.cleaning-mine': 'kept'
    });
    await chmod(folder.at('data/a.csv'), 0o640);
    expect((await folder.clean(['a.csv'])).code).toBe(0);
    expect((await stat(folder.at('data/a.csv'))).mode & 0o777).toBe(0o640);
    expect(await folder.names()).toEqual(['.a.csv.cleaning-mine', 'a.csv']);
  });

  test('does not show a file name that looks like a URL', async () => {
    const name = `${new URL(SECRET.url).hostname}.csv`;
    await using folder = await Folder.with({ [name]: FILES['a.csv'], 'b.txt': FILES['c.txt'] });
    const ran = await folder.clean([name, 'b.txt']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('file #1: rows removed: 1');
    expect(findLeaks(SECRET, ran.surfaces)).toEqual([]);
  });
});

test.each([
  ['a.csv.xz', XZ.csv],
  ['a.csv.bz2', BZIP2.csv]
] as const)('%s, whose compression is read but not written, stays unchanged', async (file, content) => {
  await using folder = await Folder.with({ [file]: content });
  await writeFile(folder.at('own.txt'), 'CSAM\th.example/2\n');
  const ran = await folder.clean([file], { denylist: folder.at('own.txt') });
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('refused, the file was not changed; manifest-unsupported');
  expect(ran.stderr).toContain('which is read but not written');
  expect(ran.stdout + ran.stderr).not.toContain('h.example');
  expect(await folder.read(file)).toEqual(content);
  expect(await folder.names()).toEqual([file]);
  // Without a listed row nothing has to be written.
  const other = await folder.clean([file]);
  expect(other.code).toBe(0);
  expect(other.stdout).toContain('rows removed: 0, rows kept: 3');
  expect(await folder.read(file)).toEqual(content);
});

test.each(['f.txt.gz', 'g.parquet'] as const)('clean refuses a file that is listed itself: %s', async name => {
  const content = Buffer.from(FILES[name]);
  await using folder = await Folder.with({ [name]: content });
  await appendFile(folder.list, `CSAM\tmd5:${hash('md5', content)}\n`);
  const ran = await folder.clean([name]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('refused, the file was not changed');
  expect(ran.stderr).toContain('the file itself is on the denylist, not only rows of it; delete the file');
  expect(await folder.read(name)).toEqual(content);
  expect(await folder.names()).toEqual([name]);
});

describe('clean refuses, and does not change the file:', () => {
  const refused: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ['a table whose header is listed', 'a.csv', `${SECRET.url},b\nx,y\n`, 'header'],
    ['what cannot be read', 'a.csv', `url\n"${SECRET.url}\n`, 'manifest-unreadable'],
    ['what is cut off', 'a.txt.gz', gzipSync(`${SECRET.url}\n`.repeat(2000)).subarray(0, 40), 'manifest-unreadable'],
    ['a URL that cannot be judged', 'a.csv', `url\n${SECRET.url}\nhttps://:\n`, 'url-unparseable'],
    ['a document', 'a.md', `see <${SECRET.url}>\n`, 'no rows'],
    ['a page', 'a.html', `<a href="${SECRET.url}">x</a>`, 'no rows'],
    ['JSON that is one object', 'a.json', `{"u": "${SECRET.url}"}`, 'outside of its rows'],
    ['JSON that is listed beside its rows', 'a.json', `{"rows": [1, 2], "u": "${SECRET.url}"}`, 'outside of its rows'],
    [
      'Parquet whose metadata is listed',
      'a.parquet',
      new Uint8Array(parquetWriteBuffer({ columnData: [{ name: SECRET.url, data: ['x'] }] })),
      'metadata'
    ],
    ['a format that is not read', 'a.avro', `Obj\x01${SECRET.url}`, 'manifest-unsupported'],
    [
      'a database',
      'a.db',
      databaseOf(database => database.exec(`CREATE TABLE t (a); INSERT INTO t VALUES ('${SECRET.url}')`)),
      'VACUUM'
    ],
    [
      'a pointer to content elsewhere',
      'a.csv',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${hash('sha256', SECRET.url)}\nsize 9\n`,
      'content-unavailable'
    ]
  ];

  test.each(refused)('%s', async (_name, file, content, why) => {
    await using folder = await Folder.with({ [file]: content, 'good.csv': FILES['a.csv'] });
    const before = await lstat(folder.at(`data/${file}`));
    const ran = await folder.clean([file, 'good.csv']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('refused, the file was not changed');
    expect(ran.stderr).toContain(why);
    expect(await folder.read(file)).toEqual(Buffer.from(content));
    expect(await lstat(folder.at(`data/${file}`))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(findLeaks(SECRET, ran.surfaces)).toEqual([]);
    expect((await folder.names()).sort()).toEqual([file, 'good.csv'].sort());
    // Each file is checked separately.
    expect(String(await folder.read('good.csv'))).toBe(WITHOUT['a.csv']);
  });

  const LISTED = 'https://listed.example/secret/path';
  const table = `url,n\n${FINE},1\n${LISTED},2\n`;

  const faults: readonly (readonly [string, (asked: Asked) => boolean, string])[] = [
    ['where the token is refused', answer(({ route }) => route === 'lists', 401), 'no-credentials'],
    ['where a lookup fails', answer(({ route }) => route === 'search', 400), 'denylist-bad-response']
  ];
  test.each(faults)('%s', async (_name, script, why) => {
    await using folder = await Folder.with({ 'a.csv': table });
    await using service = await scriptedService([listOf('urls')], script);
    const ran = await folder.clean(['a.csv'], { denylist: service.url.href });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(why);
    expect(String(await folder.read('a.csv'))).toBe(table);
    expect(await folder.names()).toEqual(['a.csv']);
    expect(findLeaks({ url: LISTED }, ran.surfaces)).toEqual([]);
  });

  test('a file that changes during the run', async () => {
    await using folder = await Folder.with({ 'a.csv': table });
    const script = ({ route, times }: Asked) => {
      if (route === 'search' && times === 1) appendFileSync(folder.at('data/a.csv'), `${FINE}new,3\n`);
      return false;
    };
    await using service = await scriptedService([listOf('urls')], script);
    const ran = await folder.clean(['a.csv'], { denylist: service.url.href });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('changed while it was being read');
    expect(String(await folder.read('a.csv'))).toBe(`${table}${FINE}new,3\n`);
    expect(await folder.names()).toEqual(['a.csv']);
  });

  test('a folder, a link, and a missing file', async () => {
    await using folder = await Folder.with({ 'a.csv': FILES['a.csv'] });
    await symlink('a.csv', folder.at('data/link.csv'));
    await mkdir(folder.at('data/folder'));
    const ran = await folder.clean(['link.csv', 'folder', 'none.csv']);
    expect(ran.code).toBe(2);
    expect(ran.stderr.match(/refused, the file was not changed; usage/g)).toHaveLength(3);
    expect(String(await folder.read('a.csv'))).toBe(FILES['a.csv']);
    expect((await lstat(folder.at('data/link.csv'))).isSymbolicLink()).toBe(true);
  });

  test('a file in a folder where no other file can be created', async () => {
    // The temporary name is longer than the system allows. A read-only folder would not stop the superuser.
    const name = `${'x'.repeat(246)}.csv`;
    await using folder = await Folder.with({ [name]: FILES['a.csv'] });
    const ran = await folder.clean([name]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot create a file in its folder') });
    expect(String(await folder.read(name))).toBe(FILES['a.csv']);
  });

  test('a file if no new file can be created in its folder', async () => {
    // The new file has a longer name than the old one, and 255 bytes is the most. Permissions do not stop the superuser.
    const name = `${'a'.repeat(251)}.csv`;
    await using folder = await Folder.with({ [name]: FILES['a.csv'] });
    const ran = await folder.clean([name]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot create a file in its folder') });
    expect(String(await folder.read(name))).toBe(FILES['a.csv']);
    expect(await folder.names()).toEqual([name]);
  });

  test('wrong arguments, with exit code 2', async () => {
    const noFile = await runCli(['clean', '--denylist', 'x']);
    expect(noFile).toMatchObject({ code: 2, stderr: expect.stringContaining('clean needs FILE') });
    const noList = await runCli(['clean', 'a.csv']);
    expect(noList).toMatchObject({ code: 2, stderr: expect.stringContaining('--denylist') });
  });
});

/** Returns a script that answers the requests that `where` selects with this status. */
function answer(where: (asked: Asked) => boolean, status: number): (asked: Asked) => boolean {
  return asked => {
    if (!where(asked)) return false;
    asked.response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    return true;
  };
}

describe('a run that is stopped', () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => (i % 1000 === 7 ? SECRET.url : `${FINE}${i}/${i * 7919}.jpg`));
  const old = `url,n\n${rows.map((url, i) => `${url},${i}`).join('\n')}\n`;

  test('by SIGTERM fails, and leaves only the old file', async () => {
    await using folder = await Folder.with({ 'a.csv': old });
    const replaced = watched(folder, /cleaning-/);
    const ran = await folder.clean(['a.csv'], { started: child => void replaced.then(() => child.kill('SIGTERM')) });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('the run was stopped');
    expect(String(await folder.read('a.csv')) === old).toBe(true);
    expect(await folder.names()).toEqual(['a.csv']);
  });
});
