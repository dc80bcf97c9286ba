/** Tests the statement of an audit, and the input that divides one. Slow tests have the shards themselves. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { VERSION } from '../src/report/version.ts';
import { runCli } from './support/action.ts';
import { Dataset, exposures, NOTHING_EXPOSED, secretUrl } from './support/dataset.ts';
import { Matrix, TOKEN } from './support/matrix.ts';

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
      gateVersion: String(VERSION),
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
    for (const name of ['statement.json', 'statement.json.sha256', 'statement.json.2.sha256']) {
      await writeFile(join(matrix.folder, name), 'of an earlier run');
    }
    const ran = await matrix.audit({ 'statement-file': join(matrix.folder, 'statement.json') });
    expect(ran.code).toBe(1);
    expect(await readdir(matrix.folder)).toEqual(['statement.json']);
    const text = await readFile(join(matrix.folder, 'statement.json'), 'utf8');
    expect(exposures(url, { ...ran, surfaces: { ...ran.surfaces, text } })).toEqual(NOTHING_EXPOSED);
  });
});

test('no statement of an earlier run is left where this run has none, because the next step may sign it', async () => {
  await using dataset = await Dataset.open({ 'data/a.csv': 'a\n' }, { list: ['CSAM\tlisted.example/'] });
  await using matrix = await Matrix.open(dataset);
  const statement = join(matrix.folder, 'combined.json');
  for (const path of [statement, `${statement}.sha256`]) await writeFile(path, '{"verdict":"clean"}');
  const ran = await dataset.run('watch', {}, { inputs: { 'statement-file': statement } });
  expect(ran.outputs).toMatchObject({ verdict: 'incomplete', reason: 'usage' });
  expect(await readdir(matrix.folder)).toEqual([]);

  for (const path of [statement, `${statement}.sha256`]) await writeFile(path, '{"verdict":"clean"}');
  const combined = await runCli(['combine', '--statement', statement, join(matrix.folder, 'missing')], {
    env: { DENYLIST_TOKEN: TOKEN }
  });
  expect(combined.code).toBe(2);
  expect(await readdir(matrix.folder)).toEqual([]);
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
