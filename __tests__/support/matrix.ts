/** A sharded run: the jobs that check parts of a dataset, their statements, and the job that combines them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliRun, runCli } from './action.ts';
import type { Dataset } from './dataset.ts';

/** The denylist token, which is the key for dividing the work. */
export const TOKEN = 'shared-token';

/** Returns several small manifests, and a large one that is cut between shards. */
export function tree(extra: string): Record<string, string> {
  const rows = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${i},https://${name}.example/picture-number-${i}.jpg,a caption of it`);
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [`data/part-${n}.csv`, rows(`h${n}`, 20).join('\n')])
  );
  const large = rows('large', 18_000);
  large[17_000] = `x,${extra},listed`;
  return { ...files, 'data/large.csv': large.join('\n') };
}

export class Matrix implements AsyncDisposable {
  readonly dataset: Dataset;
  readonly folder: string;

  private constructor(dataset: Dataset, folder: string) {
    this.dataset = dataset;
    this.folder = folder;
  }

  static async open(dataset: Dataset): Promise<Matrix> {
    return new Matrix(dataset, await mkdtemp(join(tmpdir(), 'shards-')));
  }

  async audit(inputs: Readonly<Record<string, string>>) {
    const sha = this.dataset.head;
    return await this.dataset.run('schedule', {}, { inputs, env: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' } });
  }

  async shard(index: number, of: number, name = `shard-${index}`) {
    return await this.audit({ shard: `${index}/${of}`, 'statement-file': join(this.folder, name) });
  }

  async combine(names: readonly string[], token = TOKEN, run: CliRun = {}) {
    const statement = join(this.folder, 'combined.json');
    const ran = await runCli(['combine', '--statement', statement, ...names.map(name => join(this.folder, name))], {
      env: { DENYLIST_TOKEN: token },
      ...run
    });
    const text = await readFile(statement, 'utf8').catch(() => null);
    await rm(statement, { force: true });
    return { ...ran, statement: text === null ? null : (JSON.parse(text) as Record<string, unknown>) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

export function totalsIn(stdout: string): string | undefined {
  return /Totals: (.*)/.exec(stdout)?.[1];
}
