/** The lists that one run keeps for the next, through the Action. The slow tests have the cache by itself. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CacheService } from '../support/cache-service.ts';
import { recorder } from '../support/contract.ts';
import { Dataset, type RunOptions } from '../support/dataset.ts';

const TOKEN = 'denylist-token-of-tests';
const FILES = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n' };
const LIST = ['CSAM\tlisted.example/one', 'MALWARE\tlisted.example/two'];

/** A dataset, its denylist behind a recorder, and a cache service. */
class Scene implements AsyncDisposable {
  readonly dataset: Dataset;
  readonly cache: CacheService;
  readonly between: Awaited<ReturnType<typeof recorder>>;

  private constructor(dataset: Dataset, cache: CacheService, between: Awaited<ReturnType<typeof recorder>>) {
    this.dataset = dataset;
    this.cache = cache;
    this.between = between;
  }

  static async open(): Promise<Scene> {
    const dataset = await Dataset.open(FILES, { list: LIST, denylistToken: TOKEN });
    return new Scene(dataset, await CacheService.start(), await recorder(dataset.service.url));
  }

  /** One run; returns the versions that the service was told, and what there was to see. */
  async run(event: string, options: RunOptions & { readonly ref?: string } = {}) {
    const { ref = 'refs/heads/main', inputs, env, ...others } = options;
    const head = this.dataset.head;
    const before = this.between.targets.length;
    const asked = this.cache.requests.length;
    const payloads: Readonly<Record<string, object>> = {
      push: { ref, before: '0'.repeat(40), after: head },
      merge_group: { merge_group: { base_ref: ref, head_sha: head } }
    };
    const settings = {
      ...others,
      inputs: { 'denylist-url': this.between.url.href, ...inputs },
      env: { GITHUB_SHA: head, GITHUB_REF: ref, ...this.cache.environment(1), ...env }
    };
    const ran = event.startsWith('pull_request')
      ? await this.dataset.judge(await this.dataset.propose({ 'data/more.csv': 'u\nhttps://a.example/\n' }), {
          event,
          ...settings
        })
      : await this.dataset.run(event, payloads[event] ?? {}, settings);
    const told = this.between.targets.slice(before).filter(target => target.includes('/v5/hashList/'));
    return { ran, told, asked: this.cache.requests.slice(asked) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.between[Symbol.asyncDispose]();
    await this.cache[Symbol.asyncDispose]();
    await this.dataset[Symbol.asyncDispose]();
  }
}

/** Runs the packaged Action. */
const PACKAGED: RunOptions = { started: () => undefined };

const NOT_SAID = /cache|::add-mask|set-output|::error|snapshot|\btar\b/i;

const CLEAN = { code: 0, outputs: { verdict: 'clean' }, stderr: '', tempLeftovers: [] };

/** A run that speaks to the cache starts a thread for it, which costs most: each test goes on from what the last one left. */
describe('through the Action', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.open();
  });
  afterAll(async () => await scene[Symbol.asyncDispose]());

  // Which other events and branches may or may not is a table below.
  test('of another branch than the default one nothing is kept', async () => {
    const { ran, asked } = await scene.run('workflow_dispatch', { ref: 'refs/heads/topic' });
    expect(ran).toMatchObject(CLEAN);
    expect(asked.map(request => request.slice(0, 3))).toEqual(['GET']);
  });

  test('the key holds the format, a digest and the hour; the archive holds one file without a prefix or the token', async () => {
    const { ran, told } = await scene.run('push', PACKAGED);
    expect(ran).toMatchObject(CLEAN);
    expect(ran.stdout).not.toMatch(NOT_SAID);
    expect(told).toEqual([expect.not.stringContaining('version=')]);
    expect(scene.cache.entries).toHaveLength(1);
    const [entry] = scene.cache.entries;
    expect(entry?.key).toMatch(/^lists-1-[0-9a-f]{64}-\d{4}-\d\d-\d\dT\d\d$/);
    const archive = entry?.archive ?? Buffer.alloc(0);
    expect(await tar(archive, '--list')).toEqual(Buffer.from('lists\n'));
    const bytes = await tar(archive, '--extract', '--to-stdout');
    for (const expression of ['listed.example/one', 'listed.example/two', 'gate-canary.invalid/']) {
      const prefix = createHash('sha256').update(expression).digest().subarray(0, 4);
      expect([bytes.indexOf(prefix), bytes.indexOf(Buffer.from(prefix).reverse())]).toEqual([-1, -1]);
    }
    const seen = [bytes.toString('latin1'), ...scene.cache.requests].join('\n');
    expect(seen).not.toContain(TOKEN);
    expect(seen).not.toContain('ghs_');
  });

  test('the next run asks for what changed since that one, and prints nothing of it', async () => {
    const { ran, told, asked } = await scene.run('schedule', PACKAGED);
    expect(ran).toMatchObject(CLEAN);
    expect(ran.stdout).not.toMatch(NOT_SAID);
    expect(told).toEqual([expect.stringMatching(/\?version=[\w-]+$/)]);
    expect(scene.between.faults).toEqual([]);
    // What is kept already is not kept again.
    expect(asked.filter(request => request.startsWith('POST'))).toEqual([]);
  });

  test('a pull request reads what the default branch keeps', async () => {
    const { told } = await scene.run('pull_request_target');
    expect(told).toEqual([expect.stringContaining('version=')]);
  });

  test.each<readonly [string, RunOptions]>([
    ['pull_request', {}],
    ['push', { inputs: { cache: 'false' } }]
  ])('never touched on %s %j', async (event, options) => {
    const { ran, asked } = await scene.run(event, options);
    expect(ran).toMatchObject(CLEAN);
    expect(asked).toEqual([]);
  });

  test('without a token nothing is kept', async () => {
    await using dataset = await Dataset.open(FILES, { list: LIST });
    await using cache = await CacheService.start();
    const head = dataset.head;
    const payload = { ref: 'refs/heads/main', before: '0'.repeat(40), after: head };
    const env = { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main', ...cache.environment(1) };
    expect(await dataset.run('push', payload, { env })).toMatchObject(CLEAN);
    expect(cache.requests).toEqual([]);
  });

  test('a snapshot under another token is ignored without a word, as every one that is not ours', async () => {
    const archive = scene.cache.entries[0]?.archive ?? Buffer.alloc(0);
    await using other = await Dataset.open(FILES, { list: LIST, denylistToken: 'another-token' });
    await using between = await recorder(other.service.url);
    const address = createHash('sha256').update(between.url.href).digest('hex');
    await using cache = await CacheService.start();
    cache.entries = [{ key: `lists-1-${address}-2027-01-31T12`, archive }];
    const head = other.head;
    const payload = { ref: 'refs/heads/main', before: '0'.repeat(40), after: head };
    const env = { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main', ...cache.environment(1) };
    const ran = await other.run('push', payload, { inputs: { 'denylist-url': between.url.href }, env });
    expect(ran).toMatchObject(CLEAN);
    expect(ran.stdout).not.toMatch(NOT_SAID);
    expect(cache.requests.some(request => request.startsWith('GET /archives/'))).toBe(true);
    expect(between.targets.filter(target => target.includes('version='))).toEqual([]);
  });

  describe('a cache service', () => {
    afterEach(() => {
      scene.cache.fault = null;
    });

    test('that fails costs time, never a verdict', async () => {
      scene.cache.fault = 400;
      const { ran } = await scene.run('push');
      expect(ran).toMatchObject(CLEAN);
      expect(ran.stdout).not.toMatch(/nobody should print|\b400\b|retry/i);
    });

    test('that is silent is waited for a part of the time, never for a verdict', async () => {
      await scene.dataset.commit({ '.github/dataset-gate.yml': 'version: 1\nlimits: {total-seconds: 60}\n' });
      scene.cache.fault = 0;
      const { ran } = await scene.run('workflow_dispatch');
      expect(ran).toMatchObject(CLEAN);
    });
  });
});

/** What tar prints of an archive, whatever compresses it. */
async function tar(archive: Buffer, ...args: readonly string[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  try {
    await writeFile(join(folder, 'archive'), archive);
    return execFileSync('tar', [...args, '--file', join(folder, 'archive')]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
