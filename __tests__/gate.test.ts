/** The main cases through the packaged Action: what the specification promises about verdicts and disclosure. */
import type { ChildProcess } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionRan } from './support/action.ts';
import type { Files } from './support/core.ts';
import { Dataset, exposures, NOTHING_EXPOSED, type PullRequest, secretUrl } from './support/dataset.ts';
import { findLeaks } from './support/leaks.ts';
import { BASE, ELSEWHERE, withRow } from './support/links.ts';
import { reported } from './support/reported.ts';

describe('with a service in list mode', () => {
  const { url, entry } = secretUrl();
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`], packaged: true });
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  test('a pull request that adds nothing listed passes, and nothing is posted', async () => {
    const ran = await dataset.judge(await dataset.propose(withRow('https://images.example/three.jpg')));
    expectPassed(dataset, url, ran);
  });

  test('a pull request that adds a listed URL is stopped, and nobody learns the URL', async () => {
    const ran = await dataset.judge(await dataset.propose(withRow(url), { number: 2 }));
    expectStopped(dataset, url, ran);
  });
});

describe('with a service in search mode', () => {
  const { url, entry } = secretUrl();
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`], search: true });
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  test('a pull request that adds nothing listed passes, and nothing is posted', async () => {
    const ran = await dataset.judge(await dataset.propose(withRow('https://images.example/three.jpg'), { number: 2 }));
    expectPassed(dataset, url, ran);
  });

  test('a pull request that adds a listed URL is stopped, and nobody learns the URL', async () => {
    expectStopped(dataset, url, await dataset.judge(await dataset.propose(withRow(url))));
  });

  test('the comment is edited in place and turned to resolved when the pull request is repaired', async () => {
    const ran = await dataset.judge(await dataset.propose(withRow('https://images.example/3.jpg')));
    expect(ran.code).toBe(0);
    expect(dataset.comments).toHaveLength(1);
    expect(dataset.comments[0]).toMatch(/clean[^]*resolved/i);
  });
});

function expectPassed(dataset: Dataset, url: string, ran: ActionRan): void {
  expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', reason: '', 'items-checked': '3' } });
  expect(dataset.comments).toEqual([]);
  expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  expect({ env: ran.envFile, path: ran.pathFile }).toEqual({ env: '', path: '' });
}

function expectStopped(dataset: Dataset, url: string, ran: ActionRan): void {
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed', reason: '' } });
  expect(ran.outputs).toMatchObject({ 'manifests-checked': '1', 'items-checked': '3' });
  expect(ran.stdout).toContain('restricted category');
  expect(ran.summary).toContain('restricted category');
  expect(dataset.comments).toHaveLength(1);
  expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
}

describe('if the default branch contains a listed URL', () => {
  const { url, entry } = secretUrl();
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await Dataset.open(withRow(url), { list: [`CSAM\t${entry}`] });
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  test('it is not judged when it moves to another file', async () => {
    const moved = { 'data/links.csv': null, 'shards/part-0.jsonl': `{"u":"${url}","n":1}\n` };
    const ran = await dataset.judge(await dataset.propose(moved));
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean' } });
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  test('a release checks the whole tree', async () => {
    const env = { GITHUB_SHA: dataset.head, GITHUB_REF: 'refs/heads/main' };
    const ran = await dataset.run('release', {}, { env });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  test('a pushed tag checks the whole tree', async () => {
    const after = dataset.head;
    const payload = { ref: 'refs/tags/v1', before: '0'.repeat(40), after };
    const env = { GITHUB_SHA: after, GITHUB_REF: 'refs/tags/v1' };
    expect(await dataset.decideOn('push', payload, { env })).toMatchObject({ verdict: 'listed' });
  });

  test('a push to a branch checks what it adds', async () => {
    const before = dataset.head;
    const after = await dataset.commit({ 'data/more.txt': 'https://images.example/7.jpg\n' });
    const ran = await dataset.run('push', { ref: 'refs/heads/main', before, after });
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', 'items-checked': '1' } });
  });

  test('a stale branch that would bring back what the base branch removed is stopped', async () => {
    const forked = dataset.head;
    await dataset.commit(BASE);
    const stale = { 'data/links.csv': `${withRow(url)['data/links.csv']}9,https://images.example/nine.jpg\n` };
    const ran = await dataset.judge(await dataset.propose(stale, { number: 2, from: forked }));
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });
});

test('an unreadable manifest hides no match in another, and the report shows both', async () => {
  const { url, entry } = secretUrl();
  await using dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
  const broken = { 'data/broken.json': '{"a": ', ...withRow(url) };
  const ran = await dataset.judge(await dataset.propose(broken));
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed', reason: 'manifest-unreadable' } });
  expect(ran.summary).toContain('`data/broken.json`');
  expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
});

describe('if the service does not answer', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    const settings = { '.github/dataset-gate.yml': 'version: 1\nlimits: {denylist-seconds: 1}\n' };
    dataset = await Dataset.open({ ...BASE, ...settings }, { list: ELSEWHERE });
    await dataset.service.close();
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  test('a pull request without a manifest is clean, and the service is not asked', async () => {
    const pull = await dataset.propose({ 'src/tool.ts': 'export const u = "https://listed.example/";\n' });
    const ran = await dataset.judge(pull);
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', 'manifests-checked': '0' } });
    expect(ran.stdout).toContain('the denylist service was not asked');
  });

  test('a pull request with one is incomplete, never clean', async () => {
    const pull = await dataset.propose(withRow('https://images.example/three.jpg'), { number: 2 });
    const ran = await dataset.judge(pull, { started: () => undefined });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'denylist-unreachable' } });
    expect(ran.tempLeftovers).toEqual([]);
  });
});

test('a URL from which no host can be read is incomplete, shown by file and row', async () => {
  const { passes, report, said } = await reported({ ...added(withRow('https://:')), list: ELSEWHERE });
  expect({ passes, report }).toMatchObject({ passes: false, report: { verdict: 'incomplete' } });
  expect(report.faults.map(({ reason }) => reason)).toEqual(['url-unparseable']);
  for (const page of said) expect(page).toMatch(/`data\/links\.csv`: row 4/);
});

/** A change for `reported`, under empty settings. */
function added(head: Files): { readonly base: Files; readonly head: Files; readonly settings: string } {
  return { base: BASE, head, settings: 'version: 1\n' };
}

describe('the report of a match', () => {
  test('shows only presence for a sealed category in a public repository', async () => {
    const { url, entry } = secretUrl();
    const { report, said } = await reported({ ...added(withRow(url)), list: [`TERRORISM\t${entry}`] });
    expect(report.verdict).toBe('listed');
    expect(said.join('\n')).not.toMatch(/TERRORISM|row 4|line=/);
  });

  test('shows category, count and file for a sealed category in a private repository', async () => {
    const { url, entry } = secretUrl();
    const visibility = 'private' as const;
    const { said } = await reported({ ...added(withRow(url)), list: [`CSAM\t${entry}`], visibility });
    expect(said[1]).toContain('CSAM: `data/links.csv`, 1 match');
    expect(said[1]).not.toContain('row 4');
    expect(findLeaks({ url }, Object.fromEntries(said.entries()))).toEqual([]);
  });

  test('treats an unknown type as sealed', async () => {
    const { url, entry } = secretUrl();
    const { said } = await reported({ ...added(withRow(url)), list: [`SOMETHING_NEW\t${entry}`] });
    for (const page of said) expect(page).toContain('restricted category');
    expect(said.join('\n')).not.toContain('SOMETHING_NEW');
  });
});

test('denylist-url: builtin with denylist-lists is a usage error', async () => {
  await using dataset = await Dataset.open(BASE, { list: ELSEWHERE });
  const inputs = { 'denylist-url': 'builtin', 'denylist-lists': 'urls' };
  const ran = await dataset.judge(await dataset.propose(withRow('https://images.example/3.jpg')), { inputs });
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
  expect(ran.stdout).toContain('the input denylist-lists selects lists of a service');
});

describe('a wrong input or event', () => {
  let dataset: Dataset;
  let pull: PullRequest;
  beforeAll(async () => {
    dataset = await Dataset.open(BASE, { list: ELSEWHERE, denylistToken: 'secret-token' });
    pull = await dataset.propose(withRow('https://images.example/3.jpg'));
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  test.each([
    ['denylist-url', '', /denylist-url/],
    ['denylist-url', 'http://denylist.example/', /denylist-url/],
    ['denylist-url', 'https://user:word@denylist.example/', /denylist-url/],
    ['scope', 'some', /scope must be auto, added or all/],
    ['comment', 'yes', /comment must be always, on-failure or never/],
    ['enforcement', 'off', /enforcement must be block or report/],
    ['cache', 'maybe', /cache must be true or false/],
    ['settings', '../settings.yml', /settings must be/],
    ['settings', 'acme/policies@main', /settings must be .*OWNER\/REPO\/PATH@REF/],
    ['denylist-lists', 'no-such-list', /denylist-lists/]
  ])('is usage and shows what is allowed: %s: %j', async (name, value, expected) => {
    const ran = await dataset.judge(pull, { inputs: { [name]: value } });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
    expect(ran.stdout).toMatch(expected);
    expect(ran.stdout + ran.stderr).not.toMatch(/^ +at /m);
  });

  test('is usage and lists the events that the gate serves', async () => {
    const ran = await dataset.run('issue_comment', {});
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
    expect(ran.stdout).toContain('merge_group');
  });

  test('is no-credentials without a GitHub token', async () => {
    const ran = await dataset.judge(pull, { inputs: { 'github-token': '' } });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'no-credentials' } });
  });

  test('is no-credentials without the token that the service asks for, and says what to do', async () => {
    const ran = await dataset.judge(pull, { event: 'pull_request', inputs: { 'denylist-token': '' } });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'no-credentials' } });
    expect(ran.stdout).toContain('pull_request_target');
    expect(ran.stdout).toContain('advisory');
  });
});

test('a deleted ref is clean, and nothing is checked', async () => {
  await using dataset = await Dataset.open(BASE, { list: ELSEWHERE });
  const before = dataset.head;
  const payload = { ref: 'refs/heads/old', before, after: '0'.repeat(40), deleted: true };
  const ran = await dataset.run('push', payload);
  expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', 'manifests-checked': '0' } });
});

describe('content and links', () => {
  test('a listed URL inside a gzip-compressed manifest is found', async () => {
    const { url, entry } = secretUrl();
    const head = { 'data/more.csv': gzipSync(`u\n${url}\n`) };
    const { report, said } = await reported({ ...added(head), list: [`CSAM\t${entry}`] });
    expect(report.verdict).toBe('listed');
    expect(findLeaks({ url }, Object.fromEntries(said.entries()))).toEqual([]);
  });

  test('a content hash is a match without a download', async () => {
    const digest = 'a3'.repeat(32);
    const head = { 'data/links.csv': `${BASE['data/links.csv']}2,${digest.toUpperCase()}\n` };
    const { report, said } = await reported({ ...added(head), list: [`CSAM\tsha256:${digest}`] });
    expect(report.verdict).toBe('listed');
    expect(said.join('').toLowerCase()).not.toContain(digest.slice(0, 8));
  });
});

test('a run that is stopped by a signal does not exit 0 and leaves no files', async () => {
  await using dataset = await Dataset.open(BASE, { list: ELSEWHERE });
  const pull = await dataset.propose(withRow('https://images.example/3.jpg'));
  let child: ChildProcess | null = null;
  dataset.github.fault = () => {
    child?.kill('SIGTERM');
    return null;
  };
  const ran = await dataset.judge(pull, {
    started: started => {
      child = started;
    }
  });
  expect(ran.code).not.toBe(0);
  expect(ran.tempLeftovers).toEqual([]);
});
