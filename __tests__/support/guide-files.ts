/** What readers of the pages have before they begin: data, a list, a copy of the gate, and what workflows left. */
import { execFile } from 'node:child_process';
import { cp, readdir, readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { Dataset } from './dataset.ts';
import { Matrix, TOKEN } from './matrix.ts';
import { fill, type Job, type Workflow } from './workflow.ts';

const ROOT = join(import.meta.dirname, '../..');

export const GOOD = 'id,url\n1,https://good.example/1.jpg\n';
export const BAD = `${GOOD}2,https://bad.example/2.jpg\n`;
export const LIST = 'MALWARE\tbad.example/\n';

/** Runs the example workflows; returns the files of their last jobs, and the data. */
export async function audit(): Promise<Record<string, Uint8Array>> {
  await using dataset = await Dataset.open({ 'data/links.csv': GOOD }, { list: [LIST], denylistToken: TOKEN });
  await using matrix = await Matrix.open(dataset);
  const run = async (job: Job | undefined, shard: string) => {
    const given = Object.entries(job?.steps[0]?.with ?? {}).map(([input, value]) => [
      input,
      fill(String(value), {
        'https://denylist.example/api': dataset.service.url.href,
        '${{ secrets.DENYLIST_TOKEN }}': TOKEN,
        '${{ matrix.shard }}': shard
      })
    ]);
    const inputs = Object.fromEntries(given) as Record<string, string>;
    await matrix.audit({ ...inputs, 'statement-file': join(matrix.folder, inputs['statement-file'] ?? '') });
  };
  const { shard } = example('sharded-audit').jobs;
  for (const number of shard?.strategy?.matrix['shard'] ?? []) await run(shard, String(number));
  await run(example('attested-release').jobs['gate'], '');
  const names = await readdir(matrix.folder);
  const files = names.map(async name => {
    const path = /^statement-\d$/.test(name) ? `statements/${name}` : name;
    return [path, await readFile(join(matrix.folder, name))] as const;
  });
  return { ...Object.fromEntries(await Promise.all(files)), 'data/links.csv': Buffer.from(GOOD) };
}

export function example(name: string): Workflow {
  return load(readFileSync(join(ROOT, `docs/examples/${name}.yml`), 'utf8')) as Workflow;
}

/** Makes a repository of the gate in a folder, as far as it is needed to run it; returns its address. */
export async function published(folder: string): Promise<string> {
  const gate = join(folder, 'dataset-release-gate');
  await cp(join(ROOT, 'dist'), join(gate, 'dist'), { recursive: true });
  const commit = 'git add . && git -c user.name=t -c user.email=t@site.example commit --quiet -m x && git tag v1';
  await promisify(execFile)('bash', ['-c', `git init --quiet && ${commit}`], { cwd: gate });
  return `file://${gate}`;
}

/** A clone in which a branch, which is already pushed, adds a listed row. */
export const TAINTED = `
git init --quiet --bare --initial-branch=main origin.git
git init --quiet --initial-branch=main
git config user.name t
git config user.email t@site.example
git remote add origin ./origin.git
git add data && git commit --quiet -m 'Begin' && git push --quiet origin main
git switch --quiet --create topic
printf '2,https://bad.example/2.jpg\\n3,https://good.example/3.jpg\\n' >> data/train.csv
git commit --quiet -am 'Add links' && git push --quiet origin topic`;
