/** Tests a sharded audit and its statement. A slow test compares the shards with an unsharded run. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Dataset, exposures, NOTHING_EXPOSED, secretUrl } from './support/dataset.ts';
import { Matrix, TOKEN, tree } from './support/matrix.ts';

describe('a sharded audit', () => {
  test('is clean only with every shard of one run, each once', async () => {
    const { 'data/large.csv': _, ...small } = tree('https://fine.example/');
    await using dataset = await Dataset.open(small, { list: ['CSAM\tlisted.example/'], denylistToken: TOKEN });
    await using matrix = await Matrix.open(dataset);
    for (const index of [1, 2]) expect(await matrix.shard(index, 2)).toMatchObject({ code: 0 });
    const { code, statement } = await matrix.combine(['shard-1', 'shard-2']);
    expect({ code, verdict: statement?.['verdict'] }).toEqual({ code: 0, verdict: 'clean' });

    await matrix.shard(1, 3, 'other-size');
    await writeFile(join(matrix.folder, 'nonsense'), 'nothing of ours');
    const altered = await readFile(join(matrix.folder, 'shard-2'));
    altered[altered.length - 40]! ^= 1;
    await writeFile(join(matrix.folder, 'altered'), altered);
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['shard-1'], /1 of 2 shards are missing/],
      [['shard-1', 'shard-2', 'shard-2'], /more than once/],
      [['shard-1', 'nonsense'], /are not statements of shards/],
      [['shard-1', 'altered'], /were changed/],
      [['other-size', 'shard-2'], /different numbers of shards/],
      [['shard-1', 'not-there'], /are not statements of shards/]
    ];
    for (const [names, expected] of wrong) {
      const ran = await matrix.combine(names);
      expect(ran.code).toBe(2);
      expect(ran.stdout).toMatch(expected);
      expect(ran.statement?.['verdict'] ?? 'incomplete').toBe('incomplete');
    }
    expect((await matrix.combine(['shard-1', 'shard-2'], 'another-token')).code).toBe(2);

    await dataset.commit({ 'data/new.csv': 'a\n' });
    await matrix.shard(2, 2, 'stale');
    expect(await matrix.combine(['shard-1', 'stale'])).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/different commits/)
    });
  });
});

describe('the statement', () => {
  test('of a clean run has commit, verdict, totals and lists, and its checksums verify the data', async () => {
    const files = {
      'data/a.csv': 'u\nhttps://images.example/1.jpg\n',
      'data/od\\d\nname.txt': 'https://images.example/2.jpg\n'
    };
    await using dataset = await Dataset.open(files, { list: ['CSAM\tlisted.example/'] });
    await using matrix = await Matrix.open(dataset);
    const ran = await matrix.audit({ 'statement-file': join(matrix.folder, 'statement.json') });
    expect(ran.code).toBe(0);
    const statement = JSON.parse(await readFile(join(matrix.folder, 'statement.json'), 'utf8')) as unknown;
    expect(statement).toMatchObject({
      commit: dataset.head,
      verdict: 'clean',
      scope: 'all',
      totals: { manifests: 2, items: 2 },
      lists: expect.arrayContaining([
        expect.objectContaining({ name: expect.any(String), version: expect.any(String) })
      ]),
      gateVersion: '0.1.0',
      shard: null
    });
    const sums = await readFile(join(matrix.folder, 'statement.json.sha256'), 'latin1');
    const digest = createHash('sha256').update(files['data/a.csv']).digest('hex');
    expect(sums.split('\n')).toContain(`${digest}  data/a.csv`);
    expect(sums).toContain('  data/od\\\\d\\nname.txt\n');
    const { execFileSync } = await import('node:child_process');
    await dataset.source.git('reset', '--quiet', '--hard');
    const checked = execFileSync('sha256sum', ['--check', join(matrix.folder, 'statement.json.sha256')], {
      cwd: dataset.source.root
    });
    expect(checked.toString()).toContain('data/a.csv: OK');
  });

  test('of any other run has no checksums, since a digest may itself be listed', async () => {
    const { url, entry } = secretUrl();
    await using dataset = await Dataset.open({ 'data/a.csv': `u\n${url}\n` }, { list: [`CSAM\t${entry}`] });
    await using matrix = await Matrix.open(dataset);
    const ran = await matrix.audit({ 'statement-file': join(matrix.folder, 'statement.json') });
    expect(ran.code).toBe(1);
    expect(await readdir(matrix.folder)).toEqual(['statement.json']);
    const text = await readFile(join(matrix.folder, 'statement.json'), 'utf8');
    expect(exposures(url, { ...ran, surfaces: { ...ran.surfaces, text } })).toEqual(NOTHING_EXPOSED);
  });
});

describe('the input shard', () => {
  let dataset: Dataset;
  let matrix: Matrix;
  beforeAll(async () => {
    dataset = await Dataset.open({ 'data/a.csv': 'a\n' }, { list: ['CSAM\tlisted.example/'], denylistToken: TOKEN });
    matrix = await Matrix.open(dataset);
  });
  afterAll(async () => {
    await matrix[Symbol.asyncDispose]();
    await dataset[Symbol.asyncDispose]();
  });

  test.each(['0/3', '4/3', '1', 'a/b', '1/300', '1/2/3'])('%j is a usage error', async shard => {
    const ran = await matrix.audit({ shard });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
    expect(ran.stdout).toContain('shard must be i/n');
  });
});
