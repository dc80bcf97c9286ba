/** What a run may do with the cache of lists, and how long it waits. The slow tests have the cache itself. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cacheSeconds, type CacheRights, cacheRights } from '../src/github/list-cache.ts';

const ROOT = join(import.meta.dirname, '..');

describe('what a run may do with the cache', () => {
  const MAIN = 'refs/heads/main';
  const CASES: readonly (readonly [string, string, string | null, CacheRights])[] = [
    ['push', MAIN, 'main', { restore: true, save: true }],
    ['schedule', MAIN, 'main', { restore: true, save: true }],
    ['workflow_dispatch', MAIN, 'main', { restore: true, save: true }],
    ['push', 'refs/heads/topic', 'main', { restore: true, save: false }],
    ['push', 'refs/tags/main', 'main', { restore: true, save: false }],
    ['push', 'refs/tags/v1', 'main', { restore: true, save: false }],
    ['workflow_dispatch', 'refs/heads/topic', 'main', { restore: true, save: false }],
    ['workflow_dispatch', MAIN, null, { restore: true, save: false }],
    ['pull_request_target', MAIN, 'main', { restore: true, save: false }],
    ['pull_request', MAIN, 'main', { restore: false, save: false }],
    ['merge_group', MAIN, 'main', { restore: false, save: false }],
    ['release', MAIN, 'main', { restore: false, save: false }]
  ];
  test.each(CASES)('%s of %s, default branch %s', (event, ref, defaultBranch, rights) => {
    expect(cacheRights(event, ref, defaultBranch)).toEqual(rights);
  });
});

test.each([
  [20, 1],
  [200, 10],
  [400, 20],
  [20_000, 20]
])('a run that may take %i seconds waits %i for the cache at most', (total, seconds) => {
  expect(cacheSeconds(total)).toBe(seconds);
});

test('everything that is loaded late is loaded before a restore', async () => {
  const loader = 'lists/load-all.ts';
  const targets = async (name: string, statement: RegExp) => {
    const source = await readFile(join(ROOT, 'src', name), 'utf8');
    return Array.from(source.matchAll(statement), ([, target = '']) =>
      target.startsWith('.') ? join(name, '..', target) : target
    );
  };
  const LATE = /\bimport\(\s*'([^']+)'/g;
  // Only commands, which touch no cache, load the rest.
  const reached = new Set(['main.ts']);
  const late = new Set<string>();
  for (const name of reached) {
    if (!name.endsWith('.ts') || name === loader) continue;
    const own = await targets(name, LATE);
    // Node's own modules are no files. What encrypts reports is made before the lists are opened.
    const early = (target: string) => name === 'report/encrypted.ts' && target === 'age-encryption';
    for (const target of own) if (!target.startsWith('node:') && !early(target)) late.add(target);
    for (const target of [...own, ...(await targets(name, /^(?:import|export)\s[^;]*?from\s+'([^']+)'/gm))])
      reached.add(target);
  }
  expect(reached).toContain('manifest/format/formats.ts');
  const loaded = await targets(loader, LATE);
  expect([...late].sort()).toEqual(loaded.sort());
  // The thread's program is one file.
  expect((await readdir(join(ROOT, 'dist/cache'))).sort()).toEqual(['index.js', 'package.json']);
});
