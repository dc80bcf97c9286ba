/** Tests that shards together report the same as one run, for a few and for many jobs, and nothing less than all of them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { VERSION } from '../../src/report/version.ts';
import { PACKAGED } from '../support/action.ts';
import { Dataset, exposures, NOTHING_EXPOSED, secretUrl } from '../support/dataset.ts';
import { findLeaks } from '../support/leaks.ts';
import { Matrix, TOKEN, totalsIn, tree } from '../support/matrix.ts';

/** Runs tasks, two at the same time. */
async function inPairs<T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  const left = tasks.entries();
  const work = async () => {
    for (const [index, task] of left) results[index] = await task();
  };
  await Promise.all([work(), work()]);
  return results;
}

test('a 64-way audit of 400 manifests gives the verdict, totals and findings of one run', async () => {
  const { url, entry } = secretUrl();
  const small = Array.from({ length: 397 }, (_, n) => [
    `data/${n % 20}/part-${n}.csv`,
    Array.from({ length: 5 }, (_, i) => `${i},https://s${n}.example/${i}.jpg`).join('\n')
  ]);
  const large = tree(url)['data/large.csv'] ?? '';
  const cut = Array.from({ length: 3 }, (_, n) => [
    `large/${n}.csv`,
    n === 1 ? large : large.replaceAll(url, `https://${n}.example/`)
  ]);
  const files = Object.fromEntries([...small, ...cut]) as Record<string, string>;
  await using dataset = await Dataset.open(files, { list: [`MALWARE\t${entry}`], denylistToken: TOKEN });
  await using matrix = await Matrix.open(dataset);
  const whole = await matrix.audit({});
  const numbers = Array.from({ length: 64 }, (_, i) => i + 1);
  const shards = await inPairs(numbers.map(index => () => matrix.shard(index, 64)));
  expect(shards.filter(({ code }) => code === 1)).toHaveLength(1);
  const combined = await matrix.combine(numbers.map(index => `shard-${index}`));
  expect(totalsIn(combined.stdout)).toBe(totalsIn(whole.stdout));
  const findings = (text: string) => text.split('\n').filter(line => line.includes('MALWARE'));
  expect(findings(combined.stdout)).toEqual(findings(whole.stdout).filter(line => !line.startsWith('::')));
  expect(combined.code).toBe(1);
});

test('the shards of an audit together report the same as one run, and a shard shows nothing of its content', async () => {
  const { url, entry } = secretUrl();
  await using dataset = await Dataset.open(tree(url), {
    list: [`MALWARE\t${entry}`],
    denylistToken: TOKEN,
    packaged: true
  });
  await using matrix = await Matrix.open(dataset);
  const whole = await matrix.audit({});
  expect(whole).toMatchObject({ code: 1, outputs: { verdict: 'listed', 'manifests-checked': '10' } });
  const shards = [];
  for (const index of [1, 2, 3]) shards.push(await matrix.shard(index, 3));
  for (const [i, shard] of shards.entries()) {
    expect(shard.stdout.replaceAll(/clean|listed|^::error.*$/gm, '').trim()).toBe(
      `Dataset release gate ${String(VERSION)}\nShard ${i + 1} of 3: . The job that combines the shards gives the verdict of the whole run.`
    );
    expect(shard.outputs).toMatchObject({ 'manifests-checked': '', 'items-checked': '' });
    expect(exposures(url, shard)).toEqual(NOTHING_EXPOSED);
  }
  expect(shards.filter(({ code }) => code === 1)).toHaveLength(1);
  const combined = await matrix.combine(['shard-1', 'shard-2', 'shard-3'], TOKEN, { entry: PACKAGED.cli });
  expect(combined.code).toBe(1);
  expect(findLeaks({ url }, combined.surfaces)).toEqual([]);
  expect(totalsIn(combined.stdout)).toBe(totalsIn(whole.stdout));
  expect(combined.stdout).toContain('MALWARE: `data/large.csv`, row 17001');
  expect(whole.stdout).toContain('MALWARE: `data/large.csv`, row 17001');
  expect(combined.statement).toMatchObject({ verdict: 'listed', shard: null, totals: { manifests: 10 } });
});

test('a sharded audit is clean only with every shard of one run, each once', async () => {
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
