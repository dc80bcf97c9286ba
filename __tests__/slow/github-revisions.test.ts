import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EventPlan, parseEvent } from '../../src/github/event.ts';
import type { Repository } from '../../src/github/repository.ts';
import { type LivePlan, headMoved, resolveRevisions } from '../../src/github/revisions.ts';
import { Scene, Source } from '../github-scene.ts';

const NONE = '0'.repeat(40);
const GONE = 'dead'.repeat(10);

/** main: one → two; topic: one → three. */
async function record() {
  const source = await Source.make();
  const one = await source.record({ 'a.csv': 'one\n' }, null, ['refs/heads/main']);
  const three = await source.record({ 'b.csv': 'three\n' }, one, ['refs/heads/topic', 'refs/pull/7/head']);
  const two = await source.record({ 'c.csv': 'two\n' }, one, ['refs/heads/main']);
  return { source, one, two, three };
}

let recorded: ReturnType<typeof record>;
/** One server for the tests that do no more than ask it. */
let asked: ReturnType<typeof history>;
beforeAll(async () => {
  recorded = record();
  await recorded;
  asked = history();
  await asked;
});
afterAll(async () => {
  await (await asked).scene[Symbol.asyncDispose]();
  await (await recorded).source[Symbol.asyncDispose]();
});

/** A copy of that history on a server of its own, which takes no process. */
async function history() {
  const { source: first, ...commits } = await recorded;
  const scene = await Scene.open({ source: await first.copy() });
  scene.pulls.set(7, 'main');
  return { scene, source: scene.source, ...commits };
}

function pullRequest(head: string, base = 'main'): LivePlan {
  return { kind: 'pull-request', number: 7, baseBranch: base, head, fromFork: false };
}

function push(payload: object): LivePlan {
  return live(parseEvent('push', payload, { sha: NONE, ref: '' }));
}

function live(plan: EventPlan): LivePlan {
  if (plan.kind === 'deleted-ref') throw new Error('nothing is deleted here');
  return plan;
}

describe('the commits of a run', () => {
  /** For those that change nothing in it. */
  let shared: Awaited<ReturnType<typeof history>>;
  let repository: Repository;
  beforeAll(async () => {
    shared = await history();
    repository = await shared.scene.repository();
  });
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
    await shared.scene[Symbol.asyncDispose]();
  });

  test('a pull request is compared with its merge base, judged by the tip of the base branch', async () => {
    const { scene, one, two, three } = shared;
    expect(await resolveRevisions(pullRequest(three), 'auto', repository, scene.api())).toEqual({
      scope: 'added',
      head: three,
      base: one,
      tip: two,
      settings: two
    });
  });

  test('with scope all a pull request is compared with nothing, and still judged by the tip', async () => {
    const { scene, two, three } = shared;
    const revisions = await resolveRevisions(pullRequest(three), 'all', repository, scene.api());
    expect(revisions).toEqual({ scope: 'all', head: three, base: null, tip: null, settings: two });
  });

  test('a merge group is compared with the merge base, whatever its base_sha says', async () => {
    const { scene, one, two, three } = shared;
    const payload = { merge_group: { base_ref: 'refs/heads/main', base_sha: three, head_sha: three } };
    const plan = live(parseEvent('merge_group', payload, { sha: three, ref: '' }));
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: three, base: one, tip: two, settings: two });
  });

  test('a pull request without common ancestor is compared with nothing', async () => {
    const { scene, source, two } = await history();
    await using _ = scene;
    const island = await source.record({ 'd.csv': 'four\n' }, null, ['refs/heads/island']);
    await using repository = await scene.repository();
    const revisions = await resolveRevisions(pullRequest(island), 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: island, base: null, tip: two, settings: two });
  });

  test('a push is compared with the commit before, which also holds the settings', async () => {
    const { scene, one, two } = shared;
    const plan = push({ ref: 'refs/heads/main', before: one, after: two });
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: two, base: one, tip: null, settings: one });
  });

  test('a new branch is compared with its merge base with the default branch', async () => {
    const { scene, one, two, three } = shared;
    const plan = push({ ref: 'refs/heads/topic', before: NONE, after: three, repository: { default_branch: 'main' } });
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: three, base: one, tip: two, settings: two });
  });

  test('a new default branch is compared with nothing', async () => {
    const { scene, two } = shared;
    const plan = push({ ref: 'refs/heads/main', before: NONE, after: two, repository: { default_branch: 'main' } });
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: two, base: null, tip: null, settings: two });
  });

  test('where the commit before is gone everything is added, and the default branch holds the settings', async () => {
    const { scene, two, three } = shared;
    const plan = push({ ref: 'refs/heads/topic', before: GONE, after: three, repository: { default_branch: 'main' } });
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: three, base: null, tip: null, settings: two });
  });

  // Which other events do is a table of theirs.
  test('a schedule looks at a whole tree, judged by the default branch', async () => {
    const { scene, two, three } = shared;
    const plan = live(parseEvent('schedule', {}, { sha: three, ref: '' }));
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'all', head: three, base: null, tip: null, settings: two });
  });

  test('an annotated tag stands for its commit', async () => {
    const { scene, source, two, three } = await history();
    await using _ = scene;
    await source.git('tag', '--annotate', '--message', 'v1', 'v1', three);
    await using repository = await scene.repository();
    const payload = { ref: 'refs/tags/v1', before: NONE, after: GONE, repository: { default_branch: 'main' } };
    const plan = parseEvent('push', payload, { sha: await source.git('rev-parse', 'v1'), ref: '' });
    if (plan.kind === 'deleted-ref') throw new Error('nothing is deleted here');
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'all', head: three, base: null, tip: null, settings: two });
  });

  test('a default branch that was renamed since is looked up', async () => {
    const { scene, two, three } = shared;
    const payload = { repository: { default_branch: 'master' } };
    const plan = parseEvent('release', payload, { sha: three, ref: '' });
    if (plan.kind === 'deleted-ref') throw new Error('nothing is deleted here');
    expect(await resolveRevisions(plan, 'auto', repository, scene.api())).toMatchObject({ settings: two });
  });
});

describe('branches of unusual names', () => {
  const names = ['-x9', '--upload-pack=x', '@', 'HEAD', 'refs/heads/x', 'ü/$(x);"%41&\'{', '数据'];

  test('each is found by its whole name, as the default branch and beside the others', async () => {
    const { scene, source, two } = await history();
    await using _ = scene;
    await writeFile(join(source.directory, 'packed-refs'), names.map(name => `${two} refs/heads/${name}\n`).join(''));
    await using repository = await scene.repository();
    for (const name of names.slice(1, -1)) {
      await writeFile(join(source.directory, 'HEAD'), `ref: refs/heads/${name}\n`);
      expect(await repository.defaultBranch()).toBe(name);
    }
    const found = await repository.fetch(names.map(branch => ({ kind: 'branch', branch })));
    expect(found).toEqual(names.map(() => two));
  });

  test.each(['--upload-pack=x', 'ü/$(x);"%41&\'{'])(
    '%s as the default branch holds the settings, whatever the event',
    async name => {
      const { scene, source, one, two, three } = await history();
      await using _ = scene;
      await rename(join(source.directory, 'refs/heads/main'), join(source.directory, 'main'));
      await writeFile(join(source.directory, 'packed-refs'), `${two} refs/heads/${name}\n`);
      await writeFile(join(source.directory, 'HEAD'), `ref: refs/heads/${name}\n`);
      await using repository = await scene.repository();
      const plan = live(parseEvent('schedule', {}, { sha: three, ref: '' }));
      expect(await resolveRevisions(plan, 'auto', repository, scene.api())).toMatchObject({ settings: two });
      const group = { base_ref: `refs/heads/${name}`, base_sha: three, head_sha: three };
      const queued = live(parseEvent('merge_group', { merge_group: group }, { sha: three, ref: '' }));
      expect(await resolveRevisions(queued, 'auto', repository, scene.api())).toMatchObject({ base: one, tip: two });
    }
  );

  test('a branch refs/heads/x is not taken for a branch x that is gone', async () => {
    const { scene, source, two, three } = await history();
    await using _ = scene;
    await source.git('update-ref', 'refs/heads/refs/heads/gone', three);
    await source.git('update-ref', 'refs/tags/gone', three);
    await using repository = await scene.repository();
    expect(await repository.fetchOne({ kind: 'branch', branch: 'gone' })).toBeNull();
    const payload = { repository: { default_branch: 'gone' } };
    const plan = live(parseEvent('release', payload, { sha: three, ref: '' }));
    expect(await resolveRevisions(plan, 'auto', repository, scene.api())).toMatchObject({ settings: two });
  });

  test('a default branch whose name is not UTF-8 is github-unavailable: without it the settings would not hold', async () => {
    const { scene, source, two, three } = await history();
    await using _ = scene;
    await writeFile(join(source.directory, 'packed-refs'), Buffer.from(`${two} refs/heads/\xff..\n`, 'latin1'));
    await writeFile(join(source.directory, 'HEAD'), Buffer.from('ref: refs/heads/\xff\n', 'latin1'));
    await writeFile(join(source.directory, 'packed-refs'), Buffer.from(`${two} refs/heads/\xff\n`, 'latin1'));
    await using repository = await scene.repository();
    const plan = live(parseEvent('schedule', {}, { sha: three, ref: '' }));
    const resolving = resolveRevisions(plan, 'auto', repository, scene.api());
    await expect(resolving).rejects.toMatchObject({ reason: 'github-unavailable' });
  });
});

describe('what cannot be resolved', () => {
  test('a head that was force-pushed away is head-moved', async () => {
    const { scene } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    const resolving = resolveRevisions(pullRequest(GONE), 'auto', repository, scene.api());
    await expect(resolving).rejects.toMatchObject({ reason: 'head-moved' });
  });

  test('a head that the server should have and has not is github-unavailable', async () => {
    const { scene } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    const plan = push({ ref: 'refs/heads/main', before: NONE, after: GONE, repository: { default_branch: 'main' } });
    const resolving = resolveRevisions(plan, 'auto', repository, scene.api());
    await expect(resolving).rejects.toMatchObject({ reason: 'github-unavailable' });
  });

  test('a base branch that is gone is github-unavailable, or head-moved where the pull request has another', async () => {
    const { scene, three } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    const retargeted = resolveRevisions(pullRequest(three, 'gone'), 'auto', repository, scene.api());
    await expect(retargeted).rejects.toMatchObject({ reason: 'head-moved' });
    scene.pulls.set(7, 'gone');
    const lost = resolveRevisions(pullRequest(three, 'gone'), 'auto', repository, scene.api());
    await expect(lost).rejects.toMatchObject({ reason: 'github-unavailable' });
  });

  test.each([{}, { merge_base_commit: null }, { merge_base_commit: { sha: '--exec=x' } }, 'text', [], null])(
    'a comparison that answers %j',
    async body => {
      const { scene, two, three } = await asked;
      scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 200, body } : null);
      await expect(scene.api().mergeBase(two, three)).rejects.toMatchObject({ reason: 'github-unavailable' });
    }
  );

  test.each([
    ['another base', { base_commit: { sha: GONE } }],
    ['a head that is ahead by nothing', { ahead_by: 0, behind_by: 1 }],
    ['a base that is behind by nothing', { ahead_by: 1, behind_by: 0 }],
    ['numbers of both, and head as merge base', { ahead_by: 1, behind_by: 1 }]
  ])('a comparison that does not fit its merge base, which git then finds: %s', async (what, body) => {
    const { scene, one, two, three } = await asked;
    const sha = what.endsWith('merge base') ? three : one;
    const answered = { merge_base_commit: { sha }, ...body };
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 200, body: answered } : null);
    expect(await scene.api().mergeBase(two, three)).toEqual({ kind: 'unanswered' });
  });

  test('a run whose comparison says that head adds nothing: git finds the merge base', async () => {
    const { scene, one, two, three } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    const body = { merge_base_commit: { sha: three } };
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 200, body } : null);
    const revisions = await resolveRevisions(pullRequest(three), 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: three, base: one, tip: two, settings: two });
    expect((await repository.changes(one, three)).map(({ path }) => path)).toEqual(['b.csv']);
    // Of a commit that was merged before, git finds the same.
    scene.github.fault = () => null;
    const old = await resolveRevisions(pullRequest(one), 'auto', repository, scene.api());
    expect(old).toMatchObject({ head: one, base: one });
  });

  test('a run whose comparison answers with a commit that is not there', async () => {
    const body = { merge_base_commit: { sha: GONE } };
    const { scene, three } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 200, body } : null);
    const resolving = resolveRevisions(pullRequest(three), 'auto', repository, scene.api());
    await expect(resolving).rejects.toMatchObject({ reason: 'github-unavailable' });
  });
});

describe('where GitHub does not compare two commits, git finds their merge base', () => {
  test.each([500, 404, 422, 403])('status %d is no answer', async status => {
    const { scene, two, three } = await asked;
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status } : null);
    expect(await scene.api().mergeBase(two, three)).toEqual({ kind: 'unanswered' });
  });

  test('of a run, which has what it needs of each', async () => {
    const { scene, one, two, three } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 404 } : null);
    const revisions = await resolveRevisions(pullRequest(three), 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: three, base: one, tip: two, settings: two });
    expect((await repository.changes(one, three)).map(({ path }) => path)).toEqual(['b.csv']);
    expect((await repository.tree(one)).map(({ path }) => path)).toEqual(['a.csv']);
  });

  test('also behind more than a thousand commits', async () => {
    const { scene, source, one, two } = await history();
    await using _ = scene;
    const commits = Array.from({ length: 1200 }, (_, index) => {
      return `commit refs/heads/long\ncommitter t <t@site.example> ${1_700_000_000 + index} +0000\ndata 1\nx\n${index === 0 ? `from ${one}\n` : ''}`;
    });
    await source.feed(commits.join(''), 'fast-import', '--quiet');
    const long = await source.git('rev-parse', 'refs/heads/long');
    await using repository = await scene.repository();
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 500 } : null);
    const revisions = await resolveRevisions(pullRequest(long), 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: long, base: one, tip: two, settings: two });
    expect((await repository.changes(one, long)).map(({ path }) => path)).toEqual([]);
  });

  test('and says that there is none where histories have nothing in common', async () => {
    const { scene, source, two } = await history();
    await using _ = scene;
    const island = await source.record({ 'd.csv': 'four\n' }, null, ['refs/heads/island']);
    await using repository = await scene.repository();
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 500 } : null);
    const revisions = await resolveRevisions(pullRequest(island), 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: island, base: null, tip: two, settings: two });
  });

  test('of a new branch too', async () => {
    const { scene, one, two, three } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    scene.github.fault = ({ path }) => (path.includes('/compare/') ? { status: 500 } : null);
    const plan = push({ ref: 'refs/heads/topic', before: NONE, after: three, repository: { default_branch: 'main' } });
    const revisions = await resolveRevisions(plan, 'auto', repository, scene.api());
    expect(revisions).toEqual({ scope: 'added', head: three, base: one, tip: two, settings: two });
  });

  test('and where git cannot either, that is github-unavailable', async () => {
    const { scene, three } = await history();
    await using _ = scene;
    await using repository = await scene.repository();
    let compared = false;
    scene.github.fault = ({ path }) => {
      compared ||= path.includes('/compare/');
      return compared ? { status: 500 } : null;
    };
    const resolving = resolveRevisions(pullRequest(three), 'auto', repository, scene.api());
    await expect(resolving).rejects.toMatchObject({ reason: 'github-unavailable' });
  });
});

test('a comparison that fails at first is asked again', async () => {
  const { scene, one, three } = await history();
  await using _ = scene;
  await using repository = await scene.repository();
  let left = 1;
  scene.github.fault = ({ path }) => (path.includes('/compare/') && left-- > 0 ? { status: 502 } : null);
  expect(await resolveRevisions(pullRequest(three), 'auto', repository, scene.api())).toMatchObject({ base: one });
  const asked = scene.github.requests.filter(({ path }) => path.includes('/git-upload-pack'));
  expect(asked.some(({ body }) => body.toString('latin1').includes('tree:0'))).toBe(false);
});

describe('at the end', () => {
  let seen: Awaited<ReturnType<typeof history>>;
  let repository: Repository;
  beforeAll(async () => {
    seen = await history();
    repository = await seen.scene.repository();
  });
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
    await seen.scene[Symbol.asyncDispose]();
  });

  test('nothing moved', async () => {
    expect(await headMoved(pullRequest(seen.three), repository, seen.scene.api())).toBe(false);
  });

  test('a pull request that may not be read names the permission', async () => {
    seen.scene.github.fault = ({ path }) => (path.includes('/pulls/') ? { status: 403 } : null);
    const asking = headMoved(pullRequest(seen.three), repository, seen.scene.api());
    await expect(asking).rejects.toThrow(/pull-requests: read/);
    seen.scene.github.fault = () => null;
  });

  test('the pull request was retargeted', async () => {
    seen.scene.pulls.set(7, 'release');
    expect(await headMoved(pullRequest(seen.three), repository, seen.scene.api())).toBe(true);
    seen.scene.pulls.set(7, 'main');
  });

  test('the head moved', async () => {
    await writeFile(join(seen.source.directory, 'refs/pull/7/head'), `${seen.two}\n`);
    expect(await headMoved(pullRequest(seen.three), repository, seen.scene.api())).toBe(true);
  });
});
