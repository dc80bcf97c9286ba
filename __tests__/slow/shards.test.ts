/** As many jobs as a matrix of some size has. */
import { expect, test } from '@jest/globals';
import { Dataset, secretUrl } from '../support/dataset.ts';
import { Matrix, TOKEN, totalsIn, tree } from '../support/matrix.ts';

/** Runs tasks with two under way at once. */
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
