import { describe, expect, test } from '@jest/globals';
import { GitHubApi } from '../src/github/api.ts';
import { type CommentIdentity, commentMarker, publishComment } from '../src/github/publish.ts';
import { type SafeText, joined, safe } from '../src/safe/text.ts';
import { NAME, Scene, TOKEN } from './github-scene.ts';

const BOT = 'github-actions[bot]';
const WORKFLOW = 'tester/dataset/.github/workflows/gate.yml';

const IDENTITY: CommentIdentity = {
  workflowRef: `${WORKFLOW}@refs/heads/main`,
  job: 'gate',
  checks: {
    manifests: null,
    scope: 'auto',
    settings: { own: '.github/dataset-gate.yml', shared: null },
    denylistUrl: 'https://denylist.example/',
    denylistLists: null
  },
  id: ''
};
const SHARED = { repository: 'acme/policies', path: 'gate.yml', ref: 'main' };
const MARKER = commentMarker(IDENTITY);

function say(scene: Scene, body: SafeText, when: 'always' | 'existing' = 'always') {
  return publishComment(scene.api(), { issue: 7, marker: MARKER, body: () => body, when });
}

function plant(scene: Scene, author: string, body: string, issue = 7): number {
  const id = 1_000 + scene.github.comments.length;
  scene.github.comments.push({ id, issue, author, body });
  return id;
}

describe('the marker', () => {
  test('is a short digest, so that nothing of the inputs can be read from it', () => {
    expect(MARKER).toMatch(/^<!-- dataset-release-gate:[0-9a-f]{16} -->$/);
  });

  test.each([
    ['of a pull request', `${WORKFLOW}@refs/pull/7/merge`],
    ['with an at sign', `${WORKFLOW}@refs/heads/a@b`],
    ['with two', `${WORKFLOW}@refs/heads/a@refs/b@c`],
    ['by its id', `${WORKFLOW}@${'a1'.repeat(20)}`]
  ])('outlives another ref: %s', (_, workflowRef) => {
    expect(commentMarker({ ...IDENTITY, workflowRef })).toBe(MARKER);
  });

  const { checks } = IDENTITY;
  const others: readonly (readonly [what: string, identity: CommentIdentity])[] = [
    ['job', { ...IDENTITY, job: 'audit' }],
    ['workflow', { ...IDENTITY, workflowRef: 'tester/dataset/.github/workflows/b.yml@refs/heads/main' }],
    [
      'workflow with an at sign',
      { ...IDENTITY, workflowRef: 'tester/dataset/.github/workflows/gate@1.yml@refs/heads/a' }
    ],
    ['the like', { ...IDENTITY, workflowRef: 'tester/dataset/.github/workflows/gate@2.yml@refs/heads/a' }],
    [
      'required workflow of the same path',
      { ...IDENTITY, workflowRef: 'org/.github/.github/workflows/gate.yml@refs/heads/a' }
    ],
    ['choice of manifests', { ...IDENTITY, checks: { ...checks, manifests: ['a.csv', 'b.csv'] } }],
    ['one pattern with a comma', { ...IDENTITY, checks: { ...checks, manifests: ['a.csv,b.csv'] } }],
    ['scope', { ...IDENTITY, checks: { ...checks, scope: 'all' } }],
    ['settings file', { ...IDENTITY, checks: { ...checks, settings: { own: 'gate.yml', shared: null } } }],
    [
      "organisation's settings",
      { ...IDENTITY, checks: { ...checks, settings: { ...checks.settings, shared: SHARED } } }
    ],
    ['service', { ...IDENTITY, checks: { ...checks, denylistUrl: 'https://denylist.example/b' } }],
    ['choice of lists', { ...IDENTITY, checks: { ...checks, denylistLists: ['a.csv', 'b.csv'] } }],
    ['comment-id', { ...IDENTITY, id: 'linux' }],
    ['another comment-id', { ...IDENTITY, id: 'macos' }]
  ];

  test("is the same for a newer version of the organisation's settings", () => {
    const [old, next] = ['main', 'a1'.repeat(20)].map(ref => {
      const settings = { ...checks.settings, shared: { ...SHARED, ref } };
      return commentMarker({ ...IDENTITY, checks: { ...checks, settings } });
    });
    expect(next).toBe(old);
  });

  test.each(others)('is another one for another %s', (what, identity) => {
    const rest = [IDENTITY, ...others.filter(([other]) => other !== what).map(([, each]) => each)];
    expect(rest.map(commentMarker)).not.toContain(commentMarker(identity));
  });

  test.each(others)('keeps a gate from another’s comment: another %s', async (_, identity) => {
    await using scene = await Scene.open();
    await say(scene, safe`listed`);
    const other = { issue: 7, marker: commentMarker(identity), body: () => safe`clean` };
    expect(await publishComment(scene.api(), { ...other, when: 'existing' })).toEqual({ kind: 'skipped' });
    expect(await publishComment(scene.api(), { ...other, when: 'always' })).toEqual({ kind: 'posted' });
    expect(scene.github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['listed', 'clean']);
  });
});

describe('the one comment', () => {
  test('is written once, then edited in place, then left alone', async () => {
    await using scene = await Scene.open();
    expect(await say(scene, safe`listed`)).toEqual({ kind: 'posted' });
    expect(await say(scene, safe`resolved`, 'existing')).toEqual({ kind: 'updated' });
    expect(await say(scene, safe`resolved`)).toEqual({ kind: 'unchanged' });
    expect(scene.github.comments.map(({ author, body }) => [author, body])).toEqual([[BOT, `${MARKER}\nresolved`]]);
  });

  test('is not begun where only an existing one is to be edited', async () => {
    await using scene = await Scene.open();
    expect(await say(scene, safe`clean`, 'existing')).toEqual({ kind: 'skipped' });
    expect(scene.github.comments).toEqual([]);
  });

  test('is found behind hundreds of others', async () => {
    await using scene = await Scene.open();
    for (let i = 0; i < 250; i++) plant(scene, 'someone', `remark ${i}`);
    plant(scene, BOT, `${MARKER}\nlisted`);
    plant(scene, BOT, `${MARKER}\nlisted, again`);
    expect(await say(scene, safe`resolved`)).toEqual({ kind: 'updated' });
    expect(scene.github.comments.slice(250).map(({ body }) => body)).toEqual([
      `${MARKER}\nresolved`,
      `${MARKER}\nlisted, again`
    ]);
  });

  test('is not one that another author gave the same marker', async () => {
    await using scene = await Scene.open();
    plant(scene, 'impostor', `${MARKER}\nall is well`);
    plant(scene, 'github-actions', `${MARKER}\nall is well`);
    expect(await say(scene, safe`listed`)).toEqual({ kind: 'posted' });
    expect(scene.github.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\nall is well`,
      `${MARKER}\nall is well`,
      `${MARKER}\nlisted`
    ]);
  });

  test('is not one of another gate, of another pull request, or one that quotes it', async () => {
    await using scene = await Scene.open();
    plant(scene, BOT, `${commentMarker({ ...IDENTITY, job: 'other' })}\nlisted`);
    plant(scene, BOT, `${MARKER}\nlisted`, 8);
    plant(scene, BOT, `> ${MARKER}\nquoted`);
    expect(await say(scene, safe`listed`)).toEqual({ kind: 'posted' });
    expect(scene.github.comments).toHaveLength(4);
  });

  test('is written as the owner of the token, whoever that is', async () => {
    await using scene = await Scene.open({ login: 'maintainer' });
    plant(scene, BOT, `${MARKER}\nlisted`);
    plant(scene, 'maintainer', `${MARKER}\nlisted`);
    expect(await say(scene, safe`resolved`)).toEqual({ kind: 'updated' });
    expect(scene.github.comments.map(({ body }) => body)).toEqual([`${MARKER}\nlisted`, `${MARKER}\nresolved`]);
  });

  test.each([
    ['says nothing', null],
    ['fails', 502]
  ])('is the bot’s where GraphQL %s', async (_, status) => {
    await using scene = await Scene.open({ login: null });
    scene.github.fault = ({ path }) => (status !== null && path.endsWith('/graphql') ? { status } : null);
    plant(scene, BOT, `${MARKER}\nlisted`);
    expect(await say(scene, safe`resolved`)).toEqual({ kind: 'updated' });
  });
});

describe('publishing is best effort', () => {
  test.each([401, 403, 404, 422])('a refusal with %d is told, not thrown', async status => {
    await using scene = await Scene.open();
    scene.github.fault = ({ method, path }) => (method === 'POST' && !path.endsWith('/graphql') ? { status } : null);
    expect(await say(scene, safe`listed`)).toEqual({ kind: 'refused', status });
    plant(scene, BOT, `${MARKER}\nlisted`);
    scene.github.fault = ({ method }) => (method === 'PATCH' ? { status } : null);
    expect(await say(scene, safe`resolved`)).toEqual({ kind: 'refused', status });
    scene.github.fault = ({ method }) => (method === 'GET' ? { status } : null);
    expect(await say(scene, safe`resolved`)).toEqual({ kind: 'refused', status });
  });

  test('a write that fails and arrives all the same is not written twice', async () => {
    await using scene = await Scene.open();
    scene.github.fault = ({ method, path }) => {
      if (method !== 'POST' || path.endsWith('/graphql')) return null;
      plant(scene, BOT, `${MARKER}\nlisted`);
      return { status: 502 };
    };
    expect(await say(scene, safe`listed`)).toEqual({ kind: 'unchanged' });
    expect(scene.github.comments).toHaveLength(1);
  });

  test('a write that fails at first is tried again', async () => {
    await using scene = await Scene.open();
    let left = 2;
    scene.github.fault = ({ method, path }) =>
      method === 'POST' && !path.endsWith('/graphql') && left-- > 0 ? { status: 503 } : null;
    expect(await say(scene, safe`listed`)).toEqual({ kind: 'posted' });
  });

  test('a server that is gone is a refusal without status', async () => {
    const scene = await Scene.open();
    await scene[Symbol.asyncDispose]();
    expect(await say(scene, safe`listed`)).toEqual({ kind: 'refused', status: 0 });
  });

  test('a body that GitHub would not take is never sent', async () => {
    await using scene = await Scene.open();
    const body = joined(
      Array.from({ length: 40_000 }, () => safe`ab`),
      ''
    );
    expect(await say(scene, body)).toEqual({ kind: 'refused', status: 0 });
    expect(scene.github.comments).toEqual([]);
  });

  test('a run that was given up publishes nothing, and does not throw', async () => {
    await using scene = await Scene.open();
    const api = scene.api(AbortSignal.abort(new Error('given up')));
    const publishing = publishComment(api, { issue: 7, marker: MARKER, body: () => safe`listed`, when: 'always' });
    expect(await publishing).toEqual({ kind: 'refused', status: 0 });
  });
});

describe('what is sent', () => {
  test('is the token as a header, and of GraphQL the question alone', async () => {
    await using scene = await Scene.open();
    await say(scene, safe`listed`);
    const [question, list, post] = scene.github.requests;
    expect(question?.body.toString()).toBe('{"query":"query { viewer { login } }"}');
    expect(list?.path).toBe('/api/v3/repos/tester/dataset/issues/7/comments?per_page=100&page=1');
    expect(post?.body.toString()).toBe(JSON.stringify({ body: `${MARKER}\nlisted` }));
    for (const { headers, path } of scene.github.requests) {
      expect(headers.authorization).toBe(`token ${TOKEN}`);
      expect(path).not.toContain(TOKEN);
    }
  });

  test('a run that is given up does not wait for the next attempt', async () => {
    await using scene = await Scene.open();
    const controller = new AbortController();
    const { apiUrl, graphqlUrl } = scene.github;
    const options = { apiUrl, graphqlUrl, repository: NAME, token: TOKEN, backOff: [60_000] };
    const api = new GitHubApi({ ...options, signal: controller.signal });
    scene.github.fault = () => {
      setTimeout(() => controller.abort(new Error('given up')), 20);
      return { status: 503 };
    };
    await expect(api.baseBranch(7)).rejects.toThrow('given up');
  });
});

describe('the visibility of an event', () => {
  test.each(['public', 'internal', 'private'] as const)('private by the event is %s by the API', async visibility => {
    await using scene = await Scene.open();
    scene.github.fault = ({ path }) => (path.includes('/repos/') ? { status: 200, body: { visibility } } : null);
    expect(await scene.api().confirmed('private')).toBe(visibility);
  });

  test.each([401, 403, 429, 500])('private by the event is unknown if the API answers %d', async status => {
    await using scene = await Scene.open();
    scene.github.fault = () => ({ status });
    expect(await scene.api().confirmed('private')).toBe('unknown');
  });

  test('is believed where the answer does not say it', async () => {
    await using scene = await Scene.open();
    scene.github.fault = () => ({ status: 200, body: { default_branch: 'main' } });
    expect(await scene.api().confirmed('private')).toBe('private');
  });

  test('is believed where the API hides the repository, and not asked for where it is public', async () => {
    await using scene = await Scene.open();
    scene.github.fault = () => ({ status: 404 });
    expect(await scene.api().confirmed('private')).toBe('private');
    const asked = scene.github.requests.length;
    expect(await scene.api().confirmed('public')).toBe('public');
    expect(await scene.api().confirmed('unknown')).toBe('unknown');
    expect(scene.github.requests).toHaveLength(asked);
  });
});
