/** Tests the issue of the nightly audit: there is one, found by marker and author, with only a link to the run. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { fill, workflow } from './support/workflow.ts';

const REPOSITORY = 'tester/dataset';
const TOKEN = 'ghs_audit8d21';
const MARKER = '<!-- dataset-release-gate: audit -->';
const BOT = 'github-actions[bot]';

interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly user: { readonly login: string };
  readonly title?: string;
  readonly body: string | null;
  /** GitHub lists pull requests among the issues. */
  readonly pull_request?: object;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The issues of a repository, newest first like on GitHub, on which the audit's script runs. */
class Issues implements AsyncDisposable {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async of(issues: readonly Issue[]): Promise<Issues> {
    const folder = await mkdtemp(join(tmpdir(), 'audit-'));
    const fake = join(import.meta.dirname, 'support/fake-gh.mjs');
    await writeFile(join(folder, 'gh'), `#!/bin/sh\nexec "${process.execPath}" "${fake}" "$@"\n`);
    await chmod(join(folder, 'gh'), 0o755);
    const state = { repository: REPOSITORY, token: TOKEN, issues, calls: [] };
    await writeFile(join(folder, 'state.json'), JSON.stringify(state));
    return new Issues(folder);
  }

  /** Runs the step for a run of the workflow; returns its output. */
  async tell(runId: number): Promise<string> {
    const step = workflow('audit.yml').jobs['tell']?.steps[0];
    const known = {
      '${{ github.token }}': TOKEN,
      '${{ github.repository }}': REPOSITORY,
      '${{ github.server_url }}': 'https://github.example',
      '${{ github.run_id }}': String(runId)
    };
    const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, text]) => [name, fill(text, known)]));
    const script = join(this.#folder, 'script.sh');
    await writeFile(script, step?.run ?? 'exit 9');
    const { stdout, stderr } = await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      env: {
        ...env,
        PATH: `${this.#folder}:${process.env['PATH']}`,
        FAKE_GH_STATE: join(this.#folder, 'state.json')
      }
    });
    return stdout + stderr;
  }

  async state(): Promise<{ readonly issues: readonly Issue[]; readonly calls: readonly Call[] }> {
    return JSON.parse(await readFile(join(this.#folder, 'state.json'), 'utf8'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }
}

function issue(number: number, given: Partial<Issue> = {}): Issue {
  return { number, state: 'open', user: { login: BOT }, title: 'another', body: 'another', ...given };
}

test('it is opened once and then updated', async () => {
  await using issues = await Issues.of([]);
  expect(await issues.tell(11)).toBe('');
  expect(await issues.tell(12)).toBe('');
  const { issues: left, calls } = await issues.state();
  expect(left).toHaveLength(1);
  expect(left[0]).toMatchObject({ number: 1, state: 'open', title: 'The dataset audit did not pass' });
  expect(left[0]?.body).toContain(`https://github.example/${REPOSITORY}/actions/runs/12`);
  expect(left[0]?.body).not.toContain('/runs/11');
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
});

test('a closed one is opened again', async () => {
  await using issues = await Issues.of([issue(1, { state: 'closed', body: `${MARKER}\nold` })]);
  await issues.tell(13);
  expect((await issues.state()).issues).toEqual([
    issue(1, { state: 'open', body: expect.stringContaining('/runs/13') as unknown as string })
  ]);
});

test('an issue with the marker by another author is not changed', async () => {
  const foreign = [
    issue(3, { user: { login: 'somebody' }, body: MARKER }),
    issue(2, { user: { login: 'github-actions' }, body: MARKER }),
    issue(1, { user: { login: 'other-app[bot]' }, body: MARKER })
  ];
  await using issues = await Issues.of(foreign);
  await issues.tell(14);
  const { issues: left } = await issues.state();
  expect(left.slice(1)).toEqual(foreign);
  expect(left).toHaveLength(4);
});

test('another issue or pull request by the same author is not changed', async () => {
  const others = [
    issue(4, { body: MARKER, pull_request: {} }),
    issue(3, { body: `quoted: ${MARKER}` }),
    issue(2),
    issue(1, { body: null })
  ];
  await using issues = await Issues.of(others);
  await issues.tell(15);
  expect((await issues.state()).issues.slice(1)).toEqual(others);
});

test('it is found if there are more issues than on one page', async () => {
  const many = Array.from({ length: 150 }, (_, index) => issue(151 - index));
  await using issues = await Issues.of([...many, issue(1, { body: `${MARKER}\nold` })]);
  await issues.tell(16);
  const { issues: left } = await issues.state();
  expect(left).toHaveLength(151);
  expect(left.at(-1)?.body).toContain('/runs/16');
});

test('it shows nothing of what was found', async () => {
  await using issues = await Issues.of([]);
  await issues.tell(17);
  const { calls } = await issues.state();
  const sent = calls.flatMap(({ fields }) => Object.values(fields)).join('\n');
  expect(sent.match(/https?:\S+/g)).toEqual([`https://github.example/${REPOSITORY}/actions/runs/17`]);
  expect(sent).not.toMatch(/listed|incomplete|verdict|categor|manifest|row|restricted|CSAM/i);
  const step = workflow('audit.yml').jobs['tell']?.steps[0];
  expect(`${step?.run} ${Object.values(step?.env ?? {}).join(' ')}`).not.toMatch(/outputs|needs\./);
});
