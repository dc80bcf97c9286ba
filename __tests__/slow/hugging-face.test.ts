/** The commands of docs/hugging-face.md and its example workflow, on a local repository in the hub's layout. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { fill, type Workflow } from '../support/workflow.ts';

const ROOT = join(import.meta.dirname, '../..');
const CARD = '---\nlicense: cc0-1.0\n---\n# Links\n';
const GOOD = 'id,url\n1,https://good.example/1.jpg\n';
const BAD = `${GOOD}2,https://bad.example/2.jpg\n`;

/** Gets the objects like `git lfs fetch` does from a repository on the same disk. */
const GIT_LFS = `#!/bin/sh
[ "$1" = fetch ] || exit 1
origin=$(git remote get-url origin)
cp -R "\${origin#file://}/lfs" "$(git rev-parse --absolute-git-dir)/"
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin/git-lfs'), GIT_LFS, { mode: 0o755 });
  await symlink(ROOT, join(folder, 'gate'));
  await writeFile(join(folder, 'list.txt'), 'MALWARE\tbad.example/\n');
  await sh('git init --quiet --bare --initial-branch=main hub.git && git clone --quiet hub.git work');
  await publish({ 'README.md': CARD, 'data/train.csv': GOOD }, 'main');
  await publish({ 'data/train.csv': BAD }, 'refs/pr/1');
  await publish({ 'README.md': CARD.replace('---\n#', 'source_datasets: [laion/laion2B-en]\n---\n#') }, 'refs/pr/2');
});
afterAll(() => rm(folder, { recursive: true }));

async function sh(script: string, env: Readonly<Record<string, string>> = {}) {
  const own = { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folder };
  const who = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@site.example' };
  const committer = { GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@site.example' };
  const running = promisify(execFile)('bash', ['-e', '-c', script], {
    cwd: folder,
    env: { ...own, ...who, ...committer, GIT_CONFIG_NOSYSTEM: '1', ...env }
  });
  return await running.then(
    ({ stdout }) => ({ code: 0, stdout }),
    error => ({ code: Number(Object(error).code), stdout: String(Object(error).stdout) })
  );
}

/** Pushes a commit on `main`. Tables are pointers, and their content is in the hub's own store. */
async function publish(files: Readonly<Record<string, string>>, ref: string): Promise<void> {
  await sh('cd work && git switch --quiet --force-create change origin/main || git switch --quiet --orphan change');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'work', path)), { recursive: true });
    await writeFile(join(folder, 'work', path), path.endsWith('.csv') ? await pointerTo(content) : content);
  }
  const { code } = await sh(
    `cd work && git add --all && git commit --quiet -m x && git push --quiet origin HEAD:${ref}`
  );
  expect(code).toBe(0);
}

async function pointerTo(content: string): Promise<string> {
  const oid = createHash('sha256').update(content).digest('hex');
  const path = join(folder, 'hub.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
}

/** The commands of a block of the guide, or the script of a step, with the placeholders filled in. */
function filled(script: string): string {
  return fill(script, {
    'https://huggingface.co/datasets/YOUR-ORG/NAME': `file://${folder}/hub.git`,
    '/path/to/dataset-release-gate': `${folder}/gate`,
    '/path/to/list.txt': `${folder}/list.txt`,
    'https://denylist.example/api': `${folder}/list.txt`
  });
}

describe('the guide', () => {
  let blocks: readonly string[];
  beforeAll(async () => {
    const guide = await readFile(join(ROOT, 'docs/hugging-face.md'), 'utf8');
    blocks = [...guide.matchAll(/```sh\n([^]*?)```/g)].map(([, code = '']) => filled(code));
    expect(blocks).toHaveLength(2);
  });

  test('says how to check a whole repository: content in LFS is read from the clone', async () => {
    const { code, stdout } = await sh(blocks[0] ?? 'false');
    expect(stdout).toContain('`data/train.csv` (CSV): 2 rows');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Verdict: clean')]);
  });

  test('says what happens without `git lfs fetch`', async () => {
    const { code, stdout } = await sh(
      (blocks[0] ?? '').replaceAll('dataset\n', 'bare\n').replace('git lfs fetch\n', '')
    );
    expect([code, stdout]).toEqual([2, expect.stringContaining('content-unavailable')]);
  });

  test.each([
    ['1', 'MALWARE: `data/train.csv`, row 3'],
    ['2', 'WITHDRAWN: `README.md`']
  ])('says how to check pull request %s', async (number, found) => {
    const commands = (blocks[1] ?? '').replaceAll('pr/1', `pr/${number}`);
    const { code, stdout } = await sh(`cd dataset\n${commands}`);
    expect([code, stdout]).toEqual([1, expect.stringContaining(found)]);
  });
});

test('the job that publishes from GitHub mirrors the tag, and keeps a list below .github/ off the hub', async () => {
  const guide = await readFile(join(ROOT, 'docs/hugging-face.md'), 'utf8');
  const [upload = ''] = /^ +hf upload .*$/m.exec(guide) ?? [];
  expect(upload).toContain(" --delete '*'");
  expect(upload).toContain(" --exclude '.github/*'");
});

test('the example workflow checks the whole repository', async () => {
  const example = load(await readFile(join(ROOT, 'docs/examples/hugging-face.yml'), 'utf8')) as Workflow;
  const [clone, scan] = example.jobs['scan']?.steps.filter(({ run }) => run !== undefined) ?? [];
  await sh('mkdir job && ln -s ../gate job/gate');
  const env = { DATASET: filled(clone?.env?.['DATASET'] ?? ''), GIT_LFS_SKIP_SMUDGE: '1' };
  expect(await sh(`cd job\n${clone?.run ?? 'false'}`, env)).toMatchObject({ code: 0 });
  const { code, stdout } = await sh(`cd job/dataset\n${filled(scan?.run ?? 'false')}`);
  expect([code, stdout]).toEqual([0, expect.stringContaining('2 manifests')]);
});
