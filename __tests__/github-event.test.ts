import { describe, expect, test } from '@jest/globals';
import { guaranteeOf, parseEvent, visibilityOf } from '../src/github/event.ts';

const ONE = '1'.repeat(40);
const TWO = '2'.repeat(40);
const NONE = '0'.repeat(40);
const ENV = { sha: ONE, ref: 'refs/heads/main' };
const REPOSITORY = { full_name: 'o/r', default_branch: 'main' };

function pullRequest(change: object = {}) {
  const base = { ref: 'main', sha: TWO, repo: { full_name: 'o/r' } };
  const head = { ref: 'topic', sha: ONE, repo: { full_name: 'o/r' } };
  return { pull_request: { number: 7, base, head, ...change }, repository: REPOSITORY };
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('every row of the event table', () => {
  const rows: readonly (readonly [string, string, unknown, object])[] = [
    [
      'a pull request',
      'pull_request',
      pullRequest(),
      { kind: 'pull-request', number: 7, baseBranch: 'main', head: ONE, fromFork: false }
    ],
    [
      'a pull request from a fork, in the trusted event',
      'pull_request_target',
      pullRequest({ head: { sha: ONE, repo: { full_name: 'someone/r' } } }),
      { kind: 'pull-request', number: 7, baseBranch: 'main', head: ONE, fromFork: true }
    ],
    [
      'a pull request whose fork is gone',
      'pull_request',
      pullRequest({ head: { sha: ONE, repo: null } }),
      { kind: 'pull-request', number: 7, baseBranch: 'main', head: ONE, fromFork: true }
    ],
    [
      'a merge group, whose base_sha is not taken up',
      'merge_group',
      { merge_group: { base_ref: 'refs/heads/main', base_sha: TWO, head_sha: ONE } },
      { kind: 'merge-group', baseBranch: 'main', head: ONE }
    ],
    [
      'a push to a branch',
      'push',
      { ref: 'refs/heads/a/b', before: TWO, after: ONE, repository: REPOSITORY },
      { kind: 'push', branch: 'a/b', before: TWO, head: ONE, defaultBranch: 'main' }
    ],
    [
      'a push of a new branch',
      'push',
      { ref: 'refs/heads/new', before: NONE, after: ONE, created: true },
      { kind: 'push', branch: 'new', before: null, head: ONE, defaultBranch: null }
    ],
    [
      'a push of a tag',
      'push',
      { ref: 'refs/tags/v1', before: NONE, after: TWO, repository: REPOSITORY },
      { kind: 'whole-tree', event: 'tag', head: ONE, defaultBranch: 'main' }
    ],
    [
      'a deleted branch',
      'push',
      { ref: 'refs/heads/x', before: TWO, after: NONE, deleted: true },
      { kind: 'deleted-ref' }
    ],
    [
      'a branch that is said to be deleted, but points to a commit',
      'push',
      { ref: 'refs/heads/x', before: TWO, after: ONE, deleted: true, repository: REPOSITORY },
      { kind: 'push', branch: 'x', before: TWO, head: ONE, defaultBranch: 'main' }
    ],
    ['a deleted tag', 'push', { ref: 'refs/tags/x', before: TWO, after: NONE, deleted: true }, { kind: 'deleted-ref' }],
    [
      'a release',
      'release',
      { repository: REPOSITORY },
      { kind: 'whole-tree', event: 'release', head: ONE, defaultBranch: 'main' }
    ],
    [
      'a schedule',
      'schedule',
      { schedule: '0 0 * * *' },
      { kind: 'whole-tree', event: 'schedule', head: ONE, defaultBranch: null }
    ],
    [
      'a dispatch',
      'workflow_dispatch',
      {},
      { kind: 'whole-tree', event: 'workflow_dispatch', head: ONE, defaultBranch: null }
    ]
  ];
  test.each(rows)('%s', (_, name, payload, plan) => {
    expect(parseEvent(name, payload, ENV)).toEqual(plan);
  });

  test('every event that the gate serves has a row above', () => {
    const message = messageOf(() => parseEvent('unknown', {}, ENV));
    const served = (/ it serves (.*)/.exec(message)?.[1] ?? '').split(/, | and /);
    expect([...new Set(rows.map(([, name]) => name))].sort()).toEqual(served.sort());
  });
});

describe('what is refused as usage', () => {
  const push = { ref: 'refs/heads/main', before: TWO, after: ONE };
  const bad: readonly (readonly [string, string, unknown])[] = [
    ['an event that is not served', 'issue_comment', {}],
    ['no payload', 'pull_request', null],
    ['a pull request without a number', 'pull_request', pullRequest({ number: undefined })],
    ['a number that is none', 'pull_request', pullRequest({ number: '7' })],
    ['a head that is an option', 'pull_request', pullRequest({ head: { sha: '--upload-pack=x' } })],
    ['a head in capitals', 'pull_request', pullRequest({ head: { sha: 'A'.repeat(40) } })],
    ['a head of all zeros', 'pull_request', pullRequest({ head: { sha: NONE } })],
    ['a merge group of a tag', 'merge_group', { merge_group: { base_ref: 'refs/tags/v1', head_sha: ONE } }],
    ['a push to neither branch nor tag', 'push', { ...push, ref: 'refs/notes/commits' }],
    ['a push without before', 'push', { ...push, before: undefined }],
    ['a push without after', 'push', { ...push, after: 7 }]
  ];
  test.each(bad)('%s', (_, name, payload) => {
    expect(() => parseEvent(name, payload, ENV)).toThrow(expect.objectContaining({ reason: 'usage' }));
  });

  test('a run without a commit', () => {
    expect(() => parseEvent('schedule', {}, { sha: '', ref: '' })).toThrow(
      expect.objectContaining({ reason: 'usage' })
    );
  });

  test('the message for an event that is not served says which are', () => {
    expect(() => parseEvent('watch', {}, ENV)).toThrow(/pull_request_target.*merge_group.*workflow_dispatch/);
  });

  const branches = [
    '',
    'a..b',
    'a b',
    'a~b',
    'a^b',
    'a:b',
    'a?b',
    'a*b',
    'a[b',
    'a\\b',
    'a\nb',
    'a\u007fb',
    '.a',
    'a/.b'
  ];
  test.each([...branches, 'a.lock', 'a.lock/b', 'a.', '/a', 'a/', 'a//b', 'a@{1}', '\ud800', 'x'.repeat(1001)])(
    'the branch name %j',
    ref => {
      const payload = pullRequest({ base: { ref } });
      expect(() => parseEvent('pull_request', payload, ENV)).toThrow(/base\.ref/);
    }
  );

  const names = [
    'main',
    'release/1.x',
    'größe',
    'a-b',
    'x@y',
    'HEAD',
    'a{b',
    '-x9',
    '@',
    'refs/heads/x',
    '--upload-pack=x'
  ];
  test.each(names)('but not the branch name %j', ref => {
    expect(parseEvent('pull_request', pullRequest({ base: { ref } }), ENV)).toMatchObject({ baseBranch: ref });
  });
});

test.each([
  [{ repository: { visibility: 'private' } }, 'private'],
  [{ repository: { visibility: 'internal', private: true } }, 'internal'],
  [{ repository: { visibility: 'public' } }, 'public'],
  [{ repository: { visibility: 'secret', private: true } }, 'unknown'],
  [{ repository: { private: true } }, 'private'],
  [{ repository: { private: false } }, 'public'],
  [{ repository: {} }, 'unknown'],
  [{ repository: { private: 'true' } }, 'unknown'],
  [{}, 'unknown'],
  [null, 'unknown']
])('the visibility of %j is %s', (payload, visibility) => {
  expect(visibilityOf(payload)).toBe(visibility);
});

test.each([
  ['pull_request_target', 'o/r/.github/workflows/gate.yml@refs/heads/main', 'enforces'],
  ['pull_request', 'o/r/.github/workflows/gate.yml@refs/pull/7/merge', 'informs'],
  ['pull_request', 'O/R/.github/workflows/gate.yml@refs/pull/7/merge', 'informs'],
  ['pull_request', 'o/rules/.github/workflows/gate.yml@refs/heads/main', 'enforces'],
  ['merge_group', 'o/r/.github/workflows/gate.yml@refs/heads/gh-readonly-queue/main/pr-7', 'informs'],
  ['merge_group', 'o/rules/.github/workflows/gate.yml@refs/heads/main', 'enforces'],
  ['pull_request', '', 'informs'],
  ['pull_request', 'nonsense', 'informs'],
  ['push', 'o/r/.github/workflows/gate.yml@refs/heads/main', 'detects'],
  ['release', 'o/rules/.github/workflows/gate.yml@refs/heads/main', 'detects']
])('under %s with the workflow %j the gate %s', (event, workflowRef, guarantee) => {
  expect(guaranteeOf(event, { repository: 'o/r', workflowRef })).toBe(guarantee);
});
