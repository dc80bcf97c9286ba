/** The cache of lists by itself, over the real library and GitHub's service on loopback. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ListCache, type ListCacheOptions } from '../../src/github/list-cache.ts';
import { type CacheEntry, CacheService } from '../support/cache-service.ts';

const ROOT = join(import.meta.dirname, '../..');
const TOKEN = 'denylist-token-of-tests';

describe('the cache itself', () => {
  let tempRoot = '';
  beforeAll(async () => {
    tempRoot = await mkdtemp(join(tmpdir(), 'list-cache-'));
  });
  afterAll(() => rm(tempRoot, { recursive: true }));

  const open = (cache: CacheService, options: Partial<ListCacheOptions> = {}) =>
    new ListCache({
      program: join(ROOT, 'dist/cache/index.js'),
      rights: { restore: true, save: true },
      format: 1,
      service: new URL('https://denylist.example/'),
      tempRoot,
      environment: { PATH: process.env['PATH'], ...cache.environment(2), 'INPUT_DENYLIST-TOKEN': TOKEN },
      maxBytes: 1000,
      // Only against hangs.
      seconds: 3600,
      signal: new AbortController().signal,
      ...options
    });

  test.each([1, 2] as const)('what is saved comes back, on version %i of the service', async version => {
    await using cache = await CacheService.start();
    const environment = {
      PATH: process.env['PATH'],
      ...cache.environment(version),
      ...(version === 1 ? { GITHUB_SERVER_URL: 'https://github.enterprise.example' } : {})
    };
    await using first = open(cache, { environment });
    expect(await first.restore()).toBeNull();
    await first.save(Buffer.from('some bytes'));
    await using second = open(cache, { environment });
    expect(await second.restore()).toEqual(Buffer.from('some bytes'));
    expect(await readdir(tempRoot)).toEqual([]);
  });

  test('other services and formats have other keys', async () => {
    await using cache = await CacheService.start();
    await using first = open(cache);
    await first.save(Buffer.from('some bytes'));
    await using service = open(cache, { service: new URL('https://other.example/') });
    expect(await service.restore()).toBeNull();
    await using format = open(cache, { format: 2 });
    expect(await format.restore()).toBeNull();
  });

  test('more bytes than asked for, what is no file, and what is no archive are not read', async () => {
    await using cache = await CacheService.start();
    await using large = open(cache);
    await large.save(Buffer.alloc(1001));
    expect(await large.restore()).toBeNull();
    await writeFile(join(tempRoot, 'elsewhere'), 'some bytes');
    execFileSync('ln', ['-s', join(tempRoot, 'elsewhere'), join(tempRoot, 'lists')]);
    const compressed = isZstd(cache.entries[0]?.archive ?? Buffer.alloc(0)) ? '--zstd' : '--gzip';
    const archive = execFileSync('tar', [compressed, '-cf', '-', '-C', tempRoot, 'lists']);
    const [{ key }] = cache.entries as [CacheEntry];
    for (const kept of [archive, Buffer.from('::error::no archive\n')]) {
      cache.entries = [{ key, archive: kept }];
      expect(await large.restore()).toBeNull();
    }
    await Promise.all(['lists', 'elsewhere'].map(name => rm(join(tempRoot, name))));
  });

  test.each([0, 503])('a service that answers %i for ever is given up after a time of its own', async fault => {
    await using cache = await CacheService.start();
    cache.fault = fault;
    await using silent = open(cache, { seconds: 1 });
    expect(await silent.restore()).toBeNull();
    await silent.save(Buffer.from('some bytes'));
    expect(await readdir(tempRoot)).toEqual([]);
  });

  test('the end of the run ends a wait', async () => {
    await using cache = await CacheService.start();
    cache.fault = 0;
    const end = new AbortController();
    cache.asked = () => end.abort();
    await using silent = open(cache, { signal: end.signal });
    expect(await silent.restore()).toBeNull();
    expect(cache.requests).toHaveLength(1);
  });

  test('without a cache service, or without its program, nothing is waited for', async () => {
    await using cache = await CacheService.start();
    await using none = open(cache, { environment: { PATH: process.env['PATH'] } });
    expect(await none.restore()).toBeNull();
    await none.save(Buffer.from('some bytes'));
    await using unavailable = open(cache, {
      environment: { ACTIONS_RESULTS_URL: cache.url, GITHUB_SERVER_URL: 'https://x.example' }
    });
    expect(await unavailable.restore()).toBeNull();
    await using lost = open(cache, { program: join(tempRoot, 'not-there.js') });
    expect(await lost.restore()).toBeNull();
    expect(cache.requests).toEqual([]);
  });

  test('the private directory is for its owner alone', async () => {
    await using cache = await CacheService.start();
    const end = new AbortController();
    await using closed = open(cache, { signal: end.signal });
    const restoring = closed.restore();
    const [directory = ''] = await readdir(tempRoot);
    expect((await stat(join(tempRoot, directory))).mode & 0o777).toBe(0o700);
    end.abort();
    await restoring;
  });
});

function isZstd(archive: Buffer): boolean {
  return archive.subarray(0, 4).toString('hex') === '28b52ffd';
}
