/** The package as npm would publish it. */
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');

test('the published package holds what its users need, and installs nothing else', () => {
  const { status, stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8'
  });
  expect(status).toBe(0);
  const [{ files }] = JSON.parse(stdout);
  const tops = new Set(files.map(({ path }: { path: string }) => path.split('/')[0]));
  expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist', 'docs', 'package.json']);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect([manifest.dependencies, manifest.optionalDependencies]).toEqual([undefined, undefined]);
});

test('the command of docs/command-line.md runs the package of a release, and nothing else is fetched', async () => {
  const page = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');
  const [, address = '', args = ''] = /`npx (https:\S+) ([^`]+)`/.exec(page) ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'npx-'));
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    createReadStream(join(folder, request.url ?? '')).pipe(response);
  });
  try {
    spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
    const [packed = ''] = await readdir(folder);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(packed).toBe(address.split('/').at(-1)?.replace('1.2.3', version));
    await mkdir(join(folder, 'dataset'));
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(folder, 'dataset/links.csv'), 'url\nhttps://good.example/1.jpg\n');
    // npm would obey it inside the dataset.
    await writeFile(join(folder, 'dataset/.npmrc'), 'script-shell=/bin/false\n');
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const { stdout } = await promisify(execFile)('npx', [`http://127.0.0.1:${port}/${packed}`, ...args.split(' ')], {
      cwd: join(folder, 'elsewhere'),
      env: { PATH: process.env['PATH'], HOME: folder, CI: 'true' }
    });
    expect(stdout).toContain('Verdict: clean');
    expect(new Set(asked)).toEqual(new Set([`/${packed}`]));
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});
